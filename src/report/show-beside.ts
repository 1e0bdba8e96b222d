/** What is found elsewhere and stands on an item's page: its gaps, and texts that the figures contradict. */
import type { Item } from "../evaluate/items.js";
import type { Finding } from "../model/finding.js";
import type { GapView } from "./gaps-view.js";
import type { CalledView, ContradictionView, OwnGapsView } from "./show-plain-view.js";
import { whole } from "./show-printed.js";
import { isUnder } from "./show-roll-up.js";
import { type Scene, refOf, refs } from "./show-refs.js";

const CLAIMS = "claim-against-data";

/** Kinds whose page tells of their parts' gaps too: those parts are read there. */
const WITH_PARTS: readonly Item["kind"][] = ["indicator", "initiative", "meeting"];

/** true for a gap that is told on the item's page. */
function isTold(scene: Scene, item: Item, { item: at, who, source }: GapView): boolean {
  if (at.id === item.id) return true;
  if (item.kind === "organisation" || item.kind === "body") return who.some(({ id }) => id === item.id);
  if (item.kind === "source") return source?.id === item.id;
  return WITH_PARTS.includes(item.kind) && isUnder(scene, item, at.id);
}

export function ownGaps(scene: Scene, all: readonly GapView[], item: Item): OwnGapsView {
  const hasUnder = item.kind === "objective" || item.kind === "goal";
  const under = all.filter(({ item: at }) => isUnder(scene, item, at.id)).length;
  return {
    gaps: all.filter((gap) => isTold(scene, item, gap)),
    under: hasUnder ? whole(scene.lookup.wording, under) : null,
  };
}

const measureOf = ({ data }: Finding): string | null => (typeof data["measure"] === "string" ? data["measure"] : null);

/** Claims about a measure on the measure's page, and on that of the item whose text makes them. */
export function contradictions(scene: Scene, findings: readonly Finding[], item: Item): ContradictionView[] {
  const inText = (id: string | null): boolean =>
    id === item.id || (id !== null && item.kind === "meeting" && isUnder(scene, item, id));
  return findings
    .filter(({ code }) => code === CLAIMS)
    .filter((finding) => inText(finding.item) || measureOf(finding) === item.id)
    .map((finding) => ({
      finding,
      item: refs(scene, finding.item === null ? [] : [finding.item])[0] ?? null,
      measure: refs(scene, [measureOf(finding) ?? ""])[0] ?? null,
    }));
}

/** What was typed that is the number of more than one item: what is shown, and what is not. */
export function calledBy(scene: Scene, given: readonly string[], shown: readonly string[]): CalledView[] {
  return [...new Set(given)].flatMap((typed) => {
    const called = scene.index.items.filter(({ id, number }) => id === typed || number === typed);
    if (called.length < 2) return [];
    const isShown = ({ id }: Item): boolean => shown.includes(id);
    const named = (items: readonly Item[]) => items.map((each) => refOf(scene, each));
    return [{ typed, shown: named(called.filter(isShown)), others: named(called.filter((each) => !isShown(each))) }];
  });
}
