import fc from "fast-check";
import { expect, test } from "vitest";
import { readCode } from "./read-code.ts";

const products = [
  { slug: "arena", name: "Arena", letters: "upper" as const },
  { slug: "acme", name: "Acme", letters: "upper" as const },
  { slug: "acme-cloud", name: "Acme Cloud", letters: "upper" as const },
];
const read = (input: string) => readCode(input, products);

test.each<[string, string, number?, string?]>([
  ["20016", "20016"],
  ["error 20016", "20016"],
  ["Error code: 20016", "20016"],
  ["#20016", "20016"],
  ["Code: 20016", "20016"],
  ["code=20016", "20016"],
  ["errorCode:20016", "20016"],
  ["[20016]", "20016"],
  ["(20016)", "20016"],
  ["“20016”.", "20016"],
  ["２００１６", "20016"],
  ["error -32601", "-32601"],
  ["my error code is 20016", "20016"],
  ["HTTP 400 20016", "20016", 400],
  ["HTTP/1.1 400 20016", "20016", 400],
  ["400/20016", "20016", 400],
  ["400 – 20016", "20016", 400],
  ["20016 (400)", "20016", 400],
  ["20016 (HTTP 400)", "20016", 400],
  ["status 500 code 20000", "20000", 500],
  ["status=500, code=20000", "20000", 500],
  ["Status code: 404, error code: E-7", "E-7", 404],
  ["503", "503"],
  ["503/503", "503", 503],
  ["HTTP 503", "503", 503],
  ["arena 20016", "20016", undefined, "arena"],
  ["/arena/20016/", "20016", undefined, "arena"],
  ["Acme Cloud 400 E1", "E1", 400, "acme-cloud"],
  ["acme: E1", "E1", undefined, "acme"],
])("%s asks for %s", (input, code, status, product) => {
  const reading = read(input);
  expect(reading).toMatchObject({ asked: code, isCode: true });
  expect([reading.status, reading.product]).toEqual([status, product]);
});

test.each([
  "E0832",
  "ORA-00099",
  "ECONNRESET",
  "NO_ACCESS",
  "NotFound",
  "error ns/Thing9",
  "P2oo2",
])("%s has the form of a code", (input) => {
  expect(read(input).isCode).toBe(true);
});

test.each(["password expired", "password", "error", "arena", "", "?!", "I tried 20 times", "A"])(
  "%s has not",
  (input) => {
    expect(read(input)).toMatchObject({ asked: input, isCode: false });
  },
);

test("a sentence mentions what could be codes, a status after the others", () => {
  expect(read("I get 400 and 20016 when I press authorize").mentions).toEqual(["20016", "400"]);
  expect(read("It says error 7 since 2 days").mentions).toEqual(["7"]);
  expect(read("7 dwarfs came").mentions).toEqual([]);
});

test("a long input is not read as a code", () => {
  const input = "20016 ".repeat(50);
  expect(read(input)).toMatchObject({
    isCode: false,
    spellings: [input.trim(), ""],
    mentions: [],
  });
});

test("any input is read, and what is asked is never empty unless the input is", () => {
  const input = fc.oneof(
    fc.string({ unit: "binary", maxLength: 220 }),
    fc.string({ unit: fc.constantFrom(..."a1 /:=#.-–(status"), maxLength: 220 }),
  );
  fc.assert(
    fc.property(input, (text) => {
      expect(read(text).asked === "").toBe(text.trim() === "");
    }),
  );
});

test("a pasted answer is read by the codes in it", () => {
  const body = '{"status":400,"errors":[{"code":20016,"message":"User not authorized."}]}';
  expect(read(body)).toMatchObject({ isCode: false, status: 400, mentions: ["20016"] });
});
