import { openCodes } from "../lookup/open.ts";
import type { SiteCodes } from "../lookup/index.ts";
import { answer } from "./answer.ts";
import type { Answer, Group } from "./answer.ts";
import { searchProse } from "./prose.ts";
import { moveWithArrows, showGroups } from "./results.ts";
import { fill, readWords } from "./words.ts";

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
  const { root = "/", pagefind = "", ask } = form.dataset;
  const words = readWords(form.dataset["words"]);
  const lookup: SiteCodes = openCodes(new URL(root, location.href).href);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    if (asked === "") {
      show([]);
      return undefined;
    }
    try {
      const answered = await answer(asked, lookup, words);
      if (mine !== turn) return undefined;
      show(answered.groups);
      if (!answered.isCode) {
        found.textContent = words.searching;
        timer = setTimeout(() => void addProse(asked, answered.groups, mine), rest);
      }
      return answered;
    } catch {
      if (mine === turn) found.textContent = words.failed;
      return undefined;
    }
  };

  const addProse = async (asked: string, groups: readonly Group[], mine: number): Promise<void> => {
    try {
      const items = await searchProse(asked, pagefind, root);
      if (mine !== turn) return;
      const all = items.length > 0 ? [...groups, { heading: words.inText, items }] : groups;
      show(all.length > 0 ? all : [{ heading: fill(words.nothing, { input: asked }), items: [] }]);
    } catch {
      if (mine === turn) found.textContent = words.noText;
    }
  };

  input.addEventListener("input", () => void respond(REST));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    void respond(0).then((answered) => {
      if (!answered) return;
      if (answered.go) {
        location.assign(answered.go);
      } else if (asked !== "" && asked.length <= SHAREABLE) {
        const address = new URL(form.action);
        address.searchParams.set("q", asked);
        if (ask === "query") history.replaceState(null, "", address);
        else location.assign(address);
      }
    });
  });
  moveWithArrows(form, input, results);

  if (ask === "query") input.value ||= new URLSearchParams(location.search).get("q") ?? "";
  if (ask === "address") input.value ||= codeInAddress(root);
  void respond(0);
}

/** The last part of an address that leads nowhere: most likely the code that somebody meant. */
function codeInAddress(root: string): string {
  const parts = decodeURIComponent(location.pathname.slice(root.length)).split("/").filter(Boolean);
  return (parts.at(-1) ?? "").replace(/\.(md|json|html?)$/, "");
}
