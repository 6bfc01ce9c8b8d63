import { parseArgs } from "node:util";
import { codeMarkdown, stringsOf } from "../../catalogue/index.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { inkFor } from "../terminal/ink.ts";
import { ask } from "./ask.ts";
import type { Answer } from "./ask.ts";
import type { Library } from "./library.ts";
import { localLibrary } from "./local.ts";
import { questionsOf } from "./questions.ts";
import { show } from "./show.ts";
import { showNothing } from "./show-nothing.ts";
import { siteLibrary } from "./site.ts";

/** `errdex explain`: an error in the terminal. */
export const explain: Command = {
  summary: "explains a code, a message or a whole response in the terminal",
  usage: `errdex explain CODE… | FILE… | < response.json

Explains errors from the content here, or from a site: what happened, which cause, who can mend it,
the steps, how to check, and when to try again. An argument that names a file is read as a response,
a log or a transcript; so is what is piped in.

  --product NAME   the product that answered, where several have the code
  --status NUMBER  the status that it answered with, where a code has several meanings
  --endpoint CALL  what was called, such as "POST /login"
  --site URL       explain from the site at this address
  --lang TAG       in this language of the content or the site
  --markdown       as Markdown
  --json           as JSON: { "found": [{ "entries", "document" }], "unknown": [{ "asked", "nearest" }] }

The exit code is 1 where something has no entry.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        product: { type: "string" },
        status: { type: "string" },
        endpoint: { type: "string" },
        site: { type: "string" },
        lang: { type: "string" },
        markdown: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const { product, status, endpoint, site, lang, json, markdown } = values;
    if (json && markdown) throw new UsageError("Choose --json or --markdown: not both at once.");
    if (status !== undefined && !/^[1-5]\d\d$/.test(status)) {
      throw new UsageError(`${status} is no status: it is a number from 100 to 599.`);
    }
    const questions = await questionsOf(positionals);
    const library = site === undefined ? await localLibrary(lang) : siteLibrary(site, lang);
    const context = { product, status, endpoint };
    const answers = await Promise.all(
      questions.map((question) => ask(question, context, library)),
    ).then((all) => all.flat());
    console.log((json ? asJson : markdown ? asMarkdown : asPages)(answers, library));
    return answers.every(({ kind }) => kind === "explained") ? 0 : 1;
  },
};

function asPages(answers: readonly Answer[], { strings, absolute }: Library): string {
  const pen = { ink: inkFor(process.stdout), absolute };
  const rule = pen.ink.style("dim", "─".repeat(pen.ink.columns));
  return answers
    .map((answer) =>
      answer.kind === "explained"
        ? show(answer, pen, stringsOf(answer.document.lang))
        : showNothing(answer, pen, strings),
    )
    .join(`\n\n${rule}\n\n`);
}

function asMarkdown(answers: readonly Answer[], { strings }: Library): string {
  return answers
    .map((answer) =>
      answer.kind === "explained"
        ? codeMarkdown({ ...answer.document, entries: answer.entries })
        : `${strings.searchWords.noEntry.replace("{code}", () => answer.asked)}\n`,
    )
    .join("\n");
}

/** For programs; keys may be added. */
function asJson(answers: readonly Answer[]): string {
  const found = answers.flatMap((answer) =>
    answer.kind === "explained"
      ? [{ entries: answer.entries.map(({ id }) => id), document: answer.document }]
      : [],
  );
  const unknown = answers.flatMap((answer) =>
    answer.kind === "unexplained" ? [{ asked: answer.asked, nearest: answer.nearest }] : [],
  );
  return JSON.stringify({ found, unknown }, undefined, 2);
}
