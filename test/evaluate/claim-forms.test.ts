/** Which words of a sentence claim something, whether it is denied, and of which measures it is said. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/evaluate/claim-names.js";
import { lexiconOf, mayClaim } from "../../src/evaluate/claim-words.js";
import { claimsIn } from "../../src/evaluate/claims.js";
import { indexPlan } from "../../src/evaluate/items.js";
import { planOf } from "../helpers/plan.js";

const measure = (id: string, more = "") =>
  `{ id: "${id}", name: N${id}, type: result, measures: [{ unit: x, scale: share${more} }] }`;
const index = indexPlan(
  planOf({
    "objectives/1.yaml": `id: "1"\nname: One\nindicators: [${measure("1.1")}, ${measure("1.2", ", whole: all doctors and leger")}, ${measure("1.3")}]\n`,
  }),
);
const names = namesIn(index);
const [about = null] = index.measures;

/** "up rose 1.1": each claim of a text that is about measure 1.1 where it names none; what is denied has a "not". */
const claimed = (text: string, language = "en"): string[] =>
  claimsIn(text, { language, names, about }).map(({ kind, word, negated, measure: { id } }) =>
    [kind, word, ...(negated ? ["not"] : []), id].join(" "),
  );

describe("a word in English", () => {
  it.each<[string, ...string[]]>([
    ["It rose.", "up rose 1.1"],
    ["It rose sharply.", "up rose 1.1"],
    ["It went slightly up.", "up went slightly up 1.1"],
    ["It went somewhat further down."],
    ["It never rose.", "up rose not 1.1"],
    ["It rose not.", "up rose not 1.1"],
    ["It rose not only here.", "up rose 1.1"],
    ["It not only rose.", "up rose 1.1"],
    ["It rose the price."],
    ["It may have risen."],
    ["It has risen.", "up risen 1.1"],
    ["It risen."],
    ["It was reduced.", "down reduced 1.1"],
    ["It reduced."],
    ["It is up.", "up up 1.1"],
    ["It looks up."],
    ["57 %, up from 54 %.", "up up 1.1"],
    ["It looks up from 54 %."],
    ["It is up to date."],
    ["It is up and running."],
    ["It is down.", "down down 1.1"],
    ["It is down to earth."],
    ["It declined.", "down declined 1.1"],
    ["It declined to 54 %.", "down declined 1.1"],
    ["It declined to answer."],
    ["It was increased."],
    ["An increased share."],
    ["It first increased.", "up increased 1.1"],
    ["It was stable.", "stable stable 1.1"],
    ["Stable since 2020.", "stable Stable 1.1"],
    ["Funding stable since 2020."],
    ["It remained unchanged.", "stable unchanged 1.1"],
    ["It felt unchanged."],
    ["It was a stable thing."],
    ["It was a stable year."],
    ["In 2022 the stable share was high."],
    ["It reached the target.", "reached reached 1.1"],
    ["It reached all of its own long goal."],
    ["It reached 54 %.", "reached reached 1.1"],
    ["It met the target.", "reached met 1.1"],
    ["It met 54 %."],
    ["It met the council."],
    ["The target was met.", "reached met 1.1"],
    ["The council was met."],
    ["When it reached the target."],
    ["When it rose.", "up rose 1.1"],
    ["It rose when the target was reached.", "up rose 1.1"],
    ["It rose?"],
    ["It rose (?)?”"],
    ["«It rose.»"],
    ["«It» rose.", "up rose 1.1"],
    ["“It rose,” they said."],
    ['"It rose" they said.'],
    ['"It" rose.', "up rose 1.1"],
    ["It would have risen."],
    ["If it rose, good."],
    ["The target rose."],
    ["The response rate fell."],
    ["It rose among doctors."],
    ["1.2 rose among doctors.", "up rose 1.2"],
    ["1.2 rose among nurses."],
    ["It continued to rise.", "up continued to rise 1.1"],
    ["It rose but 1.2 fell.", "down fell 1.2"],
    ["1.1 rose but fell in 2023.", "down fell 1.1"],
    ["1.1, 1.2 and 1.3 rose.", "up rose 1.1", "up rose 1.2", "up rose 1.3"],
    ["1.1 and 1.1 rose.", "up rose 1.1"],
    ["1.1 like 1.2 rose."],
    ["Satisfaction rose, as 1.2 shows."],
    ["It rose (1.2).", "up rose 1.2"],
    ["It rose, 1.2 and 1.3."],
    ["It rose, although 1.2 is small."],
    ["In 1.2, satisfaction rose.", "up rose 1.2"],
    ["Nothing."],
  ])("%s", (text, ...expected) => {
    expect(claimed(text)).toEqual(expected);
  });
});

