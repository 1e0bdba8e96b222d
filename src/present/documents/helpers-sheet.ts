/** What the templates of sheets and of the open publication say beyond what every document can. */
import type { DocumentHead } from "../../report/documents/document.js";
import type {
  LicenceView,
  SheetIndicator,
  SheetItem,
  SheetMeasure,
  TargetMove,
} from "../../report/documents/sheet/view.js";
import type { Ref } from "../../report/show-view.js";
import type { GapView } from "../../report/gaps-view.js";
import type { BreakView } from "../../report/show-steps.js";
import type { DecisionView } from "../../report/change-ground.js";
import type { Passage } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { authorityTexts, type ChangeVoice } from "../changes.js";
import { oneLine } from "../clean.js";
import { withStop } from "../gaps-clause.js";
import { whyText } from "../gaps-text.js";
import { changeWords } from "../lang/changes.js";
import { documentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { marksFor } from "../marks.js";
import { said } from "../screen.js";
import { factText, nameOf, type Voice } from "../show-page.js";
import { voiceOf } from "../show-text.js";
import { capital } from "../status-text.js";
import type { Helper, LayoutFormat, Made } from "./engine.js";
import { citation } from "./sheet-cite.js";
import { figureRows } from "./sheet-figures.js";
import { moveCells } from "./sheet-moves.js";
import { toldSections } from "./sheet-sections.js";

type Passages = (given: Passage) => Made;

/** Each fact with its label; a text of the plan keeps its language. */
function factsOf(voice: Voice, { facts }: SheetItem, passage: Passages) {
  return facts.map((fact) => ({
    label: voice.show.fact[fact.code] ?? fact.code,
    value: "text" in fact ? passage(fact.text) : capital(factText(voice, fact)),
  }));
}

/** The number with its level, without the name: "4.A-m2", "strategisk mål 4". */
const numberIn = (voice: Voice, item: Ref): string =>
  capital(nameOf(voice, { ...item, name: { text: "", lang: voice.words.lang } }));

function linksOf(voice: Voice, { links }: SheetItem) {
  return links.map(({ code, items }) => ({
    label: voice.show.link[code] ?? code,
    items: items.map((item) => ({ ...item, called: numberIn(voice, item) })),
  }));
}

function aheadLines({ show }: Voice, { ahead }: SheetMeasure): string[] {
  if (ahead === null) return [];
  const observed = show.ahead.observed(ahead);
  return [
    ...ahead.steps.map((step) => show.ahead.step(step, ahead)),
    ...(observed === null ? [] : [observed]),
    show.ahead.best(ahead),
    ...(ahead.projection === null ? [] : [show.ahead.projection(ahead.projection)]),
  ];
}

/** How the series under an indicator make its picture, step by step. */
function rollUpLines(voice: Voice, { rollUp }: SheetIndicator): string[] {
  if (rollUp === null) return [];
  const named = (item: Ref): string => nameOf(voice, item);
  return [...voice.plain.rollUp(rollUp, named), ...rollUp.leftOut.map((each) => voice.plain.leftOut(each, named))];
}

/** A break as a sentence, with what the plan says of it. */
const breakLine = ({ show }: Voice, found: BreakView): string =>
  show.step({ code: "break", data: { ...found, after: true } });

function decisionText({ changes }: ChangeVoice, decision: DecisionView | null): string {
  return decision === null ? "" : capital(oneLine(changes.by(decision)));
}

export function sheetHelpers(_: LayoutFormat, lang: Lang, passage: Passages): Readonly<Record<string, Helper>> {
  const voice = voiceOf(lang, { marks: marksFor(false), width: 80, ascii: false });
  const words = documentWords(lang);
  const change = { words: catalogue(lang), changes: changeWords(lang) };
  return {
    sheetFacts: (item) => factsOf(voice, item as SheetItem, passage),
    sheetFigures: (item) => figureRows(voice, words.sheet, item as SheetMeasure),
    sheetColumns: () => voice.show.figureColumns,
    sheetSteps: (item) => (item as SheetMeasure).verdict.map(voice.show.step),
    sheetAhead: (item) => aheadLines(voice, item as SheetMeasure),
    sheetRollUp: (item) => rollUpLines(voice, item as SheetIndicator),
    sheetPast: (item) => (item as Pick<SheetMeasure, "past">).past.map(voice.show.past),
    sheetBreak: (found) => breakLine(voice, found as BreakView),
    sheetLinks: (item) => linksOf(voice, item as SheetItem),
    /** An item of a list that has nothing under it. */
    isLine: (item) => typeof item === "string",
    isSeveral: (list) => (list as readonly unknown[]).length > 1,
    sum: (one, other) => Number(one) + Number(other),
    sheetTold: (item) => toldSections(voice, item as SheetItem),
    sheetDecision: (decision) => decisionText(change, decision as DecisionView | null),
    sheetMove: (move) => moveCells(change, move as TargetMove),
    sheetGrounds: (move) => authorityTexts(change, { ...(move as TargetMove), kind: "re_targeted" }).join("; "),
    sheetCite: (head, item) => citation(words, head as DocumentHead, item as SheetItem | null),
    sheetLicence: (licence) => {
      const { name } = licence as LicenceView;
      return words.sheet.licence(said(change.words, name));
    },
    sheetGapWhy: (gap) => withStop(capital(whyText(voice, gap as GapView))),
    sheetGap: (gap) => voice.gaps.kinds[(gap as GapView).code].title,
  };
}
