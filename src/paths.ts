import type { CatalogueDocument, CodeDocument } from "./lookup/index.ts";
import { published } from "./published.ts";
import type { Edition } from "./catalogue/index.ts";

/** What a page is given, and the addresses for which it is made. */

export type EditionProps = { edition: Edition };

export type ProductProps = EditionProps & { catalogue: CatalogueDocument };

/** A page about one thing of a product. */
export type ItemProps<Item> = ProductProps & { item: Item };

interface Path<Params, Props> {
  params: { lang: string | undefined } & Params;
  props: Props;
}

/** A page in each language. */
export async function editionPaths(): Promise<Path<object, EditionProps>[]> {
  return (await published()).map((edition) => ({
    params: { lang: edition.prefix },
    props: { edition },
  }));
}

/** A page for each product. */
export async function productPaths(): Promise<Path<{ product: string }, ProductProps>[]> {
  return (await published()).flatMap((edition) =>
    edition.catalogues.map((catalogue) => ({
      params: { lang: edition.prefix, product: catalogue.product.slug },
      props: { edition, catalogue },
    })),
  );
}

/** A page for each thing within a product; `paramsOf` names it in the address. */
export async function itemPaths<Item, Params extends object>(
  itemsOf: (catalogue: CatalogueDocument) => readonly Item[],
  paramsOf: (item: Item) => Params,
): Promise<Path<{ product: string } & Params, ItemProps<Item>>[]> {
  return (await productPaths()).flatMap(({ params, props }) =>
    itemsOf(props.catalogue).map((item) => ({
      params: { ...params, ...paramsOf(item) },
      props: { ...props, item },
    })),
  );
}

/** A page for each code. */
export function codePaths(): Promise<
  Path<{ product: string; slug: string }, ItemProps<CodeDocument>>[]
> {
  return itemPaths(
    ({ codes }) => codes,
    ({ slug }) => ({ slug }),
  );
}
