import { describe, expect, it } from "vitest";
import { endOf, hasPassed, monthsSince } from "../../src/report/ages.js";
import { currentOrganisation } from "../../src/report/lookup.js";
import { passage } from "../../src/report/passage.js";
import { computedText, publishedText } from "../../src/report/status-figure.js";
import { catalogue } from "../../src/present/lang/index.js";

describe("periods and days", () => {
  it.each([
    ["2025", "2025-12-31", false],
    ["2025", "2026-01-01", true],
    ["2023-Q1", "2023-03-31", false],
    ["2023-Q1", "2023-04-01", true],
    ["2021-09/2022-09", "2022-10-01", true],
    ["2022-11-29", "2022-11-29", false],
  ])("%s has passed on %s: %j", (period, day, passed) => {
    expect(hasPassed(period, day)).toBe(passed);
  });

  it.each([
    ["2025", "2026-11-21", 10],
    ["2025", "2026-12-31", 12],
    ["2024-02", "2024-03-29", 1],
    ["2024-02", "2024-03-28", 0],
    ["2022-11-29", "2026-11-29", 48],
    ["2027", "2026-11-29", 0],
  ])("from %s to %s are %d months", (period, day, months) => {
    expect(monthsSince(period, day)).toBe(months);
  });

  it("what is no period stands for itself", () => {
    expect(endOf("2025-02-30")).toBe("2025-02-30");
  });
});

describe("organisations", () => {
  const all = new Map(
    [
      { id: "a", name: "A", succeeded_by: { organisation: "b", from: "2024-01-01" } },
      { id: "b", name: "B", succeeded_by: { organisation: "c", from: "2025-01-01" } },
      { id: "c", name: "C", succeeded_by: { organisation: "a", from: "2026-01-01" } },
      { id: "d", name: "D", succeeded_by: { organisation: "gone", from: "2024-01-01" } },
    ].map((organisation) => [organisation.id, organisation] as const),
  );
  const now = (id: string, asOf: string): string | undefined => {
    const organisation = all.get(id);
    return organisation === undefined ? undefined : currentOrganisation(organisation, all, asOf).id;
  };

  it("are followed to the one that has the tasks on the day", () => {
    expect(now("a", "2023-12-31")).toBe("a");
    expect(now("a", "2024-06-30")).toBe("b");
    expect(now("a", "2025-06-30")).toBe("c");
    expect(now("d", "2025-06-30")).toBe("d");
  });

  it("in a circle end the search", () => {
    expect(["a", "b", "c"]).toContain(now("a", "2026-06-30"));
  });
});

describe("texts", () => {
  it("are in the asked language, else the first that has one", () => {
    expect(passage("Kort", "en", ["nb", "en"])).toEqual({ text: "Kort", lang: "nb" });
    expect(passage({ nb: "Kort", en: "Short" }, "en", ["nb", "en"])).toEqual({ text: "Short", lang: "en" });
    expect(passage({ en: "Short" }, "nn", ["nb", "en"])).toEqual({ text: "Short", lang: "en" });
    expect(passage({ en: "Short", nb: "Kort" }, "nn", ["en", "nb"])).toEqual({ text: "Kort", lang: "nb" });
    expect(passage({ en: "Short", nn: "Stutt" }, "nb", ["en", "nn"])).toEqual({ text: "Stutt", lang: "nn" });
    expect(passage({ se: "Oanehaš" }, "en", ["nb", "en"])).toEqual({ text: "Oanehaš", lang: "se" });
  });
});

describe("figures", () => {
  const nb = catalogue("nb");
  const text = (value: string | number, scale: "share" | "amount", decimals?: number, thresholds?: number[]): string =>
    publishedText(nb, { scale, ...(decimals === undefined ? {} : { decimals }) }, value, thresholds).replaceAll(
      "\u00a0",
      " ",
    );

  it("keep the decimals they are written with", () => {
    expect(text("7.50", "amount")).toBe("7,50");
    expect(text(7.5, "share")).toBe("7,5 %");
    expect(text(">=80", "share")).toBe("minst 80 %");
    expect(text("~147/356", "share")).toBe("ca. 147/356");
    expect(text("mange", "amount")).toBe("mange");
  });

  it("are rounded where the measure says so, and never onto a threshold", () => {
    expect(text(82.4, "share", 0, [83])).toBe("82 %");
    expect(text(82.96, "share", 0, [83])).toBe("82,96 %");
    expect(text(83, "share", 1, [83])).toBe("83,0 %");
  });

  it("that were computed are whole where things are counted", () => {
    expect(computedText(nb, { scale: "count" }, 133029.69999999998)).toBe("133\u00a0030");
    expect(computedText(nb, { scale: "amount" }, 11.4 * 1.2)).toBe("13,68");
    expect(computedText(nb, { scale: "share" }, 100 / 3)).toBe("33,3333\u00a0%");
  });
});
