import { test } from "vitest";
import { MARK, edit, expectFaults, mdx } from "../fixtures/content.ts";

const PRODUCT = "name: Other\nsummary: s\nroles: [{ id: user, name: User, describe: d }]";

test.each([
  "search",
  "widget",
  "lookup",
  "api",
  "embed",
  "schema",
  "404",
  "pagefind",
  "package",
  "en",
])("no product can be called %s", async (name) => {
  await expectFaults(
    { [`products/${name}.mdx`]: `${MARK}${mdx(PRODUCT)}` },
    { what: `A product can't be called “${name}”`, mend: "Rename the file" },
  );
});

test.each(["Acme2", "ac me", "ac_me", "ac--me", "-acme", "ac#me"])(
  "%s is no address of a product",
  async (name) => {
    await expectFaults(
      { [`products/${name}.mdx`]: `${MARK}${mdx(PRODUCT)}` },
      { what: `A product can't be called “${name}”`, mend: "Rename the file" },
    );
  },
);

test("a product can't have the name of a language of the site", async () => {
  await expectFaults(
    { "products/de.mdx": `${MARK}${mdx(PRODUCT)}` },
    { what: "A product can't be called “de”", mend: "Rename the file" },
  );
});

test("an endpoint in the order that has no file is told", async () => {
  await expectFaults(
    edit(
      "products/acme.mdx",
      "endpoints: [login, export]",
      `endpoints: [login, ${MARK}logn, export]`,
    ),
    {
      what: "There is no endpoint “logn”",
      mend: "Add endpoints/acme/logn.mdx, or correct the id. Did you mean “login”?",
    },
  );
});

test("an endpoint that is not in the order is told", async () => {
  await expectFaults(
    {
      "endpoints/acme/logout.mdx": `${MARK}${mdx("method: POST\npath: /logout\ntitle: t\nsummary: s")}`,
    },
    {
      what: "The endpoint “logout” has no place in the order of Acme's endpoints",
      mend: "Add logout to endpoints: in products/acme.mdx",
    },
  );
});

test("an endpoint that stands twice in the order is told", async () => {
  await expectFaults(
    edit("products/acme.mdx", "[login, export]", `[login, export, ${MARK}login]`),
    { what: "endpoints[3]: “login” stands twice", mend: "Keep one of the two" },
  );
});

test("two roles and two releases with one id are told at the second of each", async () => {
  await expectFaults(
    {
      "products/other.mdx": mdx(
        `name: Other
summary: s
roles: [{ id: user, name: User, describe: d }, { ${MARK}id: user, name: Boss, describe: d }]
releases: [{ id: spring, name: Spring }, { ${MARK}id: spring, name: Autumn }]`,
      ),
    },
    { what: "roles[2].id: “user” stands twice", mend: "Keep one of the two" },
    { what: "releases[2].id: “spring” stands twice", mend: "Keep one of the two" },
  );
});

test.each([
  ["endpoints/zeta/a.mdx", mdx("method: GET\npath: /a\ntitle: t\nsummary: s")],
  ["errors/zeta/1.mdx", mdx('code: "1"\ntitle: t\nsummary: s')],
  ["errors/zeta/codes.ndjson", '{"code":"1"}\n'],
  ["guides/zeta/a.mdx", mdx("title: t\nsummary: s\nrole: user", "1. a\n")],
])("%s of a product without a file is told", async (file, text) => {
  await expectFaults(
    { [file]: `${MARK}${text}` },
    {
      what: "There is no product “zeta”",
      mend: "Add products/zeta.mdx",
    },
  );
});

test("a product without a file is told once, however many files it has", async () => {
  await expectFaults(
    {
      "errors/zeta/1.mdx": `${MARK}${mdx('code: "1"\ntitle: t\nsummary: s')}`,
      "errors/zeta/2.mdx": mdx('code: "2"\ntitle: t\nsummary: s'),
      "errors/zeta/codes.ndjson": '{"code":"3"}\n',
    },
    { what: "There is no product “zeta”", mend: "" },
  );
});
