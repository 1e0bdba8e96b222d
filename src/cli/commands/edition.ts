/** `ehs edition list|show|freeze|verify|words`: what was published, written down so that it can be checked years later. */
import type { Command as Commander } from "commander";
import { nearest } from "../../check/nearest.js";
import { entriesOf, indexPlan } from "../../evaluate/items.js";
import type { Manifest } from "../../model/edition.js";
import { editionHtml, type EditionLayout, editionMarkdown, editionText, outcomeOf } from "../../present/edition.js";
import { editionJson } from "../../present/edition-json.js";
import { editionWords } from "../../present/lang/edition.js";
import { catalogue } from "../../present/lang/index.js";
import type { CheckOf } from "../../report/edition-check.js";
import { editionsView, type EditionsView, type LostEdition } from "../../report/edition.js";
import { shortHash } from "../../report/edition-order.js";
import { dayOfMoment } from "../../store/git/day.js";
import { type NoHistory, openHistory, type Repository } from "../../store/git/repository.js";
import { resolveCommit } from "../../store/git/revisions.js";
import { readManifests, type StoredManifest } from "../../store/manifests.js";
import { withCommonOptions, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { freeze } from "../editions/freeze.js";
import { among, lostHere, type LostHere } from "../editions/lost.js";
import { traceWords } from "../editions/trace-words.js";
import { tagOf, verify } from "../editions/verify.js";
import { isBundle, verifyBundle } from "../editions/verify-bundle.js";
import { editionCliWords } from "../editions/words.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { historyOf, isRepository } from "../history/repository.js";
import { historyWords } from "../history/words.js";
import { openPlan, shownPath, type Opened } from "../open.js";
import { asOfDate, wantsColour, type TypedCommon } from "../options.js";
import { answer, type Output, outputsOf, withFormats } from "../outputs.js";
import { inShell } from "../shell.js";
import { cliWords } from "../words.js";

interface Typed extends TypedCommon {
  /** Why an edition is frozen anew. */
  readonly again?: string;
  readonly ascii?: boolean;
}

const actions = ["list", "show", "freeze", "verify", "words"] as const;
const formats = ["text", "json", "md", "html"] as const;
type Format = (typeof formats)[number];

function declare(command: Commander): Commander {
  const declared = withFormats(withCommonOptions(command), formats)
    .option("--as-of <date>", "with freeze: the judgement date of the figures; otherwise the edition's own date")
    .option("--again <reason>", "with freeze: freeze anew an edition that was frozen by mistake; the reason is kept")
    .option("--ascii", "only ASCII signs, for terminals that lack the others");
  return withValues(declared, { action: { words: actions }, ids: { ids: ["edition"] } });
}

type Readable = StoredManifest & { readonly manifest: Manifest; readonly computed: string };

const isReadable = (stored: StoredManifest): stored is Readable => stored.manifest !== null && stored.computed !== null;

interface Job {
  readonly opened: Opened;
  readonly typed: Typed;
  readonly context: Context;
  readonly ids: readonly string[];
  readonly manifests: readonly StoredManifest[];
  readonly today: string;
  readonly outputs: readonly Output<Format>[];
}

/** The editions asked for; none asked for is all. */
function known({ opened, ids }: Job): void {
  const all = entriesOf(opened.loaded.plan, "edition").map(({ content }) => content.id);
  const unknown = ids.find((id) => !all.includes(id));
  if (unknown !== undefined) throw new CannotAnswer(editionCliWords[opened.lang].unknown(unknown, all));
}

interface Shown {
  readonly checks?: ReadonlyMap<string, readonly CheckOf[]>;
  readonly lost?: readonly LostEdition[];
  /** By id; otherwise those asked for, and all where none was. */
  readonly only?: readonly string[];
}

function viewOf(job: Job, { checks, lost = [], only }: Shown = {}): EditionsView {
  const { opened, manifests, today } = job;
  const { plan } = opened.loaded;
  return editionsView({
    ...{ plan, index: indexPlan(plan), wording: catalogue(opened.lang), today },
    dayOf: (moment) => dayOfMoment(moment, plan.settings.time_zone),
    manifests: new Map(manifests.filter(isReadable).map(({ manifest }) => [manifest.edition, manifest])),
    ...{ lost, ...(checks === undefined ? {} : { checks }) },
    ...(only === undefined && job.ids.length === 0 ? {} : { only: only ?? job.ids }),
  });
}

function shown(view: EditionsView, format: Format, layout: EditionLayout, typed: Typed, context: Context): string {
  const width = context.stdout.columns ?? 120;
  const options = { width, colour: wantsColour(typed, context), ascii: typed.ascii === true };
  const texts = {
    ...{ json: () => editionJson(view), md: () => editionMarkdown(view, layout) },
    ...{ html: () => editionHtml(view, layout), text: () => editionText(view, layout, options) },
  };
  return texts[format]();
}

/** The answer in every format that was asked for. */
function give(job: Job, view: EditionsView, layout: EditionLayout, code: ExitCode): Promise<ExitCode> {
  const { typed, context, outputs, opened } = job;
  const asked = { outputs, typed, context, lang: opened.lang };
  return answer(asked, (format, to) => shown(view, format, layout, typed, to), code);
}

/** The history, if it can be read; what it leaves unchecked is said. */
async function historyIfAny({ opened, context, typed }: Job): Promise<Repository | NoHistory> {
  const history = await openHistory(opened.folder, context.env);
  if (isRepository(history)) return history;
  const why = historyWords[opened.lang].none(history);
  if (history.reason === "shallow") throw new CannotAnswer(why);
  if (typed.quiet !== true) context.stderr.write(`ehs: ${editionCliWords[opened.lang].notChecked(why)}\n`);
  return history;
}

/** Refuses what cannot be verified: an edition that was asked for and has no sound manifest, or nothing at all. */
function refuseNone(job: Job, { lost, elsewhere }: LostHere, readable: readonly Readable[]): void {
  const { opened, ids } = job;
  const words = editionCliWords[opened.lang];
  const told = [...lost.filter(({ what }) => what !== "damaged"), ...elsewhere].map(({ text }) => text).join("\n");
  if (ids.length > 0 && told !== "") throw new CannotAnswer(told);
  known(job);
  const isDamaged = (id: string): boolean => lost.some(({ now, edition: own }) => now === id || own === id);
  const missing = ids.find((id) => !isDamaged(id) && !readable.some(({ manifest }) => manifest.edition === id));
  if (missing !== undefined) throw new CannotAnswer(words.notFrozen(missing));
  if (readable.length === 0 && !lost.some(({ what }) => what === "damaged"))
    throw new CannotAnswer(told === "" ? words.noneFrozen : told);
}

async function runVerify(job: Job): Promise<ExitCode> {
  const { opened, ids, manifests, context } = job;
  const history = await historyIfAny(job);
  const all = await lostHere(job, history);
  const here = ids.length === 0 ? all : among(all, ids);
  const readable = manifests.filter(isReadable);
  refuseNone(job, here, readable);
  for (const { text } of here.elsewhere) context.stderr.write(`ehs: ${text}\n`);
  const nameless = new Set(all.lost.map(({ path }) => path));
  const isWanted = ({ manifest, path }: Readable): boolean =>
    !nameless.has(path) && (ids.length === 0 || ids.includes(manifest.edition));
  const checks = new Map<string, readonly CheckOf[]>();
  const asked = { opened, context, history, all: readable, removed: all.removedAt };
  for (const stored of readable.filter(isWanted)) checks.set(stored.manifest.edition, await verify(asked, stored));
  const view = viewOf(job, { checks, lost: here.lost, only: [...checks.keys()] });
  return give(job, view, "verify", outcomeOf(view) === "broken" ? exit.no : exit.fine);
}

/** The editions as they lie, or some of them in full; what is lost is told there too. */
async function runList(job: Job, layout: EditionLayout): Promise<ExitCode> {
  const { opened, context, ids } = job;
  known(job);
  const all = await lostHere(job, await openHistory(opened.folder, context.env));
  const { lost } = ids.length === 0 ? all : among(all, ids);
  return give(job, viewOf(job, { lost }), layout, lost.length > 0 ? exit.no : exit.fine);
}

/** What is remarkable in a new manifest: it came after the edition's date, or after editions of later dates. */
function remarks({ opened: { lang } }: Job, { editions }: EditionsView): string[] {
  const words = traceWords[lang];
  return editions.flatMap(({ id, date, frozen }) => {
    if (frozen === null) return [];
    const { commit, commitDay, afterwards, after, previous } = frozen;
    const dates = { commit: commit.slice(0, 12), committed: commitDay.text, changed: afterwards?.text ?? "" };
    return [
      ...(afterwards === null ? [] : [words.afterwards(id, { ...dates, date: date?.text ?? "" })]),
      ...(after.length === 0 ? [] : [words.outOfOrder(id, after, previous ?? "")]),
    ];
  });
}

async function runFreeze(job: Job): Promise<ExitCode> {
  const { opened, typed, context, ids, today, outputs } = job;
  const { lang, folder } = opened;
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new CannotAnswer(editionCliWords[lang].oneEdition);
  const repo = await historyOf(folder, context, lang);
  const asOf = typed.asOf === undefined ? null : asOfDate(typed.asOf, opened.loaded.plan.settings, context.now(), lang);
  const { manifest, path } = await freeze({ opened, repo, context, id, asOf, again: typed.again }, today);
  const words = editionWords(lang);
  const file = shownPath(context, folder, path);
  const short = shortHash(manifest.hash);
  const view = viewOf({ ...job, manifests: await readManifests(opened.tree) });
  const told = (format: Format, to: Context): string =>
    format === "text" ? `${words.frozenNow(id, file, short)}\n` : shown(view, format, "show", typed, to);
  const code = await answer({ outputs, typed, context, lang }, told, exit.fine);
  if (typed.quiet === true) return code;
  for (const each of remarks(job, view)) context.stderr.write(`ehs: ${each}\n`);
  const tagged = manifest.replaces !== null && (await resolveCommit(repo, `refs/tags/${tagOf(id)}`)).commit !== null;
  context.stderr.write(`${words.next(inShell(file), tagOf(id), id, short, tagged)}\n`);
  return code;
}

/** How much of the editions, or of some of them, is written in each form of Norwegian. */
async function runWords(job: Job): Promise<ExitCode> {
  const { opened, typed, context, outputs } = job;
  const { lang } = opened;
  known(job);
  const { written, writtenIn } = await import("../editions/written.js");
  const { view, errors } = await written(job);
  if (errors > 0) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
  const told = (format: Format, to: Context): string =>
    writtenIn(format, view, {
      width: to.stdout.columns ?? 120,
      colour: wantsColour(typed, to),
      ascii: typed.ascii === true,
    });
  return answer({ outputs, typed, context, lang }, told, errors > 0 ? exit.no : exit.fine);
}

export const edition: Command = {
  declare,
  run: async ([action = "", ...ids], typed: Typed, context) => {
    if (action === "verify" && ids.some(isBundle)) return verifyBundle(ids, typed, context);
    const opened = await openPlan(typed, context);
    const { lang, tree, loaded } = opened;
    const chosen = actions.find((each) => each === action);
    if (chosen === undefined)
      throw new CannotAnswer(editionCliWords[lang].badAction(action, nearest(action, [...actions])));
    if (typed.again !== undefined && chosen !== "freeze") throw new CannotAnswer(traceWords[lang].onlyFreeze);
    // without a reason the next option is taken for one
    if (typed.again?.startsWith("--") === true) throw new CannotAnswer(traceWords[lang].noReason);
    const today = asOfDate(undefined, loaded.plan.settings, context.now(), lang);
    const outputs = outputsOf(typed, formats, context, lang);
    const job: Job = { opened, typed, context, ids, manifests: await readManifests(tree), today, outputs };
    if (chosen === "freeze") return runFreeze(job);
    if (chosen === "verify") return runVerify(job);
    if (chosen === "words") return runWords(job);
    return runList(job, chosen);
  },
};
