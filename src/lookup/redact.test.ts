import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planted } from "./fixtures/planted/index.ts";
import { redact } from "./redact.ts";

const taken = (text: string, options = {}) =>
  redact(text, options).removed.map(({ name, start, end }) => [name, text.slice(start, end)]);

describe("a body with planted secrets", () => {
  test("there are 50 of them, no two alike", () => {
    const secrets = planted.flatMap((body) => body.secrets);
    expect(secrets.length).toBeGreaterThanOrEqual(50);
    expect(new Set(secrets).size).toBe(secrets.length);
  });

  test.each(planted)("$name loses its secrets and keeps its codes", (body) => {
    const { text, secrets, keeps, options } = body;
    for (const part of [...secrets, ...keeps]) expect(text).toContain(part);
    const result = redact(text, options).text;
    for (const secret of secrets) expect(result).not.toContain(secret);
    for (const part of keeps) expect(result).toContain(part);
    expect(redact(result, options)).toEqual({ text: result, removed: [] });
  });
});

describe("what is no secret", () => {
  test.each([
    '{"code":"INVALID_TOKEN","message":"Invalid token."}',
    '{"password_expired":true,"token_expired":false,"token":null,"password":""}',
    'WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"',
    "The bearer token is missing, and basic authentication is off.",
    "Bearer Authentication failed. bypass=cache compass: north",
    "ssh://git@example.com/x http://localhost:8080/a@b",
    "sort -u file && ls -b",
    "grant_type=password&error=invalid_token",
    '{"auth":{"code":"20016"},"session":{},"tokens":[]}',
    "<token><code>20016</code></token> Login with <password> first.",
    "token_expired: 20016",
  ])("%s comes back as it is", (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });

  test("a value that the reader of codes knows is kept", () => {
    const keep = (value: string) => value === "20016";
    expect(taken("Invalid token: 20016.", { keep })).toEqual([]);
    expect(taken("Invalid token: 20017.", { keep })).toEqual([["token", "20017"]]);
  });

  test("e-mail addresses are taken out on request only", () => {
    const text = 'user ada+x@mail.example.com: "code":"E1"';
    expect(redact(text).text).toBe(text);
    expect(redact(text, { emails: true })).toEqual({
      text: 'user [e-mail removed]: "code":"E1"',
      removed: [{ name: "e-mail", start: 5, end: 27 }],
    });
  });
});

test("what was taken out is named, with its place", () => {
  expect(taken('X-Api-Key: abc\n{"password":"p w"} -----BEGIN PRIVATE KEY-----')).toEqual([
    ["X-Api-Key", "abc"],
    ["password", "p w"],
    ["private-key", "-----BEGIN PRIVATE KEY-----"],
  ]);
});

const sign = fc.constantFrom(..."abAB01 \n\r\t\\\"'`<>/[]{}()&;,.:=@-_|%+");
const scrap = fc.constantFrom(
  ...[
    "token",
    "password",
    "Cookie: ",
    "Authorization: ",
    "Bearer ",
    "://",
    "-----BEGIN PRIVATE KEY",
  ],
  ...["-----END", '\\"', '":"', "\\n", '","value":"', "<token>", "</token>", "removed]", "[token"],
  ...[
    "true",
    "curl -u ",
    "--token ",
    "ghp_aaaaaaaaaaaaaaaaaaaa",
    "eyJaaaaaaaaaaaaaaaaaaaaaa",
    "a@b.c",
  ],
);

test("whatever stands in a text, a second time takes out no more", () => {
  const text = fc.array(fc.oneof(sign, scrap), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.boolean(), (text, emails) => {
      const once = redact(text, { emails });
      expect(redact(once.text, { emails })).toEqual({ text: once.text, removed: [] });
      const kept = once.removed.reduceRight(
        (rest, { name, start, end }) =>
          `${rest.slice(0, start)}[${name} removed]${rest.slice(end)}`,
        text,
      );
      expect(kept).toBe(once.text);
    }),
    { numRuns: 2000 },
  );
});

test("a text without keys, tokens and addresses comes back as it is", () => {
  const plain = fc.array(fc.oneof(sign, fc.constantFrom("code", "error ", "20016", '"message":')), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(plain, (parts) => {
      const text = parts.join("").replaceAll("@", "");
      expect(redact(text)).toEqual({ text, removed: [] });
    }),
  );
});

test.each([
  ["token=", "a", ""],
  ["token=", "&a", ""],
  ['{"token":"', "\\\\", '"}'],
  ["Cookie: ", "\n a", "\r\n"],
  ["<token>", "a", "</token>"],
  ["Bearer ", "a1", ""],
  ["-----BEGIN PRIVATE KEY-----", "-", ""],
])("a secret of a million signs is taken out: %s%s…%s", (before, part, after) => {
  const text = before + part.repeat(1_000_000 / part.length) + after;
  expect(redact(text).removed).toHaveLength(1);
});

test("a list in which something was removed is a secret all the same", () => {
  expect(redact('{"tokens":["s3cret removed","b"]}', { secrets: ["tokens"] }).text).not.toContain(
    "s3cret",
  );
});

test.each([
  ['{"token":"caf\\u00e9-t1"}', "caf\\u00e9-t1"],
  ["&amp;token=t2&amp;code=4083", "t2"],
  ["?token=my%20t3&code=4083", "my%20t3"],
  ["%3Ctoken%3Et4%3C%2Ftoken%3E", "t4"],
  ["postgres://app:p%40ss@db/x", "app:p%40ss"],
  ["to=https%3A%2F%2Fada%3At5%40host%2Fx", "ada%3At5"],
  ["Bearer aBcDeFgHiJkLmNoP failed", "aBcDeFgHiJkLmNoP"],
  ["\\\\nToken: t6\\\\ncode: 4083", "t6"],
])("%s is read with its escapes, and loses no part of one", (text, secret) => {
  expect(taken(text).map(([, value]) => value)).toEqual([secret]);
});
