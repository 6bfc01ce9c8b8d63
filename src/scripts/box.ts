import { openCodes } from "../lookup/open.ts";
import type { Context, SiteCodes } from "../lookup/index.ts";
import { answer } from "./answer.ts";
import type { Answer, Group } from "./answer.ts";
import { TYPED } from "./given.ts";
import { searchProse } from "./prose.ts";
import { openReader, openReporter } from "./reading/reader.ts";
import { readShare } from "./reading/share-in-address.ts";
import { moveWithArrows, showGroups } from "./results.ts";
import { searchSentence } from "./sentence.ts";
import { takeTexts } from "./take-texts.ts";
import type { Given } from "./take-texts.ts";
import { fill } from "../catalogue/strings/fill.ts";
import { readWords } from "./words.ts";

/** The search box, once somebody uses it. Everything is answered in the browser. */

/** How long typing must rest before the text is searched, in milliseconds: it costs more than a code. */
const REST = 150;

/** Longer inputs are pasted answers: they never go into an address. */
const SHAREABLE = 100;

const form = document.querySelector<HTMLFormElement>("form[role=search]");
const input = form?.querySelector("input");
const results = document.getElementById("results");
const found = document.getElementById("found");
if (form && input && results && found) start(form, input, results, found);

function start(
  form: HTMLFormElement,
  input: HTMLInputElement,
  results: HTMLElement,
  found: HTMLElement,
): void {
  const { pagefind = "", ask } = form.dataset;
  const root = new URL(form.dataset["root"] ?? "/", location.href).href;
  const words = readWords(form.dataset["words"]);
  const codes: SiteCodes = openCodes(root);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is read in place of what stands in the box, until somebody types. */
  let given: Given | undefined;
  let shared: Context | undefined;
  /** Whether something in the box was pasted: it never goes into an address. */
  let isPasted = false;

  const show = (groups: readonly Group[]): void => {
    showGroups(results, groups);
    const count = groups.reduce((sum, { items }) => sum + items.length, 0);
    const heading = groups.find(({ items }) => items.length === 0)?.heading;
    const counted = count === 1 ? words.one : fill(words.many, { count });
    found.textContent =
      input.value.trim() === ""
        ? ""
        : heading && count > 0
          ? `${heading}. ${counted}`
          : (heading ?? counted);
  };

  /** Answers what stands in the box now; an answer that comes too late is dropped. */
  const respond = async (rest: number): Promise<Answer | undefined> => {
    const mine = ++turn;
    clearTimeout(timer);
    const asked = input.value.trim();
    try {
      const text = given?.text ?? (asked.length > TYPED ? asked : undefined);
      if (text !== undefined) {
        await showReading(text, mine);
        return undefined;
      }
      if (asked === "") {
        show([]);
        return undefined;
      }
      const answered = await answer(asked, codes, words);
      if (mine !== turn) return undefined;
      show(answered.groups);
      if (!answered.isCode) {
        found.textContent = words.searching;
        timer = setTimeout(() => void addTexts(asked, answered.groups, mine), rest);
      }
      return answered;
    } catch {
      if (mine === turn) show([{ heading: words.failed, items: [] }]);
      return undefined;
    }
  };

  /** Reads a text and shows what was made of it. */
  const showReading = async (text: string, mine: number): Promise<void> => {
    show([{ heading: words.reading, items: [] }]);
    const [{ read }, { report }] = await Promise.all([openReader(), openReporter()]);
    // What is shown before the reading is to be seen.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const tell = (share: number): boolean => {
      const [heading] = results.children;
      const part = Math.floor(share * 100);
      if (heading && part > 0 && mine === turn) {
        heading.textContent = fill(words.readingPart, { part });
      }
      return mine === turn;
    };
    try {
      const reading = await read(text, { root, codes, tell, ...(shared && { context: shared }) });
      const search = form.action;
      const { nodes, said } = await report(reading, { root, codes, search, isShared: !!shared });
      if (mine !== turn) return;
      if (shared && reading.matches.length === 0) {
        given = undefined;
        void respond(0);
        return;
      }
      results.replaceChildren(...nodes);
      found.textContent = given?.note ? `${said} ${given.note}` : said;
    } catch (error) {
      if (mine === turn) throw error;
    }
  };

  /** Adds entries whose message a sentence is, and pages in whose text it stands. */
  const addTexts = async (asked: string, groups: readonly Group[], mine: number): Promise<void> => {
    const [entries, prose] = await Promise.allSettled([
      searchSentence(asked, { root, codes }, words),
      searchProse(asked, pagefind, root),
    ]);
    if (mine !== turn) return;
    const known = entries.status === "fulfilled" ? entries.value : [];
    const isNew = ({ url }: { url: string }): boolean =>
      known.every((item) => new URL(item.url, root).pathname !== new URL(url, root).pathname);
    const inText = prose.status === "fulfilled" ? prose.value.filter(isNew) : [];
    const all = [
      ...groups,
      ...(known.length > 0 ? [{ heading: words.saysSo, items: known }] : []),
      ...(inText.length > 0 ? [{ heading: words.inText, items: inText }] : []),
    ];
    const nothing = [{ heading: fill(words.nothing, { input: asked }), items: [] }];
    show(all.length > 0 || prose.status === "rejected" ? all : nothing);
    if (prose.status === "rejected") found.textContent = words.noText;
  };

  const take = (text: Given): void => {
    given = text;
    shared = undefined;
    isPasted = true;
    input.value = text.name;
    input.focus();
    void respond(0);
  };

  input.addEventListener("input", (event) => {
    given = undefined;
    shared = undefined;
    const kind = event instanceof InputEvent ? event.inputType : "";
    isPasted = input.value !== "" && (isPasted || /Paste|Drop/.test(kind));
    void respond(REST);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    const first = results.querySelector("a");
    if (given && first) {
      first.focus();
      return;
    }
    void respond(0).then((answered) => {
      if (!answered) return;
      if (answered.go) {
        location.assign(answered.go);
      } else if (asked !== "" && asked.length <= SHAREABLE && !isPasted) {
        const address = new URL(form.action);
        address.searchParams.set("q", asked);
        if (ask === "query") history.replaceState(null, "", address);
        else location.assign(address);
      }
    });
  });
  moveWithArrows(form, input, results);
  takeTexts(form, words, take);

  if (ask === "query") {
    const link = readShare(location.search);
    input.value ||= link?.code ?? new URLSearchParams(location.search).get("q") ?? "";
    if (link && input.value === link.code) {
      given = { text: link.code, name: link.code };
      shared = link.context;
    }
  }
  if (ask === "address") input.value ||= codeInAddress(root);
  void respond(0);
}

/** The last part of an address that leads nowhere: most likely the code that somebody meant. */
function codeInAddress(root: string): string {
  const below = location.pathname.slice(new URL(root).pathname.length);
  const parts = decodeURIComponent(below).split("/").filter(Boolean);
  return (parts.at(-1) ?? "").replace(/\.(md|json|html?)$/, "");
}
