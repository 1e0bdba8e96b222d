/** Reports for hosts; on GitHub also the job's summary. Loaded only when one is asked for. */
import type { SummaryOptions } from "../present/findings-summary.js";
import { hostText, type HostFormat } from "../present/hosts.js";
import type { Whole } from "../present/lang/told.js";
import type { ToldSet } from "../present/told.js";
import type { Context } from "./context.js";
import { addToSummary, summaryPath } from "./host.js";
import { sayNotWritten } from "./outputs.js";
import { toolVersion } from "./version.js";

/**
 * Writes the summary where the host has asked for one. That it cannot is said, and changes no verdict on the plan: the
 * annotations then name the command instead.
 */
async function summarised(
  { lang }: ToldSet,
  made: (options: SummaryOptions) => string,
  context: Context,
): Promise<Whole> {
  const path = summaryPath(context);
  if (path === null) return "command";
  try {
    await addToSummary(path, made, context);
    return "summary";
  } catch (error) {
    sayNotWritten(path, error, context, lang);
    return "command";
  }
}

/**
 * The report in a format.
 * @param summary what the job's summary says; it is written with the annotations, which name it
 */
export async function hostReport(
  format: HostFormat,
  set: ToldSet,
  summary: (options: SummaryOptions) => string,
  context: Context,
): Promise<string> {
  const whole = format === "github" ? await summarised(set, summary, context) : "command";
  return hostText(format, set, { version: await toolVersion(), whole });
}
