/** What a change in an item means: every classifier takes its share of the values that differ, the last takes the rest. */
import type { ChangeEvent } from "../../model/change.js";
import { acceptedEvents, acceptedFields } from "./accepted.js";
import { itemEvents } from "./item.js";
import { decisionEvents, followUpEvents } from "./meeting.js";
import { datedEvents } from "./dated.js";
import { milestoneEvents } from "./milestones.js";
import { observationEvents } from "./observations.js";
import { changedEvents, editorialEvents } from "./rest.js";
import { assessmentEvents, lifecycleEvents, phaseEvents, reportEvents } from "./states.js";
import { type Part, partsIn, type Scene } from "./scene.js";
import { definitionEvents, definitionFields } from "./definition.js";
import { responsibilityEvents, responsibilityFields } from "./responsibility.js";
import { ruleEvents, ruleFields } from "./rule.js";
import { targetEvents } from "./targets.js";
import { isWording } from "./wording.js";

interface Classifier {
  /** Fields it is about, of an item of the kind; all that is left where none are named. */
  readonly fields: (scene: Scene) => ReadonlySet<string>;
  readonly events: (scene: Scene, parts: readonly Part[]) => ChangeEvent[];
  /** Also speaks of an item that has just come, whose other values are told as one. */
  readonly whenNew?: true;
}

const only =
  (kinds: readonly string[], ...fields: readonly string[]) =>
  ({ now }: Scene): ReadonlySet<string> =>
    new Set(kinds.includes(now.kind) ? fields : []);

const any =
  (...fields: readonly string[]) =>
  (): ReadonlySet<string> =>
    new Set(fields);

const classifiers: readonly Classifier[] = [
  // what may stand is told of, also where all else that came is told as one
  { fields: acceptedFields, events: acceptedEvents, whenNew: true },
  { fields: only(["measure"], "targets"), events: targetEvents, whenNew: true },
  { fields: only(["measure"], "observations"), events: observationEvents, whenNew: true },
  { fields: only(["initiative"], "reports"), events: reportEvents, whenNew: true },
  { fields: only(["meeting"], "assessments"), events: assessmentEvents, whenNew: true },
  { fields: only(["initiative"], "phase"), events: phaseEvents },
  { fields: only(["initiative"], "evaluation", "portfolio"), events: datedEvents },
  { fields: any("lifecycle"), events: lifecycleEvents },
  { fields: ({ now }) => definitionFields(now.kind), events: definitionEvents },
  { fields: only(["milestone"], "due", "start", "forecast", "actual", "set"), events: milestoneEvents },
  { fields: only(["initiative"], "deadline"), events: milestoneEvents },
  { fields: ({ now }) => responsibilityFields(now.kind), events: responsibilityEvents },
  { fields: ({ now }) => ruleFields(now.kind), events: ruleEvents },
];

/** Items whose coming is told as what they are. */
const ownKind = { decision: decisionEvents, follow_up: followUpEvents };
const isOwnKind = (kind: string): kind is keyof typeof ownKind => Object.hasOwn(ownKind, kind);

/** What is said of an item that is there on both sides, or has just come. */
function* classified(scene: Scene, isNew: boolean): Generator<ChangeEvent> {
  let left = scene.parts;
  for (const { fields, events, whenNew } of classifiers) {
    if (isNew && whenNew !== true) continue;
    const wanted = partsIn({ ...scene, parts: left }, fields(scene));
    if (wanted.length === 0) continue;
    left = left.filter((part) => !wanted.includes(part));
    yield* events(scene, wanted);
  }
  if (left.length > 0) yield* isNew ? itemEvents(scene, left) : changedEvents(scene, left);
}

/** The events of one item: each value that differs is in exactly one of them. */
export function eventsOf(scene: Scene): ChangeEvent[] {
  const { before, after, now, parts } = scene;
  if (after === null) return itemEvents(scene, parts);
  if (isOwnKind(now.kind) && before === null) return ownKind[now.kind](scene, parts);
  if (before === null) return [...classified(scene, true)];
  const wording = parts.filter((part) => isWording(part, scene));
  const moved = parts.filter(({ field }) => field.startsWith("@") || isNumber(scene, field));
  const substance = parts.filter((part) => !wording.includes(part) && !moved.includes(part));
  const events = moved.length === 0 ? [] : itemEvents(scene, moved);
  if (substance.length > 0) {
    if (isOwnKind(now.kind)) events.push(...ownKind[now.kind](scene, substance));
    else events.push(...classified({ ...scene, parts: substance }, false));
  }
  const isTold = wording.filter((part) => !moved.includes(part));
  return isTold.length === 0 ? events : [...events, ...editorialEvents(scene, isTold)];
}

const numberless: ReadonlySet<string> = new Set(["organisation", "sdg", "plan", "background"]);

/** The number that a reader sees; an organisation has another, in a register. */
function isNumber({ now }: Scene, field: string): boolean {
  return field === "number" && !numberless.has(now.kind);
}
