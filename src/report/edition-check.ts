/** Whether a frozen edition still holds: each part of its manifest against what is there now. */
import type { FilePrint, Makers, Manifest, PublishedFigures } from "../model/edition.js";
import type { Erratum } from "../model/plan.js";
import { figureDifferences } from "./edition-figures-check.js";
import { shortHash } from "./edition-order.js";

/**
 * `corrected`: it differs, and an erratum says so. `unknown`: what it takes to find out is not here. `none`: there is
 * nothing to hold it against, so that nothing is proved.
 */
export type Outcome = "holds" | "broken" | "corrected" | "unknown" | "none";

type Part = "manifest" | "commit" | "sources" | "figures" | "documents" | "chain" | "tag" | "signature";

/** One thing that differs: a file, or one figure of an item. */
export interface Difference {
  readonly subject: string;
  readonly number: string | null;
  /** The figure that differs, as the manifest names it; `message` of a tag; null for a file. */
  readonly field: string | null;
  readonly published: string | number | null;
  readonly now: string | number | null;
  /** The erratum that tells of it. */
  readonly erratum: string | null;
}

/** What was compared with, or why nothing could be. */
type Ground =
  | "commit"
  | "tag-tree"
  | "folder"
  | "later-folder"
  | "same-tree"
  | "no-commit"
  | "no-history"
  | "first"
  | "out-of-order"
  | "no-previous"
  | "no-tag"
  | "replaced-tag"
  | "unsigned"
  | "no-documents"
  | "not-computable"
  | "present-rule"
  | "same-rule"
  | "hash"
  | "signed";

