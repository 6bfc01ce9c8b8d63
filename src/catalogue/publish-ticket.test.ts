import { expect, test } from "vitest";
import { edit, expectFaults, MARK, soundContent } from "../model/fixtures/content.ts";
import { publish } from "./publish.ts";
import { catalogueDocument } from "./schema.ts";

const root = { base: "/", lang: undefined };
const ticket = `ticket:
  - { id: where, name: Endpoint, fills: endpoint }
  - { id: space, name: Workspace ID }
secrets: [acme_session]
`;

test("a product says what a ticket to it holds, and what it must not", async () => {
  const content = await soundContent(
    edit("products/acme.mdx", "releases:\n", `${ticket}releases:\n`),
  );
  const [catalogue] = publish(content, root);
  expect(catalogueDocument.parse(catalogue).product).toMatchObject({
    ticket: [
      { id: "where", name: "Endpoint", fills: "endpoint" },
      { id: "space", name: "Workspace ID" },
    ],
    secrets: ["acme_session"],
  });
});

test("a product that says nothing of tickets has neither key", async () => {
  const [catalogue] = publish(await soundContent(), root);
  expect(catalogue?.product).not.toHaveProperty("ticket");
  expect(catalogue?.product).not.toHaveProperty("secrets");
});

test("what fills an item is one of a closed list", async () => {
  const wrong = `ticket:\n  - { id: where, name: Endpoint, ${MARK}fills: place }\n`;
  await expectFaults(edit("products/acme.mdx", "releases:\n", `${wrong}releases:\n`), {
    what: "fills",
    mend: "",
  });
});
