import { relative } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { ContentFaults, describeFaults } from "../model/index.ts";
import type { Content, Fault } from "../model/index.ts";
import { openLibrary } from "./library.ts";
import { paths } from "./paths.ts";

/** Collections of our content, by the kind of file that the model reads. */
type Kind = "products" | "endpoints" | "guides" | "entries" | "translations";

interface Item {
  file: string;
  matter: Record<string, unknown>;
}

/**
 * The loaders of the content collections. Pages are made from the catalogue; the collections hold
 * the frontmatter alone, by which editors complete it. They share one reading of the content: any
 * fault in it ends a build with all faults told, and is only logged while developing, when a
 * change of the content also reloads the page.
 */
export function contentLoaders(): (kind: Kind) => Loader {
  let reading: ReturnType<typeof openLibrary> | undefined;
  const served = new Map<Kind, LoaderContext>();

  /** A loader that comes a second time begins a new round. */
  const read = (kind: Kind, context: LoaderContext): ReturnType<typeof openLibrary> => {
    if (served.has(kind)) reading = undefined;
    if (!reading) served.clear();
    served.set(kind, context);
    reading ??= openLibrary();
    return reading;
  };

  const reload = async (): Promise<void> => {
    const { content, faults } = await openLibrary();
    for (const [kind, context] of served) fill(context, content[kind]);
    const [first] = served.values();
    if (first) logFaults(first, faults);
  };

  return (kind) => ({
    name: `errdex-${kind}`,
    load: async (context) => {
      const isFirst = served.size === 0;
      const { content, faults } = await read(kind, context);
      if (context.watcher) {
        if (isFirst) {
          logFaults(context, faults);
          watch(context.watcher, reload);
        }
      } else if (faults.length > 0) {
        throw new ContentFaults(faults);
      }
      fill(context, content[kind]);
    },
  });
}

function fill(context: LoaderContext, items: Content[Kind]): void {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const item of items) {
    gone.delete(item.file);
    const { file, matter }: Item = item;
    store.set({
      id: file,
      data: matter,
      filePath: `${relative(paths.root, paths.content)}/${file}`,
      // Of all of the file, so that a change of its body reloads the page too.
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
