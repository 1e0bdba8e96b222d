/** Findings for hosts: files named from the top of the repository. */
import type { Accepted, Finding } from "../model/finding.js";
import type { Rules, Since } from "../present/findings-text.js";
import type { SummaryOptions } from "../present/findings-summary.js";
import type { HostFormat } from "../present/hosts.js";
import type { ToldSet } from "../present/told.js";
import type { Context } from "./context.js";
import { renamed } from "./accepted/renamed.js";
import { hostPath, topOf } from "./host.js";
import type { Opened } from "./open.js";

interface Asked {
  readonly opened: Opened;
  readonly rules: Rules;
  /** With files as the plan names them. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** true: those are listed too where people read. */
  readonly listsAccepted: boolean;
  /** Every file that was checked, as the plan names it. */
  readonly files: readonly string[];
  readonly since?: Since | undefined;
}

async function toldOf(asked: Asked, context: Context): Promise<ToldSet> {
  const { opened, rules, findings, accepted, listsAccepted, files, since } = asked;
  const { toldFindings } = await import("../present/told.js");
  const { folder, loaded, lang } = opened;
  const top = await topOf(folder, context);
  const named = (file: string): string => hostPath(top, folder, file);
  return toldFindings({
    findings: findings.map((finding) => ({ ...finding, file: named(finding.file) })),
    accepted: renamed(accepted, named),
    texts: new Map([...loaded.texts].map(([file, text]) => [named(file), text] as const)),
    files: files.map(named),
    ...{ rules, lang, since, listsAccepted },
  });
}

/** The findings in a format that a host reads; `md` is what stands in the summary of a job. */
export async function findingsForHost(format: HostFormat | "md", asked: Asked, context: Context): Promise<string> {
  const [{ hostReport }, { findingsSummary }] = await Promise.all([
    import("./host-report.js"),
    import("../present/findings-summary.js"),
  ]);
  const set = await toldOf(asked, context);
  const summary = (options: SummaryOptions): string => findingsSummary(set, options);
  if (format === "md") return summary({ limit: Infinity, linkTo: null });
  return hostReport(format, set, summary, context);
}
