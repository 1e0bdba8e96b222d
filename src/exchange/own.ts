/** Sheets of our own making: what `ehs export` wrote, and what was sent out to be filled in. Both are read back without a mapping. */
import type { ReadCell } from "../model/sheet.js";
import type { Mapping } from "./apply.js";
import { wordOf } from "./header.js";

export const ownMapping = {
  header: ["measure", "period", "value", "missing", "n", "published", "flags", "text"],
  values: [{ column: "value" }],
  measure_in: "measure",
  period_in: "period",
  n_in: "n",
  published_in: "published",
  flags_in: "flags",
  missing_in: "missing",
  remarks_in: "text",
} as const satisfies Mapping & { readonly header: readonly string[] };

/** What only our own sheets say of a figure; null: nothing. */
export interface OwnFields {
  readonly source: string | null;
  readonly standing: string | null;
  /** 0: the first that was published; null: the sheet does not tell them apart. */
  readonly revision: number | null;
  readonly revisionKind: string | null;
  readonly revisionReason: string | null;
  readonly url: string | null;
}

export function ownFields(row: ReadonlyMap<string, ReadCell>): OwnFields {
  const word = (heading: string): string | null => wordOf(row.get(heading) ?? null) || null;
  const revision = Number(word("revision") ?? 0);
  return {
    source: word("source"),
    standing: word("standing"),
    revision: !row.has("revision") ? null : Number.isInteger(revision) && revision >= 0 ? revision : 0,
    ...{ revisionKind: word("revision_kind"), revisionReason: word("revision_reason"), url: word("url") },
  };
}
