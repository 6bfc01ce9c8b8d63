import { anchorsOf, plainText } from "../document.ts";
import type { Cell } from "../document.ts";
import { readCodeCell, readStatusCell, isStatusClass } from "./code.ts";
import type { Grid } from "./grid.ts";
import { FIELDS, normalise, readHeading, speaksOfErrors } from "./words.ts";
import type { Field, Meaning } from "./words.ts";

/** Which column is what, by its index. */
export interface Columns extends Partial<Record<Field, number>> {
  /** Set where no heading says which column is the message. */
  isGuess?: true;
}

/** What a person says that columns are: a heading, or a number from 1. */
export type ColumnMap = Partial<Record<Field, string>>;

interface Column extends Meaning {
  index: number;
  filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  strict: number;
  single: number;
  /** Letters with digits, or capitals with underscores: what hardly anything else looks like. */
  firm: number;
  status: number;
  /** Share of statuses that tell of errors: of other numbers in that range few are. */
  failing: number;
  distinct: number;
  words: number;
}

const FIRM = /^\p{L}{1,8}[-_.]?\d{2,}$|^\p{Lu}[\p{Lu}\p{N}]*(?:_[\p{Lu}\p{N}]+)+$/u;

/** Rows beyond this add nothing to what a column looks like. */
const SAMPLE = 400;
/** Columns beyond this are not tried by their looks. */
const TRIED = 200;

/** Finds which column is what; undefined where the table is no list of codes. */
export function findColumns(
  grid: Grid,
  context: readonly string[],
  map: ColumnMap = {},
): Columns | undefined {
  const mapped = applyMap(grid, map);
  if (mapped) return mapped;
  const columns = grid.headings
    .map((heading, index) => ({ heading, index }))
    .filter(({ heading, index }) => index < TRIED || readHeading(heading).field !== undefined)
    .map(({ heading, index }) => look(grid, heading, index));
  const isAboutErrors = context.some(speaksOfErrors);
  const code = findCode(columns, isAboutErrors);
  if (!code) return undefined;
  const rest = columns.filter((column) => column !== code);
  const found: Columns = { code: code.index };
  const status = findStatus(rest);
  if (status) found.status = status.index;
  const left = rest.filter((column) => column !== status);
  fillTexts(found, left);
  const hasText = found.message !== undefined || found.explanation !== undefined;
  return hasText || found.cause !== undefined || code.field === "code" ? found : undefined;
}

/** The column of statuses alone, where a table lists statuses and no codes. */
export function findStatusList(grid: Grid): Columns | undefined {
  const columns = grid.headings.map((heading, index) => look(grid, heading, index));
  const status = columns.find(({ field, status }) => field === "status" && status > 0.6);
  if (!status) return undefined;
  const found: Columns = { code: status.index, status: status.index };
  fillTexts(
    found,
    columns.filter((column) => column !== status),
  );
  return found;
}

function look(grid: Grid, heading: string, index: number): Column {
  const texts: string[] = [];
  for (const { cells } of grid.rows) {
    const cell = cells[index];
    const text = cell ? codeText(cell) : "";
    if (text !== "") texts.push(text.slice(0, 2000));
    if (texts.length >= SAMPLE) break;
  }
  const share = (count: number): number => (texts.length === 0 ? 0 : count / texts.length);
  const codes = texts.map(readCodeCell);
  const status = share(texts.filter((text) => readStatusCell(text) ?? isStatusClass(text)).length);
  const { field, ...meaning } = readHeading(heading);
  // A heading of statuses above other things says nothing of them.
  const isOther = field === "status" && status < 0.3;
  return {
    index,
    ...meaning,
    ...(field === undefined || isOther ? {} : { field }),
    filled: texts.length,
    strict: share(codes.filter((cell) => cell?.isStrict).length),
    single: share(codes.filter((cell) => cell !== undefined).length),
    firm: share(texts.filter((text) => FIRM.test(text)).length),
    status,
    failing: share(texts.filter((text) => /^\W*[45]\d\d/.test(text)).length),
    distinct: share(new Set(texts).size),
    words: share(texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)),
  };
}

/** The text of a cell where codes are expected; its anchor, where it says nothing else. */
export function codeText(cell: Cell): string {
  return plainText(cell.blocks) || (anchorsOf(cell.blocks)[0] ?? "");
}

