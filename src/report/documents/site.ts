/** The open publication: every page of it, with stable addresses. */
import { countsChart, matrixChart } from "../charts/index.js";
import type { StatusView } from "../status-view.js";
import { baseOf } from "./base.js";
import { type DocumentInput, headOfDocument } from "./document.js";
import { sheetItems } from "./sheet/items.js";
import { licenceOf, sheetIds } from "./sheet.js";
import { groupIds, objectivePages, siteGroups } from "./site/groups.js";
import { targetsPage, unmeasuredPage } from "./site/lists.js";
import { folderNames } from "./site/paths.js";
import type { SiteFront, SitePage, SiteView } from "./site/view.js";

/** Gaps on the front page; the rest are counted, and stand on the pages of what they are about. */
const MOST = 8;

/** The address of every goal, objective, indicator and series. */
function addresses({ index }: DocumentInput, status: StatusView): (id: string) => string {
  const groups = groupIds(status);
  const kindOf = new Map<string, string>([
    ...groups.map((id) => [id, index.byId.get(id)?.kind === "goal" ? "goal" : "objective"] as const),
    ...sheetIds(index).map((id) => [id, "indicator"] as const),
  ]);
  const folders = folderNames([...kindOf.keys()]);
  return (id) => `${kindOf.get(id) ?? "indicator"}/${folders.get(id) ?? ""}/`;
}

export function siteView(input: DocumentInput): SiteView {
  const base = baseOf(input);
  const [status, found] = [base.status(), base.gaps("coverage")];
  const coverage = found.coverage ?? { outcomes: [], types: [], sdgs: [] };
  const pathOf = addresses(input, status);
  const matrix = matrixChart(status);
  const sheets = sheetItems(input, sheetIds(input.index));
  const front: SiteFront = {
    ...{ kind: "front", path: "", counts: status.counts, chart: countsChart(status), matrix },
    groups: siteGroups(status, pathOf),
    since: input.since,
    ...{ gaps: found.gaps.slice(0, MOST), allGaps: found.total, overdue: found.overdue },
  };
  const pages: SitePage[] = [
    front,
    ...objectivePages(input, { status, gaps: found.gaps, coverage }, pathOf),
    ...sheets.map((sheet): SitePage => ({ kind: "indicator", path: pathOf(sheet.id), sheet })),
    targetsPage(sheets, "targets/"),
    unmeasuredPage(sheets, coverage, matrix, "not-measured/"),
  ];
  return { head: headOfDocument("site", input), licence: licenceOf(input), pages };
}

export type { SiteView } from "./site/view.js";
