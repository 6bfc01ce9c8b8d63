import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { codeTypes } from "./code-types.ts";
import { indexProse } from "./prose-index.ts";
import { bundleScript, scriptAt, scripts } from "./scripts.ts";

/** What the site needs of its build beyond pages: generated types, scripts at stable addresses, prose search. */
export function errdex(): AstroIntegration {
  let base = "/";
  return {
    name: "errdex",
    hooks: {
      "astro:config:done": async ({ config, injectTypes }) => {
        base = config.base.endsWith("/") ? config.base : `${config.base}/`;
        injectTypes({ filename: "codes.d.ts", content: await codeTypes() });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = new URL(request.url ?? "/", "http://localhost").pathname;
          const script = address.startsWith(base)
            ? scriptAt(address.slice(base.length))
            : undefined;
          if (!script) {
            next();
            return;
          }
          bundleScript(script).then((text) => {
            response.setHeader("Content-Type", script.type);
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.end(text);
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
        await indexProse(dist);
      },
    },
  };
}
