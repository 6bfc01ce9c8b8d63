import type { APIRoute, GetStaticPaths } from "astro";
import { indexFiles } from "../../../../lookup/index-files.ts";
import { editionsOf } from "../../../../published.ts";

/** What a browser reads to answer for codes, cut into files that stay small at any number of codes. */
export const getStaticPaths = (async () =>
  (await editionsOf()).flatMap(({ prefix, catalogues }) =>
    [...indexFiles(catalogues)].map(([path, data]) => ({
      params: { lang: prefix, file: path.replace(/^lookup\/v1\/|\.json$/g, "") },
      props: { data },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
