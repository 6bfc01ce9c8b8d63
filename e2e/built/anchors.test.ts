import { describe, expect, test } from "vitest";
import { products } from "../support/content.ts";
import { attributeOf, readPage } from "../support/html.ts";
import { readCatalogue } from "../support/published.ts";

describe.each(products)("in %s", (product) => {
  test.each(readCatalogue(product).codes)(
    "the page of $code has an anchor for each entry and each cause",
    ({ url, entries }) => {
      const anchors = readPage(url)
        .querySelectorAll("[id]")
        .map((element) => attributeOf(element, "id"));
      const promised = entries.flatMap(({ id, causes }) => [
        id,
        ...causes.map((cause) => `${id}-${cause.id}`),
      ]);
      expect(anchors).toEqual(expect.arrayContaining(promised));
      expect(new Set(anchors).size).toBe(anchors.length);
    },
  );
});
