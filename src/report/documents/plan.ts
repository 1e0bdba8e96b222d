/** The plan as a document: the whole of it, or one of its halves, or the chapters of some objectives. */
import { entriesOf } from "../../evaluate/items.js";
import type { Indicator } from "../../model/plan.js";
import { baseOf } from "./base.js";
import { type DocumentInput, editionOf, headOfDocument } from "./document.js";
import { changesOf } from "./plan/changes.js";
import { appendixOf } from "./plan/appendix.js";
import { spokenEdition } from "./plan/edition.js";
import { governanceOf } from "./plan/governance.js";
import { type PlanGround, planGround } from "./plan/ground.js";
import { type Asked, goalTables, objectiveChapters } from "./plan/objectives.js";
import { openItems } from "./plan/open.js";
import { editionBefore } from "./plan/previous.js";
import { setOf } from "./plan/set.js";
import { strategyOf } from "./plan/strategy.js";
import { timelinesOf } from "./plan/timelines.js";
import type { PlanChapter, PlanContent, PlanCounts, PlanGoal, PlanObjective, PlanPart, PlanView } from "./plan/view.js";
import { isUnmeasured } from "../unmeasured.js";

export type { PlanView } from "./plan/view.js";

/** What each part leaves out. */
const without: Readonly<Record<PlanPart, readonly PlanChapter[]>> = {
  whole: [],
  roadmap: ["indicators"],
  indicators: ["roadmap"],
};

const order: readonly PlanChapter[] = [
  ...(["foreword", "introduction", "strategy", "governance", "indicators"] as const),
  ...(["objectives", "roadmap", "changes", "open", "appendix"] as const),
];

/** Chapters that belong to the plan as a whole, and so are left out where some objectives were asked for. */
const ofWhole: readonly PlanChapter[] = ["foreword", "introduction", "strategy", "governance", "indicators", "changes"];

/** The foreword has no number; the others are counted as they come. */
function contentsOf(has: (chapter: PlanChapter) => boolean): PlanContent[] {
  const chapters = order.filter(has);
  const counted = chapters.filter((chapter) => chapter !== "foreword");
  return chapters.map((chapter) => ({
    chapter,
    number: chapter === "foreword" ? null : String(counted.indexOf(chapter) + 1),
  }));
}

function countsOf(objectives: readonly PlanObjective[], goals: readonly PlanGoal[], measures: number): PlanCounts {
  const sum = (of: (each: PlanObjective) => number): number =>
    objectives.reduce((before, each) => before + of(each), 0);
  return {
    objectives: objectives.filter(({ depth }) => depth === 0).length,
    outcomes: sum(({ outcomes }) => outcomes.length),
    indicators: [...objectives, ...goals].reduce((before, { indicators }) => before + indicators.length, 0),
    measures,
    initiatives: sum(({ initiatives }) => initiatives.length),
  };
}

const indicatorsOf = ({ plan, index }: PlanGround): Indicator[] => [
  ...entriesOf(plan, "strategy").flatMap(({ content }) =>
    (content.goals ?? []).flatMap(({ indicators = [] }) => indicators),
  ),
  ...index.objectives.flatMap(({ indicators = [] }) => indicators),
];

function measuresOf({ index }: PlanGround, owners: readonly { readonly id: string }[]): number {
  const own = new Set(owners.map(({ id }) => id));
  return index.measures.filter(({ owner }) => own.has(owner.id)).length;
}

function numbersOf(contents: readonly PlanContent[]): PlanView["numbers"] {
  const numberOf = (chapter: PlanChapter): string | null =>
    contents.find((each) => each.chapter === chapter)?.number ?? null;
  return {
    ...{ foreword: null, introduction: numberOf("introduction"), strategy: numberOf("strategy") },
    ...{ governance: numberOf("governance"), indicators: numberOf("indicators") },
    ...{ objectives: numberOf("objectives"), roadmap: numberOf("roadmap"), changes: numberOf("changes") },
    ...{ open: numberOf("open"), appendix: numberOf("appendix") },
  };
}

