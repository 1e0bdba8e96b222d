/** Which decision a change is credited to, on real repositories: in the difference and the history as in `validate --since`. */
import { describe, expect, it } from "vitest";
import type { Step } from "../helpers/repository.js";
import { diffJson, logJson, run } from "./history-json.js";
import { decided, inObjective, meeting, objective, planRepository, put, told } from "./since-scene.js";

const target = '{ kind: level, value: 83, due: "2025" }';
const moved = (set: string): string => `{ kind: level, value: 80, due: "2025", set: "${set}", decision: d-1 }`;
const known: Step = { edit: { [meeting]: decided("d-1", "1.3") } };
const pending = 'baseline: { kind: pending, text: To be chosen, decide_by: "2024-12" }';
const open: Step = { edit: inObjective('baseline: { kind: measured, value: 40, period: "2021" }', pending) };

interface Row {
  readonly name: string;
  readonly given?: readonly Step[];
  readonly change: Step;
  readonly decision: string | null;
  /** What the difference says of it in English, after the sentence. */
  readonly said: string;
  /** Whether `validate --since` has anything to say of authority. */
  readonly faulty: boolean;
}

const rows: readonly Row[] = [
  {
    name: "a target under a decision that was there before and is older than the move",
    given: [known],
    change: { edit: inObjective(target, moved("2024-05-20")) },
    ...{ decision: null, said: "; no decision is cited", faulty: true },
  },
  {
    name: "a target under a decision of the day of the move",
    given: [known],
    change: { edit: inObjective(target, moved("2024-03-13")) },
    ...{ decision: "d-1", said: "; supported by Council, 13 March 2024", faulty: false },
  },
  {
    name: "a target under a decision that came with it, whenever it was set",
    change: { edit: { ...inObjective(target, moved("2024-05-20")), [meeting]: decided("d-1", "1.3") } },
    ...{ decision: "d-1", said: "; supported by Council, 13 March 2024", faulty: false },
  },
  {
    name: "a baseline with a decision about its objective that came with it",
    change: { edit: { ...inObjective("value: 40", "value: 42"), [meeting]: decided("d-1", "1") } },
    ...{ decision: "d-1", said: "; supported by Council, 13 March 2024", faulty: false },
  },
  {
    name: "a baseline with a decision about something else",
    change: { edit: { ...inObjective("value: 40", "value: 42"), [meeting]: decided("d-1", "1.A") } },
    ...{ decision: null, said: "; no decision is cited", faulty: true },
  },
  {
    name: "a baseline with a decision that was there before",
    given: [known],
    change: { edit: inObjective("value: 40", "value: 42") },
    ...{ decision: null, said: "; no decision is cited", faulty: true },
  },
  {
    name: "a baseline with a decision that is only proposed",
    change: {
      edit: { ...inObjective("value: 40", "value: 42"), [meeting]: decided("d-1", "1.3", ", state: proposed") },
    },
    ...{ decision: null, said: "; no decision is cited", faulty: true },
  },
  {
    name: "a baseline that is put off, which needs no decision",
    given: [open],
    change: { edit: { [objective]: put('decide_by: "2024-12"', 'decide_by: "2026-12"') } },
    ...{ decision: null, said: "", faulty: false },
  },
];

const kinds = ["re_targeted", "re_based"];

describe("what is credited with a change", () => {
  it.each(rows)("$name", async ({ given = [], change, decision, said, faulty }) => {
    const { folder, commits } = planRepository(...given, change);
    const own = <C extends { readonly kind: string }>(changes: readonly C[]): readonly C[] =>
      changes.filter(({ kind }) => kinds.includes(kind));
    const [different] = own((await diffJson(folder, ["HEAD~1", "HEAD"])).changes);
    expect(different?.decision?.id ?? null).toBe(decision);
    const { entries } = await logJson(folder, ["1.3"]);
    const [logged] = own(entries.find(({ commit }) => commit.id === commits.at(-1))?.changes ?? []);
    expect(logged?.decision?.id ?? null).toBe(decision);
    const { stdout } = await run(folder, ["diff", "HEAD~1", "HEAD", "--lang", "en", "--format", "md"]);
    const line = stdout.split("\n").find((each) => /^- 1\\?\.3 /.test(each)) ?? "";
    expect(line.replaceAll("\\", "").includes("decision") || line.includes("supported")).toBe(said !== "");
    expect(line.replaceAll("\\", "")).toContain(said);
    const { findings } = await told(folder, "--since HEAD~1");
    expect(findings.some(({ code }) => code.includes("decision"))).toBe(faulty);
  });
});
