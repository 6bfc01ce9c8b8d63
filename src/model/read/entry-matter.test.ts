import { test } from "vitest";
import { MARK, edit, expectFaults } from "../fixtures/content.ts";
import type { Changes, Told } from "../fixtures/content.ts";

const ENTRY = "errors/acme/100.mdx";
const missing = (key: string): Told => ({ what: `${key} is missing`, mend: "Required." });

const faults: [name: string, changes: Changes, ...told: Told[]][] = [
  ...["20016", "0080", "0x80070005", "1e5", "-32601", "4.1"].map(
    (code): (typeof faults)[number] => [
      `the code ${code} without quotes`,
      edit(ENTRY, 'code: "100"', `${MARK}code: ${code}`),
      { what: "code is not in quotes", mend: 'code: "…"' },
    ],
  ),
  [
    "a related code without quotes",
    edit(ENTRY, 'related: ["200"]', `related: ["200", ${MARK}300]`),
    { what: "related[2] is not in quotes, so YAML reads it as the number 300", mend: "in quotes" },
  ],
  [
    "a code of today without quotes",
    edit(ENTRY, 'related: ["200"]', `renumbered:\n  - ${MARK}200`),
    { what: "renumbered[1] is not in quotes", mend: "in quotes" },
  ],
  [
    "a code to see instead without quotes",
    edit(
      ENTRY,
      'related: ["200"]',
      `retired: { on: 2026-11-24, reason: Gone., see: [${MARK}200] }`,
    ),
    { what: "retired.see[1] is not in quotes", mend: "in quotes" },
  ],
  [
    "a message that is a number",
    edit(ENTRY, "message: Access denied.", `${MARK}message: 403`),
    { what: "message is not in quotes", mend: "in quotes" },
  ],
  [
    "an empty code",
    edit(ENTRY, 'code: "100"', `${MARK}code: ""`),
    { what: "code: it is empty", mend: "exactly as the product returns it" },
  ],
  [
    "a code that YAML takes for nothing",
    edit(ENTRY, 'code: "100"', `${MARK}code: NULL`),
    { what: "code:", mend: "in quotes" },
  ],
  [
    "no code",
    edit(ENTRY, 'code: "100"\n', MARK),
    { what: "code is missing", mend: "exactly as the product returns it, in quotes" },
  ],
  [
    "no title",
    edit(ENTRY, '---\ncode: "100"\ntitle: No access', `---\n${MARK}code: "100"`),
    missing("title"),
  ],
  [
    "a cause without a role",
    edit(
      ENTRY,
      "  - id: no-account\n    recognise: The user has no account.\n    role: admin",
      `  - ${MARK}id: no-account\n    recognise: The user has no account.`,
    ),
    { what: "causes[1].role is missing", mend: "one of the product's roles" },
  ],
  [
    "a source without a day",
    edit(
      ENTRY,
      '  - title: Acme manual\n    url: https://acme.example/100\n    checked: "2026-11-24"',
      `  - ${MARK}title: Acme manual\n    url: https://acme.example/100`,
    ),
    { what: "sources[1].checked is missing", mend: "2026-11-24" },
  ],
  [
    "a key that is not known and like none",
    edit(ENTRY, "status: 403", `${MARK}colour: red`),
    { what: "“colour” is not a key here", mend: "Known: code, title, message" },
  ],
  [
    "a key of a cause that is misspelled",
    edit(ENTRY, "    role: admin", `    role: admin\n    ${MARK}retri: now`),
    { what: "“retri” is not a key of causes[1]", mend: "Did you mean “retry”?" },
  ],
  [
    "a key of a source that is misspelled",
    edit(ENTRY, '    checked: "2026-11-24"', `    checked: "2026-11-24"\n    ${MARK}titel: x`),
    { what: "“titel” is not a key of sources[1]", mend: "Did you mean “title”?" },
  ],
  [
    "a key that every object has",
    edit(ENTRY, "status: 403", `${MARK}__proto__: { status: 403 }`),
    { what: "“__proto__” is not a key here", mend: "Known:" },
  ],
  [
    "a key that stands twice",
    edit(ENTRY, "title: No access", `title: No access\n${MARK}title: No`),
    { what: "A key stands twice.", mend: "Keep one of the two." },
  ],
  [
    "an empty title",
    edit(ENTRY, "title: No access", `${MARK}title: "  "`),
    { what: "title: it is empty", mend: "in a few words" },
  ],
  [
    "a title that is too long",
    edit(ENTRY, "title: No access", `${MARK}title: ${"x".repeat(81)}`),
    { what: "title: a title has 80 characters at most", mend: "in a few words" },
  ],
  ...["99", "600", '"403"', "[403, 4.5]", "true"].map((status): (typeof faults)[number] => [
    `the status ${status}`,
    edit(ENTRY, "status: 403", `${MARK}status: ${status}`),
    { what: "status: a status is a whole number from 100 to 599", mend: "HTTP status" },
  ]),
  [
    "no status in a list",
    edit(ENTRY, "status: 403", `${MARK}status: []`),
    { what: "status:", mend: "HTTP status, or a list of them. Leave it out where not known." },
  ],
  [
    "an endpoint that is not in a list",
    edit(ENTRY, "endpoints: [login]", `${MARK}endpoints: login`),
    { what: "endpoints: endpoints are a list of ids, or the word any", mend: "or any" },
  ],
  [
    "no endpoint in a list",
    edit(ENTRY, "endpoints: [login]", `${MARK}endpoints: []`),
    { what: "endpoints:", mend: "or any. Leave it out where not known." },
  ],
  [
    "an endpoint whose id is none",
    edit(ENTRY, "endpoints: [login]", `endpoints: [login, ${MARK}Log-out]`),
    { what: "endpoints[2]: an id has lower-case letters, digits and hyphens", mend: "" },
  ],
  [
    "a message in a language that is no tag",
    edit(ENTRY, "message: Access denied.", `${MARK}message: { english: Access denied. }`),
    { what: "message: a message is a text, or a list of language tags", mend: "placeholders kept" },
  ],
  [
    "an id with a capital",
    edit(ENTRY, "    role: admin", `    ${MARK}role: Admin`),
    { what: "causes[1].role: an id has lower-case letters", mend: "one of the product's roles" },
  ],
  [
    "a retry that is not known",
    edit(ENTRY, "    retry: after-fix", `    ${MARK}retry: later`),
    { what: "causes[1].retry", mend: "now, after (a time), after-fix, never" },
  ],
  [
    "a time without retry: after",
    edit(
      ENTRY,
      "  - id: no-account\n    recognise: The user has no account.\n    role: admin\n    retry: after-fix",
      `  - id: no-account\n    recognise: The user has no account.\n    role: admin\n    ${MARK}retry: after-fix\n    retryAfter: 5`,
    ),
    { what: "causes[1].retry: retry: after and retryAfter go together", mend: "trying again" },
  ],
  ...["0", "-1", "1.5", '"60"'].map((seconds): (typeof faults)[number] => [
    `retryAfter: ${seconds}`,
    edit(ENTRY, "    retryAfter: 60", `    ${MARK}retryAfter: ${seconds}`),
    { what: "causes[2].retryAfter", mend: "Seconds" },
  ]),
  [
    "an era without an end",
    edit(ENTRY, 'related: ["200"]', `eras: [${MARK}{}]`),
    { what: "eras[1]: an era needs from, before or both", mend: "" },
  ],
  [
    "a day that is no day",
    edit(ENTRY, '    checked: "2026-11-24"', `    ${MARK}checked: "2026-02-30"`),
    { what: "sources[1].checked: a day is written 2026-11-24", mend: "compared" },
  ],
  [
    "a source that no browser can open",
    edit(ENTRY, "    url: https://acme.example/100", `    ${MARK}url: javascript:alert(1)`),
    { what: "sources[1].url: an address begins with https://", mend: "address" },
  ],
  [
    "retired without a reason",
    edit(ENTRY, 'related: ["200"]', `${MARK}retired: { on: 2026-11-24 }`),
    { what: "retired.reason is missing", mend: "Why" },
  ],
  [
    "a draft that is none",
    edit(ENTRY, 'related: ["200"]', `${MARK}draft: false`),
    { what: "draft: only draft: true can be said", mend: "Take the key out then." },
  ],
  [
    "frontmatter that is a list",
    { "errors/acme/200.mdx": `---\n${MARK}- code: "200"\n---\n` },
    { what: "expected object, received array", mend: "" },
  ],
];

test.each(faults)("%s is told where it stands", async (_name, changes, ...told) => {
  await expectFaults(changes, ...told);
});
