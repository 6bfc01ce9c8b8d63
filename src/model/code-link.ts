/** The code that `code:…` names: decoded, as Markdown encodes addresses; as it is, where that fails. */
export function codeOfLink(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
