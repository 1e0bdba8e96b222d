/** Pages of goals, objectives, indicators and initiatives: how their picture is made, and that each number said is in the view. */
import { describe, expect, it } from "vitest";
import { JUDGED } from "../../src/evaluate/aggregate.js";
import { catalogue } from "../../src/present/lang/index.js";
import { plainWords } from "../../src/present/lang/show-plain.js";
import { marksFor } from "../../src/present/marks.js";
import { nameOf } from "../../src/present/show-page.js";
import { voiceOf } from "../../src/present/show-text.js";
import { gapsView } from "../../src/report/gaps.js";
import { levelled } from "../../src/report/level.js";
import type { PlainItem, Ref } from "../../src/report/show-view.js";
import { showView } from "../../src/report/show.js";
import type { Lang } from "../../src/report/wording.js";
import { demo, demoIndex, evaluation } from "../demo/scene.js";

const plan = demo.plan;
const langs: readonly Lang[] = ["nb", "en"];

function viewOf(given: readonly string[], lang: Lang = "en") {
  const scene = { plan, index: demoIndex, evaluation, wording: catalogue(lang) };
  const parts = { criteria: false, coverage: false, sources: false };
  const filter = { objectives: [], kinds: [], owners: [] };
  return showView({
    ...scene,
    ...{ ids: given, given, findings: [] },
    gaps: gapsView({ ...scene, revision: null, filter, parts }).gaps,
    ...{ revision: null, assumptions: null, members: false },
    ...{ derived: evaluation.derived, spreads: new Map() },
  });
}

function plain(id: string, lang: Lang = "en"): PlainItem {
  const [item] = viewOf([id], lang).items;
  if (item === undefined || item.kind === "measure") throw new Error(`no plain page for ${id}`);
  return item;
}

const idsOf = (...kinds: readonly string[]): string[] =>
  demoIndex.items.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

const named =
  (lang: Lang) =>
  (item: Ref): string =>
    nameOf(voiceOf(lang, { marks: marksFor(false), width: 120, ascii: false }), item);

const tokens = (text: string): string[] =>
  text.replaceAll("\u00a0", " ").match(/\d+(?:[\u00a0 ]\d{3})*(?:[.,]\d+)*/g) ?? [];

function tokensIn(value: unknown): string[] {
  if (typeof value === "string") return tokens(value);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(tokensIn);
}