function findCode(columns: readonly Column[], isAboutErrors: boolean): Column | undefined {
  const hasMessage = columns.some(
    ({ field }) => field === "message" || field === "cause" || field === "remedy",
  );
  const isForeign = columns.some(({ isForeign }) => isForeign);
  const best = columns
    .filter(({ filled }) => filled > 0)
    .map((column) => ({ column, score: scoreCode(column, columns, isAboutErrors, hasMessage) }))
    .toSorted((a, b) => b.score - a.score || a.column.index - b.column.index)[0];
  if (!best || best.score < 2) return undefined;
  return isForeign && best.column.field !== "code" ? undefined : best.column;
}

function scoreCode(
  column: Column,
  columns: readonly Column[],
  isAboutErrors: boolean,
  hasMessage: boolean,
): number {
  const {
    field,
    isWeakCode,
    isForeign,
    strict,
    single,
    firm,
    status,
    failing,
    distinct,
    index,
    filled,
  } = column;
  if (single < 0.5) return -1;
  const others = columns.filter((other) => other !== column);
  let score = 1.5 * strict + 0.5 * single + 0.5 * distinct - 0.05 * Math.min(index, 20);
  if (field === "code") score += 2;
  else if (field === "status") score -= 2;
  else if (field !== undefined) score -= 1.5;
  else if (isForeign) score -= 3;
  else if (isWeakCode) score += isAboutErrors || hasMessage ? 0.7 : -0.5;
  else if (others.some((other) => other.field === "code")) score -= 1;
  else if (!isAboutErrors && !hasMessage) score -= 0.7 - 0.6 * firm;
  // Codes are many; a few words that return are what kinds there are of them.
  if (filled >= 10 && distinct <= 0.2) score -= 1.5;
  // “Code” may head the statuses, where another column holds what tells the errors apart.
  const isStatuses = status > 0.9 && failing > 0.5 && others.some(isBetterThanStatus);
  if (isStatuses) score -= 2.5;
  return score;
}

function isBetterThanStatus({ field, isWeakCode, strict, status, distinct }: Column): boolean {
  const mayBeCode = field === "code" || isWeakCode;
  return mayBeCode && strict > 0.8 && status < 0.5 && distinct > 0.5;
}

function findStatus(columns: readonly Column[]): Column | undefined {
  const statuses = columns.filter(({ filled, status }) => filled > 0 && status > 0.5);
  return (
    statuses.find(({ field }) => field === "status") ??
    statuses.find(
      ({ field, status, failing }) =>
        (field === "code" || field === undefined) && status > 0.9 && failing > 0.5,
    )
  );
}

/** The columns of text, by what heads them. */
function fillTexts(found: Columns, left: readonly Column[]): void {
  for (const field of ["message", "explanation", "cause", "remedy"] as const) {
    const column = left.find((column) => column.field === field && column.filled > 0);
    if (column) found[field] = column.index;
  }
  fillMessage(found, left);
}

/** Where nothing is headed as the message, what comes nearest to it is taken. */
function fillMessage(found: Columns, left: readonly Column[]): void {
  if (found.message !== undefined) return;
  const free = left.filter(
    ({ index, filled }) => filled > 0 && !Object.values(found).includes(index),
  );
  const named = free.find(
    ({ field, isWeakCode, isForeign, words, strict }) =>
      (field === "code" || (field === undefined && isWeakCode && !isForeign)) &&
      words > 1.3 &&
      strict < 0.5,
  );
  if (named && found.explanation !== undefined && named.index < found.explanation) {
    found.message = named.index;
    return;
  }
  if (found.explanation !== undefined) {
    found.message = found.explanation;
    const second = left.find(
      ({ index, field, filled }) =>
        field === "explanation" && index !== found.message && filled > 0,
    );
    if (second) found.explanation = second.index;
    else delete found.explanation;
    return;
  }
  const text =
    named ??
    free.find(({ field, words, isForeign }) => field === undefined && words > 1.3 && !isForeign) ??
    free.find(({ field, isForeign, status }) => field === undefined && !isForeign && status < 0.5);
  if (text) {
    found.message = text.index;
    if (text.field === undefined) found.isGuess = true;
  } else if (found.cause !== undefined && found.remedy === undefined) {
    found.message = found.cause;
    delete found.cause;
  }
}

function applyMap({ headings }: Grid, map: ColumnMap): Columns | undefined {
  if (map.code === undefined) return undefined;
  const found: Columns = {};
  for (const field of FIELDS) {
    const wanted = map[field];
    if (wanted === undefined) continue;
    const byName = headings.findIndex((heading) => normalise(heading) === normalise(wanted));
    const index = byName >= 0 ? byName : /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1;
    if (index >= 0 && index < headings.length) found[field] = index;
  }
  return found.code === undefined ? undefined : found;
}
