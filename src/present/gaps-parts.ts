/** Criteria, coverage and sources as sections, for the terminal and for Markdown to lay out. */
import type { CriterionAnswer, CriterionId } from "../evaluate/criteria.js";
import { TYPES, type TypeCounts } from "../evaluate/coverage.js";
import type { CoverView, CoverageView, CriteriaView, FetchedView, GapsView, SourceView } from "../report/gaps-view.js";
import { oneLine } from "./clean.js";
import { type Words, actorText } from "./gaps-text.js";
import type { Marks } from "./marks.js";
import { said } from "./screen.js";
import type { TextSection } from "./sections.js";

const answers = ["no", "not_yet", "yes"] as const;

/** "Ja: relevant. Nei: målbar (mangler metode)." – the ones that say yes without their reasons. */
function answerText({ words, gaps }: Words, { answers: all }: CriteriaView["measures"][number]): string {
  const parts = answers.flatMap((wanted) => {
    const own = all.filter(({ answer }) => answer === wanted);
    const told = own.map((each) => {
      const name = gaps.criteria.names[each.criterion];
      return wanted === "yes" ? name : `${name} (${gaps.criteria.reason(each, words.list)})`;
    });
    return told.length === 0 ? [] : [`${gaps.criteria.answers[wanted]}: ${told.join(", ")}`];
  });
  return parts.join("; ");
}

/** How many measures meet each criterion. */
function totalsSection({ gaps }: Words, { criteria, measures }: CriteriaView): TextSection {
  const { names, answers: told, heading } = gaps.criteria;
  const counted = (id: CriterionId, wanted: CriterionAnswer["answer"]): number =>
    measures.filter((each) => each.answers.some((one) => one.criterion === id && one.answer === wanted)).length;
  const order = ["yes", "not_yet", "no"] as const;
  const rows = criteria.map(({ id }) => [names[id], ...order.map((wanted) => String(counted(id, wanted)))]);
  return { heading, notes: [], table: { head: ["", ...order.map((wanted) => told[wanted])], rows } };
}

function measuresSection(all: Words, { measures }: CriteriaView): TextSection {
  const { words, gaps } = all;
  const { number, name } = words.picture.columns;
  const rows = measures.map((each) => {
    const yes = each.answers.filter(({ answer }) => answer === "yes").length;
    return [oneLine(each.number), said(words, each.name), `${yes}/${each.answers.length}`, answerText(all, each)];
  });
  const head = [number, name, gaps.criteria.answers.yes, gaps.labels.why];
  return { heading: gaps.criteria.measure, notes: [], table: { head, rows } };
}

function balanceSection({ words, gaps }: Words, { balance }: CriteriaView): TextSection {
  const own = gaps.criteria;
  const types = (counts: TypeCounts): string[] => TYPES.map((type) => String(counts[type]));
  const head = ["", ...TYPES.map((type) => words.type[type]), own.quantitative, own.qualitative];
  const rows = balance.flatMap((each) => {
    const when = each.name === null ? own.today : said(words, each.name);
    return [
      [`${when}: ${own.indicators}`, ...types(each.indicators), "", ""],
      [`${when}: ${own.measures}`, ...types(each.measures), String(each.quantitative), String(each.qualitative)],
    ];
  });
  return { heading: own.balance, notes: [own.balanceRule], table: { head, rows } };
}

/** "1.1, (1.3)": partial cover in brackets. */
const covers = ({ gaps }: Words, all: readonly CoverView[]): string =>
  all.length === 0
    ? gaps.coverage.none
    : all.map(({ number, partly }) => (partly ? `(${oneLine(number)})` : oneLine(number))).join(", ");

function outcomesSection(all: Words, { outcomes }: CoverageView): TextSection {
  const { words, gaps } = all;
  const { coverage } = gaps;
  const rows = outcomes.map(({ outcome, indicators, initiatives }) => [
    oneLine(outcome.number),
    said(words, outcome.name),
    covers(all, indicators),
    covers(all, initiatives),
  ]);
  const head = [words.picture.columns.number, coverage.outcome, coverage.indicators, coverage.initiatives];
  return { heading: coverage.outcomes, notes: [coverage.partly], table: { head, rows } };
}

