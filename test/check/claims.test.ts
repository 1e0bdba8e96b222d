/** What is told of a claim that the figures contradict, and where. */
import { describe, expect, it } from "vitest";
import { claimMessage, claimSaid } from "../../src/check/claim-message.js";
import { inspect } from "../../src/cli/inspect.js";
import { load } from "../../src/store/load.js";
import { memoryTree } from "../helpers/tree.js";

describe("what is told of a claim", () => {
  const base = { word: "økte", measure: "1.4", unit: " %", to: "2023", toValue: 57, negated: "no" };
  const moved = { ...base, basis: "change", from: "2022", fromValue: 54, compared: "named" };
  const sure = { z: -1.689, n: ["1524", "1608"] };
  it.each([
    [
      { ...moved, moved: "stable", ...sure, zLow: -2.25, zHigh: -1.13 },
      "Teksten sier «økte», men endringen i 1.4 fra 54 % (2022) til 57 % (2023) er innenfor feilmarginen (z = −1,69, n = 1524 og 1608; avrundingen av tallene åpner for −2,25 til −1,13).",
      "Teksten seier «økte», men endringa i 1.4 frå 54 % (2022) til 57 % (2023) er innanfor feilmarginen (z = −1,69, n = 1524 og 1608; avrundinga av tala opnar for −2,25 til −1,13).",
      "The text says “økte”, but the change in 1.4 from 54 % (2022) to 57 % (2023) is within the margin of error (z = −1.69, n = 1524 and 1608; the rounding of the figures allows −2.25 to −1.13).",
    ],
    [
      { ...moved, moved: "down", fromValue: 60, compared: "baseline", standing: "candidate", negated: "yes" },
      "Teksten avviser «økte», men 1.4 gikk ned fra 60 % (2022) til 57 % (2023), regnet fra utgangspunktet, kandidattall.",
      "Teksten avviser «økte», men 1.4 gjekk ned frå 60 % (2022) til 57 % (2023), rekna frå utgangspunktet, kandidattal.",
      "The text denies “økte”, but 1.4 went down from 60 % (2022) to 57 % (2023), counted from the baseline, candidate figures.",
    ],
    [
      { ...moved, moved: "stable", fromValue: 57, compared: "previous" },
      "Teksten sier «økte», men 1.4 var 57 % både for 2022 og 2023, regnet fra tallet før.",
      "Teksten seier «økte», men 1.4 var 57 % både for 2022 og 2023, rekna frå talet før.",
      "The text says “økte”, but 1.4 was 57 % for both 2022 and 2023, counted from the figure before.",
    ],
    [
      { ...moved, basis: "break", moved: "up", brokenAt: "2023" },
      "Teksten sier «økte», men 1.4 har et brudd fra 2023, så tallene for 2022 og 2023 kan ikke sammenlignes.",
      "Teksten seier «økte», men 1.4 har eit brot frå 2023, så tala for 2022 og 2023 kan ikkje samanliknast.",
      "The text says “økte”, but 1.4 has a break from 2023, so the figures for 2022 and 2023 do not compare.",
    ],
    [
      { ...base, basis: "target", level: 83, due: "2025", status: "behind" },
      "Teksten sier «økte», men 1.4 har 57 % for 2023, og måltallet 83 % (frist 2025) er ikke nådd.",
      "Teksten seier «økte», men 1.4 har 57 % for 2023, og måltalet 83 % (frist 2025) er ikkje nådd.",
      "The text says “økte”, but 1.4 has 57 % for 2023, and the target 83 % (due 2025) is not reached.",
    ],
    [
      { ...base, basis: "target", low: 40, high: 60.5, negated: "yes" },
      "Teksten avviser «økte», men 1.4 har 57 % for 2023, og måltallet 40–60,5 % er nådd.",
      "Teksten avviser «økte», men 1.4 har 57 % for 2023, og måltalet 40–60,5 % er nådd.",
      "The text denies “økte”, but 1.4 has 57 % for 2023, and the target 40–60.5 % is reached.",
    ],
    [
      { ...base, basis: "level", unit: "", level: 60 },
      "Teksten sier «økte», men 1.4 har 57 for 2023, og 60 er ikke nådd.",
      "Teksten seier «økte», men 1.4 har 57 for 2023, og 60 er ikkje nådd.",
      "The text says “økte”, but 1.4 has 57 for 2023, and 60 is not reached.",
    ],
  ])("%o", (data, nb, nn, en) => {
    expect(claimMessage(data, "nb")).toBe(nb);
    expect(claimMessage(data, "nn")).toBe(nn);
    expect(claimMessage(data, "en")).toBe(en);
  });

  it("can be written with other periods and numbers than the plan's", () => {
    const speech = {
      language: "en",
      period: (period: string) => `<${period}>`,
      figure: (value: number, unit: string) => `${value.toFixed(2)}${unit}`,
      z: (z: number) => z.toFixed(3),
      respondents: (n: number) => `${n} people`,
    } as const;
    expect(claimSaid({ ...moved, moved: "stable", ...sure }, speech)).toBe(
      "The text says “økte”, but the change in 1.4 from 54.00 % (<2022>) to 57.00 % (<2023>) is within the margin of error (z = -1.689, n = 1524 people and 1608 people).",
    );
    expect(claimSaid({ ...base, basis: "target", level: 83, due: "2025" }, speech)).toBe(
      "The text says “økte”, but 1.4 has 57.00 % for <2023>, and the target 83.00 % (due <2025>) is not reached.",
    );
    expect(claimSaid({ ...moved, basis: "break", moved: "up", brokenAt: "2023-02" }, speech)).toContain(
      "a break from <2023-02>, so the figures for <2022> and <2023>",
    );
  });
});

