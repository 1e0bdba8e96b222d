/** `ehs export --format json`: the plan as it was read, file by file, with the statuses. Its shape is published in `schemas/output`. */
import type { Plan } from "../model/plan.js";
import type { StatusView } from "../report/status-view.js";
import { statusJson } from "./status-json.js";

/** Nothing is left out in silence: what a fault made unusable is named. */
export function exportJson(plan: Plan, view: StatusView): string {
  const answer = {
    schema: "ehs/export/1",
    ...{ plan: plan.settings.id, lang: view.lang, asOf: view.asOf.period, revision: view.revision },
    files: plan.entries.map(({ kind, file, content }) => ({ kind, file, content })),
    leftOut: plan.leftOut.map(({ file, item, list }) => ({ file, item, list: list ?? null })),
    status: JSON.parse(statusJson(view)) as unknown,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
