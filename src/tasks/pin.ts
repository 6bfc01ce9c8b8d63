import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { integrityOf, PINS, readPins } from "../build/pins.ts";
import { bundleScript, widgetScripts } from "../build/scripts.ts";

/**
 * `npm run pin 1.0.0` keeps the widget as it is now under `public/widget/v1.0.0.js`, with the hashes
 * of its files. A version that is there is never written again.
 */
const [, , version = ""] = process.argv;
if (!/^1\.\d+\.\d+$/.test(version)) fail("Say which version, such as 1.0.0.");
const pins = await readPins();
if (pins.some((pin) => pin.version === version)) fail(`${version} is there already, and stays.`);

const integrity: Record<string, string> = {};
for (const script of widgetScripts(`v${version}`)) {
  const text = await bundleScript(script);
  const target = join("public", script.address);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  integrity[script.address] = integrityOf(text);
}
await writeFile(PINS, `${JSON.stringify([{ version, integrity }, ...pins], null, 2)}\n`);

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
