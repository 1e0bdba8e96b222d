/**
 * From a draft to the plan on disk: validated before it is written, shown as a diff instead with `--dry-run`, committed with
 * what it means with `--commit`.
 */
import { realpath } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Command as Commander } from "commander";
import { changeText, type ChangeVoice, sentenceOf, verdictText } from "../../present/changes.js";
import { oneLine } from "../../present/clean.js";
import { changeWords } from "../../present/lang/changes.js";
import { catalogue } from "../../present/lang/index.js";
import { unifiedDiff } from "../../present/unified-diff.js";
import type { StatusMove } from "../../report/diff.js";
import { changedPaths, commitPaths, heldLock } from "../../store/git/commit.js";
import { GitError } from "../../store/git/git.js";
import type { Repository } from "../../store/git/repository.js";
import { Locked, lockName, withLock } from "../../store/lock.js";
import { withCommonOptions } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { refuseOlder } from "../format.js";
import { historyOf } from "../history/repository.js";
import { hostPath, topOf } from "../host.js";
import { openPlan, type Opened, shownPath } from "../open.js";
import { asOfDate, type Lang, type TypedCommon, wantsColour } from "../options.js";
import { reason } from "../output-words.js";
import { CannotEditFile, type Drafted, type EditedFile, PlanDraft } from "./draft.js";
import { findingLine, type Outcome, outcomeOf } from "./outcome.js";
import { type EditWords, editWords } from "./words.js";
import { type NotWritten, writeAll } from "./write.js";

export interface TypedEdit extends TypedCommon {
  readonly dryRun?: boolean;
  readonly commit?: boolean;
}

/** Options of every command that changes the plan. */
export const withEditOptions = (command: Commander): Commander =>
  withCommonOptions(command)
    .option("--dry-run", "write nothing, show the change as a diff")
    .option("--commit", "commit the change, with a message that says what it means");

/** What a command needs when it fills in its draft. */
export interface Editing {
  readonly opened: Opened;
  readonly draft: PlanDraft;
  /** Today in the plan's time zone. */
  readonly today: string;
  readonly context: Context;
}

interface Job {
  readonly opened: Opened;
  readonly typed: TypedEdit;
  readonly context: Context;
  readonly words: EditWords;
  readonly voice: ChangeVoice;
  /** What the change does, where nothing changes in meaning. */
  readonly says?: string | undefined;
}

const shown = ({ opened, context }: Job, files: readonly EditedFile[]): string[] =>
  files.map(({ file }) => shownPath(context, opened.folder, file));

/** @throws CannotAnswer where a file cannot be changed line by line */
async function filesOf(draft: Drafted, { opened, context, words }: Job): Promise<readonly EditedFile[]> {
  const { tree, loaded, folder } = opened;
  try {
    const files = await draft.files(tree, loaded.texts.get("plan.yaml") ?? "");
    return files.filter(({ isNew, before, after }) => isNew || Buffer.compare(Buffer.from(after), before) !== 0);
  } catch (error) {
    if (!(error instanceof CannotEditFile)) throw error;
    const line = error.line === null ? "" : `:${error.line}`;
    throw new CannotAnswer(words.cannotEdit(`${shownPath(context, folder, error.file)}${line}`, error.why));
  }
}

function statusLine({ voice }: Job, move: StatusMove): string {
  const [before, after] = [verdictText(voice, move, move.before), verdictText(voice, move, move.after)];
  return oneLine(`${move.number}: ${before} → ${after}`);
}

const sentences = ({ voice }: Job, { changes }: Outcome): string[] =>
  changes.map((change) => changeText(voice, change));

