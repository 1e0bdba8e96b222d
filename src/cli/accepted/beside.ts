/** Entries that are no longer needed and stand in the items themselves: the files as they would be without them. */
import type { Finding } from "../../model/finding.js";
import { withoutEntries } from "../../store/accepted-beside.js";
import type { Change } from "../fix/write.js";
import type { Opened } from "../open.js";

export interface BesidePruned {
  /** Files with the entries taken out. */
  readonly changes: readonly Change[];
  /** How many were taken out, by file. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many could not be. */
  readonly left: number;
}

const mark = "\uFEFF";

/** @param stale findings on entries that are not needed, none of them in the list */
export async function prunedBeside(stale: readonly Finding[], { tree }: Opened): Promise<BesidePruned> {
  const changes: Change[] = [];
  const counts = new Map<string, number>();
  let left = 0;
  for (const file of new Set(stale.map((each) => each.file))) {
    const own = stale.filter((each) => each.file === file);
    const before = await tree.read(file);
    const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(before);
    const marked = raw.startsWith(mark);
    const text = withoutEntries(marked ? raw.slice(1) : raw, own);
    if (text === null) {
      left += own.length;
      continue;
    }
    changes.push({ file, before, after: `${marked ? mark : ""}${text}` });
    counts.set(file, own.length);
  }
  return { changes, counts, left };
}
