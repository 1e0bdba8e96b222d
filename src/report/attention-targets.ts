/** Targets that wait, that are not set, or that no number can be computed for. */
import type { Attended } from "./attended.js";
import { isEnded } from "./attended.js";
import { hasPassed } from "./ages.js";
import { concernOf } from "./attention-dated.js";
import type { Dated } from "./attention-dated.js";
import type { AssumedDevelopment, Development, Matter, OpenTarget } from "./attention-view.js";
import type { ShownMeasure } from "./status-measure.js";

/** Ids of the measures whose targets are told under a date already. */
const toldAlready = (matters: readonly Matter[]): Set<string> =>
  new Set(matters.flatMap(({ values }) => values.flatMap(({ id, kind }) => (kind === "target" ? [id] : []))));

/** Measures without a target to compute with. */
function waiting({ measures }: Attended, told: readonly Matter[]): ShownMeasure[] {
  const already = toldAlready(told);
  return measures.filter(
    (shown) => !isEnded(shown) && shown.view.target.reason !== null && !already.has(shown.view.id),
  );
}

/** true for a target that is to come: what is to be developed is then told with it. */
const awaits = ({ view: { target } }: ShownMeasure): boolean =>
  target.reason === "dependent" || target.reason === "pending";

/**
 * What is to be developed of a measure by a date that is not printed. What is said of its indicator is told once, with the
 * last of its measures, and only where all of them wait.
 */
function assumedOf(attended: Attended, shown: ShownMeasure, all: readonly ShownMeasure[], dated: readonly Dated[]) {
  const { lookup, measures } = attended;
  const { indicator, id } = shown.item;
  const siblings = measures.filter((each) => each.item.indicator === indicator && !isEnded(each));
  const speaks = siblings.every((each) => all.includes(each)) && siblings.at(-1) === shown;
  const ids = speaks ? [id, indicator.id] : [id];
  return dated.flatMap(({ concern, by, assumed, development }): AssumedDevelopment[] => {
    if (development === null || !assumed || !hasPassed(by, lookup.asOf) || !ids.includes(concern.id)) return [];
    return [{ id: concern.id, number: concern.number, by: lookup.period(by), development }];
  });
}

/** Every target without a number, but for those told under a date already. */
export function openTargets(attended: Attended, dated: readonly Dated[], told: readonly Matter[]): OpenTarget[] {
  const all = waiting(attended, told);
  return all.flatMap((shown) => {
    const { target } = shown.view;
    if (target.reason === null) return [];
    const waits = target.kind === "dependent" || target.kind === "words";
    const text = waits ? { text: target.text, lang: target.lang } : target.note;
    const why = { reason: target.reason, kind: target.kind, text, by: target.open?.by ?? null };
    const developments = awaits(shown) ? assumedOf(attended, shown, all, dated) : [];
    return [{ ...concernOf(shown), ...why, developments }];
  });
}

/** The developments that are told with targets. */
export const developmentsOf = (targets: readonly OpenTarget[]): Set<Development> =>
  new Set(targets.flatMap(({ developments }) => developments.map(({ development }) => development)));
