import type { Cause, Era, Retry } from "../lookup/shape.ts";

/** What the search box says; `{…}` is filled in by its script. */
export interface SearchWords {
  /** One result. */
  one: string;
  /** `{count}` results. */
  many: string;
  nothing: string;
  noEntry: string;
  guesses: string;
  beginsWith: string;
  whichRelease: string;
  whichMeaning: string;
  whichProduct: string;
  from: string;
  before: string;
  today: string;
  retired: string;
  inText: string;
  searching: string;
  failed: string;
  noText: string;
  status: string;
}

/** Every text that the site itself says, by language. Content says the rest. */
export interface Strings {
  skip: string;
  welcome: string;
  trail: string;
  home: string;
  products: string;
  search: string;
  searchLabel: string;
  searchPlaceholder: string;
  searchHint: string;
  searchWithoutScript: string;
  searchWords: SearchWords;
  asWorded: (product: string) => string;
  status: (status: number | string) => string;
  statusHeading: string;
  anyEndpoint: string;
  endpoint: string;
  endpoints: string;
  code: string;
  codes: (count: number) => string;
  message: string;
  causes: (count: number) => string;
  causesHeading: string;
  oneCause: string;
  whichCause: string;
  whoMends: string;
  steps: string;
  check: string;
  retryLabel: string;
  retry: Record<Exclude<Retry, "after">, string>;
  retryAfter: (seconds: number) => string;
  prevent: string;
  note: string;
  related: string;
  sources: string;
  checkedOn: (day: string) => string;
  otherForms: string;
  asMarkdown: string;
  asJson: string;
  noRemedy: string;
  noRemedyShort: string;
  noRemedyNext: (product: string) => string;
  whichMeaning: (count: number) => string;
  whichRelease: (code: string, product: string) => string;
  era: (era: Era) => string;
  renumbered: (code: string) => string;
  renumberedToday: string;
  formerly: (code: string, eras: string) => string;
  formerlyHeading: string;
  retired: (day: string) => string;
  retiredSee: string;
  notThisRole: (role: string) => string;
  requestFor: (role: string) => string;
  request: (facts: RequestFacts) => string;
  copy: string;
  copied: string;
  copyCode: string;
  guides: string;
  roles: string;
  roleMends: (role: string) => string;
  happensAt: string;
  order: string;
  statusMeans: string;
  statusLead: (status: number, product: string) => string;
  roleLead: (role: string, product: string) => string;
  noCodes: string;
  anyEndpointCodes: string;
  notFoundTitle: string;
  notFoundLead: string;
  notFoundWithoutScript: string;
  glance: string;
  howItWorks: string;
  errorsHere: string;
  about: string;
  linking: string;
  writing: string;
  usedBy: string;
}

