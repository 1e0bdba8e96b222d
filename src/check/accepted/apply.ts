/** Parts the findings of a plan into those that stand and those that may, and tells of acceptances that do nothing. */
import type { Finding, FindingData, Place } from "../../model/finding.js";
import { nearestId } from "../nearest.js";
import { valueOf } from "../rule.js";
import { type Acceptance, subjectOf } from "./acceptance.js";
import { refusalOf } from "./acceptable.js";

/** A finding with the acceptance that covers it. */
interface Covered {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** What is to be told of an acceptance. */
export interface AcceptanceReport {
  readonly code: "accepted-not-needed" | "accepted-expired" | "accepted-in-this-change";
  readonly acceptance: Acceptance;
  readonly place: Place;
  readonly data: FindingData;
  readonly suggestion: string | null;
}

export interface Applied {
  /** Those that nothing covers, in the order given. */
  readonly left: readonly Finding[];
  readonly covered: readonly Covered[];
  readonly reports: readonly AcceptanceReport[];
}

/** What is known of the plan that was judged. */
export interface Ground {
  /** Year-month-day. */
  readonly asOf: string;
  /** Ids that the plan has. */
  readonly ids: ReadonlySet<string>;
  /** Codes that exist. */
  readonly codes: ReadonlySet<string>;
  /** Codes of which nothing is known, since they were not asked for. */
  readonly unasked: ReadonlySet<string>;
  /** false: a part of the plan could not be read, and what is not found may be in that. */
  readonly whole: boolean;
}

const isAbout = ({ code, item, file }: Acceptance, finding: Finding): boolean =>
  code === finding.code && (item === null ? finding.item === null && file === finding.file : item === finding.item);

const isAt = ({ field }: Acceptance, finding: Finding): boolean => field === null || field === finding.field;

const counts = ({ until }: Acceptance, asOf: string): boolean => until === null || asOf <= until;

/** One that can do something: for a code that can be accepted, with a reason, about something. */
const isSound = (each: Acceptance, { codes }: Ground): boolean =>
  codes.has(each.code) && refusalOf(each.code) === null && each.reason !== "" && subjectOf(each) !== null;

/** The more exact first: what covers one place does so whatever covers the rest. */
const byReach = (one: Acceptance, other: Acceptance): number =>
  Number(one.field === null) - Number(other.field === null);

const dataOf = (each: Acceptance): FindingData => ({
  ...{ code: each.code, subject: subjectOf(each) ?? "", field: each.field ?? "" },
});

function expired(each: Acceptance): AcceptanceReport {
  const data = { ...dataOf(each), until: each.until ?? "" };
  return { code: "accepted-expired", acceptance: each, place: valueOf(each.node, "until"), data, suggestion: null };
}

/** Why it does nothing: there is no such item, the finding stands elsewhere in it, another covers it, or it is mended. */
function notNeeded(each: Acceptance, own: readonly Finding[], left: readonly Finding[], { ids }: Ground) {
  const report = (why: string, key: string, suggestion: string | null): AcceptanceReport => ({
    ...{ code: "accepted-not-needed", acceptance: each, place: valueOf(each.node, key), suggestion },
    data: { ...dataOf(each), why },
  });
  if (own.length > 0) return report("covered", "code", null);
  if (each.item !== null && !ids.has(each.item) && !each.beside)
    return report("no-item", "item", nearestId(each.item, ids));
  const elsewhere = new Set(left.filter((finding) => isAbout(each, finding)).map(({ field }) => field ?? ""));
  if (elsewhere.size === 0) return report("mended", "code", null);
  const [only = ""] = elsewhere;
  return report("elsewhere", "field", elsewhere.size === 1 && only !== "" ? only : null);
}

/** Holds the findings of a plan against what it says may stand. */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  ground: Ground,
): Applied {
  const sound = acceptances.filter((each) => isSound(each, ground));
  const valid = sound.filter((each) => counts(each, ground.asOf)).sort(byReach);
  const covered = findings.flatMap((finding): Covered[] => {
    const acceptance = valid.find((each) => isAbout(each, finding) && isAt(each, finding));
    return acceptance === undefined ? [] : [{ finding, acceptance }];
  });
  const taken = new Set(covered.map(({ finding }) => finding));
  const used = new Set(covered.map(({ acceptance }) => acceptance));
  const left = findings.filter((finding) => !taken.has(finding));
  const reports = sound.flatMap((each): AcceptanceReport[] => {
    if (used.has(each) || ground.unasked.has(each.code)) return [];
    const own = findings.filter((finding) => isAbout(each, finding) && isAt(each, finding));
    if (own.some((finding) => !taken.has(finding))) return [expired(each)];
    return ground.whole ? [notNeeded(each, own, left, ground)] : [];
  });
  return { left, covered, reports };
}
