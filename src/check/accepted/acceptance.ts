/** The findings that a plan says may stand: in its list, and in the items themselves. */
import type { PlanIndex } from "../../evaluate/items.js";
import type { Id, Plan } from "../../model/plan.js";
import { type Met, objectsOf } from "../walk.js";

/** One thing that may stand: a code on a subject, at one place in it or at any. */
export interface Acceptance {
  readonly code: string;
  /** Id of the item it is about; null for a file. */
  readonly item: Id | null;
  /** The file it is about, where it is about no item. */
  readonly file: string | null;
  /** The place in it; null: wherever. */
  readonly field: string | null;
  readonly reason: string;
  readonly role: string | null;
  readonly date: string | null;
  /** The last day on which it counts; null: for good. */
  readonly until: string | null;
  /** The object that says so. */
  readonly node: object;
  /** true: in the item itself; false: in the plan's list. */
  readonly beside: boolean;
}

const textAt = ({ object }: Met, key: string): string | null => {
  const value = object[key];
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

function acceptanceOf(met: Met): Acceptance {
  const at = (key: string): string | null => textAt(met, key);
  const beside = met.item !== null;
  return {
    ...{ code: at("code") ?? "", field: at("field"), reason: at("reason") ?? "" },
    ...{ role: at("role"), date: at("date"), until: at("until") },
    item: met.item?.id ?? at("item"),
    file: beside ? null : at("file"),
    ...{ node: met.object, beside },
  };
}

/** Every one of a plan, in the order of its files. Those without a reason are no acceptances: that is told elsewhere. */
export function acceptancesOf(source: { readonly plan: Plan; readonly index: PlanIndex }): readonly Acceptance[] {
  return objectsOf(source)
    .filter(({ holder, object }) => holder === "accepted" && !Array.isArray(object["accepted"]))
    .map(acceptanceOf);
}

/** What it is about; null where it does not say. */
export const subjectOf = ({ item, file }: Acceptance): string | null => item ?? file;

/** What makes it the same one tomorrow, wherever it is written: code, subject and field. */
export const keyOfAcceptance = ({ code, item, file, field }: Acceptance): string =>
  JSON.stringify([code, item, item === null ? file : null, field]);
