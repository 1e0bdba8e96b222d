/** Of which measures something is said, where a sentence names several, in which clause, or none. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/evaluate/claim-names.js";
import { claimsIn } from "../../src/evaluate/claims.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { planOf } from "../helpers/plan.js";

const indicator = (id: string, more = "", own = "") =>
  `{ id: "${id}", name: N, type: result${more}, measures: [{ unit: x, scale: share${own} }] }`;
const index = indexPlan(
  planOf({
    "objectives/1.yaml": `id: "1"\nname: One\nindicators: [${[
      indicator("1.1"),
      indicator("1.2", ", description: { nb: for leger og, en: of nurses }"),
      indicator("1.3", "", ", whole: teachers, description: D"),
    ].join(", ")}]\n`,
  }),
);
const names = namesIn(index);

/** "rose 1.1": each claim with its measure, in a text that is about nothing else. */
const said = (text: string, language: string): string[] =>
  claimsIn(text, { language, names, about: null }).map(({ word, measure: { id } }) => `${word} ${id}`);

describe("in English", () => {
  it.each<[string, ...string[]]>([
    ["1.1 rose.", "rose 1.1"],
    ["It rose."],
    ["1.1 and 1.2 rose.", "rose 1.1", "rose 1.2"],
    ["1.1, 1.2 and 1.3 rose.", "rose 1.1", "rose 1.2", "rose 1.3"],
    ["1.1 with 1.2 rose."],
    ["1.1 rose, 1.2 fell.", "rose 1.1", "fell 1.2"],
    ["1.1 rose and 1.2 fell.", "rose 1.1", "fell 1.2"],
    ["1.1 rose but fell.", "rose 1.1", "fell 1.1"],
    ["1.1 and 1.2 rose but fell.", "rose 1.1", "rose 1.2", "fell 1.1", "fell 1.2"],
    ["1.1 with 1.2, but fell."],
    ["Satisfaction rose (1.1).", "rose 1.1"],
    ["Satisfaction rose (1.1 and 1.2).", "rose 1.1", "rose 1.2"],
    ["Satisfaction rose, as 1.1 shows."],
    ["Satisfaction rose, not 1.1."],
    ["Satisfaction rose, while 1.1 is small."],
    ["In 1.1, satisfaction rose.", "rose 1.1"],
    ["In 1.1, satisfaction rose but trust fell."],
    ["1.1 is small, but satisfaction rose."],
    ["1.1 shows that satisfaction rose.", "rose 1.1"],
    ["The 1.1 target rose."],
    ["The 1.1 sample fell."],
    ["1.1 reached the target.", "reached 1.1"],
    ["The target for 1.1 was met.", "met 1.1"],
    ["The deadline of the 1.1 target was met."],
    ["1.1 rose among doctors."],
    ["1.2 rose among nurses.", "rose 1.2"],
    ["1.3 rose among teachers.", "rose 1.3"],
    ["1.2 and 1.3 rose among teachers.", "rose 1.3"],
    ["1.1 and 1.1 rose.", "rose 1.1"],
    ["1.1 rose. It fell.", "rose 1.1"],
  ])("%s", (text, ...expected) => {
    expect(said(text, "en")).toEqual(expected);
  });
});

describe("in Norwegian", () => {
  it.each<[string, ...string[]]>([
    ["1.1 økte.", "økte 1.1"],
    ["Både 1.1 og 1.2 økte.", "økte 1.1", "økte 1.2"],
    ["I 1.1 økte andelen.", "økte 1.1"],
    ["I 1.1 økte målet."],
    ["I 1.1 økte andelen av målet.", "økte 1.1"],
    ["I 1.1 økte usikkerheten."],
    ["I 1.1 økte andelen fra målet.", "økte 1.1"],
    ["Fra 2022 økte andelen i 1.1.", "økte 1.1"],
    ["1.1 økte, og 1.2 falt.", "økte 1.1", "falt 1.2"],
    ["1.1 økte, men falt.", "økte 1.1", "falt 1.1"],
    ["1.1 viser at andelen økte.", "økte 1.1"],
    ["1.1 er liten, men andelen økte."],
    ["1.2 økte blant leger.", "økte 1.2"],
    ["1.1 økte blant leger."],
    ["Målet for 1.1 er nådd.", "nådd 1.1"],
  ])("%s", (text, ...expected) => {
    expect(said(text, "nb")).toEqual(expected);
  });
});
