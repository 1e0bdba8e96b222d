/** The view of the meeting pack: which meeting it is for, what goes into the boxes, and what is said to be missing. */
import { describe, expect, it } from "vitest";
import { ehs } from "../../helpers/run.js";
import { repository } from "../../helpers/repository.js";
import { files, meeting as meetingFile, planRepository } from "../../cli/since-scene.js";
import { demoFolder } from "../../demo/scene.js";
import { planFolder } from "../../plan/norway.js";
import { answerOf, demoView, viewOf } from "./meeting-scene.js";

const pack = await demoView("meeting");
const page = (id: string) => {
  const found = pack.objectives.find((objective) => objective.id === id);
  if (found === undefined) throw new Error(`no page for ${id}`);
  return found;
};

describe("the meeting that a pack is for", () => {
  it.each([
    ["the council's next one", "", "2026-09-radet", "ahead"],
    ["the one asked for, of another body", "--meeting 2026-05-euf", "2026-05-euf", "ahead"],
    ["one that has been held", "--meeting 2026-03-radet", "2026-03-radet", "held"],
  ])("is %s", async (_, options, id, state) => {
    const { occasion } = await demoView("meeting", options);
    expect(occasion).toMatchObject({ id, state, registered: true });
  });

  it("is the one of the day itself", async () => {
    const { occasion } = await viewOf("meeting", "--as-of 2026-03-11", demoFolder);
    expect(occasion?.id).toBe("2026-03-radet");
  });

  it("is the last one where none is ahead and the wheel has none", async () => {
    const { folder } = planRepository();
    const { occasion } = await viewOf("meeting", "--as-of 2024-06-30", folder);
    expect(occasion).toMatchObject({ id: "m1", state: "held" });
  });

  it("is the next treatment of the wheel where no meeting of the council is registered", async () => {
    const { occasion, agenda } = await viewOf("meeting", "--as-of 2026-11-21", planFolder);
    expect(occasion).toMatchObject({ id: "council-first", registered: false, date: { period: "2027-Q1" } });
    expect(agenda).toEqual([]);
  });

  it("is none in a plan without meetings and without a wheel; the pages stand all the same", async () => {
    const few = Object.fromEntries(
      Object.entries(files).filter(([path]) => path !== "plan/governance.yaml" && path !== meetingFile),
    );
    const { folder } = repository([{ files: few }]);
    const view = await viewOf("meeting", "--as-of 2024-06-30", folder);
    expect(view).toMatchObject({ occasion: null, missing: null, agenda: [], earlier: [] });
    expect(view.boxes.map(({ holds }) => holds)).toEqual([
      ...["indicators", "initiatives", "inputs", "trends", "priorities", "follow-ups"],
    ]);
    expect(view.objectives.map(({ id }) => id)).toEqual(["1"]);
  });

  it("is refused by name where the plan has no such meeting", async () => {
    const ran = await ehs("report meeting --meeting 2026-09-rade --lang nb", { cwd: demoFolder });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("2026-09-radet");
  });
});

describe("the pages", () => {
  it("are one for each objective, with the boxes that the plan names", () => {
    expect(pack.objectives.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(pack.boxes.map(({ number, holds }) => [number, holds])).toEqual([
      ["1", "indicators"],
      ["2", "initiatives"],
      ["3", "inputs"],
      ["4", "trends"],
      ["5", "priorities"],
      ["6", "follow-ups"],
    ]);
  });

  it("say what `ehs status` says", async () => {
    const status = (await answerOf("status")) as {
      readonly counts: object;
      readonly objectives: readonly { readonly id: string; readonly counts: object }[];
    };
    expect(pack.counts).toEqual(status.counts);
    for (const { id, counts } of status.objectives) expect(page(id).counts).toEqual(counts);
  });

  it.each([
    ["1", ["trend-2025-exclusion"], []],
    ["4", ["trend-2025-security"], ["input-2025-law"]],
    ["5", ["trend-2025-security", "trend-2025-money"], ["input-2025-law"]],
    ["2", [], []],
  ])("hold the trends and inputs of objective %s from the meeting's year and the one before", (id, trends, inputs) => {
    expect(page(id).trends.map((each) => each.id)).toEqual(trends);
    expect(page(id).inputs.map((each) => each.id)).toEqual(inputs);
  });

  it("hold the agreed priorities and the open points of their objective", () => {
    expect(page("4").priorities).toMatchObject([{ rank: 1, subject: { id: "4.A" }, proposed: false }]);
    expect(page("4").followUps.map(({ id, overdue }) => [id, overdue])).toEqual([
      ["f-2026-03-1", false],
      ["f-2026-03-2", true],
    ]);
  });

  it("put forward where the judgement and the figures say different things, before the gaps", () => {
    const kinds = page("1").discuss.map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["judgement", "judgement"]);
    expect(page("1").judgements.map(({ subject, differs }) => [subject.id, differs])).toEqual([
      ["1.3", true],
      ["1.1a", true],
    ]);
    expect(page("2").judgements).toMatchObject([{ subject: { id: "2" }, status: null, differs: false }]);
  });

  it("name the gaps that rank first, one of each kind, and count all", async () => {
    const { gaps } = (await answerOf("gaps --objective 2")) as { readonly gaps: readonly { readonly code: string }[] };
    const named = page("2").discuss.flatMap((point) => (point.kind === "gap" ? [point.gap.code] : []));
    expect(page("2").gaps).toBe(gaps.length);
    expect(named).toEqual([...new Set(gaps.map(({ code }) => code))].slice(0, 3));
  });

  it("tell of a text that the figures contradict, once and in the document's language", async () => {
    const english = await viewOf("meeting", "--as-of 2026-03-31 --lang en", demoFolder);
    const claims = [pack, english].flatMap(({ objectives }) =>
      objectives.flatMap(({ id, discuss }) =>
        discuss.flatMap((point) => (point.kind === "claim" ? [{ id, point }] : [])),
      ),
    );
    expect(claims.map(({ id, point }) => [id, point.item?.id])).toEqual([
      ["1", "1.3"],
      ["1", "1.3"],
    ]);
    expect(claims.map(({ point }) => point.text)).toEqual([
      expect.stringContaining("«økte»"),
      expect.stringContaining("“rose”"),
    ]);
  });
});

