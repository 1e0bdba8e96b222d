/** The open publication as files: a page for each address, and the figures behind it as CSV and JSON. */
import type { SheetItem, SheetMeasure } from "../../report/documents/sheet/view.js";
import type { SitePage, SiteView } from "../../report/documents/site/view.js";
import type { Ref } from "../../report/show-view.js";
import { ordinarySpaces } from "../clean.js";
import { measuresCsv } from "../status-csv.js";
import { layoutsIn } from "./document.js";
import type { Place } from "./helpers-site.js";
import { figuresCsv } from "./site-csv.js";

/** A file of the site: where it is from the top, with strokes between the folders, and what it holds. */
interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** From a page to the top. */
const baseOf = (path: string): string => "../".repeat(path.split("/").length - 1);

function trailOf(page: SitePage): readonly Ref[] {
  if (page.kind === "objective") return page.parents;
  return page.kind === "indicator" ? page.sheet.parents : [];
}

/** Addresses by the id of what a page is about. */
function pathsOf({ pages }: SiteView): Place["paths"] {
  return Object.fromEntries(
    pages.flatMap((page) => {
      if (page.kind === "objective") return [[page.id, page.path] as const];
      return page.kind === "indicator" ? [[page.sheet.id, page.path] as const] : [];
    }),
  );
}

const groupsIn = ({ pages }: SiteView) => pages.flatMap((page) => (page.kind === "front" ? page.groups : []));

const sheetsIn = ({ pages }: SiteView): SheetItem[] =>
  pages.flatMap((page) => (page.kind === "indicator" ? [page.sheet] : []));

const isMeasure = (sheet: SheetItem): sheet is SheetMeasure => sheet.kind === "measure";

/** The series that a page is about: its own, or all that stand under its indicator. */
const seriesOf = (sheet: SheetItem, all: readonly SheetMeasure[]): SheetMeasure[] =>
  isMeasure(sheet) ? [sheet] : all.filter(({ parents }) => parents.some(({ id }) => id === sheet.id));

/** The same as `ehs report sheet <id> --format json` prints. */
function sheetJson({ head, licence }: SiteView, sheet: SheetItem): string {
  const view = { head: { ...head, kind: "sheet" }, licence, sheets: [sheet] };
  return `${ordinarySpaces(JSON.stringify(view, null, 2))}\n`;
}

/** What every measure of the plan has come to, a row for each. */
function allMeasures(view: SiteView): string {
  const series = sheetsIn(view).filter(isMeasure);
  // in the order of the front page
  const rows = groupsIn(view).flatMap((group) =>
    series
      .filter(({ parents }) => parents.findLast(({ kind }) => kind === "goal" || kind === "objective")?.id === group.id)
      .map(({ measure }) => ({ group, measure })),
  );
  return measuresCsv(rows, view.head.lang);
}

/**
 * Every file of the site; the same view gives the same bytes.
 * @throws LayoutError when a template asks for what is not there
 */
export function siteFiles(view: SiteView, layouts = layoutsIn(view.head.lang)): SiteFile[] {
  const { head, licence, pages } = view;
  const laid = layouts("html");
  const paths = pathsOf(view);
  const groups = groupsIn(view);
  const series = sheetsIn(view).filter(isMeasure);
  const files = pages.flatMap((page): SiteFile[] => {
    const place: Place = { base: baseOf(page.path), paths };
    const html = laid(`site-${page.kind}`, { head, licence, groups, page, place, trail: trailOf(page) });
    const own = { path: `${page.path}index.html`, text: html };
    if (page.kind !== "indicator") return [own];
    return [
      own,
      { path: `${page.path}figures.csv`, text: figuresCsv(view, seriesOf(page.sheet, series)) },
      { path: `${page.path}sheet.json`, text: sheetJson(view, page.sheet) },
    ];
  });
  return [...files, { path: "measures.csv", text: allMeasures(view) }];
}
