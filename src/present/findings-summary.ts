/** Findings as Markdown: the summary of a job, with how many first, and all of them as far as there is room. */
import type { Severity } from "../model/finding.js";
import { oneLine } from "./clean.js";
import { catalogue } from "./lang/index.js";
import { toldWords } from "./lang/told.js";
import { mdTable, mdText } from "./markdown.js";
import { acceptedWords } from "./lang/accepted.js";
import { suggestionsMarkdown } from "./suggestions.js";
import { graverFirst, type Told, type ToldSet } from "./told.js";

/** GitHub takes 1 MiB of summary from a step, and refuses what is longer. */
export const summaryLimit = 1024 * 1024;

/** Room for the sentence that says where the rest is. */
const reserve = 400;

export interface SummaryOptions {
  /** Bytes of UTF-8; `summaryLimit` less what the step has said already. */
  readonly limit: number;
  /** The address at which a line of a file can be read; null where nobody knows. */
  readonly linkTo: ((file: string, line: number) => string) | null;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whole lines for as long as there is room; null when all of them have. */
function cutAt(lines: readonly string[], limit: number): number | null {
  const sizes = lines.map((line) => bytesOf(line) + 1);
  if (sizes.reduce((sum, size) => sum + size, 0) <= limit) return null;
  let room = limit - reserve;
  const at = sizes.findIndex((size) => (room -= size) < 0);
  return Math.max(0, at);
}

const isRow = (line: string): boolean => line.startsWith("| ") && !line.startsWith("| ---");

/** The same Markdown within so many bytes of UTF-8, cut between lines and with a word of it. */
export function withinBytes(markdown: string, limit: number, set: Pick<ToldSet, "lang" | "about">): string {
  const lines = markdown.replace(/\n$/, "").split("\n");
  const at = cutAt(lines, limit);
  if (at === null) return markdown;
  const kept = lines.slice(0, at).join("\n");
  const said = mdText(toldWords(set.lang).cut(lines.slice(at).filter(isRow).length, set.about)).replaceAll("\\`", "`");
  const text = `${kept}\n\n${said}\n`;
  return bytesOf(text) <= limit ? text : "";
}

function rowOf(told: Told, { lang }: ToldSet, { linkTo }: SummaryOptions): string[] {
  const { file, line, item, message, suggestion, code } = told;
  const place = mdText(`${file}:${line}`);
  const meant = suggestion === null ? "" : ` ${mdText(catalogue(lang).findings.didYouMean(oneLine(suggestion)))}`;
  return [
    linkTo === null ? place : `[${place}](${linkTo(file, line)})`,
    item === null ? "" : mdText(item),
    `${mdText(message)}${meant} \`${code}\``,
  ];
}

function sectionOf(severity: Severity, set: ToldSet, options: SummaryOptions): string[] {
  const own = graverFirst(set.told).filter((told) => told.severity === severity);
  if (own.length === 0) return [];
  const { columns } = toldWords(set.lang);
  const head = [columns.place, columns.item, columns.what].map(mdText);
  const rows = own.map((told) => rowOf(told, set, options));
  return ["", `### ${mdText(catalogue(set.lang).findings.count(severity, own.length))}`, "", ...mdTable(head, rows)];
}

/** How many may stand, and where they are listed each with its reason. */
function acceptedSection(set: ToldSet, options: SummaryOptions): string[] {
  const { accepted, lang, listsAccepted } = set;
  if (accepted.length === 0) return [];
  const words = acceptedWords(lang);
  if (!listsAccepted) return ["", mdText(words.count(accepted.length))];
  const { columns } = toldWords(lang);
  const head = [columns.place, columns.item, columns.what, words.reason].map(mdText);
  const rows = accepted.map(({ told, grounds }) => [...rowOf(told, set, options), mdText(grounds)]);
  return ["", `### ${mdText(words.heading(accepted.length))}`, "", ...mdTable(head, rows)];
}

/** All that is told, the gravest first, and the lines that can be mended as far as there is room for them. */
export function findingsSummary(set: ToldSet, options: SummaryOptions): string {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  const lines = [
    `## ${mdText(toldWords(set.lang).heading[set.about])}`,
    "",
    mdText(set.summary),
    ...severities.flatMap((severity) => sectionOf(severity, set, options)),
    ...acceptedSection(set, options),
  ];
  const text = withinBytes(`${lines.join("\n")}\n`, options.limit, set);
  const whole = text + suggestionsMarkdown(set);
  return bytesOf(whole) <= options.limit ? whole : text;
}