/** What a request to another role is made of. */
export interface RequestFacts {
  product: string;
  code: string;
  title: string;
  message?: string;
  recognise: string;
  steps: string[];
  url: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const en: Strings = {
  skip: "Skip to the content",
  welcome: "Which error did you get?",
  trail: "You are here",
  home: "Home",
  products: "Products",
  search: "Search",
  searchLabel: "Code, message or pasted response",
  searchPlaceholder: "Code, message or paste",
  searchHint: "A code, a sentence of the message, or the whole response.",
  searchWithoutScript: "Search needs JavaScript. Without it, choose the code from the lists below.",
  searchWords: {
    one: "1 result",
    many: "{count} results",
    nothing: "Nothing found for “{input}”.",
    noEntry: "No entry for {code}",
    guesses: "Guesses: codes that look like it",
    beginsWith: "Codes that begin with {input}",
    whichRelease: "{code} was renumbered. Which release of {product} returned it?",
    whichMeaning: "{code} has several meanings. Which is yours?",
    whichProduct: "Several products have this code. Which is yours?",
    from: "From {release}",
    before: "Before {release}",
    today: "today {code}",
    retired: "no longer returned",
    inText: "Found in the text",
    searching: "Searching",
    failed: "The search could not be loaded. Try again, or choose from the lists.",
    noText: "Text search is ready once the site is built. Codes can be searched now.",
    status: "HTTP {status}",
  },
  asWorded: (product) => `as ${product} words it`,
  status: (status) => `HTTP ${status}`,
  statusHeading: "Status",
  anyEndpoint: "Any endpoint",
  endpoint: "Endpoint",
  endpoints: "Endpoints",
  code: "Code",
  codes: (count) => plural(count, "code", "codes"),
  message: "Message",
  causes: (count) => plural(count, "cause", "causes"),
  causesHeading: "Causes",
  oneCause: "Why it happens, and what to do",
  whichCause: "Which is yours?",
  whoMends: "Who can mend it",
  steps: "Steps",
  check: "Check",
  retryLabel: "Retry",
  retry: { now: "at once", "after-fix": "after it is mended", never: "does not help" },
  retryAfter: (seconds) =>
    seconds % 3600 === 0
      ? `after ${plural(seconds / 3600, "hour", "hours")}`
      : seconds % 60 === 0
        ? `after ${plural(seconds / 60, "minute", "minutes")}`
        : `after ${plural(seconds, "second", "seconds")}`,
  prevent: "Prevent",
  note: "Note",
  related: "Related codes",
  sources: "Source",
  checkedOn: (day) => `checked on ${day}`,
  otherForms: "This page as",
  asMarkdown: "Markdown",
  asJson: "JSON",
  noRemedyShort: "not written yet",
  noRemedy: "No remedy has been written for this code yet.",
  noRemedyNext: (product) => `All that is known is what ${product} says.`,
  whichRelease: (code, product) => `Which release of ${product} returned ${code}?`,
  whichMeaning: (count) => `It has ${count} meanings. Which is yours?`,
  era: ({ from, before }) =>
    from && before
      ? `From ${from.name} until ${before.name}`
      : from
        ? `From ${from.name}`
        : `Before ${before?.name ?? ""}`,
  renumbered: (code) => `today ${code}`,
  renumberedToday: "Its number today",
  formerly: (code, eras) => `${eras}, this was ${code}`,
  formerlyHeading: "Earlier number",
  retired: (day) => `No longer returned since ${day}.`,
  retiredSee: "See instead",
  notThisRole: (role) => `You are not the ${role}? Copy a request`,
  requestFor: (role) => `Request to the ${role}`,
  request: ({ product, code, title, message, recognise, steps, url }) =>
    [
      `${product} answers with error ${code}: ${title}.`,
      ...(message ? [`Message: ${message}`] : []),
      "",
      `What I see: ${recognise}`,
      "",
      "What would mend it:",
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      "",
      url,
    ].join("\n"),
  copy: "Copy",
  copied: "Copied",
  copyCode: "Copy the code",
  guides: "Guides",
  roles: "Who can mend",
  roleMends: (role) => `What the ${role} can mend`,
  happensAt: "Where it happens",
  order: "In the order in which they happen",
  statusMeans: "Codes by status",
  statusLead: (status, product) => `Codes that ${product} returns with HTTP ${status}.`,
  roleLead: (role, product) => `Causes in ${product} that the ${role} can mend.`,
  noCodes: "None yet.",
  anyEndpointCodes: "Codes that any endpoint may return",
  notFoundTitle: "No page at this address",
  notFoundLead: "The address may be mistyped, or the code is not in here yet.",
  notFoundWithoutScript: "Choose the code from the lists below, or begin at the home page.",
  glance: "All codes",
  howItWorks: "How it works",
  errorsHere: "What it answers when it fails",
  about: "About",
  linking: "Link to an error",
  writing: "Write an entry",
  usedBy: "Codes that lead here",
};

const ALL: Readonly<Record<string, Strings>> = { en };

/** The texts of a language; English where it has none yet. */
export function stringsOf(lang: string): Strings {
  return ALL[lang] ?? ALL[lang.split("-")[0] ?? ""] ?? en;
}

/** When trying again helps, in words; undefined where a cause does not say. */
export function retryText({ retry, retryAfter }: Cause, t: Strings): string | undefined {
  if (retry === undefined) return undefined;
  return retry === "after" ? t.retryAfter(retryAfter ?? 0) : t.retry[retry];
}
