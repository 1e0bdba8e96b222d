/**
 * Findings as SARIF 2.1.0 (OASIS, with errata 01), for code scanning and editors. What GitHub refuses at upload, places
 * before line 1 and empty snippets, cannot come out of here.
 */
import type { Severity } from "../model/finding.js";
import { harmless, oneLine, ordinarySpaces } from "./clean.js";
import { fingerprintsOf } from "./fingerprints.js";
import { catalogue } from "./lang/index.js";
import { toldWords } from "./lang/told.js";
import type { AcceptedTold, Told, ToldSet, Topic } from "./told.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The name that hosts know the top of the repository by. */
const base = "%SRCROOT%";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** How GitHub sorts what is no matter of security. */
const problems: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "recommendation",
};

const plain = (text: string): string => ordinarySpaces(harmless(text));

function helpOf({ title, why, mend, example }: Topic, { lang }: ToldSet): { text: string; markdown: string } {
  const words = catalogue(lang).findings;
  const parts: readonly (readonly [string, string])[] = [
    [words.why, why],
    [words.mend, mend],
  ];
  const fence = (yaml: string): string => `\`\`\`yaml\n${plain(yaml).trimEnd()}\n\`\`\``;
  const shown =
    example === undefined
      ? []
      : [`**${words.bad}**\n\n${fence(example.bad)}`, `**${words.good}**\n\n${fence(example.good)}`];
  return {
    text: plain([title, ...parts.map(([head, text]) => `${head}: ${text}`)].join("\n\n")),
    markdown: [plain(title), ...parts.map(([head, text]) => `**${head}**\n\n${plain(text)}`), ...shown].join("\n\n"),
  };
}

const ruleOf = (topic: Topic, set: ToldSet): object => ({
  id: topic.code,
  shortDescription: { text: plain(topic.title) },
  fullDescription: { text: plain(topic.why) },
  help: helpOf(topic, set),
  defaultConfiguration: { level: levels[topic.severity] },
  properties: { "problem.severity": problems[topic.severity] },
});

const uriOf = (file: string): string => file.split("/").map(encodeURIComponent).join("/");

const artifact = (file: string): object => ({ uri: uriOf(file), uriBaseId: base });

/** Longer lines are no use to a reader, and would swell the report. */
const longest = 2000;

/** The text of the place, where it is on one line, is not empty and may be shown. */
function snippetOf({ line, col, endLine, endCol, conceal }: Told, lines: readonly string[] | undefined): object {
  const text = conceal || line !== endLine ? "" : harmless((lines?.[line - 1] ?? "").slice(col - 1, endCol - 1));
  return text.trim() === "" || text.length > longest ? {} : { snippet: { text } };
}

/** Counted from 1, and never empty. */
function regionOf(told: Told, lines: readonly string[] | undefined): object {
  const startLine = Math.max(1, told.line);
  const startColumn = Math.max(1, told.col);
  const endLine = Math.max(startLine, told.endLine);
  const endColumn = endLine === startLine ? Math.max(startColumn + 1, told.endCol) : Math.max(1, told.endCol);
  return { startLine, startColumn, endLine, endColumn, ...snippetOf(told, lines) };
}

function fixesOf({ file, code, suggestion, repair }: Told, { lang, topics }: ToldSet): object {
  if (repair === null) return {};
  const { line, col, endCol, inserted } = repair;
  const deletedRegion = { startLine: line, startColumn: col, endLine: line, endColumn: endCol };
  const meant = suggestion === null ? null : catalogue(lang).findings.didYouMean(oneLine(suggestion));
  const description = { text: meant ?? plain(oneLine(topics.get(code)?.mend ?? code)) };
  const replacement = { deletedRegion, ...(inserted === "" ? {} : { insertedContent: { text: inserted } }) };
  const change = { artifactLocation: artifact(file), replacements: [replacement] };
  return { fixes: [{ description, artifactChanges: [change] }] };
}

/** A result, and what says that it may stand. */
interface Result {
  readonly told: Told;
  readonly accepted: AcceptedTold | null;
}

/** In the order of the places, so that fingerprints are the same whatever is accepted. */
function resultsOf({ told, accepted }: ToldSet): Result[] {
  const plainly = told.map((each): Result => ({ told: each, accepted: null }));
  if (accepted.length === 0) return plainly;
  return [...plainly, ...accepted.map((each): Result => ({ told: each.told, accepted: each }))].sort((one, other) => {
    if (one.told.file !== other.told.file) return one.told.file < other.told.file ? -1 : 1;
    return one.told.line - other.told.line || one.told.col - other.told.col;
  });
}

/** Where one result says whether it is suppressed, all must (SARIF 2.1.0, `suppressions` of a result): an empty list says that it is not. */
function suppressionsOf(accepted: AcceptedTold | null, set: ToldSet): object {
  if (set.accepted.length === 0) return {};
  if (accepted === null) return { suppressions: [] };
  const { at, beside, grounds } = accepted;
  const region = { startLine: Math.max(1, at.line), startColumn: Math.max(1, at.col) };
  const location = { physicalLocation: { artifactLocation: artifact(at.file), region } };
  const kind = beside ? "inSource" : "external";
  return { suppressions: [{ kind, status: "accepted", justification: grounds, location }] };
}

function resultOf({ told, accepted }: Result, set: ToldSet, ruleIndex: number, fingerprint: string): object {
  const { code, severity, message, suggestion, file, item, isNew } = told;
  const meant = suggestion === null ? "" : ` ${catalogue(set.lang).findings.didYouMean(oneLine(suggestion))}`;
  const physicalLocation = { artifactLocation: artifact(file), region: regionOf(told, set.lines.get(file)) };
  const logical = item === null ? {} : { logicalLocations: [{ name: oneLine(item), kind: "object" }] };
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: `${message}${meant}` },
    locations: [{ physicalLocation, ...logical }],
    // A name of our own: what GitHub calls `primaryLocationLineHash` it works out itself, and complains of any other.
    partialFingerprints: { "ehsSubject/v1": fingerprint },
    ...(isNew === undefined ? {} : { baselineState: isNew ? "new" : "unchanged" }),
    ...suppressionsOf(accepted, set),
    ...fixesOf(told, set),
  };
}

/** One run, also when there is nothing in it: hosts then close what they knew. */
export function findingsSarif(set: ToldSet, version: string): string {
  const { topics, lang, about } = set;
  const results = resultsOf(set);
  const codes = [...topics.keys()];
  const fingerprints = fingerprintsOf(results.map(({ told }) => told));
  const driver = {
    name: "ehs",
    version,
    language: lang,
    rules: [...topics.values()].map((topic) => ruleOf(topic, set)),
  };
  const run = {
    tool: { driver },
    invocations: [{ executionSuccessful: true }],
    automationDetails: { id: `ehs/${about}/` },
    originalUriBaseIds: { [base]: { description: { text: toldWords(lang).top } } },
    columnKind: "utf16CodeUnits",
    results: results.map((each, at) => resultOf(each, set, codes.indexOf(each.told.code), fingerprints[at] ?? "")),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
