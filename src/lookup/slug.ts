import type { Letters } from "./shape.ts";

/**
 * The address of a code within its product: lower-case, of `a-z 0-9 - _`. The code itself where
 * its case can be restored from `letters` (what case the product's codes have), else a readable
 * stem, `--` and a hash of the code.
 */
export function slug(code: string, letters: Letters = "upper"): string {
  const lower = code.toLowerCase();
  const isOfCase =
    (letters === "lower" || code === code.toUpperCase()) && (letters === "upper" || code === lower);
  // No address is one of a product's own pages, or longer than keeps a file name under the 255
  // bytes that file systems allow.
  if (
    isOfCase &&
    /^(?!.{121}|(?:endpoints|guides|status|roles)$)-?[a-z0-9]+(?:[-_][a-z0-9]+)*$/i.test(code)
  )
    return lower;
  const stem = lower
    .replace(/[^a-z0-9_]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
  return `${stem || "code"}--${hash(code)}`;
}

/** FNV-1a over UTF-16 units, as seven characters. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return (bits >>> 0).toString(36).padStart(7, "0");
}
