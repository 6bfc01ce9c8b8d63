import type { CatalogueDocument, Moved } from "../lookup/shape.ts";
import type { Addresses } from "./addresses.ts";
import type { Edition, Editions } from "./editions.ts";
import { arrivalId } from "./moved.ts";

/** An old address and where it leads: below the root of the host. */
export interface Lead {
  from: string;
  to: string;
}

/** The pages that old addresses have: the code's own, and that for frames. */
export interface OldPage extends Lead {
  moved: Moved;
}

/** The old pages of a catalogue. Who follows the first arrives at the sentence that says why. */
export function oldPages({ moved = [] }: CatalogueDocument, { addresses }: Edition): OldPage[] {
  return moved.flatMap((one) => [
    { moved: one, from: one.url, to: `${one.to.url}#${arrivalId(one)}` },
    {
      moved: one,
      from: embedOf(addresses, one.product, one.slug),
      to: embedOf(addresses, one.product, one.to.slug),
    },
  ]);
}

function embedOf({ home }: Addresses, product: string, slug: string): string {
  return `${home}embed/${product}/${slug}/`;
}

/** The old addresses of all editions, each with and without the slash at its end. */
export function leadsOf(editions: Editions): Lead[] {
  return editions.flatMap((edition) =>
    edition.catalogues
      .flatMap((catalogue) => oldPages(catalogue, edition))
      .flatMap(({ from, to }) => [
        { from, to },
        { from: from.slice(0, -1), to },
      ]),
  );
}

/** `_redirects`, as Netlify and Cloudflare read it: one a line, the first that fits counts. */
export function redirectsFile(leads: readonly Lead[]): string {
  return leads.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/** The lines of a `map` of nginx, from the path as it sees it to where it leads. */
export function nginxMap(leads: readonly Lead[]): string {
  const lines = leads.map(({ from, to }) => `"${decodeURI(from)}" "${to}";\n`);
  return `# Old addresses and where they lead. In the http block of nginx:
#   map_hash_bucket_size 512;
#   map $uri $moved_to { default ""; include /path/to/nginx-redirects.map; }
# and in the server block:
#   if ($moved_to) { return 301 $moved_to; }
${lines.join("")}`;
}
