import { redact } from "../lookup/index.ts";

/** How many times longer ten megabytes take than one: 10 where time is linear, 100 where it is not. */

const MB = 1_000_000;

const PARTS = [
  "a",
  " ",
  "\\",
  "token:",
  'token:\\"',
  "token=a&a",
  '"token","',
  "Cookie: a\n ",
].concat(
  ["Authorization: a ", "<token a=", "a@b.", "://a", "Bearer a", "token:[", "eyJ", "curl -u "],
  ["-----BEGIN A", "token: |\n", 'token:["a",', "token:\"'`"],
  ["token-", "tokenconfirm", "--token ", "login a token ", "&lt;token ", "=PIN%3D>", "a:/"],
  ["=PIN%3D%3E", "\\u0022", "&quot;token&quot;:", "//a%40"],
);

const time = (text: string): number => {
  const start = performance.now();
  redact(text, { emails: true, secrets: ["key"] });
  return performance.now() - start;
};

for (const part of PARTS) {
  const of = (size: number) => part.repeat(size / part.length);
  time(of(MB));
  const [one, ten] = [time(of(MB)), time(of(10 * MB))];
  console.log(JSON.stringify(part).padEnd(22), `${Math.round(one)} ms`.padEnd(10), ten / one);
}
