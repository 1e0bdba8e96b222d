/** Which lines of a list each of its entries takes, with the comments that are about it. */
import type { YAMLSeq } from "yaml";

/** Lines are counted from 0; all are inclusive. */
export interface Block {
  /** Its first line, comments directly above it included. */
  readonly first: number;
  /** The line of its dash. */
  readonly dash: number;
  readonly last: number;
}

const isComment = (line: string | undefined): boolean => /^\s*#/.test(line ?? "");
const indentOf = (line: string | undefined): number => /^ */.exec(line ?? "")?.[0].length ?? 0;

/** Offsets of the dashes; null for a list in brackets. */
function dashesOf({ srcToken }: YAMLSeq): readonly number[] | null {
  if (srcToken?.type !== "block-seq") return null;
  return srcToken.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === "seq-item-ind");
    return dash === undefined ? [] : [dash.offset];
  });
}

/** Where the content of an entry ends. */
function endOf(text: string, item: unknown): number | null {
  const { range } = item as { readonly range?: readonly [number, number, number] | null };
  return range === undefined || range === null ? null : text.slice(0, range[1]).trimEnd().length;
}

/** The lines of every entry; null where they cannot be told apart. */
export function blocksOf(
  text: string,
  lines: readonly string[],
  list: YAMLSeq,
): { readonly blocks: readonly Block[]; readonly indent: number } | null {
  const dashes = dashesOf(list);
  if (dashes?.length !== list.items.length) return null;
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length - 1;
  const blocks: Block[] = [];
  for (const [at, dash] of dashes.entries()) {
    const end = endOf(text, list.items[at]);
    if (end === null) return null;
    const own = lineAt(dash);
    const indent = dash - (text.lastIndexOf("\n", dash - 1) + 1);
    let last = lineAt(end);
    while (isComment(lines[last + 1]) && indentOf(lines[last + 1]) > indent) last += 1;
    let first = own;
    while (
      first - 1 > (blocks.at(-1)?.last ?? 0) &&
      isComment(lines[first - 1]) &&
      indentOf(lines[first - 1]) >= indent
    )
      first -= 1;
    blocks.push({ first, dash: own, last });
  }
  const [dash = 0] = dashes;
  return { blocks, indent: dash - (text.lastIndexOf("\n", dash - 1) + 1) };
}
