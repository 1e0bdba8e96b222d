/** `ehs edition freeze`: writes down what was published, from the commit that holds it. */
import { join } from "node:path";
import { entriesOf } from "../../evaluate/items.js";
import { spanOf } from "../../evaluate/period.js";
import type { Manifest, ManifestBody } from "../../model/edition.js";
import type { EditionFile } from "../../model/plan.js";
import { publishedFigures, publishedNumbers } from "../../report/edition-figures.js";
import { filePrints } from "../../store/fingerprint.js";
import { askGit } from "../../store/git/git.js";
import type { Repository } from "../../store/git/repository.js";
import { revisionTree } from "../../store/git/revision-tree.js";
import { load } from "../../store/load.js";
import {
  documentsFolder,
  manifestHash,
  manifestPath,
  manifestText,
  readManifests,
  type StoredManifest,
} from "../../store/manifests.js";
import { readRevision } from "../../store/revision.js";
import { writeWhole } from "../../store/write.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { judgedAt, type JudgedMoment } from "../history/judged.js";
import { type Opened, shownPath } from "../open.js";
import { datesOf } from "./afterwards.js";
import { inShell } from "../shell.js";
import { replacedBy } from "./before.js";
import { traceWords } from "./trace-words.js";
import { editionCliWords, type EditionCliWords } from "./words.js";
import { makersOf } from "./makers.js";

export interface Frozen {
  readonly manifest: Manifest;
  /** Relative to the plan folder. */
  readonly path: string;
}

interface Request {
  readonly opened: Opened;
  readonly repo: Repository;
  readonly context: Context;
  readonly id: string;
  /** The judgement date as asked for; null: the edition's own. */
  readonly asOf: string | null;
  /** Why the edition is frozen anew; undefined where it was not before. */
  readonly again: string | undefined;
}

interface Edition {
  readonly content: EditionFile;
  readonly folder: string;
  /** The manifest that this one is written instead of. */
  readonly replaces: ManifestBody["replaces"];
}

/** A frozen edition is not written over; whoever asks for it to be frozen anew is told how that is done. */
function frozenAlready({ opened, id, again }: Request, path: string, words: EditionCliWords): string {
  const reason = again?.trim() ?? "";
  if (reason === "") return words.alreadyFrozen(id, path);
  return traceWords[opened.lang].removeFirst(id, inShell(path), inShell(reason));
}

/** The edition as it stands, if it may be frozen. */
async function editionToFreeze(request: Request, words: EditionCliWords): Promise<Edition> {
  const { opened, context, id, repo, again } = request;
  const editions = entriesOf(opened.loaded.plan, "edition");
  const found = editions.find(({ content }) => content.id === id);
  if (found === undefined)
    throw new CannotAnswer(
      words.unknown(
        id,
        editions.map(({ content }) => content.id),
      ),
    );
  const folder = found.file.split("/")[1] ?? id;
  const shown = (path: string): string => shownPath(context, opened.folder, path);
  if (found.content.state !== "published") throw new CannotAnswer(words.draft(id, shown(found.file)));
  const manifests = await readManifests(opened.tree);
  const own = manifests.find((each) => each.folder === folder);
  if (own !== undefined) throw new CannotAnswer(frozenAlready(request, shown(own.path), words));
  // a chain is not made longer at a broken link
  const broken = manifests.find(({ manifest, computed }) => manifest?.hash !== computed);
  if (broken !== undefined) throw new CannotAnswer(words.brokenChain(shown(broken.path)));
  const { dirty } = await readRevision(opened.folder, context.env);
  if (dirty) throw new CannotAnswer(words.dirty);
  const replaces = await replacedBy(repo, { opened, context }, { id, reason: again, manifests });
  return { content: found.content, folder, replaces };
}

/** The day the figures are judged as of: the one asked for, else the end of the edition's date, if that has come. */
function asOfFor(request: Request, { content }: Edition, today: string): string {
  const own = content.date === undefined ? null : (spanOf(content.date)?.end ?? null);
  return request.asOf ?? (own === null || own > today ? today : own);
}

/** With its zone, to the second. */
const clockText = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

function previousOf(manifests: readonly StoredManifest[]): ManifestBody["previous"] {
  const last = manifests.flatMap(({ manifest }) => (manifest === null ? [] : [manifest])).at(-1);
  return last === undefined ? null : { edition: last.edition, hash: last.hash };
}

function aboutEdition({ name, date, inferred, scope, decision }: EditionFile) {
  return { name, date: date ?? null, inferred: inferred ?? [], scope: scope ?? null, decision: decision ?? null };
}

async function manifestOf(request: Request, edition: Edition, commit: string, asOf: string): Promise<Manifest> {
  const { repo, context, id } = request;
  const tree = revisionTree(repo, commit);
  const judged: JudgedMoment = await judgedAt(await load(tree), tree, asOf);
  const words = editionCliWords[request.opened.lang];
  if (judged.errors > 0) throw new CannotAnswer(words.errors(judged.errors));
  const folder = repo.prefix === "" ? "" : repo.prefix.replace(/\/$/, "");
  const documents = documentsFolder(edition.folder);
  const prints = await filePrints(tree);
  const body: ManifestBody = {
    ...{ manifest: 1, edition: id, ...aboutEdition(edition.content), as_of: asOf, frozen: clockText(context.now()) },
    commit,
    ...(await datesOf(repo, commit, edition.content.date, request.opened.loaded.plan.settings.time_zone)),
    tree: (await askGit(repo.git, ["rev-parse", "--verify", "--end-of-options", `${commit}:${folder}`])) ?? "",
    sources: prints.filter(({ path }) => !path.startsWith(documents)),
    documents: prints.filter(({ path }) => path.startsWith(documents)),
    numbers: publishedNumbers(judged.index),
    figures: publishedFigures(judged.index, judged.evaluation),
    made_with: await makersOf(judged.evaluation.parameters),
    previous: previousOf(await readManifests(request.opened.tree)),
    replaces: edition.replaces,
  };
  return { ...body, hash: manifestHash(body) };
}

/**
 * Freezes an edition: its manifest is written beside its `edition.yaml`.
 * @param today year-month-day in the plan's time zone
 * @throws CannotAnswer when the edition is a draft, frozen already, or the plan is not committed or has errors
 */
export async function freeze(request: Request, today: string): Promise<Frozen> {
  const { opened, repo } = request;
  const words = editionCliWords[opened.lang];
  const edition = await editionToFreeze(request, words);
  if (repo.head === null) throw new CannotAnswer(words.dirty);
  const manifest = await manifestOf(request, edition, repo.head, asOfFor(request, edition, today));
  const path = manifestPath(edition.folder);
  await writeWhole(join(opened.folder, path), manifestText(manifest));
  return { manifest, path };
}
