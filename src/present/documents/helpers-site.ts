/** Links of sheets and of the open publication, and what the pages of the latter say. */
import type { DocumentHead } from "../../report/documents/document.js";
import type { PlanTarget } from "../../report/documents/plan/view.js";
import type { SheetLack } from "../../report/documents/sheet/view.js";
import type { SiteGroup, SitePage } from "../../report/documents/site/view.js";
import type { CoverView } from "../../report/gaps-view.js";
import type { SinceView } from "../../report/since.js";
import type { IndicatorView, MeasureView, TargetView } from "../../report/status-view.js";
import type { Passage } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { oneLine } from "../clean.js";
import { htmlText } from "../html-text.js";
import type { Catalogue } from "../lang/catalogue.js";
import { documentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { mdText } from "../markdown.js";
import { said } from "../screen.js";
import { sinceText } from "../since.js";
import { type Helper, type LayoutFormat, Made } from "./engine.js";
import { type Figure, figureText, headingOf, supersededText, targetText, titleOf } from "./site-said.js";

/** Where a page stands, and where the others are. */
export interface Place {
  /** From the page to the top of the site: "../../"; "" on the front page. */
  readonly base: string;
  /** Addresses by id. */
  readonly paths: Readonly<Record<string, string>>;
}

/** What the layout was called with, as Handlebars hands it to helpers. */
interface Root {
  readonly place?: Place;
  readonly sheets?: readonly { readonly id: string }[];
}

const rootOf = (options: unknown): Root => (options as { readonly data: { readonly root: Root } }).data.root;

/** A file system has no pages that stand for their folder, so the file is named. */
const fileOf = (path: string): string => `${path}index.html`;

const coded: Readonly<Record<string, string>> = { _: "__", ".": "_-" };

/** A name that may be an element's: letters, digits, `-` and `_` only, another for each id. */
const anchor = (id: string): string => `sheet-${id.replace(/[._]/g, (sign) => coded[sign] ?? sign)}`;

/** The page of an item: on a site by its address, among sheets by its place in the document; null where it has none. */
function addressOf(id: string, { place, sheets }: Root): string | null {
  if (place !== undefined) {
    const path = Object.hasOwn(place.paths, id) ? place.paths[id] : undefined;
    return path === undefined ? null : place.base + fileOf(path);
  }
  return (sheets?.length ?? 0) > 1 && sheets?.some((each) => each.id === id) === true ? `#${anchor(id)}` : null;
}

interface Row {
  readonly measure: MeasureView;
  /** Of the first measure of an indicator that has several. */
  readonly indicator: IndicatorView | null;
}

/** The measures under indicators as rows, in the order of the plan. */
function measureRows(indicators: readonly IndicatorView[]): Row[] {
  return indicators.flatMap((indicator): Row[] => [
    ...indicator.measures.map((measure, at) => ({
      measure,
      indicator: at === 0 && measure.id !== indicator.id ? indicator : null,
    })),
    ...measureRows(indicator.indicators),
  ]);
}

type Passages = (given: Passage) => Made;

/** Links among pages, or among sheets of one document. */
function linkHelpers(format: LayoutFormat, passage: Passages): Readonly<Record<string, Helper>> {
  const linked = (id: string, inner: string, options: unknown): Made => {
    const address = format === "html" ? addressOf(id, rootOf(options)) : null;
    return new Made(address === null ? inner : `<a href="${htmlText(address)}">${inner}</a>`);
  };
  return {
    /** `{{pageLink id number name}}`: the number and the name, as a link where there is a page. */
    pageLink: (id, number, name, options) => {
      const called = oneLine(String(number));
      const before = format === "html" ? htmlText(called) : mdText(called);
      return linked(String(id), `${before} ${passage(name as Passage).toString()}`.trim(), options);
    },
    /** `{{siteFile path}}`: an address of the site, from the page it stands on. */
    siteFile: (path, options) => `${rootOf(options).place?.base ?? ""}${String(path)}`,
    sitePage: (path, options) => `${rootOf(options).place?.base ?? ""}${fileOf(String(path))}`,
    sheetAnchor: (id) => anchor(String(id)),
  };
}

const named = (words: Catalogue, { number, name }: CoverView): string =>
  `${oneLine(number)} ${said(words, name)}`.trim();

export function siteHelpers(format: LayoutFormat, lang: Lang, passage: Passages): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const { site: own, sheet } = documentWords(lang);
  return {
    ...linkHelpers(format, passage),
    /** Goals and objectives are numbered each for themselves. */
    siteNumber: (group) => {
      const { level, number } = group as SiteGroup;
      return level === "goal" ? `${own.goal(oneLine(number))}:` : oneLine(number);
    },
    /** All that changed; nothing where that is not known. */
    siteSince: (view) => {
      const since = view as SinceView | null;
      return since?.unknown === null ? sinceText(since, lang, Infinity) : null;
    },
    /** Makes a text of the document's own a passage. */
    sitePassage: (text) => ({ text: String(text), lang }),
    siteHeading: (page, head) => headingOf(page as SitePage, head as DocumentHead, own, passage),
    siteTitle: (page, head) => titleOf(page as SitePage, head as DocumentHead, own),
    siteFigure: (figure) => figureText(words, figure as Figure),
    siteTarget: (target) => targetText(words, target as TargetView),
    siteSuperseded: (target) => supersededText(own, words, target as PlanTarget),
    siteLacks: (lacks) => own.lacks(words.list((lacks as readonly SheetLack[]).map((code) => sheet.lacks[code]))),
    siteRows: (indicators) => measureRows(indicators as readonly IndicatorView[]),
    siteCovers: (all, partly) =>
      words.list(
        (all as readonly CoverView[]).filter((each) => each.partly === partly).map((each) => named(words, each)),
      ),
    siteType: (type) => words.type[type as IndicatorView["type"]],
  };
}
