/** A small plan in which no rule finds anything, and ways to change one part of it. */
import { parse } from "yaml";
import { check } from "../../src/check/check.js";
import type { CheckContext } from "../../src/check/rule.js";
import { rules } from "../../src/check/rules/index.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { FindingData, Place } from "../../src/model/finding.js";
import type { LeftOut, Plan } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";

const files = {
  "plan.yaml": `
format: 1
id: test
title: Invented plan
languages: [en]
time_zone: Europe/Oslo
colours:
  - { id: green, name: Green, meaning: As planned }
`,
  "organisations.yaml": `
organisations:
  - { id: directorate, name: Directorate }
`,
  "sources.yaml": `
sources:
  - { id: register, name: Register, kind: register, owner: directorate }
  - { id: survey, name: Survey, kind: survey, owner: directorate }
`,
  "governance.yaml": `
bodies:
  - { id: council, name: Council }
wheel:
  - { id: spring, name: Spring, text: Progress, body: council }
  - { id: autumn, name: Autumn, text: Priorities, body: council, after: [spring] }
`,
  "strategy.yaml": `
name: Strategy
authority: directorate
goals:
  - { id: g0, name: Good health, planned: [{ id: p1, text: Indicators }] }
`,
  "objectives/1.yaml": `
id: "1"
name: First
outcomes:
  - { id: b1.1, text: Access }
indicators:
  - id: "1.1"
    name: Reach
    type: result
    source: register
    outcomes: [b1.1]
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 40, period: "2021" }
        targets:
          - { kind: level, value: 60, due: "2025" }
initiatives:
  - id: 1.A
    name: Rollout
    owners: [directorate]
    outcomes: [b1.1]
`,
  "meetings/2023-spring.yaml": `
id: m1
body: council
date: "2023-03-31"
state: held
treats: [spring]
`,
};

/** Where in the plan a piece of YAML goes: its keys take the place of those that are there. */
type Part =
  | "plan.yaml"
  | "organisations.yaml"
  | "sources.yaml"
  | "governance.yaml"
  | "strategy.yaml"
  | "meetings/2023-spring.yaml"
  | "objective"
  | "indicator"
  | "measure"
  | "initiative";

const paths: Partial<Record<Part, readonly (string | number)[]>> = {
  objective: [],
  indicator: ["indicators", 0],
  measure: ["indicators", 0, "measures", 0],
  initiative: ["initiatives", 0],
};

const step = (value: unknown, key: string | number): unknown => (value as Record<string | number, unknown>)[key];

function target(plan: Plan, part: Part): object {
  const path = paths[part];
  const file = path === undefined ? part : "objectives/1.yaml";
  const content = plan.entries.find((entry) => entry.file === file)?.content;
  return (path ?? []).reduce<unknown>(step, content) as object;
}

/** Puts keys in place of those that are there; `key:` without a value takes the key away. */
function change(object: object, changes: object): void {
  Object.assign(object, changes);
  for (const [key, value] of Object.entries(changes)) if (value === null) Reflect.deleteProperty(object, key);
}

/** The clean plan with changes; other files may be added by name. */
export function changedPlan(changes: Readonly<Record<string, string>> = {}, leftOut: readonly LeftOut[] = []): Plan {
  const own = Object.entries(changes).filter(([part]) => !(part in files) && !(part in paths));
  const plan = planOf({ ...files, ...Object.fromEntries(own) });
  for (const [part, yaml] of Object.entries(changes)) {
    if (part in files || part in paths) change(target(plan, part as Part), parse(yaml) as object);
  }
  return { ...plan, leftOut };
}

const asOf = "2024-06-30";

export function contextOf(plan: Plan): CheckContext {
  return {
    plan,
    index: indexPlan(plan),
    asOf,
    today: "2025-06-30",
    typed: () => null,
    codes: [...rules.map(({ code }) => code), "yaml-syntax"],
    fixed: new Set(["yaml-syntax"]),
  };
}

/** What was found, with the token it stands at in place of the object. */
export interface Found {
  readonly code: string;
  readonly item: string | null;
  readonly data: FindingData;
  readonly at: unknown;
  readonly suggestion?: string;
}

function tokenAt({ of, key, token, within }: Place): unknown {
  if (key === undefined) return of;
  const value = step(of, key);
  if (within !== undefined) return String(value).slice(within.start, within.end);
  return token === "key" ? `${key}:` : value;
}

/** Everything that any rule finds. */
export function findings(plan: Plan): Found[] {
  return check(contextOf(plan)).map(({ rule, report }) => {
    const { place, item, data, suggestion } = report;
    return { code: rule.code, item, data, at: tokenAt(place), ...(suggestion === undefined ? {} : { suggestion }) };
  });
}
