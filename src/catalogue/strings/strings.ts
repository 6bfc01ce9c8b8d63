import type { Era, Retry } from "../../lookup/shape.ts";
import type { ReadWords } from "./read-words.ts";
import type { TicketWords } from "./ticket-words.ts";
import type { WidgetWords } from "./widget-words.ts";

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
  /** Over the entries whose message a sentence is. */
  saysSo: string;
  searching: string;
  reading: string;
  /** With `{part}` per cent of a long text read. */
  readingPart: string;
  /** Of a file of which the first `{size}` MB are read. */
  tooLong: string;
  openFile: string;
  failed: string;
  noText: string;
  status: string;
}

/** Every text that the site itself says, by language. Content says the rest. */
export interface Strings {
  skip: string;
  welcome: string;
  trail: string;
  languages: string;
  search: string;
  searchLabel: string;
  searchPlaceholder: string;
  searchHint: string;
  searchWithoutScript: string;
  searchWords: SearchWords;
  readWords: ReadWords;
  asWorded: (product: string) => string;
  status: (status: number | string) => string;
  statusHeading: string;
  anyEndpoint: string;
  endpoints: string;
  code: string;
  message: string;
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
  /** At an old address: where it leads. */
  leadsTo: (to: string, day: string) => string;
  /** Where an old code or address leads: that one came from there. */
  ledHere: (from: string, day: string) => string;
  /** Of an entry that nobody has read yet; and what that means for the reader. */
  draft: string;
  draftNext: string;
  retired: (day: string) => string;
  retiredSee: string;
  notThisRole: (role: string) => string;
  request: (facts: RequestFacts) => string;
  copy: string;
  copied: string;
  guides: string;
  roles: string;
  roleMends: (role: string) => string;
  order: string;
  statusMeans: string;
  statusLead: (status: number, product: string) => string;
  noCodes: string;
  anyEndpointCodes: string;
  notFoundTitle: string;
  notFoundLead: string;
  notFoundWithoutScript: string;
  glance: string;
  /** Over the first codes of a catalogue that has too many to show. */
  withRemedy: string;
  howItWorks: string;
  errorsHere: string;
  about: string;
  linking: string;
  writing: string;
  usedBy: string;
  ticketOpen: string;
  /** Where the form did not come. */
  ticketUnloaded: string;
  ticketWords: TicketWords;
  widgetWords: WidgetWords;
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
