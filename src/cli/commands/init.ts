/** `ehs init [folder]`: starts a plan, and lays out what checks it in CI. It writes over nothing. */
import { lstat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Command as Commander } from "commander";
import { inTheWay, layOut, type NewFile } from "../../store/lay-out.js";
import { workTree } from "../../store/worktree.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit } from "../exit.js";
import { newPlan, type TypedPlan } from "../init/answers.js";
import { ciFiles, type Host, hosts, originOf, placeOf } from "../init/ci.js";
import { examplePlan, schemaFiles } from "../init/example.js";
import { minimalPlan } from "../init/minimal.js";
import { planIn, topOf } from "../init/find-plan.js";
import { initWords, type InitWords } from "../init/words.js";
import { languageNear, type Opened, openPlan } from "../open.js";
import { type Lang, languageOf, listed, oneOf, type TypedCommon } from "../options.js";
import { toolVersion } from "../version.js";

interface Typed extends TypedCommon, TypedPlan {
  readonly example?: string;
  readonly ci?: readonly string[];
  readonly from?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

const examples = ["minimal", "outcomes", "maturity", "demo", "norway"] as const;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function declare(command: Commander): Commander {
  const declared = command
    .option("--example <name>", `what to begin with: ${examples.join(", ")}`)
    .option("--title <text>", "the plan's name; nb=… or en=… for each language (repeatable)", collect)
    .option("--id <id>", "the plan's id, for ever; otherwise made from the title")
    .option("--languages <list>", "the plan's languages, the first first, such as nb,en")
    .option("--time-zone <zone>", "the zone in which a day is a day, such as Europe/Oslo; otherwise UTC")
    .option("--ci <host>", `lay out checks for ${hosts.join(", ")} (repeatable)`, collect)
    .option("--plan <folder>", "with --ci: the plan that is checked; otherwise the one that the repository has")
    .option("--from <package>", "with --ci: a packed ehs in the repository, or its address; otherwise the registry")
    .option("--dry-run", "write nothing, list what would be written")
    .option("--yes", "ask nothing")
    .option("--lang <language>", "language of the answer: nb, nn or en")
    .option("--quiet", "only the answer: nothing on standard error but what went wrong");
  return withValues(declared, { "--id": {}, "--example": { words: examples }, "--ci": { words: hosts } });
}

interface Job {
  /** The top of the plan's repository, absolute. */
  readonly folder: string;
  readonly typed: Typed;
  readonly context: Context;
  readonly lang: Lang;
  readonly words: InitWords;
  readonly wanted: readonly Host[];
}

/** The main branch and first language of a plan that is there already; null when one is to be begun. */
function planThere(plan: string | null, typed: Typed, context: Context): Promise<Opened | null> {
  const lang = typed.lang === undefined ? {} : { lang: typed.lang };
  return plan === null ? Promise.resolve(null) : openPlan({ plan, ...lang }, context);
}

async function planFiles({ folder, typed, context, lang, words }: Job): Promise<readonly NewFile[]> {
  const example = oneOf("--example", typed.example ?? "minimal", examples, lang);
  const quick = typed.yes === true;
  if (example === "minimal")
    return [...minimalPlan(await newPlan(typed, { folder, lang, quick, context })), ...(await schemaFiles())];
  const { id, title, languages, timeZone } = typed;
  const own = Object.entries({ "--title": title, "--id": id, "--languages": languages, "--time-zone": timeZone });
  const given = own.find(([, value]) => value !== undefined);
  if (given !== undefined) throw new CannotAnswer(words.onlyMinimal(given[0], example));
  return [...(await examplePlan(example)), ...(await schemaFiles())];
}

async function piecesFor(job: Job, there: Opened | null): Promise<readonly NewFile[]> {
  const { folder, typed, context, words, wanted } = job;
  if (wanted.length === 0) {
    if (typed.from !== undefined) throw new CannotAnswer(words.fromAlone);
    return [];
  }
  const top = await topOf(folder);
  if (top !== null && top !== folder) throw new CannotAnswer(words.notTop(folder, top));
  const origin = await originOf(typed.from, { folder, cwd: context.cwd, words });
  const branch = there?.loaded.plan.settings.main_branch ?? "main";
  return ciFiles(wanted, { origin, branch, plan: placeOf(folder, there?.folder ?? null, words) });
}

/** A plan is not begun among the files of another. */
async function alreadyIn(folder: string): Promise<readonly string[]> {
  const plan = join(folder, "plan");
  if (!(await lstat(plan).catch(() => null))?.isDirectory()) return [];
  return (await workTree(plan).list()).filter(({ type }) => type !== "folder").map(({ path }) => `plan/${path}`);
}

async function write({ folder, words }: Job, files: readonly NewFile[]): Promise<void> {
  try {
    await layOut(folder, files);
  } catch (error) {
    const { code = "?", path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
    const where = dest ?? path ?? folder;
    throw new CannotAnswer(code === "EEXIST" ? words.appeared(where) : words.cannotWrite(folder, code));
  }
}

async function tell({ folder, typed, context, words, wanted }: Job, files: readonly NewFile[], begun: boolean) {
  const shown = relative(context.cwd, folder).split(sep).join("/") || ".";
  if (typed.dryRun === true) {
    const lines = [words.wouldWrite(files.length, shown), ...files.map(({ path }) => `  ${path}`)];
    context.stdout.write(`${lines.join("\n")}\n`);
  } else {
    const places = files.map(({ path }) => (/^(?:plan|schemas)\//.exec(path) ?? [path])[0]);
    context.stdout.write(`${words.wrote(files.length, shown, [...new Set(places)])}\n`);
  }
  if (typed.quiet === true) return;
  const hints = [...(begun ? [words.next.plan] : []), ...wanted.map((host) => words.next[host])];
  const origin = wanted.length > 0 && typed.from === undefined ? [words.fromRegistry(await toolVersion())] : [];
  for (const hint of [...(typed.dryRun === true ? [] : hints), ...origin]) context.stderr.write(`${hint}\n`);
}

/** Everything that is to be written, and whether a plan is begun with it. */
async function filesFor(job: Job, there: Opened | null) {
  const { typed, wanted } = job;
  // where a plan is, only what checks it is added, unless another plan was asked for
  const asked = [typed.example, typed.title, typed.id, typed.languages, typed.timeZone].some(
    (one) => one !== undefined,
  );
  const begun = there === null || wanted.length === 0 || asked;
  if (begun && there !== null && there.folder !== job.folder && there.folder !== join(job.folder, "plan"))
    throw new CannotAnswer(job.words.planThere(relative(job.folder, there.folder).split(sep).join("/")));
  const pieces = await piecesFor(job, there);
  return { begun, files: [...(begun ? await planFiles(job) : []), ...pieces] };
}

export const init: Command = {
  declare,
  run: async ([given = "."], typed: Typed, context) => {
    const folder = resolve(context.cwd, given);
    const spoken = typed.plan === undefined ? languageOf(typed, context.env, null) : await languageNear(typed, context);
    const ground = { folder, cwd: context.cwd, deep: (typed.ci ?? []).length > 0, words: initWords[spoken] };
    const there = await planThere(await planIn(typed.plan, ground), typed, context);
    const lang = there?.lang ?? spoken;
    const words = initWords[lang];
    const wanted = listed(typed.ci).map((host) => oneOf("--ci", host, hosts, lang));
    const job: Job = { folder, typed, context, lang, words, wanted };
    const { begun, files } = await filesFor(job, there);
    const blocked = [...(begun ? await alreadyIn(folder) : []), ...(await inTheWay(folder, files))];
    if (blocked.length > 0) throw new CannotAnswer(words.inTheWay([...new Set(blocked)].sort()));
    if (typed.dryRun !== true) await write(job, files);
    await tell(job, files, begun);
    return exit.fine;
  },
};
