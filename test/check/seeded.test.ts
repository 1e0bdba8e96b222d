/** Faults seeded into the bundled plan, one at a time: each gives one new finding, at the fault. */
import { expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { isDate } from "../../src/check/fields.js";
import { wantedBy } from "../../src/check/references.js";
import { objectsOf } from "../../src/check/walk.js";
import type { Plan } from "../../src/model/plan.js";
import { load } from "../../src/store/load.js";
import { workTree } from "../../src/store/worktree.js";
import { contextOf } from "./clean-plan.js";

interface Fault {
  readonly of: object;
  readonly key: string | number;
  readonly value: unknown;
  readonly code: string;
}

function* faultsIn(plan: Plan): Generator<Fault> {
  for (const met of objectsOf(contextOf(plan))) {
    const { object: of, holder } = met;
    for (const [key, value] of Object.entries(of)) {
      if (typeof value === "string" && isDate(holder, key))
        yield { of, key, value: "2025-02-30", code: "meaningless-period" };
      if (holder === "measures" && key === "direction") yield { of, key, value: undefined, code: "missing-direction" };
      if (holder === "targets" && key === "due") yield { of, key, value: undefined, code: "target-without-due" };
      if (wantedBy(met, key) === null) continue;
      const refers = { code: "unknown-reference" };
      if (typeof value === "string") yield { of, key, value: `${value}zz`, ...refers };
      if (!Array.isArray(value)) continue;
      for (const [at, id] of value.entries())
        if (typeof id === "string") yield { of: value, key: at, value: `${id}zz`, ...refers };
    }
  }
}

/** Every finding as text, so that those before and after can be told apart. */
const found = (plan: Plan): string[] =>
  check({ ...contextOf(plan), asOf: "2026-11-21" }).map(
    ({ rule, report }) => `${rule.code} ${report.item ?? ""} ${JSON.stringify(report.data)}`,
  );

/** What is found only while the fault is there. */
function findingsOf({ of, key, value }: Fault, plan: Plan, before: ReadonlySet<string>): string[] {
  const whole: unknown = Reflect.get(of, key);
  if (value === undefined) Reflect.deleteProperty(of, key);
  else Reflect.set(of, key, value);
  const after = found(plan);
  Reflect.set(of, key, whole);
  return after.filter((one) => !before.has(one)).map((one) => one.split(" ")[0] ?? "");
}

it("finds each seeded fault once", async () => {
  const { plan } = await load(workTree(new URL("../../plan/", import.meta.url).pathname));
  const before = new Set(found(plan));
  const faults = [...faultsIn(plan)];
  expect(faults.length).toBeGreaterThan(300);
  // Every seventh fault keeps the test short and meets every kind.
  const some = faults.filter((_, position) => position % 7 === 0);
  expect(new Set(some.map(({ code }) => code)).size).toBe(4);
  for (const fault of some)
    expect(findingsOf(fault, plan, before), JSON.stringify(fault.of).slice(0, 80)).toEqual([fault.code]);
});
