/** Figures: a period that gets its first, and a figure that becomes another. */
import type { ChangeEvent, Leaf } from "../../model/change.js";
import { dateOf, grouped, own, stringOf, textOf } from "../value.js";
import { eventOf } from "./event.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";

interface Figure {
  readonly key: string;
  readonly node: unknown;
  readonly period: string;
  readonly source: string;
  readonly revision: number;
}

function figuresOf({ before, after }: Scene, side: "before" | "after"): Figure[] {
  const piece = side === "before" ? before : after;
  const source = own(piece?.node, "source") ?? own(piece?.parent?.node, "source");
  return [...membersIn(piece, "observations")].map(([key, node]) => {
    const revision = own(own(node, "revision"), "number");
    return {
      key,
      node,
      period: dateOf(own(node, "period")) ?? "",
      // A source that is not written is the measure's own.
      source: stringOf(own(node, "source")) ?? stringOf(source) ?? "",
      revision: typeof revision === "number" ? revision : 0,
    };
  });
}

/** A figure counts as one only with a value that was measured. */
export function valueOf(node: unknown): Leaf | undefined {
  const [value, flags] = [own(node, "value"), own(node, "flags")];
  if (Array.isArray(flags) && flags.includes("forecast")) return undefined;
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

const latest = (figures: readonly Figure[]): Figure | null =>
  figures.reduce<Figure | null>((last, each) => (last === null || each.revision >= last.revision ? each : last), null);

/** The figure that one replaces: itself as it was, else the last for the period from its source, else from any. */
function predecessor(figure: Figure, before: readonly Figure[], gone: ReadonlySet<string>): Figure | null {
  const same = before.find(({ key }) => key === figure.key);
  if (same !== undefined) return same;
  const period = before.filter((each) => each.period === figure.period);
  const ofSource = period.filter(({ source, revision }) => source === figure.source && revision <= figure.revision);
  return latest(ofSource) ?? latest(period.filter(({ key }) => gone.has(key)));
}

/**
 * The kind that a revision says it is; null where the figure was exchanged without one, and nothing for a candidate,
 * which was never published against the measure, or a figure that is what it was.
 */
function revisionOf({ node }: Figure, parts: readonly Part[], isOther: boolean): string | null | undefined {
  if (own(node, "standing") === "candidate") return undefined;
  const isGiven = ({ change }: Part): boolean =>
    change.new !== undefined && change.address.endsWith("/revision/number");
  if (parts.some(isGiven)) return stringOf(own(own(node, "revision"), "kind"));
  return isOther ? null : undefined;
}

function event(scene: Scene, figure: Figure, earlier: Figure | null, parts: readonly Part[]): ChangeEvent {
  const [old, now] = [valueOf(earlier?.node), valueOf(figure.node)];
  // what else is said of a figure, such as when it was published, is no revision of it
  const isSame = earlier?.key === figure.key && old === now;
  const kind =
    isSame || (old === undefined && now === undefined) ? "changed" : old === undefined ? "new_observation" : "revised";
  return eventOf(scene, {
    kind,
    address: `${addressOf(scene, "observations")}[${figure.key}]/value`,
    field: "observations",
    old: isSame ? undefined : old,
    new: isSame ? undefined : now,
    reason: textOf(own(own(figure.node, "revision"), "reason")),
    revision: kind === "revised" ? revisionOf(figure, parts, old !== now) : undefined,
    parts,
  });
}

/** One event for each figure that came, went or differs; a figure that went as another came for its period is one with it. */
export function observationEvents(scene: Scene, all: readonly Part[]): ChangeEvent[] {
  const parts = grouped(all, ({ member }) => member ?? "");
  const [before, after] = [figuresOf(scene, "before"), figuresOf(scene, "after")];
  const left = new Set(parts.keys());
  const gone = new Set(
    before.map(({ key }) => key).filter((key) => left.has(key) && !after.some((a) => a.key === key)),
  );
  const events: ChangeEvent[] = [];
  for (const figure of after.filter(({ key }) => left.has(key))) {
    const earlier = predecessor(figure, before, gone);
    const replaced = earlier !== null && gone.delete(earlier.key) ? (parts.get(earlier.key) ?? []) : [];
    if (earlier !== null && replaced.length > 0) left.delete(earlier.key);
    left.delete(figure.key);
    events.push(event(scene, figure, earlier, [...(parts.get(figure.key) ?? []), ...replaced]));
  }
  return [...events, ...rest(scene, before, parts, left)];
}

function rest(
  scene: Scene,
  before: readonly Figure[],
  parts: ReadonlyMap<string, readonly Part[]>,
  left: ReadonlySet<string>,
): ChangeEvent[] {
  return [...left].map((key) => {
    const figure = before.find((each) => each.key === key);
    const address = `${addressOf(scene, "observations")}${key === "" ? "" : `[${key}]/value`}`;
    const kind = figure === undefined ? "changed" : "removed";
    const old = valueOf(figure?.node);
    return eventOf(scene, { kind, address, field: "observations", old, parts: parts.get(key) ?? [] });
  });
}
