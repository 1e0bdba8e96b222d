/** `ehs validate --since`: what a change brought, and what it lacks. What the plan had before is only counted. */
import type { Finding } from "../../model/finding.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import type { Context } from "../context.js";
import { byPlace } from "../inspect.js";
import { inspected } from "../inspected.js";
import type { Opened } from "../open.js";
import { asOfDate, type TypedCommon } from "../options.js";
import { openBase } from "./base.js";
import { introduced } from "./introduced.js";
import type { FoundMoment } from "./moments.js";
import { unauthorised } from "./unauthorised.js";

export interface Changed {
  /** Sorted by file and position. */
  readonly findings: readonly Finding[];
  /** Those of the plan as it is that it had at the base too. */
  readonly older: readonly Finding[];
  readonly base: FoundMoment;
}

/** The plan as it is, with all that was found in it. */
export interface Present {
  readonly opened: Opened;
  readonly findings: readonly Finding[];
  /** Both plans are judged as of it. */
  readonly asOf: string;
  /** See `InspectOptions`. */
  readonly today: string | undefined;
}

/** A reference to what the change removed is told once: as what was removed. */
function withoutEchoes(findings: readonly Finding[], faults: readonly Finding[]): readonly Finding[] {
  const spot = ({ file, line, col }: Finding): string => `${file}:${line}:${col}`;
  const removed = new Set(faults.filter(({ code }) => code === "cited-removed").map(spot));
  return findings.filter((finding) => finding.code !== "unknown-reference" || !removed.has(spot(finding)));
}

/**
 * Holds the plan against the one that its change began from.
 * @param asked a revision, a date, a meeting or an edition
 * @throws CannotAnswer when there is no such moment, or no history to read it from
 */
export async function changedSince(
  asked: string,
  { opened, findings, asOf, today }: Present,
  typed: TypedCommon,
  context: Context,
): Promise<Changed> {
  const { loaded, lang } = opened;
  const now = asOfDate(undefined, loaded.plan.settings, context.now(), lang);
  const base = await openBase({ ...opened, today: now }, asked, context);
  const figures = await readBreakdowns(base.loaded, base.tree, everyBreakdown);
  const earlier = (await inspected(base.loaded, asOf, { figures, today })).findings;
  const { fresh, older } = introduced(
    { findings: earlier, texts: base.loaded.texts },
    { findings, texts: loaded.texts },
  );
  const span = { before: base.loaded, after: loaded, repo: base.repo, commit: base.moment.commit };
  const faults = await unauthorised(span, typed, context);
  return { findings: [...withoutEchoes(fresh, faults), ...faults].sort(byPlace), older, base: base.moment };
}
