/** Editions in English. */
import type { CheckOf, Difference } from "../../report/edition-check.js";
import type { EditionWords } from "./edition.js";
import { formatNumber, plural } from "./formats.js";

const number = (count: number): string => formatNumber("en-GB", count, 0);
const counted = (count: number, one: string, other: string): string =>
  `${number(count)}\u00a0${plural("en-GB", count, one, other)}`;

const files = (count: number): string => counted(count, "file", "files");

const against: Readonly<Partial<Record<CheckOf["ground"], string>>> = {
  commit: "as they lie in the edition's commit",
  "tag-tree": "as they lie under the edition's tag",
  folder: "as they lie in the plan folder",
};

const differ = ({ differences }: CheckOf): string =>
  differences.length === 0
    ? "all the same"
    : `${number(differences.length)} ${plural("en-GB", differences.length, "differs", "differ")}`;

const sentences: Readonly<Record<CheckOf["part"], (check: CheckOf) => string>> = {
  manifest: ({ outcome }) =>
    outcome === "holds"
      ? "The manifest is as it was written: its contents have the hash that it names."
      : "The manifest has been changed since it was written: its contents have another hash than it names.",
  commit: ({ ground }) =>
    ({
      commit: "The edition's commit is in this repository.",
      "same-tree": "The edition's commit is gone (history was rewritten), but another commit has exactly its files.",
      "no-commit": "The edition's commit is not in this repository, and no other commit has its files.",
      "no-history": "The plan is not under version control here, so the edition's commit cannot be looked up.",
    })[ground as string] ?? "",
  sources: (check) =>
    check.ground === "no-history"
      ? "There are no files to compare with."
      : `${files(check.compared)} of the plan, ${against[check.ground] ?? ""}: ${differ(check)}.`,
  figures: (check) =>
    check.ground === "not-computable"
      ? "The edition's files are not here, so its figures cannot be computed again."
      : `${counted(check.compared, "measure", "measures")} judged again by the ${check.ground === "same-rule" ? "same rule" : "present rule, which differs from the one then"}: ${differ(check)}.`,
  documents: (check) =>
    check.ground === "no-documents"
      ? "No documents were frozen with it."
      : `${files(check.compared)}: ${differ(check)}.`,
  chain: ({ ground, outcome }) =>
    ground === "first"
      ? "It is the first in the chain."
      : ground === "no-previous"
        ? "The manifest of the edition before it is missing."
        : outcome === "holds"
          ? "The edition before it is the one that was there when this was frozen."
          : "The edition before it has been changed since this was frozen.",
  tag: (check) =>
    check.ground === "no-tag"
      ? "There is no tag for it here."
      : `${files(check.compared)} under the tag: ${differ(check)}.`,
  signature: ({ ground, outcome }) =>
    ground === "unsigned"
      ? "The tag is not signed."
      : outcome === "holds"
        ? "The tag's signature is good."
        : outcome === "broken"
          ? "The tag's signature is bad."
          : "The tag is signed; whether the signature is good cannot be checked here.",
};

/** What the manifest calls a figure, in words. */
const fieldWords: Readonly<Record<string, string>> = {
  ...{ status: "status", trend: "trend", period: "period", value: "value", target: "target", due: "due" },
  ...{ flags: "remarks", achievement: "achievement", expectedShare: "expected share", expected: "expected value" },
  ...{ paceRatio: "pace against expected", paceObserved: "pace", paceRequired: "required pace" },
  ...{ acceleration: "acceleration", projected: "projection", averageChange: "average change" },
  ...{ levelGap: "gap", moe: "margin of error" },
};

const shown = (value: string | number | null): string => (value === null ? "nothing" : String(value));

function difference(part: CheckOf["part"], { subject, number: seen, field, published, now }: Difference): string {
  if (part === "figures")
    return `${seen ?? subject}, ${fieldWords[field ?? ""] ?? field ?? ""}: published ${shown(published)}; the present rule gives ${shown(now)}`;
  if (part === "manifest" || part === "chain")
    return `${subject}: says ${shown(published).slice(0, 12)}…, has ${shown(now).slice(0, 12)}…`;
  if (published === null) return `${subject}: was not in the edition`;
  return now === null ? `${subject}: is gone` : `${subject}: other contents`;
}

const these = (editions: number): string => (editions === 1 ? "The edition" : `All ${number(editions)} editions`);

export const editionEn: EditionWords = {
  heading: "Editions",
  none: "The plan has no editions yet. An edition is a file editions/<name>/edition.yaml.",
  columns: ["Edition", "Name", "State", "Date", "Frozen"],
  state: { draft: "draft", published: "published" },
  assumed: "assumed",
  notFrozen: "no",
  frozen: (day, short) => `${day}, ${short}`,
  fields: {
    ...{ state: "State", date: "Date", publisher: "Publisher", decision: "Decision", scope: "Holds" },
    ...{ frozen: "Frozen", asOf: "Figures as of", commit: "Commit", hash: "Hash", forMinutes: "Hash for the minutes" },
    ...{
      sources: "Plan files",
      documents: "Documents",
      counts: "Verdicts",
      previous: "Follows",
      tool: "Made with ehs",
    },
  },
  first: "nothing: it is the first in the chain",
  documents: "Documents it was taken from",
  errata: "Corrections",
  renumbered: "Numbers that are others now",
  wasNow: (then, edition, now, name) => `${then} (${edition}) is now ${now}: ${name}`,
  gone: (then, edition, name) => `${then} (${edition}) is no longer in the plan${name === "" ? "" : `: ${name}`}`,
  checks: "Does it still hold?",
  outcome: { holds: "holds", broken: "does not hold", corrected: "corrected", unknown: "cannot be told" },
  check: (check) => sentences[check.part](check),
  difference,
  erratum: (id) => `correction ${id} tells of it`,
  verdict: {
    holds: (editions) => `${these(editions)} ${editions === 1 ? "holds" : "hold"}.`,
    broken: (editions) => `${counted(editions, "edition does", "editions do")} not hold.`,
    corrected: (editions) =>
      `${these(editions)} ${editions === 1 ? "holds" : "hold"}, with the corrections that are told of.`,
    unknown: (editions) =>
      `Nothing speaks against ${editions === 1 ? "the edition" : "the editions"}, but not everything could be checked here.`,
  },
  frozenNow: (id, path, short) => `Edition ${id} is frozen in ${path}. Hash for the minutes: ${short}`,
  next: (path, tag, id) =>
    `Keep it, and give it its tag:\n  git add ${path}\n  git commit -m "editions: ${id} frozen"\n  git tag -a ${tag} -m "Edition ${id}"`,
};
