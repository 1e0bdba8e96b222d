/** The initiatives: the bundled plan's places and links, with fictional phases, status, milestones and benefits. */
import { table } from "./initiative-table.mjs";
import { milestones } from "./milestones.mjs";
import { organisation } from "./organisations.mjs";
import { reports } from "./reports.mjs";
import { source } from "./sources.mjs";
import { pick, written } from "./structure.mjs";

const keys = [
  "id",
  "number",
  "name",
  "coverage",
  "phase",
  "portfolio",
  "roadmap",
  "status_source",
  "ownership",
  "owners",
  "partners",
  "supports",
  "outcomes",
  "outcomes_partly",
  "moves",
  "deadline",
  "depends_on",
  "evaluation",
  "benefits",
  "events",
  "ahead",
  "milestones",
  "reports",
  "lifecycle",
  "notes",
];

/** One initiative of the bundled plan, in its demonstration clothes. */
export function initiative(each) {
  const own = written(table, each.id, "the initiative");
  const links = pick(each, ["id", "number", "ownership", "supports", "outcomes", "outcomes_partly", "moves"]);
  const of = {
    ...links,
    ...(each.status_source === undefined ? {} : { status_source: source(each.status_source) }),
    ...(each.owners === undefined ? {} : { owners: each.owners.map(organisation) }),
    ...(each.partners === undefined ? {} : { partners: each.partners.map(organisation) }),
    milestones: milestones[each.id],
    reports: reports[each.id],
    ...own,
  };
  return pick(of, keys);
}
