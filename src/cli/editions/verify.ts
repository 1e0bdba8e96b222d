/** `ehs edition verify`: looks up everything that a manifest speaks of, so that it can be held against it. */
import { entriesOf } from "../../evaluate/items.js";
import type { FilePrint, Manifest } from "../../model/edition.js";
import type { CheckOf, Found } from "../../report/edition-check.js";
import { checkEdition } from "../../report/edition-check.js";
import { datedLater } from "../../report/edition-order.js";
import { publishedFigures } from "../../report/edition-figures.js";
import { filePrints } from "../../store/fingerprint.js";
import type { NoHistory, Repository } from "../../store/git/repository.js";
import { resolveCommit } from "../../store/git/revisions.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { commitWithTree, tagMessage, tagSignature } from "../../store/git/tags.js";
import { load } from "../../store/load.js";
import { documentsFolder, readManifests, type StoredManifest } from "../../store/manifests.js";
import { readRevision } from "../../store/revision.js";
import type { Tree } from "../../store/tree.js";
import type { Context } from "../context.js";
import { isRepository } from "../history/repository.js";
import { judgedAt } from "../history/judged.js";
import type { Opened } from "../open.js";
import { makersOf } from "./makers.js";

/** The tag that an edition has, where it has one. */
export const tagOf = (edition: string): string => `edition/${edition}`;

interface Whereabouts {
  readonly commit: Found["commit"];
  /** The files that stand for the edition; null: only those of a later edition are here. */
  readonly tree: Tree | null;
  readonly from: "commit" | "tag-tree" | "folder";
}

interface Asked {
  readonly opened: Opened;
  readonly context: Context;
  readonly history: Repository | NoHistory;
  /** When editions were frozen whose manifests have been removed. */
  readonly removed: readonly string[];
  /** Every manifest of the plan that can be read. */
  readonly all: readonly StoredManifest[];
}

/** The plan folder as it lies stands for the newest edition only: after an older one the plan was worked on. */
function folderFor({ opened, all }: Asked, { edition }: Manifest): Pick<Whereabouts, "tree" | "from"> {
  const isFollowed = all.some(({ manifest }) => manifest?.previous?.edition === edition);
  return { tree: isFollowed ? null : opened.tree, from: "folder" };
}

/** The edition's files: in its commit, in another with the same tree, under its tag, or else in the plan folder. */
async function whereabouts(asked: Asked, manifest: Manifest): Promise<Whereabouts> {
  const { history } = asked;
  if (!isRepository(history)) return { commit: "no-history", ...folderFor(asked, manifest) };
  const { commit } = await resolveCommit(history, manifest.commit);
  if (commit !== null) return { commit: "there", tree: revisionTree(history, commit), from: "commit" };
  const other = await commitWithTree(history, manifest.tree);
  if (other !== null) return { commit: "elsewhere", tree: revisionTree(history, other), from: "commit" };
  const tagged = await resolveCommit(history, `refs/tags/${tagOf(manifest.edition)}`);
  if (tagged.commit === null) return { commit: "missing", ...folderFor(asked, manifest) };
  return { commit: "missing", tree: revisionTree(history, tagged.commit), from: "tag-tree" };
}

async function tagFound(
  { history }: Asked,
  { folder, manifest: { edition } }: StoredManifest & { readonly manifest: Manifest },
): Promise<Found["tag"]> {
  if (!isRepository(history)) return null;
  const name = tagOf(edition);
  const { commit } = await resolveCommit(history, `refs/tags/${name}`);
  if (commit === null) return null;
  const tree = revisionTree(history, commit);
  const own = (await readManifests(tree)).find((each) => each.folder === folder);
  return {
    prints: await plainSources(tree, folder),
    manifest: own === undefined ? null : (own.computed ?? "?"),
    says: /\bmanifest:? ([0-9a-f]{4}(?:-[0-9a-f]{4}){4})\b/i.exec((await tagMessage(history, name)) ?? "")?.[1] ?? null,
    signature: await tagSignature(history, name),
  };
}

/**
 * The documents as they lie in the plan. Where the work tree is as its commit, the commit's files are read: how git lays
 * them out here, with other line ends, elsewhere (LFS) or not at all (sparse), changes nothing of what was published.
 */
async function documentsFound({ opened, context, history }: Asked, folder: string): Promise<readonly FilePrint[]> {
  const where = documentsFolder(folder);
  if (!isRepository(history) || history.head === null) return filePrints(opened.tree, where);
  const { dirty } = await readRevision(opened.folder, context.env);
  return filePrints(dirty ? opened.tree : revisionTree(history, history.head), where);
}

/** Files of the plan without the documents, which are compared apart. */
async function plainSources(tree: Tree, folder: string) {
  const documents = documentsFolder(folder);
  return (await filePrints(tree)).filter(({ path }) => !path.startsWith(documents));
}

/** The present program's verdicts on the edition's files, as of the edition's own day. */
async function figuresFound(tree: Tree | null, manifest: Manifest): Promise<Pick<Found, "figures" | "makers">> {
  if (tree === null) return { figures: null, makers: manifest.made_with };
  const { as_of } = manifest;
  const judged = await judgedAt(await load(tree), tree, as_of);
  const makers = await makersOf(judged.evaluation.parameters);
  return { makers, figures: publishedFigures(judged.index, judged.evaluation) };
}

const isOutOfOrder = (manifest: Manifest, all: readonly StoredManifest[]): boolean =>
  datedLater(
    manifest,
    all.flatMap((each) => (each.manifest === null ? [] : [each.manifest])),
  ).length > 0;

/** What became of one edition. */
export async function verify(
  asked: Asked,
  stored: StoredManifest & { readonly manifest: Manifest; readonly computed: string },
): Promise<readonly CheckOf[]> {
  const { opened, all, removed } = asked;
  const { manifest, computed, folder, path } = stored;
  const { commit, tree, from } = await whereabouts(asked, manifest);
  const edition = entriesOf(opened.loaded.plan, "edition").find(({ content }) => content.id === manifest.edition);
  const previous = all.find((each) => each.manifest?.edition === manifest.previous?.edition);
  return checkEdition({
    ...{ manifest, computed, path, errata: edition?.content.errata ?? [], outOfOrder: isOutOfOrder(manifest, all) },
    sources: tree === null ? null : { from, prints: await plainSources(tree, folder) },
    commit,
    ...(await figuresFound(tree, manifest)),
    documents: await documentsFound(asked, folder),
    firstIsGone: removed.some((at) => Date.parse(at) < Date.parse(manifest.frozen)),
    previous: previous?.computed === undefined || previous.computed === null ? null : { computed: previous.computed },
    tag: await tagFound(asked, stored),
  });
}