/** What the change means: the answer itself. */
function tell(job: Job, outcome: Outcome, files: readonly EditedFile[]): void {
  const { context, typed, words, opened, says } = job;
  const told = sentences(job, outcome);
  const moves = outcome.statuses.map((move) => `  ${statusLine(job, move)}`);
  const lines = [
    ...(told.length === 0 ? [says ?? words.wording(shown(job, files))] : told),
    ...(moves.length === 0 ? [] : [`${words.statuses}:`, ...moves]),
  ];
  const to = typed.dryRun === true ? context.stderr : context.stdout;
  for (const line of lines) to.write(`${line}\n`);
  if (typed.quiet === true) return;
  if (outcome.others.length > 0)
    context.stderr.write(`${words.introduced(outcome.others.map((each) => findingLine(each, opened, context)))}\n`);
  context.stderr.write(`${(typed.dryRun === true ? words.would : words.wrote)(shown(job, files))}\n`);
}

async function showDiff(job: Job, files: readonly EditedFile[]): Promise<void> {
  const { opened, context, typed } = job;
  const top = await topOf(opened.folder, context);
  const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const changes = files.map(({ file, before, after }) => ({
    ...{ file: hostPath(top, opened.folder, file), before: decode(before), after },
  }));
  context.stdout.write(unifiedDiff(changes, { colour: wantsColour(typed, context), screen: context.stdout.isTTY }));
}

/** What the system would not do, in words; anything else that went wrong is a fault of the program. */
function notWritten(lang: Lang, path: string, error: unknown, asItWas: boolean): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return `ehs: ${editWords[lang].notWritten(path, reason(lang, code), asItWas)}\n`;
}

function refuse(job: Job, { file, error, first, stuck }: NotWritten): ExitCode {
  const { opened, context, words } = job;
  const nameOf = (each: string): string => shownPath(context, opened.folder, each);
  if (error === null) context.stderr.write(`ehs: ${words.changedMeanwhile(nameOf(file))}\n`);
  else context.stderr.write(notWritten(opened.lang, nameOf(file), error, first.length === 0));
  if (stuck.length > 0) context.stderr.write(`ehs: ${words.notPutBack(stuck.map(nameOf))}\n`);
  else if (first.length > 0) context.stderr.write(`ehs: ${words.putBack}\n`);
  return exit.failed;
}

/** Paths from the top of the repository, which git knows by its real name, also where the plan was reached by a link. */
async function pathsIn(repo: Repository, folder: string, files: readonly EditedFile[]): Promise<string[]> {
  const [top, real] = await Promise.all([realpath(repo.top), realpath(folder)]);
  return files.map(({ file }) => relative(top, resolve(real, file)).split(sep).join("/"));
}

/** What is committed must be this change alone. */
async function repositoryFor(job: Job, files: readonly EditedFile[]): Promise<Repository> {
  const { opened, context, words } = job;
  const repo = await historyOf(opened.folder, context, opened.lang);
  const lock = await heldLock(repo.git);
  if (lock !== null) throw new CannotAnswer(words.gitLocked(relative(context.cwd, lock)));
  const dirty = await changedPaths(repo.git, await pathsIn(repo, opened.folder, files));
  if (dirty.length > 0)
    throw new CannotAnswer(words.dirty(dirty.map((path) => relative(context.cwd, join(repo.top, path)))));
  return repo;
}

/** A first line of the length that lists of commits show; everything below it where that is not all. */
function messageFor(job: Job, outcome: Outcome, files: readonly EditedFile[]): { subject: string; message: string } {
  const told = sentences(job, outcome);
  const [main] = outcome.changes;
  const first =
    main === undefined ? (job.says ?? job.words.wording(files.map(({ file }) => file))) : sentenceOf(job.voice, main);
  const subject = first.length <= 72 ? first : `${first.slice(0, 71).trimEnd()}…`;
  const moves = outcome.statuses.map((move) => statusLine(job, move));
  const isAll = told.length <= 1 && (told[0] ?? subject) === subject;
  const body = [...(isAll ? [] : told), ...moves];
  return { subject, message: `${[subject, ...(body.length === 0 ? [] : ["", ...body])].join("\n")}\n` };
}

