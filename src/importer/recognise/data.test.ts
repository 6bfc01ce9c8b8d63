import { describe, expect, test } from "vitest";
import { entriesIn } from "../fixtures/read.ts";

const said = (file: string, data: unknown): ReturnType<typeof entriesIn> =>
  entriesIn(file, JSON.stringify(data));

describe("lists of objects", () => {
  const lamps = [
    { id: "lamp_missing", description: "There is no lamp here." },
    { id: "lamp_broken", description: "The lamp is broken." },
    { id: "dark", description: "All lamps are off." },
  ];
  const expected = lamps.map(({ id, description }) => [id, [], description]);

  test("one id may be a plain word", () => {
    expect(said("x.json", lamps)).toEqual(expected);
  });

  test("the id need not stand first", () => {
    const turned = lamps.map(({ id, description }) => ({ description, id }));
    expect(said("x.json", turned)).toEqual(expected);
    expect(said("x.json", { all: turned.slice(0, 2) })).toEqual(expected.slice(0, 2));
  });

  test("a list that is none of codes gives none, and its keys are none", () => {
    const houses = ["Red", "Old"].map((title) => ({
      title,
      description: `${title} house`,
      floorCount: "two up",
    }));
    expect(said("x.json", houses)).toEqual([]);
    expect(said("errors.json", houses)).toEqual([]);
  });

  test("codes inside the objects of a list are read", () => {
    const services = [
      { title: "Lamps", version: "1", errors: { LAMP_OFF: "It is off", LAMP_ON: "It is on" } },
    ];
    expect(said("x.json", services).map(([code]) => code)).toEqual(["LAMP_OFF", "LAMP_ON"]);
  });
});

test("keys that say what stands behind them are no codes", () => {
  const about = {
    title: "Lamps of all kinds",
    version: "1.0",
    contactPerson: "A. B.",
    homePage: "see it",
  };
  expect(said("x.json", { info: about })).toEqual([]);
  const properties = {
    lampId: { type: "string", description: "Which lamp" },
    roomId: { type: "integer", description: "Which room" },
  };
  expect(said("errors.json", { properties })).toEqual([]);
});

describe("OpenAPI", () => {
  const response = (description: string, ...values: unknown[]): unknown => ({
    description,
    content: {
      "application/json": {
        examples: Object.fromEntries(values.map((value, index) => [`a${index}`, { value }])),
      },
    },
  });
  const responses = {
    Lamp400: response(
      "Bad lamp",
      { status: 400, code: "LAMP_BAD", message: "The lamp is bad." },
      { status: 400, code: "LAMP_BENT", message: "The lamp is bent." },
    ),
    Hot: response("Hot", { status: 409, code: "LAMP_HOT", message: "The lamp is hot." }),
    Fine: response("Fine", { status: 200, code: "LAMP_FINE", message: "The lamp is fine." }),
  };
  const expected = [
    ["LAMP_BAD", [400], "The lamp is bad."],
    ["LAMP_BENT", [400], "The lamp is bent."],
    ["LAMP_HOT", [409], "The lamp is hot."],
  ];

  test("responses with names for keys are read, and once where a path refers to them", () => {
    const info = { title: "Lamps", version: "1" };
    expect(said("x.json", { info, components: { responses } })).toEqual(expected);
    const get = { responses: { 400: { $ref: "#/components/responses/Lamp400" } } };
    const paths = { "/lamps": { get }, "/rooms": { get } };
    expect(said("x.json", { openapi: "3.1.0", info, paths, components: { responses } })).toEqual(
      expected,
    );
  });

  test("a description of an interface without codes gives none", () => {
    const info = { title: "Lamps of all kinds", lampCount: "some of them" };
    const schemas = { Lamp_A: { description: "a lamp" }, Lamp_B: { description: "a lamp" } };
    expect(said("errors.json", { openapi: "3.1.0", info, components: { schemas } })).toEqual([]);
  });
});
