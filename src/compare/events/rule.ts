/** What judges rather than what is judged: parameters, severities, colours, phases, criteria. */
import type { ChangeEvent } from "../../model/change.js";
import { grouped } from "../value.js";
import { telling } from "./event.js";
import { addressOf, type Part, type Scene } from "./scene.js";

const fields: ReadonlySet<string> = new Set(
  "method severities colours phases criteria types time_zone format".split(" "),
);
const NONE: ReadonlySet<string> = new Set();

export const ruleFields = (kind: string): ReadonlySet<string> => (kind === "plan" ? fields : NONE);

/** One parameter, one severity, one colour. */
function groupOf({ field, member, steps, change }: Part): string {
  if (member !== null) return `${field}[${member}]`;
  return steps.length > 1 ? change.address.split("/").slice(1, 3).join("/") : field;
}

export function ruleEvents(scene: Scene, parts: readonly Part[]): ChangeEvent[] {
  return [...grouped(parts, groupOf)].map(([group, own]) =>
    telling(scene, { kind: "rule", field: own[0]?.field ?? "", parts: own }, addressOf(scene, group)),
  );
}
