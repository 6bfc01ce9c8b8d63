/** What few hosts need: `{base}widget/v1/more.js`, which the element fetches when they do. */
export { choose } from "./choose.ts";
export { frame } from "./frame.ts";
export { offer } from "./request.ts";
export { showErrorHelp } from "./show-error-help.ts";
export { wordsOf } from "./words.ts";
