import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueInput } from "../catalogue.ts";
import { createLookup } from "../create.ts";
import type { Context } from "../rank.ts";

type NoCodes = Record<never, never>;

const endpoint = (id: string, method: string, path: string) => ({ id, method, path });

const acme: CatalogueInput = {
  product: { slug: "acme", name: "Acme Cloud", codePlaces: ["trouble.nr"] },
  codes: [
    {
      code: "4083",
      entries: [
        {
          id: "main",
          message: "The account is locked.",
          status: [400],
          endpoints: [endpoint("export", "POST", "/export/{id}")],
        },
        {
          id: "login",
          message: "Too many attempts to log in.",
          status: [401],
          endpoints: [endpoint("login", "POST", "/login")],
        },
      ],
    },
    { code: "20016", entries: [{ message: "User not authorized for workspace.", status: [400] }] },
    { code: "20017", entries: [{ message: "Workspace {0} of “%name%” doesn't exist." }] },
    { code: "20018", entries: [{ message: "%s: %s" }] },
    { code: "20019", entries: [{ message: "Error: {0}" }] },
    { code: "20020", entries: [{ message: "Limit %1$s of %d <UNIT> per {{period}} is used up." }] },
    { code: "20021", entries: [{ message: "Workspace {0} of {1} is archived." }] },
    {
      code: "20022",
      entries: [{ message: "{0}.locked cannot be set because the {1} view is in use." }],
    },
    { code: "503", entries: [{ message: "Try later." }] },
    {
      code: "ACME-7",
      entries: [{ message: "Schlüssel „{0}“ fehlt.", messages: { ja: "キー{0}がありません。" } }],
    },
    { code: "NotFound", entries: [{ message: "Nothing is there." }] },
    { code: "-32601", entries: [{ message: "Method not found." }] },
  ],
};
const lookup = createLookup<NoCodes>(acme);
const identify = (input: unknown, context?: Context) => lookup.identify(input, context);
const found = (input: unknown, context = {}) =>
  identify(input, context).matches.map(({ code, entry }) =>
    entry.id === "main" ? code.code : `${code.code}#${entry.id}`,
  );
const first = (input: unknown, context = {}) => found(input, context)[0];
const kinds = (input: unknown, context = {}) =>
  identify(input, context).matches[0]?.evidence.map(({ kind }) => kind);

const body =
  '{ "status": 400, "errors": [{ "code": 20016, "message": "User not authorized for workspace." }] }';

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

  test("beside it a known message still matches, marked", () => {
    const { matches, unknown } = identify(body.replace("20016", "99999"));
    expect(matches.map(({ code }) => code.code)).toEqual(["20016"]);
    expect(matches[0]?.evidence).toContainEqual({ kind: "code disagrees", code: "99999" });
    expect(unknown.map(({ code }) => code)).toEqual(["99999"]);
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

describe("a message", () => {
  test.each([
    ["as it stands", "User not authorized for workspace.", "20016"],
    ["in another case", "USER NOT AUTHORIZED FOR WORKSPACE", "20016"],
    ["wrapped", "User not authorized\n    for workspace.", "20016"],
    [
      "after a logger's prefix",
      "2026-11-24 10:00:01,123 ERROR [main] c.a.Sync - User not authorized for workspace.",
      "20016",
    ],
    ["cut off", "User not authorized for w", "20016"],
    ["with a word left out", "User not authorized for", "20016"],
    ["filled in", "Workspace A 7 of “Ann Lee” doesn’t exist.", "20017"],
    ["with other quotes", 'Workspace 12 of "x" doesn\'t exist.', "20017"],
    ["with all kinds of placeholders", "Limit 5 of 200 calls per hour is used up.", "20020"],
    ["in another language", "Schlüssel „a/b“ fehlt.", "ACME-7"],
    ["in a script without spaces", "キーabcがありません。", "ACME-7"],
    ["escaped to ASCII", String.raw`{"message":"Schl\u00fcssel \u201ex\u201c fehlt."}`, "ACME-7"],
    ["with entities", "<p>Workspace 12 of &quot;x&quot; doesn&#39;t exist.</p>", "20017"],
    ["between colours", "\u001b[31mUser not authorized\u001b[0m for workspace.", "20016"],
    ["verbatim, placeholders and all", "%s: %s", "20018"],
  ])("%s", (_, input, code) => {
    expect(first(input)).toBe(code);
    expect(kinds(input)).toContain("message");
  });

  test("gives what fills it", () => {
    expect(
      identify("At 10:00:\nPart.locked cannot be set because the\nworking view is in use.")
        .matches[0]?.values,
    ).toEqual({ "0": "Part", "1": "working" });
    expect(identify("Limit 5 of 200 GB per hour is used up.").matches[0]?.values).toEqual({
      "1": "5",
      "2": "200",
      UNIT: "GB",
      period: "hour",
    });
    expect(
      identify(String.raw`{"m":"Workspace \"A\" of \"B C\" doesn't exist."}`).matches[0]?.values,
    ).toEqual({ "0": "A", name: "B C" });
  });

  test("too generic to mean anything does not win", () => {
    expect(found("Something: it broke")).toEqual([]);
    expect(found("Error: it broke")).toEqual([]);
  });

  test("the longest literal wins", () => {
    expect(first("Workspace 7 of Ann is archived.")).toBe("20021");
  });

  test("of a code with several entries chooses one", () => {
    expect(first('{"code":4083,"message":"Too many attempts to log in."}')).toBe("4083#login");
    expect(first('{"code":4083,"message":"The account is locked."}')).toBe("4083");
  });
});

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

describe("a log", () => {
  const lines = [
    "10:15:20 INFO port 40831, pid 20016-7, id 1a-4083-ff, v1.20016",
    "10:15:21 ERROR ACME-7: key missing",
    "10:15:22 WARN (20016) retry",
    "10:15:23 ERROR code=20016",
    "10:15:24 ERROR [ACME-7] again, 20016",
  ];
  const log = lines.join("\n");

  test("every code in it, counted, first and last place", () => {
    const { matches } = identify(log);
    const counts = matches.map(({ code, count }) => [code.code, count]);
    expect(counts).toEqual([
      ["20016", 3],
      ["ACME-7", 2],
    ]);
    for (const { code, first, last, spans, count } of matches) {
      expect(spans).toHaveLength(count);
      expect(log.slice(first.start, first.end)).toBe(code.code);
      expect(first.start).toBe(spans[0]?.start);
      expect(last.start).toBe(spans.at(-1)?.start);
    }
    expect(matches[0]?.last.start).toBe(log.lastIndexOf("20016"));
  });

  test("very many are counted, and of their places the first ones kept", () => {
    const [match] = identify("x 20016 y\n".repeat(5000)).matches;
    expect([match?.count, match?.spans.length]).toEqual([5000, 100]);
    expect(match?.last.start).toBe(4999 * 10 + 2);
  });
});

test("any text is read without a throw, and every span lies in it", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      '{"code":',
      "20016",
      '\\"',
      "<Code>",
      "error ",
      "{",
      "]",
      "\n",
      "HTTP/1.1 400",
      "GET /x",
      "not authorized",
      "Workspace ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { matches, unknown } = identify(text);
      for (const { spans } of [...matches, ...unknown])
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 2000 },
  );
}, 60_000);
