/** Findings for the terminal: where, what, a look at the place, what was probably meant, and how many there are. */
import type { Rule } from "../check/rule.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Lang } from "../report/wording.js";
import { oneLine, ordinarySpaces } from "./clean.js";
import { codeFrame } from "./code-frame.js";
import { paintFor } from "./colour.js";
import type { Paint } from "./colour.js";
import { catalogue } from "./lang/index.js";
import { leftOutWords } from "./lang/left-out.js";

/** Every code there is. */
export type Rules = ReadonlyMap<string, Rule>;

/** The moment from which a change was counted, when only what it brought is told. */
export interface Since {
  /** As it was typed. */
  readonly asked: string;
  /** Full id. */
  readonly commit: string;
  /** Year-month-day. */
  readonly day: string;
  /** How many findings the plan had before and still has. */
  readonly olderNotShown: number;
}

export interface FindingsOptions {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Cells in a line of a code frame. */
  readonly width: number;
  readonly since?: Since;
  /** So many are shown one by one, the gravest; absent: every one. */
  readonly most?: number;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The sentence for a finding; its bare code where the catalogue does not have it. */
export function messageOf(finding: Finding, rules: Rules, lang: Lang): string {
  return rules.get(finding.code)?.message[lang](finding.data) ?? finding.code;
}

const painterOf = (paint: Paint, severity: Severity): ((text: string) => string) =>
  severity === "error" ? paint.bad : severity === "warning" ? paint.warning : paint.accent;

function findingLines(
  finding: Finding,
  source: readonly string[] | undefined,
  rules: Rules,
  options: FindingsOptions,
): string[] {
  const { lang, colour, width } = options;
  const paint = paintFor(colour);
  const words = catalogue(lang).findings;
  const { file, line, col, severity, code, item, suggestion } = finding;
  const head = [
    paint.strong(`${oneLine(file)}:${line}:${col}`),
    painterOf(paint, severity)(words.severity[severity]),
    paint.muted(code),
    item === null ? "-" : oneLine(item),
    oneLine(messageOf(finding, rules, lang)),
  ];
  const shown = source !== undefined && hasFrame(finding, rules);
  return [
    head.join("  "),
    ...(shown ? codeFrame(source, finding, width, paint) : []),
    ...(suggestion === null ? [] : [`  ${words.didYouMean(oneLine(suggestion))}`]),
    ...(severity === "info" ? [] : [""]),
  ];
}

/** A note is one line; and what a rule conceals, such as personal data, is not shown again. */
const hasFrame = ({ code, severity }: Finding, rules: Rules): boolean =>
  severity !== "info" && rules.get(code)?.conceal !== true;

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** How many files have findings. */
export const filesOf = (findings: readonly Finding[]): number => new Set(findings.map(({ file }) => file)).size;

/** "2 errors, 1 warning in 3 files"; what there is none of is not named. */
export function summaryText(findings: readonly Finding[], lang: Lang): string {
  const words = catalogue(lang).findings;
  const counts = countsOf(findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.count(severity, counts[severity]));
  if (parts.length === 0) return words.none;
  return ordinarySpaces(`${parts.join(", ")} ${words.inFiles(filesOf(findings))}`);
}

/** The summary of what a change brought, also when that is nothing. */
export function sinceText(findings: readonly Finding[], since: Since, lang: Lang): string {
  const words = catalogue(lang).findings.since;
  const { asked, commit, day, olderNotShown } = since;
  const found = findings.length === 0 ? words.none(oneLine(asked)) : summaryText(findings, lang);
  const older = olderNotShown === 0 ? "" : `; ${ordinarySpaces(words.older(olderNotShown))}`;
  return `${found}${older} (${words.base(commit, day)})`;
}

/** So many codes are named of what is not shown. */
const namedCodes = 8;

/** The gravest of them, in the order given. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ranked = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(ranked.slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** That there are more, and of which codes; the most frequent first. */
function moreText(rest: readonly Finding[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const { code } of rest) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const number = (count: number): string => ordinarySpaces(catalogue(lang).number(count, 0));
  const named = ranked.slice(0, namedCodes).map(([code, count]) => `${number(count)} ${code}`);
  return leftOutWords(lang)(number(rest.length), named, ranked.length - named.length);
}

/** All findings in the order given, or the gravest of them, and the summary; nothing at all when there are none. */
export function findingsText(
  findings: readonly Finding[],
  rules: Rules,
  sources: ReadonlyMap<string, string>,
  options: FindingsOptions,
): string {
  if (findings.length === 0) return "";
  const files = new Map<string, readonly string[] | undefined>();
  for (const { file } of findings) if (!files.has(file)) files.set(file, sources.get(file)?.split("\n"));
  const { lang, since, most = Infinity } = options;
  const shown = gravest(findings, most);
  const lines = shown.flatMap((finding) => findingLines(finding, files.get(finding.file), rules, options));
  if (lines.at(-1) !== "") lines.push("");
  const seen = new Set(shown);
  const rest = findings.filter((finding) => !seen.has(finding));
  const more = rest.length === 0 ? [] : [moreText(rest, lang), ""];
  const summary = since === undefined ? summaryText(findings, lang) : sinceText(findings, since, lang);
  return [...lines, ...more, summary, ""].join("\n");
}
