/** What lies between two moments of a plan beside its own changes: gaps that opened and closed, findings that came and went. */
import { unsureIn } from "../../compare/cause.js";
import { evaluate } from "../../evaluate/evaluate.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Finding } from "../../model/finding.js";
import { catalogue } from "../../present/lang/index.js";
import { gapsView } from "../../report/gaps.js";
import type { GapsView } from "../../report/gaps-view.js";
import {
  gapChanges,
  isOfDate,
  type Legible,
  type ReviewView,
  trulyIntroduced,
  trulyRepaired,
} from "../../report/review.js";
import type { Repository } from "../../store/git/repository.js";
import { mergeBase } from "../../store/git/revisions.js";
import type { Loaded } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { renamed } from "../accepted/renamed.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import type { Context } from "../context.js";
import { inspected } from "../inspected.js";
import type { Lang, TypedCommon } from "../options.js";
import { changedBetween } from "./change.js";
import { unreadIn } from "./judged.js";

interface End {
  readonly loaded: Loaded;
  readonly tree: Tree;
  /** null: the work tree. */
  readonly commit: string | null;
  /** As of which it is judged. */
  readonly day: string;
}

export interface ReviewedEnds {
  readonly repo: Repository;
  readonly before: End & { readonly commit: string };
  readonly after: End;
  readonly lang: Lang;
}

/** After every date in a plan: what is still open then was only put off. */
const LAST = "2999-12-31";

/** A plan as of a day: what is found in it, and its gaps. */
async function stateOf({ loaded, tree }: End, day: string, lang: Lang) {
  const figures = await readBreakdowns(loaded, tree, everyBreakdown);
  const { sound, findings, accepted } = await inspected(loaded, day, { figures, today: day });
  const index = indexPlan(sound);
  const evaluation = evaluate(sound, index, day, figures.breakdowns);
  const unsure = unsureIn({ plan: sound, index, evaluation, unread: unreadIn(figures) });
  const gaps: GapsView = gapsView({
    ...{ plan: sound, index, evaluation },
    ...{ revision: null, wording: catalogue(lang), filter: { objectives: [], kinds: [], owners: [] } },
    parts: { criteria: false, coverage: false, sources: false },
  });
  return { sound, index, findings, accepted, gaps, unsure };
}

/** A measure without an id of its own goes by its indicator's, which is among the items. */
const legibleOf = ({ sound, index, unsure }: Awaited<ReturnType<typeof stateOf>>): Legible => ({
  leftOut: sound.leftOut,
  fileOf: (id) => index.byId.get(id)?.file ?? null,
  isUnsure: (id) => unsure.has(id),
});

/**
 * Both plans are held against each other as of the later day, so that what only time did is not laid at anybody's door.
 * The findings are those of `ehs validate --since`.
 */
export async function reviewed(
  { repo, before, after, lang }: ReviewedEnds,
  nameOf: (file: string) => string,
  typed: TypedCommon,
  context: Context,
): Promise<ReviewView> {
  const { day } = after;
  const head = after.commit ?? repo.head;
  const builds = head !== null && (await mergeBase(repo, before.commit, head)) === before.commit;
  const then = await stateOf(before, before.day, lang);
  const sameDay = before.day === day ? then : await stateOf(before, day, lang);
  const now = await stateOf(after, day, lang);
  const legible = { before: legibleOf(sameDay), after: legibleOf(now) };
  const ends = { ...{ before, after, commit: before.commit, builds }, repo: { ...repo, head } };
  const held = { earlier: sameDay.findings, found: now };
  const { findings, repaired, accepted } = await changedBetween(ends, held, typed, context);
  // told among what the change accepts; where the plan calls it an error, whoever made the change must see that as well
  const others = findings.filter(({ code, severity }) => code !== "accepted-in-this-change" || severity === "error");
  const named = (finding: Finding): Finding => ({ ...finding, file: nameOf(finding.file) });
  const asks = sameDay.gaps.gaps.some(isOfDate);
  const atLast = asks ? { atLast: (await stateOf(after, LAST, lang)).gaps } : {};
  const gaps = { then: then.gaps, sameDay: sameDay.gaps, now: now.gaps, ...atLast };
  return {
    ...gapChanges(gaps, legible),
    introduced: trulyIntroduced(others, legible).map(named),
    repaired: trulyRepaired(repaired, legible).map(named),
    accepted: renamed(accepted, nameOf),
  };
}
