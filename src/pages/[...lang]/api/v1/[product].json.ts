import type { APIRoute, GetStaticPaths } from "astro";
import { productPaths } from "../../../../paths.ts";
import type { ProductProps } from "../../../../paths.ts";

export const getStaticPaths = (() => productPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ProductProps> = ({ props }) => Response.json(props.catalogue);
