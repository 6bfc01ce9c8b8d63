import { slug } from "../../lookup/index.ts";
import { keyOf } from "../entries.ts";
import type { AnyEntry } from "../entries.ts";
import { suggest } from "../fault.ts";
import type { Fault } from "../fault.ts";
import { readFileName } from "../read/file-name.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Whatever an entry or a guide names is there: roles, endpoints, releases and codes. */
export const references: Rule = (input) => {
  const known = knownCodes(input);
  return [...input.entries.flatMap((entry) => ofEntry(entry, known, input)), ...ofGuides(input)];
};

/** The codes of each product. A file that can't be read still holds its code, by its name. */
export function knownCodes({
  content,
  entries,
  broken,
}: RuleInput): (product: string, code: string) => boolean {
  const codes = new Set([
    ...entries.map(({ product, matter }) => keyOf(product, matter.code)),
    ...content.rows.flatMap(({ product, faulty }) => faulty.map((code) => keyOf(product, code))),
  ]);
  const slugs = new Set(
    [...broken].flatMap((file) => {
      const name = readFileName(file);
      return name?.kind === "entry" ? [keyOf(name.product, name.name)] : [];
    }),
  );
  const letters = new Map(content.products.map(({ product, matter }) => [product, matter.letters]));
  return (product, code) =>
    codes.has(keyOf(product, code)) || slugs.has(keyOf(product, slug(code, letters.get(product))));
}

function ofEntry(
  entry: AnyEntry,
  isKnown: (product: string, code: string) => boolean,
  { content, entries, placeOf, exists }: RuleInput,
): Fault[] {
  const { file, product, matter } = entry;
  const faults: Fault[] = [];
  const report = (path: readonly PropertyKey[], what: string, mend: string): void => {
    faults.push({ file, ...placeOf(entry, path), what, mend });
  };
  const owner = content.products.find((candidate) => candidate.product === product)?.matter;
  const roles = owner?.roles.map(({ id }) => id);
  const releases = owner?.releases.map(({ id }) => id);
  if ("causes" in matter && roles) {
    matter.causes.forEach(({ role }, index) => {
      if (!roles.includes(role)) {
        report(
          ["causes", index, "role"],
          `There is no role “${role}”.`,
          `Add it to products/${product}.mdx, or use another. ${suggest(role, roles)}`,
        );
      }
    });
  }
  if (Array.isArray(matter.endpoints)) {
    matter.endpoints.forEach((id, index) => {
      if (exists(`endpoints/${product}/${id}.mdx`)) return;
      const ids = content.endpoints
        .filter((endpoint) => endpoint.product === product)
        .map(({ name }) => name);
      report(
        ["endpoints", index],
        `There is no endpoint “${id}”.`,
        `Add endpoints/${product}/${id}.mdx, or use another. ${suggest(id, ids)}`,
      );
    });
  }
  matter.eras.forEach((era, index) => {
    for (const key of ["from", "before"] as const) {
      const release = era[key];
      if (release === undefined || !releases || releases.includes(release)) continue;
      report(
        ["eras", index, key],
        `There is no release “${release}”.`,
        `Add it to releases: in products/${product}.mdx, or use another. ${suggest(release, releases)}`,
      );
    }
  });
  const codes: [readonly PropertyKey[], readonly string[]][] = [
    [["related"], "related" in matter ? matter.related : []],
    [["renumbered"], matter.renumbered],
    [["retired", "see"], matter.retired?.see ?? []],
  ];
  for (const [path, named] of codes) {
    named.forEach((code, index) => {
      if (isKnown(product, code)) return;
      const others = entries
        .filter((other) => other.product === product)
        .map((other) => other.matter.code);
      report(
        [...path, index],
        `There is no entry for the code “${code}”.`,
        `Add a row or an entry for it, or take it out. ${suggest(code, others)}`,
      );
    });
  }
  return faults;
}

function ofGuides({ content, placeOf }: RuleInput): Fault[] {
  return content.guides.flatMap(({ file, product, matter }) => {
    const roles = content.products
      .find((candidate) => candidate.product === product)
      ?.matter.roles.map(({ id }) => id);
    if (!roles || roles.includes(matter.role)) return [];
    return [
      {
        file,
        ...placeOf({ file }, ["role"]),
        what: `There is no role “${matter.role}”.`,
        mend: `Add it to products/${product}.mdx, or use another. ${suggest(matter.role, roles)}`,
      },
    ];
  });
}
