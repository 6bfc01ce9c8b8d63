import type { CodeDocument, CodeLink, Context, Entry } from "../../lookup/index.ts";
import { likelihood } from "../../lookup/rank.ts";
import { reasons } from "../../matches/reasons.ts";
import { sortMatches } from "../../matches/sorted.ts";
import type { Library } from "./library.ts";

/** What somebody wants explained: words of the command line, or a text that they were given. */
export interface Question {
  kind: "typed" | "text";
  text: string;
}

/** A code that is explained, and which of its entries are meant. */
export interface Explained {
  kind: "explained";
  document: CodeDocument;
  entries: Entry[];
  /** Why, where it was found in a text. */
  because?: string;
}

/** Something that no entry has; `nearest` are guesses. */
export interface Unexplained {
  kind: "unexplained";
  asked: string;
  isCode: boolean;
  nearest: CodeLink[];
}

export type Answer = Explained | Unexplained;

/** Of a code of several products so many are explained at once. */
const AT_ONCE = 5;

/** Answers a question, the likeliest first. */
export async function ask(
  question: Question,
  context: Context,
  library: Library,
): Promise<Answer[]> {
  if (question.kind === "text") return read(question.text, context, library);
  const resolution = await library.resolve(question.text, context);
  if (resolution.kind === "none") {
    const { asked, isCode, nearest } = resolution;
    // What is no code may be a message.
    return isCode
      ? [{ kind: "unexplained", asked, isCode, nearest }]
      : read(question.text, context, library);
  }
  if (resolution.kind === "several" && resolution.codes.length > AT_ONCE) {
    const { codes } = resolution;
    return [{ kind: "unexplained", asked: question.text, isCode: false, nearest: codes }];
  }
  const [codes, status] =
    resolution.kind === "found"
      ? [[resolution.code], resolution.status]
      : [resolution.codes, undefined];
  return Promise.all(
    codes.map(async (code): Promise<Answer> => {
      const document = await library.document(code);
      const { entries } = document;
      const known = { ...context, status: context.status ?? status };
      return { kind: "explained", document, entries: likeliest(entries, known) };
    }),
  );
}

/** All entries; where something is known of the call that failed, those that agree best with it. */
function likeliest(entries: Entry[], context: Context): Entry[] {
  if (context.status === undefined && context.endpoint === undefined) return entries;
  const scores = entries.map((entry) => likelihood(entry, context));
  return entries.filter((_, index) => scores[index] === Math.max(...scores));
}

async function read(text: string, context: Context, library: Library): Promise<Answer[]> {
  const { matches, unknown } = await library.identify(text, context);
  const { main, possible } = sortMatches(matches);
  const byCode = Map.groupBy(main, ({ code }) => `${code.product}/${code.slug}`);
  const explained = [...byCode.values()].map(async (found): Promise<Answer[]> => {
    const [first] = found;
    if (!first) return [];
    const document = await library.document(first.code);
    const ids = found.map(({ entry }) => entry.id);
    return [
      {
        kind: "explained",
        document,
        entries: document.entries.filter(({ id }) => ids.includes(id)),
        because: reasons(first, {
          words: library.strings.readWords,
          lang: library.lang,
          products: {
            [first.code.product]: { name: document.productName },
          },
        }),
      },
    ];
  });
  const missed = unknown.map(async ({ code }): Promise<Answer> => {
    const resolution = await library.resolve(code, context);
    const nearest = resolution.kind === "none" ? resolution.nearest : [];
    return { kind: "unexplained", asked: code, isCode: true, nearest };
  });
  const answers = [...(await Promise.all(explained)).flat(), ...(await Promise.all(missed))];
  if (answers.length > 0) return answers;
  const perhaps = possible.map(({ code, entry }) => ({ ...code, title: entry.title }));
  return [{ kind: "unexplained", asked: "", isCode: false, nearest: perhaps }];
}