async function commit(job: Job, repo: Repository, outcome: Outcome, files: readonly EditedFile[]): Promise<ExitCode> {
  const { opened, context, words, typed } = job;
  const { subject, message } = messageFor(job, outcome, files);
  try {
    const made = await commitPaths(repo.git, await pathsIn(repo, opened.folder, files), message);
    if (typed.quiet !== true) context.stderr.write(`${words.committed(made, subject)}\n`);
    return exit.fine;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    context.stderr.write(`ehs: ${words.notCommitted(oneLine(error.message))}\n`);
    return exit.failed;
  }
}

async function applied(ground: Job, draft: Drafted, today: string): Promise<ExitCode> {
  const job = { ...ground, says: draft.says };
  const { opened, typed, context, words } = job;
  const files = await filesOf(draft, job);
  if (files.length === 0) {
    context.stdout.write(`${words.nothing}\n`);
    return exit.fine;
  }
  const repo = typed.commit === true && typed.dryRun !== true ? await repositoryFor(job, files) : null;
  // what lies beside the plan, such as the schemas, is none of it
  const own = files.filter(({ file }) => !file.startsWith("../"));
  const outcome = await outcomeOf(opened, own, today, { typed, context });
  const told = (findings: Outcome["errors"]) => findings.map((each) => findingLine(each, opened, context));
  if (outcome.errors.length > 0) throw new CannotAnswer(words.invalid(told(outcome.errors)));
  if (outcome.unauthorised.length > 0) throw new CannotAnswer(words.unauthorised(told(outcome.unauthorised)));
  if (typed.dryRun === true) {
    await showDiff(job, files);
    tell(job, outcome, files);
    return exit.fine;
  }
  const failed = await writeAll(opened.folder, files);
  if (failed !== null) return refuse(job, failed);
  tell(job, outcome, files);
  return repo === null ? exit.fine : commit(job, repo, outcome, files);
}

/**
 * Changes the plan: one writer at a time, on the plan as it lies when its turn comes.
 * @param opened the plan as it was when the command learnt what to do
 * @param fill puts the changes into the draft, by the objects of the plan it is given
 * @throws CannotAnswer where the change cannot be made, or would make the plan invalid
 */
export function changePlan(
  opened: Opened,
  typed: TypedEdit,
  context: Context,
  fill: (editing: Editing) => void | Promise<void>,
): Promise<ExitCode> {
  return rewritePlan(opened, typed, context, async (now, today) => {
    await refuseOlder(now.loaded.format, now.lang);
    const draft = new PlanDraft(now.loaded.sources);
    await fill({ opened: now, draft, today, context });
    return draft;
  });
}

/**
 * The same for what is not named by objects of the plan.
 * @param make the change, of the plan as it lies then and today in its time zone
 */
export async function rewritePlan(
  { folder, lang }: Opened,
  typed: TypedEdit,
  context: Context,
  make: (opened: Opened, today: string) => Promise<Drafted>,
): Promise<ExitCode> {
  const words = editWords[lang];
  const voice: ChangeVoice = { words: catalogue(lang), changes: changeWords(lang) };
  const change = async (): Promise<ExitCode> => {
    // what is to be said of the plan as it lies was said when the command learnt what to do
    const opened = await openPlan({ ...typed, plan: folder, quiet: true }, context);
    const today = asOfDate(undefined, opened.loaded.plan.settings, context.now(), lang);
    return applied({ opened, typed, context, words, voice }, await make(opened, today), today);
  };
  try {
    return await (typed.dryRun === true ? change() : withLock(folder, change));
  } catch (error) {
    if (error instanceof Locked)
      throw new CannotAnswer(words.locked(shownPath(context, folder, lockName), error.holder));
    if (error instanceof CannotAnswer) throw error;
    context.stderr.write(notWritten(lang, shownPath(context, folder, "") || ".", error, true));
    return exit.failed;
  }
}
