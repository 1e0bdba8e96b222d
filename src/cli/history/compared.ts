/** Two moments of a plan held against each other: what changed in meaning, and which verdicts moved. */
import { statusChanges } from "../../compare/cause.js";
import { compareContents, type FilePair } from "../../compare/changes.js";
import { credited } from "../../compare/credit.js";
import type { ChangeEvent, StatusChange } from "../../model/change.js";
import type { FileKind } from "../../model/plan.js";
import { creditGround } from "../../report/change-ground.js";
import type { Loaded } from "../../store/load.js";
import type { JudgedMoment } from "./judged.js";

export interface ComparedMoments {
  readonly events: readonly ChangeEvent[];
  readonly statuses: readonly StatusChange[];
  /** Files of which nothing could be read at one of the moments. */
  readonly unreadable: readonly string[];
}

/** Files as they were read, also those that do not fit their schema: a fault is no removal. */
function contentsOf({ plan, misfits }: Loaded): Map<string, { readonly kind: FileKind; readonly content: unknown }> {
  const contents = new Map<string, { readonly kind: FileKind; readonly content: unknown }>();
  for (const { file, kind, content } of plan.entries) contents.set(file, { kind, content });
  for (const { file, kind, content } of misfits) contents.set(file, { kind, content });
  return contents;
}

/** A file with the folders that it lies in. */
const foldersTo = (file: string): string[] => file.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"));

function pairsOf(before: Loaded, after: Loaded): { pairs: FilePair[]; unreadable: string[] } {
  const [old, now] = [contentsOf(before), contentsOf(after)];
  const files = [...new Set([...before.known, ...after.known])].sort();
  const lost = new Set([...before.known].filter((file) => !old.has(file)));
  for (const file of after.known) if (!now.has(file)) lost.add(file);
  // a folder that could not be read takes what is in it along
  const unread = (file: string): boolean => foldersTo(file).some((path) => lost.has(path));
  const pairs = files.flatMap((file): FilePair[] => {
    const [was, is] = [old.get(file), now.get(file)];
    const kind = (is ?? was)?.kind;
    if (kind === undefined || unread(file)) return [];
    return [{ kind, file, before: was?.content ?? null, after: is?.content ?? null }];
  });
  return { pairs, unreadable: files.filter((file) => lost.has(file)) };
}

export function comparedMoments(before: JudgedMoment, after: JudgedMoment): ComparedMoments {
  const { pairs, unreadable } = pairsOf(before.loaded, after.loaded);
  const events = credited(compareContents(pairs).events, creditGround(after.plan, after.index));
  return { events, statuses: statusChanges(before, after), unreadable };
}
