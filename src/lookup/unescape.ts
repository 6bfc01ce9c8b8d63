/**
 * The text with each escape read, for expressions that need know no escapes: `%22` of an address,
 * `&quot;` of markup, `\u0022` and `\n` of JSON however often it is encoded; colours of a terminal
 * are blank. The sign has so many backslashes before it that places are those of the text; a blank
 * is repeated instead.
 */
export const unescaped = (text: string): string =>
  text.replace(
    /(?:%|(?<!\\)\\+u(..))([\da-f]{2})|&([lgaq#])(?:t|mp|uot|39);|(?<!\\)\\+([nrt])|[^ -\uffff]\[[\d;]*m/gi,
    (all, high: string = "", low: string = "9", entity: string = "", name: string = entity) => {
      // An entity or escape is told by one of its letters.
      const sign = name
        ? "<>&\"'\n\n\t".charAt("lgaq#nrt".indexOf(name.toLowerCase()))
        : String.fromCharCode(parseInt(high + low, 16));
      return sign.padStart(all.length, sign < " " ? sign : "\\");
    },
  );
