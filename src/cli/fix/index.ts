/** `ehs validate --fix`: mends what is sure in memory, shows or writes it, and says what was done. */
import type { Finding } from "../../model/finding.js";
import { unifiedDiff } from "../../present/unified-diff.js";
import { load } from "../../store/load.js";
import { everyBreakdown, readBreakdowns, type BreakdownsRead } from "../breakdowns.js";
import type { Context } from "../context.js";
import { exit, type ExitCode } from "../exit.js";
import { refuseOlder } from "../format.js";
import { hostPath, topOf } from "../host.js";
import { inspected } from "../inspected.js";
import { shownPath, type Opened } from "../open.js";
import { asOfDate, wantsColour, type TypedCommon } from "../options.js";
import { sayNotWritten } from "../outputs.js";
import { formLeft, type FormLeft, hasForm } from "./form.js";
import type { TypedFix } from "./options.js";
import { inOrder, type Ordered } from "./order.js";
import { overlaid, runCache } from "../overlay.js";
import { sayFixed } from "./said.js";
import type { Outside } from "./try.js";
import { fixWords } from "./words.js";
import { type Change, writeChanges } from "./write.js";

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

function changesOf({ state }: Ordered, bytes: ReadonlyMap<string, Uint8Array>): readonly Change[] {
  return [...state.texts]
    .map(([file, after]) => ({ file, before: bytes.get(file) ?? new Uint8Array(), after }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** What is left of blanks and tabs, in the files as they are after mending. */
async function formAfter({ state }: Ordered, files: readonly string[], { raw }: Outside): Promise<FormLeft> {
  return formLeft(await Promise.all(files.map(async (file) => state.texts.get(file) ?? (await raw(file)))), state);
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
  await refuseOlder(asked.opened.loaded.format, asked.opened.lang);
  const { outside, bytes } = outsideOf(asked, typed, context);
  const isWithin = ({ file }: Finding): boolean => asked.isWithin(file);
  const wanted = { within: isWithin, spelling: typed.fixSpelling === true };
  const files = (await asked.opened.tree.list()).filter(({ type, path }) => type === "file" && hasForm(path));
  const within = files.map(({ path }) => path).filter(asked.isWithin);
  const ordered = await inOrder(await outside.inspect(new Map()), within, wanted, outside);
  const changes = changesOf(ordered, bytes);
  const form = await formAfter(ordered, within, outside);
  if (typed.dryRun === true) {
    await show(changes, asked, typed, context);
    sayFixed({ ordered, form, files: new Set(changes.map(({ file }) => file)) }, asked, typed, context);
    const left = ordered.state.findings.filter(isWithin).some(isError);
    return { ends: changes.length > 0 || left ? exit.no : exit.fine };
  }
  const written = await write(changes, asked, context);
  sayFixed({ ordered, form, files: written }, asked, typed, context);
  const { loaded } = await outside.inspect(new Map());
  const opened = { ...asked.opened, loaded };
  return {
    opened,
    figures: await readBreakdowns(loaded, opened.tree, everyBreakdown),
    failed: written.size < changes.length,
  };
}
