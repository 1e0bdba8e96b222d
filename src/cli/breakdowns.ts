/** The files of figures that a command needs: read once each, with what is wrong in them. */
import { limitsOf } from "../check/figures.js";
import { admitBy, breakdownKey, codeListOf } from "../evaluate/breakdown.js";
import { indexPlan } from "../evaluate/items.js";
import type { BreakdownData, Breakdowns } from "../model/breakdown.js";
import type { Draft } from "../model/finding.js";
import type { Breakdown, Measure } from "../model/plan.js";
import { readBreakdown, type ReadBreakdown } from "../store/breakdown.js";
import type { Loaded } from "../store/load.js";
import type { Tree } from "../store/tree.js";

export interface BreakdownsRead {
  readonly breakdowns: Breakdowns;
  readonly drafts: readonly Draft[];
  /** Every file that was asked for and is in the plan, relative to the plan folder. */
  readonly files: readonly string[];
}

/** Says which breakdowns a command needs; `id` is the measure's, or its indicator's. */
export type Wanted = (measure: Measure, breakdown: Breakdown, id: string) => boolean;

/** All of them. */
export const everyBreakdown: Wanted = () => true;

/** Those that a figure is computed from. */
export const derivedFrom: Wanted = ({ derive }, { id }) => derive?.kind === "breakdown" && derive.breakdown === id;

interface Asked {
  readonly item: string;
  readonly measure: Measure;
  readonly breakdown: Breakdown;
}

/** A file that is not in the plan is told at each place that names it. */
async function absentDraft(
  { item, breakdown }: Asked,
  { absent }: ReadBreakdown,
  { sources }: Loaded,
): Promise<Draft[]> {
  if (absent === null) return [];
  await sources.ready();
  const position = sources.locate({ of: breakdown, key: "file", token: "value" });
  if (position === null) return [];
  const data = { given: breakdown.file, reason: absent };
  return [{ code: "breakdown-file", item, data, suggestion: null, ...position }];
}

/** Bytes from which what is read is far more than what is kept of it. */
const large = 1_000_000;

/**
 * Reads the wanted breakdowns of a loaded plan, one after the other. One whose code list the plan does not have is
 * passed over: that is a finding already.
 * @param saveMemory is called before files that are large together
 */
export async function readBreakdowns(
  loaded: Loaded,
  tree: Tree,
  wanted: Wanted,
  saveMemory?: () => void,
): Promise<BreakdownsRead> {
  const asked = indexPlan(loaded.plan).measures.flatMap(({ id, measure }) =>
    (measure.breakdowns ?? []).flatMap((breakdown): Asked[] =>
      wanted(measure, breakdown, id) ? [{ item: id, measure, breakdown }] : [],
    ),
  );
  const breakdowns = new Map<string, BreakdownData>();
  if (asked.length === 0) return { breakdowns, drafts: [], files: [] };
  const entries = await tree.list();
  const files = new Set(asked.map(({ breakdown }) => breakdown.file));
  const bytes = entries.reduce((sum, { path, size }) => (files.has(path) ? sum + size : sum), 0);
  if (bytes > large) saveMemory?.();
  const read = new Map<string, ReadBreakdown>();
  const drafts: Draft[] = [];
  for (const each of asked) {
    const { breakdown, measure } = each;
    const key = breakdownKey(breakdown);
    const list = codeListOf(loaded.plan, breakdown.codelist);
    if (list === null) continue;
    const rules = { admit: admitBy(list), limits: limitsOf(measure) };
    const known = read.get(key);
    const found = known ?? (await readBreakdown(tree, entries, breakdown.file, rules));
    read.set(key, found);
    if (found.data !== null) breakdowns.set(key, found.data);
    drafts.push(...(known === undefined ? found.drafts : []), ...(await absentDraft(each, found, loaded)));
  }
  const present = asked.filter(({ breakdown }) => read.get(breakdownKey(breakdown))?.absent === null);
  return { breakdowns, drafts, files: [...new Set(present.map(({ breakdown }) => breakdown.file))] };
}
