/**
 * The text with each escape read, for expressions that need know no escapes: `%22` of an address,
 * `&quot;` of markup, `\u0022` and `\n` of JSON however often it is encoded. The sign has so many
 * backslashes before it that places are those of the text; a line break is repeated instead.
 */
export const unescaped = (text: string): string =>
  text.replace(
    /(?:%|(?<!\\)\\+u(..))([\da-f]{2})|&([lgaq])(?:t|mp|uot);|(?<!\\)\\+[nr]/gi,
    (all, high: string = "", low: string = "a", name: string = "") => {
      const sign = name
        ? '<>&"'.charAt("lgaq".indexOf(name))
        : String.fromCharCode(parseInt(high + low, 16));
      return sign.padStart(all.length, sign < " " ? sign : "\\");
    },
  );
