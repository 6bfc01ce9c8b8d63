import type { Words } from "../words/english.ts";
import { german } from "../words/german.ts";

/** What more than the help itself says: of dialogs and requests. */
export interface MoreWords {
  open: string;
  close: string;
  request: string;
  "request-copy": string;
  "request-send": string;
  copied: string;
  "request-error": string;
  "request-message": string;
  "request-seen": string;
  "request-steps": string;
}

export const moreEnglish: MoreWords = {
  open: "What to do about {}",
  close: "Close",
  request: "Not yours to mend? Ask for it:",
  "request-copy": "Copy the request",
  "request-send": "Send by e-mail",
  copied: "Copied",
  "request-error": "answers with error {}:",
  "request-message": "Message: {}",
  "request-seen": "What I see: {}",
  "request-steps": "What would mend it:",
};

const moreGerman: MoreWords = {
  open: "Was tun bei {}",
  close: "Schließen",
  request: "Nicht Ihre Aufgabe? Bitten Sie darum:",
  "request-copy": "Anfrage kopieren",
  "request-send": "Per E-Mail senden",
  copied: "Kopiert",
  "request-error": "meldet den Fehler {}:",
  "request-message": "Meldung: {}",
  "request-seen": "Was ich sehe: {}",
  "request-steps": "Was es behebt:",
};

/** What is said in a language, as far as it is known; the core knows English. */
export function wordsOf(lang: string): Partial<Words> & MoreWords {
  return lang.split("-")[0] === "de" ? { ...german, ...moreGerman } : moreEnglish;
}
