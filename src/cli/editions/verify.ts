/** `ehs edition verify`: looks up everything that a manifest speaks of, so that it can be held against it. */
import { entriesOf } from "../../evaluate/items.js";
import type { Manifest } from "../../model/edition.js";
import type { CheckOf, Found } from "../../report/edition-check.js";
import { checkEdition } from "../../report/edition-check.js";
import { publishedFigures } from "../../report/edition-figures.js";
import { filePrints } from "../../store/fingerprint.js";
import type { NoHistory, Repository } from "../../store/git/repository.js";
import { resolveCommit } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { commitWithTree, tagSignature } from "../../store/git/tags.js";
import { load } from "../../store/load.js";
import { documentsFolder, type StoredManifest } from "../../store/manifests.js";
import type { Tree } from "../../store/tree.js";
import { isRepository } from "../history/repository.js";
import { judgedAt } from "../history/judged.js";
import type { Opened } from "../open.js";
import { makersOf } from "./makers.js";

/** The tag that an edition has, where it has one. */
export const tagOf = (edition: string): string => `edition/${edition}`;

interface Whereabouts {
  readonly commit: Found["commit"];
  /** The files that stand for the edition; null: only the plan folder as it lies can. */
  readonly tree: Tree | null;
  readonly from: "commit" | "tag-tree" | "folder";
}

/** The edition's files: in its commit, in another with the same tree, under its tag, or else in the plan folder. */
async function whereabouts(history: Repository | NoHistory, manifest: Manifest): Promise<Whereabouts> {
  if (!isRepository(history)) return { commit: "no-history", tree: null, from: "folder" };
  const { commit } = await resolveCommit(history, manifest.commit);
  if (commit !== null) return { commit: "there", tree: revisionTree(history, commit), from: "commit" };
  const other = await commitWithTree(history, manifest.tree);
  if (other !== null) return { commit: "elsewhere", tree: revisionTree(history, other), from: "commit" };
  const tagged = await resolveCommit(history, `refs/tags/${tagOf(manifest.edition)}`);
  const tree = tagged.commit === null ? null : revisionTree(history, tagged.commit);
  return { commit: "missing", tree, from: tree === null ? "folder" : "tag-tree" };
}

async function tagFound(history: Repository | NoHistory, folder: string, { edition }: Manifest): Promise<Found["tag"]> {
  if (!isRepository(history)) return null;
  const name = tagOf(edition);
  const { commit } = await resolveCommit(history, `refs/tags/${name}`);
  if (commit === null) return null;
  return {
    prints: await plainSources(revisionTree(history, commit), folder),
    signature: await tagSignature(history, name),
  };
}

/** Files of the plan without the documents, which are compared apart. */
async function plainSources(tree: Tree, folder: string) {
  const documents = documentsFolder(folder);
  return (await filePrints(tree)).filter(({ path }) => !path.startsWith(documents));
}

/** The present program's verdicts on the edition's files, as of the edition's own day. */
async function figuresFound(tree: Tree, { as_of }: Manifest): Promise<Pick<Found, "figures" | "makers">> {
  const judged = await judgedAt(await load(tree), tree, as_of);
  const makers = await makersOf(judged.evaluation.parameters);
  return { makers, figures: publishedFigures(judged.index, judged.evaluation) };
}

/** What became of one edition. Every manifest of the plan is given, for the chain. */
export async function verify(
  opened: Opened,
  history: Repository | NoHistory,
  stored: StoredManifest & { readonly manifest: Manifest; readonly computed: string },
  all: readonly StoredManifest[],
): Promise<readonly CheckOf[]> {
  const { manifest, computed, folder, path } = stored;
  const place = await whereabouts(history, manifest);
  const tree = place.tree ?? opened.tree;
  const edition = entriesOf(opened.loaded.plan, "edition").find(({ content }) => content.id === manifest.edition);
  const previous = all.find((each) => each.manifest?.edition === manifest.previous?.edition);
  return checkEdition({
    ...{ manifest, computed, path, errata: edition?.content.errata ?? [] },
    sources: { from: place.from, prints: await plainSources(tree, folder) },
    commit: place.commit,
    ...(await figuresFound(tree, manifest)),
    documents: await filePrints(opened.tree, documentsFolder(folder)),
    previous: previous?.computed === undefined || previous.computed === null ? null : { computed: previous.computed },
    tag: await tagFound(history, folder, manifest),
  });
}
