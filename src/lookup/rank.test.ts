import { expect, test } from "vitest";
import { toEntry } from "./catalogue.ts";
import { rank } from "./rank.ts";
import type { Context } from "./rank.ts";
import type { Entry } from "./shape.ts";

const login = { id: "login", method: "POST", path: "/login" };
const item = { id: "item", method: "GET", path: "/items/{guid}/files/:file" };

const order = (entries: Partial<Entry>[], context?: Context) =>
  rank(
    entries.map((entry) => toEntry(entry, "1")),
    context,
  ).map(({ id }) => id);

test("without context the order stays", () => {
  expect(order([{ id: "a" }, { id: "b", status: [400] }, { id: "c" }])).toEqual(["a", "b", "c"]);
});

test("an agreeing status comes first, another one last", () => {
  const entries = [{ id: "other", status: [500] }, { id: "silent" }, { id: "same", status: [400] }];
  expect(order(entries, { status: 400 })).toEqual(["same", "silent", "other"]);
  expect(order(entries, { status: "400" })).toEqual(["same", "silent", "other"]);
  expect(order(entries, { status: "none" })).toEqual(["other", "silent", "same"]);
});

test("a status weighs more than an endpoint", () => {
  const entries = [
    { id: "endpoint", status: [500], endpoints: [login] },
    { id: "status", status: [400], endpoints: [item] },
  ];
  expect(order(entries, { status: 400, endpoint: "login" })).toEqual(["status", "endpoint"]);
});

test.each([
  "login",
  "POST /login",
  "post /login/",
  "/login",
  "/login?user=1",
  "POST https://api.example.com/v1/login?x=1#y",
  "POST /v1/login HTTP/1.1",
])("%s is the endpoint POST /login", (endpoint) => {
  const entries = [
    { id: "other", endpoints: [item] },
    { id: "silent" },
    { id: "any", anyEndpoint: true },
    { id: "same", endpoints: [item, login] },
  ];
  expect(order(entries, { endpoint })).toEqual(["same", "any", "silent", "other"]);
});

test.each(["/items/A1B2/files/7", "GET /items/{guid}/files/:file", "https://h/x/items/1/files/2/"])(
  "%s is the endpoint with placeholders",
  (endpoint) => {
    expect(order([{ id: "silent" }, { id: "same", endpoints: [item] }], { endpoint })).toEqual([
      "same",
      "silent",
    ]);
  },
);

test.each(["GET /login", "/login/more", "/logins", "logout"])("%s is another", (endpoint) => {
  expect(order([{ id: "other", endpoints: [login] }, { id: "silent" }], { endpoint })).toEqual([
    "silent",
    "other",
  ]);
});

test("the whole path comes before one that is part of it", () => {
  const users = { id: "users-login", method: "POST", path: "/users/login" };
  expect(
    order(
      [
        { id: "part", endpoints: [login] },
        { id: "whole", endpoints: [users] },
      ],
      { endpoint: "POST /users/login" },
    ),
  ).toEqual(["whole", "part"]);
});

test("no sign in an endpoint has a meaning but those that begin a placeholder", () => {
  const odd = { id: "odd", method: "*", path: "/a.b/$c(+)/" };
  const first = (endpoint: string) =>
    order([{ id: "silent" }, { id: "same", endpoints: [odd] }], { endpoint })[0];
  expect(first("/a.b/$c(+)")).toBe("same");
  expect(first("/axb/$c(+)")).toBe("silent");
  expect(first("GET /a.b/$c(+)")).toBe("silent");
});

test("what is no longer returned comes last, even where it agrees", () => {
  const release = { id: "r2", name: "Release 2" };
  const entries: Partial<Entry>[] = [
    { id: "retired", status: [400], retired: { on: "2026-01-01", reason: "", see: [] } },
    { id: "before", status: [400], eras: [{ before: release }] },
    { id: "from", eras: [{ before: release }, { from: release }] },
    { id: "now", status: [500] },
  ];
  expect(order(entries, { status: 400 })).toEqual(["from", "now", "retired", "before"]);
});
