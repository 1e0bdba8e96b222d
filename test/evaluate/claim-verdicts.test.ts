/** What a contradiction of a movement knows: what was compared, how it moved, and how sure that is. */
import { describe, expect, it } from "vitest";
import { base, count, seen, share, told } from "./claim-told.js";

const plain = `${count}, ${base(100)}, ${seen(["2021", 120], ["2022", 110], ["2023", 110])}`;

describe("a claim that a figure moved", () => {
  it.each([
    ["It fell.", "change 2020→2023 1 baseline – – –"],
    ["It rose.", "–"],
    ["It was unchanged.", "change 2020→2023 1 baseline – – –"],
    ["It was stable.", "–"],
    ["It fell in 2021.", "change 2020→2021 1 previous – – –"],
    ["It rose in 2022.", "change 2021→2022 -1 previous – – –"],
    ["It rose in 2023.", "change 2022→2023 0 previous – – –"],
    ["It never fell in 2022.", "change 2021→2022 -1 previous – – –"],
    ["It never rose in 2022.", "–"],
    ["It was not unchanged in 2023.", "change 2022→2023 0 previous – – –"],
    ["It was unchanged in 2023.", "–"],
    ["It rose from 2021 to 2023.", "change 2021→2023 -1 named – – –"],
    ["It rose since 2021.", "change 2021→2023 -1 named – – –"],
    ["It fell since 2020.", "change 2020→2023 1 named – – –"],
    ["It fell from 100 to 110.", "change 2020→2022 1 named – – –"],
    ["It fell from 100 to 120.", "change 2020→2021 1 named – – –"],
    ["It fell from 100.", "change 2020→2023 1 named – – –"],
    ["It rose from 120.", "change 2021→2023 -1 named – – –"],
    ["It fell to 120.", "change 2020→2021 1 previous – – –"],
    ["It fell to 110.", "–"],
    ["It rose to 115.", "–"],
    ["It rose from 2021 to 2025.", "–"],
    ["It rose from 2019 to 2023.", "–"],
    ["It rose from 2023 to 2021.", "–"],
    ["It rose in 2022 and 2023.", "–"],
    ["It fell in 2025.", "–"],
  ])("%s", (text, ...expected) => {
    expect(told(plain, text)).toEqual(expected);
  });

  it("is over the first figure without a baseline, or with one that has no date", () => {
    const figures = seen(["2021", 120], ["2023", 110]);
    expect(told(`${count}, ${figures}`, "It rose.")).toEqual(["change 2021→2023 -1 first – – –"]);
    expect(told(`${count}, ${base(100, null)}, ${figures}`, "It rose.")).toEqual(["change 2021→2023 -1 first – – –"]);
    expect(told(`${count}, ${figures}`, "It rose by 2023.")).toEqual(["change 2021→2023 -1 previous – – –"]);
  });

  it("takes a figure of the baseline's own date before the baseline, and no bound or approximate one", () => {
    const restated = `${count}, ${base(100)}, ${seen(["2020", 130], ["2023", 110])}`;
    expect(told(restated, "It rose.")).toEqual(["change 2020→2023 -1 baseline – – –"]);
    const unsure = `${count}, ${base(100)}, ${seen(["2021", "~90"], ["2022", "<80"], ["2023", 110])}`;
    expect(told(unsure, "It fell in 2023.")).toEqual(["change 2020→2023 1 previous – – –"]);
    expect(told(unsure, "It fell in 2022.")).toEqual(["–"]);
  });

  it("between shares with respondents must be more than chance, and tells how sure that is", () => {
    const survey = (n: number) => `${share}, ${seen(["2022", 54, n], ["2023", 57, n])}`;
    expect(told(survey(1550), "It rose.")).toEqual(["change 2022→2023 0 first 1.68 1.12…2.24 –"]);
    expect(told(survey(400), "It rose.")).toEqual(["change 2022→2023 0 first 0.85 – –"]);
    expect(told(survey(9000), "It rose.")).toEqual(["–"]);
    expect(told(survey(9000), "It fell.")).toEqual(["change 2022→2023 1 first 4.05 – –"]);
    expect(told(survey(9000), "It was stable.")).toEqual(["change 2022→2023 1 first 4.05 – –"]);
    expect(told(survey(400), "It was unchanged.")).toEqual(["–"]);
    expect(told(survey(400), "It was not stable.")).toEqual(["change 2022→2023 0 first 0.85 – –"]);
    const partly = `${share}, ${seen(["2022", 54], ["2023", 57, 400])}`;
    expect(told(partly, "It fell.")).toEqual(["change 2022→2023 1 first – – –"]);
    const numbers = `${count}, ${seen(["2022", 54, 400], ["2023", 57, 400])}`;
    expect(told(numbers, "It fell.")).toEqual(["change 2022→2023 1 first – – –"]);
  });

  it.each([
    ["major", "2022", "It rose from 2021 to 2023.", "break 2021→2023 -1 named – – 2022"],
    ["major", "2022", "It fell from 2021 to 2023.", "break 2021→2023 -1 named – – 2022"],
    ["major", "2022", "It never rose since 2020.", "–"],
    ["unknown", "2022", "It rose from 2021 to 2023.", "–"],
    ["minor", "2022", "It rose from 2021 to 2023.", "change 2021→2023 -1 named – – –"],
    ["major", "2021-12-31", "It rose from 2021 to 2023.", "change 2021→2023 -1 named – – –"],
    ["major", "2023-12-31", "It rose from 2021 to 2023.", "break 2021→2023 -1 named – – 2023-12-31"],
    ["major", "2024-01-01", "It rose from 2021 to 2023.", "change 2021→2023 -1 named – – –"],
  ])("across a break of %s effect at %s: %s", (effect, at, text, expected) => {
    const breaks = `breaks: [{ at: "${at}", kind: scale, effect: ${effect} }]`;
    expect(told(`${count}, ${base(100)}, ${seen(["2021", 120], ["2023", 110])}, ${breaks}`, text)).toEqual([expected]);
  });

  it("is told of the last break where several lie between", () => {
    const breaks =
      'breaks: [{ at: "2022", kind: scale, effect: major }, { at: "2023", kind: scale, effect: unknown }, { at: "2022-06", kind: scale, effect: minor }]';
    const figures = `${count}, ${seen(["2021", 120], ["2023", 110])}`;
    expect(told(`${figures}, ${breaks}`, "It rose from 2021 to 2023.")).toEqual(["–"]);
    expect(
      told(`${figures}, ${breaks.replace("effect: unknown", "effect: major")}`, "It rose from 2021 to 2023."),
    ).toEqual(["break 2021→2023 -1 named – – 2023"]);
  });
});
