/**
 * One side of a change as authority is judged on it: all that can be read, also where it does not fit its schema. An old
 * error is no licence to move what stands beside it.
 */
import type { ItemKind } from "../../evaluate/items.js";
import type { LeftOut, Plan } from "../../model/plan.js";
import type { FileContent } from "../flatten.js";
import { type Piece, piecesOf } from "../pieces.js";
import { dateOf, type Fields, isMap, listOf, own, stringOf } from "../value.js";
import { type Malformed, malformedIn, type Misread } from "./malformed.js";

/** A plan as it was loaded, with the files of which something was left out, as they were read. */
export interface Written {
  readonly plan: Plan;
  readonly misfits: readonly Misread[];
}

/** What has an identity of its own. */
export interface SideItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly node: Fields;
  readonly number: string;
  readonly parent: SideItem | null;
  readonly file: string;
}

interface SideMeasure {
  /** Its own id, or its indicator's. */
  readonly id: string;
  readonly number: string;
  readonly node: Fields;
  readonly file: string;
}

/** A decision of a meeting, as far as it can be read. */
export interface SideDecision {
  readonly id: string;
  /** null where it does not say, which means adopted. */
  readonly state: string | null;
  readonly scope: readonly string[];
  /** The day or period of its meeting. */
  readonly date: string | null;
  /** true: nothing of it was left out. */
  readonly sound: boolean;
  readonly file: string;
}

export interface Side {
  readonly files: readonly FileContent[];
  /** `plan.yaml`; empty where there is none. */
  readonly settings: Fields;
  /** The first item with each id. */
  readonly byId: ReadonlyMap<string, SideItem>;
  readonly measures: ReadonlyMap<string, SideMeasure>;
  readonly decisions: ReadonlyMap<string, SideDecision>;
  /** What was left out because of an error. */
  readonly leftOut: readonly LeftOut[];
  readonly malformed: Malformed;
}

/** The files with all that stands in them, in the order of their names. */
function filesOf({ plan, misfits }: Written): FileContent[] {
  const files = new Map<string, FileContent>();
  for (const each of [...plan.entries, ...misfits]) files.set(each.file, each);
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

const hasId = ({ node, id, lone }: Piece): boolean => !lone && dateOf(own(node, "id")) === id;

class Collected {
  readonly items = new Map<Piece, SideItem>();
  readonly byId = new Map<string, SideItem>();
  readonly measures = new Map<string, SideMeasure>();
  readonly decisions = new Map<string, SideDecision>();

  /** Pieces come after what they stand in. */
  add(piece: Piece, file: string, sound: ReadonlySet<string>): void {
    const { id, node, kind } = piece;
    const parent = piece.parent === null ? null : (this.items.get(piece.parent) ?? null);
    const number = dateOf(own(node, "number")) ?? (piece.lone ? (parent?.number ?? id) : id);
    if (kind === "measure" && !this.measures.has(id)) this.measures.set(id, { id, number, node, file });
    if (kind === "decision" && !this.decisions.has(id)) this.decisions.set(id, decisionOf(piece, file, sound.has(id)));
    if (!hasId(piece)) return;
    // what has an id is an item: files without one go by their kind
    const item = { id, kind: kind as ItemKind, node, number, parent, file };
    this.items.set(piece, item);
    if (!this.byId.has(id)) this.byId.set(id, item);
  }
}

function decisionOf({ id, node, parent }: Piece, file: string, sound: boolean): SideDecision {
  const scope = listOf(own(node, "scope")).filter((each) => typeof each === "string");
  return { id, state: stringOf(own(node, "state")), scope, date: dateOf(own(parent?.node, "date")), sound, file };
}

/** The decisions of which nothing was left out. */
function soundDecisions({ entries }: Plan): Set<string> {
  const all = entries.flatMap(({ content }) => listOf(own(content, "decisions")));
  return new Set(all.flatMap((each) => stringOf(own(each, "id")) ?? []));
}

export function sideOf(written: Written): Side {
  const { plan, misfits } = written;
  const [files, sound, found] = [filesOf(written), soundDecisions(plan), new Collected()];
  for (const { kind, file, content } of files)
    for (const piece of piecesOf(kind, file, content)) found.add(piece, file, sound);
  const settings = files.find(({ kind }) => kind === "plan")?.content;
  return {
    ...{ files, byId: found.byId, measures: found.measures, decisions: found.decisions },
    ...{ settings: isMap(settings) ? settings : {}, leftOut: plan.leftOut, malformed: malformedIn(misfits) },
  };
}
