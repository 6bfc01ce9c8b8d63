/** Signs that steer a terminal, or that show a text in another order than it stands in. */
const STEERING = /(?![\n\t])[\p{Control}\u202A-\u202E\u2066-\u2069]/gu;

/** A text from elsewhere, safe to write to a terminal: each sign that would steer it is shown instead. */
export function printable(text: string): string {
  return text.replace(STEERING, (sign) => {
    const number = sign.codePointAt(0) ?? 0;
    // Unicode has a picture of each control sign of ASCII.
    return number < 0x20 ? String.fromCodePoint(0x2400 + number) : "\uFFFD";
  });
}