/** What the title page says of time. */
function times({ lookup, plan }: PlanGround, from: string | undefined): Pick<PlanView, "horizon" | "appliesFrom"> {
  const { horizon } = plan.settings;
  return {
    horizon: horizon === undefined ? null : { from: lookup.period(horizon.from), to: lookup.period(horizon.to) },
    appliesFrom: from === undefined ? null : lookup.period(from),
  };
}

/** Objectives and goals with their tables, and how many of everything. */
function tables(ground: PlanGround, asked: Asked): Pick<PlanView, "objectives" | "goals" | "aims" | "counts"> {
  const objectives = objectiveChapters(ground, asked);
  const goals = goalTables(ground, asked);
  const measures = asked.part === "roadmap" ? 0 : measuresOf(ground, [...objectives, ...goals]);
  const first = objectives.filter(({ depth }) => depth === 0);
  return {
    ...{ objectives, goals, counts: countsOf(objectives, goals, measures) },
    aims: first.map(({ id, number, name }) => ({ id, number, name })),
  };
}

/** Whether there is nothing to say of how indicators are chosen: no indicator, no principle, no criterion, no opening. */
function isSilentOnSet({ plan, index }: PlanGround, { spoken }: Asked): boolean {
  const { principles = [], criteria = [], types = [] } = plan.settings;
  const said = principles.length + criteria.length + types.length > 0 || spoken.openings.indicators !== null;
  return isUnmeasured(index) && !said;
}

/** The chapters that a plan, a part of it or an edition has nothing for. */
function missingFrom(ground: PlanGround, asked: Asked): ReadonlySet<PlanChapter> {
  const { part, ids, spoken } = asked;
  const lacks = (chapter: PlanChapter, is: boolean): PlanChapter[] => (is ? [chapter] : []);
  return new Set([
    ...without[part],
    ...(ids.length > 0 ? ofWhole : []),
    ...lacks("foreword", spoken.foreword === null),
    ...lacks("strategy", entriesOf(ground.plan, "strategy").length === 0),
    ...lacks("governance", entriesOf(ground.plan, "governance").length === 0),
    ...lacks("indicators", isSilentOnSet(ground, asked)),
  ]);
}

/** @param ids objectives whose chapters are wanted; none: all of the plan */
export function planView(input: DocumentInput, ids: readonly string[]): PlanView {
  const { plan, evaluation } = input;
  const ground = planGround(input);
  const edition = editionOf(input);
  const spoken = spokenEdition(ground.lookup, edition);
  const asked: Asked = { part: input.part ?? "whole", ids, spoken };
  const missing = missingFrom(ground, asked);
  const where = <T>(chapter: PlanChapter, made: () => T): T | null => (missing.has(chapter) ? null : made());
  const contents = contentsOf((chapter) => !missing.has(chapter));
  const status = baseOf(input).status();
  const found = tables(ground, asked);
  const open = openItems(ground, asked.part, ids);
  return {
    ...{ head: headOfDocument("plan", input), part: asked.part, narrowed: ids.length > 0 },
    ...{ contents, numbers: numbersOf(contents), ...times(ground, edition?.applies_from), ...found },
    ...{ foreword: where("foreword", () => spoken.foreword), introduction: spoken.introduction },
    openings: spoken.openings,
    strategy: where("strategy", () => strategyOf(ground)),
    governance: where("governance", () => governanceOf(ground)),
    set: where("indicators", () => setOf(ground, status, indicatorsOf(ground))),
    timelines: where("roadmap", () => timelinesOf(ground, found.objectives)),
    changes: where("changes", () => changesOf(ground, input, editionBefore(plan, evaluation.asOf, input.edition))),
    ...{ open, overdue: open.filter(({ overdue }) => overdue).length },
    appendix: appendixOf(ground, edition, ids),
  };
}
