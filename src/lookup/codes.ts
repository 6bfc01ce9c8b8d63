declare global {
  /** Filled by generated types: from the slug of a product to the union of its codes. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by generated types
  interface ErrdexCodes {}
}

type IsEmpty<Codes> = [keyof Codes] extends [never] ? true : false;

/** Slug of a product that is known; any string, where no codes have been generated. */
export type ProductSlug<Codes = ErrdexCodes> =
  IsEmpty<Codes> extends true ? string : keyof Codes & string;

/** A code of product `P`; any string, where no codes have been generated. */
export type CodeOf<P extends string, Codes = ErrdexCodes> =
  IsEmpty<Codes> extends true ? string : P extends keyof Codes ? Codes[P] & string : never;
