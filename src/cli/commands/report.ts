/** `ehs report <kind>`: the documents of the plan, each in its formats and each to its place. */
import type { Command as Commander } from "commander";
import { type DocumentInput, type DocumentKind, documentKinds } from "../../report/documents/document.js";
import { planParts } from "../../report/documents/plan/view.js";
import { languages } from "../../present/lang/index.js";
import { layoutsIn } from "../../present/documents/document.js";
import { documentView } from "../../report/documents/index.js";
import type { MeetingView } from "../../report/documents/meeting.js";
import type { SiteView } from "../../report/documents/site.js";
import { withCommonOptions, withMoment, type Command } from "../command.js";
import { withValues } from "../complete/values.js";
import type { Context } from "../context.js";
import { checkedIds } from "../documents/edited.js";
import { destinations, type TypedPlaces, withPlaces } from "../documents/destination.js";
import { everyKind } from "../documents/every-kind.js";
import { documentInput, Shared } from "../documents/input.js";
import { documentFormats, documentIn, laidOut, type Making } from "../documents/made.js";
import { isPages, reportSite } from "../documents/site.js";
import { documentStem } from "../documents/stem.js";
import type { HouseTemplates } from "../documents/templates.js";
import { documentCliWords } from "../documents/words.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { languageNear, openPlan, type Opened } from "../open.js";
import { collect, listed, oneOf } from "../options.js";
import { answer, withFormats } from "../outputs.js";
import { ownFiles } from "../own-files.js";
import { withWatch } from "../watch/option.js";
import { cliWords } from "../words.js";

interface Typed extends TypedPlaces {
  readonly edition?: string;
  readonly meeting?: string;
  readonly year?: string;
  readonly receiver?: readonly string[];
  readonly part?: string;
  readonly templates?: string;
  readonly templatesOut?: string;
  readonly bundle?: boolean;
  readonly languages?: readonly string[];
}

function declare(command: Commander): Commander {
  const declared = withPlaces(withFormats(withMoment(withWatch(withCommonOptions(command))), documentFormats))
    .option("--edition <id>", "the edition that the document belongs to; otherwise the last one published")
    .option("--part <part>", "of the plan document: roadmap (initiatives) or indicators; otherwise the whole")
    .option("--meeting <id>", "of the meeting pack: the meeting it is for; otherwise the council's next one")
    .option(
      "--year <yyyy>",
      "the year that the annual review (or the priorities) is about; otherwise the last full (or next) one",
    )
    .option(
      "--receiver <ids>",
      "of the priorities: only what these organisations are advised (comma list, repeatable)",
      collect,
    )
    .option(
      "--bundle",
      "one zip for the journal: the document in every format, its data, the decisions, and a list with hashes",
    )
    .option("--languages <list>", "of `all`: the languages to make each document in (comma list, repeatable)", collect)
    .option("--templates <folder>", "lay out by the house's own templates, parts and style where it has them")
    .option("--templates-out <folder>", "lay out the built-in templates in a folder, to start from");
  return withValues(declared, {
    kind: { words: [...documentKinds, everyKind] },
    "--languages": { words: languages },
    "--edition": { ids: ["edition"] },
    "--part": { words: planParts },
    "--meeting": { ids: ["meeting"] },
    "--receiver": { ids: ["organisation"] },
  });
}

/** What is said on standard error, unless only the answer is wanted. */
const teller =
  ({ quiet }: Typed, { stderr }: Context) =>
  (text: string): void => {
    if (quiet !== true) stderr.write(`ehs: ${text}\n`);
  };

interface Job {
  readonly opened: Opened;
  readonly typed: Typed;
  readonly context: Context;
  readonly making: Making;
  readonly input: DocumentInput;
  readonly ids: readonly string[];
  readonly shared: Shared;
  /** What the command ends with when all is written. */
  readonly code: ExitCode;
}

const stemOf = ({ typed, making, ids }: Job): string => {
  const { part, meeting, year, receiver } = typed;
  const narrowed = Object.entries({ part, meeting, year }).filter(([, value]) => value !== undefined);
  return documentStem(making.view.head, { ids: [...ids, ...listed(receiver)], ...Object.fromEntries(narrowed) });
};

