/** Which ids of a changed plan were something else before: in the history it began from, or on the way from there. */
import { indexPlan, type Item } from "../../evaluate/items.js";
import type { Written } from "../../compare/authority.js";
import type { ChangeEvent, HistoryEvent } from "../../model/change.js";
import type { Id, Plan } from "../../model/plan.js";
import { type Cache, openCache } from "../../store/git/cache.js";
import { planAt } from "../../store/git/renamed.js";
import type { Repository } from "../../store/git/repository.js";
import { mainLine, mergeBase } from "../../store/git/revisions.js";
import type { Context } from "../context.js";
import { cacheIsOff, type TypedCommon } from "../options.js";
import { cacheVersion } from "../version.js";
import { type HistoryOptions, readHistory } from "./events.js";
import { itemsIn } from "./lost.js";

export interface UsedSpan {
  /** The earlier plan, with the files of which something was left out. */
  readonly before: Written;
  readonly after: { readonly plan: Plan };
  readonly repo: Repository;
  /** From which the change begins. */
  readonly commit: string;
}

/** Files without an id, whose events go by the name of their kind. */
const noItems: ReadonlySet<string> = new Set(
  "file plan strategy organisations sources governance trends accepted".split(" "),
);

const isNamed = (name: unknown, then: unknown): boolean => JSON.stringify(name) === JSON.stringify(then);

/** As an event names it: what has no name is called by what it says. */
const nameOf = ({ name, node }: Item): unknown => name ?? ("text" in node ? node.text : null);

/** Put back as it was: of the same kind, by the same name. */
const isBack = ({ kind, name }: Item, { kind: what, itemKind, name: then }: ChangeEvent): boolean =>
  what === "removed" && itemKind === kind && name !== null && isNamed(name, then);

type Asked = Pick<HistoryOptions, "timeZone" | "cache">;

/** Ids that some revision up to the base had, of those that are new in the later plan. The history is read for them only. */
async function usedBefore({ repo, commit }: UsedSpan, fresh: ReadonlyMap<Id, Item>, asked: Asked): Promise<Set<Id>> {
  const used = new Set<Id>();
  const back = new Set<Id>();
  if (fresh.size === 0) return used;
  const { commits, eventsOf } = await readHistory(await planAt(repo, commit), { ...asked, ref: commit, all: false });
  for (const each of commits)
    for (const event of eventsOf(each)) {
      const item = fresh.get(event.item);
      if (item === undefined || noItems.has(event.itemKind)) continue;
      used.add(event.item);
      if (isBack(item, event)) back.add(event.item);
    }
  return new Set([...used].filter((id) => !back.has(id)));
}

/** Whether the change's commits stand on the main line, so that what came and went among them was in the plan. */
async function isOnMain({ repo, after }: UsedSpan, head: string): Promise<boolean> {
  const line = await mainLine(repo, after.plan.settings.main_branch ?? null);
  return line !== null && (await mergeBase(repo, line.commit, head)) === head;
}

interface Ends {
  readonly had: ReadonlyMap<Id, Item>;
  readonly has: ReadonlyMap<Id, Item>;
  readonly onMain: boolean;
}

/** What went and what came, of the ids of the later plan; what a branch alone had and gave up was never in the plan. */
function isTold({ item: id, kind, field, itemKind, branch }: HistoryEvent, { had, has, onMain }: Ends): boolean {
  const item = had.get(id) ?? has.get(id);
  if (!has.has(id) || field !== "" || itemKind !== item?.kind) return false;
  return kind === "added" || (kind === "removed" && (had.has(id) || (onMain && !branch)));
}

/** Ids that came back by another name than they went by. */
function backAsOther(events: readonly HistoryEvent[], { has }: Ends): Set<Id> {
  const found = new Set<Id>();
  const gone = new Map<Id, HistoryEvent>();
  for (const event of events) {
    const then = gone.get(event.item);
    if (event.kind === "removed") gone.set(event.item, event);
    else if (then !== undefined) {
      gone.delete(event.item);
      if (!isNamed(event.name, then.name)) found.add(event.item);
    }
  }
  // what is not committed yet may bring back what the last commits had removed
  for (const [id, { name }] of gone) {
    const item = has.get(id);
    if (item !== undefined && !isNamed(nameOf(item), name)) found.add(id);
  }
  return found;
}

/**
 * Ids that went and came back as something else between the base and the commit that the work tree stands on: the two
 * ends show nothing of it.
 */
async function swapped(span: UsedSpan, ends: Omit<Ends, "onMain">, asked: Asked): Promise<Set<Id>> {
  const { repo, commit } = span;
  if (repo.head === null || repo.head === commit) return new Set();
  const all: Ends = { ...ends, onMain: await isOnMain(span, repo.head) };
  const { commits, eventsOf } = await readHistory(repo, { ...asked, ref: `${commit}..${repo.head}`, all: true });
  const events = commits.flatMap((each) => eventsOf(each).filter((event) => isTold(event, all)));
  return backAsOther(events, all);
}

async function cacheOf(repo: Repository, typed: TypedCommon, context: Context): Promise<Cache> {
  return openCache(cacheIsOff(typed, context.env) ? null : repo.gitDir, await cacheVersion());
}

/** The ids of the later plan that were used for something else before. */
export async function usedIds(span: UsedSpan, typed: TypedCommon, context: Context): Promise<ReadonlySet<Id>> {
  const { before, after, repo } = span;
  const [had, has] = [indexPlan(before.plan).byId, indexPlan(after.plan).byId];
  const misread = new Set(before.misfits.flatMap(({ kind, file, content }) => itemsIn(kind, file, content)));
  const fresh = new Map([...has].filter(([id]) => !had.has(id) && !misread.has(id)));
  const asked = { timeZone: after.plan.settings.time_zone, cache: await cacheOf(repo, typed, context) };
  const used = await usedBefore(span, fresh, asked);
  return new Set([...used, ...(await swapped(span, { had, has }, asked))]);
}
