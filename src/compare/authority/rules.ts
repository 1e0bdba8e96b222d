/** What judges is changed by a decision too: a limit of the method, and how grave a change without authority is. */
import { parametersOf } from "../../evaluate/method.js";
import type { Place } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import type { AuthorityFault } from "../authority.js";
import { authorityCodes } from "./codes.js";
import { type Authority, decisionsIn, isAdopted } from "./grounds.js";

interface Moved {
  /** As it is addressed in plan.yaml: `method.on_track`. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly place: Place;
}

/** In plan.yaml, or where it would stand. */
function placeIn({ settings }: Plan, group: "method" | "severities", key: string): Place {
  const map = settings[group];
  if (map === undefined) return { of: settings, token: "value" };
  return key in map ? { of: map, key, token: "value" } : { of: settings, key: group, token: "key" };
}

/** A limit that is written out as the default was moves nothing. */
function* limits({ before, after }: Authority): Generator<Moved> {
  const [then, now] = [before.plan, after.plan].map(
    ({ settings }) => new Map(Object.entries(parametersOf(settings.method))),
  );
  for (const [key, value] of now ?? [])
    if (then?.get(key) !== value)
      yield {
        ...{ field: `method.${key}`, old: String(then?.get(key) ?? ""), new: String(value) },
        place: placeIn(after.plan, "method", key),
      };
}

const ranks = ["off", "info", "warning", "error"];

/** Rules of authority that are turned down: the next change would need nobody's word. */
function* severities({ before, after }: Authority): Generator<Moved> {
  for (const code of authorityCodes) {
    const [then, now] = [before, after].map(({ plan }) => plan.settings.severities?.[code] ?? "error");
    if (then === undefined || now === undefined || ranks.indexOf(now) >= ranks.indexOf(then)) continue;
    yield { field: `severities.${code}`, old: then, new: now, place: placeIn(after.plan, "severities", code) };
  }
}

/** A decision for the plan as a whole: new in this change, and limited to nothing less than every objective. */
function bringsRule(of: Authority): { readonly adopted: boolean; readonly decision: string } {
  const before = decisionsIn(of.before.plan);
  const top = [...of.after.index.byId.values()].filter(({ kind, parent }) => kind === "objective" && parent === null);
  const brought = [...of.decisions.values()].filter((decision) => {
    const earlier = before.get(decision.id);
    const isNew = earlier === undefined || (isAdopted(decision) && !isAdopted(earlier));
    const scope = new Set(decision.scope ?? []);
    return isNew && (scope.size === 0 || (top.length > 0 && top.every(({ id }) => scope.has(id))));
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
