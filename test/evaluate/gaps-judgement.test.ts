/** Judgements of meetings against the figures, and which meetings there were by a day. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { gapScene } from "../../src/evaluate/gaps/scene.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { found, measured, objective, planWith } from "./gaps-scene.js";

const base = 'baseline: { kind: measured, value: 40, period: "2022" }';
const series = (due: string, ...values: readonly (readonly [string, number])[]) =>
  `${base}, targets: [{ kind: level, value: 80, due: "${due}" }], observations: [${values.map(([period, value]) => `{ period: "${period}", value: ${value} }`).join(", ")}]`;
const measures = {
  worsening: series("2027", ["2025", 30]),
  off_track: series("2027", ["2025", 42]),
  behind: series("2027", ["2025", 60]),
  on_track: series("2027", ["2025", 70]),
  achieved: series("2027", ["2025", 80]),
  missed: series("2025", ["2025", 42]),
  achieved_late: series("2024", ["2024", 42], ["2025", 80]),
  no_data: 'targets: [{ kind: level, value: 80, due: "2027" }]',
} as const;

type Assessed = readonly [subject: string, colour: string, cutOff?: string];
const meeting = (id: string, date: string, assessments: readonly Assessed[], more = "") => ({
  [`meetings/${id}.yaml`]: `{ id: ${id}, body: council, date: "${date}"${more}, assessments: [${assessments
    .map(
      ([subject, colour, cutOff = "2026-01-31"]) =>
        `{ subject: "${subject}", colour: ${colour}, cut_off: "${cutOff}", role: secretariat }`,
    )
    .join(", ")}] }`,
});

/** "better meeting": how each judgement differs from the figures, and whose it is. */
function against(measure: string, ...meetings: readonly Readonly<Record<string, string>>[]): string[] {
  const files: Record<string, string> = { "objectives/1.yaml": objective(measured(measure)) };
  const plan = planWith(Object.assign(files, ...meetings) as Record<string, string>);
  return found("judgement-against-data", plan).map(({ item, facts, who }) => {
    const { what, status, meeting: of } = facts as Readonly<Record<string, string>>;
    return [what, status, item, of, ...who].join(" ");
  });
}

describe("a judgement", () => {
  it.each<[keyof typeof measures, string, string | null]>([
    ["worsening", "green", "better"],
    ["missed", "green", "better"],
    ["off_track", "green", "better"],
    ["behind", "green", null],
    ["on_track", "green", null],
    ["off_track", "yellow", null],
    ["off_track", "red", null],
    ["on_track", "red", "worse"],
    ["achieved", "red", "worse"],
    ["achieved_late", "red", "worse"],
    ["behind", "red", null],
    ["achieved", "yellow", null],
    ["achieved", "green", null],
    ["no_data", "red", null],
    ["no_data", "green", null],
    ["off_track", "mauve", null],
    ["achieved", "mauve", null],
  ])("on what is %s, of the colour %s, differs: %s", (status, colour, what) => {
    const expected = what === null ? [] : [`${what} ${status} 1 a body council`];
    expect(against(measures[status], meeting("a", "2026-03-01", [["1", colour]]))).toEqual(expected);
  });

  it("is against the measures under its subject, and no others", () => {
    const said = (subject: string) => against(measures.off_track, meeting("a", "2026-03-01", [[subject, "green"]]));
    expect([said("1").length, said("1.1").length, said("2").length, said("1.A").length]).toEqual([1, 1, 0, 0]);
    const named = `${measures.off_track}, id: m`;
    expect(against(named, meeting("a", "2026-03-01", [["m", "green"]]))).toEqual(["better off_track m a body council"]);
  });

  it.each<[string, readonly Readonly<Record<string, string>>[], readonly string[]]>([
    [
      "the later cut-off date",
      [
        meeting("a", "2026-02-01", [["1", "green", "2026-01-31"]]),
        meeting("b", "2026-03-01", [["1", "red", "2026-02-28"]]),
      ],
      [],
    ],
    [
      "the later cut-off date, of an earlier meeting",
      [
        meeting("a", "2026-02-01", [["1", "green", "2026-01-31"]]),
        meeting("b", "2026-03-01", [["1", "red", "2025-12-31"]]),
      ],
      ["a"],
    ],
    [
      "of one cut-off date the later meeting",
      [meeting("b", "2026-02-01", [["1", "red"]]), meeting("a", "2026-03-01", [["1", "green"]])],
      ["a"],
    ],
    [
      "of one day the meeting with the last id",
      [meeting("b", "2026-03-01", [["1", "green"]]), meeting("a", "2026-03-01", [["1", "red"]])],
      ["b"],
    ],
    ["of a cut-off date on the day", [meeting("a", "2026-06-30", [["1", "green", "2026-06-30"]])], ["a"]],
    ["none of a later cut-off date", [meeting("a", "2026-06-30", [["1", "green", "2026-07-01"]])], []],
    ["none of a later meeting", [meeting("a", "2026-07-01", [["1", "green"]])], []],
    ["none of a meeting that is only planned", [meeting("a", "2026-03-01", [["1", "green"]], ", state: planned")], []],
  ])("that counts is %s", (_, meetings, expected) => {
    expect(against(measures.off_track, ...meetings).map((text) => text.split(" ")[3])).toEqual(expected);
    expect(against(measures.off_track, ...meetings.toReversed()).map((text) => text.split(" ")[3])).toEqual(expected);
  });

  it("is not held against anything in a plan without colours", () => {
    const files = {
      "objectives/1.yaml": objective(measured(measures.off_track)),
      ...meeting("a", "2026-03-01", [["1", "green"]]),
    };
    const plan = planWith(files);
    const { colours, ...settings } = plan.settings;
    expect(colours).toHaveLength(3);
    expect(found("judgement-against-data", { ...plan, settings })).toEqual([]);
  });
});

