/** What is said of a pasted text; `{…}` is filled in by its script. */
export interface ReadWords {
  /** Names the part that shows the text. */
  text: string;
  /** `{count}` lines that are not shown. */
  left: string;
  leftOne: string;
  nothing: string;
  /** Over the entries, the other entries of their codes, and those that are less sure. */
  entries: string;
  others: string;
  perhaps: string;
  /** `{count}` further ones. */
  more: string;
  certain: string;
  likely: string;
  possible: string;
  /** In place of these, where any meaning of the code may be meant. */
  open: string;
  code: string;
  typed: string;
  mention: string;
  address: string;
  message: string;
  partly: string;
  agrees: string;
  disagrees: string;
  status: string;
  product: string;
  otherCode: string;
  filled: string;
  line: string;
  times: string;
  timesInLine: string;
  timesInLines: string;
  copyLink: string;
  copySummary: string;
  copied: string;
  taken: string;
  failed: string;
}
