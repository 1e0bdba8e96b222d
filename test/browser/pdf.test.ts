/** Every kind of document as PDF, read as assistive technology reads it: title, language, headings, figures, header cells. */
import { expect, it } from "vitest";
import { languages } from "../../src/present/lang/index.js";
import { htmlToPdf } from "../../src/publish/pdf.js";
import { pdfFacts } from "../../src/publish/pdf-facts.js";
import { readPdf } from "../../src/publish/pdf-file.js";
import { describeBrowser } from "../helpers/browser.js";
import { demo, htmlOf, kinds } from "./document-scene.js";

/** The languages take turns, so that each is seen with some kinds, and each kind in one. */
const cases = kinds.map((kind, at) => [kind, languages[at % languages.length] ?? "nb"] as const);

const headings = (html: string): number[] => [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));

/** Drawings with words of their own; of two for wide and narrow pages one is shown. */
const drawings = (html: string): number =>
  html.match(/<svg [^>]*class="chart chart-wide[^>]*role="img"|<svg [^>]*role="img"[^>]*class="chart chart-wide/g)
    ?.length ?? 0;

describeBrowser("as PDF", () => {
  it.each(cases)(
    "%s (%s) says to assistive technology what it says to the eye",
    { timeout: 240_000 },
    async (kind, lang) => {
      const html = await htmlOf(kind, lang, demo);
      const facts = pdfFacts(readPdf(await htmlToPdf(html, { asOf: demo.day, env: process.env })));
      const { tagged, titleShown, language, outline, elements } = facts;
      expect({ tagged, titleShown, language }).toEqual({ tagged: true, titleShown: true, language: lang });
      expect(outline.map(({ level }) => level)).toEqual(headings(html));
      const figures = elements.filter(({ kind: each }) => each === "Figure");
      expect(figures.length).toBeGreaterThanOrEqual(drawings(html));
      expect(figures.filter(({ alternative }) => (alternative ?? "").length < 20)).toEqual([]);
      const cells = elements.filter(({ kind: each }) => each === "TH");
      if (html.includes("<th")) expect(cells.length).toBeGreaterThan(1);
      expect(cells.filter(({ scope }) => scope === null)).toEqual([]);
      expect(facts.links.filter((address) => !/^https?:/.test(address))).toEqual([]);
    },
  );
});