describe("the scene", () => {
  const scene = (files: Readonly<Record<string, string>>) => {
    const plan = planWith(files);
    const index = indexPlan(plan);
    return gapScene(plan, index, evaluate(plan, index, "2026-06-30"));
  };

  it("has the meetings held by the day, oldest first, those of one day by their ids", () => {
    const all = [
      meeting("d", "2026-06-30", []),
      meeting("b", "2026-03-01", []),
      meeting("e", "2026-07-01", []),
      meeting("c", "2026-03-01", []),
      meeting("f", "2026-01-01", [], ", state: planned"),
      meeting("a", "2026-05-01", []),
    ];
    for (const given of [all, all.toReversed()])
      expect(scene(Object.assign({}, ...given) as Record<string, string>).held.map(({ id }) => id)).toEqual([
        "b",
        "c",
        "a",
        "d",
      ]);
  });

  it("has what is in force: neither retired nor suspended nor proposed, by itself or by what it stands under", () => {
    const out = (state: string) => `lifecycle: [{ state: ${state}, from: "2024-01-01" }]`;
    const ids = (...lines: readonly string[]) => scene({ "objectives/1.yaml": objective(...lines) });
    expect(ids(measured(base)).measures.map(({ item }) => item.id)).toEqual(["1.1"]);
    for (const state of ["retired", "suspended", "proposed"]) {
      expect(ids(measured(`${base}, ${out(state)}`)).measures).toEqual([]);
      expect(ids(measured(base, `type: result, ${out(state)}`)).measures).toEqual([]);
      const under = ids(out(state), measured(base));
      expect([under.measures.length, under.objectives.length]).toEqual([0, 0]);
      const child = `objectives: [{ id: "1a", name: N, indicators: [{ id: "1a.1", name: N, type: result, measures: [{ unit: x, scale: count }] }] }]`;
      expect(ids(out(state), child).measures).toEqual([]);
    }
    expect(ids().objectives).toHaveLength(1);
  });

  it("tells what stands above an item, whom it enables, and who answers", () => {
    const given = scene({
      "objectives/1.yaml": objective(measured(base)),
      "strategy.yaml":
        'relations: [{ from: "1", to: "2", kind: enables }, { from: "3", to: "4", kind: enables }, { from: "1", to: "5", kind: supports }]',
    });
    expect(given.chain("1.1")).toEqual(["1.1", "1"]);
    expect(given.chain("nowhere")).toEqual(["nowhere"]);
    expect([given.enabledBy("1"), given.enabledBy("2")]).toEqual([["2"], []]);
    expect([given.sourceOwner("survey"), given.sourceOwner("none"), given.sourceOwner(null)]).toEqual([
      [{ id: "office", role: "source-owner" }],
      [],
      [],
    ]);
    expect(given.planOwner).toEqual([{ id: "agency", role: "plan-owner" }]);
    const plan = planWith({});
    const { publisher, ...settings } = plan.settings;
    expect(publisher).toBe("agency");
    const index = indexPlan(plan);
    expect(gapScene({ ...plan, settings }, index, evaluate(plan, index, "2026-06-30")).planOwner).toEqual([]);
  });
});
