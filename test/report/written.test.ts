/** Words by written form: what a word is, whose language it has, which files count, and how many are missing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexPlan } from "../../src/evaluate/items.js";
import { catalogue } from "../../src/present/lang/index.js";
import { countWords, formOf, markdownWords, noWords, sumWords } from "../../src/report/written-count.js";
import { writtenFiles } from "../../src/report/written-file.js";
import { htmlWords, languageOfHtml } from "../../src/report/written-html.js";
import { standingOf, writtenView } from "../../src/report/written.js";
import { planOf } from "../helpers/plan.js";

describe("a word", () => {
  it.each([
    ["Planen skal nås innan 2025.", 4],
    ["", 0],
    ["– 83 % · 1 200 … (2025)", 0],
    ["e-helse og IKT-løysingar", 3],
    ["Sjå https://example.org/nn/plan, www.example.org og (mailto:a@example.org)", 2],
    ["Mål 1A: «dialog»", 3],
    ["Aktiv medverknad [nb]", 2],
    ["å/ø", 1],
  ])("%j has %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it("is in the form that its language says, and in none of them where it only says Norwegian", () => {
    const forms = ["nn", "nn-NO", "NB", "en-GB", "no", "se", ""].map(formOf);
    expect(forms).toEqual(["nn", "nn", "nb", "en", "other", "other", "other"]);
  });

  it("of Markdown is not its addresses, code and signs", () => {
    const markdown =
      "# Plan\n\n| Mål | Tal |\n| --- | --- |\n| **Eitt** mål \\[nb\\] | 3 |\n\n[lenkje](https://a.no/x) `kode her`\n\n```\nmeir kode\n```\n";
    expect(markdownWords(markdown, "nn")).toEqual({ ...noWords, nn: 6 });
  });
});

describe("a page", () => {
  it("has each word in the language of the passage it stands in", () => {
    const html = `<!doctype html><html lang="nn"><head><title>Ikkje med</title><style>p > a { color: red }</style></head>
<body><!-- ikkje med --><p>Dette er <span lang="nb">ikke nynorsk</span><span class="other"> [nb]</span>, men dette er.</p>
<p lang='en'>Three English words<br>and <b>fo</b>ur</p><svg><text>ikkje med</text></svg><script>if (1 < 2) "nei"</script>
<img alt="a > b"><td title='x "y" > z'>R&amp;D&nbsp;og 3 &lt; 4</td></body></html>`;
    expect(htmlWords(html)).toEqual({ nb: 2, nn: 7, en: 5, other: 0 });
    expect(languageOfHtml(html)).toBe("nn");
    expect(languageOfHtml("<p>Ord</p>")).toBeNull();
  });

  it("ends its passages where their elements end, also where tags are left out or wrong", () => {
    expect(
      htmlWords('<html lang="nb"><p>ein</p></span><ul><li lang="nn">to<li>tre</ul>fire < fem</html> seks'),
    ).toEqual({
      ...{ nb: 3, nn: 2, en: 0, other: 1 },
    });
    expect(htmlWords("ord <p uferdig='")).toEqual({ ...noWords, other: 1 });
  });

  it("never counts more than all that stands there, whatever it is made of", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "</p>",
      '<p lang="nn">',
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "ord ",
      '"',
      "&amp;",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { nb, nn, en, other } = htmlWords(pieces.join(""));
        expect(nb + nn + en + other).toBeLessThanOrEqual(pieces.filter((each) => /[a-z]/.test(each)).length);
      }),
    );
  });
});

describe("what is missing", () => {
  it.each([
    [9710, 0, { lesser: "nn", share: 0, added: 3237, instead: 2428 }],
    [4311, 625, { lesser: "nn", added: 812, instead: 609 }],
    [300, 100, { lesser: "nn", share: 25, added: 0, instead: 0 }],
    [100, 900, { lesser: "nb", share: 10, added: 200, instead: 150 }],
    [0, 0, { lesser: "nn", share: null, added: 0, instead: 0 }],
  ])("of %i words in Bokmål and %i in Nynorsk", (nb, nn, expected) => {
    expect(standingOf({ ...noWords, nb, nn })).toMatchObject(expected);
  });

  it("is enough, and one less is not", () => {
    const count = fc.nat(1_000_000);
    const isEnough = (least: number, all: number): boolean => 4 * least >= all;
    fc.assert(
      fc.property(count, count, (nb, nn) => {
        const { lesser, added, instead } = standingOf({ ...noWords, nb, nn });
        const [least, all] = [lesser === "nb" ? nb : nn, nb + nn];
        expect(least).toBe(Math.min(nb, nn));
        expect(isEnough(least + added, all + added)).toBe(true);
        expect(isEnough(least + instead, all)).toBe(true);
        if (added > 0) expect(isEnough(least + added - 1, all + added - 1)).toBe(false);
        if (instead > 0) expect(isEnough(least + instead - 1, all)).toBe(false);
      }),
    );
  });
});

const contents: Readonly<Record<string, string>> = {
  "plan-nn.html": '<html lang="nn"><p>tre ord her</p></html>',
  "plan-nn.md": "noko heilt anna enn det som står i den andre fila",
  "plan-nn.pdf": "%PDF",
  "vedlegg-nb.md": "to ord",
  "gamalt.html": "<p>utan språk</p>",
  "nn/gamalt.html": "<p>utan språk</p>",
  "notat.txt": "utan språk",
  "rapport.pdf": "%PDF",
  "meeting-2026-nn.html": '<html lang="nn"><p>ord</p></html>',
  "site-nn/meeting.html": '<html lang="nn"><p>ord</p></html>',
  "planned-meetings-nn.md": "møte i år",
};

describe("the files of an edition", () => {
  const of = (more: object = {}) =>
    writtenFiles({
      paths: Object.keys(contents),
      edition: null,
      read: (path) => Promise.resolve(contents[path] ?? ""),
      ...more,
    });

  it("count once each, by the best of their formats, or say why they do not", async () => {
    const told = (await of()).map(({ path, words, by, why }) => [
      path,
      why ?? `${by ?? ""} ${sumWords(words === null ? [] : [words]).nn}`,
    ]);
    expect(Object.fromEntries(told)).toEqual({
      "plan-nn.html": "passages 3",
      "plan-nn.md": "twin",
      "plan-nn.pdf": "twin",
      "vedlegg-nb.md": "whole 0",
      "gamalt.html": "language",
      "nn/gamalt.html": "whole 2",
      "notat.txt": "language",
      "rapport.pdf": "form",
      "meeting-2026-nn.html": "case-papers",
      "site-nn/meeting.html": "case-papers",
      "planned-meetings-nn.md": "whole 3",
    });
  });

  it("do not count in a draft, nor where they came after it was frozen", async () => {
    expect(new Set((await of({ edition: "draft" })).map(({ why }) => why))).toEqual(new Set(["draft"]));
    const late = await of({ isFrozen: (path: string) => path !== "vedlegg-nb.md" });
    expect(late.find(({ path }) => path === "vedlegg-nb.md")).toMatchObject({ words: null, why: "not-frozen" });
    expect(late.find(({ path }) => path === "plan-nn.html")).toMatchObject({ words: { nn: 3 }, why: null });
  });
});

describe("the whole", () => {
  const plan = planOf({
    "plan.yaml":
      "format: 1\nid: p\ntitle: { nb: En plan, nn: Ein plan }\nlanguages: [nb, nn, en]\ntime_zone: Europe/Oslo\n",
    "editions/b/edition.yaml": "id: b\nname: Andre utgave\nstate: published\ndate: '2025'\n",
    "editions/a/edition.yaml": "id: a\nname: { nb: Første, en: First }\nstate: published\ndate: '2024'\n",
  });
  const words = (nb: number, nn: number) => ({ ...noWords, nb, nn });
  const file = (counts: ReturnType<typeof words>) =>
    ({ path: "x.html", words: counts, by: "passages", why: null }) as const;
  const view = (only: readonly string[]) =>
    writtenView({
      ...{ plan, index: indexPlan(plan), wording: catalogue("nn"), today: "2026-01-01", only },
      files: new Map([
        ["a", [file(words(500, 0))]],
        ["b", [file(words(100, 60))]],
      ]),
      frozen: new Set(["a"]),
      next: [{ form: "nn", words: words(10, 200) }],
    });

  it("adds up what is published, and what it would be with the next edition", () => {
    const { editions, published, next } = view([]);
    expect(editions.map(({ id, frozen, words: own }) => [id, frozen, own?.nb])).toEqual([
      ["a", true, 500],
      ["b", false, 100],
    ]);
    expect(published).toMatchObject({ words: words(600, 60), lesser: "nn", added: 140, instead: 105 });
    expect(next).toMatchObject([{ form: "nn", then: { words: words(610, 260), added: 0 } }]);
  });

  it("counts only the editions that are named", () => {
    expect(view(["b"]).published).toMatchObject({ words: words(100, 60), share: 37.5, added: 0 });
  });

  it("tells how many of the plan's own texts there are in each form", () => {
    expect(view([]).texts).toEqual({ nb: { words: 5, texts: 3 }, nn: { words: 2, texts: 1 }, all: 3 });
  });
});
