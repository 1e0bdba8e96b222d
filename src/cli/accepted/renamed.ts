/** Findings that may stand, with their files named as the reader knows them. */
import type { Accepted } from "../../model/finding.js";

export const renamed = (accepted: readonly Accepted[], named: (file: string) => string): Accepted[] =>
  accepted.map((each) => ({
    ...each,
    finding: { ...each.finding, file: named(each.finding.file) },
    at: { ...each.at, file: named(each.at.file) },
  }));
