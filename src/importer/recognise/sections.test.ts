import { expect, test } from "vitest";
import { plainText } from "../document.ts";
import { readAs } from "../fixtures/read.ts";

test("labels in the items of a list say what each is", () => {
  const section = (code: string, words: string): string => `## ${code}

- **HTTP Status**: 403
- **Description**: ${words}
- **Severity**: high
- **Cause:** No key
- **Solution**:
  - Bring a key
  - Ask for one
`;
  const page = `# Errors\n\n${section("LX4031", "The lamp is locked")}\n${section("LX4032", "The room is locked")}`;
  const { sightings } = readAs("x.md", page);
  expect(sightings.map(({ code, status, message }) => [code, status, message])).toEqual([
    ["LX4031", [403], "The lamp is locked"],
    ["LX4032", [403], "The room is locked"],
  ]);
  const [first] = sightings;
  const texts = [first?.explanation, first?.causes, first?.remedies].map((blocks) =>
    plainText(blocks ?? []),
  );
  expect(texts).toEqual(["Severity: high", "No key", "Bring a key Ask for one"]);
});
