/** Tells wording from substance: the same thing said in other words, in one more language, or laid out otherwise. */
import type { Step } from "../address.js";
import { EMPTY } from "../leaves.js";
import { type Field, fieldOf, UNKNOWN } from "../shape.js";
import { isMap, listOf, own, stringOf } from "../value.js";
import { membersIn, type Part, type Scene, valueAt } from "./scene.js";

/** Lists and fields that only ever say something about the rest. */
const beside: ReadonlySet<string> = new Set(["notes", "inferred", "variants"]);

/** Texts that are the thing itself: in other words it is another thing. */
const defining: ReadonlySet<string> = new Set(
  `Measure.unit Measure.whole Measure.description Indicator.unit Indicator.method MeasurementMethod.question
  MeasurementMethod.counted MeasurementMethod.scale MeasurementMethod.filter MeasurementMethod.mode
  MeasurementMethod.weighting Target.waits_for Target.reason Decision.text Condition.text`.split(/\s+/),
);

interface MetText {
  /** Of the field: `Measure.unit`. */
  readonly name: string;
  /** The steps that lead to the text as a whole. */
  readonly steps: readonly Step[];
}

/** The text that a change is in; null where it is in none. */
function textAt(shape: string, steps: readonly Step[]): MetText | null {
  let field: Field = { map: shape };
  for (const [at, { key }] of steps.entries()) {
    if (key === undefined) {
      field = field.member === undefined ? UNKNOWN : { map: field.member };
      continue;
    }
    const name = `${field.map ?? ""}.${key}`;
    field = fieldOf(field.map, key);
    if (field.text === true) return { name, steps: steps.slice(0, at + 1) };
  }
  return null;
}

const isLaidOut = (a: string, b: string): boolean => a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();

const stringsOf = (text: unknown): string[] =>
  isMap(text) ? Object.values(text).filter((each) => typeof each === "string") : [stringOf(text) ?? ""];

/** True when no language that both have says anything else: a translation came or went, or lines were broken anew. */
function saysTheSame(before: unknown, after: unknown): boolean {
  if (!isMap(before) || !isMap(after))
    return stringsOf(before).some((text) => stringsOf(after).some((other) => isLaidOut(text, other)));
  return Object.keys(before).every((language) => {
    const [a, b] = [stringOf(own(before, language)), stringOf(own(after, language))];
    return a === null || b === null || isLaidOut(a, b);
  });
}

/** A baseline or target in words is its text; one with a figure only has text beside it. */
function isDefining({ name, steps }: MetText, { after, before }: Scene): boolean {
  if (defining.has(name)) return true;
  if (name !== "Baseline.text" && name !== "Target.text") return false;
  const kinds = [before, after].map((piece) => own(valueAt(piece, steps.slice(0, -1)), "kind"));
  return kinds.some((kind) => kind === "words" || (kind === "pending" && name === "Baseline.text"));
}

/** True when the member of a list that a part stands in was there before and is there still. */
function stays({ field, member }: Part, { before, after }: Scene): boolean {
  return member === null || (membersIn(before, field).has(member) && membersIn(after, field).has(member));
}

/** True for a change of wording only. What comes or goes with a member of a list belongs to that. */
export function isWording(part: Part, scene: Scene): boolean {
  if (beside.has(part.field)) return true;
  if (!stays(part, scene)) return false;
  if (part.change.address.endsWith(`/${EMPTY}`)) return true;
  if (part.steps.some(({ key }) => key !== undefined && beside.has(key)) || part.field === "decimals") return true;
  const met = textAt(scene.now.shape, part.steps);
  if (met === null) return isSameFigure(part);
  const [before, after] = [valueAt(scene.before, met.steps), valueAt(scene.after, met.steps)];
  if (before === undefined || after === undefined) return false;
  return !isDefining(met, scene) || saysTheSame(before, after);
}

/** "60" typed with quotes and without. */
const isSameFigure = ({ change }: Part): boolean =>
  change.old !== undefined &&
  change.new !== undefined &&
  change.old !== null &&
  change.new !== null &&
  String(change.old) === String(change.new);

/** Reference by id: the first scalar of a field that names another item. */
export const idIn = (value: unknown, key: string): string | null => stringOf(own(value, key));

export const idsIn = (value: unknown, key: string): string[] =>
  listOf(own(value, key)).filter((each) => typeof each === "string");
