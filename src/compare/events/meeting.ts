/** What a meeting leaves behind as items of their own: decisions and follow-up points. */
import type { ChangeEvent } from "../../model/change.js";
import { own } from "../value.js";
import { telling } from "./event.js";
import type { Part, Scene } from "./scene.js";
import { idsIn } from "./wording.js";

const firstStep = ({ steps }: Part): string => steps[0]?.key ?? "";

/** The field that all the parts stand in; "" for several. */
export function oneField(parts: readonly Part[]): string {
  const fields = new Set(parts.map(firstStep));
  return fields.size === 1 ? ([...fields][0] ?? "") : "";
}

function come(scene: Scene, kind: "decision" | "follow_up", parts: readonly Part[], fields: readonly string[]) {
  const headlines = fields.map((field) => `${scene.root}/${field}`);
  const { after } = scene;
  const about = kind === "decision" ? idsIn(after?.node, "scope") : idsIn(after?.node, "objectives");
  const field = scene.before === null ? "" : oneField(parts);
  return telling(
    scene,
    { kind, field, about, decision: kind === "decision" ? scene.now.id : null, parts },
    scene.root,
    headlines,
  );
}

/** What a body said, when it came and whenever it is not what it was. */
export function decisionEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  const isNew = scene.before === null;
  return [come(scene, "decision", parts, isNew ? ["kind"] : ["state", "kind"])];
}

/** An action from a meeting: a point without a state is open. */
export function followUpEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  const event = come(scene, "follow_up", parts, ["state"]);
  const isNew = scene.before === null && own(scene.after?.node, "state") === undefined;
  return [isNew ? { ...event, address: scene.root, old: undefined, new: undefined } : event];
}
