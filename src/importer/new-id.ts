import type { Wording } from "./sighting.ts";

/** Words of a message that make an anchor readable. */
const WORDS = 4;

/**
 * The anchor of a new entry: none for the first of its code; else its status, where no other entry
 * of the code has it, or the first words of its message: so that it stays the same wherever the entry stands in the source.
 */
export function newId(
  { status, message }: Wording,
  taken: ReadonlySet<string>,
  isOwnStatus: boolean,
): string | undefined {
  if (!taken.has("main")) return undefined;
  const words = (message ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9\s]+/g, "")
    .split(/\s+/)
    .filter(Boolean);
  const stem = words.slice(0, WORDS).join("-").slice(0, 40).replace(/-$/, "");
  const names = [
    ...(status.length > 0 && isOwnStatus ? [`status-${status.join("-")}`] : []),
    ...(/^[a-z]/.test(stem) ? [stem] : []),
  ];
  const name = names.find((name) => !taken.has(name));
  if (name !== undefined) return name;
  for (let number = 2; ; number++) {
    const numbered = `${names.at(-1) ?? "meaning"}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
