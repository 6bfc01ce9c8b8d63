/**
 * A text of the same length in which each escape of an address, of markup or of JSON, however often
 * encoded, is the sign it stands for, with backslashes before it; a line break repeats.
 */
export const unescaped = (text: string): string =>
  text.replace(
    /(?:%|(?<!\\)\\+u(..))([\da-f]{2})|&([lgaq])\w+;|(?<!\\)\\+[nr]/gi,
    (all: string, high = "", low?: string, name?: string) => {
      const sign = low
        ? String.fromCharCode(parseInt(high + low, 16))
        : name
          ? `"<>&`["qlga".indexOf(name)]
          : "\n";
      return sign.padStart(all.length, sign < " " ? sign : "\\");
    },
  );
