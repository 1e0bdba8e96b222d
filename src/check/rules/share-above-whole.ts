/** A part is not larger than its whole, and the whole is not nothing. */
import { partOf } from "../figures.js";
import { defineRule, valueOf } from "../rule.js";
import { objectsOf } from "../walk.js";

export const rule = defineRule<{ value: string; part: number; whole: number }>({
  code: "share-above-whole",
  severity: "error",
  title: { nb: "Del større enn helheten", nn: "Del større enn heilskapen", en: "Part larger than the whole" },
  why: {
    nb: "«147/356» betyr 147 av 356. Er delen større enn helheten, eller helheten null, finnes det ingen slik andel.",
    nn: "«147/356» tyder 147 av 356. Er delen større enn heilskapen, eller heilskapen null, finst det ingen slik andel.",
    en: "“147/356” means 147 of 356. When the part is larger than the whole, or the whole is nothing, there is no such share.",
  },
  mend: {
    nb: "Kontroller de to tallene; ofte er de byttet om.",
    nn: "Kontroller dei to tala; ofte er dei bytte om.",
    en: "Check the two numbers; often they have changed places.",
  },
  example: {
    bad: 'baseline: { kind: measured, value: "356/147", period: "2021" }\n',
    good: 'baseline: { kind: measured, value: "147/356", period: "2021" }\n',
  },
  message: {
    nb: ({ value, whole }) =>
      whole === 0
        ? `«${value}» er en del av ingenting: helheten er 0.`
        : `«${value}» er mer enn alle: delen er større enn helheten.`,
    nn: ({ value, whole }) =>
      whole === 0
        ? `«${value}» er ein del av ingenting: heilskapen er 0.`
        : `«${value}» er meir enn alle: delen er større enn heilskapen.`,
    en: ({ value, whole }) =>
      whole === 0
        ? `“${value}” is a part of nothing: the whole is 0.`
        : `“${value}” is more than all: the part is larger than the whole.`,
  },
  *check(context) {
    for (const { object, item } of objectsOf(context)) {
      const value = object["value"];
      const ratio = typeof value === "string" ? partOf(value) : null;
      if (typeof value !== "string" || ratio === null) continue;
      if (ratio.whole > 0 && ratio.part <= ratio.whole) continue;
      yield { place: valueOf(object, "value"), item: item?.id ?? null, data: { value, ...ratio } };
    }
  },
});
