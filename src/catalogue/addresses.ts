/** Where a site is published: `base` begins and ends with `/`, `lang` is given for other languages than its own. */
export interface Root {
  base: string;
  lang?: string;
}

/** The addresses of a site. They are a promise: permanent, and computable from product and code alone. */
export interface Addresses {
  home: string;
  search: string;
  product: (product: string) => string;
  code: (product: string, slug: string) => string;
  markdown: (product: string, slug: string) => string;
  json: (product: string, slug: string) => string;
  catalogue: (product: string) => string;
  endpoint: (product: string, id: string) => string;
  guide: (product: string, id: string) => string;
  status: (product: string, status: number) => string;
  role: (product: string, id: string) => string;
}

/** A language as addresses name it: in lower case, as all of an address is. */
export function prefixOf(lang: string): string {
  return lang.toLowerCase();
}

/** The addresses below a root, each beginning with `/`. */
export function addressesOf({ base, lang }: Root): Addresses {
  const root = lang === undefined ? base : `${base}${prefixOf(lang)}/`;
  return {
    home: root,
    search: `${root}search/`,
    product: (product) => `${root}${product}/`,
    code: (product, slug) => `${root}${product}/${slug}/`,
    markdown: (product, slug) => `${root}${product}/${slug}.md`,
    json: (product, slug) => `${root}api/v1/${product}/${slug}.json`,
    catalogue: (product) => `${root}api/v1/${product}.json`,
    endpoint: (product, id) => `${root}${product}/endpoints/${id}/`,
    guide: (product, id) => `${root}${product}/guides/${id}/`,
    status: (product, status) => `${root}${product}/status/${status}/`,
    role: (product, id) => `${root}${product}/roles/${id}/`,
  };
}
