/** An invented plan with one measure that is computed from it. */
import { deriveObservations } from "../../src/evaluate/derive.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { parametersOf } from "../../src/evaluate/method.js";
import type { Breakdowns } from "../../src/model/breakdown.js";
import type { DerivedFigure } from "../../src/model/derived.js";
import type { LeftOut } from "../../src/model/plan.js";
import { municipalitiesYaml } from "../helpers/municipalities.js";
import { planOf } from "../helpers/plan.js";

/** What a test changes of it. */
export interface Given {
  readonly derive: string;
  readonly observations?: string;
  readonly initiatives?: string;
  readonly asOf?: string;
  readonly leftOut?: readonly LeftOut[];
  readonly breakdowns?: Breakdowns;
}

const initiatives = `
  - id: A
    name: Running
    portfolio: [{ inside: true, since: "2023-02-01" }]
    evaluation: [{ state: planned, since: "2023-02-01" }, { state: funded, since: "2024-05-01" }]
    milestones:
      - { id: A1, name: In time, stage: development, start: "2023", due: "2023", actual: "2023-11" }
      - { id: A2, name: Little late, stage: development, start: "2023", due: "2023", actual: "2024-01-31" }
      - { id: A3, name: Very late, stage: development, start: "2023", due: "2023-06", actual: "2024-06" }
      - { id: A4, name: Introduced, stage: introduction, start: "2024", due: "2025" }
  - id: B
    name: From 2024
    portfolio: [{ inside: false, since: "2024-03-01" }]
    evaluation: [{ state: planned, since: "2024-03-01" }]
    lifecycle: [{ state: active, from: "2024-03-01" }, { state: retired, from: "2025-03-01" }]
    milestones:
      - { id: B1, name: Never, stage: development, start: "2024", due: "2024-06" }
  - id: C
    name: Proposed
    lifecycle: [{ state: proposed, from: "2023-01-01" }]
    milestones: [{ id: C1, name: Nothing known }]
`;

/** A plan with one measure that is computed from it. */
export function planWith({ derive, observations = "[]", initiatives: own = initiatives, leftOut = [] }: Given) {
  const plan = planOf({
    "codelists/municipalities.yaml": municipalitiesYaml,
    "objectives/1.yaml": `
id: "1"
name: One
indicators:
  - id: "1.1"
    name: Computed
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: down
        targets: [{ kind: level, value: 10, due: "2026" }]
        derive: ${derive}
        breakdowns:
          - { id: municipality, file: data/m.csv, dimension: Municipality, codelist: municipalities }
        observations: ${observations}
initiatives:${own}`,
  });
  return { ...plan, leftOut };
}

/** Its figures. */
export function figures(given: Given): readonly DerivedFigure[] {
  const plan = planWith(given);
  const index = indexPlan(plan);
  const [item] = index.measures;
  if (item === undefined) throw new Error("no measure");
  const { asOf = "2026-01-31", breakdowns = new Map() } = given;
  const parameters = parametersOf(plan.settings.method);
  return deriveObservations(item.measure, { plan, index, asOf, parameters, breakdowns });
}
