import { inlineText, plainText } from "../document.ts";
import type { Block, Inline, Row, Table } from "../document.ts";
import { readCodeCell } from "./code.ts";

type List = Extract<Block, { kind: "list" }>;

/** What hardly anything but a code looks like, so that it may be the only one of a list. */
const FIRM = /^\p{Lu}[\p{Lu}\p{N}]*(?:[-_.][\p{Lu}\p{N}]+)+$|^\p{Lu}{1,8}\d{2,}$/u;

/** Whether words say that codes follow. */
const CODES =
  /\bcodes\b|\berror code\b|fehlercode|codes? d.erreur|c[óo]digos|\bcodici\b|коды|错误码|错误代码|返回码|錯誤碼|エラーコード|오류 ?코드|에러 ?코드/iu;

/** Whether a line or a heading announces a list of codes. */
export function announcesCodes(text: string): boolean {
  return CODES.test(text);
}

/**
 * A list each of whose items begins with a code, such as “`E001`: message”, as a table of code,
 * message and what stands below; undefined where it is another list.
 */
export function tableOfList(list: List, isAnnounced: boolean): Table | undefined {
  const rows = list.items.map(rowOfItem);
  const found = rows.filter((row) => row !== undefined);
  const [only] = found;
  const isOne = isAnnounced && rows.length === 1 && only !== undefined && isFirm(only);
  if ((found.length < 2 && !isOne) || found.length * 10 < rows.length * 9) return undefined;
  return { kind: "table", rows: found, at: list.at, headingRows: 0, isList: true };
}

function rowOfItem(item: readonly Block[]): Row | undefined {
  const [first, ...others] = item;
  if (first?.kind !== "paragraph") return undefined;
  const { at } = first;
  const cut = cutCode(first.children);
  if (!cut) return undefined;
  const code = readCodeCell(inlineText(cut.code));
  if (!code?.isStrict || code.range !== undefined) return undefined;
  // A list of further pages.
  if (code.codes.some((one) => /\.(?:mdx?|html?|rst|pdf)$/i.test(one))) return undefined;
  const said: Block[] = [{ kind: "paragraph", children: cut.rest, at }];
  return {
    cells: [
      { blocks: [{ kind: "paragraph", children: cut.code, at }], at },
      { blocks: said, at },
      { blocks: others, at: others[0]?.at ?? at },
    ],
    at,
  };
}

function isFirm({ cells: [cell] }: Row): boolean {
  const code = cell ? readCodeCell(plainText(cell.blocks)) : undefined;
  return code?.codes.length === 1 && FIRM.test(code.codes[0] ?? "");
}

/** What stands before and behind the first colon or dash. */
function cutCode(nodes: readonly Inline[]): { code: Inline[]; rest: Inline[] } | undefined {
  const [first, second, ...others] = nodes.filter(({ kind }) => kind !== "anchor");
  if (!first) return undefined;
  if (first.kind === "text") {
    const [, code, rest] = /^\s*(\S{1,200}?)\s*(?:[:：]|\s[-–—=])\s+(.*)$/su.exec(first.text) ?? [];
    if (code === undefined || rest === undefined) return undefined;
    const tail = second ? [second, ...others] : [];
    return { code: [{ kind: "text", text: code }], rest: [{ kind: "text", text: rest }, ...tail] };
  }
  if (second?.kind !== "text") return undefined;
  const [lead] = /^\s*(?:[:：]|[-–—=(])\s*/u.exec(second.text) ?? [];
  const isInside = first.kind !== "code" && /[:：]\s*$/u.test(inlineText([first]));
  if (lead === undefined && !isInside) return undefined;
  const rest = second.text.slice(lead?.length ?? 0);
  return { code: [first], rest: [{ kind: "text", text: rest }, ...others] };
}
