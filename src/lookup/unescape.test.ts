import fc from "fast-check";
import { expect, test } from "vitest";
import { unescaped } from "./unescape.ts";

test.each([
  ["%22a%3D%7B", '\\\\"a\\\\=\\\\{'],
  ["&quot;&lt;&gt;&amp;", '\\\\\\\\\\"\\\\\\<\\\\\\>\\\\\\\\&'],
  ["caf\\u00e9", "caf\\\\\\\\\\é"],
  ["\\\\u0022", '\\\\\\\\\\\\"'],
  ["a\\r\\\\n", "a\n\n\n\n\n"],
  ["doesn&#39;t\\t", "doesn\\\\\\\\'t\t\t"],
  ["\u001b[31mred\u001b[0m", "\t\t\t\t\tred\t\t\t\t"],
  ["100% &nbsp; \\user \\", "100% &nbsp; \\user \\"],
])("%s is read", (text, read) => {
  expect(unescaped(text)).toBe(read);
});

test("places stay where they are", () => {
  const part = fc.constantFrom(..."\\u%&;nrt0a ", "&lt", "&quot;", "%22", "\\u0022", "\\n");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      expect(unescaped(text)).toHaveLength(text.length);
    }),
  );
});
