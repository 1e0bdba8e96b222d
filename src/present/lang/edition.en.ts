/** Editions in English. */
import type { CheckOf } from "../../report/edition-check.js";
import { shortHash } from "../../report/edition-order.js";
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

const figuresDiffer = ({ differences }: CheckOf): string =>
  differences.length === 0 ? "all the same" : counted(differences.length, "figure differs", "figures differ");

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
      "no-history": "The history cannot be read here, so the edition's commit cannot be looked up.",
    })[ground as string] ?? "",
  sources: (check) =>
    check.ground === "later-folder"
      ? "Only the files of a later edition are here, so there is nothing to compare with."
      : `${files(check.compared)} of the plan, ${against[check.ground] ?? ""}: ${differ(check)}.`,
  figures: (check) =>
    check.ground === "not-computable"
      ? "The edition's files are not here, so its figures cannot be computed again."
      : `${counted(check.compared, "measure", "measures")} judged again by the ${check.ground === "same-rule" ? "same rule" : "present rule, which differs from the one then"}: ${figuresDiffer(check)}.`,
  documents: (check) =>
    check.ground === "no-documents"
      ? "No documents were frozen with it, so none are compared."
      : `${counted(check.compared, "document", "documents")}: ${differ(check)}.`,
  chain: ({ ground, outcome }) =>
    ground === "first"
      ? "It is the first in the chain, so there is none before it to compare."
      : ground === "no-previous"
        ? "The manifest of the edition before it is missing."
        : outcome === "holds"
          ? `The edition before it is the one that was there when this was frozen${ground === "out-of-order" ? ", but this was frozen after an edition that is dated later: the chain is in the order of freezing, not of the dates" : ""}.`
          : "The edition before it has been changed since this was frozen.",
  tag: (check) =>
    check.ground === "no-tag"
      ? "There is no tag for it here."
      : check.ground === "replaced-tag"
        ? "The tag is from before the edition was frozen anew, and has the manifest that was replaced. Move it, so that it shows what counts."
        : `${files(check.compared)} under the tag: ${differ(check)}.`,
  signature: ({ ground, outcome }) =>
    ground === "unsigned"
      ? "The tag is not signed, so nobody vouches for who put it."
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
  ...{ measures: "measures", judged: "measures that can be judged" },
};

const these = (editions: number): string =>
  editions === 1 ? "The edition" : editions === 2 ? "Both editions" : `All ${number(editions)} editions`;

export const editionEn: EditionWords = {
  heading: "Editions",
  none: "The plan has no editions yet. An edition is a file editions/<name>/edition.yaml.",
  columns: ["Edition", "Name", "State", "Date", "Commit of", "Frozen"],
  state: { draft: "draft", published: "published" },
  assumed: "assumed",
  notFrozen: "no",
  lost: { removed: "manifest removed", damaged: "manifest damaged", named: "under another id" },
  notYet: (id, draft) =>
    draft
      ? "Not yet: it is a draft. What is published is frozen."
      : `Not yet. Only once it is frozen can anyone show later that it is unchanged: ehs edition freeze ${id}`,
  witness: (short) => `${short} (in the minutes of a meeting it lets anyone show later that the edition is unchanged)`,
  fields: {
    ...{ state: "State", date: "Date", publisher: "Publisher", decision: "Decision", scope: "Holds" },
    ...{ appliesFrom: "Applies from", notes: "Notes", frozenOn: "When" },
    ...{
      frozen: "Frozen",
      asOf: "Figures as of",
      commit: "Commit frozen",
      commitDay: "Commit of",
      hash: "Whole hash",
      forMinutes: "For the minutes",
    },
    ...{
      sources: "Plan files",
      documents: "Documents",
      counts: "Verdicts",
      previous: "Chained to",
      replaces: "Replaces",
      tool: "Made with ehs",
    },
  },
  first: "nothing: it is the first",
  afterwards: (date, changed) =>
    `frozen afterwards: the edition is dated ${date}, and the plan in the commit was last changed on ${changed}`,
  late: "afterwards",
  frozenLate: (date, changed) =>
    `Frozen afterwards: the edition is dated ${date}, and the plan in its commit was last changed on ${changed}. What follows is of the plan as it was then, not of what was published.`,
  notByDate: (after) =>
    `frozen after ${after.join(", ")}, dated later: the chain is in the order of freezing, not of the dates`,
  frozenAgain: ({ hash, reason }) =>
    `Frozen anew: the hash ${shortHash(hash)} no longer counts, not where it stands in minutes either. Reason: ${reason}`,
  replaced: ({ hash, reason }) => `the manifest ${shortHash(hash)}, because: ${reason}`,
  documents: "Documents it was taken from",
  errata: "Corrections",
  renumbered: "Numbers that are others now",
  wasNow: (then, edition, now, name) => `${then} (${edition}) is now ${now}: ${name}`,
  gone: (then, edition, name) => `${then} (${edition}) is no longer in the plan${name === "" ? "" : `: ${name}`}`,
  underDecision: (decision) => `decision ${decision}`,
  checks: "Does it still hold?",
  outcome: {
    ...{ holds: "holds", broken: "does not hold", corrected: "corrected", unknown: "cannot be told" },
    none: "nothing to compare",
  },
  check: (check) => sentences[check.part](check),
  nothing: "nothing",
  figures: fieldWords,
  counted: (status) => `measures that are “${status}”`,
  wholePlan: "the whole plan",
  figure: (what, published, now, sameRule) =>
    sameRule
      ? `${what}: published ${published}; recomputed ${now}`
      : `${what}: published ${published}; the present rule gives ${now}`,
  hashes: (subject, says, has) => `${subject}: should have ${says}…, has ${has}…`,
  tagSays: (says, has) => `The tag's message names the manifest ${says}, but the manifest has ${has}`,
  file: (path, became) =>
    `${path}: ${{ added: "was not in the edition", gone: "is gone", other: "has other contents" }[became]}`,
  erratum: (id, decision) =>
    `correction ${id} tells of it; ${decision === null ? "no decision" : `decision ${decision}`}`,
  verdict: {
    holds: (editions) => `${these(editions)} ${editions === 1 ? "holds" : "hold"}.`,
    broken: (editions) => `${counted(editions, "edition does", "editions do")} not hold.`,
    corrected: (editions) =>
      `${these(editions)} ${editions === 1 ? "holds" : "hold"}, with the corrections that are told of.`,
    unknown: (editions) =>
      `Nothing speaks against ${editions === 1 ? "the edition" : "the editions"}, but not everything could be checked here.`,
  },
  frozenNow: (id, path, short) => `Edition ${id} is frozen in ${path}. Hash for the minutes: ${short}`,
  next: (path, tag, id, short, moves) =>
    `Commit it, and ${moves ? "move the tag to that commit" : "tag that commit"}:\n  git add ${path}\n  git commit -m "editions: ${id} frozen${moves ? " anew" : ""}"\n  git tag ${moves ? "-f " : ""}-a ${tag} -m "Edition ${id}, manifest ${short}"${moves ? `\n  git push --force origin refs/tags/${tag}` : ""}`,
};
