/** What a change should have come with and did not, as findings at their places in the later plan. */
import { type AuthorityFault, authorityFaults } from "../../compare/authority.js";
import { indexPlan, type Item } from "../../evaluate/items.js";
import type { ChangeEvent } from "../../model/change.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { Id, Plan } from "../../model/plan.js";
import { openCache } from "../../store/git/cache.js";
import type { Repository } from "../../store/git/repository.js";
import type { Loaded } from "../../store/load.js";
import type { Context } from "../context.js";
import { severityOf } from "../inspect.js";
import { cacheIsOff, type TypedCommon } from "../options.js";
import { cacheVersion } from "../version.js";
import { readHistory } from "./events.js";
import { zoneOf } from "./repository.js";

export interface Span {
  readonly before: Loaded;
  readonly after: Loaded;
  readonly repo: Repository;
  /** From which the change begins. */
  readonly commit: string;
}

const ranks: readonly (Severity | null)[] = [null, "info", "warning", "error"];

/** A change cannot turn down the rule that it breaks: what the plan said of it before holds, or what it says now if that is graver. */
function severityIn(code: string, before: Plan, after: Plan): Severity | null {
  const [then, now] = [severityOf(code, before), severityOf(code, after)];
  return ranks.indexOf(then) > ranks.indexOf(now) ? then : now;
}

/** Where nothing that is left can be pointed at, the plan as a whole is at fault. */
const atStart = { file: "plan.yaml", line: 1, col: 1, endLine: 1, endCol: 2 };

/** Files without an id, whose events go by the name of their kind. */
const noItems: ReadonlySet<string> = new Set("file plan strategy organisations sources governance trends".split(" "));

/** Put back as it was: of the same kind, by the same name. */
const isBack = ({ kind, name }: Item, { kind: what, itemKind, name: then }: ChangeEvent): boolean =>
  what === "removed" && itemKind === kind && name !== null && JSON.stringify(name) === JSON.stringify(then);

/** Ids that some revision up to the base had, of those that are new in the later plan. The history is read for them only. */
async function usedBefore(span: Span, typed: TypedCommon, context: Context): Promise<ReadonlySet<Id>> {
  const { before, after, repo, commit } = span;
  const had = indexPlan(before.plan).byId;
  const fresh = new Map([...indexPlan(after.plan).byId].filter(([id]) => !had.has(id)));
  if (fresh.size === 0) return new Set();
  const cache = await openCache(cacheIsOff(typed, context.env) ? null : repo.gitDir, await cacheVersion());
  const timeZone = zoneOf(after.plan.settings);
  const { commits, eventsOf } = await readHistory(repo, { ref: commit, all: false, timeZone, cache });
  const used = new Set<Id>();
  const back = new Set<Id>();
  for (const each of commits)
    for (const event of eventsOf(each)) {
      const item = fresh.get(event.item);
      if (item === undefined || noItems.has(event.itemKind)) continue;
      used.add(event.item);
      if (isBack(item, event)) back.add(event.item);
    }
  return new Set([...used].filter((id) => !back.has(id)));
}

/** Every fault of authority between two plans, with the severity that the plans give it. */
export async function unauthorised(span: Span, typed: TypedCommon, context: Context): Promise<Finding[]> {
  const { before, after } = span;
  const faults = authorityFaults(before.plan, after.plan, await usedBefore(span, typed, context));
  if (faults.length > 0) await after.sources.ready();
  return faults.flatMap(({ code, place, item, data }: AuthorityFault): Finding[] => {
    const severity = severityIn(code, before.plan, after.plan);
    if (severity === null) return [];
    return [{ code, severity, item, data, suggestion: null, ...(after.sources.locate(place) ?? atStart) }];
  });
}
