import { slug as slugOf } from "../lookup/index.ts";
import { isPast } from "../lookup/rank.ts";
import type {
  CatalogueDocument,
  CodeDocument,
  CodeLink,
  Entry,
  Era,
  Formerly,
  Moved,
  ProductDocument,
  Role,
} from "../lookup/shape.ts";
import { codeOfLink, compareCodes, entriesOf, list, redirectsOf } from "../model/index.ts";
import type { AnyEntry, Body, Content, ProductFile } from "../model/index.ts";
import { addressesOf } from "./addresses.ts";
import type { Addresses, Root } from "./addresses.ts";
import { linkBlocks, linkPassages } from "./link-trees.ts";
import type { Resolve } from "./link-trees.ts";

/** The published catalogues, one a product in order of name: what every form is made from. */
export function publish(content: Content, root: Root): CatalogueDocument[] {
  const byProduct = Map.groupBy(entriesOf(content), ({ product }) => product);
  return content.products
    .toSorted((a, b) => a.matter.name.localeCompare(b.matter.name))
    .map((product) => publishProduct(content, product, byProduct.get(product.product) ?? [], root));
}

function publishProduct(
  content: Content,
  file: ProductFile,
  entries: AnyEntry[],
  root: Root,
): CatalogueDocument {
  const shelf = new Shelf(content, file, entries, root);
  const codes = [...shelf.byCode].toSorted(([a], [b]) => compareCodes(a, b));
  return {
    lang: shelf.lang,
    product: shelf.product,
    codes: codes.map(([code, entriesOfCode]) => shelf.document(code, entriesOfCode)),
    ...(shelf.moved.length > 0 && { moved: shelf.moved }),
  };
}

/** One product on its way into the published shape: what its entries refer to, by name. */
class Shelf {
  readonly lang: string;
  readonly product: ProductDocument;
  readonly byCode: Map<string, AnyEntry[]>;
  readonly moved: Moved[];
  readonly #addresses: Addresses;
  readonly #formerly = new Map<string, AnyEntry[]>();

