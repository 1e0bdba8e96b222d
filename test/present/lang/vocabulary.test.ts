/** A plan's own words in the tool's sentences: every form, gender and capital; the plan's texts are left as they are. */
import { afterEach, describe, expect, it } from "vitest";
import type { PlanWords } from "../../../src/model/plan.js";
import { documentWords } from "../../../src/present/lang/documents/index.js";
import { catalogue } from "../../../src/present/lang/index.js";
import { showWords } from "../../../src/present/lang/show.js";
import { reworder } from "../../../src/present/lang/vocabulary/reword.js";
import { speakFor, voiced } from "../../../src/present/lang/voice.js";
import type { Lang } from "../../../src/report/wording.js";

afterEach(() => {
  speakFor(null);
});

const words: Readonly<Record<Lang, PlanWords>> = {
  en: {
    objective: { one: "outcome", other: "outcomes" },
    nested_objective: { one: "priority", other: "priorities" },
    outcome: { one: "sign", other: "signs" },
    measure: { one: "rating", other: "ratings" },
    goal: { one: "ambition", other: "ambitions" },
  },
  nb: {
    objective: {
      ...{ one: "prioritering", other: "prioriteringer", a: "en", the: "prioriteringen" },
      the_other: "prioriteringene",
    },
    measure: { one: "mål", other: "mål", a: "et", the: "målet", the_other: "målene" },
    initiative: { one: "tiltak", other: "tiltak", a: "et", the: "tiltaket", the_other: "tiltakene" },
  },
  nn: {
    objective: {
      ...{ one: "prioritering", other: "prioriteringar", a: "ei", the: "prioriteringa" },
      the_other: "prioriteringane",
    },
  },
};

const say = (lang: Lang, text: string, key = ""): string =>
  reworder(lang, words[lang], new Set(["1.1"]))?.say(text, key) ?? text;

describe("a sentence in a plan's words", () => {
  it.each([
    ["en", "An objective has measures.", "An outcome has ratings."],
    ["en", "Every outcome, under an overall goal", "Every sign, under an ambition"],
    ["en", "Objective by objective", "Outcome by outcome"],
    ["en", "Objective 1.1: a name", "Priority 1.1: a name"],
    ["en", "Indicators of objective 1.1", "Indicators of priority 1.1"],
    ["en", "Objective 1", "Outcome 1"],
    ["en", "What the plan measures, by type of indicator", "What the plan measures, by type of indicator"],
    ["en", "Measure the benefit, and attach the evidence.", "Measure the benefit, and attach the evidence."],
    ["en", "unmeasured, outcomes-based, objectively", "unmeasured, outcomes-based, objectively"],
    ["nb", "Mål for mål", "Prioritering for prioritering"],
    ["nb", "3\u00a0mål og 1\u00a0mål", "3\u00a0prioriteringer og 1\u00a0prioritering"],
    ["nb", "Et mål får ingen samlet vurdering", "En prioritering får ingen samlet vurdering"],
    ["nb", "Hvert mål for seg, og målenes rekkefølge", "Hver prioritering for seg, og prioriteringenes rekkefølge"],
    ["nb", "dette målet, og andre mål", "denne prioriteringen, og andre prioriteringer"],
    ["nb", "hver delindikator", "hvert mål"],
    ["nb", "Strategiske initiativ", "Tiltak"],
    ["nb", "Mål gevinsten, og legg ved belegg.", "Mål gevinsten, og legg ved belegg."],
    ["nb", "måltallet for delindikatorene", "måltallet for målene"],
    ["nn", "Kvart mål, og måla saman", "Kvar prioritering, og prioriteringane saman"],
    ["nn", "eit mål", "ei prioritering"],
  ] as const)("%s: %s", (lang, text, expected) => {
    expect(say(lang, text)).toBe(expected);
  });

  it("stands in the plural where a list of them is named", () => {
    expect(say("nb", "Mål", "objectives")).toBe("Prioriteringer");
    expect(say("nb", "Mål", "objective")).toBe("Prioritering");
  });
});

describe("the catalogues", () => {
  it("say what the plan calls things, and leave what the plan says", () => {
    speakFor({ texts: null, vocabulary: { en: words.en }, nested: new Set() });
    expect(catalogue("en").picture.measures(3)).toBe("3\u00a0ratings");
    expect(showWords("en").kind.objective).toBe("outcome");
    const { plan } = documentWords("en");
    expect(plan.objective("2", "The objective of every measure")).toBe("Outcome 2: The objective of every measure");
    expect(documentWords("nb").plan.objective("2", "Navn")).toBe("Mål 2: Navn");
  });

  it("word verdicts as the plan does, also in quotation marks, in the language it is read in", () => {
    const own = { status: { on_track: "på sporet" }, flag: { early: "tidligt" }, trend: { stable: "uændret" } };
    speakFor({ texts: "da", vocabulary: { da: own }, nested: new Set() });
    const said = catalogue("en");
    expect(said.status.on_track).toBe("på sporet");
    expect([said.flag.early, said.trend.stable, said.status.behind]).toEqual(["tidligt", "uændret", "somewhat behind"]);
    expect(said.statusIn).toEqual({ lang: "da", of: own.status });
    expect(said.texts).toBe("da");
    expect(voiced("en", { limit: "the limit for “on track”" }).limit).toBe("the limit for “på sporet”");
  });

  it("are the tool's own objects where the plan has no words, and again afterwards", () => {
    const before = [catalogue("en"), showWords("nb")];
    speakFor({ texts: null, vocabulary: {}, nested: new Set() });
    expect([catalogue("en"), showWords("nb")].map((each, at) => each === before[at])).toEqual([true, true]);
    speakFor({ texts: null, vocabulary: { en: words.en }, nested: new Set() });
    expect(catalogue("en").picture.noMeasures).toBe("No ratings.");
    speakFor(null);
    expect(catalogue("en") === before[0]).toBe(true);
    expect(catalogue("en").picture.noMeasures).toBe("No measures.");
  });
});
