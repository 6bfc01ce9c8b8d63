import { relative } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import type { z } from "zod";
import {
  ContentFaults,
  describeFaults,
  endpoint,
  entry,
  guide,
  product,
  row,
  site,
  translation,
} from "../model/index.ts";
import type { Content, Fault } from "../model/index.ts";
import { openLibrary } from "./library.ts";
import { paths } from "./paths.ts";

interface Collection {
  /** Of the frontmatter, for editors. */
  schema: z.ZodType;
  /** Name in the model of what an item holds. */
  type: string;
  itemsOf(content: Content): { file: string }[];
}

const COLLECTIONS = {
  sites: { schema: site, type: "SiteFile", itemsOf: ({ site }) => [site] },
  products: { schema: product, type: "ProductFile", itemsOf: ({ products }) => products },
  endpoints: { schema: endpoint, type: "EndpointFile", itemsOf: ({ endpoints }) => endpoints },
  guides: { schema: guide, type: "GuideFile", itemsOf: ({ guides }) => guides },
  entries: { schema: entry, type: "EntryFile", itemsOf: ({ entries }) => entries },
  translations: {
    schema: translation,
    type: "TranslationFile",
    itemsOf: ({ translations }) => translations,
  },
  rows: { schema: row, type: "RowsFile", itemsOf: ({ rows }) => rows },
} satisfies Record<string, Collection>;

type Name = keyof typeof COLLECTIONS;

/**
 * The loaders of the content collections. They share one reading of the content; any fault in it
 * ends a build with all faults told, and is only logged while developing.
 */
export function contentLoaders(): (name: Name) => Loader {
  let reading: ReturnType<typeof openLibrary> | undefined;
  const served = new Map<Name, LoaderContext>();

  /** A loader that comes a second time begins a new round. */
  const read = (name: Name, context: LoaderContext): ReturnType<typeof openLibrary> => {
    if (served.has(name)) reading = undefined;
    if (!reading) served.clear();
    served.set(name, context);
    reading ??= openLibrary();
    return reading;
  };

  const reload = async (): Promise<void> => {
    const { content, faults } = await openLibrary();
    for (const [name, context] of served) fill(context, COLLECTIONS[name].itemsOf(content));
    const [first] = served.values();
    if (first) logFaults(first, faults);
  };

  return (name) => ({
    name: `errdex-${name}`,
    createSchema: () =>
      Promise.resolve({
        schema: COLLECTIONS[name].schema,
        types: `export type Entry = import("../../src/model/index.ts").${COLLECTIONS[name].type};\n`,
      }),
    load: async (context) => {
      const isFirst = served.size === 0;
      const { content, faults } = await read(name, context);
      if (context.watcher) {
        if (isFirst) {
          logFaults(context, faults);
          watch(context.watcher, reload);
        }
      } else if (faults.length > 0) {
        throw new ContentFaults(faults);
      }
      fill(context, COLLECTIONS[name].itemsOf(content));
    },
  });
}

function fill(context: LoaderContext, items: { file: string }[]): void {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const item of items) {
    gone.delete(item.file);
    store.set({
      id: item.file,
      data: { ...item },
      filePath: `${relative(paths.root, paths.content)}/${item.file}`,
      digest: context.generateDigest(JSON.stringify(item)),
    });
  }
  for (const id of gone) store.delete(id);
}

function logFaults({ logger }: LoaderContext, faults: readonly Fault[]): void {
  if (faults.length > 0) logger.error(describeFaults(faults));
}

/** Calls `reload` after changes below the content folder; changes that come together are one. */
function watch(watcher: NonNullable<LoaderContext["watcher"]>, reload: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(paths.content);
  watcher.on("all", (_event, file) => {
    if (!file.startsWith(paths.content)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), 20);
  });
}
