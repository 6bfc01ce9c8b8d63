/** Puts a ticket on the clipboard, as HTML beside the plain text where there is one. */
export function copyTicket(plain: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(plain);
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  const item = new ClipboardItem(
    Object.fromEntries([as("text/plain", plain), as("text/html", html)]),
  );
  return navigator.clipboard.write([item]);
}
