import { describe, expect, test } from "vitest";
import { createLookup } from "../create.ts";
import { acme, body, found, first, identify } from "./fixtures/acme.ts";
import type { NoCodes } from "./fixtures/acme.ts";

describe("what is known of the call", () => {
  const curl = (path: string, status: number) =>
    `> POST ${path} HTTP/1.1\n> Host: x\n>\n< HTTP/1.1 ${status} Bad\n<\n{"errors":[{"code":4083}]}`;

  test("a transcript", () => {
    expect(found(curl("/login", 401))).toEqual(["4083#login", "4083"]);
    expect(found(curl("/v1/export/42?x=1", 400))).toEqual(["4083", "4083#login"]);
    expect(identify(curl("/login", 401)).request).toEqual({
      method: "POST",
      path: "/login",
      status: 401,
    });
  });

  test("HAR, of several calls the one with the error", () => {
    const call = (method: string, url: string, status: number, text: string) => ({
      request: { method, url, headers: [] },
      response: { status, content: { mimeType: "application/json", text } },
    });
    const har = {
      log: {
        entries: [
          call("GET", "https://acme.example/items", 200, "{}"),
          call("POST", "https://acme.example/login", 401, '{"errors":[{"code":4083}]}'),
          call("POST", "https://acme.example/export/1", 200, "{}"),
        ],
      },
    };
    expect(first(JSON.stringify(har, null, 2))).toBe("4083#login");
    expect(identify(har).request).toEqual({
      method: "POST",
      path: "https://acme.example/login",
      status: 401,
    });
  });

  test("a status after the errors", () => {
    expect(identify('{"errors":[{"code":4083}],"status":401}').request).toEqual({ status: 401 });
    expect(first('{"errors":[{"code":4083}],"status":401}')).toBe("4083#login");
  });

  test("what stands as a code, where no status is said", () => {
    expect(identify('{"code":404}').request).toEqual({ status: 404 });
    expect(identify("code=503\n< HTTP/1.1 401 Bad").request).toEqual({ status: 401 });
  });

  test("fields by their names, in any order", () => {
    for (const text of [
      '{"path":"/login","method":"post","error":{"code":4083},"statusCode":401}',
      "http.method=POST url.path=/login status=401 error=4083",
      "<verb>POST</verb><uri>/login</uri><status>401</status><code>4083</code>",
    ])
      expect(identify(text).request).toEqual({ method: "POST", path: "/login", status: 401 });
    expect(identify("Method not allowed. The path: unknown").request).toEqual({});
  });

  test("the context goes before the input", () => {
    expect(first("4083", { status: 401 })).toBe("4083#login");
    expect(first("4083", { endpoint: "POST https://acme.example/login" })).toBe("4083#login");
    expect(first(curl("/login", 401), { status: 400, endpoint: "export" })).toBe("4083");
  });

  test("says what agrees and what does not", () => {
    expect(identify("401/4083").matches.map(({ evidence }) => evidence)).toEqual([
      [{ kind: "typed" }, { kind: "status", agrees: true, status: 401 }],
      [{ kind: "typed" }, { kind: "status", agrees: false, status: 401 }],
    ]);
  });

  test("another product's codes are none of this one's", () => {
    const both = createLookup<NoCodes>([
      acme,
      { product: { slug: "other", name: "Other" }, codes: [{ code: "20016" }] },
    ]);
    const products = (input: string, context = {}) =>
      both.identify(input, context).matches.map(({ code }) => code.product);
    expect(products(body, { product: "other" })).toEqual(["other"]);
    expect(products(body, { product: "Acme Cloud" })).toEqual(["acme"]);
    expect(products(`Other says ${body.replace(/"message".*?}/, '"x":1}')}`)).toEqual([
      "other",
      "acme",
    ]);
  });
});
