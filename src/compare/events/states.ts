/** States that are reported or declared with a date: status reports, signed judgements, phases, lifecycle. */
import type { ChangeEvent } from "../../model/change.js";
import { grouped, leafOf, own, stringOf, textOf } from "../value.js";
import { eventOf, telling } from "./event.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";
import { idIn } from "./wording.js";

const byMember = (parts: readonly Part[]): Map<string, Part[]> => grouped(parts, ({ member }) => member ?? "");

const leafIn = (node: unknown, key: string) => {
  const value = own(node, key);
  return value === undefined ? undefined : leafOf(value);
};

/** The entry that stood last before another, by the date that is their key. */
function earlier(entries: ReadonlyMap<string, unknown>, key: string): unknown {
  const before = [...entries.keys()].filter((each) => each < key).sort();
  return entries.get(before.at(-1) ?? "");
}

interface Entries {
  readonly list: string;
  readonly kind: ChangeEvent["kind"];
  /** The field that says what the state is. */
  readonly state: string;
  /** True where each entry follows on the one before it in time. */
  readonly follows: boolean;
  /** Items that the entry is about. */
  readonly about: (node: unknown) => (string | null)[];
}

/** One event for each entry that came, went or differs. */
function entryEvents(
  scene: Scene,
  parts: readonly Part[],
  { list, kind, state, follows, about }: Entries,
): ChangeEvent[] {
  const [before, after] = [membersIn(scene.before, list), membersIn(scene.after, list)];
  return [...byMember(parts)].map(([key, own_]) => {
    const [old, now] = [before.get(key), after.get(key)];
    const from = old ?? (follows ? earlier(after, key) : undefined);
    const isCited = own_.some(({ steps, change }) => change.new !== undefined && steps.at(-1)?.key === "decision");
    return eventOf(scene, {
      kind,
      address: `${addressOf(scene, list)}${key === "" ? "" : `[${key}]/${state}`}`,
      field: list,
      old: leafIn(from, state),
      new: leafIn(now, state),
      decision: isCited ? idIn(now, "decision") : null,
      reason: textOf(own(now, "reason")),
      about: about(now ?? old).filter((each) => each !== null),
      parts: own_,
    });
  });
}

const none = (): (string | null)[] => [];

/** The colour that an owner reported at a cut-off date, with the one reported before it. */
export const reportEvents = (scene: Scene, parts: readonly Part[]): ChangeEvent[] =>
  entryEvents(scene, parts, { list: "reports", kind: "status_reported", state: "colour", follows: true, about: none });

/** A signed judgement stands in the meeting, and is about its subject. */
export const assessmentEvents = (scene: Scene, parts: readonly Part[]): ChangeEvent[] =>
  entryEvents(scene, parts, {
    list: "assessments",
    kind: "assessed",
    state: "colour",
    follows: false,
    about: (node) => [stringOf(own(node, "subject"))],
  });

/** A state that an item enters, with the one it leaves. */
export const lifecycleEvents = (scene: Scene, parts: readonly Part[]): ChangeEvent[] =>
  entryEvents(scene, parts, {
    list: "lifecycle",
    kind: "lifecycle",
    state: "state",
    follows: true,
    about: (node) => [stringOf(own(node, "successor"))],
  });

/** The phase an initiative is in. */
export const phaseEvents = (scene: Scene, parts: readonly Part[]): ChangeEvent[] => [
  telling(scene, { kind: "status_reported", field: "phase", parts }, addressOf(scene, "phase")),
];
