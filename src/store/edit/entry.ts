/** An entry of a list is put in at its place, or taken out; every other line stays as it is. */
import { isSeq, type YAMLSeq } from "yaml";
import { blocksOf } from "../accepted-blocks.js";
import { CannotEdit, type Path } from "./change.js";
import { endOf, isFlow, linesAt, type Splice, startOf } from "./place.js";
import { flow, itemLines, type Value } from "./written.js";

interface Ground {
  readonly text: string;
  readonly list: YAMLSeq;
  readonly asked: Path;
}

/** The offset at which a line begins, counted from 0. */
const offsetOf = (lines: readonly string[], line: number): number =>
  lines.slice(0, line).reduce((sum, each) => sum + each.length, 0);

function blocksIn({ text, list, asked }: Ground) {
  const lines = text.split(/(?<=\n)/);
  const found = blocksOf(text, lines, list);
  if (found === null) throw new CannotEdit("form", asked);
  return { lines, ...found };
}

function insertedInFlow({ text, list, asked }: Ground, at: number, value: Value): Splice {
  const put = flow(value);
  if (put === null) throw new CannotEdit("form", asked);
  const before = list.items[at - 1];
  const offset = before === undefined ? startOf(list.items[0], asked) : endOf(text, before, asked);
  return { start: offset, end: offset, text: before === undefined ? `${put}, ` : `, ${put}` };
}

/** The change that puts an entry in front of the one at a position. The list has entries already. */
export function insertEntry(ground: Ground, at: number, value: Value): Splice {
  if (isFlow(ground.list)) return insertedInFlow(ground, at, value);
  const { lines, blocks, indent } = blocksIn(ground);
  const before = blocks[Math.min(at, blocks.length) - 1];
  const line = before === undefined ? (blocks[0]?.first ?? 0) : before.last + 1;
  return linesAt(ground.text, offsetOf(lines, line), itemLines(value, indent));
}

/** The change that takes an entry out, with the comments that are about it. Another stays. */
export function removeEntry(ground: Ground, at: number): Splice {
  if (isFlow(ground.list)) return removedInFlow(ground, at);
  const { lines, blocks } = blocksIn(ground);
  const block = blocks[at];
  if (block === undefined) throw new CannotEdit("not-there", ground.asked);
  return { start: offsetOf(lines, block.dash), end: offsetOf(lines, block.last + 1), text: "" };
}

function removedInFlow({ text, list, asked }: Ground, at: number): Splice {
  const [own, before, after] = [list.items[at], list.items[at - 1], list.items[at + 1]];
  if (own === undefined || isSeq(own)) throw new CannotEdit("not-there", asked);
  if (before !== undefined) return { start: endOf(text, before, asked), end: endOf(text, own, asked), text: "" };
  const end = after === undefined ? endOf(text, own, asked) : startOf(after, asked);
  return { start: startOf(own, asked), end, text: "" };
}
