/** The plan as it would be after an edit: what changes in meaning, which verdicts move, what would be wrong. */
import { indexPlan } from "../../evaluate/items.js";
import { messageOf } from "../../present/findings-text.js";
import type { Finding } from "../../model/finding.js";
import { changeGround } from "../../report/change-ground.js";
import { type ChangeView, changeView, inOrder } from "../../report/change-view.js";
import { type StatusMove, statusMoves } from "../../report/diff.js";
import { catalogue as wordingOf } from "../../present/lang/index.js";
import { load } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { everyBreakdown, readBreakdowns } from "../breakdowns.js";
import { comparedMoments } from "../history/compared.js";
import { judgedAt } from "../history/judged.js";
import { catalogue } from "../inspect.js";
import { inspected } from "../inspected.js";
import { type Opened, shownPath } from "../open.js";
import { overlaid } from "../overlay.js";
import type { Context } from "../context.js";
import type { TypedCommon } from "../options.js";
import { faultsOf } from "./authority.js";
import type { EditedFile } from "./draft.js";

export interface Outcome {
  readonly changes: readonly ChangeView[];
  readonly statuses: readonly StatusMove[];
  /** Errors that were not there before. */
  readonly errors: readonly Finding[];
  /** What nobody has decided and would have to. */
  readonly unauthorised: readonly Finding[];
  /** Warnings and notes that were not there before. */
  readonly others: readonly Finding[];
}

/** A finding whatever line it stands on. */
const nameOf = ({ code, item, file, data, field }: Finding): string => JSON.stringify([code, item, file, field, data]);

/** Of the findings after, those that there are more of than before. */
function fresh(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(nameOf(finding)) ?? 0;
    known.set(nameOf(finding), left - 1);
    return left <= 0;
  });
}

async function findingsOf(loaded: Opened["loaded"], tree: Tree, asOf: string): Promise<readonly Finding[]> {
  const figures = await readBreakdowns(loaded, tree, everyBreakdown);
  return (await inspected(loaded, asOf, { figures, today: asOf })).findings;
}

/** What the edited files make of the plan, judged as of a day. */
export async function outcomeOf(
  opened: Opened,
  files: readonly EditedFile[],
  asOf: string,
  { typed, context }: { readonly typed: TypedCommon; readonly context: Context },
): Promise<Outcome> {
  const { tree, loaded, lang } = opened;
  const there = overlaid(tree, new Map(files.map(({ file, after }) => [file, after])));
  const after = await load(there, loaded.cache);
  const found = fresh(await findingsOf(loaded, tree, asOf), await findingsOf(after, there, asOf));
  const errors = found.filter(({ severity }) => severity === "error");
  // what is broken is told first: of that nobody asks who decided it
  const faults = errors.length > 0 ? [] : await faultsOf(opened, { loaded: after, tree: there }, typed, context);
  const [was, is] = [await judgedAt(loaded, tree, asOf), await judgedAt(after, there, asOf)];
  const { events, statuses } = comparedMoments(was, is);
  const ground = changeGround(is.plan, indexPlan(is.plan), asOf, wordingOf(lang));
  return {
    changes: inOrder(events.map((event) => changeView(ground, event))),
    statuses: statusMoves(statuses, { earlier: was.plan, plan: is.plan }, ground.lookup.say),
    errors,
    unauthorised: faults.filter(({ severity }) => severity === "error"),
    others: [...found, ...faults].filter(({ severity }) => severity !== "error"),
  };
}

/** "plan/objectives/1.yaml: target-unit: the target is …", as the user meets it; an edited file has no lines yet. */
export const findingLine = (finding: Finding, { folder, lang }: Opened, context: Context): string =>
  `${shownPath(context, folder, finding.file)}: ${finding.code}: ${messageOf(finding, catalogue, lang)}`;
