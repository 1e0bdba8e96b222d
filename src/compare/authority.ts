/** By whose authority a plan changed: what needed a decision, a reason or a place to stay and did not have it. */
import type { Report } from "../model/finding.js";
import type { Id } from "../model/plan.js";
import type { AuthorityCode } from "./authority/codes.js";
import { type Authority, grounds } from "./authority/grounds.js";
import { definitionFaults } from "./authority/definitions.js";
import { endingFaults } from "./authority/endings.js";
import { figureFaults } from "./authority/figures.js";
import { idFaults } from "./authority/ids.js";
import { removalFaults } from "./authority/removals.js";
import { ruleFaults } from "./authority/rules.js";
import { sideOf, type Written } from "./authority/side.js";
import { targetFaults } from "./authority/targets.js";
import { uncomparedFaults } from "./authority/uncompared.js";
import { compareContents, type FilePair } from "./changes.js";
import type { FileContent } from "./flatten.js";

export type { AuthorityCode, Written };

/** A fault with its place in the later plan, or at the nearest that is left of what went. */
export interface AuthorityFault extends Report {
  readonly code: AuthorityCode;
}

const checks: readonly ((of: Authority) => Iterable<AuthorityFault>)[] = [
  targetFaults,
  definitionFaults,
  removalFaults,
  endingFaults,
  ruleFaults,
  figureFaults,
  idFaults,
  uncomparedFaults,
];

function pairsOf(before: readonly FileContent[], after: readonly FileContent[]): FilePair[] {
  const [old, now] = [before, after].map((files) => new Map(files.map((each) => [each.file, each])));
  const names = new Set([...before, ...after].map(({ file }) => file));
  return [...names].sort().flatMap((file) => {
    const [was, is] = [old?.get(file), now?.get(file)];
    const kind = (is ?? was)?.kind;
    return kind === undefined ? [] : [{ kind, file, before: was?.content ?? null, after: is?.content ?? null }];
  });
}

/** What is known of a change beside its two ends. */
export interface AuthorityOptions {
  /**
   * Ids that any earlier revision had, and those that went and came back as something else on the way: without it only
   * an id that has become another kind of thing is known to be reused.
   */
  readonly everUsed?: ReadonlySet<Id>;
  /** Files in which the change brought an error: what it hides there is told by the error. */
  readonly faulty?: ReadonlySet<string>;
}

/** What a change lacks, judged on all that can be read of both sides: what does not fit its schema is compared too. */
export function authorityFaults(before: Written, after: Written, options: AuthorityOptions = {}): AuthorityFault[] {
  const { everUsed = new Set(), faulty = new Set() } = options;
  const sides = { before: sideOf(before), after: sideOf(after) };
  const { events } = compareContents(pairsOf(sides.before.files, sides.after.files));
  const of = grounds({ ...sides, everUsed, faulty, events });
  return checks.flatMap((check) => [...check(of)]);
}
