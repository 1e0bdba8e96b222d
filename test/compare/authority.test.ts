/** What a change lacks: for each fault a change that has it, and the same done rightly. */
import { describe, expect, it } from "vitest";
import { faultsBetween } from "./authority-scene.js";
import { planOf } from "../helpers/plan.js";
import { withMeasure } from "./scene.js";

const meeting = (...decisions: readonly string[]): Record<string, string> => ({
  "meetings/m.yaml": `id: m\nbody: b\ndate: "2024-03-13"\ndecisions: [${decisions.map((each) => `{ kind: supports, text: Yes, ${each} }`).join(", ")}]`,
});
const measure = (...fields: readonly string[]): Record<string, string> => ({ ...withMeasure(fields.join("\n")) });
const target = (value: number, more = ""): string => `targets: [{ kind: level, value: ${value}, due: "2025"${more} }]`;
const moved = (decision: string): string =>
  `targets: [{ kind: level, value: 60, due: "2025", superseded: { since: "2024-03-13" } }, { kind: level, value: 70, due: "2025", set: "2024-03-13"${decision} }]`;
const figure = (...each: readonly string[]): string =>
  `observations: [${each.map((one) => `{ period: "2023", ${one} }`).join(", ")}]`;
const baseline = (value: number): string => `baseline: { kind: measured, value: ${value}, period: "2021" }`;

const revision = "revision: { number: 1, kind: correction, reason: Late }";
const D = 'id: d-1, scope: ["1.3"]';

interface Row {
  readonly name: string;
  readonly before: Record<string, string>;
  readonly after: Record<string, string>;
  readonly used?: readonly string[];
  /** Code and key of the place. */
  readonly faults: readonly (readonly [code: string, key: string | number | undefined])[];
}