export interface CheckOf {
  readonly part: Part;
  readonly outcome: Outcome;
  readonly ground: Ground;
  /** How many things were compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** What was found when the edition was looked up. */
export interface Found {
  readonly manifest: Manifest;
  readonly computed: string;
  readonly errata: readonly Erratum[];
  /** Which files stand for its sources now; null when the only ones here are those of a later edition. */
  readonly sources: { readonly from: "commit" | "tag-tree" | "folder"; readonly prints: readonly FilePrint[] } | null;
  /** `elsewhere`: it is gone, but another commit has the very same files. `missing`: no commit here has them. */
  readonly commit: "there" | "elsewhere" | "missing" | "no-history";
  /** The figures that the present program gives of the edition's commit; null when it cannot be judged. */
  readonly figures: PublishedFigures | null;
  readonly makers: Makers;
  readonly documents: readonly FilePrint[];
  /** The manifest named as the previous one, by the hash its contents have. */
  readonly previous: { readonly computed: string } | null;
  /** A manifest that was frozen before it has been removed, so that the first of the chain is not there. */
  readonly firstIsGone: boolean;
  /** An edition that is dated later was frozen before it: the chain is not in the order of the dates. */
  readonly outOfOrder: boolean;
  readonly tag: {
    readonly prints: readonly FilePrint[];
    /** The hash of the edition's manifest under the tag; null when the tag was put before there was one. */
    readonly manifest: string | null;
    /** The short hash that the tag's message names; null when it names none. */
    readonly says: string | null;
    readonly signature: "none" | "good" | "bad" | "unknown";
  } | null;
  /** Path of the manifest itself, which no manifest can list. */
  readonly path: string;
}

interface Compared {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

const outcomeOf = ({ differences }: Compared): Outcome => {
  if (differences.length === 0) return "holds";
  return differences.every(({ erratum }) => erratum !== null) ? "corrected" : "broken";
};

function files(published: readonly FilePrint[], now: readonly FilePrint[], found: Found): Compared {
  const before = new Map(published.map((print) => [print.path, print.sha256]));
  const after = new Map(now.filter(({ path }) => path !== found.path).map((print) => [print.path, print.sha256]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const folder = found.path.slice(0, found.path.lastIndexOf("/") + 1);
  const erratumOf = (path: string) =>
    found.errata.find(({ document }) => document !== undefined && path === folder + document)?.id ?? null;
  const differences = paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({
      ...{ subject: path, number: null, field: null, erratum: erratumOf(path) },
      ...{ published: before.get(path) ?? null, now: after.get(path) ?? null },
    }));
  return { compared: paths.length, differences };
}

const nothing: Compared = { compared: 0, differences: [] };

function sourcesCheck(found: Found): CheckOf {
  if (found.sources === null) return { part: "sources", outcome: "unknown", ground: "later-folder", ...nothing };
  const compared = files(found.manifest.sources, found.sources.prints, found);
  return { part: "sources", outcome: outcomeOf(compared), ground: found.sources.from, ...compared };
}

function figuresCheck(found: Found): CheckOf {
  if (found.figures === null) return { part: "figures", outcome: "unknown", ground: "not-computable", ...nothing };
  const differences = figureDifferences(found.manifest, found.figures, found.errata);
  const compared = { compared: found.manifest.figures.measures.length, differences };
  const ground = found.makers.rule === found.manifest.made_with.rule ? "same-rule" : "present-rule";
  return { part: "figures", outcome: outcomeOf(compared), ground, ...compared };
}

function documentsCheck(found: Found): CheckOf {
  const { documents } = found.manifest;
  const compared = files(documents, found.documents, found);
  if (compared.compared === 0) return { part: "documents", outcome: "none", ground: "no-documents", ...compared };
  return { part: "documents", outcome: outcomeOf(compared), ground: "folder", ...compared };
}

function chainCheck({ manifest, previous, firstIsGone, outOfOrder }: Found): CheckOf {
  const base = { part: "chain", ...nothing } as const;
  if (manifest.previous === null && firstIsGone) return { ...base, outcome: "broken", ground: "no-previous" };
  if (manifest.previous === null) return { ...base, outcome: "none", ground: "first" };
  if (previous === null) return { ...base, outcome: "broken", ground: "no-previous" };
  const { edition, hash } = manifest.previous;
  const differs = { subject: edition, number: null, field: null, published: hash, erratum: null };
  return previous.computed === hash
    ? { ...base, outcome: "holds", ground: outOfOrder ? "out-of-order" : "hash", compared: 1 }
    : {
        ...{ ...base, outcome: "broken", ground: "hash", compared: 1 },
        differences: [{ ...differs, now: previous.computed }],
      };
}

const signatures = { none: "none", good: "holds", bad: "broken", unknown: "unknown" } as const;

/** What a tag holds or says of the manifest that is another than it is. */
function tagDifferences({ manifest, says }: NonNullable<Found["tag"]>, { path, computed }: Found): Difference[] {
  const other = { subject: path, number: null, erratum: null };
  const own = shortHash(computed);
  return [
    ...(manifest === null || manifest === computed
      ? []
      : [{ ...other, field: null, published: manifest, now: computed }]),
    ...(says === null || says === own ? [] : [{ ...other, field: "message", published: says, now: own }]),
  ];
}

function tagChecks(found: Found): CheckOf[] {
  if (found.tag === null) {
    // without the history nobody knows whether there is one
    const outcome = found.commit === "no-history" ? "unknown" : "none";
    return [{ part: "tag", outcome, ground: "no-tag", ...nothing }];
  }
  const { signature, manifest } = found.tag;
  // the tag of the manifest that this one replaces says nothing of this one, until it is moved
  if (manifest !== null && manifest === found.manifest.replaces?.hash)
    return [{ part: "tag", outcome: "none", ground: "replaced-tag", ...nothing }];
  const { compared, differences } = files(found.manifest.sources, found.tag.prints, found);
  const counted = {
    compared: compared + (manifest === null ? 0 : 1),
    differences: [...differences, ...tagDifferences(found.tag, found)],
  };
  const tag: CheckOf = { part: "tag", outcome: outcomeOf(counted), ground: "tag-tree", ...counted };
  const ground = signature === "none" ? "unsigned" : "signed";
  return [tag, { part: "signature", outcome: signatures[signature], ground, ...nothing }];
}

const commitOutcomes: Readonly<Record<Found["commit"], { readonly outcome: Outcome; readonly ground: Ground }>> = {
  there: { outcome: "holds", ground: "commit" },
  elsewhere: { outcome: "holds", ground: "same-tree" },
  missing: { outcome: "broken", ground: "no-commit" },
  "no-history": { outcome: "unknown", ground: "no-history" },
};

/** Every part of the edition with what became of it, in the order of a reader's questions. */
export function checkEdition(found: Found): CheckOf[] {
  const { manifest, computed, commit } = found;
  const untouched = computed === manifest.hash;
  const altered = { subject: found.path, number: null, field: null, published: manifest.hash, now: computed };
  return [
    {
      ...{ part: "manifest", ground: "hash", compared: 1, outcome: untouched ? "holds" : "broken" },
      differences: untouched ? [] : [{ ...altered, erratum: null }],
    },
    { part: "commit", ...commitOutcomes[commit], ...nothing },
    sourcesCheck(found),
    figuresCheck(found),
    documentsCheck(found),
    chainCheck(found),
    ...tagChecks(found),
  ];
}
