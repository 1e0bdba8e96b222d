/** What the plan leaves open: what it says it will develop, targets and baselines to come, owners to be settled. */
import { entriesOf, type MeasureItem } from "../../../evaluate/items.js";
import type { PlannedDevelopment, Text } from "../../../model/plan.js";
import { endOf, hasPassed } from "../../ages.js";
import { levelOf } from "../../show-refs.js";
import { planInitiative } from "./initiatives.js";
import { measureView } from "../../status-measure.js";
import type { Passage } from "../../view.js";
import type { PlanGround } from "./ground.js";
import type { PlanOpen, PlanPart } from "./view.js";

type Of = Pick<PlanOpen, "id" | "number" | "name" | "level">;

interface Planning {
  readonly id: string;
  readonly number?: string;
  readonly name?: Text;
  readonly planned?: readonly PlannedDevelopment[];
}

function developmentsOf({ lookup, asOf }: PlanGround, of: Of, planned: readonly PlannedDevelopment[] = []): PlanOpen[] {
  return planned.flatMap(({ text, due, owner, state = "open", inferred = [] }): PlanOpen[] => {
    if (state !== "open") return [];
    const assumed = inferred.includes("due");
    return [
      {
        ...{ code: "development", ...of, text: lookup.say(text), assumed },
        by: due === undefined ? null : lookup.period(due),
        overdue: due !== undefined && !assumed && hasPassed(due, asOf),
        owner: owner === undefined ? null : lookup.actor(owner),
      },
    ];
  });
}

function ofItem(ground: PlanGround, { id, number, name }: Planning): Of {
  const item = ground.index.byId.get(id);
  const level = item === undefined ? null : levelOf(ground, item);
  return { id, number: number ?? id, name: ground.lookup.sayIf(name), level };
}

/** Baseline and target of a measure, where they are still to be clarified. */
function valuesOf(ground: PlanGround, item: MeasureItem): PlanOpen[] {
  const progress = ground.evaluation.measures.get(item.measure);
  if (progress === undefined || progress.status === "retired") return [];
  const { id, number, name, baseline, target } = measureView(ground.lookup, item, progress);
  const parts = [
    { code: "baseline" as const, figure: baseline },
    { code: "target" as const, figure: target },
  ];
  return parts.flatMap(({ code, figure }): PlanOpen[] => {
    if (figure.open === null) return [];
    const text: Passage = figure.note ?? { text: figure.text, lang: figure.lang };
    const assumed = figure.inferred.includes("decide_by");
    return [{ ...{ code, id, number, name, level: null, text, assumed }, ...figure.open, owner: null }];
  });
}

function ownersOf(ground: PlanGround): PlanOpen[] {
  return ground.index.initiatives.flatMap(({ initiative }): PlanOpen[] => {
    const { id, number, name, ownership } = planInitiative(ground, initiative);
    if (ownership !== "clarifying" && ownership !== "unstated") return [];
    const settled = { text: null, by: null, overdue: false, assumed: false, owner: null };
    return [{ ...{ code: "owner", id, number, name, level: null }, ...settled }];
  });
}

/** The whole plan's own, then in the order of the plan: goals, objectives, indicators and measures. */
function ofWhole(ground: PlanGround): PlanOpen[] {
  const { plan, lookup } = ground;
  const { id, planned } = plan.settings;
  const own = developmentsOf(ground, { id, number: "", name: null, level: null }, planned);
  const strategies = entriesOf(plan, "strategy").flatMap(({ content }) => [
    ...developmentsOf(ground, { id, number: "", name: lookup.say(content.name), level: null }, content.planned),
    ...(content.goals ?? []).flatMap((goal) => developmentsOf(ground, ofItem(ground, goal), goal.planned)),
  ]);
  return [...own, ...strategies];
}

function ofItems(ground: PlanGround): PlanOpen[] {
  const nodes = ground.index.items.filter(({ kind }) => kind === "objective" || kind === "indicator");
  const measures = ground.index.measures;
  return nodes.flatMap(({ node, id, number }) => {
    const planning = node as Planning; // objectives and indicators have planned developments
    const own = developmentsOf(ground, { ...ofItem(ground, planning), id, number }, planning.planned);
    const series = measures.filter(({ indicator }) => indicator === node);
    return [
      ...own,
      ...series.flatMap((item) => [
        ...valuesOf(ground, item),
        ...developmentsOf(ground, measureName(ground, item), item.measure.planned),
      ]),
    ];
  });
}

const measureName = ({ lookup }: PlanGround, { id, number, measure, indicator }: MeasureItem): Of => ({
  ...{ id, number, name: lookup.say(measure.name ?? indicator.name), level: null },
});

const isUnder = ({ index }: PlanGround, id: string, ids: readonly string[]): boolean => {
  for (let item = index.byId.get(id) ?? null; item !== null; item = item.parent) if (ids.includes(item.id)) return true;
  return false;
};

/** With a date first, the earliest first; each part leaves out what is no concern of it. */
export function openItems(ground: PlanGround, part: PlanPart, ids: readonly string[]): PlanOpen[] {
  const all = [
    ...(ids.length > 0 ? [] : ofWhole(ground)),
    ...(part === "roadmap" ? [] : ofItems(ground)),
    ...(part === "indicators" ? [] : ownersOf(ground)),
  ].filter(({ id }) => ids.length === 0 || isUnder(ground, id, ids));
  const key = ({ by }: PlanOpen): string => (by === null ? "9999-99" : endOf(by.period));
  return all.sort((one, other) => (key(one) < key(other) ? -1 : Number(key(one) > key(other))));
}
