import { expect, test } from "@playwright/test";
import { z } from "zod";
import { serveElsewhere } from "./support/elsewhere.ts";

const site = process.env["SITE_ADDRESS"] ?? "";

/** A plain page of somebody else, which asks the lookup from memory and from the site's files. */
const html = (site: string): string => `<!doctype html>
<html lang="en">
<title>Somebody else's page</title>
<pre id="answers"></pre>
<script type="module">
  import { createLookup, openLookup, slug } from "${site}/lookup/v1.js";
  const catalogue = await (await fetch("${site}/api/v1/arena.json")).json();
  const ask = async (lookup) => ({
    found: await lookup.find("20016"),
    located: await lookup.find("error 4083", { endpoint: "POST /login" }),
    none: await lookup.find("20061"),
    begins: await lookup.complete("200", 5),
    url: lookup.url("arena", "20016"),
  });
  const answers = {
    memory: await ask(createLookup(catalogue)),
    several: await ask(createLookup([catalogue])),
    files: await ask(openLookup("${site}/")),
    slugs: ["20016", "ORA-00001"].map((code) => slug(code)),
  };
  document.getElementById("answers").textContent = JSON.stringify(answers);
</script>
</html>`;

const ref = z.looseObject({
  product: z.string(),
  code: z.string(),
  slug: z.string(),
  url: z.string(),
});
const found = z.looseObject({
  kind: z.literal("found"),
  code: ref,
  entries: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      message: z.string().optional(),
      causes: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
});
const answers = z.strictObject({
  found,
  located: found,
  none: z.looseObject({ kind: z.literal("none"), asked: z.string(), nearest: z.array(ref) }),
  begins: z.array(ref),
  url: z.string(),
});
const all = z.strictObject({
  memory: answers,
  several: answers,
  files: answers,
  slugs: z.array(z.string()),
});

test.describe("from a plain page on another origin", () => {
  let asked: z.infer<typeof all>;

  // The page asks once for all tests, so they stay together.
  test.describe.configure({ mode: "default" });

  test.beforeAll(async ({ browser }) => {
    const elsewhere = await serveElsewhere(html(site));
    try {
      const page = await browser.newPage();
      await page.goto(elsewhere.address);
      await expect(page.locator("#answers")).not.toBeEmpty();
      asked = all.parse(JSON.parse(await page.locator("#answers").innerText()));
      await page.close();
    } finally {
      await elsewhere.close();
    }
  });

  for (const source of ["memory", "several", "files"] as const) {
    test(`the lookup over ${source} finds a code with its entries`, () => {
      const { code, entries } = asked[source].found;
      expect(code).toMatchObject({ product: "arena", code: "20016", slug: "20016" });
      expect(new URL(code.url, "http://site.test").pathname).toBe("/arena/20016/");
      expect(entries).toHaveLength(1);
      expect(entries[0]?.message).toBe("User not authorized for workspace.");
      expect(entries[0]?.causes).toHaveLength(2);
    });

    test(`the lookup over ${source} puts the entry of the endpoint first`, () => {
      const { code, entries } = asked[source].located;
      expect(code.code).toBe("4083");
      expect(entries.map(({ id }) => id)).toEqual(["login", "main"]);
    });

    test(`the lookup over ${source} says that a code has no entry, and guesses`, () => {
      const { asked: input, nearest } = asked[source].none;
      expect(input).toBe("20061");
      expect(nearest[0]?.code).toBe("20016");
    });

    test(`the lookup over ${source} completes a beginning`, () => {
      const codes = asked[source].begins.map(({ code }) => code);
      expect(codes).toEqual(["20000", "20001", "20002", "20010", "20011"]);
    });

    test(`the lookup over ${source} knows the address of a code`, () => {
      expect(new URL(asked[source].url, "http://site.test").pathname).toBe("/arena/20016/");
    });
  }

  test("the module tells the part of an address that a code has", () => {
    expect(asked.slugs).toEqual(["20016", "ora-00001"]);
  });

  test("the files answer with whole addresses, which a page elsewhere can link", () => {
    expect(asked.files.url).toBe(`${site}/arena/20016/`);
    expect(asked.files.found.code.url).toBe(`${site}/arena/20016/`);
  });
});