const rows: readonly Row[] = [
  {
    name: "a target moved in place, without a decision",
    before: measure(target(60)),
    after: measure(target(70)),
    faults: [["target-moved-without-decision", "value"]],
  },
  {
    name: "a target moved with one",
    before: measure(target(60)),
    after: { ...measure(moved(", decision: d-1")), ...meeting(D) },
    faults: [],
  },
  {
    name: "with one about the objective",
    before: measure(target(60)),
    after: { ...measure(moved(", decision: d-1")), ...meeting('id: d-1, scope: ["1"]') },
    faults: [],
  },
  {
    name: "with one that is only proposed",
    before: measure(target(60)),
    after: { ...measure(moved(", decision: d-1")), ...meeting(`${D}, state: proposed`) },
    faults: [["decision-not-adopted", "value"]],
  },
  {
    name: "with one about something else",
    before: measure(target(60)),
    after: { ...measure(moved(", decision: d-1")), ...meeting('id: d-1, scope: ["2"]') },
    faults: [["decision-out-of-scope", "value"]],
  },
  {
    name: "with one about nothing",
    before: measure(target(60)),
    after: { ...measure(moved(", decision: d-1")), ...meeting("id: d-1") },
    faults: [["decision-out-of-scope", "value"]],
  },
  {
    name: "with a reference that stood there before",
    before: { ...measure(target(60, ", decision: d-1")), ...meeting(D) },
    after: { ...measure(target(70, ", decision: d-1")), ...meeting(D) },
    faults: [["decision-not-in-this-change", "value"]],
  },
  {
    name: "with a new reference to an earlier decision",
    before: { ...measure(target(60)), ...meeting(D) },
    after: { ...measure(target(70, ", decision: d-1")), ...meeting(D) },
    faults: [],
  },
  {
    name: "the same, older than the day the target was set",
    before: { ...measure(target(60)), ...meeting(D) },
    after: { ...measure(target(70, ', set: "2025-01-20", decision: d-1')), ...meeting(D) },
    faults: [["decision-not-in-this-change", "value"]],
  },
  {
    name: "with the day of the target moved too, under its old decision",
    before: { ...measure(target(60, ', set: "2024-03-13", decision: d-1')), ...meeting(D) },
    after: { ...measure(target(70, ', set: "2025-01-20", decision: d-1')), ...meeting(D) },
    faults: [["decision-not-in-this-change", "value"]],
  },
  {
    name: "under a decision that was proposed, and is adopted in the change",
    before: { ...measure(target(60, ", decision: d-1")), ...meeting(`${D}, state: proposed`) },
    after: { ...measure(target(70, ", decision: d-1")), ...meeting(D) },
    faults: [],
  },
  {
    name: "a target dropped",
    before: measure(target(60)),
    after: measure(""),
    faults: [["target-moved-without-decision", undefined]],
  },
  {
    name: "a note on a target",
    before: measure(target(60)),
    after: measure(target(60, ", text: As printed")),
    faults: [],
  },
  {
    name: "a new measure with its target",
    before: { "objectives/1.yaml": 'id: "1"\nname: First' },
    after: measure(target(60)),
    faults: [],
  },
  {
    name: "another baseline",
    before: measure(baseline(40)),
    after: measure(baseline(42)),
    faults: [["rebased-without-decision", "value"]],
  },
  {
    name: "another baseline, with a decision in the same change",
    before: measure(baseline(40)),
    after: { ...measure(baseline(42)), ...meeting(D) },
    faults: [],
  },
  {
    name: "another baseline, with an old decision",
    before: { ...measure(baseline(40)), ...meeting(D) },
    after: { ...measure(baseline(42)), ...meeting(D) },
    faults: [["rebased-without-decision", "value"]],
  },
  {
    name: "another baseline, with a proposal",
    before: measure(baseline(40)),
    after: { ...measure(baseline(42)), ...meeting(`${D}, state: proposed`) },
    faults: [["decision-not-adopted", "value"]],
  },
  {
    name: "a baseline that was to come",
    before: measure("baseline: { kind: pending, text: Later }"),
    after: measure(baseline(42)),
    faults: [],
  },
  {
    name: "another whole",
    before: measure("whole: all"),
    after: measure("whole: adults"),
    faults: [["definition-moved-without-decision", "whole"]],
  },
  {
    name: "a break recorded",
    before: measure(""),
    after: measure('breaks: [{ at: "2023", kind: wording }]'),
    faults: [],
  },
  {
    name: "a figure corrected in place",
    before: measure(figure("value: 44")),
    after: measure(figure("value: 45")),
    faults: [["figure-revised-in-place", "value"]],
  },
  {
    name: "a revision beside it",
    before: measure(figure("value: 44")),
    after: measure(figure("value: 44", `value: 45, ${revision}`)),
    faults: [],
  },
  {
    name: "a revision in its place",
    before: measure(figure("value: 44")),
    after: measure(figure(`value: 45, ${revision}`)),
    faults: [],
  },
  {
    name: "a candidate corrected",
    before: measure(figure("value: 44, standing: candidate")),
    after: measure(figure("value: 45, standing: candidate")),
    faults: [],
  },
  {
    name: "a figure taken away",
    before: measure(figure("value: 44")),
    after: measure(""),
    faults: [["figure-removed", undefined]],
  },
  {
    name: "an id of another kind",
    before: { "objectives/1.yaml": 'id: "1"\nname: A\noutcomes: [{ id: x, text: A }]' },
    after: { "objectives/1.yaml": 'id: "1"\nname: A\ninitiatives: [{ id: x, name: A }]' },
    faults: [["id-reused", "id"]],
  },
  {
    name: "an id that was used before",
    before: { "objectives/1.yaml": 'id: "1"\nname: A' },
    after: { "objectives/1.yaml": 'id: "1"\nname: A\noutcomes: [{ id: x, text: A }]' },
    used: ["x"],
    faults: [["id-reused", "id"]],
  },
  {
    name: "something cited removed",
    before: { ...measure(""), ...meeting('id: d-1, scope: ["1.3"]') },
    after: { "objectives/1.yaml": 'id: "1"\nname: First', ...meeting('id: d-1, scope: ["1.3"]') },
    faults: [["cited-removed", 0]],
  },
  {
    name: "something removed with what a meeting said of it",
    before: { ...measure(""), ...meeting('id: d-1, scope: ["1.3"]') },
    after: { "objectives/1.yaml": 'id: "1"\nname: First', ...meeting("id: d-1") },
    faults: [["cited-removed", undefined]],
  },
  {
    name: "an id that went and came back as something else on the way",
    before: { "objectives/1.yaml": 'id: "1"\nname: A\noutcomes: [{ id: x, text: A }]' },
    after: { "objectives/1.yaml": 'id: "1"\nname: A\noutcomes: [{ id: x, text: B }]' },
    used: ["x"],
    faults: [["id-reused", "id"]],
  },
  {
    name: "something removed that nothing cites",
    before: measure(""),
    after: { "objectives/1.yaml": 'id: "1"\nname: First' },
    faults: [],
  },
];

describe("authority", () => {
  it.each(rows)("$name", ({ before, after, used = [], faults }) => {
    const found = faultsBetween(planOf(before), planOf(after), { everUsed: new Set(used) });
    expect(found.map(({ code, place }) => [code, place.key])).toEqual(faults);
  });

  it("says who, from what, to what", () => {
    const [fault] = faultsBetween(planOf(measure(target(60))), planOf(measure(target(70))));
    expect(fault?.item).toBe("1.3");
    expect(fault?.data).toEqual({
      ...{ measure: "1.3", number: "1.3", old: "60", new: "70", effect: "tightened" },
      ...{ due_old: "2025", due_new: "2025", decision: "" },
    });
  });
});
