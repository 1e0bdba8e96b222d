import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Pages } from "../../../src/store/git/pages.js";

const text = fc.string({ unit: "binary", maxLength: 20 }).map((each) => JSON.stringify(each));

const filled = (texts: readonly string[], pages = Pages.empty()): Pages => {
  for (const each of texts) pages.put(each);
  return pages;
};

const all = (pages: Pages): (string | undefined)[] => Array.from({ length: pages.count }, (_, at) => pages.get(at));

describe("pages", () => {
  it("give back what was put, in any order, also when packed, cut and gone on with", () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 200 }),
        fc.array(text, { maxLength: 70 }),
        fc.nat(210),
        (texts, more, cut) => {
          const pages = filled(texts);
          expect(all(pages)).toEqual(texts);
          expect(texts.map((_, at) => pages.get(texts.length - 1 - at))).toEqual(texts.toReversed());
          const again = Pages.of(pages.packed());
          expect(all(again)).toEqual(texts);
          expect(all(filled(more, again.first(cut)))).toEqual([...texts.slice(0, cut), ...more]);
          expect(all(pages)).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("have nothing before the first and after the last", () => {
    const pages = filled(["1", "2"]);
    expect([pages.get(-1), pages.get(2), pages.get(64), Pages.empty().get(0)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("are small where the texts are alike", () => {
    const texts = Array.from({ length: 1000 }, (_, at) => JSON.stringify({ at, said: "the same ".repeat(20) }));
    const size = filled(texts)
      .packed()
      .reduce((sum, { length }) => sum + length, 0);
    expect(size * 8).toBeLessThan(texts.join("").length);
  });
});
