import { styleText } from "node:util";

/** What a text in a terminal may look like. */
export type Look = "bold" | "dim" | "red" | "green" | "yellow" | "cyan" | "underline";

/** Makes texts look so, or leaves them as they are. */
export type Style = (look: Look | Look[], text: string) => string;

/**
 * Colours for what is written to `stream`: on a terminal alone. `NO_COLOR` and `FORCE_COLOR` are
 * heeded.
 */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return (look, text) => styleText(look, text, { stream, validateStream: true });
}

/** No colours, for files and pipes. */
export const plain: Style = (_look, text) => text;
