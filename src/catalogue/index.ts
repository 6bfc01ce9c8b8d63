/** From the model to the published shape and its forms. */
export { addressesOf } from "./addresses.ts";
export type { Addresses, Root } from "./addresses.ts";
export { editionsOf } from "./editions.ts";
export type { Edition, Editions } from "./editions.ts";
export { formsOf } from "./forms.ts";
export type { Form } from "./forms.ts";
export { packageFiles } from "./package/index.ts";
export { arrivalId, withMoved } from "./moved.ts";
export { cameFrom, codeMarkdown } from "./markdown.ts";
export { messagesOf } from "./messages.ts";
export type { Message } from "./messages.ts";
export { catalogueDocument, codeDocument, publishedSchema } from "./schema.ts";
export { retryText, stringsOf } from "./strings/index.ts";
export type { Strings } from "./strings/index.ts";
