const SIGNS: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", 39: "'", n: "\n", r: "\n" };

/**
 * A text of the same length in which each escape of an address, of markup or of JSON, however often
 * encoded, is the sign it stands for, with backslashes before it; a line break repeats.
 */
export const unescaped = (text: string): string =>
  text.replace(/%[\da-f]{2}|(?<!\\)\\+(?:u[\da-f]{4}|[nr])|&#?\w{2,4};/gi, (all) => {
    const name = all.replace(/\W/g, "");
    const sign = SIGNS[name] ?? String.fromCharCode(parseInt(name.replace("u", ""), 16));
    return sign.padStart(all.length, sign < " " ? sign : "\\");
  });
