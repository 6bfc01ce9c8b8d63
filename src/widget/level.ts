/** The level for a heading in `element`: one below the heading that stands before it. */
export function levelIn(element: HTMLElement): number {
  const before = [...element.ownerDocument.querySelectorAll("h1,h2,h3,h4,h5,h6")].findLast(
    (heading) => heading.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Number(before?.tagName[1] ?? 1) + 1;
}
