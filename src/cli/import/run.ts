/** `ehs import <file>`: read, shown, and written where nothing stands in the way. */
import { entriesOf, indexPlan } from "../../evaluate/items.js";
import type { Mapping } from "../../exchange/apply.js";
import { ownFields } from "../../exchange/own.js";
import type { Value } from "../../store/edit/written.js";
import { changePlan } from "../edit/apply.js";
import { readDate, readText, readWord } from "../edit/read.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { isId } from "../ids.js";
import type { Opened } from "../open.js";
import { asOfDate } from "../options.js";
import { answer, outputsOf } from "../outputs.js";
import { revisions } from "../record/fields.js";
import { recordWords } from "../record/words.js";
import { importFormats, type TypedImport } from "../commands/import.js";
import { type Chosen, chosenFor } from "./chosen.js";
import { tablesIn, tabsNamed } from "./file.js";
import { fillIn, lacksReason, toWrite } from "./fill.js";
import { judgedAll, type Judging } from "./judge.js";
import type { Judged } from "./judged.js";
import { finderOf } from "./measures.js";
import { countsOf, type Previewed, previewLines } from "./preview.js";
import { previewJson } from "./preview-json.js";
import { importWords } from "./words.js";

interface Job {
  readonly typed: TypedImport;
  readonly context: Context;
  readonly chosen: Chosen;
}

function toldOf(opened: Opened, { published, revise, reason, candidate }: TypedImport, today: string): Judging["told"] {
  const { lang } = opened;
  if (reason !== undefined && revise === undefined) throw new CannotAnswer(recordWords[lang].reasonAlone);
  return {
    published: published === undefined ? undefined : readDate(lang, today)(published),
    revise: revise === undefined ? undefined : readWord("--revise", revisions, lang)(revise),
    reason: reason === undefined ? undefined : readText(opened)(reason),
    candidate: candidate === true,
  };
}

/** Against the plan as it lies: it is asked again when the turn to write has come. */
function judged(opened: Opened, { typed, context, chosen }: Job): readonly Judged[] {
  const { plan } = opened.loaded;
  const index = indexPlan(plan);
  const today = asOfDate(undefined, plan.settings, context.now(), opened.lang);
  return judgedAll({
    ...{ applied: chosen.applied, mapping: chosen.mapping, finder: finderOf(index), today },
    own: chosen.from === "own" ? ({ row }) => ownFields(row) : null,
    sources: new Set(entriesOf(plan, "sources").flatMap(({ content }) => content.sources.map(({ id }) => id))),
    told: toldOf(opened, typed, today),
    text: readText(opened),
  });
}

/** The mapping as it would stand in its file: plain data, which the types of the two do not know of each other. */
const written = (mapping: Mapping): Readonly<Record<string, Value | undefined>> =>
  mapping as unknown as Readonly<Record<string, Value | undefined>>;

/** What stands in the way of writing; null: nothing. */
function stops(opened: Opened, all: readonly Judged[], { typed, chosen }: Job): string | null {
  const words = importWords[opened.lang];
  const { doubtful, rejected } = countsOf(all);
  if (doubtful + rejected > 0 && typed.acceptDoubtful !== true) return words.stopped(doubtful, rejected);
  const lacking = toWrite(all, true).filter(lacksReason).length;
  if (lacking > 0) return words.needsReason(lacking);
  return chosen.from === "proposed" && typed.saveMapping === undefined ? words.saveFirst : null;
}

/** @throws CannotAnswer where the name will not do, or is taken */
function nameFor(opened: Opened, { typed, chosen }: Job): string | null {
  const { saveMapping: name } = typed;
  if (name === undefined || chosen.from === "own" || chosen.name === name) return null;
  const words = importWords[opened.lang];
  if (!isId(name)) throw new CannotAnswer(words.badName(name));
  if (opened.loaded.known.has(`mappings/${name}.yaml`)) throw new CannotAnswer(words.mappingTaken(name));
  return name;
}

/** An answer for programs is the whole answer: the change that is shown, or told of, does not stand beside it. */
function outputsFor(opened: Opened, typed: TypedImport, context: Context) {
  const outputs = outputsOf(typed, importFormats, context, opened.lang);
  const isJson = outputs.some(({ format, path }) => format === "json" && path === null);
  if (isJson && typed.dryRun !== true) throw new CannotAnswer(importWords[opened.lang].jsonDryRun);
  return { outputs, isJson };
}

type Outputs = ReturnType<typeof outputsFor>["outputs"];

/** @returns what a preview that could not be given ends with */
function show(
  opened: Opened,
  path: string,
  previewed: Previewed,
  to: { readonly outputs: Outputs; readonly typed: TypedImport; readonly context: Context },
): Promise<ExitCode> {
  const words = importWords[opened.lang];
  const lines = (width: number | null): string => `${previewLines(previewed, words, width ?? 120).join("\n")}\n`;
  return answer(
    { ...to, lang: opened.lang },
    (format, { stdout }) => (format === "json" ? previewJson(opened, path, previewed) : lines(stdout.columns)),
    exit.fine,
  );
}

/** @returns stopped: something stands in the way, and nothing is written */
export async function importFile(
  opened: Opened,
  path: string,
  typed: TypedImport,
  context: Context,
): Promise<ExitCode | "stopped"> {
  const { lang } = opened;
  const words = importWords[lang];
  const { outputs, isJson } = outputsFor(opened, typed, context);
  const tables = tabsNamed(await tablesIn(path, context, lang), typed.sheet, path, lang);
  const chosen = chosenFor({ opened, index: indexPlan(opened.loaded.plan), tables, path }, typed.mapping);
  const job: Job = { typed, context, chosen };
  const name = nameFor(opened, job);
  const all = judged(opened, job);
  const acceptsDoubtful = typed.acceptDoubtful === true;
  const stopped = stops(opened, all, job);
  const previewed = { all, chosen, written: written(chosen.mapping), acceptsDoubtful, stopped };
  const shown = await show(opened, path, previewed, { outputs, typed, context });
  if (shown !== exit.fine) return shown;
  if (stopped !== null) {
    context.stderr.write(`ehs: ${stopped}\n`);
    return "stopped";
  }
  if (toWrite(all, acceptsDoubtful).length === 0 && name === null) {
    if (typed.quiet !== true) context.stderr.write(`ehs: ${words.nothing}\n`);
    return exit.fine;
  }
  const silent: Context = { ...context, stdout: { ...context.stdout, write: () => undefined } };
  return changePlan(opened, typed, isJson ? silent : context, ({ opened: now, draft }) => {
    const again = judged(now, job);
    const blocked = stops(now, again, job);
    if (blocked !== null) throw new CannotAnswer(blocked);
    fillIn(draft, toWrite(again, acceptsDoubtful), lang);
    if (name !== null) draft.create(`mappings/${name}.yaml`, { id: name, ...written(chosen.mapping) });
  });
}