async function runDocument(job: Job): Promise<ExitCode> {
  const { opened, typed, context, making, code } = job;
  const { lang } = opened;
  const outputs = await destinations({ typed, formats: documentFormats, stem: stemOf(job), context, lang });
  const own = () => job.shared.once("own files", () => ownFiles(typed, context));
  return answer({ outputs, typed, context, lang, own }, (format) => documentIn(format, making), code);
}

/** The meeting that a pack is for, where it is one that is registered. */
function meetingOf({ view }: Making): string | null {
  if (view.head.kind !== "meeting") return null;
  const { occasion } = view as MeetingView; // by its kind
  return occasion?.registered === true ? occasion.id : null;
}

async function runBundle(job: Job): Promise<ExitCode> {
  const { opened, typed, context, making, input, code } = job;
  const { lang } = opened;
  const words = documentCliWords[lang];
  if (typed.format !== undefined) throw new CannotAnswer(words.bundleAlone);
  const stem = stemOf(job);
  const places = typed.output ?? [`${stem}.zip`];
  const outputs = await destinations({ typed: { output: places }, formats: ["zip"], stem, context, lang });
  const { bundleOf } = await import("../documents/bundle.js");
  const { bytes, manifest } = await bundleOf(making, input, { stem, meeting: meetingOf(making) });
  const ended = await answer({ outputs, typed, context, lang }, () => bytes, code);
  if (ended === code) making.tell(words.bundled(outputs[0]?.path ?? "-", manifest.files.length, manifest.hash));
  return ended;
}

/** What the documents of one command are made of. */
interface Desk {
  readonly opened: Opened;
  readonly typed: Typed;
  readonly context: Context;
  readonly templates: HouseTemplates | null;
  readonly shared: Shared;
}

async function make(kind: DocumentKind, typedIds: readonly string[], desk: Desk): Promise<ExitCode> {
  const { opened, typed, context, templates, shared } = desk;
  const { lang } = opened;
  const { input, errors } = await documentInput(opened, typed, context, kind, shared);
  const ids = checkedIds(kind, typedIds, input, lang);
  const layouts = shared.inWords("layouts", input.wording, () => layoutsIn(lang, templates?.house));
  const view = documentView(kind, input, ids);
  const making: Making = { view, templates, layouts, context, tell: teller(typed, context) };
  const code = errors > 0 ? exit.no : exit.fine;
  if (errors > 0 && shared.isFirst("errors")) context.stderr.write(`ehs: ${cliWords[lang].seeFindings(errors)}\n`);
  if (isPages(kind, typed.format)) {
    const [output = ""] = typed.output ?? [];
    const target = { opened, typed: { ...typed, output }, layouts, context };
    return laidOut(making, "html", () => reportSite(view as SiteView, target, code)); // by its kind
  }
  const job: Job = { opened, typed, context, making, input, ids, shared, code };
  return typed.bundle === true ? runBundle(job) : runDocument(job);
}

async function runKind(typedKind: string, typedIds: readonly string[], typed: Typed, context: Context) {
  const opened = await openPlan(typed, context);
  const { lang } = opened;
  if (typedKind === "") throw new CannotAnswer(documentCliWords[lang].noKind([...documentKinds, everyKind]));
  const kind = oneOf("<kind>", typedKind, [...documentKinds, everyKind], lang);
  const { templates: own } = typed;
  const laying = { context, lang, tell: teller(typed, context) };
  const templates =
    own === undefined ? null : await (await import("../documents/templates.js")).readTemplates(own, laying);
  const desk: Desk = { opened, typed, context, templates, shared: new Shared() };
  if (kind !== everyKind) return make(kind, typedIds, desk);
  const { everyDocument } = await import("../documents/every.js");
  return everyDocument(typedIds, desk, (each, place) => make(each, [], { ...desk, ...place }));
}

export const report: Command = {
  declare,
  run: async ([kind = "", ...ids], typed: Typed, context) => {
    const { templatesOut } = typed;
    if (templatesOut === undefined) return runKind(kind, ids, typed, context);
    const { layOutTemplates } = await import("../documents/templates.js");
    const lang = await languageNear(typed, context);
    return layOutTemplates(templatesOut, { context, lang, tell: teller(typed, context) });
  },
};
