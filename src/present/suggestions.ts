/**
 * Repairs as whole lines, which a host can put in the place of those that stand there: suggestion blocks in Markdown, and
 * the same as JSON for the workflow that posts them on the lines of a pull request.
 */
import { apart, editedLine } from "../check/repair/edits.js";
import { harmless, oneLine } from "./clean.js";
import { catalogue } from "./lang/index.js";
import { toldWords } from "./lang/told.js";
import { mdText } from "./markdown.js";
import type { Told, ToldSet } from "./told.js";

/** A line with every repair on it made. */
export interface SuggestedLine {
  readonly file: string;
  readonly line: number;
  /** As it stands in the file. */
  readonly was: string;
  readonly becomes: string;
  /** What is mended by it. */
  readonly told: readonly Told[];
}

/** So many are given to a host, and shown in a summary. */
const most = 200;
const mostShown = 20;

/**
 * null where the line cannot be suggested: hosts change line ends when they put in a line, so none is suggested in a file
 * with those of Windows; what must not be shown again is not; nor is what a host would show otherwise than it is.
 */
function suggestedLine(told: readonly Told[], text: string): Omit<SuggestedLine, "file" | "line"> | null {
  const mends = told.filter(({ repair }) => repair !== null);
  const repairs = apart(mends.flatMap(({ repair }) => repair ?? []));
  if (repairs.length === 0 || text.endsWith("\r") || told.some(({ conceal }) => conceal)) return null;
  const was = repairs.reduce(
    (line, { col, endCol, deleted }) => line.slice(0, col - 1) + deleted + line.slice(endCol - 1),
    text,
  );
  const becomes = editedLine(was, repairs);
  return becomes === null || becomes !== harmless(becomes) ? null : { was, becomes, told: mends };
}

/** Every line that has repairs, in the order of what is told. */
export function suggestedLines({ told, accepted, lines }: ToldSet): readonly SuggestedLine[] {
  const lineOf = ({ file, line }: Told): string => `${line} ${file}`;
  const hidden = new Set(accepted.flatMap((each) => (each.told.conceal ? [lineOf(each.told)] : [])));
  const byLine = new Map<string, Told[]>();
  for (const each of told.filter((one) => !hidden.has(lineOf(one)))) {
    const key = lineOf(each);
    byLine.set(key, [...(byLine.get(key) ?? []), each]);
  }
  return [...byLine.values()].flatMap((own) => {
    const [first] = own;
    const text = first === undefined ? undefined : lines.get(first.file)?.[first.line - 1];
    const found = first === undefined || text === undefined ? null : suggestedLine(own, text);
    return first === undefined || found === null ? [] : [{ file: first.file, line: first.line, ...found }];
  });
}

/** Longer than any run of backticks in the line. */
function fenceFor(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  return "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
}

function block({ file, line, becomes }: SuggestedLine): string[] {
  const fence = fenceFor(becomes);
  return ["", mdText(`${file}:${line}`), "", `${fence}suggestion`, becomes, fence];
}

/** A section of a summary with the lines as they would be; empty where there are none. */
export function suggestionsMarkdown(set: ToldSet): string {
  const all = suggestedLines(set);
  if (all.length === 0) return "";
  const { repairs } = toldWords(set.lang);
  const shown = all.slice(0, mostShown);
  const rest = all.length - shown.length;
  const lines = [
    ...["", `### ${mdText(repairs.heading)}`, "", repairs.how],
    ...shown.flatMap(block),
    ...(rest === 0 ? [] : ["", repairs.more(rest)]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function messageOf({ message, suggestion, code }: Told, { lang }: ToldSet): string {
  const meant = suggestion === null ? "" : ` ${mdText(catalogue(lang).findings.didYouMean(oneLine(suggestion)))}`;
  return `${mdText(message)}${meant} \`${code}\``;
}

/** The lines as the posting workflow reads them (schemas/output/suggestions). */
export function suggestionsJson(set: ToldSet): string {
  const suggestions = suggestedLines(set)
    .slice(0, most)
    .map(({ file, line, was, becomes, told }) => ({
      ...{ file, line, was, becomes },
      message: told.map((each) => messageOf(each, set)).join("\n\n"),
    }));
  const { repairs } = toldWords(set.lang);
  return `${JSON.stringify({ schema: "ehs/suggestions/1", lang: set.lang, text: repairs.how, suggestions }, null, 2)}\n`;
}
