/** `ehs validate --accept` and `--prune`: changes what findings may stand, and nothing else. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../model/finding.js";
import { messageOf } from "../../present/findings-text.js";
import { acceptedFile, changedList, type ListEntry, newList } from "../../store/accepted-list.js";
import { load } from "../../store/load.js";
import type { Tree } from "../../store/tree.js";
import { writeWhole } from "../../store/write.js";
import { everyBreakdown, readBreakdowns, type BreakdownsRead } from "../breakdowns.js";
import type { Context } from "../context.js";
import { CannotAnswer } from "../exit.js";
import { catalogue } from "../inspect.js";
import { inspected } from "../inspected.js";
import { refuseOlder } from "../format.js";
import { type Opened, shownPath } from "../open.js";
import { asOfDate, type TypedCommon } from "../options.js";
import { sayNotWritten } from "../outputs.js";
import { overlaid } from "../overlay.js";
import { writeChanges } from "../fix/write.js";
import { type BesidePruned, prunedBeside } from "./beside.js";
import { chosen, entriesFor, ownEntries, positionsAt, replaced, standsAfter } from "./choice.js";
import type { TypedAccept } from "./options.js";
import { sayAccepted } from "./said.js";
import { acceptWords } from "./words.js";

export interface AcceptAsked {
  readonly opened: Opened;
  readonly figures: BreakdownsRead;
  /** What the command tells, of which some is to be accepted. */
  readonly told: readonly Finding[];
}

/** The plan with its list changed. */
export interface AcceptedPlan {
  readonly opened: Opened;
  readonly figures: BreakdownsRead;
  /** The list could not be written. */
  readonly failed: boolean;
}

type Typed = TypedCommon & TypedAccept;

/** Everything that was found, as of the day the command judges by. */
async function allFindings({ opened, figures }: AcceptedPlan | AcceptAsked, typed: Typed, context: Context) {
  const { loaded, lang } = opened;
  const asOf = asOfDate(typed.asOf, loaded.plan.settings, context.now(), lang);
  return inspected(loaded, asOf, { figures, today: typed.asOf === undefined ? asOf : undefined });
}

async function reread({ opened }: AcceptAsked, tree: Tree): Promise<AcceptedPlan> {
  const loaded = await load(tree, opened.loaded.cache);
  const figures = await readBreakdowns(loaded, tree, everyBreakdown);
  return { opened: { ...opened, loaded }, figures, failed: false };
}

/** The list as it lies, byte for byte; null: there is none. */
async function textOfList({ folder, tree, loaded, lang }: Opened, context: Context): Promise<string | null> {
  const there = (await tree.list()).find(({ path }) => path === acceptedFile);
  if (there === undefined) return null;
  const refuse = () => new CannotAnswer(acceptWords[lang].mendFirst(shownPath(context, folder, acceptedFile)));
  const isSound = loaded.plan.entries.some(({ file }) => file === acceptedFile);
  // a mark at the start of the file is no fault of the list, and goes when the list is written
  const drafts = loaded.drafts.filter(({ code }) => code !== "byte-order-mark");
  const isFaulty = [...loaded.misfits, ...drafts].some(({ file }) => file === acceptedFile);
  if (there.type !== "file" || !isSound || isFaulty) throw refuse();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await tree.read(acceptedFile));
}

/** The line that names the schema to editors, like that of plan.yaml. */
function modelineOf({ loaded }: Opened): string {
  const line = /^#.*plan\.schema\.json\s*$/m.exec((loaded.texts.get("plan.yaml") ?? "").slice(0, 1000))?.[0];
  const own = line?.replace("plan.schema.json", "accepted.schema.json").trim();
  return own ?? "# yaml-language-server: $schema=../schemas/accepted.schema.json";
}

const nameOf = ({ code, item, file, line, col, data }: Finding): string =>
  JSON.stringify([code, item, file, file === acceptedFile ? [line, col] : [], data]);

/** Refuses what would be a fault itself, such as personal data in a reason. */
async function refuseFaults(before: readonly Finding[], after: AcceptedPlan, typed: Typed, context: Context) {
  const known = new Set(before.map(nameOf));
  const { lang } = after.opened;
  const all = (await allFindings(after, typed, context)).findings;
  const made = all.find((finding) => finding.severity === "error" && !known.has(nameOf(finding)));
  if (made !== undefined) throw new CannotAnswer(acceptWords[lang].wouldBreak(messageOf(made, catalogue, lang)));
}

