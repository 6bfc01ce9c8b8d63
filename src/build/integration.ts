import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { codeTypes } from "./code-types.ts";
import { formAt, writeForms } from "./forms.ts";
import { writePackage } from "./package.ts";
import { closeLibrary, shareLibrary } from "./library.ts";
import { paths } from "./paths.ts";
import { indexProse } from "./prose-index.ts";
import { bundleScript, scriptAt, scripts } from "./scripts.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".json": "application/json",
  ".md": "text/markdown",
};

/**
 * What the site needs of its build beyond pages: generated types, the catalogue's other forms,
 * scripts at stable addresses, an npm package, prose search.
 */
export function errdex(): AstroIntegration {
  let base = "/";

  /** A file that a build would write, made now. */
  const answer = async (path: string): Promise<{ type: string; text: string } | undefined> => {
    const script = scriptAt(path);
    if (script) return { type: script.type, text: await bundleScript(script) };
    const form = await formAt(path, base);
    if (!form) return undefined;
    const type = TYPES[form.path.slice(form.path.lastIndexOf("."))] ?? "text/plain";
    return { type, text: form.text() };
  };

  return {
    name: "errdex",
    hooks: {
      "astro:config:setup": ({ command }) => {
        // Nothing changes while a site is built.
        if (command === "build") shareLibrary();
      },
      "astro:config:done": async ({ config, injectTypes }) => {
        base = config.base;
        injectTypes({ filename: "codes.d.ts", content: await codeTypes() });
      },
      "astro:server:setup": ({ server }) => {
        // Files that no collection holds are watched here; the loaders watch the others.
        server.watcher.on("change", (file) => {
          if (file.startsWith(paths.content) && !file.endsWith(".mdx")) {
            server.environments.client.hot.send({ type: "full-reload" });
          }
        });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? "/", "http://localhost");
          if (!pathname.startsWith(base)) {
            next();
            return;
          }
          answer(decodeURI(pathname.slice(base.length))).then((file) => {
            if (!file) {
              next();
              return;
            }
            response.setHeader("Content-Type", `${file.type}; charset=utf-8`);
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.end(file.text);
          }, next);
        });
      },
      "astro:build:done": async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const script of scripts) {
          const path = join(dist, script.address);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await bundleScript(script));
        }
        await writeForms(dist, base);
        await writePackage(dist, base);
        await indexProse(dist);
        closeLibrary();
      },
    },
  };
}
