import type { CatalogueDocument, CodeDocument } from "../../lookup/shape.ts";
import type { Strings } from "../strings/index.ts";
import { codeComment, comment, plain } from "./comment.ts";
import { isLiving, livingCodes } from "./living.ts";

/** The module of a product's codes. `address` is the address of the site. */
export function moduleText(catalogue: CatalogueDocument, address: string): string {
  const { url, letters } = catalogue.product;
  const codes = livingCodes(catalogue);
  const list = codes.map(({ code }) => `  ${literal(code)},\n`).join("");
  const errors = codes
    .map((code) => `  ${key(code.code)}: ${literal(help(code, address))},\n`)
    .join("");
  return `import { slug } from "./internal/slug.js";

const root = ${literal(absolute(url, address))};

export const codes = [
${list}];

export const errors = {
${errors}};

export function helpUrl(code) {
  return \`\${root}\${slug(code, ${literal(letters)})}/\`;
}

export function isCode(value) {
  return codes.includes(value);
}
`;
}

/** The types of that module, with each code's documentation for editors. */
export function moduleTypes(catalogue: CatalogueDocument, address: string, t: Strings): string {
  const name = plain(catalogue.product.name);
  const properties = livingCodes(catalogue).map((code) => {
    const text = codeComment(code, absolute(code.url, address), t);
    return `${text}\nreadonly ${literal(code.code)}: ErrorHelp;\n`.replace(/^(?=.)/gm, "  ");
  });
  return `${comment([`A code of ${name} that has a page. Retired ones are left out.`])}
export type Code = keyof typeof errors;

/** What a code means in short, and where the rest stands. */
export interface ErrorHelp {
  readonly code: Code;
  /** Of its first meaning, where it has several. */
  readonly title: string;
  /** The page that explains it. */
  readonly url: string;
  /** As the product words it, placeholders kept. Of its first meaning, where it has several. */
  readonly message?: string;
  /** The HTTP statuses that it comes with; empty where they are not known. */
  readonly status: readonly number[];
}

${comment([`The codes of ${name}.`])}
export declare const codes: readonly Code[];

${comment([`The codes of ${name}, with what they mean.`])}
export declare const errors: {
${properties.join("")}};

/** The address of the page that explains a code. A code without a page does not compile. */
export declare function helpUrl(code: Code): string;

/** Whether a value is a code that has a page: for codes that come while a program runs. */
export declare function isCode(value: unknown): value is Code;
`;
}

/** An address of the site, which begins with `/`, as one for everywhere. */
export function absolute(url: string, address: string): string {
  return new URL(url, address).href;
}

function help({ code, url, entries }: CodeDocument, address: string) {
  const living = entries.filter(isLiving);
  return {
    code,
    title: living[0]?.title,
    url: absolute(url, address),
    message: living[0]?.message,
    status: [...new Set(living.flatMap(({ status }) => status))],
  };
}

/** A key of an object literal: `"__proto__"` would name the prototype there, `["__proto__"]` does not. */
function key(code: string): string {
  return code === "__proto__" ? `[${literal(code)}]` : literal(code);
}

/** Data as source text. TypeScript takes two characters for line breaks that JSON leaves as they are. */
function literal(data: unknown): string {
  return JSON.stringify(data).replace(/[\u2028\u2029]/g, (char) =>
    char === "\u2028" ? "\\u2028" : "\\u2029",
  );
}