describe("what came of earlier meetings", () => {
  it("are the recommendations with what became of them, the latest first", () => {
    expect(pack.earlier.map(({ id, outcome }) => [id, outcome?.text ?? null])).toEqual([
      ["r-2025-09-1", null],
      ["r-2024-09-1", "Fulgt opp i to av fire regioner."],
    ]);
  });

  it("are the points that are open, with the meeting they come from", () => {
    expect(pack.followUps.open.map(({ id, from }) => [id, from.id])).toEqual([
      ["f-2025-03-1", "2025-03-radet"],
      ["f-2026-03-1", "2026-03-radet"],
      ["f-2026-03-2", "2026-03-radet"],
    ]);
    const { open, total, done } = pack.followUps;
    expect(total).toBe(open.length + done);
  });

  it("are the decisions with conditions that are not met", () => {
    const ids = pack.unmet.map(({ id }) => id);
    expect(ids).toEqual(["d-2026-03-step", "d-2025-09-pause", "d-2025-03-suspend"]);
    for (const { conditions } of pack.unmet) expect(conditions.some(({ met }) => !met)).toBe(true);
  });

  it("is what a held meeting gave, and what it was asked for", async () => {
    const { given, proposed, agenda, missing } = await demoView("meeting", "--meeting 2026-03-radet");
    expect(given.map(({ id }) => id)).toEqual(["d-2026-03-status", "d-2026-03-step"]);
    expect(proposed).toEqual([]);
    expect(agenda.map(({ kind }) => kind)).toEqual(["information", "discussion"]);
    expect(missing).toBeNull();
  });

  it("tells what changed since the body itself last met", async () => {
    const { since } = await demoView("meeting", "--meeting 2026-08-eup");
    expect(since?.meeting?.id).toBe("2026-02-eup");
  });
});

describe("what the pack lacks", () => {
  it("is what `ehs calendar` says of the same meeting, by whoever is to send it", async () => {
    interface Brought {
      readonly source: { readonly id: string } | null;
      readonly ask: { readonly id: string } | null;
      readonly missing: readonly { readonly id: string }[];
      readonly ready: number;
      readonly wanted: number;
    }
    const calendar = (await answerOf("calendar --kind meeting")) as {
      readonly entries: readonly {
        readonly key: string;
        readonly preparation: { readonly figures: readonly Brought[]; readonly initiatives: readonly Brought[] };
      }[];
    };
    const preparation = calendar.entries.find(({ key }) => key === "2026-09-radet")?.preparation;
    const lacking = (supplies: readonly Brought[] = []) =>
      supplies
        .filter(({ missing }) => missing.length > 0)
        .map(({ source, ask, missing, ready, wanted }) => [
          source?.id,
          ask?.id,
          missing.map(({ id }) => id),
          ready,
          wanted,
        ]);
    expect(lacking(pack.missing?.figures)).toEqual(lacking(preparation?.figures));
    expect(lacking(pack.missing?.initiatives)).toEqual(lacking(preparation?.initiatives));
    expect(lacking(preparation?.figures)).toHaveLength(3);
    expect(pack.missing?.figuresReady).toEqual({ ready: 25, wanted: 34 });
  });

  it("names the boxes that nothing is registered for, and who prepares them", () => {
    expect(pack.missing?.boxes.map(({ holds }) => holds)).toEqual(["priorities"]);
    expect(pack.missing?.secretariat.map(({ id }) => id)).toEqual(["direktoratet-for-eksempler"]);
  });
});
