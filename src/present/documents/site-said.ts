/** What the pages of the open publication are called, and figures and targets in one cell. */
import type { DocumentHead } from "../../report/documents/document.js";
import type { PlanTarget } from "../../report/documents/plan/view.js";
import type { SitePage } from "../../report/documents/site/view.js";
import type { TargetView } from "../../report/status-view.js";
import type { Passage, PeriodView } from "../../report/view.js";
import { oneLine } from "../clean.js";
import { htmlText } from "../html-text.js";
import type { Catalogue } from "../lang/catalogue.js";
import type { SiteWords } from "../lang/documents/site.js";
import { said } from "../screen.js";
import { Made } from "./engine.js";

interface Heading {
  /** In the words of the document: "Mål 1:", "1.3". */
  readonly before: string;
  readonly name: Passage;
}

function headingIn(page: SitePage, head: DocumentHead, own: SiteWords): Heading {
  const fixed = (text: string): Heading => ({ before: "", name: { text, lang: head.lang } });
  switch (page.kind) {
    case "front":
      return { before: "", name: head.plan.title };
    case "objective":
      return { before: `${oneLine(own[page.level](page.number))}:`, name: page.name };
    case "indicator":
      return { before: oneLine(page.sheet.number), name: page.sheet.name ?? { text: page.sheet.id, lang: head.lang } };
    case "targets":
      return fixed(own.pages.targets);
    case "unmeasured":
      return fixed(own.pages.unmeasured);
  }
}

/** The heading of a page; a name in another language says so. */
export function headingOf(page: SitePage, head: DocumentHead, own: SiteWords, passage: (given: Passage) => Made): Made {
  const { before, name } = headingIn(page, head, own);
  const lead = before === "" ? "" : `${htmlText(before)} `;
  return new Made(lead + passage(name).toString());
}

/** The title of the window: the page before the plan. */
export function titleOf(page: SitePage, head: DocumentHead, own: SiteWords): string {
  const { before, name } = headingIn(page, head, own);
  const title = `${before} ${oneLine(name.text)}`.trim();
  return page.kind === "front" ? title : `${title} – ${oneLine(head.plan.title.text)}`;
}

/** A baseline or a latest figure. */
export interface Figure extends Passage {
  readonly value: number | null;
  readonly period: PeriodView | null;
}

/** "69 % (sep. 2025)"; words where there is no number. */
export function figureText(words: Catalogue, figure: Figure): string {
  if (figure.value === null || figure.period === null) return said(words, figure);
  return `${oneLine(figure.text)} (${oneLine(figure.period.short)})`;
}

/** "86 % innen 2028" */
export function targetText(words: Catalogue, target: TargetView): string {
  const text = said(words, target);
  if (target.due === null || text.includes(target.due.text)) return text;
  return target.value === null && target.band === null ? text : `${text} ${words.picture.by(target.due.text)}`;
}

/** "50 % innen 2025 gjaldt til 18. september 2024." */
export function supersededText(own: SiteWords, words: Catalogue, { text, due, superseded }: PlanTarget): string {
  return own.superseded(said(words, text), due?.text ?? null, superseded?.since.text ?? "");
}
