import { describe, expect, test } from "vitest";
import { en } from "../../catalogue/strings/en.ts";
import type { CodeDocument, Entry, TicketItem } from "../../lookup/index.ts";
import { compose } from "./compose.ts";
import type { Filled } from "./compose.ts";
import { formats } from "./formats.ts";

const step = (text: string) => ({ text, children: [] });
const entry: Entry = {
  id: "main",
  title: "No access",
  message: "Access <denied>.",
  status: [403],
  endpoints: [{ id: "login", method: "POST", path: "/login" }],
  anyEndpoint: false,
  summary: "",
  about: [],
  causes: [
    {
      id: "none",
      recognise: "No *account*.",
      role: "admin",
      steps: [step("Open."), step("Make.")],
    },
  ],
  prevent: [],
  notes: [],
  related: [],
  sources: [],
  eras: [],
  renumbered: [],
};
const document: CodeDocument = {
  product: "acme",
  code: "100",
  slug: "100",
  url: "/acme/100/",
  productName: "Acme",
  lang: "en",
  roles: [],
  formerly: [],
  entries: [entry],
};
const asked: TicketItem[] = [
  { id: "where", name: "Endpoint", fills: "endpoint" },
  { id: "status", name: "Status", fills: "status" },
  { id: "body", name: "Body", fills: "body" },
  { id: "space", name: "Workspace" },
];
const filled: Filled = {
  entry,
  cause: "none",
  tried: [1],
  body: '{"a":"</pre>```"}\n',
  items: { space: "W & 1" },
};
const write = (change: Partial<Filled> = {}) =>
  compose(document, asked, { ...filled, ...change }, en.ticketWords, "https://acme.example/100/");

describe("what is missing", () => {
  test("is nothing where the entry and the reader say it all", () => {
    expect(write().missing).toEqual([]);
  });

  test("is what nobody says, in the order in which it is asked for", () => {
    const vague: Entry = { ...entry, status: [400, 403], endpoints: [] };
    const { missing } = write({ entry: vague, body: " ", items: {} });
    expect(missing).toEqual(["Endpoint", "Status", "Body", "Workspace"]);
  });

  test("is no longer what the reader enters in the entry's place", () => {
    const vague: Entry = { ...entry, endpoints: [] };
    const ticket = write({ entry: vague, items: { where: "GET /x", space: "W" } });
    expect(ticket.missing).toEqual([]);
    expect(ticket.parts).toContainEqual({ kind: "fact", name: "Endpoint", text: "GET /x" });
  });
});

describe("a ticket", () => {
  test("in plain text", () => {
    expect(formats.plain(write(), "")).toBe(`Acme 100: No access

Code: 100
Status: 403
Endpoint: POST /login
Message: Access <denied>.
Cause: No *account*.

Steps tried:
- Make.

Workspace: W & 1

Response:
{"a":"</pre>\`\`\`"}

Explained at: https://acme.example/100/
`);
  });

  test("in Markdown, with nothing read as markup and a fence that its text cannot close", () => {
    expect(formats.markdown(write(), "Still missing: a_b")).toBe(`## Acme 100: No access

- **Code:** 100
- **Status:** 403
- **Endpoint:** POST /login
- **Message:** Access \\<denied\\>.
- **Cause:** No \\*account\\*.

**Steps tried:**

- Make.

- **Workspace:** W \\& 1

**Response:**

\`\`\`\`
{"a":"</pre>\`\`\`"}
\`\`\`\`

- **Explained at:** <https://acme.example/100/>

*Still missing: a\\_b*
`);
  });

  test("in HTML, with nothing read as markup", () => {
    const html = formats.html(write({ items: { space: '<img src="x">' } }), "");
    expect(html).toContain("<strong>Message:</strong> Access &lt;denied&gt;.");
    expect(html).toContain("&lt;img src=&quot;x&quot;&gt;");
    expect(html).toContain("<pre>{&quot;a&quot;:&quot;&lt;/pre&gt;```&quot;}</pre>");
    expect(html).toContain('<a href="https://acme.example/100/">');
    expect(html).not.toMatch(/<(?!\/?(?:h2|p|strong|ul|li|pre|a|em)\b)/);
  });

  test("says only what is known of a code whose meaning is open", () => {
    const open: Entry = { ...entry, title: "", message: undefined, status: [], endpoints: [] };
    expect(write({ entry: open, cause: undefined }).title).toBe("Acme 100");
  });
});
