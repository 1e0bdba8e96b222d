/** Items as a whole: added, removed, moved to another place, given another number. */
import type { ChangeEvent } from "../../model/change.js";
import { eventOf } from "./event.js";
import type { Part, Scene } from "./scene.js";

function whole(scene: Scene, kind: "added" | "removed", parts: readonly Part[]): ChangeEvent {
  return eventOf(scene, { kind, address: scene.root, field: "", parts });
}

/** `@in` says what it stands in, `number` what a reader sees, `@kind` what it is. */
const kinds = { "@in": "moved", number: "renumbered", "@kind": "changed" } as const;

const kindOf = (field: string) => (Object.hasOwn(kinds, field) ? kinds[field as keyof typeof kinds] : "changed");

function placed(scene: Scene, part: Part): ChangeEvent {
  const { change, field } = part;
  const { address, old, new: now } = change;
  return eventOf(scene, { kind: kindOf(field), address, field, old, new: now, parts: [part] });
}

/** One event for what came or went; for what stayed, one for each thing by which it is known or placed. */
export function itemEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  if (scene.before === null) return [whole(scene, "added", parts)];
  if (scene.after === null) return [whole(scene, "removed", parts)];
  return parts.map((part) => placed(scene, part));
}
