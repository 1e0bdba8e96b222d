/**
 * Findings as SARIF 2.1.0 (OASIS, with errata 01), for code scanning and editors. What GitHub refuses at upload, places
 * before line 1 and empty snippets, cannot come out of here.
 */
import type { Severity } from "../model/finding.js";
import { harmless, oneLine, ordinarySpaces } from "./clean.js";
import { fingerprintsOf } from "./fingerprints.js";
import { catalogue } from "./lang/index.js";
import { toldWords } from "./lang/told.js";
import { patchOf } from "./patch.js";
import type { Told, ToldSet, Topic } from "./told.js";

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

function fixesOf(told: Told, { lines, lang }: ToldSet): object {
  const patch = patchOf(told, lines.get(told.file));
  if (patch === null) return {};
  const { line, col, endCol, inserted } = patch;
  const deletedRegion = { startLine: line, startColumn: col, endLine: line, endColumn: endCol };
  const description = { text: catalogue(lang).findings.didYouMean(oneLine(told.suggestion ?? inserted)) };
  const replacements = [{ deletedRegion, insertedContent: { text: inserted } }];
  return { fixes: [{ description, artifactChanges: [{ artifactLocation: artifact(told.file), replacements }] }] };
}

function resultOf(told: Told, set: ToldSet, ruleIndex: number, fingerprint: string): object {
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
    ...fixesOf(told, set),
  };
}

/** One run, also when there is nothing in it: hosts then close what they knew. */
export function findingsSarif(set: ToldSet, version: string): string {
  const { topics, told, lang, about } = set;
  const codes = [...topics.keys()];
  const fingerprints = fingerprintsOf(told);
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
    results: told.map((each, at) => resultOf(each, set, codes.indexOf(each.code), fingerprints[at] ?? "")),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
