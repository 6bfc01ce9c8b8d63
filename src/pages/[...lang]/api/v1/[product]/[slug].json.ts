import type { APIRoute, GetStaticPaths } from "astro";
import type { CodeDocument } from "../../../../../lookup/index.ts";
import { codePaths } from "../../../../../paths.ts";
import type { ItemProps } from "../../../../../paths.ts";

export const getStaticPaths = (() => codePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ItemProps<CodeDocument>> = ({ props }) => Response.json(props.item);
