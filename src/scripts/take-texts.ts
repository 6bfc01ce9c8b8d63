import type { SearchWords } from "../catalogue/strings/index.ts";
import { fileIn, holdsFiles, longText } from "./given.ts";
import { fill } from "../catalogue/strings/fill.ts";

/** A text that is read as a whole. It is kept in memory and nowhere else. */
export interface Given {
  text: string;
  /** What the box shows in its place, in one line. */
  name: string;
  /** What is to be said of it beside the results. */
  note?: string;
}

/** More of a file is not read, in bytes. */
const MOST = 50_000_000;
const SHOWN = 100;

/** Takes what is pasted into a form, dropped on it or opened with its button. */
export function takeTexts(
  form: HTMLFormElement,
  words: SearchWords,
  take: (given: Given) => void,
): void {
  const takeFrom = (event: Event, data: DataTransfer | null): void => {
    const file = fileIn(data);
    const text = longText(data);
    if (!file && text === undefined) return;
    event.preventDefault();
    if (file) void readFile(file, words).then(take);
    else if (text !== undefined) take({ text, name: beginning(text) });
  };
  const mark = (event: DragEvent): void => {
    const isOver = event.type === "dragover" && holdsFiles(event.dataTransfer);
    if (isOver) event.preventDefault();
    form.classList.toggle("over", isOver);
  };
  form.addEventListener("paste", (event) => {
    takeFrom(event, event.clipboardData);
  });
  form.addEventListener("drop", (event) => {
    mark(event);
    takeFrom(event, event.dataTransfer);
  });
  form.addEventListener("dragover", mark);
  form.addEventListener("dragleave", mark);

  const button = form.querySelector<HTMLButtonElement>("button.open");
  if (!button) return;
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.hidden = true;
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file) void readFile(file, words).then(take);
    // So that the same file can be opened again.
    chooser.value = "";
  });
  button.after(chooser);
  button.addEventListener("click", () => {
    chooser.click();
  });
  button.hidden = false;
}

async function readFile(file: File, words: SearchWords): Promise<Given> {
  const bytes = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const note = fill(words.tooLong, { size: MOST / 1_000_000 });
  return { text, name: beginning(file.name), ...(file.size > MOST && { note }) };
}

/** What Windows writes a log in begins with its mark. */
function encodingOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
}

/** One line, without signs that hide or turn what stands behind them. */
function beginning(text: string): string {
  const line = text
    .slice(0, 4 * SHOWN)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
