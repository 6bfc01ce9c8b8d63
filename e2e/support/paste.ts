import type { Page } from "@playwright/test";
import { searchBox } from "./search.ts";

/** Pastes a text into the search box, as a clipboard that holds it does. */
export async function paste(page: Page, text: string): Promise<void> {
  await searchBox(page).focus();
  await give(page, "paste", text);
}

/** Drops a file on the search box. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await give(page, "drop", text, name);
}

async function give(page: Page, kind: "paste" | "drop", text: string, name = ""): Promise<void> {
  await searchBox(page).evaluate(
    (box, { kind, text, name }) => {
      const data = new DataTransfer();
      if (name) data.items.add(new File([text], name, { type: "text/plain" }));
      else data.setData("text/plain", text);
      const rest = { bubbles: true, cancelable: true };
      box.dispatchEvent(
        kind === "paste"
          ? new ClipboardEvent("paste", { ...rest, clipboardData: data })
          : new DragEvent("drop", { ...rest, dataTransfer: data }),
      );
    },
    { kind, text, name },
  );
}

export const LOCKED = "Too many invalid password attempts, account disabled for five minutes.";

export const body = `{
  "status": 400,
  "errors": [
    { "code": 20016, "message": "User not authorized for workspace." }
  ]
}`;

export const transcript = `$ curl -i -X POST https://api.arena.example/v1/login
> POST /v1/login HTTP/1.1
> Cookie: arena_session_id=planted-cookie
< HTTP/1.1 400 Bad Request

{"status":400,"errors":[{"code":4083,"message":"${LOCKED}"}],"password":"planted-password"}`;

/** Each third of its lines is an error; the first stands in line 3. */
export function log(lines: number): string {
  return Array.from({ length: lines }, (_, line) =>
    line % 3 === 2
      ? `2026-11-24T10:00:00Z ERROR POST /v1/login/authorizeuser 400 ${JSON.stringify({ errors: [{ code: 20016 }] })}`
      : `2026-11-24T10:00:00Z INFO synchronized`,
  ).join("\n");
}
