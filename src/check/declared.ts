/** Which file declares what: where a whole file is lost, nothing that it may have declared is unknown. */
import type { FileKind, LeftOut } from "../model/plan.js";
import { nearest } from "./nearest.js";
import { type Reference, referencesOf, type Wanted } from "./references.js";
import type { CheckContext } from "./rule.js";

/** What a file of the kind is there to declare. */
const own: Readonly<Partial<Record<FileKind, readonly Wanted[]>>> = {
  organisations: ["organisation"],
  sources: ["source"],
  strategy: ["goal", "sdg", "related", "adjacent", "actor_plan", "target_group"],
  governance: ["body", "wheel"],
  objective: ["objective", "outcome", "indicator", "measure", "initiative", "milestone"],
  meeting: ["meeting", "decision", "recommendation", "follow_up"],
  trends: ["trend", "input"],
  edition: ["edition"],
  background: ["background"],
  codelist: ["codelist"],
};

/** What the members of a list are; the file's own kind where the file is an item itself. */
const kinds: Readonly<Record<string, Wanted>> = {
  goals: "goal",
  objectives: "objective",
  outcomes: "outcome",
  indicators: "indicator",
  measures: "measure",
  initiatives: "initiative",
  milestones: "milestone",
  organisations: "organisation",
  sources: "source",
  bodies: "body",
  wheel: "wheel",
  sdgs: "sdg",
  related: "related",
  adjacent: "adjacent",
  actor_plans: "actor_plan",
  target_groups: "target_group",
  decisions: "decision",
  recommendations: "recommendation",
  follow_ups: "follow_up",
  trends: "trend",
  inputs: "input",
  objective: "objective",
  meeting: "meeting",
  edition: "edition",
  background: "background",
  codelist: "codelist",
};

/** Kinds of which something was left out whose id cannot be read. */
export function namelessKinds({ plan }: CheckContext): ReadonlySet<Wanted> {
  return new Set(plan.leftOut.flatMap(({ nameless = [] }) => nameless.flatMap((name) => kinds[name] ?? [])));
}

/** Files of which a plan has one, by name. */
const single = {
  organisations: "organisations.yaml",
  sources: "sources.yaml",
  strategy: "strategy.yaml",
  governance: "governance.yaml",
};
type Single = keyof typeof single;

const folders: Readonly<Record<string, FileKind>> = {
  objectives: "objective",
  meetings: "meeting",
  trends: "trends",
  editions: "edition",
  background: "background",
  codelists: "codelist",
  mappings: "mapping",
};

const isSingle = (kind: FileKind | null): kind is Single => kind !== null && kind in single;

/** What a file with a misspelt name was meant to be: `organisation.yaml`, `objective/1.yaml`; null when nothing is near. */
function kindMeant(file: string): FileKind | null {
  const name = (file.split("/")[0] ?? "").replace(/\.[^.]*$/, "");
  const found = nearest(name, file.includes("/") ? Object.keys(folders) : Object.keys(single));
  return found === null ? null : (folders[found] ?? (found as Single));
}

/** Nothing is known of its words; a file in two-byte characters gives single letters. */
export const isWordless = ({ words }: LeftOut): boolean =>
  words === null || [...words].every((word) => word.length < 2);

/** The kind of file that a part was left out of; by its name where the name is misspelt. */
export const kindLeftOut = ({ kind, file }: LeftOut): FileKind | null => kind ?? kindMeant(file);

/** Kinds of file of which one is there and cannot be used: of which nothing can be said to be unknown. */
function unusable({ plan }: CheckContext): FileKind[] {
  return plan.leftOut.flatMap((part) => {
    const kind = part.list === undefined ? kindLeftOut(part) : null;
    if (kind === null || plan.entries.some((entry) => entry.kind === kind && isSingle(kind))) return [];
    return isSingle(kind) || isWordless(part) ? [kind] : [];
  });
}

/** True for what a plan declares in one file, such as organisations: the rest of the plan refers to it from everywhere. */
export const isDeclaredOnce = (kind: Wanted): boolean =>
  (Object.keys(single) as Single[]).some((file) => own[file]?.includes(kind) === true);

/** A file that is not there, or declares nothing, though references name what it should declare. */
interface MissingFile {
  readonly kind: Single;
  readonly file: string;
  /** How many references wait for it. */
  readonly count: number;
  readonly isThere: boolean;
}

const wantsOnly = ({ wanted }: Reference, kinds: readonly Wanted[]): boolean =>
  wanted.length > 0 && wanted.every((kind) => kinds.includes(kind));

/** The files that are missing, in the order of the alphabet. */
export function missingFiles(context: CheckContext): MissingFile[] {
  const { plan, index } = context;
  const references = [...referencesOf(context)].filter(({ id }) => !index.byId.has(id));
  const lost = new Set(plan.leftOut.map(kindLeftOut));
  return (Object.keys(single) as Single[]).sort().flatMap((kind) => {
    const kinds = own[kind] ?? [];
    if (lost.has(kind) || index.items.some((item) => kinds.includes(item.kind))) return [];
    const count = references.filter((reference) => wantsOnly(reference, kinds)).length;
    const isThere = plan.entries.some((entry) => entry.kind === kind);
    return count === 0 ? [] : [{ kind, file: single[kind], count, isThere }];
  });
}

/** True when there is no objective, nor a file that may have held one. */
export function lacksObjectives({ plan, index }: CheckContext): boolean {
  return index.objectives.length === 0 && !plan.leftOut.some((part) => kindLeftOut(part) === "objective");
}

/** Kinds of item that a lost file may have declared: a reference to one of them says nothing. */
export function undeclaredKinds(context: CheckContext): ReadonlySet<Wanted> {
  const lost = [...unusable(context), ...missingFiles(context).map(({ kind }) => kind)];
  if (lacksObjectives(context)) lost.push("objective");
  // Overall goals may carry indicators of their own.
  const more: readonly Wanted[] = lost.includes("strategy") ? ["indicator", "measure"] : [];
  return new Set([...lost.flatMap((kind) => own[kind] ?? []), ...more]);
}
