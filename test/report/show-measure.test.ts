/** What stands behind the figures of a measure: words for figures, breaks, samples, methods, assumptions, the next figure. */
import { describe, expect, it } from "vitest";
import { showWords } from "../../src/present/lang/show.js";
import type { Lang } from "../../src/report/wording.js";
import { measure, viewOf } from "./show-measure-view.js";

describe("an assumption", () => {
  const assumed = (id: string, value: string, period: string) =>
    measure(id, { lang: "en", assumptions: { figures: [{ value, period }], targets: [] } });

  it("is marked wherever it settles a step, and nothing is said of chance", () => {
    const view = assumed("1.1", "70", "2025");
    const words = showWords("en");
    expect(view.past.map(words.past).join()).toContain("settled by 70% (2025; assumed)");
    expect(view.past.filter(({ settledBy }) => settledBy?.assumed === false).length).toBe(1);
    const codes = view.verdict.map(({ code }) => code);
    expect(codes).toContain("untested");
    expect(codes).not.toContain("significance");
    expect(codes).not.toContain("rounding");
    expect(view.measure.flags).not.toContain("within_noise");
    expect(view.verdict.map(words.step).join()).toContain("without a number of answers");
  });

  it("stands instead of the official figure of its period, and says so", () => {
    const [figure] = assumed("1.1", "60", "2023").assumed?.observations ?? [];
    expect(figure?.replaces).toBe("57%");
    expect(figure && showWords("en").assumed.figure(figure, true)).toContain("instead of the official figure 57%");
  });

  it("stands beside the official figure of a part of its period, and says so", () => {
    const [figure] = assumed("1.7", "12", "2024").assumed?.observations ?? [];
    expect(figure?.beside).toEqual([]);
    const [later] = assumed("1.4", "90", "2024").assumed?.observations ?? [];
    expect(later?.beside.map(({ text }) => text)).toEqual(["262/357 (73.4%)"]);
  });

  it("is no reason to expect the next figure later", () => {
    expect(assumed("1.1", "60", "2026").measure.nextDue).toEqual(measure("1.1", { lang: "en" }).measure.nextDue);
  });

  it("is judged on the day after its period, and the verdict before stands beside", () => {
    const assumptions = { figures: [{ value: "70", period: "2025" }], targets: [] };
    const view = measure("1.1", { assumptions });
    expect(view.assumed?.asOf.period).toBe("2026-01-01");
    expect(view.assumed?.before.status).toBe("on_track");
    expect(view.past.find(({ due, kind }) => due?.period === "2025" && kind === "step")?.status).toBe("achieved");
    expect(view.figures.filter(({ standing }) => standing === "assumed").map(({ text }) => text)).toEqual([
      "70\u00a0%",
    ]);
  });

  it("does not count as a pace that was seen", () => {
    const assumptions = { figures: [{ value: "90", period: "2024" }], targets: [] };
    expect(measure("1.1", { assumptions }).ahead?.best?.pace.value).toBeCloseTo(14);
  });
});

describe("figures in words", () => {
  const step = (id: string, code: string, lang: Lang = "nb"): string => {
    const found = measure(id, { lang }).verdict.find((each) => each.code === code);
    return found === undefined ? "" : showWords(lang).step(found).replaceAll("\u00a0", " ");
  };

  it("give a part of a whole its share, but not where the target counts the same whole", () => {
    expect(step("1.7", "latest")).toContain("3/13 (23,1 %; 2023)");
    expect(step("1.8", "latest")).toContain("18/19 (2023)");
    expect(step("1.8", "target")).toContain("Måltallet er 19/19 innen 2026.");
  });

  it("say on which side of the target a figure is", () => {
    expect(step("1.7", "distance")).toBe("Det siste tallet, 3/13 (23,1 %), ligger 13,1 prosentpoeng over måltallet.");
    expect(step("1.7", "distance", "en")).toBe(
      "The latest figure, 3/13 (23.1%), is 13.1 percentage points above the target.",
    );
    expect(step("1.3", "distance", "en")).toContain("above the band");
    expect(step("1.2", "distance", "en")).toContain("short of the target");
  });

  it("name a target of all", () => {
    expect(step("1.9", "target")).toContain("Måltallet er å nå alle (100 %) innen 2026.");
    expect(step("1.9", "target", "en")).toContain("The target is to reach all (100%) by 2026.");
  });

  it("say from how short a time a pace is scaled up", () => {
    const ahead = measure("1.9", { lang: "en" }).ahead;
    expect(ahead?.observedSpan?.text).toBe("3");
    expect(ahead && showWords("en").ahead.observed(ahead)).toContain("scaled up from only 3 mo");
    expect(measure("1.2").ahead?.observedSpan).toBeNull();
  });

  it("have at most one decimal in shares and paces", () => {
    for (const id of ["1.1", "1.2", "1.4", "1.6", "1.7"]) {
      const { ahead } = measure(id);
      const printed = [
        ahead?.observed,
        ahead?.best?.pace,
        ahead?.projection?.value,
        ...(ahead?.steps ?? []).map((s) => s.required),
      ];
      for (const each of printed) expect(each?.text ?? "").not.toMatch(/,\d\d/);
    }
  });
});

