import { expectTypeOf, test } from "vitest";
import type { CodeOf, ProductSlug } from "./codes.ts";
import { createLookup } from "./create.ts";
import { openLookup } from "./open.ts";

interface Codes {
  arena: "4081" | "4083";
  other: "E1";
}
type NoCodes = Record<never, never>;

test("where codes are known, only they compile", () => {
  expectTypeOf<ProductSlug<Codes>>().toEqualTypeOf<"arena" | "other">();
  expectTypeOf<CodeOf<"arena", Codes>>().toEqualTypeOf<"4081" | "4083">();

  const lookup = createLookup<Codes>([]);
  const site = openLookup<Codes>("/");
  expectTypeOf(lookup.url("arena", "4081")).toBeString();
  expectTypeOf(site.url("other", "E1")).toBeString();
  // @ts-expect-error a code of another product
  lookup.url("arena", "E1");
  // @ts-expect-error no such code
  site.url("arena", "4082");
  // @ts-expect-error no such product
  lookup.url("arenas", "4081");
});

test("where none are, every string does", () => {
  expectTypeOf<ProductSlug<NoCodes>>().toEqualTypeOf<string>();
  expectTypeOf<CodeOf<"arena", NoCodes>>().toEqualTypeOf<string>();
  expectTypeOf(createLookup<NoCodes>([]).url("any", "thing")).toBeString();
});
