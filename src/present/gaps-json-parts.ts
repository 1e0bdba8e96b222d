/** The parts of the JSON answer beside the list: criteria, coverage and sources; null where they were not asked for. */
import type { CoverView, CoverageView, CriteriaView, FetchedView, GapsView, SourceView } from "../report/gaps-view.js";
import { ordinarySpaces } from "./clean.js";
import { actorOf, namedOf, numberedOf } from "./gaps-json.js";
import type { Words } from "./gaps-text.js";

const criteriaOf = ({ words, gaps }: Words, { criteria, measures, balance }: CriteriaView) => ({
  criteria: criteria.map(({ id, name }) => ({ id, name: name?.text ?? gaps.criteria.names[id] })),
  measures: measures.map(({ answers, unit, ...measure }) => ({
    ...{ ...numberedOf(measure), unit: unit.text },
    answers: answers.map(({ projectedText, ...answer }) => ({
      ...answer,
      text: ordinarySpaces(gaps.criteria.reason({ ...answer, projectedText }, words.list)),
    })),
  })),
  balance: balance.map(({ edition, date, indicators, measures: types, quantitative, qualitative }) => ({
    ...{ edition, date, indicators, measures: types, quantitative, qualitative },
  })),
});

const coverOf = (all: readonly CoverView[]) => all.map(({ partly, ...item }) => ({ ...numberedOf(item), partly }));

const coverageOf = ({ outcomes, types, sdgs }: CoverageView) => ({
  outcomes: outcomes.map(({ outcome, objective, indicators, initiatives }) => ({
    ...{ ...numberedOf(outcome), objective: objective.id },
    indicators: coverOf(indicators),
    initiatives: coverOf(initiatives),
  })),
  types: types.map(({ objective, indicators, measures }) => ({ ...numberedOf(objective), indicators, measures })),
  sdgs: sdgs.map(({ sdg, links }) => ({
    ...numberedOf(sdg),
    objectives: links.map(({ objective, strength }) => ({ id: objective.id, strength })),
  })),
});

const fetchedOf = ({ period, text, gaps, reported, ...item }: FetchedView) => ({
  ...numberedOf(item),
  fetched: text === null ? null : ordinarySpaces(text),
  period: period?.period ?? null,
  gaps,
  reported: reported?.missing ?? null,
});

const sourceOf = ({ source, ask, cadence, figures, reports }: SourceView) => ({
  source: namedOf(source),
  ask: ask === null ? null : actorOf(ask),
  cadence,
  figures: figures.map(fetchedOf),
  reports: reports.map(fetchedOf),
});

export function gapsJsonParts(words: Words, { criteria, coverage, sources }: GapsView) {
  return {
    criteria: criteria === null ? null : criteriaOf(words, criteria),
    coverage: coverage === null ? null : coverageOf(coverage),
    sources: sources === null ? null : sources.map(sourceOf),
  };
}
