/** Where an initiative stands on a day: its declared state, its phase, and the latest status that was reported. */
import type { Initiative, LifecycleEntry, Phase, PlanFile, StatusReport } from "../model/plan.js";
import type { Parameters } from "../model/progress.js";
import { addMonths, dayOf } from "./calendar.js";
import { stateOn } from "./lifecycle.js";
import { spanOf } from "./period.js";

export interface InitiativeState {
  /** The declared state in force on the day; active where none is declared. */
  readonly lifecycle: LifecycleEntry["state"];
  /** Its phase as the plan defines it; null when it has none, or one that the plan does not know. */
  readonly phase: Phase | null;
  /** true when the work is over: retired, replaced, or in a phase that the plan marks as ended. */
  readonly ended: boolean;
  /** Day from which it counts as ended by its declared state; null for a phase, which carries no date. */
  readonly endedOn: string | null;
  /** true when it is under way, and so owes a status: neither proposed, suspended nor ended. */
  readonly running: boolean;
  /** true when it is under way after its deadline. */
  readonly deadlinePassed: boolean;
  /** The report with the latest cut-off date on the day or before; of two on one day, the one written last. */
  readonly report: StatusReport | null;
  /** Whole months from that report's cut-off date to the day. */
  readonly reportAgeMonths: number | null;
  /** true when it owes a status and none is reported. */
  readonly silent: boolean;
  /** true when it owes a newer status: the report is older than the parameter `report_months` allows. */
  readonly reportTooOld: boolean;
  /** Place of the reported colour on the plan's scale, 0 = as planned; null without a report or for an unknown colour. */
  readonly rank: number | null;
}

/** Whole months from one day to another; 0 when the other is not later. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  return Math.max(0, months);
}

function latestReport({ reports = [] }: Initiative, asOf: string): StatusReport | null {
  const known = reports.filter((report) => report.cut_off <= asOf);
  return known.reduce<StatusReport | null>(
    (best, report) => (best === null || report.cut_off >= best.cut_off ? report : best),
    null,
  );
}

/** The day on which the state in force began. */
function since({ lifecycle = [] }: Initiative, asOf: string): string | null {
  const begun = lifecycle.filter(({ from }) => from <= asOf).map(({ from }) => from);
  return begun.sort().at(-1) ?? null;
}

function rankOf(report: StatusReport | null, { colours = [] }: Pick<PlanFile, "colours">): number | null {
  const at = colours.findIndex(({ id }) => id === report?.colour);
  return at === -1 ? null : at;
}

function hasEnded(period: string | undefined, asOf: string): boolean {
  const end = spanOf(period)?.end;
  return end !== undefined && end < asOf;
}

/** An initiative as of a day, year-month-day, by the colours and phases of the plan's settings. */
export function initiativeState(
  initiative: Initiative,
  settings: Pick<PlanFile, "colours" | "phases">,
  asOf: string,
  { report_months }: Pick<Parameters, "report_months">,
): InitiativeState {
  const lifecycle = stateOn(initiative.lifecycle, asOf) ?? "active";
  const phase = (settings.phases ?? []).find(({ id }) => id === initiative.phase) ?? null;
  const over = lifecycle === "retired" || lifecycle === "replaced";
  const ended = over || phase?.ended === true;
  const running = lifecycle === "active" && !ended;
  const report = latestReport(initiative, asOf);
  return {
    lifecycle,
    phase,
    ended,
    endedOn: over ? since(initiative, asOf) : null,
    running,
    deadlinePassed: running && hasEnded(initiative.deadline, asOf),
    report,
    reportAgeMonths: report === null ? null : monthsBetween(report.cut_off, asOf),
    silent: running && report === null,
    reportTooOld: running && report !== null && asOf > addMonths(report.cut_off, report_months),
    rank: rankOf(report, settings),
  };
}
