import type { APIRoute, GetStaticPaths } from "astro";
import { z } from "zod";
import { endpoint, entry, guide, product, row, site, translation } from "../../model/index.ts";

const SCHEMAS = { endpoint, entry, guide, product, row, site, translation };

/** The schemas of what writers write, for their editors. */
export const getStaticPaths = (() =>
  Object.entries(SCHEMAS).map(([name, schema]) => ({
    params: { name },
    props: { schema: z.toJSONSchema(schema, { io: "input" }) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ props }) => Response.json(props.schema);
