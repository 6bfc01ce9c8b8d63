import type { APIRoute } from "astro";
import { publishedSchema } from "../../../catalogue/index.ts";

export const GET: APIRoute = () => Response.json(publishedSchema());
