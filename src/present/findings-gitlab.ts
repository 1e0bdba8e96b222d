/** Findings as a Code Quality report of GitLab, which it shows in the widget and the changes of a merge request. */
import type { Severity } from "../model/finding.js";
import { oneLine } from "./clean.js";
import { fingerprintsOf } from "./fingerprints.js";
import { catalogue } from "./lang/index.js";
import type { ToldSet } from "./told.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** An array, also when there is nothing in it. */
export function findingsGitlab({ told, lang }: ToldSet): string {
  const words = catalogue(lang).findings;
  const fingerprints = fingerprintsOf(told);
  const issues = told.map(({ code, severity, item, message, suggestion, file, line, endLine }, at) => ({
    description: [
      item === null ? message : `${oneLine(item)}: ${message}`,
      ...(suggestion === null ? [] : [words.didYouMean(oneLine(suggestion))]),
    ].join(" "),
    check_name: code,
    fingerprint: fingerprints[at] ?? "",
    severity: severities[severity],
    location: { path: file, lines: { begin: Math.max(1, line), end: Math.max(1, line, endLine) } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
