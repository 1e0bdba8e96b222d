/** Tries repairs together on a plan in memory, and says what they would bring with them. */
import { apart, edited, type Edit } from "../../check/repair/edits.js";
import type { Finding, Position } from "../../model/finding.js";
import type { Loaded } from "../../store/load.js";
import { saysTheSame, wordAround } from "../../store/mend.js";
import type { Candidate } from "./candidate.js";
import { nameOf } from "./candidate.js";

/** A plan as it lies or would lie. */
export interface State {
  readonly loaded: Loaded;
  readonly findings: readonly Finding[];
  /** The texts that differ from those on the disk, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Why a repair is not made: it would change more than it is about, it would change nothing, or give a new finding. */
export type Reason =
  { readonly why: "other" | "without-effect" | "not-share" } | { readonly why: "new"; readonly finding: Finding };

export interface Outside {
  /** The text of a file as it lies on the disk; null where it is not UTF-8. */
  readonly raw: (file: string) => Promise<string | null>;
  /** Reads and checks the plan with other texts in the place of some files. */
  readonly inspect: (texts: ReadonlyMap<string, string>) => Promise<State>;
}

const byteOrderMark = "\uFEFF";

/** The text as it lies on the disk with the edits made, and without the mark at its start where that is asked for. */
function mended(raw: string, edits: readonly Edit[], withoutMark: boolean): string | null {
  const marked = raw.startsWith(byteOrderMark);
  const text = edited(marked ? raw.slice(1) : raw, edits);
  return text === null ? null : `${marked && !withoutMark ? byteOrderMark : ""}${text}`;
}

/** The text of a file with the repairs made, where nothing else in it would be read otherwise. */
async function mendedText(
  file: string,
  own: readonly Candidate[],
  state: State,
  outside: Outside,
): Promise<string | null> {
  const raw = state.texts.get(file) ?? (await outside.raw(file));
  if (raw === null) return null;
  const edits = apart(own.flatMap(({ edit }): Edit[] => (edit === null ? [] : [edit])));
  const marked = own.some(({ edit }) => edit === null);
  const after = mended(raw, edits, marked);
  if (after === null || after === raw) return null;
  return !file.endsWith(".yaml") || saysTheSame(raw, after, edits) ? after : null;
}

/** A percent sign is left out only where the figure is a share; "83 %" of a count is another fault. */
function lacksShare({ finding, edit }: Candidate, { loaded }: State): boolean {
  if (edit === null || finding.code !== "figure-form" || finding.data["why"] !== "percent") return false;
  return wordAround(loaded.texts.get(finding.file) ?? "", "scale", edit) !== "share";
}

/** Those of the first that are not among the second, each as often as it is there too many. */
export function beyond(now: readonly Finding[], before: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(nameOf(finding), (left.get(nameOf(finding)) ?? 0) + 1);
  return now.filter((finding) => {
    const count = left.get(nameOf(finding)) ?? 0;
    left.set(nameOf(finding), count - 1);
    return count <= 0;
  });
}

/** Where what was put in stands after all repairs on its line. */
function placeAfter({ finding, edit }: Candidate, all: readonly Candidate[]): (Position & { file: string }) | null {
  if (edit === null) return null;
  const { line, col, inserted } = edit;
  const moved = all.reduce((sum, other) => {
    const before =
      other.edit !== null && other.finding.file === finding.file && other.edit.line === line && other.edit.col < col;
    return before ? sum + other.edit.inserted.length - other.edit.deleted.length : sum;
  }, 0);
  return { file: finding.file, line, col: col + moved, endLine: line, endCol: col + moved + inserted.length };
}

/**
 * A finding that a repair made. Where a fault had left a part of the plan out, what is wrong in that part shows when it is
 * mended: that was there before, and only an error at the repaired token itself is laid to the repair.
 */
function blamed(fresh: readonly Finding[], tried: readonly Candidate[], freed: boolean): Finding | undefined {
  if (!freed) return fresh[0];
  const places = tried.map((candidate) => placeAfter(candidate, tried)).filter((place) => place !== null);
  return fresh.find(
    ({ file, line, col, endCol, severity }) =>
      severity === "error" &&
      places.some((at) => at.file === file && at.line === line && col < at.endCol && endCol > at.col),
  );
}

/** How much of a plan is there to be judged: what stands behind a fault is left out of it. */
export function extentOf({ plan }: Loaded): number {
  const count = (value: unknown): number =>
    typeof value === "object" && value !== null
      ? Object.values(value).reduce((sum: number, each) => sum + count(each), 1)
      : 1;
  return plan.entries.reduce((sum, { content }) => sum + count(content), 0);
}

export interface Tried {
  readonly state: State;
  /** Findings that stood behind what was mended. */
  readonly shown: number;
}

/** The plan with the repairs made, or why they are not to be made together. */
export async function tryAll(tried: readonly Candidate[], state: State, outside: Outside): Promise<Tried | Reason> {
  if (tried.some((candidate) => lacksShare(candidate, state))) return { why: "not-share" };
  const texts = new Map(state.texts);
  for (const file of new Set(tried.map(({ finding }) => finding.file))) {
    const own = tried.filter(({ finding }) => finding.file === file);
    const text = await mendedText(file, own, state, outside);
    if (text === null) return { why: "other" };
    texts.set(file, text);
  }
  const after = await outside.inspect(texts);
  const freed = extentOf(after.loaded) > extentOf(state.loaded);
  const fresh = beyond(after.findings, state.findings);
  const finding = blamed(fresh, tried, freed);
  if (finding !== undefined) return { why: "new", finding };
  const gone = new Set(beyond(state.findings, after.findings).map(nameOf));
  if (!tried.every((candidate) => gone.has(nameOf(candidate.finding)))) return { why: "without-effect" };
  return { state: after, shown: fresh.length };
}