describe("a word in Norwegian", () => {
  it.each<[string, ...string[]]>([
    ["Andelen økte.", "up økte 1.1"],
    ["Andelen økte ikke.", "up økte not 1.1"],
    ["Andelen økte ikke bare her.", "up økte 1.1"],
    ["Andelen har økt.", "up økt 1.1"],
    ["Andelen økt."],
    ["Andelen kan ha økt."],
    ["Andelen ble redusert.", "down redusert 1.1"],
    ["Andelen falt.", "down falt 1.1"],
    ["Andelen falt bort."],
    ["Valget falt på andelen."],
    ["Andelen har falt sammen."],
    ["Andelen gikk noe ned.", "down gikk noe ned 1.1"],
    ["Fra 2022 økte andelen.", "up økte 1.1"],
    ["Fra 2022 økte kommunene innsatsen."],
    ["Økte andelen fra 2022."],
    ["I 1.2 økte andelen.", "up økte 1.2"],
    ["For «1.2» økte andelen.", "up økte 1.2"],
    ["Andelen var stabil.", "stable stabil 1.1"],
    ["Andelen er uendret.", "stable uendret 1.1"],
    ["I 2022 var den stabil.", "stable stabil 1.1"],
    ["Det var et stabilt og godt år."],
    ["En uendret andel."],
    ["Andelen nådde målet.", "reached nådde 1.1"],
    ["Målet er nådd.", "reached nådd 1.1"],
    ["Målet er ikke nådd.", "reached nådd not 1.1"],
    ["Andelen nådde 60 prosent.", "reached nådde 1.1"],
    ["Andelen nådde toppen."],
    ["Når målet er nådd, er det bra."],
    ["Målet økte."],
    ["Andelen økte blant leger."],
    ["1.2 økte blant leger.", "up økte 1.2"],
    ["Antall svar falt."],
    ["Både 1.1 og 1.2 økte.", "up økte 1.1", "up økte 1.2"],
    ["1.1 økte, men falt i 2023.", "down falt 1.1"],
    ["Trolig økte andelen."],
    ["«Andelen økte.»"],
  ])("%s", (text, ...expected) => {
    expect(claimed(text, "nb")).toEqual(expected);
    expect(claimed(text, "no")).toEqual(expected);
    expect(claimed(text, "nn")).toEqual(expected);
  });

  it.each<[string, string, string | null]>([
    ["Andelen økte.", "nb", "var stabil"],
    ["Andelen har økt.", "nb", "vært stabil"],
    ["Delen har vakse.", "nn", "vore stabil"],
    ["Delen gjekk ned.", "nn", "var stabil"],
    ["Andelen ble redusert.", "nb", null],
    ["It rose.", "en", "was stable"],
    ["It has risen.", "en", "been stable"],
    ["It kept rising.", "en", null],
  ])("%s (%s) would be: %s", (text, language, instead) => {
    expect(claimsIn(text, { language, names, about }).map((claim) => claim.instead)).toEqual([instead]);
  });
});

describe("every word of the lists", () => {
  it.each(["nb", "nn", "en"])("claims something in %s, alone or with a word between", (language) => {
    const lexicon = lexiconOf(language);
    const words = (lexicon?.claims ?? []).flatMap((claim) => claim.words);
    expect(words.length).toBeGreaterThan(25);
    for (const word of words) {
      expect(mayClaim(`X ${word.toUpperCase()}.`, language), word).toBe(true);
      if (!word.includes(" ")) expect(mayClaim(`x${word}`, language), word).toBe(false);
      expect(mayClaim(word.replace(" ", " noe "), language), word).toBe(true);
    }
    expect([mayClaim("gikk a b opp", "nb"), mayClaim("stige", "en")]).toEqual([false, false]);
  });

  it("is of no language that is not known", () => {
    expect([lexiconOf("de"), lexiconOf("toString"), mayClaim("rose", "de")]).toEqual([null, null, false]);
    expect(claimed("It rose.", "de")).toEqual([]);
  });
});

describe("periods of a claim", () => {
  const periods = (text: string) =>
    claimsIn(text, { language: "en", names, about }).map((claim) =>
      claim.periods.map(({ period }) => period).join(" "),
    );
  it.each<[string, ...string[]]>([
    ["It rose in 2022.", "2022"],
    ["In 2022, it rose.", "2022"],
    ["1.1 rose in 2022 but fell in 2023.", "2022", "2023"],
    ["In 2022, 1.1 rose but fell.", "2022", "2022"],
    ["1.1 rose but fell in 2023.", "2023"],
    ["It rose.", ""],
  ])("%s", (text, ...expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
