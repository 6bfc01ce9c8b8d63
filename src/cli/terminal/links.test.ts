import { expect, test } from "vitest";
import { write } from "./ink.ts";
import type { Ink } from "./ink.ts";
import { canLink } from "./links.ts";
import { plain } from "./style.ts";

const terminal = { isTTY: true };

test.each([
  ["a pipe", {}, { TERM_PROGRAM: "iTerm.app" }, false],
  ["a terminal of which nothing is known", terminal, { TERM: "xterm-256color" }, false],
  ["iTerm", terminal, { TERM_PROGRAM: "iTerm.app" }, true],
  ["an editor's terminal", terminal, { TERM_PROGRAM: "vscode" }, true],
  ["Windows Terminal", terminal, { WT_SESSION: "1" }, true],
  ["GNOME's terminal", terminal, { VTE_VERSION: "7600" }, true],
  ["an old one of GNOME's", terminal, { VTE_VERSION: "4205" }, false],
  ["kitty", terminal, { TERM: "xterm-kitty" }, true],
  ["a log of CI", terminal, { CI: "true", VTE_VERSION: "7600" }, false],
  ["a dumb terminal", terminal, { TERM: "dumb", WT_SESSION: "1" }, false],
  ["a pipe, where links are forced", {}, { FORCE_HYPERLINK: "1" }, true],
  [
    "kitty, where links are refused",
    terminal,
    { TERM: "xterm-kitty", FORCE_HYPERLINK: "0" },
    false,
  ],
] as const)("%s", (_name, stream, env, expected) => {
  expect(canLink(stream, env)).toBe(expected);
});

const ink = (hasLinks: boolean): Ink => ({ columns: 60, style: plain, hasLinks });

test("a link is one where the terminal opens it, and has its address beside it elsewhere", () => {
  const spans = [{ text: "the page", url: "https://a.example/x" }];
  expect(write(ink(true), spans)).toBe(
    "\u001B]8;;https://a.example/x\u001B\\the page\u001B]8;;\u001B\\",
  );
  expect(write(ink(false), spans)).toBe("the page (https://a.example/x)");
});

test("an address can neither steer the terminal nor run anything", () => {
  const hostile = "https://a.example/\u001B\\\u0007x";
  const text = write(ink(true), [{ text: "x", url: hostile }]);
  expect(text.split("\u001B")).toHaveLength(5);
  expect(text).not.toContain("\u0007");
  for (const url of ["javascript:alert(1)", "file:///etc/passwd", "not an address"]) {
    expect(write(ink(true), [{ text: "x", url }])).toBe("x");
  }
});

test("a text can't steer the terminal", () => {
  expect(write(ink(false), [{ text: "a\u001B[2Jb" }])).toBe("a␛[2Jb");
});
