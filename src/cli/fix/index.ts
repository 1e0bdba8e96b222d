/** `ehs validate --fix`: mends what is sure in memory, shows or writes it, and says what was done. */
import type { Finding } from "../../model/finding.js";
import { messageOf } from "../../present/findings-text.js";
import { unifiedDiff } from "../../present/unified-diff.js";
import { load } from "../../store/load.js";
import { everyBreakdown, readBreakdowns, type BreakdownsRead } from "../breakdowns.js";
import type { Context } from "../context.js";
import { exit, type ExitCode } from "../exit.js";
import { hostPath, topOf } from "../host.js";
import { catalogue } from "../inspect.js";
import { inspected } from "../inspected.js";
import { shownPath, type Opened } from "../open.js";
import { asOfDate, wantsColour, type TypedCommon } from "../options.js";
import { sayNotWritten } from "../outputs.js";
import { candidatesIn, nameOf } from "./candidate.js";
import { formLeft, type FormLeft } from "./form.js";
import { mend, type Mended, type Refused } from "./mend.js";
import type { TypedFix } from "./options.js";
import { overlaid, runCache } from "./overlay.js";
import type { Outside } from "./try.js";
import { fixWords } from "./words.js";
import { type Change, writeChanges } from "./write.js";

/** So many repairs that were not made are told one by one. */
const most = 20;

export interface FixAsked {
  readonly opened: Opened;
  /** Which files may be mended. */
  readonly isWithin: (file: string) => boolean;
}

/** The plan after mending; a code where the command ends with that. */
export type Fixed =
  { readonly ends: ExitCode } | { readonly opened: Opened; readonly figures: BreakdownsRead; readonly failed: boolean };

type Typed = TypedCommon & TypedFix;

/** The outside of the work in memory, and the bytes of every file that was asked for. */
function outsideOf({ opened }: FixAsked, typed: Typed, context: Context) {
  const { tree, loaded, lang } = opened;
  const asOf = asOfDate(typed.asOf, loaded.plan.settings, context.now(), lang);
  const today = typed.asOf === undefined ? asOf : undefined;
  const cache = runCache();
  const bytes = new Map<string, Uint8Array>();
  const outside: Outside = {
    raw: async (file) => {
      const own = bytes.get(file) ?? (await tree.read(file));
      bytes.set(file, own);
      try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(own);
      } catch {
        return null;
      }
    },
    inspect: async (texts) => {
      const there = overlaid(tree, texts);
      const read = await load(there, cache);
      const figures = await readBreakdowns(read, there, everyBreakdown);
      return { loaded: read, findings: (await inspected(read, asOf, { figures, today })).findings, texts };
    },
  };
  return { outside, bytes };
}

function changesOf({ state }: Mended, bytes: ReadonlyMap<string, Uint8Array>): readonly Change[] {
  return [...state.texts]
    .map(([file, after]) => ({ file, before: bytes.get(file) ?? new Uint8Array(), after }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

function refusedLine({ finding, reason }: Refused, { opened }: FixAsked, context: Context): string {
  const words = fixWords[opened.lang];
  const { file, line, col, code } = finding;
  const place = `${shownPath(context, opened.folder, file)}:${line}:${col}`;
  const why = ((): string => {
    if (reason.why !== "new") return words.reasons[reason.why];
    const { finding: made } = reason;
    return words.reasons.new(made.code, made.line, messageOf(made, catalogue, opened.lang));
  })();
  return words.refused(place, code, why);
}

interface Done {
  readonly mended: Mended;
  /** Those that were written, or would have been. */
  readonly files: ReadonlySet<string>;
  readonly form: FormLeft;
}

/** What is left of blanks and line ends, in the files as they are after mending. */
async function formAfter({ state }: Mended, { opened, isWithin }: FixAsked, { raw }: Outside): Promise<FormLeft> {
  const files = [...opened.loaded.known].filter(isWithin);
  return formLeft(await Promise.all(files.map(async (file) => state.texts.get(file) ?? (await raw(file)))));
}

/** What was done, and what was not and why. */
function say(done: Done, asked: FixAsked, typed: Typed, context: Context): void {
  if (typed.quiet === true) return;
  const words = fixWords[asked.opened.lang];
  const { mended, files, form } = done;
  const { refused, shown, state } = mended;
  const made = mended.made.filter(({ file }) => files.has(file));
  const dryRun = typed.dryRun === true;
  const told = made.length === 0 ? words.nothing : (dryRun ? words.would : words.made)(made.length, files.size);
  const left = state.findings.filter(({ file }) => asked.isWithin(file));
  const tried = new Set(refused.map(({ finding }) => nameOf(finding)));
  const open = candidatesIn(left, state.loaded, true).filter(({ finding }) => !tried.has(nameOf(finding))).length;
  const lines = [
    ...refused.slice(0, most).map((each) => refusedLine(each, asked, context)),
    ...(refused.length > most ? [words.more(refused.length - most)] : []),
    told,
    ...(shown === 0 ? [] : [words.shown(shown, dryRun)]),
    ...(open === 0 || typed.fixSpelling === true ? [] : [words.misspelt(open)]),
    ...(dryRun ? [words.left(left.length)] : []),
    ...(form.lines + form.mixed === 0 ? [] : [words.form(form)]),
  ];
  for (const line of lines) context.stderr.write(`ehs: ${line}\n`);
}

async function show(changes: readonly Change[], { opened }: FixAsked, typed: Typed, context: Context): Promise<void> {
  const top = await topOf(opened.folder, context);
  const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const files = changes.map(({ file, before, after }) => ({
    ...{ file: hostPath(top, opened.folder, file), before: decode(before), after },
  }));
  const options = { colour: wantsColour(typed, context), screen: context.stdout.isTTY };
  context.stdout.write(unifiedDiff(files, options));
}

/** @returns the files that are written */
async function write(changes: readonly Change[], { opened }: FixAsked, context: Context): Promise<Set<string>> {
  const failed = await writeChanges(opened.folder, changes);
  for (const { file, error, changedMeanwhile } of failed) {
    const path = shownPath(context, opened.folder, file);
    if (changedMeanwhile) context.stderr.write(`ehs: ${fixWords[opened.lang].changedMeanwhile(path)}\n`);
    else sayNotWritten(path, error, context, opened.lang);
  }
  const lost = new Set(failed.map(({ file }) => file));
  return new Set(changes.map(({ file }) => file).filter((file) => !lost.has(file)));
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** Mends the plan, or with `--dry-run` shows what that would change. */
export async function fix(asked: FixAsked, typed: Typed, context: Context): Promise<Fixed> {
  const { outside, bytes } = outsideOf(asked, typed, context);
  const within = ({ file }: Finding): boolean => asked.isWithin(file);
  const wanted = { within, spelling: typed.fixSpelling === true };
  const mended = await mend(await outside.inspect(new Map()), wanted, outside);
  const changes = changesOf(mended, bytes);
  const form = await formAfter(mended, asked, outside);
  if (typed.dryRun === true) {
    await show(changes, asked, typed, context);
    say({ mended, form, files: new Set(changes.map(({ file }) => file)) }, asked, typed, context);
    const left = mended.state.findings.filter(within).some(isError);
    return { ends: changes.length > 0 || left ? exit.no : exit.fine };
  }
  const written = await write(changes, asked, context);
  say({ mended, form, files: written }, asked, typed, context);
  const { loaded } = await outside.inspect(new Map());
  const opened = { ...asked.opened, loaded };
  return {
    opened,
    figures: await readBreakdowns(loaded, opened.tree, everyBreakdown),
    failed: written.size < changes.length,
  };
}
