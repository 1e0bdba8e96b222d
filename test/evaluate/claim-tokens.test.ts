/** The words of a sentence with the clauses they stand in, and the figures that a claim names. */
import { describe, expect, it } from "vitest";
import { figuresIn } from "../../src/evaluate/claim-figures.js";
import { claimedIn } from "../../src/evaluate/claim-forms.js";
import { tokensOf } from "../../src/evaluate/claim-tokens.js";
import { lexiconOf } from "../../src/evaluate/claim-words.js";

const english = lexiconOf("en");
if (english === null) throw new Error("no English");
const lexicon = english;

/** "0 word rose": each token with its clause and its role. */
function tokens(text: string, ...known: readonly (readonly [string, "name" | "period"])[]) {
  let from = 0;
  const found = known.map(([part, role]) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    return { start, end: from, role };
  });
  return tokensOf(text, { start: 0, end: text.length }, found, lexicon);
}
const told = (...given: Parameters<typeof tokens>): string[] =>
  tokens(...given).map(({ clause, role, text }) => `${clause} ${role} ${text}`);

describe("tokens", () => {
  it("are words, numbers, marks, and what is known, in clauses", () => {
    expect(told("In 2023, 1.4 rose by 3.5 % (6 500).", ["2023", "period"], ["1.4", "name"])).toEqual([
      ...["0 word in", "0 period 2023", "1 mark ,", "1 name 1.4", "1 word rose", "1 word by", "1 number 3.5"],
      ...["1 mark %", "1 mark (", "1 number 6 500", "1 mark )", "1 mark ."],
    ]);
  });

  it("keep the case and the apostrophe of no word", () => {
    expect(told("It’s Didn't e-mail 1st 3a")).toEqual([
      ...["0 word it's", "0 word didn't", "0 word e-mail", "0 number 1", "0 word st", "0 number 3", "0 word a"],
    ]);
  });

  it.each<[string, readonly (readonly [string, "name" | "period"])[], number]>([
    [
      "1.3, 1.4 and 1.5 rose",
      [
        ["1.3", "name"],
        ["1.4", "name"],
        ["1.5", "name"],
      ],
      0,
    ],
    [
      "1.3, 1.4, 1.5 rose",
      [
        ["1.3", "name"],
        ["1.4", "name"],
        ["1.5", "name"],
      ],
      2,
    ],
    [
      "unlike 1.4, 1.3 rose",
      [
        ["1.4", "name"],
        ["1.3", "name"],
      ],
      1,
    ],
    [
      "in 2022, 2023 and 2024",
      [
        ["2022", "period"],
        ["2023", "period"],
        ["2024", "period"],
      ],
      0,
    ],
    [
      "in 2022, 1.3 rose",
      [
        ["2022", "period"],
        ["1.3", "name"],
      ],
      1,
    ],
    ["it rose; it fell: it stood – still", [], 3],
    ["it rose but it fell", [], 1],
  ])("%s: %3$s clauses more", (text, known, expected) => {
    expect(tokens(text, ...known).at(-1)?.clause).toBe(expected);
  });
});

describe("figures", () => {
  const figures = (text: string) => {
    const all = tokens(text);
    const [claimed] = claimedIn(all, lexicon);
    if (claimed === undefined) throw new Error("nothing claimed");
    const found = figuresIn(all, claimed);
    if (found === null) return "none";
    const one = (figure: typeof found.from) => (figure === null ? "–" : `${figure.value}±${figure.rounding}`);
    return [found.from, found.to, found.reached].map(one).join(" ");
  };

  it.each([
    ["it rose", "– – –"],
    ["it rose from 54 to 57", "54±0.5 57±0.5 –"],
    ["it rose from 54.5 % to 57.25 %", "54.5±0.05 57.25±0.005 –"],
    ["it rose from 54,5 to 57", "54.5±0.05 57±0.5 –"],
    ["it rose from about 54 to nearly 57", "54±0.5 57±0.5 –"],
    ["it rose from 6 500 to 12 500 000", "6500±0.5 12500000±0.5 –"],
    ["it rose from 6,500 to 7", "– 7±0.5 –"],
    ["it rose from 5 points to 7", "– 7±0.5 –"],
    ["it rose by 5", "– – –"],
    ["it rose to 3 percentage points", "– – –"],
    ["it rose to 3 million", "none"],
    ["it rose from 3 thousand to 4", "none"],
    ["it reached 54 %", "– – 54±0.5"],
    ["it reached 54 percent", "– – 54±0.5"],
    ["it reached its target of 54", "– – –"],
    ["it reached the target of all there were that year 54 %", "– – –"],
    ["it reached 3 of 54 %", "– – 54±0.5"],
    ["it rose 54 %", "– – –"],
  ])("%s: %s", (text, expected) => {
    expect(figures(text)).toBe(expected);
  });
});
