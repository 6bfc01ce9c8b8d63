import type { MdastNode } from "satteri";
import { placeAt } from "../fault.ts";
import type { Place } from "../fault.ts";
import { childrenOf, placeOf } from "./nodes.ts";

/** A link to something of the same product, with the place of its address. */
export interface LinkBody {
  to: "guide" | "endpoint" | "code";
  target: string;
  place: Place;
}

/** All links to something of the same product, in the order in which they stand. */
export function readLinks(nodes: readonly MdastNode[], source: string): LinkBody[] {
  return nodes.flatMap((node) => {
    const inside = readLinks(childrenOf(node), source);
    if (node.type !== "link") return inside;
    const [, to, target] = /^(guide|endpoint|code):(.+)$/s.exec(node.url) ?? [];
    if (target === undefined) return inside;
    if (to !== "guide" && to !== "endpoint" && to !== "code") return inside;
    return [...inside, { to, target, place: placeOfAddress(node, source) }];
  });
}

/** The parser says where a link stands and not its address, which comes behind the link's words. */
function placeOfAddress(link: MdastNode, source: string): Place {
  const end = childrenOf(link).at(-1)?.position?.end.offset;
  if (end === undefined) return placeOf(link);
  const before = /^\]\(\s*<?/.exec(source.slice(end, end + 200))?.[0];
  return before === undefined ? placeOf(link) : placeAt(source, end + before.length);
}
