/** Opens the plan a command is about. */
import { relative, resolve, sep } from "node:path";
import { cacheFolder } from "../store/cache-folder.js";
import type { PlanFile } from "../model/plan.js";
import { FormatError } from "../store/format/declared.js";
import { load, type Loaded } from "../store/load.js";
import { noCache, openPlanCache, type PlanCache } from "../store/plan-cache.js";
import type { Tree } from "../store/tree.js";
import { findPlanFolder, NoPlanError } from "../store/plan-folder.js";
import { workTree } from "../store/worktree.js";
import type { Revision as Shown } from "../report/view.js";
import { readRevision, type Revision } from "../store/revision.js";
import type { Context } from "./context.js";
import { CannotAnswer } from "./exit.js";
import { olderNote, refuseUndeclared, unknownFormat } from "./format.js";
import type { FoundMoment } from "./history/moments.js";
import { asOfDate, cacheIsOff, languageBefore, languageOf, type Lang, spokenIn, type TypedCommon } from "./options.js";
import { planTree, sparsePlan } from "./sparse.js";
import { cacheVersion } from "./version.js";
import { speakAs } from "./voice.js";
import { cliWords } from "./words.js";
import type { NoHistory, Repository } from "../store/git/repository.js";
import { once } from "../report/once.js";

export interface Opened {
  /** The plan folder, absolute. */
  readonly folder: string;
  /** The folder as it was read; files of figures are read from it by the commands that need them. */
  readonly tree: Tree;
  readonly loaded: Loaded;
  readonly lang: Lang;
  /** The moment that `--at` asked for; null: the plan is the one in the work tree. */
  readonly moment: FoundMoment | null;
  /** The repository that it lies in, asked for once; the code that reads it is loaded only then. */
  readonly repository: () => Promise<Repository | NoHistory>;
}

const repositoryOf = (folder: string, { env }: Context): Opened["repository"] =>
  once(async () => (await import("../store/git/repository.js")).openRepository(folder, env));

/** The engine knows time zones and the like, each version its own. */
const engine = JSON.stringify(process.versions);

async function refuse(error: NoPlanError, context: Context, lang: Lang): Promise<CannotAnswer> {
  const words = cliWords[lang];
  const sparse = error.code === "unreadable" ? null : await sparsePlan(context, lang);
  if (sparse !== null) return new CannotAnswer(sparse);
  if (error.code === "not-found") return new CannotAnswer(words.noPlan(error.path));
  if (error.code === "not-a-plan") return new CannotAnswer(words.notAPlan(error.path));
  const reason = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? "?";
  return new CannotAnswer(words.unreadable(error.path, reason));
}

/** The same plan at a moment of the past. The code that reads history is loaded only when it is asked for. */
async function atMoment(here: Opened, asked: string, typed: TypedCommon, context: Context): Promise<Opened> {
  const { openPast } = await import("./history/past.js");
  const today = asOfDate(undefined, here.loaded.plan.settings, context.now(), here.lang);
  const past = await openPast({ ...here, today }, asked, typed, context);
  speakAs(spokenIn(typed, context.env, here.loaded.plan.settings), past.loaded.plan.settings, past.loaded.plan);
  return { ...here, ...past };
}

/** The judgement date: `--as-of`, else the moment of `--at`, else today. */
export function judgementDate({ loaded, moment, lang }: Opened, typed: TypedCommon, context: Context): string {
  return asOfDate(typed.asOf ?? moment?.day, loaded.plan.settings, context.now(), lang);
}

/** The real day, where no other was asked for. */
export function realDay({ moment }: Opened, typed: TypedCommon, asOf: string): string | undefined {
  return typed.asOf === undefined && moment === null ? asOf : undefined;
}

type ReadRevision = Revision & Pick<Shown, "asked" | "as">;

/** The revision that was read: that of `--at`, or what the work tree stands on. */
export async function revisionOf({ folder, moment }: Opened, { env }: Context): Promise<ReadRevision> {
  if (moment === null) return readRevision(folder, env);
  const { commit, asked, as } = moment;
  return { commit, short: commit.slice(0, 8), dirty: false, asked, ...(as === null ? {} : { as }) };
}

