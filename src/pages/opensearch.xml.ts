import type { APIRoute } from "astro";
import { published } from "../published.ts";

/** Lets a browser search here from its address bar (OpenSearch 1.1). */
export const GET: APIRoute = async ({ site }) => {
  const [{ site: words, addresses }] = await published();
  const search = new URL(addresses.search, site).href;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(words.name.slice(0, 16))}</ShortName>
  <Description>${escape(words.summary)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
};

function escape(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
