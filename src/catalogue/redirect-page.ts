import { isRenamed } from "./moved.ts";
import type { OldPage } from "./redirects.ts";
import { stringsOf } from "./strings/index.ts";

/** Where a site is, and how it is called. */
interface Site {
  name: string;
  address: string;
}

/**
 * The page at an old address, for hosts that serve files and no more: it leads on at once, and
 * says where and why to those whose browser does not follow.
 */
export function redirectPage({ moved, to }: OldPage, site: Site, lang: string): string {
  const t = stringsOf(lang);
  const { code, why, on } = moved;
  const title = `${code}: ${t.leadsTo(isRenamed(moved) ? moved.to.url : moved.to.code, on)}`;
  return `<!doctype html>
<html lang="${attribute(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${attribute(to)}">
    <title>${text(`${title} · ${site.name}`)}</title>
    <link rel="canonical" href="${attribute(new URL(moved.to.url, site.address).href)}">
  </head>
  <body>
    <main>
      <h1>${text(title)}</h1>
      <p>${text(why)}</p>
      <p><a href="${attribute(to)}">${text(`${moved.to.code}: ${moved.to.title}`)}</a></p>
    </main>
  </body>
</html>
`;
}

function text(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attribute(words: string): string {
  return text(words).replaceAll('"', "&quot;");
}
