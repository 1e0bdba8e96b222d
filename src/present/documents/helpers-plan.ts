/** What the templates of the plan document and the roadmap say beyond what every document can. */
import type { DecisionView } from "../../report/change-ground.js";
import type { ChangeView } from "../../report/change-view.js";
import type { MilestoneCourse, TimelineMilestone } from "../../report/charts/view.js";
import type {
  PlanChapter,
  PlanOpen,
  PlanRecorded,
  PlanRelation,
  PlanStep,
  PlanTreatment,
  PlanView,
} from "../../report/documents/plan/view.js";
import type { Ref } from "../../report/show-view.js";
import type { Actor, Passage } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { tellsNumber } from "../../report/change-ground.js";
import { authorityTexts, type ChangeVoice, sentenceOf } from "../changes.js";
import type { Chart } from "../charts/index.js";
import { oneLine } from "../clean.js";
import { htmlText } from "../html-text.js";
import { changeWords } from "../lang/changes.js";
import type { Catalogue } from "../lang/catalogue.js";
import { chartWords, type ChartWords } from "../lang/charts.js";
import { documentWords, type DocumentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { said } from "../screen.js";
import { capital } from "../status-text.js";
import { processDrawing } from "./drawings/process.js";
import { wheelDrawing } from "./drawings/wheel.js";
import { type Helper, type LayoutFormat, Made } from "./engine.js";
import { htmlTable, mdFigure } from "./helpers-charts.js";

/** The drawing with its message, and its table open to all below it. */
function drawingOf(format: LayoutFormat, own: DocumentWords, chart: Chart, id: string): Made {
  if (format === "md") return new Made(mdFigure(chart));
  const { svg, narrow, title, subtitle, table } = chart;
  const caption = `<figcaption><strong>${htmlText(title)}</strong> <span class="soft">${htmlText(subtitle)}</span></figcaption>`;
  const region = `<section class="wide ${id}-table" tabindex="0" aria-label="${htmlText(own.plan.table(subtitle))}">`;
  return new Made(
    `<figure>\n${caption}\n${svg}${narrow ?? ""}\n</figure>\n${region}\n${htmlTable(table, subtitle)}\n</section>`,
  );
}

/** An id of the plan as one of the page: only letters, digits, hyphens and underscores, and no two alike. */
const anchorOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]/g, (sign) => (sign === "." ? "_" : `__${(sign.codePointAt(0) ?? 0).toString(16)}`));

/** "1.2 Navnet"; what has no number that readers know goes by its name. */
const refText = (name: string, number: string): string => (tellsNumber(number) ? `${oneLine(number)} ${name}` : name);

function recordText({ plan }: DocumentWords, text: (given: Exclude<PlanRecorded["text"], null>) => string) {
  return (record: PlanRecorded): string => {
    const { code, due, date, state, text: target } = record;
    const what = target === null ? (plan.state[state ?? ""] ?? state ?? "") : text(target);
    return plan.changes.record[code](what, due?.text ?? null, date.text);
  };
}

/** Each change, and by whose authority it was made. */
function changeHelpers(voice: ChangeVoice, { plan }: DocumentWords): Readonly<Record<string, Helper>> {
  return {
    changeKind: (kind) => voice.changes.kinds[kind as ChangeView["kind"]],
    changeSaid: (change) => sentenceOf(voice, change as ChangeView),
    changeBy: (change) => {
      const found = authorityTexts(voice, change as ChangeView);
      return found.length === 0 ? plan.nothing : capital(found.join("; "));
    },
  };
}

type Called = Pick<Ref, "name" | "number"> & { readonly level?: Ref["level"] };

/** What the helpers share. */
interface Voice {
  readonly format: LayoutFormat;
  readonly words: Catalogue;
  readonly own: DocumentWords;
  readonly drawn: { readonly words: ChartWords; readonly plan: DocumentWords["plan"] };
}

