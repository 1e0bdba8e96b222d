/** Composites whose parts are not measured alike, or whose rule lacks what it needs. */
import { describe } from "vitest";
import { cases } from "./rule-table.js";

const rest =
  'direction: up, baseline: { kind: measured, value: 1, period: "2021" }, targets: [{ kind: level, value: 3, due: "2025" }]';
const step = "unit: step, scale: ordinal";
const steps = (...values: readonly number[]): string =>
  `steps: [${values.map((value) => `{ value: ${value}, name: Step }`).join(", ")}]`;

const indicator = (first: string, second: string, derive: string): string => `measures:
  - { id: "1.1a", name: Letters, ${first}, ${rest} }
  - { id: "1.1b", name: The whole, ${second}, ${rest}, derive: { kind: composite, ${derive}, complete: ["2030"] } }
`;

const found = (name: string, yaml: string, ...at: readonly unknown[]) => ({
  name,
  changes: { indicator: yaml },
  found: at.map((token) => ({ code: "composite-not-alike", at: token })),
});

describe("composite-not-alike", () => {
  cases([
    found(
      "the same steps are alike",
      indicator(`${step}, ${steps(1, 2)}`, `${step}, ${steps(1, 2)}`, 'rule: lowest, parts: ["1.1a"]'),
    ),
    found(
      "other steps are not",
      indicator(`${step}, ${steps(1, 2)}`, `${step}, ${steps(1, 3)}`, 'rule: lowest, parts: ["1.1a"]'),
      "1.1a",
    ),
    found(
      "a share of parts is a share",
      indicator(step, 'unit: "%", scale: share', 'rule: reaching, at_least: 2, parts: ["1.1a"]'),
    ),
    found("and not steps", indicator(step, step, 'rule: reaching, at_least: 2, parts: ["1.1a"]'), "ordinal"),
    found("nothing is a part of itself", indicator(step, step, 'rule: lowest, parts: ["1.1b"]'), "1.1b"),
  ]);
});
