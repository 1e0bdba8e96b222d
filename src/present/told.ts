/**
 * What is told of a plan on other people's screens: one shape for findings and gaps, so that each host's format is
 * written once.
 */
import { type Repair, repairOf } from "../check/repair/repair.js";
import type { Rule } from "../check/rule.js";
import type { Accepted, Finding, Position, Severity } from "../model/finding.js";
import type { Lang } from "../report/wording.js";
import { groundsOf } from "./accepted-text.js";
import { oneLine, ordinarySpaces } from "./clean.js";
import { fieldAt } from "./field.js";
import { catalogue } from "./lang/index.js";
import { messageOf, sinceText, summaryText, type Rules, type Since } from "./findings-text.js";

/** One thing told at a place. */
export interface Told extends Position {
  readonly code: string;
  readonly severity: Severity;
  /** Relative to the top of the repository, with `/`. */
  readonly file: string;
  readonly item: string | null;
  /** The keys that lead to the place, "indicators.measures.direction"; empty where they cannot be read. */
  readonly field: string;
  /** On one line. */
  readonly message: string;
  /** The text to put at the place. */
  readonly suggestion: string | null;
  /** The edit that mends it, where there is one and only one. */
  readonly repair: Repair | null;
  /** true: what stands at the place must not be shown again. */
  readonly conceal: boolean;
  /** Came with the change under review; absent where that was not asked. */
  readonly isNew?: boolean;
}

/** A finding that may stand: it counts nowhere, and some formats carry it all the same. */
export interface AcceptedTold {
  readonly told: Told;
  readonly reason: string;
  /** The reason with who accepted it, when, until when, and where that is written. */
  readonly grounds: string;
  /** Where it is accepted. */
  readonly at: Accepted["at"];
  /** true: in the item itself; false: in the plan's list. */
  readonly beside: boolean;
}

/** What a code means. */
export interface Topic {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  /** YAML that gives the finding, and the same mended. */
  readonly example?: { readonly bad: string; readonly good: string };
}

export interface ToldSet {
  readonly about: "validate" | "gaps";
  readonly lang: Lang;
  readonly told: readonly Told[];
  readonly accepted: readonly AcceptedTold[];
  /** true: those are listed too where people read. */
  readonly listsAccepted: boolean;
  /** How many, in one line. */
  readonly summary: string;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Every file that was looked at, by its name in `told`. */
  readonly files: readonly string[];
  /** The lines of the files that could be read, by name. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The graver first, and of those what the change brought; else as they were. */
export function graverFirst(told: readonly Told[]): Told[] {
  const age = ({ isNew }: Told): number => (isNew === true ? 0 : 1);
  return [...told].sort((one, other) => rank[one.severity] - rank[other.severity] || age(one) - age(other));
}

/** What is said of one, line by line: the message, what was probably meant, and how to mend it where that is not in it. */
export function saidOf({ code, message, suggestion }: Told, { about, lang, topics }: ToldSet): string[] {
  const mend = about === "gaps" ? undefined : topics.get(code)?.mend;
  return [
    message,
    ...(suggestion === null ? [] : [catalogue(lang).findings.didYouMean(oneLine(suggestion))]),
    ...(mend === undefined ? [] : [ordinarySpaces(oneLine(mend))]),
  ];
}

const topicOf = ({ code, severity, title, why, mend, example }: Rule, lang: Lang): Topic => ({
  ...{ code, severity, title: title[lang], why: why[lang], mend: mend[lang], example },
});

function fieldOf({ code, data, line, col }: Finding, lines: readonly string[] | undefined): string {
  const field = lines === undefined ? "" : fieldAt(lines, line, col);
  // several keys can be missing at one place
  return code === "missing-key" ? `${field}+${String(data["key"])}` : field;
}

export interface FindingsTold {
  readonly findings: readonly Finding[];
  /** Findings that may stand; absent: none. */
  readonly accepted?: readonly Accepted[] | undefined;
  readonly listsAccepted?: boolean | undefined;
  readonly rules: Rules;
  /** Every file that was checked, as the findings name it. */
  readonly files: readonly string[];
  /** The text of every file that could be read, as the findings name it. */
  readonly texts: ReadonlyMap<string, string>;
  readonly lang: Lang;
  readonly since?: Since | undefined;
}

function toldOf(finding: Finding, lines: readonly string[] | undefined, rules: Rules, lang: Lang): Told {
  const { code, severity, file, item, suggestion, line, col, endLine, endCol } = finding;
  const conceal = rules.get(code)?.conceal === true;
  return {
    ...{ code, severity, file, item, suggestion, line, col, endLine, endCol },
    field: fieldOf(finding, lines),
    message: ordinarySpaces(oneLine(messageOf(finding, rules, lang))),
    repair: conceal ? null : repairOf(finding, lines?.[line - 1]),
    conceal,
  };
}

function topicsOf(findings: readonly Finding[], rules: Rules, lang: Lang): ReadonlyMap<string, Topic> {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const topics = codes.flatMap((code) => {
    const rule = rules.get(code);
    return rule === undefined ? [] : [[code, topicOf(rule, lang)] as const];
  });
  return new Map(topics);
}

/** Findings as they are told elsewhere. Files are named from the top of the repository. */
export function toldFindings(given: FindingsTold): ToldSet {
  const { findings, accepted = [], listsAccepted = false, rules, files, texts, lang, since } = given;
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  const concerned = new Set(all.map(({ file }) => file));
  const lines = new Map(
    [...texts].filter(([file]) => concerned.has(file)).map(([file, text]) => [file, text.split("\n")] as const),
  );
  const toldOne = (finding: Finding): Told => toldOf(finding, lines.get(finding.file), rules, lang);
  return {
    ...{ about: "validate", lang, lines, listsAccepted },
    told: findings.map(toldOne),
    accepted: accepted.map((each): AcceptedTold => ({
      ...{ told: toldOne(each.finding), reason: oneLine(each.reason), grounds: groundsOf(each, lang) },
      ...{ at: each.at, beside: each.beside },
    })),
    summary: since === undefined ? summaryText(findings, lang) : sinceText(findings, since, lang),
    topics: topicsOf(all, rules, lang),
    files: [...new Set([...files, ...concerned])].sort(),
  };
}
