/** The priorities: which year, which receivers, the gaps that are answered and those that are not. */
import { describe, expect, it } from "vitest";
import type { PrioritiesView } from "../../../src/report/documents/priorities.js";
import { chosenYear } from "../../../src/report/documents/priorities-year.js";
import type { MeetingFile } from "../../../src/model/plan.js";
import { files, meeting as meetingFile } from "../../cli/since-scene.js";
import { asOf, demoFolder } from "../../demo/scene.js";
import { repository } from "../../helpers/repository.js";
import { ehs } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";

async function viewOf(options: string, cwd: string): Promise<PrioritiesView> {
  const ran = await ehs(`report priorities --format json ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as PrioritiesView;
}

const demo = (options = ""): Promise<PrioritiesView> => viewOf(`--lang nb --as-of ${asOf} ${options}`, demoFolder);

const said = (year: string | undefined) => ({
  meeting: { id: "m", body: "b", date: "2025-09-17" } as MeetingFile, // nothing else of it is asked
  node: { id: "r", text: "x", ...(year === undefined ? {} : { year }) },
});

describe("the year", () => {
  it.each([
    ["the next, where something is for it", ["2026", "2027"], null, "2027", "next"],
    ["the last one before, where nothing is for the next", ["2024", "2026"], null, "2026", "nearest"],
    ["the first one after, where nothing is before", ["2029", "2028"], null, "2028", "nearest"],
    ["the next, where nothing gives a year", [undefined], null, "2027", "none"],
    ["the one that a longer period holds", ["2026/2028"], null, "2027", "next"],
    ["the one asked for", ["2026"], "2025", "2025", "asked"],
  ])("is %s", (_, years, asked, year, basis) => {
    expect(chosenYear(years.map(said), "2026-03-31", asked)).toEqual({ year, next: "2027", basis });
  });

  it.each(["27", "soon", "20267"])("cannot be %s", async (year) => {
    const ran = await ehs(`report priorities --year ${year} --as-of ${asOf} --lang en`, { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(`--year “${year}”`);
  });
});

describe("of the demonstration plan", () => {
  it("are those of the nearest year, by receiver, with the meeting they come from", async () => {
    const view = await demo();
    expect(view).toMatchObject({ year: { period: "2026" }, next: { period: "2027" }, basis: "nearest", total: 1 });
    const [first] = view.receivers;
    expect(first?.receiver?.id).toBe("eksempelkommuner");
    expect(first?.recommendations).toMatchObject([
      { id: "r-2025-09-1", proposed: false, outcome: null, from: { date: { period: "2025-09-17" } } },
    ]);
    expect(view.earlier.map(({ id }) => id)).toEqual(["r-2024-09-1"]);
    expect(view.earlier[0]?.outcome?.text).toContain("to av fire");
  });

  it("answer the gaps under what they serve, and no others", async () => {
    const { receivers, unanswered } = await demo();
    const gaps = JSON.parse(
      (await ehs(`gaps --format json --lang nb --as-of ${asOf}`, { cwd: demoFolder })).stdout,
    ) as { readonly gaps: readonly { readonly item: { readonly objective: string | null } }[] };
    const under = gaps.gaps.filter(({ item }) => ["1", "4"].includes(item.objective ?? "")).length;
    const answers = receivers[0]?.recommendations[0]?.answers;
    expect(answers?.total).toBe(under);
    expect(unanswered).toMatchObject({ total: gaps.gaps.length - under, all: gaps.gaps.length });
    for (const { gap } of unanswered.shown) expect(["1", "4"]).not.toContain(gap.item.objective);
    const codes = unanswered.shown.map(({ gap }) => gap.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("are of one year, or one receiver, where that is asked for", async () => {
    const earlier = await demo("--year 2025");
    expect(earlier.receivers.map(({ receiver }) => receiver?.id)).toEqual(["tenkte-regioner"]);
    expect(earlier.receivers[0]?.waiting).toBeGreaterThan(0);
    const narrowed = await demo("--receiver tenkte-regioner");
    expect(narrowed).toMatchObject({ total: 0, receivers: [], asked: [{ id: "tenkte-regioner" }] });
    expect(narrowed.unanswered.all).toBe(earlier.receivers[0]?.waiting);
  });

  it("knows no other receivers, and names the nearest", async () => {
    const ran = await ehs(`report priorities --receiver tenkte-region --lang en --as-of ${asOf}`, { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("tenkte-regioner");
  });
});

describe("of other plans", () => {
  it("say that there are none, where there are none", async () => {
    const view = await viewOf("--as-of 2026-11-21", planFolder);
    expect(view).toMatchObject({ year: { period: "2027" }, basis: "none", total: 0, receivers: [], earlier: [] });
    expect(view.unanswered.total).toBe(view.unanswered.all);
    const { stdout } = await ehs("report priorities --lang nb --as-of 2026-11-21", { cwd: planFolder });
    expect(stdout).toContain("Ingen anbefalinger er registrert for 2027.");
    expect(stdout).toContain("gap står uten anbefaling for 2027.");
  });

  it("tell what is put forward, what follows up, and what names nobody and no year", async () => {
    const more = `recommendations:
  - { id: r-1, text: Spend less, year: "2025", receiver: directorate, objectives: ["1"] }
  - { id: r-2, text: Spend more }
follow_ups:
  - { id: f-1, text: Count, objectives: [1.A], due: "2024-09", state: done, owner: directorate }
  - { id: f-2, text: Other }
`;
    const ahead = `id: m2\nbody: council\ndate: "2024-09-01"\nstate: planned\nrecommendations:\n  - { id: r-3, text: Later, year: "2025" }\n`;
    const all = { ...files, [meetingFile]: (files[meetingFile] ?? "") + more, "plan/meetings/2024-09.yaml": ahead };
    const view = await viewOf("--as-of 2024-06-30", repository([{ files: all }]).folder);
    expect(view.receivers.map(({ receiver }) => receiver?.id ?? null)).toEqual(["directorate", null]);
    const [own, other] = view.receivers;
    expect(own?.recommendations[0]?.followUps).toMatchObject([{ id: "f-1", state: "done" }]);
    const answers = own?.recommendations[0]?.answers;
    expect(answers?.own).toBeGreaterThan(0);
    expect(answers?.own).toBeLessThanOrEqual(answers?.total ?? 0);
    expect(answers?.own).toBeLessThanOrEqual(own?.waiting ?? 0);
    expect(other?.recommendations).toMatchObject([{ id: "r-3", proposed: true, answers: { total: 0 } }]);
    expect(view.yearless.map(({ id }) => id)).toEqual(["r-2"]);
  });
});