  constructor(content: Content, file: ProductFile, entries: AnyEntry[], root: Root) {
    this.lang = root.lang ?? content.site.matter.lang;
    this.#addresses = addressesOf(root);
    this.byCode = Map.groupBy(entries, ({ matter }) => matter.code);
    for (const entry of entries) {
      for (const code of entry.matter.renumbered) {
        this.#formerly.set(code, [...(this.#formerly.get(code) ?? []), entry]);
      }
    }
    this.product = this.#publishProduct(content, file);
    this.moved = redirectsOf(content)
      .filter(({ product }) => product === file.product)
      .map(({ product, code, slug, to, why, on }) => {
        const url = this.#addresses.code(product, slug);
        return { product, code, slug, url, to: this.#link(to), why, on };
      });
  }

  document(code: string, entries: AnyEntry[]): CodeDocument {
    const link = this.#link(code);
    const published = entries.map((entry) => this.#entry(entry)).toSorted(byStanding);
    const movedHere = this.moved.filter(({ to }) => to.code === code);
    const named = new Set(published.flatMap(({ causes }) => causes.map(({ role }) => role)));
    return {
      product: link.product,
      code,
      slug: link.slug,
      url: link.url,
      productName: this.product.name,
      lang: this.lang,
      roles: this.product.roles.filter(({ id }) => named.has(id)),
      formerly: (this.#formerly.get(code) ?? []).map((entry): Formerly => {
        const { product, slug, url } = this.#link(entry.matter.code);
        return { product, code: entry.matter.code, slug, url, eras: this.#eras(entry) };
      }),
      ...(movedHere.length > 0 && { movedHere }),
      entries: published,
    };
  }

  #publishProduct(content: Content, { product, matter, body }: ProductFile): ProductDocument {
    const mine = <File extends { product: string }>(files: File[]): File[] =>
      files.filter((file) => file.product === product);
    const roles = matter.roles.map((role): Role => ({
      ...role,
      url: this.#addresses.role(product, role.id),
    }));
    const resolve = this.#resolver(product, matter.letters);
    const endpoints = mine(content.endpoints).toSorted(
      (a, b) => matter.endpoints.indexOf(a.name) - matter.endpoints.indexOf(b.name),
    );
    return {
      slug: product,
      name: matter.name,
      summary: matter.summary,
      url: this.#addresses.product(product),
      letters: matter.letters,
      about: linkBlocks(body.about, resolve),
      roles,
      releases: matter.releases,
      endpoints: endpoints.map((endpoint) => ({
        id: endpoint.name,
        method: endpoint.matter.method,
        path: endpoint.matter.path,
        title: endpoint.matter.title,
        summary: endpoint.matter.summary,
        url: this.#addresses.endpoint(product, endpoint.name),
        about: linkBlocks(endpoint.body.about, resolve),
        sources: endpoint.matter.sources,
      })),
      guides: mine(content.guides).map((guide) => ({
        id: guide.name,
        title: guide.matter.title,
        summary: guide.matter.summary,
        url: this.#addresses.guide(product, guide.name),
        role: guide.matter.role,
        about: linkBlocks(guide.body.about, resolve),
        ...publishProcedure(guide.body, resolve),
        notes: linkPassages(guide.body.notes, resolve),
        sources: guide.matter.sources,
      })),
      ...(matter.codePlaces.length > 0 && { codePlaces: matter.codePlaces }),
      sources: matter.sources,
      ...(matter.ticket.length > 0 ? { ticket: matter.ticket } : {}),
      ...(matter.secrets.length > 0 ? { secrets: matter.secrets } : {}),
    };
  }

  #entry(entry: AnyEntry): Entry {
    const { matter } = entry;
    const resolve = this.#resolver(this.product.slug, this.product.letters);
    const endpoints = Array.isArray(matter.endpoints) ? matter.endpoints : [];
    const written = entry.kind === "entry" ? entry : undefined;
    return {
      id: entry.id,
      title: titleOf(entry, this.lang),
      ...publishMessage(matter.message, this.lang),
      status: list(matter.status),
      endpoints: this.product.endpoints
        .filter(({ id }) => endpoints.includes(id))
        .map(({ id, method, path }) => ({ id, method, path })),
      anyEndpoint: matter.endpoints === "any",
      summary: written?.matter.summary ?? "",
      about: linkBlocks(written?.body.about ?? [], resolve),
      causes: (written?.matter.causes ?? []).map(({ id, recognise, role, retry, retryAfter }) => ({
        id,
        recognise,
        role,
        ...publishProcedure(
          written?.body.causes.find((cause) => cause.id === id),
          resolve,
        ),
        ...(retry ? { retry } : {}),
        ...(retryAfter === undefined ? {} : { retryAfter }),
      })),
      prevent: linkPassages(written?.body.prevent ?? [], resolve),
      notes: linkPassages(written?.body.notes ?? [], resolve),
      related: (written?.matter.related ?? [])
        .filter((code) => this.#isLiving(code))
        .map((code) => this.#link(code)),
      sources: matter.sources.length > 0 ? matter.sources : this.product.sources,
      eras: this.#eras(entry),
      renumbered: matter.renumbered.map((code) => this.#link(code)),
      ...(matter.retired
        ? {
            retired: { ...matter.retired, see: matter.retired.see.map((code) => this.#link(code)) },
          }
        : {}),
      ...(written?.matter.draft ? { draft: true } : {}),
    };
  }

  #link(code: string): CodeLink {
    const { slug: product, letters } = this.product;
    const slug = slugOf(code, letters);
    const entries = this.byCode.get(code) ?? [];
    const first =
      entries.find(({ kind }) => kind === "entry") ??
      entries.find(({ matter }) => !matter.renumbered.length);
    const title = first ?? entries[0];
    return {
      product,
      code,
      slug,
      url: this.#addresses.code(product, slug),
      title: title ? titleOf(title, this.lang) : code,
    };
  }

  /** Whether the product still returns it: nobody who looks for help wants the others next. */
  #isLiving(code: string): boolean {
    return (this.byCode.get(code) ?? []).some(({ matter }) => matter.retired === undefined);
  }

  #eras({ matter }: AnyEntry): Era[] {
    const release = (id: string | undefined) =>
      this.product.releases.find((candidate) => candidate.id === id);
    return matter.eras.map(({ from, before }) => {
      const [since, until] = [release(from), release(before)];
      return { ...(since ? { from: since } : {}), ...(until ? { before: until } : {}) };
    });
  }

  #resolver(product: string, letters: ProductDocument["letters"]): Resolve {
    return (target) => {
      const colon = target.indexOf(":");
      const name = target.slice(colon + 1);
      switch (target.slice(0, colon)) {
        case "guide":
          return this.#addresses.guide(product, name);
        case "endpoint":
          return this.#addresses.endpoint(product, name);
        case "code":
          return this.#addresses.code(product, slugOf(codeOfLink(name), letters));
        default:
          return target;
      }
    };
  }
}

function publishProcedure(body: Pick<Body, "steps" | "check"> | undefined, resolve: Resolve) {
  const [check] = linkPassages(body?.check ? [body.check] : [], resolve);
  return { steps: linkPassages(body?.steps ?? [], resolve), ...(check ? { check } : {}) };
}

/** What is returned today stands before what was returned once; what has a remedy before what has none. */
function byStanding(a: Entry, b: Entry): number {
  return standing(a) - standing(b);
}

function standing(entry: Entry): number {
  const { retired, renumbered, causes } = entry;
  const wasOnce = renumbered.length > 0 || isPast(entry);
  return (retired ? 4 : 0) + (wasOnce ? 2 : 0) + (causes.length === 0 ? 1 : 0);
}

function titleOf({ matter }: AnyEntry, lang: string): string {
  return matter.title ?? publishMessage(matter.message, lang).message ?? matter.code;
}

function publishMessage(
  message: AnyEntry["matter"]["message"],
  lang: string,
): { message?: string; messages?: Record<string, string> } {
  if (message === undefined) return {};
  if (typeof message === "string") return { message };
  const own = message[lang] ?? Object.values(message)[0];
  return { ...(own === undefined ? {} : { message: own }), messages: message };
}