/** "Mål 4: Navnet", "Overordnet mål 1: Navnet", "1.2 Navnet". */
function called({ words, own, drawn }: Voice, { name, number, level }: Called): string {
  const [text, kind] = [said(words, name), level?.kind];
  if (kind !== "goal" && kind !== "objective") return refText(text, number);
  if (kind === "objective") return own.plan.objective(oneLine(number), text);
  const named = level?.name ?? null;
  return `${capital(named === null ? drawn.words.level.goal : said(words, named))} ${oneLine(number)}: ${text}`;
}

const figures = ({ format, own, drawn }: Voice): Readonly<Record<string, Helper>> => ({
  processFigure: (steps) => {
    const chart = processDrawing(steps as readonly PlanStep[], drawn, { id: "process-drawing" });
    return drawingOf(format, own, chart, "process");
  },
  wheelFigure: (treatments) => {
    const chart = wheelDrawing(treatments as readonly PlanTreatment[], drawn, { id: "wheel-drawing" });
    return drawingOf(format, own, chart, "wheel");
  },
});

function references(voice: Voice): Readonly<Record<string, Helper>> {
  const { words, own } = voice;
  const objective = ({ name, number }: Ref): string =>
    tellsNumber(number) ? own.plan.called(oneLine(number)) : said(words, name);
  return {
    ref: (given) => called(voice, given as Called),
    refs: (given) => words.list((given as readonly Ref[]).map((each) => called(voice, each))),
    openOf: (given) => {
      const { name, ...of } = given as PlanOpen;
      return name === null ? own.plan.wholePlan : called(voice, { ...of, name });
    },
    relationSaid: (given) => {
      const { kind, from, to } = given as PlanRelation;
      return capital(own.plan.relation(kind, objective(from), objective(to)));
    },
  };
}

/** The helpers of the plan document and the roadmap. */
export function planHelpers(format: LayoutFormat, lang: Lang): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const own = documentWords(lang);
  const voice: Voice = { format, words, own, drawn: { words: chartWords(lang), plan: own.plan } };
  const record = recordText(own, (given) => said(words, given));
  const { course, days } = voice.drawn.words.timeline;
  return {
    ...figures(voice),
    ...references(voice),
    ...changeHelpers({ words, changes: changeWords(lang) }, own),
    chapterTitle: (chapter, numbers) => chapterOf(own, chapter as PlanChapter, numbers as PlanView["numbers"]),
    publisherOf: (actor) => publisherText(own, actor as Actor, (given) => said(words, given)),
    anchor: (id) => anchorOf(String(id)),
    decided: (decision) => own.plan.decision(decision as DecisionView),
    recordSaid: (given) => capital(record(given as PlanRecorded)),
    partCalled: (view) => {
      const { head, part } = view as PlanView;
      return part === "whole" && head.unsettled === null ? "unmeasured" : part;
    },
    anyOf: (...given) => given.slice(0, -1).some((each) => (Array.isArray(each) ? each.length > 0 : each !== null)),
    listed: (texts) => words.list((texts as readonly string[]).map(oneLine)),
    undatedSaid: (given) =>
      voice.drawn.words.timeline.undated(words.list((given as readonly Ref[]).map((each) => called(voice, each)))),
    courseName: (given) => course[given as MilestoneCourse],
    lateBy: (milestone) => {
      const { daysLate } = milestone as TimelineMilestone;
      return daysLate === null ? "" : days(daysLate.text, daysLate.value);
    },
  };
}

/** Whoever published it goes by the name of then, with whoever has its tasks now. */
function publisherText({ plan }: DocumentWords, { name, formerly }: Actor, text: (given: Passage) => string): string {
  return formerly === null ? text(name) : plan.nowCalled(text(formerly), text(name));
}

/** "2 Styring og oppfølging"; the foreword has no number. */
function chapterOf({ plan }: DocumentWords, chapter: PlanChapter, numbers: PlanView["numbers"]): string {
  const number = numbers[chapter];
  return number === null ? plan.chapters[chapter] : `${number} ${plan.chapters[chapter]}`;
}
