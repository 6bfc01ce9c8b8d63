import type { Identified, Match } from "../../lookup/identify/identified.ts";
import { identify } from "../../lookup/identify/identify.ts";
import { readKnowledge } from "../../lookup/identify/knowledge.ts";
import { readAnswer } from "../../lookup/identify/read-answer.ts";
import { readCatalogues } from "../../lookup/memory.ts";
import type { Context } from "../../lookup/rank.ts";
import { readCode } from "../../lookup/read-code.ts";
import { resolve } from "../../lookup/resolve.ts";
import { slug } from "../../lookup/slug.ts";
import type { Reason } from "../events.ts";
import type { Wanted } from "../load.ts";
import { fetchIndex, Refusal } from "./fetch-index.ts";

/** Reads errors: `{base}widget/v1/reading.js`, which the element fetches when it is given one. */

/** Characters of an error that are read. */
const LONGEST = 1e6;

type Reader = (text: string, context: Context) => Identified;

const readers = new Map<string, Promise<Reader>>();

/**
 * Finds out which code an error has, and puts it into `wanted`, with what else the error says.
 * Answers with why it could not; an error that is not known leaves no code in `wanted`.
 */
export async function read(
  error: unknown,
  wanted: Wanted,
  patience: number,
): Promise<Reason | undefined> {
  const { base, product, status, endpoint } = wanted;
  const key = `${base}\n${product}`;
  const made = readers.get(key) ?? openReader(base, product, patience);
  readers.set(key, made);
  try {
    const text = await readAnswer(error);
    const reader = await made;
    const identified = reader(text.slice(0, LONGEST), {
      ...(product && { product }),
      ...(status && { status }),
      ...(endpoint && { endpoint }),
    });
    Object.assign(wanted, meant(identified, wanted));
    return undefined;
  } catch (error) {
    readers.delete(key);
    return error instanceof Refusal ? error.reason : "content";
  }
}

/** What an identified error asks for. */
function meant({ matches, unknown, request }: Identified, wanted: Wanted): Partial<Wanted> {
  const [match] = matches;
  const [stranger] = unknown;
  const { method, path, status } = request;
  const call = {
    status: wanted.status || status?.toString(),
    endpoint: wanted.endpoint || (path && [method, path].filter(Boolean).join(" ")),
  };
  if (match && isSure(match))
    return { product: match.code.product, code: match.code.code, entry: match.entry.id, ...call };
  return stranger && wanted.product ? { code: stranger.code } : {};
}

/** A guess is no help, nor is the message of another code. */
const isSure = ({ confidence, evidence }: Match): boolean =>
  confidence !== "possible" && evidence.every(({ kind }) => kind !== "code disagrees");

async function openReader(base: string, product: string, patience: number): Promise<Reader> {
  const catalogues = await fetchIndex(base, product, patience);
  const { products, codes, byKey } = readCatalogues(catalogues, base, slug);
  const knowledge = readKnowledge(products, codes);
  return (text, context) =>
    identify(knowledge, text, context, (typed) =>
      resolve(readCode(typed, products, context), byKey),
    );
}
