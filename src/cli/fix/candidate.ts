/** The repairs that a plan's findings have, before any is tried. */
import { type Repair, repairOf } from "../../check/repair/repair.js";
import type { Finding } from "../../model/finding.js";
import type { Loaded } from "../../store/load.js";

/** A finding and the edit that would mend it; null: the mark at the start of the file goes. */
export interface Candidate {
  readonly finding: Finding;
  readonly edit: Repair | null;
}

/** Names a finding whatever its column and its item: repairs move columns, never lines, and an id may be what is mended. */
export const nameOf = ({ file, line, code, data }: Finding): string => JSON.stringify([file, line, code, data]);

function candidateOf(finding: Finding, lines: readonly string[] | undefined, spelling: boolean): Candidate | null {
  if (finding.code === "byte-order-mark") return { finding, edit: null };
  const edit = repairOf(finding, lines?.[finding.line - 1]);
  return edit === null || (edit.kind === "spelling" && !spelling) ? null : { finding, edit };
}

/**
 * Every finding that has one and only one repair, by file and place.
 * @param spelling words that are probably misspelt are wanted too
 */
export function candidatesIn(
  findings: readonly Finding[],
  { texts }: Pick<Loaded, "texts">,
  spelling: boolean,
): readonly Candidate[] {
  const lines = new Map<string, readonly string[] | undefined>();
  for (const { file } of findings) if (!lines.has(file)) lines.set(file, texts.get(file)?.split("\n"));
  return findings.flatMap((finding) => candidateOf(finding, lines.get(finding.file), spelling) ?? []);
}