/** What earlier runs worked out of the plan. It is kept again when the answer has been given. */
async function cacheOf(planFolder: string, typed: TypedCommon, context: Context): Promise<PlanCache> {
  const folder = cacheIsOff(typed, context.env) ? null : cacheFolder(planFolder, context.env);
  if (folder === null) return noCache;
  const cache = await openPlanCache({ folder, planFolder, version: `${await cacheVersion()} ${engine}` });
  context.atEnd(() => cache.flush());
  return cache;
}

/** What kept a plan from being read, for the user. */
async function explained(error: unknown, typed: TypedCommon, context: Context, lang: Lang): Promise<unknown> {
  if (error instanceof NoPlanError) return refuse(error, context, lang);
  if (!(error instanceof FormatError)) return error;
  const folder = findPlanFolder(context.cwd, typed.plan ?? null);
  return unknownFormat(error, shownPath(context, folder, "plan.yaml"), lang);
}

/**
 * Finds and loads the plan.
 * @throws CannotAnswer when there is no plan, nothing in it can be read, or it does not say in which format it is
 */
export async function openPlan(typed: TypedCommon, context: Context): Promise<Opened> {
  const opened = await openAsItIs(typed, context);
  const { folder, loaded, lang, moment } = opened;
  if (moment === null) await refuseUndeclared(loaded.format, shownPath(context, folder, "plan.yaml"), lang);
  return opened;
}

/**
 * Finds and loads the plan, also one that does not say in which format it is: for telling so at its place.
 * @param overlay replaces the tree that is read, such as one with a file from standard input
 * @throws CannotAnswer when there is no plan or nothing in it can be read
 */
export async function openAsItIs(
  typed: TypedCommon,
  context: Context,
  overlay: (tree: Tree, folder: string) => Promise<Tree> = (tree) => Promise.resolve(tree),
): Promise<Opened> {
  const spoken = languageBefore(typed, context.env);
  try {
    const folder = findPlanFolder(context.cwd, typed.plan ?? null);
    const here = await planTree(folder, context);
    const tree = await overlay(here.tree, folder);
    const loaded = await load(tree, await cacheOf(folder, typed, context));
    if (loaded.known.size === 0) throw new CannotAnswer(cliWords[spoken].noPlanFiles(folder));
    const language = spokenIn(typed, context.env, loaded.plan.settings);
    speakAs(language, loaded.plan.settings, loaded.plan);
    const { lang } = language;
    const repository = repositoryOf(folder, context);
    const opened: Opened = { folder, tree, loaded, lang, moment: null, repository };
    context.opened?.(folder, loaded.plan.settings.time_zone);
    if (typed.at !== undefined) return await atMoment(opened, typed.at, typed, context);
    here.tell(lang);
    const note = typed.quiet === true ? null : await olderNote(loaded.format, lang);
    if (note !== null) context.stderr.write(`ehs: ${note}\n`);
    return opened;
  } catch (error) {
    throw await explained(error, typed, context, spoken);
  }
}

/** A plan of which only the settings have been read: for work that must not hold the rest meanwhile. */
export interface Settled {
  readonly folder: string;
  readonly tree: Tree;
  readonly settings: PlanFile;
  readonly lang: Lang;
}

/**
 * Finds the plan and reads its `plan.yaml`.
 * @throws CannotAnswer when there is no plan
 */
export async function openSettings(typed: TypedCommon, context: Context): Promise<Settled> {
  try {
    const folder = findPlanFolder(context.cwd, typed.plan ?? null);
    const tree = workTree(folder);
    const list = async () => (await tree.list()).filter(({ path }) => path === "plan.yaml");
    const { settings } = (await load({ ...tree, list })).plan;
    const language = spokenIn(typed, context.env, settings);
    speakAs(language, settings, null);
    return { folder, tree, settings, lang: language.lang };
  } catch (error) {
    throw await explained(error, typed, context, languageOf(typed, context.env, null));
  }
}

/** The language of an answer that is not about a plan: still that of the plan the user stands in, where there is one. */
export async function languageNear(typed: TypedCommon, context: Context): Promise<Lang> {
  try {
    return (await openSettings(typed, context)).lang;
  } catch (error) {
    if (error instanceof CannotAnswer) return languageOf(typed, context.env, null);
    throw error;
  }
}

/** A file of the plan as the user can open it from where they stand. */
export function shownPath(context: Context, folder: string, file: string): string {
  return relative(context.cwd, resolve(folder, file)).split(sep).join("/");
}
