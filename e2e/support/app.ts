import { join } from "node:path";
import { rolldown } from "rolldown";

/** Bundles a program of an application, TypeScript with templates of React, as one script. */
export async function bundleApp(folder: string, program: string): Promise<string> {
  const entry = join(folder, "main.tsx");
  await using build = await rolldown({
    input: entry,
    cwd: folder,
    tsconfig: false,
    platform: "browser",
    transform: {
      define: { "process.env.NODE_ENV": '"production"' },
      jsx: { runtime: "automatic" },
    },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "es", codeSplitting: false });
  return output[0].code;
}
