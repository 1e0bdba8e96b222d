/** `ehs validate --since` where something in the plan does not fit, or cannot be read: an old error is no licence. */
import { describe, expect, it } from "vitest";
import type { Step } from "../helpers/repository.js";
import {
  all,
  decided,
  files,
  inObjective,
  library,
  meeting,
  objective,
  planRepository,
  put,
  remove,
  told,
  training,
} from "./since-scene.js";

const slip = inObjective("type: result", "type: resulted");
const unreadable = { [objective]: (text: string): string => `${text}  - [\n` };
const whole = files[objective] ?? "";
const target = '{ kind: level, value: 83, due: "2025" }';
const cited = '{ kind: level, value: 83, due: "2025", set: "2024-03-13", decision: d-1 }';
const given: Step = { edit: { [objective]: put(target, cited), [meeting]: decided("d-1", "1.3") } };
const twice = (set: string): string =>
  `{ kind: level, value: 83, due: "2025", set: "2024-03-13", decision: d-1, superseded: { since: "2024-06-20", reason: Late } }\n          - { kind: level, value: 50, due: "2025", set: "${set}", decision: d-1 }`;

interface Row {
  readonly name: string;
  readonly given?: readonly Step[];
  readonly change: Step;
  readonly codes: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "a target lowered beside an old error",
    given: [{ edit: slip }],
    change: { edit: inObjective("value: 83", "value: 80") },
    codes: ["target-moved-without-decision"],
  },
  {
    name: "a baseline and a figure beside an old error",
    given: [{ edit: slip }],
    change: { edit: { [objective]: all(put("value: 40", "value: 41"), put("value: 44", "value: 45")) } },
    codes: ["figure-revised-in-place", "rebased-without-decision"],
  },
  {
    name: "an error and a lowered target in one change",
    change: { edit: { [objective]: all(put("type: result", "type: resulted"), put("value: 83", "value: 80")) } },
    codes: ["target-moved-without-decision", "unknown-word"],
  },
  {
    name: "an old error left alone",
    given: [{ edit: slip }],
    change: { edit: inObjective("Rollout", "Roll-out") },
    codes: [],
  },
  {
    name: "an old slip mended",
    given: [{ edit: slip }],
    change: { edit: inObjective("resulted", "result") },
    codes: [],
  },
  {
    name: "an old slip made something else",
    given: [{ edit: slip }],
    change: { edit: inObjective("resulted", "effect") },
    codes: ["not-compared"],
  },
  {
    name: "a file made readable again, with a lowered target",
    given: [{ edit: unreadable }],
    change: { edit: { [objective]: () => whole.replace("value: 83", "value: 80") } },
    codes: ["target-moved-without-decision"],
  },
  {
    name: "a file made readable again as it was",
    given: [{ edit: unreadable }],
    change: { edit: { [objective]: () => whole } },
    codes: [],
  },
  {
    name: "a file made readable again, in which something got another name",
    given: [{ edit: unreadable }],
    change: { edit: { [objective]: () => whole.replace(training, library) } },
    codes: [],
  },
  {
    name: "a file made readable again, with an id that was given up before",
    given: [{ edit: { [objective]: remove(training) } }, { edit: unreadable }],
    change: { edit: { [objective]: () => whole.replace(training, library) } },
    codes: ["id-reused"],
  },
  {
    name: "a file made readable again, with what had been given up before as it was",
    given: [{ edit: { [objective]: remove(training) } }, { edit: unreadable }],
    change: { edit: { [objective]: () => whole } },
    codes: [],
  },
  {
    name: "a file made readable again under another name",
    given: [{ edit: unreadable }],
    change: { files: { [objective]: null, "plan/objectives/first.yaml": whole } },
    codes: [],
  },
  {
    name: "a file that cannot be read, made another that cannot",
    given: [{ edit: unreadable }],
    change: { edit: inObjective("value: 83", "value: 80") },
    codes: ["not-compared"],
  },
  {
    name: "a file that nobody can read, left alone",
    given: [{ edit: unreadable }],
    change: { files: { "plan/strategy.yaml": (files["plan/strategy.yaml"] ?? "").replace("Good", "Better") } },
    codes: [],
  },
  {
    name: "a key misspelt in a target",
    change: { edit: inObjective("value: 83", "valu: 83") },
    codes: ["unknown-key"],
  },
  {
    name: "a key misspelt in a target, mended",
    given: [{ edit: inObjective("value: 83", "valu: 83") }],
    change: { edit: inObjective("valu: 83", "value: 83") },
    codes: [],
  },
  {
    name: "a key misspelt in a target, mended with another value",
    given: [{ edit: inObjective("value: 83", "valu: 83") }],
    change: { edit: inObjective("valu: 83", "value: 80") },
    codes: ["not-compared"],
  },
  {
    name: "a key twice, and a lowered target beside it",
    given: [{ edit: inObjective("scale: share", "scale: share\n        scale: share") }],
    change: { edit: inObjective("value: 83", "value: 80") },
    codes: ["target-moved-without-decision"],
  },
  {
    name: "the day of a target moved with it, under its old decision",
    given: [given],
    change: {
      edit: {
        [objective]: put('value: 83, due: "2025", set: "2024-03-13"', 'value: 80, due: "2025", set: "2024-06-20"'),
      },
    },
    codes: ["decision-not-in-this-change"],
  },
  {
    name: "the due date of a target moved under its old decision",
    given: [given],
    change: { edit: inObjective('due: "2025", set', 'due: "2027", set') },
    codes: ["decision-not-in-this-change"],
  },
  {
    name: "a target superseded, and the new one under the same old decision",
    given: [given],
    change: { edit: inObjective(cited, twice("2024-06-20")) },
    codes: ["decision-not-in-this-change"],
  },
  {
    name: "the same, as if it had been set at once",
    given: [given],
    change: { edit: inObjective(cited, twice("2024-03-13")) },
    codes: ["decision-not-in-this-change"],
  },
  {
    name: "a decision that was there before, older than the move",
    given: [{ edit: { [meeting]: decided("d-1", "1.3") } }],
    change: { edit: inObjective(target, '{ kind: level, value: 80, due: "2025", set: "2024-05-20", decision: d-1 }') },
    codes: ["decision-not-in-this-change"],
  },
  {
    name: "a decision that was there before, of the day of the move",
    given: [{ edit: { [meeting]: decided("d-1", "1.3") } }],
    change: { edit: inObjective(target, '{ kind: level, value: 80, due: "2025", set: "2024-03-13", decision: d-1 }') },
    codes: [],
  },
  {
    name: "an old decision with an error, mended in the change, for a baseline",
    given: [{ edit: { [meeting]: decided("d-1", "1.3", ", stat: adopted") } }],
    change: { edit: { ...inObjective("value: 40", "value: 42"), [meeting]: put(", stat: adopted", "") } },
    codes: ["rebased-without-decision"],
  },
];

describe("validate --since", () => {
  it.each(rows)("$name", async ({ given: before = [], change, codes }) => {
    const { folder } = planRepository(...before, change);
    const { findings, code } = await told(folder, "--since HEAD~1");
    const errors = findings.filter(({ severity }) => severity === "error").map((each) => each.code);
    expect([...new Set(errors)].sort()).toEqual(codes);
    expect(code).toBe(codes.length === 0 ? 0 : 1);
  });
});