const objective = (summary: string): string => `id: "1"
name: { nb: Mål, en: Objective }
summary:
  nb: ${summary}
indicators:
  - id: "1.4"
    name: { nb: Navn, en: Name }
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        observations:
          - { period: "2022", value: 54, n: 1524 }
          - { period: "2023", value: 57, n: 1608 }
`;

describe("the place of a claim", () => {
  it.each([
    ["plain", "Andelen i 1.4 økte fra 2022 til 2023.", "4:21-25"],
    ["quoted, after a doubled quote", "'I ''1.4'' økte andelen fra 2022 til 2023.'", "4:18-22"],
    ["quoted, with escapes", '"P\\u00e5 nytt: Andelen i 1.4 \\u00f8kte fra 2022 til 2023."', "4:36-45"],
    ["folded", ">-\n    Fra 2022 til 2023\n    økte andelen i 1.4.", "6:5-9"],
    ["literal", "|\n    Først dette.\n\n    Andelen i 1.4 økte\n    fra 2022 til 2023.", "7:19-23"],
  ])("%s", async (_, summary, at) => {
    const loaded = await load(memoryTree({ "objectives/1.yaml": objective(summary) }));
    const found = inspect(loaded, "2024-06-30").findings.filter(({ code }) => code === "claim-against-data");
    expect(found.map(({ line, col, endCol }) => `${line}:${col}-${endCol}`)).toEqual([at]);
  });
});

describe("a figure that was published after the day the text speaks from", () => {
  const files = (published: string, reason: string) => ({
    "objectives/1.yaml": objective("Ingenting.").replace(
      "value: 57, n: 1608",
      `value: 53, n: 1608, published: "${published}"`,
    ),
    "meetings/m.yaml": `id: m
body: b
date: "2024-03-11"
title: { nb: Møte, en: Meeting }
assessments:
  - { subject: "1.4", colour: green, reason: { nb: "${reason}", en: Nothing. }, role: leder, cut_off: "2023-12-31" }
`,
  });
  const claims = async (published: string, reason: string) => {
    const loaded = await load(memoryTree(files(published, reason)));
    const found = inspect(loaded, "2024-06-30").findings.filter(({ code }) => code === "claim-against-data");
    return found.map(({ data }) => [data["word"], data["from"], data["to"], data["moved"]]);
  };

  it.each([
    ["is held against the text that names its period", "2024-02-01", "1.4 økte fra 2022 til 2023.", true],
    ["also in a second clause", "2024-02-01", "Møtet var i mars, og 1.4 økte fra 2022 til 2023.", true],
    ["also where it came after the meeting", "2024-05-01", "1.4 økte fra 2022 til 2023.", true],
    ["not where it is not there yet", "2024-07-01", "1.4 økte fra 2022 til 2023.", false],
    ["not against a text that names no period", "2024-02-01", "1.4 økte.", false],
  ])("%s", async (_, published, reason, isFound) => {
    expect(await claims(published, reason)).toEqual(isFound ? [["økte", "2022", "2023", "stable"]] : []);
  });

  it("not where its period was not over on that day", async () => {
    const later = files("2024-02-01", "1.4 økte fra 2022 til 2023.");
    const early = { ...later, "meetings/m.yaml": later["meetings/m.yaml"].replace("2023-12-31", "2023-11-30") };
    const loaded = await load(memoryTree(early));
    expect(inspect(loaded, "2024-06-30").findings.filter(({ code }) => code === "claim-against-data")).toEqual([]);
  });
});
