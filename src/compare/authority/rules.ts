/** What judges is changed by a decision too: a limit of the method, and how grave a change without authority is. */
import { DEFAULTS } from "../../evaluate/method.js";
import type { Place } from "../../model/finding.js";
import type { AuthorityFault } from "../authority.js";
import { authorityCodes } from "./codes.js";
import { isMap, own } from "../value.js";
import { type Authority, isAdopted, isBrought } from "./grounds.js";
import type { Side } from "./side.js";

interface Moved {
  /** As it is addressed in plan.yaml: `method.on_track`. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly place: Place;
}

/** In plan.yaml, or where it would stand. */
function placeIn({ settings }: Side, group: "method" | "severities", key: string): Place {
  const map = own(settings, group);
  if (!isMap(map)) return { of: settings, token: "value" };
  return Object.hasOwn(map, key) ? { of: map, key, token: "value" } : { of: settings, key: group, token: "key" };
}

/** A limit that is written out as the default was moves nothing; one that is no number is told where it stands. */
function* limits({ before, after }: Authority): Generator<Moved> {
  for (const [key, byDefault] of Object.entries(DEFAULTS)) {
    const [then = byDefault, now = byDefault] = [before, after].map(({ settings }) => {
      const limit = own(own(settings, "method"), key);
      return typeof limit === "number" ? limit : byDefault;
    });
    if (then === now) continue;
    yield {
      ...{ field: `method.${key}`, old: String(then), new: String(now) },
      place: placeIn(after, "method", key),
    };
  }
}

const ranks: readonly unknown[] = ["off", "info", "warning", "error"];

/** Rules of authority that are turned down: the next change would need nobody's word. */
function* severities({ before, after }: Authority): Generator<Moved> {
  for (const code of authorityCodes) {
    const [then, now] = [before, after].map(({ settings }) => {
      const set = own(own(settings, "severities"), code);
      return typeof set === "string" && ranks.includes(set) ? set : "error";
    });
    if (then === undefined || now === undefined || ranks.indexOf(now) >= ranks.indexOf(then)) continue;
    yield { field: `severities.${code}`, old: then, new: now, place: placeIn(after, "severities", code) };
  }
}

/** A decision for the plan as a whole: new in this change, and limited to nothing less than every objective. */
function bringsRule(of: Authority): { readonly adopted: boolean; readonly decision: string } {
  const top = [...of.after.byId.values()].filter(({ kind, parent }) => kind === "objective" && parent === null);
  const brought = [...of.decisions.values()].filter((decision) => {
    const scope = new Set(decision.scope);
    return isBrought(of, decision) && (scope.size === 0 || (top.length > 0 && top.every(({ id }) => scope.has(id))));
  });
  return { adopted: brought.some(isAdopted), decision: brought[0]?.id ?? "" };
}

export function* ruleFaults(of: Authority): Generator<AuthorityFault> {
  const moved = [...limits(of), ...severities(of)];
  if (moved.length === 0) return;
  const { adopted, decision } = bringsRule(of);
  if (adopted) return;
  for (const { place, field, old, new: now } of moved)
    yield { code: "rule-changed-without-decision", place, item: null, data: { field, old, new: now, decision } };
}