/** Writes the list whole, unless it is no longer what was read. @returns whether it is written */
async function write(text: string, before: string | null, { folder, lang }: Opened, context: Context) {
  const path = join(folder, acceptedFile);
  const shown = shownPath(context, folder, acceptedFile);
  try {
    const there = await lstat(path).then(
      () => readFile(path, "utf8"),
      () => null,
    );
    if (there !== before) throw new CannotAnswer(acceptWords[lang].changedMeanwhile(shown));
    await writeWhole(path, text);
    return true;
  } catch (error) {
    if (error instanceof CannotAnswer) throw error;
    sayNotWritten(shown, error, context, lang);
    return false;
  }
}

/** @returns whether all of them are written */
async function writeOthers({ changes }: BesidePruned, { folder, lang }: Opened, context: Context): Promise<boolean> {
  const failed = await writeChanges(folder, changes);
  for (const { file, error, changedMeanwhile } of failed) {
    const shown = shownPath(context, folder, file);
    if (changedMeanwhile) context.stderr.write(`ehs: ${acceptWords[lang].changedMeanwhile(shown)}\n`);
    else sayNotWritten(shown, error, context, lang);
  }
  return failed.length === 0;
}

interface Planned {
  readonly add: readonly ListEntry[];
  readonly drop: ReadonlySet<number>;
  readonly text: string | null;
}

/** The list as it would be; null where nothing is to be changed. */
function plannedText(
  before: string | null,
  { add, drop }: Omit<Planned, "text">,
  { opened }: AcceptAsked,
  path: string,
) {
  if (add.length === 0 && drop.size === 0) return null;
  if (before === null) return newList(modelineOf(opened), add);
  const own = ownEntries(opened.loaded);
  const isAfter = (position: number, entry: ListEntry): boolean => standsAfter(own[position], entry);
  const text = changedList(before.replace(/^\uFEFF/, ""), { add, drop, isAfter });
  if (text === null) throw new CannotAnswer(acceptWords[opened.lang].notByLines(path));
  return text;
}

const isStale = ({ code }: Finding): boolean => code === "accepted-not-needed" || code === "accepted-expired";

/**
 * Puts findings into the list, and takes out of it what is no longer needed, as asked.
 * @throws CannotAnswer when nothing may be written
 */
export async function accept(asked: AcceptAsked, typed: Typed, context: Context): Promise<AcceptedPlan> {
  const { opened, told } = asked;
  const { loaded, lang, folder } = opened;
  await refuseOlder(loaded.format, lang);
  const path = shownPath(context, folder, acceptedFile);
  const before = await textOfList(opened, context);
  const found = (await allFindings(asked, typed, context)).findings;
  await loaded.sources.ready();
  const nobody = { findings: [], refused: [] };
  const choice = typed.accept === true ? chosen(told, typed, { loaded, codes: catalogue.keys(), lang }) : nobody;
  const date = asOfDate(undefined, loaded.plan.settings, context.now(), lang);
  const reason = (typed.reason ?? "").replace(/\s+/g, " ").trim();
  const add = entriesFor(choice.findings, { reason, role: typed.role ?? null, date, until: typed.until ?? null });
  const own = ownEntries(loaded);
  const stale = typed.prune === true ? found.filter(isStale) : [];
  const listed = stale.filter(({ file }) => file === acceptedFile);
  const drop = new Set([...positionsAt(own, listed, loaded), ...replaced(own, add)]);
  const text = plannedText(before, { add, drop }, asked, path);
  // those that go are not left
  const refused = choice.refused.filter((finding) => typed.prune !== true || !isStale(finding));
  const others = stale.filter(({ file }) => file !== acceptedFile);
  const beside = await prunedBeside(others, opened);
  const pruned = new Map([[acceptedFile, positionsAt(own, listed, loaded).size], ...beside.counts]);
  const say = () => {
    const named = [...pruned].map(([file, count]) => ({ path: shownPath(context, folder, file), count }));
    sayAccepted({ ...choice, refused, pruned: named, left: beside.left }, { path, lang, typed, context });
  };
  if (text === null && beside.changes.length === 0) {
    say();
    return { opened, figures: asked.figures, failed: false };
  }
  const after = beside.changes.map((change) => [change.file, change.after] as const);
  if (text !== null) after.push([acceptedFile, text]);
  await refuseFaults(found, await reread(asked, overlaid(opened.tree, new Map(after))), typed, context);
  const listWritten = text === null || (await write(text, before, opened, context));
  const written = listWritten && (await writeOthers(beside, opened, context));
  if (written) say();
  return { ...(await reread(asked, opened.tree)), failed: !written };
}
