import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLookup } from "../create.ts";
import { acme, body, found, first, identify, kinds } from "./fixtures/acme.ts";
import type { NoCodes } from "./fixtures/acme.ts";

describe("where a code is kept", () => {
  test.each([
    ["a body", body, "errors[0].code"],
    ["a body in a text", `It answered ${body} and then nothing.`, "errors[0].code"],
    ["a pretty body", JSON.stringify(JSON.parse(body), null, 2), "errors[0].code"],
    ["a body cut off", body.slice(0, 50), "errors[0].code"],
    ["a body in a string", JSON.stringify({ response: body }), "response.errors[0].code"],
    [
      "a body in a string in a string",
      JSON.stringify({ log: JSON.stringify({ response: body }) }),
      "log.response.errors[0].code",
    ],
    ["a code as a string", '{"errorCode":"20016"}', "errorCode"],
    ["an error object", '{"error":{"code":"20016","message":"x","status":400}}', "error.code"],
    ["a type with a name space", '{"__type":"com.acme#NotFound","message":"x"}', "__type"],
    [
      "the reason of gRPC",
      '{"error":{"details":[{"@type":"x","reason":"NotFound"}]}}',
      "error.details[0].reason",
    ],
    [
      "extensions of GraphQL",
      '{"errors":[{"message":"x","extensions":{"code":"NotFound"}}]}',
      "errors[0].extensions.code",
    ],
    ["XML", "<Error><Code>NotFound</Code><Message>x</Message></Error>", "Code"],
    [
      "a fault of SOAP 1.1",
      "<soap:Fault><faultcode>acme:NotFound</faultcode></soap:Fault>",
      "faultcode",
    ],
    ["a fault of SOAP 1.2", "<s:Subcode><s:Value>m:NotFound</s:Value></s:Subcode>", "Value"],
    ["an attribute", '<error code="20016" text="x"/>', "code"],
    ["a place that the product declares", '{"trouble":{"nr":20016}}', "trouble.nr"],
    ["a dict of Python", "{'code': 20016, 'message': 'x'}", "code"],
    ["a hash of Ruby", '{"code"=>"20016"}', "code"],
    ["a line of key=value", "level=info\nlevel=error code=20016 user=7", "code"],
    ["a negative number", '{"jsonrpc":"2.0","error":{"code":-32601}}', "error.code"],
    ["slashes escaped", String.raw`{"code":"ACME-7","url":"https:\/\/x"}`, "code"],
    ["a body in an address", "GET /cb?error=%7B%22code%22%3A20016%7D 302", "code"],
    ["a body in markup", "It said {&quot;error&quot;:{&quot;code&quot;:20016}}.", "error.code"],
    ["a body in JSON in ASCII", String.raw`"{\u0022code\u0022:20016}"`, "code"],
    ["a word before it", "sync stopped, error ACME-7: key missing", ""],
  ])("%s", (_, input, at) => {
    const [match] = identify(input).matches;
    expect(match?.evidence).toContainEqual({ kind: "code", at });
    expect(match?.confidence).toBe("certain");
    for (const { start, end } of match?.spans.slice(0, 1) ?? [])
      expect(input.slice(start, end)).toBe(match?.code.code);
  });

  test("a parsed body is read as its text is", () => {
    expect(found(JSON.parse(body))).toEqual(["20016"]);
    expect(found({ status: 400, body })).toEqual(["20016"]);
  });

  test("an Error with its cause", () => {
    expect(found(new Error("Request failed", { cause: { code: 20016 } }))).toEqual(["20016"]);
    expect(found(new Error("User not authorized for workspace."))).toEqual(["20016"]);
  });

  test("what cannot be written as JSON does not throw", () => {
    const knot: Record<string, unknown> = { code: 20016n };
    knot["self"] = knot;
    expect(found(knot)).toEqual(["20016"]);
    for (const odd of [undefined, null, 7, Symbol("x"), () => 1, Object.create(null)])
      expect(identify(odd).matches).toEqual([]);
  });

  test("several errors in one body, in their order", () => {
    expect(found('{"errors":[{"code":20017},{"code":20016}]}')).toEqual(["20017", "20016"]);
  });

  test("a code of two words is not the code that its first word is", () => {
    const codes = [{ code: "BP" }, { code: "BP 171" }];
    const lookup = createLookup<NoCodes>({ ...acme, codes });
    for (const { code } of codes) {
      const { matches } = lookup.identify({ errors: [{ code, message: "x" }] });
      expect(matches.map(({ code }) => code.code)).toEqual([code]);
    }
  });

  test("the address of an entry in `type`", () => {
    const problem = { type: "https://errors.example/acme/4083/#login", status: 401 };
    expect(first(problem)).toBe("4083#login");
    expect(kinds(problem)).toContain("address");
  });
});

describe("a code that no entry has", () => {
  test.each([
    ['{"errors":[{"code":20061}]}', "20061", "errors[0].code"],
    ['{"errors":[{"code":"2OO16"}]}', "2OO16", "errors[0].code"],
    ["Error code: 20061", "20061", ""],
    ["error ACME-8 came back\nand stayed", "ACME-8", ""],
    ["20061", "20061", ""],
    ['{"error":"ACME-8"}', "ACME-8", "error"],
    ["The error code 20061 came back twice today.", "20061", ""],
  ])("%s", (input, code, at) => {
    const { matches, unknown } = identify(input);
    expect(matches).toEqual([]);
    expect(unknown.map((one) => [one.code, one.at, one.count])).toEqual([[code, at, 1]]);
  });

  test("a status is none, unless codes look like one", () => {
    const body = { status: 404, error: { code: 404, status: "X", message: "y" } };
    const unlike = acme.codes.filter(({ code }) => code !== "503");
    const lookupUnlike = createLookup<NoCodes>({ ...acme, codes: unlike });
    expect(lookupUnlike.identify(body).unknown).toEqual([]);
    expect(lookupUnlike.identify('{"code":404}').request).toEqual({ status: 404 });
    expect(identify(body).unknown.map(({ code }) => code)).toEqual(["404"]);
  });

  test("a known code or a status is none, whatever it stands behind", () => {
    expect(identify("error: 503 came back, please help me").unknown).toEqual([]);
    expect(identify('{"error":404}').unknown).toEqual([]);
  });

  test("beside it a known message still matches, marked", () => {
    const { matches, unknown } = identify(body.replace("20016", "99999"));
    expect(matches.map(({ code }) => code.code)).toEqual(["20016"]);
    expect(matches[0]?.evidence).toContainEqual({ kind: "code disagrees", code: "99999" });
    expect(unknown.map(({ code }) => code)).toEqual(["99999"]);
    const line = identify("10:00 ERROR code=99999 User not authorized for workspace.");
    expect(line.matches[0]?.evidence).toContainEqual({ kind: "code disagrees", code: "99999" });
  });

  test("is never answered with another", () => {
    const known = new Set(acme.codes.map(({ code }) => code));
    const code = fc.oneof(
      fc.stringMatching(/^\d{4,5}$/),
      fc.stringMatching(/^ACME-\d{1,3}$/),
      fc.stringMatching(/^-3\d{4}$/),
      fc.stringMatching(/^Not[A-Z][a-z]{3,6}$/),
    );
    fc.assert(
      fc.property(code, (code) => {
        fc.pre(!known.has(code));
        for (const input of [
          JSON.stringify({ errors: [{ code }] }),
          `{"code":${JSON.stringify(code)},"message":"x"}`,
          `error ${code} \n x`,
        ])
          expect(identify(input).matches).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});
