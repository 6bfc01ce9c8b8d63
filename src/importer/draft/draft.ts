import type { ProductFile } from "../../model/index.ts";
import { plainText, squash } from "../document.ts";
import type { Block } from "../document.ts";
import { tell } from "../recognise/causes.ts";
import type { SourceCause } from "../recognise/causes.ts";
import { noteIn, sentencesOf } from "../recognise/remedial.ts";
import type { Sighting } from "../sighting.ts";
import { mdxBlocks, mdxList, mdxText } from "./mdx-text.ts";

/** A title has as many characters at most, as the schema of entries says. */
const LONGEST_TITLE = 80;

/** Words that YAML reads as other things than text. */
const YAML_WORD = /^(?:null|true|false)$/;

type Role = ProductFile["matter"]["roles"][number];

/**
 * The text of an MDX file for what a source says of an entry: marked as a draft, until a person has
 * read it. Every word of the source is text in it.
 */
export function makeDraft(sighting: Sighting, roles: readonly Role[]): string {
  const { code, message, status, explanation } = sighting;
  const told = tell(sighting);
  const causes = withIds(told.causes.filter(({ remedies }) => remedies.length > 0));
  const isTold = told.isListed && causes.length === told.causes.length;
  const hasOwnColumns = sighting.causes.length > 0 || sighting.remedies.length > 0;
  const about = isTold && !hasOwnColumns ? rest(explanation) : withoutNotes(explanation);
  const open = hasOwnColumns ? told.causes.filter(({ remedies }) => remedies.length === 0) : [];
  const matter = [
    ["code", quote(code)],
    ["title", quote(shorten(message ?? code, LONGEST_TITLE))],
    ...(message === undefined ? [] : [["message", quote(message)]]),
    ...(status.length === 0
      ? []
      : [["status", status.length === 1 ? status.join() : `[${status.join(", ")}]`]]),
    ["summary", quote(summaryOf(sighting, told.causes))],
    ["draft", "true"],
  ].map((pair) => pair.join(": "));
  const list = causes.map(
    ({ id, cause, remedies }) =>
      `  - id: ${id}\n    recognise: ${quote(cause)}\n    role: ${roleOf(remedies, roles)}`,
  );
  const body = [
    ...mdxBlocks(about),
    ...(open.length > 0
      ? [
          mdxList(
            open.map(({ cause }) => mdxText(cause)),
            false,
          ),
        ]
      : []),
    ...causes.map(({ id, remedies }) => {
      const steps = mdxList(remedies.map(mdxText), true);
      return `<Cause id="${id}">\n\n${steps}\n\n</Cause>`;
    }),
    ...told.notes.map((note) => `<Note>\n\n${mdxText(note)}\n\n</Note>`),
  ];
  const head = [...matter, ...(list.length > 0 ? ["causes:", ...list] : [])].join("\n");
  return `---\n${head}\n---\n${body.map((part) => `\n${part}\n`).join("")}`;
}

/** What of an explanation is neither list nor note: the lines that announce the lists say nothing alone. */
function rest(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind === "sample" || kind === "table");
}

function withoutNotes(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block) => block.kind !== "paragraph" || noteIn(plainText([block])) === undefined,
  );
}

function summaryOf(sighting: Sighting, causes: readonly SourceCause[]): string {
  const line = plainText(
    sighting.explanation.filter(({ kind }) => kind === "paragraph").slice(0, 1),
  );
  const said = causes.length === 1 ? causes[0]?.cause : sentencesOf(line)[0];
  const isWhole = said !== undefined && said !== "" && !/[:：]$/u.test(said);
  return shorten((isWhole ? said : sighting.message) || line || sighting.code, 300);
}

/** YAML in double quotes, in which every text can stand. */
function quote(text: string): string {
  return JSON.stringify(squash(text)).replace(
    /[\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/g,
    (sign, at: number, all: string) => (isPaired(all, at) ? sign : escapeSign(sign)),
  );
}

function isPaired(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  const before = at > 0 ? (text.codePointAt(at - 1) ?? 0) : 0;
  return point > 0xffff || before > 0xffff;
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function shorten(text: string, longest: number): string {
  const plain = squash(text);
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** An id of the first words of each cause; numbered where these are no letters of ours. */
function withIds(causes: readonly SourceCause[]): (SourceCause & { id: string })[] {
  const taken = new Set<string>();
  return causes.map((cause, index) => {
    const words = cause.cause
      .toLowerCase()
      .replace(/['’]/g, "")
      .split(/[^a-z0-9]+/)
      .filter(
        (word) => word.length > 2 && !/^(?:the|and|that|has|have|been|was|not|for|are)$/.test(word),
      );
    const stem = words.slice(-3).join("-").slice(0, 40).replace(/-$/, "");
    const isFree = /^[a-z]/.test(stem) && !YAML_WORD.test(stem) && !taken.has(stem);
    const id = isFree ? stem : `cause-${index + 1}`;
    taken.add(id);
    return { ...cause, id };
  });
}

/** The role that the remedies name at most length, as “administrator” outweighs “user”; else the first. */
function roleOf(remedies: readonly string[], roles: readonly Role[]): string {
  const text = remedies.join(" ").toLowerCase();
  const scored = roles.map(({ id, name }) => {
    const words = [id, ...name.split(/\s+/)].map((word) => word.toLowerCase());
    const own = words.filter((word) => word.length > 3 && isOwn(word, roles));
    return { id, score: own.filter((word) => text.includes(word)).join("").length };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.id ?? "user";
}

/** A word that every role's name has, such as the product's, tells them not apart. */
function isOwn(word: string, roles: readonly Role[]): boolean {
  return roles.filter(({ name }) => name.toLowerCase().includes(word)).length * 2 <= roles.length;
}