describe("across a break", () => {
  it("nothing is compared, and the test goes on after it", () => {
    const { changes, notCompared, measure: of } = measure("1.6", { lang: "en" });
    expect(of.status).toBe("not_comparable");
    expect(changes.map(({ from, to }) => [from.period?.period, to.period?.period])).toEqual([
      ["2019", "2020"],
      ["2021", "2022"],
      ["2022", "2023"],
    ]);
    expect(notCompared.map(({ position, from, to }) => [position, from.value, to.value])).toEqual([[1, 27, 33]]);
    const [pair] = notCompared;
    expect(pair && showWords("en").parts.notCompared(pair)).toBe(
      "27% (2020) and 33% (2021) are not compared. Between them lies a break from 2021: the make-up of the sample changed, and the effect is assessed as unknown (the plan does not say by whom).",
    );
  });

  it("of minor effect figures are compared, and who assessed it is told", () => {
    const last = measure("1.6", { lang: "en" }).changes.at(-1);
    expect(last && showWords("en").change(last)).toContain("the effect is assessed as minor by analytiker");
  });

  it("the change since the break is tested", () => {
    const steps = measure("1.6").verdict.filter(({ code }) => code === "significance");
    expect(steps.map((step) => step.code === "significance" && [step.data.since, step.data.from.value])).toEqual([
      ["break", 33],
    ]);
  });
});

describe("who answered", () => {
  it("is told by group, with the shift since the round before that tells them", () => {
    const sample = measure("1.6", { lang: "en" }).sample;
    expect(sample?.limit.text).toBe("10");
    expect(
      sample?.rounds.map(({ period, groups }) => [
        period.period,
        ...groups.map(({ share, change, shifted }) => [share?.text, change?.text ?? null, shifted]),
      ]),
    ).toEqual([
      ["2020", ["32.0%", null, false], ["68.0%", null, false]],
      ["2021", ["17.0%", "\u221215.0", true], ["83.0%", "+15.0", true]],
      ["2023", ["19.0%", "+2.0", false], ["81.0%", "\u22122.0", false]],
    ]);
    expect(measure("1.7").sample).toBeNull();
  });

  it("stands on the page of the source too", () => {
    const [item] = viewOf("survey").items;
    const codes = item?.lists.find(({ code }) => code === "vintages")?.entries[1]?.facts.map(({ code }) => code);
    expect(codes).toEqual([
      "period",
      "respondents_n",
      ...["group", "group_share", "group_change"],
      ...["group", "group_share", "group_change"],
      "group_limit",
    ]);
  });
});

describe("the method", () => {
  it("tells what each version changed", () => {
    const methods = measure("1.6").lists.find(({ code }) => code === "methods");
    const said = methods?.entries.map(({ facts }) =>
      facts.flatMap((fact) => ("word" in fact ? [`${fact.code} ${fact.word}`] : [])),
    );
    expect(said).toEqual([[], ["method_changed question", "method_first filter"]]);
  });
});

describe("the next figure", () => {
  it.each([
    ["2024-06-30", "1.1", "2024-12-31"],
    ["2024-06-30", "1.7", undefined],
    ["2022-06-30", "1.6", "2024-09-25"],
  ])("as of %s of %s is due %s, in the facts and in the JSON alike", (asOf, id, day) => {
    const view = measure(id, { asOf });
    const fact = view.facts.find(({ code }) => code === "next_due");
    expect(fact && "period" in fact ? fact.period.period : undefined).toBe(day);
    expect(view.measure.nextDue?.period).toBe(day);
    if (view.collect !== null) expect(view.collect.nextDue?.period).toBe(day);
  });
});
