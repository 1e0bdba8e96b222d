/** Moves of a target that the plan records as past: an entry that came already superseded, with what took its place. */
import { type Span, spanOf } from "../../evaluate/period.js";
import type { RecordedMove } from "../../model/change.js";
import { effectOf, figureOf, isSuperseded, likeness } from "../effect.js";
import { dateOf, own, stringOf, textOf } from "../value.js";
import { addressOf, type Scene } from "./scene.js";

/** An entry of the list of targets as it stands after the change. */
interface Listed {
  readonly key: string;
  readonly node: unknown;
}

/** Where the figure of an entry stands. */
export function figureAddress(scene: Scene, entry: string, node: unknown): string {
  const key = figureOf(node)?.key ?? "";
  return `${addressOf(scene, "targets")}[${entry}]${key === "" ? "" : `/${key}`}`;
}

/** More than any likeness: that one begins when the other ends. */
const SURE = 8;
/** After every day there is. */
const LAST = "9999";

const spanIn = (node: unknown, key: string): Span | null => spanOf(dateOf(own(node, key)) ?? undefined);

/** For one due date there is one target at a time: the later follows the earlier. */
function follows(ended: unknown, begun: unknown): boolean {
  if (dateOf(own(ended, "due")) !== dateOf(own(begun, "due"))) return false;
  const [earlier, later] = [spanIn(ended, "set"), spanIn(begun, "set")];
  return later === null ? !isSuperseded(begun) : earlier === null || later.start > earlier.start;
}

/** How sure it is that one entry took the place of another: set when that ended, or the next for the same due date. */
function sureness(ended: unknown, begun: unknown): number | null {
  const [end, begin] = [spanIn(own(ended, "superseded"), "since"), spanIn(begun, "set")];
  const meets = end !== null && begin !== null && begin.start <= end.end && end.start <= begin.end;
  if (meets) return SURE + likeness(ended, begun);
  return follows(ended, begun) ? likeness(ended, begun) : null;
}

/** Each ended entry with its successor, the surest first; no entry takes the place of two. */
function successors(ended: readonly Listed[], all: readonly Listed[]): Map<string, Listed> {
  const pairs = ended.flatMap((old) =>
    all.flatMap((now) => {
      const sure = old.key === now.key ? null : sureness(old.node, now.node);
      return sure === null ? [] : [{ old, now, sure, set: spanIn(now.node, "set")?.start ?? LAST }];
    }),
  );
  pairs.sort((a, b) => b.sure - a.sure || (a.set < b.set ? -1 : Number(a.set > b.set)));
  const found = new Map<string, Listed>();
  const taken = new Set<Listed>();
  for (const { old, now } of pairs) {
    if (found.has(old.key) || taken.has(now)) continue;
    found.set(old.key, now);
    taken.add(now);
  }
  return found;
}

function recordOf(scene: Scene, { node }: Listed, next: Listed | null): RecordedMove | null {
  const superseded = own(node, "superseded");
  const since = dateOf(own(superseded, "since"));
  if (since === null) return null;
  const measure = scene.after?.node;
  const { key, node: now } = next ?? { key: "", node: undefined };
  return {
    since,
    set: dateOf(own(node, "set")),
    setBy: stringOf(own(node, "decision")),
    effect: effectOf({ measure, target: node }, { measure, target: now }),
    next:
      next === null
        ? null
        : {
            address: figureAddress(scene, key, now),
            value: figureOf(now)?.value ?? null,
            due: dateOf(own(now, "due")),
          },
    decision: stringOf(own(superseded, "decision")) ?? stringOf(own(now, "decision")),
    reason: textOf(own(superseded, "reason")),
  };
}

/** What the superseded entries of a measure record, by their keys; of each, whether a commit shows it is not known here. */
export function recordedMoves(scene: Scene, after: ReadonlyMap<string, unknown>): Map<string, RecordedMove> {
  const all = [...after].map(([key, node]): Listed => ({ key, node }));
  const ended = all.filter(({ node }) => isSuperseded(node));
  const next = successors(ended, all);
  return new Map(
    ended.flatMap((entry) => {
      const record = recordOf(scene, entry, next.get(entry.key) ?? null);
      return record === null ? [] : [[entry.key, record] as const];
    }),
  );
}