function typesSection({ words, gaps }: Words, { types }: CoverageView): TextSection {
  const { coverage } = gaps;
  const head = [words.picture.columns.number, coverage.objective, ...TYPES.map((type) => words.type[type])];
  const cell = (indicators: number, measures: number): string =>
    indicators + measures === 0 ? "0" : `${indicators} (${measures})`;
  const rows = types.map(({ objective, indicators, measures }) => [
    oneLine(objective.number),
    said(words, objective.name),
    ...TYPES.map((type) => cell(indicators[type], measures[type])),
  ]);
  return { heading: coverage.types, notes: [coverage.typesRule], table: { head, rows } };
}

function sdgsSection({ words, gaps }: Words, { types, sdgs }: CoverageView): TextSection {
  const { coverage } = gaps;
  const objectives = types.map(({ objective }) => objective);
  const strength = (links: CoverageView["sdgs"][number]["links"], id: string): string => {
    const found = links.find(({ objective }) => objective.id === id);
    return found === undefined ? "" : coverage.strengths[found.strength ?? "unstated"];
  };
  const head = [words.picture.columns.number, coverage.sdg, ...objectives.map((each) => oneLine(each.number))];
  const rows = sdgs.map(({ sdg, links }) => [
    oneLine(sdg.number),
    said(words, sdg.name),
    ...objectives.map(({ id }) => strength(links, id)),
  ]);
  return { heading: coverage.sdgs, notes: [coverage.sdgsRule], table: { head, rows } };
}

/** What has come, and what a gap still asks for. */
function fetchedRow({ words, gaps }: Words, marks: Marks, view: FetchedView, nothing: string): string[] {
  const { number, name, period, text, gaps: open, reported } = view;
  const came = text === null ? nothing : `${oneLine(text)}${period === null ? "" : ` (${oneLine(period.short)})`}`;
  const sign = open.length === 0 && text !== null ? marks.verdict.achieved : marks.verdict.no_data;
  const titles = open.map((code) => gaps.kinds[code].title);
  const missing = reported === null ? titles : [...titles, gaps.reported(reported, reported.period?.period ?? "")];
  return [sign, oneLine(number), said(words, name), came, missing.join("; ")];
}

function sourceSection(all: Words, marks: Marks, { source, ask, cadence, figures, reports }: SourceView): TextSection {
  const { words, gaps } = all;
  const named = source === null ? words.attention.noSource : said(words, source.name);
  const asked = ask === null ? words.attention.askNobody : words.attention.ask(actorText(all, ask), null);
  const often = cadence === null ? words.attention.noCadence : words.attention.cadence[cadence];
  const rows = [
    ...figures.map((each) => fetchedRow(all, marks, each, gaps.sources.neverMeasured)),
    ...reports.map((each) => fetchedRow(all, marks, each, gaps.sources.neverReported)),
  ];
  const { number, name } = words.picture.columns;
  return {
    heading: named,
    notes: source === null ? [] : [`${asked}; ${often}`],
    table: { head: ["", number, name, gaps.sources.fetched, gaps.sources.missing], rows },
  };
}

/** The parts that were asked for; none when only the list was. */
export function partSections(words: Words, marks: Marks, { criteria, coverage, sources }: GapsView): TextSection[] {
  const { heading } = words.gaps.sources;
  const ofCriteria = [totalsSection, measuresSection, balanceSection];
  const ofCoverage = [outcomesSection, typesSection, sdgsSection];
  return [
    ...(criteria === null ? [] : ofCriteria.map((part) => part(words, criteria))),
    ...(coverage === null ? [] : ofCoverage.map((part) => part(words, coverage))),
    ...(sources === null ? [] : [{ heading, notes: [], table: null }]),
    ...(sources ?? []).map((each) => sourceSection(words, marks, each)),
  ];
}
