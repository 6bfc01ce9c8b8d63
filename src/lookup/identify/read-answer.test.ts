import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";
import { toText } from "./to-text.ts";

test("of a Response status and body are read, and the body stays readable", async () => {
  const response = new Response("Error 20016", { status: 400 });
  expect(JSON.parse(await readAnswer(response))).toEqual({
    url: "",
    status: 400,
    body: "Error 20016",
  });
  expect(await response.text()).toBe("Error 20016");
});

test("of a Response that was read already the status remains", async () => {
  const response = new Response("Error 20016", { status: 400 });
  await response.text();
  expect(JSON.parse(await readAnswer(response))).toMatchObject({ url: "", status: 400 });
});

test("a Request keeps its body, and has method and address", async () => {
  const request = new Request("https://x.example/login", { method: "POST", body: "secret" });
  const text = await readAnswer(request);
  expect(JSON.parse(text)).toMatchObject({ url: "https://x.example/login", method: "POST" });
  expect(text).not.toContain("secret");
});

test("an error is read with its cause, each thing once, and nothing throws", () => {
  const list: unknown[] = [7n, undefined];
  const error = new TypeError("Failed", { cause: { code: "E1", list } });
  list.push(error, list);
  expect(JSON.parse(toText(error))).toEqual({
    name: "TypeError",
    message: "Failed",
    cause: { code: "E1", list: ["7", null, null, null] },
  });
  expect(toText(undefined)).toBe("");
  expect(toText("as it is")).toBe("as it is");
});
