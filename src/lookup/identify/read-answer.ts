import { toText } from "./to-text.ts";

/** As much of a `Response` as is read. */
interface Answer {
  status: number;
  url: string;
  clone(): { text(): Promise<string> };
}

/** Of any realm or polyfill. A `Request` can be cloned too, but has no status. */
const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && !!value && "clone" in value && "status" in value;

/** What an application caught, as text; the body of a `Response` is read from a copy of it. */
export async function readAnswer(input: unknown): Promise<string> {
  try {
    if (isAnswer(input))
      return toText({ url: input.url, status: input.status, body: await input.clone().text() });
  } catch {
    // Somebody has read it already, or it broke off.
  }
  return toText(input);
}
