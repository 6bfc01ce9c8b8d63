import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { filesBelow, readJson } from "../support/project.ts";

const files = filesBelow("dist/api/v1").filter((file) => file !== "schema.json");

const schema = readJson("api/v1/schema.json");
if (typeof schema !== "object" || schema === null) throw new Error("The schema is no object.");
const validate = new Ajv2020({ allErrors: true }).compile(schema);

test.each(files)("/api/v1/%s is valid against the published schema", (file) => {
  validate(readJson(`api/v1/${file}`));
  expect(validate.errors).toBeNull();
});

test("the published schema refuses a code without entries", () => {
  expect(validate({ product: "p", code: "1", slug: "1", url: "/p/1/", entries: [] })).toBe(false);
});