describe("how the picture of an item is made", () => {
  const cases = idsOf("goal", "objective", "indicator").flatMap((id) => langs.map((lang) => ({ id, lang })));

  it.each(cases)("$id in $lang: every number said is in the view", ({ id, lang }) => {
    const [item] = viewOf([id], lang).items;
    if (item === undefined || item.kind === "measure") return;
    const { rollUp } = item;
    if (rollUp === null) throw new Error("nothing is told");
    const words = plainWords(lang);
    const said = [
      ...words.rollUp(rollUp, named(lang)),
      ...rollUp.leftOut.map((each) => words.leftOut(each, named(lang))),
    ];
    const known = new Set(tokensIn(rollUp));
    for (const sentence of said) {
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      for (const token of tokens(sentence)) expect(known, sentence).toContain(token);
    }
  });

  it("members are judged or left out, and counted once", () => {
    for (const id of idsOf("goal", "objective")) {
      const { rollUp, counts } = plain(id);
      if (rollUp === null || counts === null) throw new Error("nothing is told");
      expect(rollUp.ranked.length).toBe(counts.judged);
      expect(rollUp.ranked.length + rollUp.leftOut.length).toBe(counts.measures);
      expect(rollUp.byStatus.reduce((sum, { count }) => sum + count.value, 0)).toBe(counts.measures);
      const places = rollUp.ranked.map(({ status }) => JUDGED.indexOf(status));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("the worst that can be judged decides, and the others are named with why", () => {
    const { rollUp, status } = plain("4.2");
    expect(status).toBe("on_track");
    expect(rollUp?.deciding.map(({ item }) => item.id)).toEqual(["4.2.1", "4.2.3", "4.2.5", "4.2.6a"]);
    expect(rollUp?.leftOut.map(({ item, status: own }) => [item.id, own])).toEqual([
      ["4.2.4", "awaiting_data"],
      ["4.2.6b", "no_data"],
      ["4.2.2", "no_target"],
    ]);
    const [first, order] = rollUp === null ? [] : plainWords("en").rollUp(rollUp, named("en"));
    expect(first).toBe("7 measures stand under the indicator; 4 can be judged (57%).");
    expect(order).toContain(
      "wrong direction, missed, far behind, somewhat behind, achieved late, on track, achieved. No mean",
    );
  });

  it("a better one is named as without effect", () => {
    const { rollUp } = plain("G1.1");
    const said = rollUp === null ? [] : plainWords("nb").rollUp(rollUp, named("nb"));
    expect(said.join("\n")).toContain("Bedre, og uten virkning på den: G1.1b");
  });

  it("where nothing is judged, the first status that applies is shown, and why", () => {
    const { rollUp } = plain("4.2", "nb");
    if (rollUp === null) throw new Error("nothing is told");
    const deciding = rollUp.leftOut.slice(0, 1);
    const none = { ...rollUp, judged: { value: 0, text: "0" }, ranked: [], deciding };
    const [, second] = plainWords("nb").rollUp(none, named("nb"));
    expect(second).toContain("den første av disse som gjelder: ikke sammenlignbar");
    expect(second).toContain("Her er det «venter på måling», på grunn av 4.2.4 Dokumentdeling, bruk.");
  });

  it("an objective gets no mean", () => {
    const { rollUp, status } = plain("4");
    expect(status).toBeNull();
    const said = rollUp === null ? [] : plainWords("en").rollUp(rollUp, named("en"));
    expect(said.join("\n")).toContain("No mean score is computed for the objective");
    expect(said.join("\n")).toContain("By status: 4 on track");
  });
});

describe("where an initiative stands", () => {
  const cases = idsOf("initiative").flatMap((id) => langs.map((lang) => ({ id, lang })));

  it.each(cases)("$id in $lang: every number said is in the view", ({ id, lang }) => {
    const { standing } = plain(id, lang);
    if (standing === null) throw new Error("nothing is told");
    const words = plainWords(lang);
    const said = [
      words.reported(standing.report),
      words.tooOld(standing.report) ?? "",
      ...words.waits(standing, named(lang)),
    ];
    const known = new Set(tokensIn(standing));
    for (const sentence of said) {
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      for (const token of tokens(sentence)) expect(known, sentence).toContain(token);
    }
  });

  it("tells the colour, its reason and age, and what it waits for", () => {
    const { standing } = plain("2.A");
    const words = plainWords("en");
    expect(words.reported(standing?.report ?? null)).toBe(
      "Red as of 1 February 2026 (1\u00a0mo old): Still waits for document sharing from 4.A.",
    );
    const [first] = standing === null ? [] : words.waits(standing, named("en"));
    expect(first).toContain("2.A-m2 Connection to the shared services waits for 4.A-m2 Document sharing, version 1");
    expect(first).toContain("456 days late (due March 2025, forecast June 2026)");
  });

  it("says when a report is too old, and when there is none", () => {
    const old = plain("1.C").standing?.report ?? null;
    expect(plainWords("nb").tooOld(old)).toContain("eldre enn de 6 månedene");
    expect(plainWords("nb").reported(plain("5.E").standing?.report ?? null)).toBe("Ingen status er rapportert.");
  });

  it("tells what each colour means once, and not with every report", () => {
    const { lists } = plain("4.A");
    const factsOf = (code: string) => lists.find((each) => each.code === code)?.entries.flatMap(({ facts }) => facts);
    expect(factsOf("reports")?.some(({ code }) => code === "meaning")).toBe(false);
    expect(factsOf("colours")?.map(({ code }) => code)).toEqual(["meaning", "meaning", "meaning"]);
  });
});

describe("a number that stands for several items", () => {
  it("is told, with what is shown and what is not", () => {
    const [called] = viewOf(["3"]).called;
    expect(called?.shown.map(({ id }) => id)).toEqual(["3"]);
    expect(called?.others.map(({ id }) => id)).toEqual(["G3", "SDG3"]);
    expect(viewOf(["4.2"]).called).toEqual([]);
  });

  it("is said with its level: the plan's own word, or none where it stands for itself", () => {
    const say = (text: unknown) => ({ text: (text as { en: string }).en, lang: "en" });
    const levels = [{ id: "objective" as const, name: { en: "priority" } }];
    expect(levelled({ say }, levels, { kind: "objective", number: "3" })).toEqual({
      number: "3",
      level: { kind: "objective", name: { text: "priority", lang: "en" } },
    });
    expect(levelled({ say }, levels, { kind: "goal", number: "3" }).level).toEqual({ kind: "goal", name: null });
    expect(levelled({ say }, levels, { kind: "indicator", number: "1.2" }).level).toBeNull();
  });
});
