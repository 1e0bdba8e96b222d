/** Everything that the tool can say of a plan occurs in the demonstration plan, and its README tells where. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GAP_CODES } from "../../src/evaluate/gaps/consequence.js";
import { findGaps } from "../../src/evaluate/gaps/rank.js";
import { type ItemKind, entriesOf } from "../../src/evaluate/items.js";
import { catalogue } from "../../src/present/lang/index.js";
import { statusOrder } from "../../src/present/marks.js";
import { calendarView } from "../../src/report/calendar.js";
import { entryKinds } from "../../src/report/calendar-view.js";
import { ehs } from "../helpers/run.js";
import { index as bundled } from "../plan/norway.js";
import { asOf, demo, demoFolder, demoIndex, evaluation, judged } from "./scene.js";

const words = catalogue("en");
const progress = [...judged.values()];
const readme = readFileSync(new URL("../../templates/demo/README.md", import.meta.url), "utf8");

interface FindingJson {
  readonly code: string;
  readonly severity: string;
}

const findings = async (day: string): Promise<readonly FindingJson[]> => {
  const ran = await ehs(`validate --as-of ${day} --format json`, { cwd: demoFolder });
  return (JSON.parse(ran.stdout) as { readonly findings: readonly FindingJson[] }).findings;
};

describe("the demonstration plan", () => {
  it("has no errors, now or later", async () => {
    for (const day of [asOf, "2031-01-01"]) {
      expect((await findings(day)).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("has only the warnings that its README names", async () => {
    const warnings = (await findings(asOf)).filter(({ severity }) => severity === "warning");
    const codes = [...new Set(warnings.map(({ code }) => code))];
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([]);
  });

  it("has the items of the bundled plan", () => {
    const ids = ({ items }: typeof bundled, kind: ItemKind) =>
      items.filter((each) => each.kind === kind).map(({ id }) => id);
    for (const kind of ["objective", "outcome", "initiative", "goal", "sdg"] as const)
      expect(ids(demoIndex, kind), kind).toEqual(ids(bundled, kind));
    const own = (id: string): boolean => !id.startsWith("G1.1");
    for (const kind of ["indicator", "measure"] as const)
      expect(ids(demoIndex, kind).filter(own), kind).toEqual(ids(bundled, kind));
    expect(demoIndex.measures).toHaveLength(36);
  });

  it("shows every status, sign, trend and reason for having no target", () => {
    expect(new Set(progress.map(({ status }) => status))).toEqual(new Set(statusOrder));
    expect(new Set(progress.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(words.flag)));
    expect(new Set(progress.flatMap(({ trend }) => trend ?? []))).toEqual(new Set(Object.keys(words.trend)));
    const reasons = progress.flatMap(({ noTargetReason }) => noTargetReason ?? []);
    expect(new Set(reasons)).toEqual(new Set(Object.keys(words.noTarget)));
  });

  it("shows every kind of gap", () => {
    const found = new Set(findGaps(demo.plan, demoIndex, evaluation).map(({ code }) => code));
    expect(GAP_CODES.filter((code) => !found.has(code))).toEqual([]);
  });

  it("shows every kind of calendar entry", () => {
    const view = calendarView({
      ...{ plan: demo.plan, index: demoIndex, evaluation, leftOut: [], revision: null, wording: words },
      ...{ from: "2024-01-01", to: "2028-12-31", filter: { kinds: [], owners: [] } },
    });
    const kinds = [...view.entries, ...view.undated].map(({ about }) => about.kind);
    expect(new Set(kinds)).toEqual(new Set(entryKinds));
    const states = ["done", "open", "late", "overdue", "passed"];
    expect(new Set(view.entries.map(({ state }) => state))).toEqual(new Set(states));
    // a measure that was never counted is not ready for any meeting
    const prepared = view.entries.flatMap(({ about }) => ("preparation" in about ? [about.preparation] : []));
    for (const preparation of prepared.filter((each) => each !== null)) {
      const missing = preparation.figures.flatMap((each) => each.missing.map(({ id }) => id));
      expect(missing).toContain("4.2.6b");
    }
  });

  it("uses every phase and colour, and every way to compute a measure", () => {
    const { phases = [], colours = [] } = demo.plan.settings;
    const all = demoIndex.initiatives.map(({ initiative }) => initiative);
    expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(phases.map(({ id }) => id)));
    const reported = all.flatMap(({ reports = [] }) => reports.map(({ colour }) => colour));
    expect(new Set(reported)).toEqual(new Set(colours.map(({ id }) => id)));
    const derived = demoIndex.measures.filter(({ measure }) => measure.derive !== undefined);
    expect(derived.map(({ id }) => id)).toEqual(["4.2.1", "5.2", "5.3", "5.4"]);
    for (const { id } of derived) expect(judged.get(id)?.latest?.period, id).toBe("2025");
    expect(judged.get("4.2.1")?.latest?.of).toBe(24);
  });

  it("has a history of the measures that milestones and initiatives give, by what was known then", () => {
    const history = (id: string) => {
      const item = demoIndex.measures.find((each) => each.id === id);
      return (item === undefined ? [] : (evaluation.derived.get(item.measure) ?? [])).map(
        ({ period, observation, problem }) => `${period} ${String(observation?.value ?? problem?.reason)}`,
      );
    };
    expect(history("5.2")).toEqual(["2023 1/9", "2024 3/12", "2025 5/13"]);
    expect(history("5.3")).toEqual(["2023 1/3", "2024 3/7", "2025 5/9"]);
    expect(history("5.4")).toEqual(["2023 2/8", "2024 3/9", "2025 4/10"]);
  });

  it("holds meetings of three years, some of them still to come", () => {
    const meetings = entriesOf(demo.plan, "meeting").map(({ content }) => content);
    expect(new Set(meetings.map(({ date }) => date.slice(0, 4)))).toEqual(new Set(["2024", "2025", "2026"]));
    for (const { id, date, state } of meetings) expect(state, id).toBe(date <= asOf ? "held" : "planned");
  });
});

describe("its README", () => {
  const rows = readme.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, id = "", status = "", signs = "", trend = ""] = cells;
    return judged.has(id) ? [{ id, status, signs, trend }] : [];
  });

  it("tells of every measure what it shows", () => {
    const shown = [...judged].map(([id, { status, noTargetReason, flags, trend }]) => ({
      id,
      status: noTargetReason === null ? `\`${status}\`` : `\`${status}\`: ${noTargetReason}`,
      signs: flags.map((flag) => `\`${flag}\``).join(", "),
      trend: trend ?? "",
    }));
    expect(rows).toEqual(shown);
  });
});
