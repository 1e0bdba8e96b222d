/** The summary: the numbers of the status, one gap of each kind, and what the council is asked for. */
import { describe, expect, it } from "vitest";
import type { SummaryView } from "../../../src/report/documents/summary.js";
import { files } from "../../cli/since-scene.js";
import { asOf, demo as loaded, demoFolder } from "../../demo/scene.js";
import { repository } from "../../helpers/repository.js";
import { ehs } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";

async function viewOf(options: string, cwd: string): Promise<SummaryView> {
  const ran = await ehs(`report summary --format json ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as SummaryView;
}

const demo = await viewOf(`--lang nb --as-of ${asOf}`, demoFolder);

describe("of the demonstration plan", () => {
  it("has the counts of the status", async () => {
    const line = `status --format json --lang nb --as-of ${asOf}`;
    const status = JSON.parse((await ehs(line, { cwd: demoFolder })).stdout) as Pick<SummaryView, "counts">;
    expect(demo.counts).toEqual(status.counts);
  });

  it("has one gap of each of the kinds that rank first", () => {
    const codes = demo.gaps.map(({ gap }) => gap.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(demo.gaps[0]?.gap.rank).toBe(1);
    const ranks = demo.gaps.map(({ gap }) => gap.rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });

  it("counts initiatives by colour in the plan's order, those without a report last", () => {
    const order = (loaded.plan.settings.colours ?? []).map(({ id }) => id);
    for (const { colours } of demo.objectives) {
      const places = colours.map(({ colour }) => (colour === null ? order.length : order.indexOf(colour.id)));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("tells what the council is asked for when it meets next", () => {
    expect(demo.asks?.occasion).toMatchObject({ registered: true, state: "ahead", date: { period: "2026-09-16" } });
    expect(demo.asks?.agenda.map(({ case: number }) => number)).toEqual(["11/26"]);
  });
});

describe("of other plans", () => {
  it("asks by the wheel where no meeting is registered", async () => {
    const { asks } = await viewOf("--lang nb --as-of 2026-11-21", planFolder);
    expect(asks).toMatchObject({ occasion: { registered: false, state: "ahead" }, agenda: [], proposed: [] });
    expect(asks?.occasion.treats[0]?.text?.text).toContain("Vurdere strategien");
  });

  it("says so where nothing lies ahead", async () => {
    const { folder } = repository([{ files }]);
    expect((await viewOf("--as-of 2024-06-30", folder)).asks).toBeNull();
    const { stdout } = await ehs("report summary --lang en --as-of 2024-06-30", { cwd: folder });
    expect(stdout).toContain("No treatment ahead is registered.");
  });
});
