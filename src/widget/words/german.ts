import type { Words } from "./english.ts";

export const german: Words = {
  question: "Was trifft zu?",
  "no-remedy": "Eine Lösung ist noch nicht beschrieben.",
  draft: "Noch nicht geprüft.",
  retired: "Wird seit {} nicht mehr gemeldet.",
  "retry-now": "sofort",
  "retry-after": "nach {} min",
  "retry-after-fix": "nach der Behebung",
  "retry-never": "hilft nicht",
  page: "Mehr über {}",
  role: "Wer das beheben kann",
  check: "Prüfen",
  retry: "Erneut versuchen",
  note: "Hinweis",
  see: "Siehe",
  today: "Heute ist das",
  others: "Oder es bedeutet",
};
