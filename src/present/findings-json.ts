/** Findings as JSON, in the shape that `schemas/output/findings.schema.json` publishes. */
import type { Accepted, Finding } from "../model/finding.js";
import type { Lang } from "../report/wording.js";
import { ordinarySpaces } from "./clean.js";
import { countsOf, filesOf, messageOf } from "./findings-text.js";
import type { Rules, Since } from "./findings-text.js";

export function findingJson(finding: Finding, rules: Rules, lang: Lang): object {
  const { file, line, col, endLine, endCol, severity, code, item, field = null, suggestion, data } = finding;
  const message = ordinarySpaces(messageOf(finding, rules, lang));
  return { file, line, col, endLine, endCol, severity, code, item, field, message, suggestion, data };
}

export function acceptedJson({ finding, reason, role, date, until, at }: Accepted, rules: Rules, lang: Lang): object {
  const told = findingJson(finding, rules, lang);
  return { ...told, reason, role, date, until, acceptedIn: { file: at.file, line: at.line } };
}

export interface JsonOptions {
  readonly lang: Lang;
  readonly since?: Since | undefined;
  /** Findings that may stand. */
  readonly accepted: readonly Accepted[];
}

/** All findings in the order given. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive. */
export function findingsJson(findings: readonly Finding[], rules: Rules, options: JsonOptions): string {
  const { lang, since, accepted } = options;
  const answer = {
    schema: "ehs/findings/1",
    lang,
    ...(since === undefined ? {} : { since }),
    counts: { ...countsOf(findings), files: filesOf(findings), accepted: accepted.length },
    findings: findings.map((finding) => findingJson(finding, rules, lang)),
    accepted: accepted.map((each) => acceptedJson(each, rules, lang)),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
