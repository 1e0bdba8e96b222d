/** Finds the facts out: no network, nothing written, nothing of the user's configuration read but what git itself reads. */
import { access, constants, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { indexPlan } from "../../evaluate/items.js";
import { findBrowser, thisMachine } from "../../publish/browser.js";
import { CannotPublish } from "../../publish/fault.js";
import { cacheFolder } from "../../store/cache-folder.js";
import { gitVersion, isTooOld, oldestGit, openHistory } from "../../store/git/repository.js";
import { findPlanFolder, NoPlanError } from "../../store/plan-folder.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { inspected } from "../inspected.js";
import { staleSchemas } from "../migrate/schemas.js";
import { judgementDate, openPlan, shownPath } from "../open.js";
import { cacheIsOff, type TypedCommon, wantsColour } from "../options.js";
import { toolVersion } from "../version.js";
import { type Fact, isAtLeast } from "./facts.js";

/** As `package.json` asks for. */
const neededNode = "20.19";

const languages = ["nb", "nn", "en"];

/** This Node, or another where a test asks. */
export const nodeFact = (version: string): Fact => ({
  ...{ code: "node", version, needed: neededNode, fits: isAtLeast(version, neededNode) },
});

function localeFact(): Fact {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const known = Intl.DateTimeFormat.supportedLocalesOf(languages);
  return { code: "locale", locale, timeZone, lacks: languages.filter((each) => !known.includes(each)) };
}

async function gitFact({ cwd, env }: Context): Promise<Fact> {
  const version = await gitVersion({ folder: cwd, env });
  return { code: "git", version, needed: oldestGit, fits: version !== null && !isTooOld(version) };
}

async function repositoryFact(folder: string, { env }: Context): Promise<Fact> {
  const history = await openHistory(folder, env);
  if ("reason" in history) return { code: "repository", none: history, partial: false };
  return { code: "repository", none: null, partial: history.promisor !== null };
}

async function browserFact({ env }: Context): Promise<Fact> {
  try {
    return { code: "browser", path: await findBrowser(thisMachine(env)), fault: null };
  } catch (error) {
    if (error instanceof CannotPublish) return { code: "browser", path: null, fault: error.fault };
    throw error;
  }
}

async function planFact(folder: string | null, typed: TypedCommon, context: Context): Promise<Fact> {
  const named = typed.plan !== undefined;
  try {
    const opened = await openPlan(typed, context);
    const { plan, known } = opened.loaded;
    const { findings, sound } = await inspected(opened.loaded, judgementDate(opened, typed, context));
    return {
      ...{ code: "plan", state: "read", folder: shownPath(context, opened.folder, "") || "." },
      ...{ files: known.size, measures: indexPlan(sound).measures.length, leftOut: sound.leftOut.length },
      errors: findings.filter(({ severity }) => severity === "error").length,
      staleSchemas: (await staleSchemas(opened.folder, context)).length,
      timeZone: plan.settings.time_zone,
    };
  } catch (error) {
    if (!(error instanceof CannotAnswer)) throw error;
    const { message } = error;
    return folder === null
      ? { code: "plan", state: "none", message, named }
      : { code: "plan", state: "unreadable", message };
  }
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return sizes.reduce((sum, found) => sum + (found?.isFile() === true ? found.size : 0), 0);
}

/** The nearest folder that is there must let a new one be made in it. */
async function mayWrite(folder: string): Promise<boolean> {
  const there = await stat(folder).catch(() => null);
  if (there === null) return dirname(folder) !== folder && mayWrite(dirname(folder));
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function cacheFact(folder: string, typed: TypedCommon, context: Context): Promise<Fact> {
  const { env } = context;
  if (cacheIsOff(typed, env)) return { code: "cache", state: "off" };
  const place = cacheFolder(folder, env);
  if (place === null) return { code: "cache", state: "nowhere" };
  const near = shownPath(context, place, "");
  return {
    code: "cache",
    state: (await mayWrite(place)) ? "kept" : "closed",
    folder: near.startsWith("..") ? place : near,
    bytes: await bytesIn(place),
  };
}

function terminalFact(typed: TypedCommon, context: Context): Fact {
  const { columns } = context.stdout;
  return { code: "terminal", columns, colour: wantsColour(typed, context), dumb: context.env["TERM"] === "dumb" };
}

function planFolderOf(typed: TypedCommon, { cwd }: Context): string | null {
  try {
    return findPlanFolder(cwd, typed.plan ?? null);
  } catch (error) {
    if (error instanceof NoPlanError) return null;
    throw error;
  }
}

/** Every fact, in the order in which they are told. */
export async function gather(typed: TypedCommon, context: Context): Promise<Fact[]> {
  const folder = planFolderOf(typed, context);
  const place = folder ?? context.cwd;
  const quiet: Context = { ...context, stderr: { ...context.stderr, write: () => undefined } };
  return [
    { code: "ehs", version: await toolVersion() },
    nodeFact(process.versions.node),
    localeFact(),
    await gitFact(context),
    await repositoryFact(place, context),
    await browserFact(context),
    await planFact(folder, typed, quiet),
    await cacheFact(place, typed, context),
    terminalFact(typed, context),
  ];
}
