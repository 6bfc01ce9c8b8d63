import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { filesBelow, readJson } from "../support/project.ts";

const property = z.looseObject({ description: z.string().min(1) });
const schema = z.looseObject({
  type: z.literal("object"),
  additionalProperties: z.literal(false),
  properties: z.record(z.string(), property),
});

/** Of a file with keys, or with a list of things that have some. */
const anySchema = z.union([schema, z.looseObject({ type: z.literal("array"), items: schema })]);

/** A schema tells what formats mean, and this checks shapes only. */
const ajv = new Ajv2020({ validateFormats: false });

const files = filesBelow("dist/schema");

test("the entry's schema is published", () => {
  expect(files).toContain("entry.json");
});

describe.each(files)("the schema %s", (file) => {
  test("can be read by a validator", () => {
    const json = readJson(`schema/${file}`);
    expect(typeof json === "object" && json !== null && ajv.compile(json)).toBeTypeOf("function");
  });

  test("knows its keys, and has a line for the writer at each", () => {
    expect(anySchema.safeParse(readJson(`schema/${file}`)).error?.issues).toBeUndefined();
  });
});

describe("the schema of an entry", () => {
  const validate = ajv.compile(schema.parse(readJson("schema/entry.json")));
  const entry = {
    code: "E1",
    title: "It fails",
    summary: "It fails because it has to.",
    causes: [{ id: "fate", recognise: "It fails each time.", role: "user" }],
  };

  test("accepts an entry with what is required", () => {
    validate(entry);
    expect(validate.errors).toBeNull();
  });

  test.each([
    { what: "a number for a code", faulty: { ...entry, code: 1 } },
    { what: "a key that is unknown", faulty: { ...entry, titel: "It fails" } },
    { what: "a cause without a role", faulty: { ...entry, causes: [{ id: "a", recognise: "b" }] } },
    { what: "a title left out", faulty: { ...entry, title: undefined } },
  ])("refuses $what", ({ faulty }) => {
    expect(validate(JSON.parse(JSON.stringify(faulty)))).toBe(false);
  });
});
