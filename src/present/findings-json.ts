/** Findings as JSON, in the shape that `schemas/output/findings.schema.json` publishes. */
import type { Finding } from "../model/finding.js";
import type { Lang } from "../report/wording.js";
import { ordinarySpaces } from "./clean.js";
import { countsOf, filesOf, messageOf } from "./findings-text.js";
import type { Rules, Since } from "./findings-text.js";

/** All findings in the order given. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive. */
export function findingsJson(findings: readonly Finding[], rules: Rules, lang: Lang, since?: Since): string {
  const answer = {
    schema: "ehs/findings/1",
    lang,
    ...(since === undefined ? {} : { since }),
    counts: { ...countsOf(findings), files: filesOf(findings) },
    findings: findings.map((finding) => {
      const { file, line, col, endLine, endCol, severity, code, item, suggestion, data } = finding;
      const message = ordinarySpaces(messageOf(finding, rules, lang));
      return { file, line, col, endLine, endCol, severity, code, item, message, suggestion, data };
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
