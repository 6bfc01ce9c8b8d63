/** Terminals that open links (OSC 8), by what they set in the environment. */
const PROGRAMS = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/;
const TERMS = /kitty|alacritty|foot|ghostty|wezterm|contour/;

/** Whether a text may be made a link for whoever reads this stream. `FORCE_HYPERLINK` decides. */
export function canLink(
  { isTTY }: { isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const forced = env["FORCE_HYPERLINK"];
  if (forced !== undefined) return forced !== "0" && forced !== "";
  if (!isTTY || env["TERM"] === "dumb" || env["CI"]) return false;
  return (
    PROGRAMS.test(env["TERM_PROGRAM"] ?? "") ||
    TERMS.test(env["TERM"] ?? "") ||
    env["WT_SESSION"] !== undefined ||
    env["KONSOLE_VERSION"] !== undefined ||
    Number(env["VTE_VERSION"]) >= 5000
  );
}

/** A text that a terminal opens `url` from. */
export function hyperlink(text: string, url: string): string {
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}
