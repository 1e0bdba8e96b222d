/**
 * Findings as GitHub annotations: the workflow commands that the runner reads from standard output, and turns into notes
 * beside the lines of a pull request.
 */
import type { Severity } from "../model/finding.js";
import { harmless, oneLine, ordinarySpaces } from "./clean.js";
import { catalogue } from "./lang/index.js";
import { toldWords, type Whole } from "./lang/told.js";
import { graverFirst, saidOf, type Told, type ToldSet } from "./told.js";

/** GitHub shows so many of each kind in a step, and drops the rest without a word. */
const most = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** What follows `::` (actions/toolkit, command.ts: escapeData). */
const dataOf = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property, which a comma or a colon would end (escapeProperty). */
const propertyOf = (text: string): string => dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${propertyOf(String(value))}`);
  return `::${name}${listed.length === 0 ? "" : ` ${listed.join(",")}`}::${dataOf(text)}`;
}

/** GitHub takes columns only of a place on one line. */
const placeOf = ({ line, endLine, col, endCol }: Told): Record<string, number> =>
  line === endLine ? { line, endLine, col, endColumn: endCol } : { line, endLine };

function annotation(told: Told, set: ToldSet): string {
  const { file, severity, code, item } = told;
  const title = item === null ? code : `${code} (${oneLine(item)})`;
  return command(commands[severity], { file: harmless(file), ...placeOf(told), title }, saidOf(told, set).join("\n"));
}

/** All of one severity; where there are too many the last says how many are left out and where they are. */
function annotationsOf(severity: Severity, set: ToldSet, whole: Whole): string[] {
  const own = graverFirst(set.told).filter((told) => told.severity === severity);
  if (own.length <= most) return own.map((told) => annotation(told, set));
  const words = toldWords(set.lang);
  const count = catalogue(set.lang).findings.count(severity, own.length - (most - 1));
  const rest = command(
    commands[severity],
    { title: words.heading[set.about] },
    ordinarySpaces(words.leftOut(count, most, whole, set.about)),
  );
  return [...own.slice(0, most - 1).map((told) => annotation(told, set)), rest];
}

/** One command a line; nothing when nothing is told. */
export function findingsGithub(set: ToldSet, whole: Whole): string {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  return severities
    .flatMap((severity) => annotationsOf(severity, set, whole))
    .map((line) => `${line}\n`)
    .join("");
}

/** Other text for the same log, in which nothing is a command to the runner, whoever wrote the plan. */
export const withoutCommands = (text: string): string =>
  text.replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
