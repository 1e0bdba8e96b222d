/** What is wrong in a breakdown, gathered while it is read: a few of each kind by themselves, many as one with a count. */
import type { Draft, FindingData } from "../model/finding.js";
import type { Fault } from "./breakdown-row.js";

/** So many of a kind are told one by one. */
const few = 3;

/** Where a row stands: its last line, from 1, and its text. */
export interface RowPlace {
  readonly line: number;
  readonly raw: string;
}

/** Where a field of a row begins and ends, in columns from 1. A row that fills several lines is told as a whole. */
function columnsOf(raw: string, field: number | null): { col: number; endCol: number } {
  const line = raw.replace(/\r?\n$/, "");
  const whole = { col: 1, endCol: Math.max(2, line.length + 1) };
  if (field === null || line.includes("\n")) return whole;
  let from = 0;
  let at = 0;
  for (const [match] of line.matchAll(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g)) {
    const length = match.endsWith(",") ? match.length - 1 : match.length;
    if (at === field) return { col: from + 1, endCol: Math.max(from + 2, from + length + 1) };
    from += match.length;
    at += 1;
  }
  return whole;
}

interface Kind {
  readonly drafts: Draft[];
  count: number;
}

export class BreakdownFindings {
  readonly #file: string;
  readonly #kinds = new Map<string, Kind>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Rows and other things that are wrong. */
  get count(): number {
    return [...this.#kinds.values()].reduce((sum, { count }) => sum + count, 0);
  }

  add({ code, data, suggestion, field }: Fault, { line, raw }: RowPlace): void {
    const name = `${code} ${String(data["reason"] ?? "")} ${String(data["column"] ?? "")}`;
    const kind = this.#kinds.get(name) ?? { drafts: [], count: 0 };
    this.#kinds.set(name, kind);
    kind.count += 1;
    if (kind.drafts.length > few) return;
    const { col, endCol } = columnsOf(raw, field);
    kind.drafts.push({
      ...{ code, file: this.#file, item: null, data, suggestion },
      ...{ line, col, endLine: line, endCol },
    });
  }

  drafts(): Draft[] {
    const counted = (draft: Draft, count: number): Draft => {
      const data: FindingData = { ...draft.data, count };
      return { ...draft, data };
    };
    return [...this.#kinds.values()].flatMap(({ drafts, count }) =>
      (count > few ? drafts.slice(0, 1) : drafts).map((draft) => counted(draft, count > few ? count : 1)),
    );
  }
}
