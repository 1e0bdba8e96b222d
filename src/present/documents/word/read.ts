/** Reads a laid-out document into blocks: the Markdown that the layouts write, in which every value is a token. */
import type { Block, Line, ListItem, Run } from "./blocks.js";
import { type Value, type Values, wordText } from "./values.js";

/** A token, a mark of bold, strike or italics, an escaped sign, code, a link, or other text. */
const inline =
  /\ue000(\d+)\ue001|(\*\*|~~|[*_])|\\([^\w\s])|`([^`]*)`|\[([^\]]*)\]\([^)\s]*\)|([^\ue000*_~\\`[]+|[^])/gu;

const isFigure = (value: Value): value is Exclude<Value, Line> => "chart" in value;

const looks = ({ lang, bold, italic, strike, soft, status }: Run): string =>
  [lang, bold, italic, strike, soft, status].join("/");

/** Neighbours that look alike are one run; the line begins and ends without spaces. */
function joined(runs: readonly Run[]): Line {
  const line: Run[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    if (last !== undefined && looks(last) === looks(run)) line.splice(-1, 1, { ...last, text: last.text + run.text });
    else if (run.text !== "") line.push(run);
  }
  const [first, ...rest] = line;
  if (first === undefined) return [];
  const begun = [{ ...first, text: first.text.trimStart() }, ...rest];
  const end = begun.at(-1) ?? first;
  return [...begun.slice(0, -1), { ...end, text: end.text.trimEnd() }].filter(({ text }) => text !== "");
}

/** What a mark begins, and ends. */
const looksOf: Readonly<Record<string, "bold" | "strike">> = { "**": "bold", "~~": "strike" };

function lineOf(text: string, values: Values): Line {
  const runs: Run[] = [];
  const on = new Set<"bold" | "italic" | "strike">();
  for (const [, token, mark, sign, code, link, other] of text.matchAll(inline)) {
    const look = mark === undefined ? undefined : (looksOf[mark] ?? "italic");
    if (look !== undefined && !on.delete(look)) on.add(look);
    const value = token === undefined ? [] : values.at(Number(token));
    const said = sign ?? code ?? link ?? other ?? "";
    const found = isFigure(value) ? [] : [...value, ...(said === "" ? [] : [plain(said)])];
    const looked = Object.fromEntries([...on].map((each) => [each, true as const]));
    runs.push(...found.map((run) => ({ ...run, ...looked })));
  }
  return joined(runs);
}

/** What a layout itself writes between values. */
const plain = (text: string): Run => ({ text: text.replace(/\s+/g, " ").replace(/\S+/g, wordText), lang: null });

/** Cells of a row; a mark of a cell that is escaped is text. */
const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const isRow = (line: string): boolean => line.startsWith("|");
const isRule = (line: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line.replace(/\s+$/, ""));

const item = /^(\s*)(?:([-*])|(\d+)[.)]|(\ue000\d+\ue001)[.)])\s+(.*)$/u;
const heading = /^(#{1,6})\s+(.*)$/u;

interface Reader {
  readonly lines: readonly string[];
  readonly values: Values;
}

/** As many lines from a place as are of a kind. */
function while_({ lines }: Reader, from: number, is: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && is(lines[end] ?? "")) end += 1;
  return end;
}

type Step = readonly [Block | null, number];

function tableAt(reader: Reader, from: number): Step {
  const end = while_(reader, from, isRow);
  const [head = "", ...rest] = reader.lines.slice(from, end);
  const line = (cell: string): Line => lineOf(cell, reader.values);
  const rows = rest.filter((row) => !isRule(row)).map((row) => cellsOf(row).map(line));
  return [{ kind: "table", head: cellsOf(head).map(line), rows }, end];
}

/** A list goes on over one empty line, and its items over lines that are set in. */
// eslint-disable-next-line complexity -- the few ways in which a list goes on or ends stand together
function listAt(reader: Reader, from: number): Step {
  const { lines, values } = reader;
  const ordered = item.exec(lines[from] ?? "")?.[2] === undefined;
  const items: (ListItem & { text: string })[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const found = item.exec(line);
    const last = items.at(-1);
    if (found !== null) {
      const depth = Math.min(Math.floor((found[1] ?? "").length / 2), 3);
      if (depth === 0 && (found[2] === undefined) !== ordered) break;
      items.push({ depth, text: found[5] ?? "", line: [] });
    } else if (line.trim() !== "" && last !== undefined && /^\s{2}/.test(line)) {
      items.splice(-1, 1, { ...last, text: `${last.text} ${line.trim()}` });
    } else if (line.trim() !== "" || item.exec(lines[at + 1] ?? "") === null) break;
  }
  return [
    { kind: "list", ordered, items: items.map(({ depth, text }) => ({ depth, line: lineOf(text, values) })) },
    at,
  ];
}

function paragraphAt(reader: Reader, from: number): Step {
  const { lines, values } = reader;
  const isOf = (line: string): boolean => line.trim() !== "" && !isRow(line) && !item.test(line) && !heading.test(line);
  const end = Math.max(while_(reader, from, isOf), from + 1);
  const text = lines.slice(from, end).join(" ").trim();
  const token = /^\ue000(\d+)\ue001$/u.exec(text)?.[1];
  const value = token === undefined ? [] : values.at(Number(token));
  if (isFigure(value)) return [{ kind: "figure", ...value }, end];
  const line = lineOf(text, values);
  return [line.length === 0 ? null : { kind: "paragraph", line }, end];
}

function blockAt(reader: Reader, from: number): Step {
  const line = reader.lines[from] ?? "";
  const headed = heading.exec(line);
  if (line.trim() === "") return [null, from + 1];
  if (headed !== null) {
    const [, marks = "", text = ""] = headed;
    return [{ kind: "heading", level: marks.length, line: lineOf(text, reader.values), newPage: false }, from + 1];
  }
  if (isRow(line)) return tableAt(reader, from);
  return item.test(line) ? listAt(reader, from) : paragraphAt(reader, from);
}

export function blocksOf(text: string, values: Values): readonly Block[] {
  const reader: Reader = { lines: text.split("\n"), values };
  const blocks: Block[] = [];
  for (let at = 0; at < reader.lines.length;) {
    const [block, next] = blockAt(reader, at);
    if (block !== null) blocks.push(block);
    at = next;
  }
  return blocks;
}
