/** A target as people write it, and which of those that stand it takes the place of. */
import { spanOf } from "../../evaluate/period.js";
import { parseChange } from "../../evaluate/value.js";
import type { MeasureItem } from "../../evaluate/items.js";
import type { Measure } from "../../model/plan.js";
import type { Value } from "../../store/edit/written.js";
import { writtenFigure } from "../assumptions.js";
import { readFigure } from "../edit/read.js";
import type { Lang } from "../options.js";

export type Target = NonNullable<Measure["targets"]>[number];

/** What a target is, without its dates. */
export type Wanted = Readonly<Record<string, Value>> & { readonly kind: Target["kind"] };

/** Words that stand for a kind of target, in every language of the tool. */
const words: Readonly<Record<string, Target["kind"]>> = {
  ...{ all: "all", alle: "all" },
  ...{ pending: "pending", avklares: "pending", avklarast: "pending" },
  ...{ none: "none", ingen: "none" },
};

/**
 * 90 and "147/356" are levels, "+20 %" and "+5" changes from the baseline, "40..60" a band, and "all", "pending" and "none"
 * what they say.
 */
export function readTarget(item: MeasureItem, lang: Lang): (text: string) => Wanted {
  return (text) => {
    const word = words[text.trim().toLowerCase()];
    if (word !== undefined) return { kind: word };
    const [, low, high] = /^(.+?)\s*\.\.\s*(.+)$/.exec(text) ?? [];
    const figure = readFigure(item, lang);
    if (low !== undefined && high !== undefined)
      return { kind: "band", low: Number(figure(low)), high: Number(figure(high)) };
    const change = writtenFigure(text, true).replace(/%$/, " %");
    if (/^[+-]/.test(change) && parseChange(change) !== null) return { kind: "change", change };
    return { kind: "level", value: figure(text) };
  };
}

const dueOf = (target: Target): string | undefined => ("due" in target ? target.due : undefined);

/** Targets that stand, for the same due period. */
export const standing = ({ measure }: MeasureItem, due: string | undefined): readonly Target[] =>
  (measure.targets ?? []).filter((target) => target.superseded === undefined && dueOf(target) === due);

/** The one that a new target stands in front of: the first that is due later; null: it is the last. */
export function nextAfter({ measure }: MeasureItem, due: string | undefined): Target | null {
  const own = spanOf(due)?.end;
  if (own === undefined) return null;
  return (measure.targets ?? []).find((target) => (spanOf(dueOf(target))?.end ?? "") > own) ?? null;
}
