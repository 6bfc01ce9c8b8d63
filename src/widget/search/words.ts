/** What the search element says; `{}` stands for a value. A host names the keys: `text-label="…"`. */
export const boxEnglish = {
  label: "Code, message or pasted response",
  search: "Search",
  one: "1 code",
  many: "{} codes",
  none: "No entry for {}",
  guesses: "No entry for {}. These look like it:",
  fallback: "Nothing is known of this.",
  failed: "The search is not to be had now. Try again.",
};

type Words = typeof boxEnglish;

const german: Words = {
  label: "Code, Meldung oder eingefügte Antwort",
  search: "Suchen",
  one: "1 Code",
  many: "{} Codes",
  none: "Kein Eintrag für {}",
  guesses: "Kein Eintrag für {}. Diese sehen ähnlich aus:",
  fallback: "Dazu ist nichts bekannt.",
  failed: "Die Suche ist gerade nicht zu haben. Versuchen Sie es noch einmal.",
};

/** A text of the host's, else of its language. */
export function say(host: HTMLElement, key: keyof Words, value = ""): string {
  const words = /^de\b/i.test(host.lang) ? german : boxEnglish;
  return (host.getAttribute(`text-${key}`) ?? words[key]).replace("{}", () => value);
}
