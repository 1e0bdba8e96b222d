/** Everything in a plan that has an identity of its own, found by id. */
import type {
  FileKind,
  Goal,
  Id,
  Indicator,
  Initiative,
  LeftOut,
  Measure,
  Objective,
  Plan,
  PlanEntry,
  PlanFiles,
  Text,
} from "../model/plan.js";

export type ItemKind =
  | "goal"
  | "objective"
  | "outcome"
  | "indicator"
  | "measure"
  | "initiative"
  | "milestone"
  | "sdg"
  | "related"
  | "adjacent"
  | "actor_plan"
  | "target_group"
  | "organisation"
  | "source"
  | "body"
  | "wheel"
  | "meeting"
  | "decision"
  | "recommendation"
  | "follow_up"
  | "trend"
  | "input"
  | "edition"
  | "background"
  | "codelist";

export interface Item {
  readonly kind: ItemKind;
  readonly id: Id;
  /** The object that was read; a finding about the item stands at its `id`. */
  readonly node: object;
  readonly name: Text | null;
  /** What a reader sees. */
  readonly number: string;
  readonly file: string;
  readonly parent: Item | null;
}

/** A measure with the place it has in the plan. */
export interface MeasureItem {
  /** The measure's own id, or its indicator's when it is the only one. */
  readonly id: Id;
  readonly number: string;
  readonly measure: Measure;
  readonly indicator: Indicator;
  /** The objective or overall goal that the indicator stands under. */
  readonly owner: Objective | Goal;
  /** Id of the source of its figures, its own or its indicator's. */
  readonly source: Id | null;
  readonly file: string;
}

export interface PlanIndex {
  readonly items: readonly Item[];
  /** The first item with each id. */
  readonly byId: ReadonlyMap<Id, Item>;
  readonly measures: readonly MeasureItem[];
  readonly objectives: readonly Objective[];
  readonly initiatives: readonly {
    readonly initiative: Initiative;
    readonly objective: Objective;
    readonly file: string;
  }[];
}

/** The files of one kind. */
export function entriesOf<K extends FileKind>(plan: Plan, kind: K): Extract<PlanEntry, { kind: K }>[] {
  return plan.entries.filter((entry): entry is Extract<PlanEntry, { kind: K }> => entry.kind === kind);
}

/** True when something that was left out declares or mentions the word, so that silence about it proves nothing. */
export function mentionedInLeftOut(leftOut: readonly LeftOut[], word: string): boolean {
  return leftOut.some(({ kind, words }) => (words === null ? kind !== null : words.has(word)));
}

interface Node {
  readonly id?: Id;
  readonly number?: string | number;
  readonly name?: Text;
  readonly title?: Text;
}

class Collector {
  readonly items: Item[] = [];
  readonly measures: MeasureItem[] = [];
  readonly objectives: Objective[] = [];
  readonly initiatives: PlanIndex["initiatives"][number][] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(kind: ItemKind, node: Node, parent: Item | null = null): Item | null {
    if (node.id === undefined) return parent;
    const { id, name, title, number } = node;
    const item = {
      kind,
      id,
      node,
      name: name ?? title ?? null,
      number: String(number ?? id),
      file: this.#file,
      parent,
    };
    this.items.push(item);
    return item;
  }

  addAll(kind: ItemKind, nodes: readonly Node[] | undefined, parent: Item | null = null): void {
    for (const node of nodes ?? []) this.add(kind, node, parent);
  }

  objective(objective: Objective, parent: Item | null): void {
    const item = this.add("objective", objective, parent);
    this.objectives.push(objective);
    this.addAll("outcome", objective.outcomes, item);
    for (const indicator of objective.indicators ?? []) this.indicator(indicator, objective, item);
    for (const initiative of objective.initiatives ?? []) {
      const of = this.add("initiative", initiative, item);
      this.initiatives.push({ initiative, objective, file: this.#file });
      this.addAll("milestone", initiative.milestones, of);
    }
    for (const child of objective.objectives ?? []) this.objective(child, item);
  }

  indicator(indicator: Indicator, owner: Objective | Goal, parent: Item | null): void {
    const item = this.add("indicator", indicator, parent);
    for (const measure of indicator.measures ?? []) {
      this.add("measure", measure, item);
      this.measures.push({
        id: measure.id ?? indicator.id,
        number: measure.number ?? measure.id ?? indicator.number ?? indicator.id,
        measure,
        indicator,
        owner,
        source: measure.source ?? indicator.source ?? null,
        file: this.#file,
      });
    }
    for (const child of indicator.indicators ?? []) this.indicator(child, owner, item);
  }
}

/** How the items of each kind of file are found. */
const collectors: { readonly [K in FileKind]: (into: Collector, content: PlanFiles[K]) => void } = {
  plan: () => undefined,
  accepted: () => undefined,
  mapping: () => undefined,
  objective: (into, content) => {
    into.objective(content, null);
  },
  strategy: (into, { goals, sdgs, related, adjacent, actor_plans, target_groups }) => {
    for (const goal of goals ?? []) {
      const item = into.add("goal", goal);
      for (const indicator of goal.indicators ?? []) into.indicator(indicator, goal, item);
    }
    into.addAll("sdg", sdgs);
    into.addAll("related", related);
    into.addAll("adjacent", adjacent);
    into.addAll("actor_plan", actor_plans);
    into.addAll("target_group", target_groups);
  },
  organisations: (into, { organisations }) => {
    into.addAll("organisation", organisations);
  },
  sources: (into, { sources }) => {
    into.addAll("source", sources);
  },
  governance: (into, { bodies, wheel }) => {
    into.addAll("body", bodies);
    into.addAll("wheel", wheel);
  },
  meeting: (into, content) => {
    const meeting = into.add("meeting", content);
    into.addAll("decision", content.decisions, meeting);
    into.addAll("recommendation", content.recommendations, meeting);
    into.addAll("follow_up", content.follow_ups, meeting);
  },
  trends: (into, { trends, inputs }) => {
    into.addAll("trend", trends);
    into.addAll("input", inputs);
  },
  edition: (into, content) => {
    into.add("edition", content);
  },
  background: (into, content) => {
    into.add("background", content);
  },
  codelist: (into, content) => {
    into.add("codelist", content);
  },
};

function collect<K extends FileKind>(into: Collector, kind: K, content: PlanFiles[K]): void {
  collectors[kind](into, content);
}

/** Every item of a plan, in the order of its files. */
export function indexPlan(plan: Plan): PlanIndex {
  const parts = plan.entries.map((entry) => {
    const collector = new Collector(entry.file);
    collect(collector, entry.kind, entry.content);
    return collector;
  });
  const items = parts.flatMap((part) => part.items);
  const byId = new Map<Id, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return {
    items,
    byId,
    measures: parts.flatMap((part) => part.measures),
    objectives: parts.flatMap((part) => part.objectives),
    initiatives: parts.flatMap((part) => part.initiatives),
  };
}
