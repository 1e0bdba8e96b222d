/** What no other classifier takes: something of substance, told field by field, and wording, told once an item. */
import type { ChangeEvent } from "../../model/change.js";
import { grouped } from "../value.js";
import { telling } from "./event.js";
import { oneField } from "./meeting.js";
import { addressOf, membersIn, type Part, type Scene } from "./scene.js";
import { idIn } from "./wording.js";

/** A list of single values is told as one, a list of things one thing at a time. */
function groupOf({ field, member, steps }: Part): string {
  return member !== null && steps.length > 2 ? `${field}[${member}]` : field;
}

/** Whom a comment, a priority or a reported benefit is about. */
function aboutOf(scene: Scene, { field, member }: Part): string[] {
  if (member === null) return [];
  const node = membersIn(scene.after, field).get(member) ?? membersIn(scene.before, field).get(member);
  return ["subject", "initiative", "objective"].map((key) => idIn(node, key)).filter((id) => id !== null);
}

/** One event for each field, or each member of a list of things. */
export function changedEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [...grouped(parts, groupOf)].flatMap(([group, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const about = aboutOf(scene, first);
    return [telling(scene, { kind: "changed", field: first.field, about, parts: own }, addressOf(scene, group))];
  });
}

/** Wording is folded by default: one event an item. */
export function editorialEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [telling(scene, { kind: "editorial", field: oneField(parts), parts }, scene.root)];
}
