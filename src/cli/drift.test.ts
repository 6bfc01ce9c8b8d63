import { existsSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { SOUND } from "../model/fixtures/content.ts";
import { errdex, makeProject } from "./fixtures/run.ts";

// Each call starts a process, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Written by us, with the quirks of real pages: lists in cells, again below the table, escapes. */
const PAGE = `# Lamp errors

| Status<br> | Code<br> | Message<br> | Explanation<br> |
| --- | --- | --- | --- |
| 400<br> | 9001<br> | \`\`\`The lamp (or bulb) is broken.\`\`\` | Happens when:<br> <br> * Bulb burnt out<br><br> * Cable cut<br>The solutions are:<br> <br> * Buy a new bulb.<br><br> * Mend the cable with tape.<br> |
| 400<br> | 9002<br> | \`\`\`The lamp is locked.\`\`\` | Somebody locked it. The lamp administrator can unlock it under Lamps &gt; Locks.<br> |
| 500<br> | 9003<br> | \`\`\`The lamp is on fire.\`\`\` | It burns. Call for help.<br> |

* Bulb burnt out

* Cable cut
`;

/** A project that has imported the page, and a changed copy of it. */
async function imported(change: (page: string) => string): Promise<string> {
  const folder = await makeProject({ ...SOUND, "errors/acme/codes.ndjson": "" });
  await writeFile(join(folder, "lamps.md"), PAGE);
  const { code, err } = await errdex(folder, ["import", "lamps.md", "--product", "acme"]);
  expect([code, err]).toEqual([0, ""]);
  const changed = change(PAGE);
  if (changed === PAGE) throw new Error("The change of this test changes nothing.");
  await writeFile(join(folder, "lamps.md"), changed);
  return folder;
}

function run(folder: string, ...args: string[]) {
  return errdex(folder, ["drift", "lamps.md", "--product", "acme", ...args]);
}

test("a page that says the same is clean, whatever its white space", async () => {
  const folder = await imported((page) =>
    page.replaceAll("<br> |", " |").replace("# Lamp", "#  Lamp"),
  );
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^lamps\.md says what lamps\.md said on \d{4}-\d\d-\d\d\.\n$/);
});

test("remedies that are gone are named, with the causes that they mended", async () => {
  const folder = await imported((page) => page.replace(/The solutions are:.*tape\.<br>/, ""));
  const { code, out } = await run(folder);
  expect(code).toBe(1);
  expect(out).toBe(`Lost
  9001 lost 2 of 2 remedies  lamps.md:5
      remedy 1: 15 characters, for the cause “Bulb burnt out”
      remedy 2: 25 characters, for the cause “Cable cut”

Compared with lamps.md as it was on ${new Date().toISOString().slice(0, 10)}.
`);
});

test("codes that are gone, new and renumbered, and changed words and statuses", async () => {
  const folder = await imported((page) =>
    page
      .replace("9002", "9102")
      .replace(/\| 500<br> \| 9003.*\n/, "| 500 | 9004 | Quite new. | |\n")
      .replace("400<br> | 9001", "409<br> | 9001")
      .replace("is broken.", "broke."),
  );
  const { code, out } = await run(folder, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    source: "lamps.md",
    isLoss: true,
    differences: [
      {
        kind: "changed",
        code: "9001",
        before: { status: [400], message: "The lamp (or bulb) is broken." },
        after: { status: [409], message: "The lamp (or bulb) broke." },
      },
      { kind: "renumbered", code: "9002", to: "9102", message: "The lamp is locked." },
      { kind: "gone", code: "9003", message: "The lamp is on fire." },
      { kind: "new", code: "9004", after: { status: [500], message: "Quite new." } },
    ],
  });
});

test("what is only new or changed is no loss", async () => {
  const folder = await imported((page) => page.replace("is locked", "is shut"));
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toContain("9002 has another message");
  expect(out).toContain("before: 400 “The lamp is locked.”");
  expect(out).toContain("source: 400 “The lamp is shut.”");
});

test("a remedy that became shorter is a loss", async () => {
  const folder = await imported((page) => page.replace("Mend the cable with tape.", "Mend it."));
  const { code, out } = await run(folder);
  expect(code).toBe(1);
  expect(out).toContain("9001 has a shorter remedy");
  expect(out).toContain("remedy 2: 8 characters, 25 before");
});

test("an entry here that words it otherwise than the source is told, and is no loss", async () => {
  const folder = await imported((page) => `${page}\n`);
  const rows = join(folder, "content/errors/acme/codes.ndjson");
  await writeFile(rows, (await readFile(rows, "utf8")).replace("is on fire", "burns"));
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toContain("9003 has other words in content/errors/acme/codes.ndjson");
});

test("as Markdown, words of the page are no markup", async () => {
  const folder = await imported((page) =>
    page.replace("is locked.", "<b>@all</b> [x](y) is locked."),
  );
  const { out } = await run(folder, "--markdown");
  expect(out).toContain("### Changed\n\n- `9002` has another message (line 6)");
  expect(out).toContain("\\[x\\]\\(y\\)");
  expect(out).not.toContain("@all");
});

test("without an import to compare with, it says what to do", async () => {
  const folder = await makeProject(SOUND);
  await writeFile(join(folder, "lamps.md"), PAGE);
  const { code, err } = await run(folder);
  expect(code).toBe(2);
  expect(err).toBe(
    "Nothing was imported for acme yet. Import the page first: errdex import lamps.md --product acme\n",
  );
});

/** The first page that this knowledge base was made from, where whoever runs the tests has it. */
const SEED = resolve("../shared/seed/authorize-onshape-user.md");

test.skipIf(!existsSync(SEED))("our own content is what its source says", async () => {
  const args = ["--product", "arena"];
  const clean = await errdex(resolve("."), ["drift", SEED, ...args]);
  expect([clean.code, clean.err]).toEqual([0, ""]);
  const folder = await makeProject({});
  await cp("content", join(folder, "content"), { recursive: true });
  const imported = await errdex(folder, ["import", SEED, ...args]);
  expect(imported.out).toContain("0 new, 0 changed, 6 as they are.\nNothing to write.");
  const page = await readFile(SEED, "utf8");
  const cut = page.replace(/(4081.*?)The solutions for each issue are listed below:.*?\|/, "$1|");
  await writeFile(join(folder, "copy.md"), cut);
  const { code, out } = await errdex(folder, ["drift", "copy.md", ...args, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    differences: [{ kind: "lost", code: "4081", what: "remedy", of: 3 }],
  });
});
