import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Words to make sentences of, so that entries differ as real ones do. */
const WORDS =
  "account session workspace password token access policy employee license setting request answer network record field value order limit index queue".split(
    " ",
  );

/**
 * Writes a content folder with one product and `count` entries, each with two causes of three
 * steps, a note and related codes: the size of a real entry. The same count gives the same text.
 */
export async function writeSyntheticContent(folder: string, count: number): Promise<void> {
  const errors = join(folder, "errors", "bench");
  await mkdir(errors, { recursive: true });
  await mkdir(join(folder, "products"), { recursive: true });
  await mkdir(join(folder, "pages"), { recursive: true });
  await writeFile(
    join(folder, "site.yaml"),
    "name: Bench\nsummary: Synthetic entries.\naddress: https://bench.example\n",
  );
  await writeFile(
    join(folder, "products", "bench.mdx"),
    "---\nname: Bench\nsummary: A product with many codes.\nroles:\n  - { id: user, name: User, describe: Whoever uses it. }\n  - { id: admin, name: Administrator, describe: Whoever runs it. }\n---\n",
  );
  for (let start = 0; start < count; start += 100) {
    const numbers = Array.from({ length: Math.min(100, count - start) }, (_, i) => start + i);
    await Promise.all(
      numbers.map((n) => writeFile(join(errors, `${10000 + n}.mdx`), entryText(n, count))),
    );
  }
}

function entryText(n: number, count: number): string {
  const sentence = (seed: number, length: number): string => {
    const words = Array.from(
      { length },
      (_, i) => WORDS[(n * 7 + seed * 5 + i * 3) % WORDS.length],
    );
    return `The ${words.join(" ")} of case ${n}`;
  };
  const steps = (seed: number): string =>
    [1, 2, 3]
      .map(
        (i) =>
          `${i}. Open <Path>Settings > ${WORDS[(n + i) % WORDS.length]}</Path>. ${sentence(seed + i, 8)} is \`set\`.`,
      )
      .join("\n");
  return `---
code: "${10000 + n}"
title: ${sentence(1, 3)}
message: ${sentence(2, 9)} {0}.
status: ${400 + (n % 4)}
summary: ${sentence(3, 12)}.
causes:
  - id: first
    recognise: ${sentence(4, 10)}.
    role: user
    retry: now
  - id: second
    recognise: ${sentence(5, 10)}.
    role: admin
    retry: after-fix
related: ["${10000 + ((n + 1) % count)}", "${10000 + ((n + 2) % count)}"]
---

<Cause id="first">

${steps(10)}

<Check>

${sentence(6, 6)} is *gone*.

</Check>

</Cause>

<Cause id="second">

${steps(20)}

</Cause>

<Note>

${sentence(7, 14)}.

</Note>
`;
}
