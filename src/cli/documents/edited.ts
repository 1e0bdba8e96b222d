/** What was asked for of the plan document and the roadmap, and what changed since the edition before. */
import { entriesOf, type PlanIndex } from "../../evaluate/items.js";
import type { EditionFile, Plan } from "../../model/plan.js";
import type { DocumentKind } from "../../report/documents/document.js";
import { dayOfEdition, editionBefore, type EditionCompared } from "../../report/documents/plan/previous.js";
import { planParts, type PlanPart } from "../../report/documents/plan/view.js";
import type { Repository } from "../../store/git/repository.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { resolveCommit } from "../../store/git/revisions.js";
import { load } from "../../store/load.js";
import { readManifests } from "../../store/manifests.js";
import { CannotAnswer } from "../exit.js";
import { comparedMoments } from "../history/compared.js";
import { judgedAt, type JudgedMoment } from "../history/judged.js";
import { isRepository } from "../history/repository.js";
import { sinceDay } from "../history/since.js";
import type { Opened } from "../open.js";
import { oneOf, type Lang } from "../options.js";
import { actorsAsked } from "./actors.js";
import { sheetsAsked } from "./sheets.js";
import { siteWords } from "./site-words.js";

/** The edition that was asked for; null: none was. */
export function editionAsked(plan: Plan, typed: string | undefined, lang: Lang): string | null {
  if (typed === undefined) return null;
  const ids = entriesOf(plan, "edition").map(({ content }) => content.id);
  return oneOf("--edition", typed, ids, lang);
}

export const partAsked = (typed: string | undefined, lang: Lang): PlanPart =>
  typed === undefined ? "whole" : oneOf("--part", typed, planParts, lang);

/** Objectives, and for the roadmap initiatives too; organisations of the owners' list; other kinds see to their own. */
export function checkedIds(
  kind: DocumentKind,
  ids: readonly string[],
  { plan, index }: { readonly plan: Plan; readonly index: PlanIndex },
  lang: Lang,
): readonly string[] {
  if (kind === "owner") return actorsAsked(ids, { plan, index }, lang);
  if (kind === "sheet") return sheetsAsked(ids, index, lang);
  if (kind === "site" && ids.length > 0) throw new CannotAnswer(siteWords[lang].noIds);
  if (kind !== "plan" && kind !== "roadmap") return ids;
  const objectives = index.objectives.map(({ id }) => id);
  const initiatives = kind === "roadmap" ? index.initiatives.map(({ initiative }) => initiative.id) : [];
  return ids.map((id) => oneOf("<id>", id, [...objectives, ...initiatives], lang));
}

/** The commit that an edition was frozen at, or that its tag names; null for one that only has a date. */
async function commitOf(repo: Repository, { tree, loaded }: Opened, { id }: EditionFile): Promise<string | null> {
  const file = entriesOf(loaded.plan, "edition").find(({ content }) => content.id === id)?.file;
  const folder = file?.split("/")[1] ?? id;
  const manifest = (await readManifests(tree)).find((each) => each.folder === folder)?.manifest ?? null;
  const names = [...(manifest === null ? [] : [manifest.commit]), `refs/tags/edition/${id}`];
  for (const name of names) {
    const { commit } = await resolveCommit(repo, name);
    if (commit !== null) return commit;
  }
  return null;
}

const nothing = { begins: null, commit: null, events: [], unreadable: [] } as const;

/**
 * What changed since the edition before: since the commit that it was frozen at, else since the day it was published.
 * null: there is no edition before.
 */
export async function sinceEdition(
  opened: Opened,
  now: JudgedMoment,
  asked: string | null,
): Promise<EditionCompared | null> {
  const edition = editionBefore(now.plan, now.evaluation.asOf, asked);
  const day = edition === null ? null : dayOfEdition(edition);
  if (edition === null || day === null) return null;
  const repo = await opened.repository();
  const commit = isRepository(repo) ? await commitOf(repo, opened, edition) : null;
  if (commit === null || !isRepository(repo)) {
    const { unknown, begins, commit: then, events, unreadable } = (await sinceDay(opened, now, day)).found;
    return { unknown, begins, commit: then, events, unreadable };
  }
  const tree = revisionTree(repo, commit);
  const before = await judgedAt(await load(tree, opened.loaded.cache), tree, day);
  const { events, unreadable } = comparedMoments(before, now);
  return { ...nothing, unknown: null, commit, events, unreadable };
}
