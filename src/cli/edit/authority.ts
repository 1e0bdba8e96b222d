/**
 * By whose authority an edit changes the plan: what `ehs validate --since` would refuse of it later is refused at once. As there,
 * the change begins where the branch left the main line, so that a decision counts that the same branch brings.
 */
import { authorityFaults } from "../../compare/authority.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { openHistory, type Repository } from "../../store/git/repository.js";
import { mainLine, mergeBase } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { load } from "../../store/load.js";
import type { Context } from "../context.js";
import type { ReadableEnd } from "../history/readable.js";
import { isRepository } from "../history/repository.js";
import { severityIn, unauthorised } from "../history/unauthorised.js";
import type { Opened } from "../open.js";
import type { TypedCommon } from "../options.js";

const nowhere = { file: "plan.yaml", line: 1, col: 1, endLine: 1, endCol: 2 };

/** What the edit alone lacks, held against the plan as it lay before. */
async function ofItself(before: ReadableEnd, { loaded: after }: ReadableEnd): Promise<readonly Finding[]> {
  const faults = authorityFaults(before.loaded, after);
  if (faults.length > 0) await after.sources.ready();
  return faults.flatMap(({ code, place, item, data }): Finding[] => {
    const severity = severityIn(code, before.loaded.plan, after.plan);
    const at = after.sources.locate(place) ?? nowhere;
    return severity === null ? [] : [{ code, severity, item, data, suggestion: null, ...at }];
  });
}

/** Whether the plan got an id that it did not have: one that something had long ago is known to the history alone. */
function hasNewId(before: Plan, after: Plan): boolean {
  const had = indexPlan(before).byId;
  return [...indexPlan(after).byId.keys()].some((id) => !had.has(id));
}

/** Where the branch left the main line; the last commit where there is no such line. */
async function baseOf(repo: Repository, { settings }: Plan): Promise<string | null> {
  if (repo.head === null) return null;
  const line = await mainLine(repo, settings.main_branch ?? null);
  return (line === null ? null : await mergeBase(repo, line.commit, repo.head)) ?? repo.head;
}

/** A fault whatever line it stands on. */
const nameOf = ({ code, item, data }: Finding): string => JSON.stringify([code, item, data]);

/**
 * What the edit would be refused for where the change that it belongs to is checked.
 * @param after the plan as it would be
 */
export async function faultsOf(
  { folder, tree, loaded }: Opened,
  after: ReadableEnd,
  typed: TypedCommon,
  context: Context,
): Promise<readonly Finding[]> {
  const before: ReadableEnd = { loaded, tree };
  const own = await ofItself(before, after);
  if (own.length === 0 && !hasNewId(loaded.plan, after.loaded.plan)) return own;
  const repo = await openHistory(folder, context.env);
  const commit = isRepository(repo) ? await baseOf(repo, loaded.plan) : null;
  if (!isRepository(repo) || commit === null) return own;
  const base = revisionTree(repo, commit);
  const then: ReadableEnd = { loaded: await load(base, loaded.cache), tree: base };
  // a plan that is all new is nobody's to be held against
  if (then.loaded.known.size === 0) return [];
  const since = (end: ReadableEnd): Promise<readonly Finding[]> =>
    unauthorised(
      { before: then, after: end, repo, commit, faulty: new Set(), manifests: { before: [], after: [] } },
      typed,
      context,
    );
  const found = await since(after);
  const known = new Set(found.length === 0 ? [] : (await since(before)).map(nameOf));
  return found.filter((fault) => !known.has(nameOf(fault)));
}
