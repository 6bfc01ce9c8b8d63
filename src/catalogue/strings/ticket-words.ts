/** What the form of a ticket says, and the ticket itself; `{…}` is filled in by its script. */
export interface TicketWords {
  /** The heading of the form, and of the section that opens it. */
  heading: string;
  lead: string;
  meaning: string;
  cause: string;
  chosen: string;
  tried: string;
  body: string;
  bodyHint: string;
  /** `{names}` of what was taken out. */
  taken: string;
  emails: string;
  asked: string;
  format: string;
  plain: string;
  markdown: string;
  html: string;
  preview: string;
  /** `{names}` of what the product asks for and the ticket lacks. */
  missing: string;
  copy: string;
  copied: string;
  failed: string;
  code: string;
  status: string;
  withStatus: string;
  endpoint: string;
  message: string;
  page: string;
}
