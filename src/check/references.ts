/** Which fields name another item by its id, and what kind of item they may name. */
import type { ItemKind } from "../evaluate/items.js";
import type { Place } from "../model/finding.js";
import { isText } from "./fields.js";
import { type CheckContext, valueOf } from "./rule.js";
import { type Met, objectsOf } from "./walk.js";

/** What a reference may name; `colour` and `phase` are those that the plan's settings define. */
export type Wanted = ItemKind | "colour" | "phase";

/** `any`: whatever has an id. `same`: the kind of item that the reference stands in. */
const references: Readonly<Record<string, readonly Wanted[] | "any" | "same">> = {
  actor: ["organisation"],
  after: ["wheel"],
  "answers.item": "any",
  authority: ["organisation"],
  body: ["body"],
  codelist: ["codelist"],
  colour: ["colour"],
  decision: ["decision"],
  "milestones.depends_on": ["milestone"],
  "initiatives.depends_on": ["initiative"],
  feeds: ["body", "wheel"],
  gains: ["target_group"],
  initiative: ["initiative"],
  initiatives: ["initiative"],
  measure: ["indicator", "measure"],
  moves: ["indicator", "measure"],
  objective: ["objective"],
  objectives: ["objective"],
  organisation: ["organisation"],
  outcomes: ["outcome"],
  outcomes_partly: ["outcome"],
  owner: ["organisation"],
  owners: ["organisation"],
  partners: ["organisation"],
  "derive.parts": ["indicator", "measure"],
  phase: ["phase"],
  "proposal.actors": ["organisation"],
  publisher: ["organisation"],
  receiver: ["organisation"],
  refers_to: ["body"],
  related: ["related"],
  "relations.from": ["objective"],
  "relations.to": ["objective"],
  scope: "any",
  source: ["source"],
  sources: ["source"],
  status_source: ["source"],
  subject: "any",
  successor: "same",
  supports: ["objective"],
  treats: ["wheel"],
};

/** A reference where it stands. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
  /** The kinds it may name; none means any. */
  readonly wanted: readonly Wanted[];
  /** Id of the item it stands in. */
  readonly item: string | null;
  /** The file of that item. */
  readonly file: string | null;
}

/** A measure answers to its indicator's id when it is the only one, so each may take the other's place. */
function kindsLike(kind: ItemKind | undefined): readonly Wanted[] {
  if (kind === undefined) return [];
  return kind === "measure" || kind === "indicator" ? ["indicator", "measure"] : [kind];
}

/** The kinds that a field may name; null when it is no reference. */
export function wantedBy({ holder, item }: Pick<Met, "holder" | "item">, key: string): readonly Wanted[] | null {
  if (isText(holder, key)) return null;
  const wanted = references[`${holder}.${key}`] ?? references[key];
  if (wanted === undefined) return null;
  if (wanted === "any") return [];
  return wanted === "same" ? kindsLike(item?.kind) : wanted;
}

/** Every reference by id. */
export function* referencesOf(context: CheckContext): Generator<Reference> {
  for (const met of objectsOf(context)) {
    const within = { item: met.item?.id ?? null, file: met.item?.file ?? null };
    for (const [key, value] of Object.entries(met.object)) {
      const wanted = wantedBy(met, key);
      if (wanted === null) continue;
      if (typeof value === "string") yield { id: value, place: valueOf(met.object, key), wanted, ...within };
      if (!Array.isArray(value)) continue;
      for (const [position, id] of value.entries()) {
        if (typeof id === "string") yield { id, place: valueOf(value, position), wanted, ...within };
      }
    }
  }
}
