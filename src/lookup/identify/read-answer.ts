import { toText } from "./to-text.ts";

/** As much of a `Response` as is read. */
interface Answer {
  status: number;
  url: string;
  clone(): { text(): Promise<string> };
}

const isAnswer = (value: object): value is Answer =>
  "clone" in value && typeof value.clone === "function" && "status" in value && "url" in value;

/** What an application caught, as text; the body of a `Response` is read from a copy of it. */
export async function readAnswer(input: unknown): Promise<string> {
  if (typeof input !== "object" || !input || !isAnswer(input)) return toText(input);
  const { status, url } = input;
  try {
    return toText({ url, status, body: await input.clone().text() });
  } catch {
    // Somebody has read it already, or it broke off.
    return toText({ url, status });
  }
}
