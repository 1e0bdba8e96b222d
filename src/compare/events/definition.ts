/** What a measure is measured from and by: baseline, method, definition. */
import type { ChangeEvent } from "../../model/change.js";
import type { Step } from "../address.js";
import { grouped, own, textOf } from "../value.js";
import { telling } from "./event.js";
import { addressOf, type Part, type Scene, valueAt } from "./scene.js";

const ofMeasure: ReadonlySet<string> = new Set(
  `baseline methods breaks scale direction bounds unit whole description derive path source`.split(" "),
);
const ofIndicator: ReadonlySet<string> = new Set(["type", "unit", "method", "source"]);
const NONE: ReadonlySet<string> = new Set();

export function definitionFields(kind: string): ReadonlySet<string> {
  if (kind === "measure") return ofMeasure;
  return kind === "indicator" ? ofIndicator : NONE;
}

/** Lists that are told one member at a time. */
const listed: ReadonlySet<string> = new Set(["methods", "breaks"]);

const groupOf = ({ field, member }: Part): string =>
  listed.has(field) && member !== null ? `${field}[${member}]` : field;

/** Where the reason of a change stands: with the baseline, or with the break in the series. */
function reasonAt({ field, steps }: Part): readonly Step[] | null {
  if (field === "baseline") return [{ key: "baseline" }, { key: "reason" }];
  return field === "breaks" ? [...steps.slice(0, 2), { key: "text" }] : null;
}

/** Why, where the change says: what stood there before it is about something else. */
function reasonOf({ before, after }: Scene, part: Part) {
  const at = reasonAt(part);
  if (at === null) return null;
  const [old, now] = [valueAt(before, at), valueAt(after, at)];
  return JSON.stringify(old) === JSON.stringify(now) ? null : textOf(now);
}

const open: ReadonlySet<unknown> = new Set([undefined, "pending"]);
const optional: ReadonlySet<string> = new Set(["breaks", "whole", "description", "source", "path"]);

/** A baseline that was to come, also when it is put off; a break that is recorded, a text or source that is given. */
function fillsIn({ before, now }: Scene, field: string, parts: readonly Part[]): boolean {
  if (field === "baseline") return open.has(own(own(before?.node, "baseline"), "kind"));
  const come = parts.every(({ change }) => change.old === undefined);
  return come && (optional.has(field) || (now.kind === "indicator" && field !== "type"));
}

/** One event for the baseline, for each version of the method, each break, and each part of the definition. */
export function definitionEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [...grouped(parts, groupOf)].flatMap(([group, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const { field } = first;
    const address = addressOf(scene, group);
    const headlines = ["value", "effect", "kind"].map((key) => `${address}/${key}`);
    const said = { kind: "re_based", field, reason: reasonOf(scene, first), parts: members } as const;
    const event = telling(scene, said, address, headlines);
    return [fillsIn(scene, field, members) ? { ...event, fills: true } : event];
  });
}
