/** The owners' list: what is theirs, what is due, what is out of date, and what waits for them. */
import { describe, expect, it } from "vitest";
import type { OwnerPart, OwnerView } from "../../../src/report/documents/owner-view.js";
import { files } from "../../cli/since-scene.js";
import { asOf, demo as loaded, demoFolder } from "../../demo/scene.js";
import { repository } from "../../helpers/repository.js";
import { ehs } from "../../helpers/run.js";
import { planFolder } from "../../plan/norway.js";
import { entriesOf } from "../../../src/evaluate/items.js";

async function viewOf(options: string, cwd: string): Promise<OwnerView> {
  const ran = await ehs(`report owner --format json ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as OwnerView;
}

const demo = (options = ""): Promise<OwnerView> => viewOf(`${options} --lang nb --as-of ${asOf}`, demoFolder);

async function partOf(options: string, folder = demoFolder, day = asOf): Promise<OwnerPart> {
  const [part] = (await viewOf(`${options} --lang nb --as-of ${day}`, folder)).owners;
  if (part === undefined) throw new Error(`no part for ${options}`);
  return part;
}

const all = await demo();

describe("without a name", () => {
  it("has a part for everyone who owns an initiative or is asked for something, in the order of the plan", () => {
    const ids = all.owners.map(({ owner }) => owner.id);
    const order = entriesOf(loaded.plan, "organisations").flatMap(({ content }) => content.organisations);
    const known = order.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(ids.slice(0, known.length)).toEqual(known);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain("tenkt-tilsyn");
    for (const { initiatives, gaps, sources } of all.owners)
      expect(initiatives.length + gaps.length + sources.length).toBeGreaterThan(0);
  });

  it("leaves no gap that somebody must act on to nobody", async () => {
    const asked = JSON.parse(
      (await ehs(`gaps --format json --lang nb --as-of ${asOf}`, { cwd: demoFolder })).stdout,
    ) as { readonly gaps: readonly { readonly rank: number; readonly who: readonly object[] }[] };
    const told = new Set(all.owners.flatMap(({ gaps }) => gaps.map(({ rank }) => rank)));
    expect([...told].sort((a, b) => a - b)).toEqual(
      asked.gaps.filter(({ who }) => who.length > 0).map(({ rank }) => rank),
    );
  });
});

describe("one owner", () => {
  it.each(["direktoratet-for-prover", "DfP", "Direktoratet for prøver", "tenkt-tilsyn"])(
    "is found by id, short name, name, and as whoever took over: %s",
    async (name) => {
      const ran = await ehs(["report", "owner", name, "--format", "json", "--as-of", asOf], { cwd: demoFolder });
      const view = JSON.parse(ran.stdout) as OwnerView;
      expect(view.owners.map(({ owner }) => owner.id)).toEqual(["direktoratet-for-prover"]);
      expect(view.asked).toBe(true);
    },
  );

  it.each([
    ["direktoratet-for-prove", "direktoratet-for-prover"],
    ["institutt", "oppdiktet-institutt"],
  ])("that is not there is told of with the nearest: %s", async (name, near) => {
    const ran = await ehs(["report", "owner", name, "--as-of", asOf, "--lang", "en"], { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(near);
  });

  it("is told what is theirs, with how old the status is", async () => {
    const { initiatives, sources } = await partOf("DfP");
    expect(initiatives.map(({ id, role, stale }) => [id, role, stale])).toEqual([
      ["1.C", "owner", "old"],
      ["1.D", "owner", null],
      ["3.B", "owner", null],
    ]);
    expect(sources).toMatchObject([{ measures: 3 }, { initiatives: 1 }]);
  });

  it("is told what is due, in order of time, and nothing that is done or asks nothing", async () => {
    const { due } = await partOf("DfP");
    const days = due.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set(due.map(({ state }) => state))).toEqual(new Set(["overdue", "late", "open"]));
    for (const { who } of due) expect(who.map(({ id }) => id)).toContain("direktoratet-for-prover");
    expect(days.at(-1) ?? "").toMatch(/^2026|^2027-0[1-3]/);
  });

  it("is told which figures are asked for, and of whom", async () => {
    const { figures, statuses } = await partOf("DfP");
    expect(figures.own.map(({ id, from }) => [id, from?.id])).toEqual(
      ["1.5a", "1.5b", "1.6"].map((id) => [id, "direktoratet-for-prover"]),
    );
    expect(figures.others.map(({ id, from }) => [id, from?.id])).toEqual([["3.2a", "dataskranken"]]);
    expect(statuses.map(({ id, from }) => [id, from?.id])).toEqual([["1.C", "direktoratet-for-eksempler"]]);
  });

  it("is told what waits for them: the same as the list that is ready to send", async () => {
    const { gaps, chase } = await partOf("DfP");
    const sent = JSON.parse(
      (await ehs(`gaps --for DfP --format json --lang nb --as-of ${asOf}`, { cwd: demoFolder })).stdout,
    ) as { readonly gaps: readonly { readonly rank: number }[] };
    expect(gaps.map(({ rank }) => rank)).toEqual(sent.gaps.map(({ rank }) => rank));
    expect(chase).toMatchObject({ matters: 9, overdue: 6, reply: { by: { period: "2026-05-20" } } });
  });

  it("is told what of others waits for theirs", async () => {
    const { waiting } = await partOf("direktoratet-for-eksempler");
    const shared = waiting.find(({ what }) => what.id === "4.A-m2");
    expect(shared).toMatchObject({ within: { id: "4.A" }, course: "very_late" });
    expect(shared?.waiting.map(({ id }) => id)).toContain("2.A-m2");
    for (const { within, waiting: others } of waiting)
      for (const other of others) expect(other.within.id).not.toBe(within.id);
  });
});

describe("other plans", () => {
  it("has everyone of the bundled plan, with what became of the directorate that was", async () => {
    const view = await viewOf("--lang nb --as-of 2026-11-21", planFolder);
    const ids = view.owners.map(({ owner }) => owner.id);
    expect(ids).toContain("nhn");
    expect(ids).toContain("helsedirektoratet");
    expect(ids).not.toContain("direktoratet-for-e-helse");
  });

  it("asks nothing of a body that has nothing, and says so", async () => {
    const { folder } = repository([{ files }]);
    const ran = await ehs("report owner council --lang en --as-of 2024-06-30", { cwd: folder });
    expect(ran.stdout).toContain("The plan asks nothing of you now.");
    expect(ran.stdout).toContain("You own no initiatives and give no figures.");
  });
});
