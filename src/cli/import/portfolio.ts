/** `ehs import --portfolio <file>`: initiatives beside the list that the portfolio office keeps. A match is confirmed, never silent. */
import { indexPlan, type PlanIndex } from "../../evaluate/items.js";
import { declared } from "../../evaluate/lifecycle.js";
import { portfolioIn, type PortfolioEntry } from "../../exchange/portfolio.js";
import type { Initiative } from "../../model/plan.js";
import { importTable } from "../../present/import-table.js";
import type { TypedImport } from "../commands/import.js";
import type { Context } from "../context.js";
import { changePlan, type Editing } from "../edit/apply.js";
import { textIn } from "../edit/text.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { resolveIds } from "../ids.js";
import type { Opened } from "../open.js";
import { asOfDate, listed } from "../options.js";
import { tablesIn, tabsNamed } from "./file.js";
import { numberIn, reconciled, type Reconciled } from "./reconciled.js";
import { type ImportWords, importWords } from "./words.js";

type Words = ImportWords["portfolio"];

interface Job {
  readonly opened: Opened;
  readonly index: PlanIndex;
  readonly typed: TypedImport;
  readonly context: Context;
  readonly words: Words;
  readonly entries: readonly PortfolioEntry[];
}

/** Ids of initiatives with their new number; null: it has left the portfolio. */
type Settled = ReadonlyMap<string, string | null>;

async function entriesIn(
  opened: Opened,
  path: string,
  typed: TypedImport,
  context: Context,
): Promise<readonly PortfolioEntry[]> {
  const { lang } = opened;
  const words = importWords[lang].portfolio;
  const tables = tabsNamed(await tablesIn(path, context, lang), typed.sheet, path, lang);
  const entries = portfolioIn(tables);
  if (entries === null) throw new CannotAnswer(words.noColumns(tables[0]?.rows[0]?.cells.map(String) ?? []));
  const twice = entries.find(({ id }, at) => entries.findIndex((each) => each.id === id) !== at);
  if (twice !== undefined) throw new CannotAnswer(words.twice(twice.id));
  return entries;
}

const openIn = ({ initiatives }: PlanIndex, today: string): Initiative[] =>
  initiatives.map(({ initiative }) => initiative).filter(({ lifecycle }) => declared([lifecycle], today) !== "retired");

const label = ({ opened }: Job, { id, number, name }: Initiative): string =>
  `${number ?? id} ${textIn(name, opened.lang)}`;
const entryLabel = ({ id, name }: PortfolioEntry): string => `${id} ${name}`;

function show(job: Job, all: readonly Reconciled[]): void {
  const { words, context } = job;
  const order: readonly Reconciled["state"][] = ["match", "renamed", "missing", "new", "same"];
  const sorted = order.flatMap((state) => all.filter((each) => each.state === state));
  const rows = sorted.map(({ state, initiative, entry }) => [
    words.states[state],
    initiative === null ? "" : label(job, initiative),
    initiative === null ? "" : (numberIn(initiative) ?? "–"),
    entry === null ? "–" : entryLabel(entry),
  ]);
  for (const line of importTable(words.columns, rows, context.stdout.columns ?? 120)) context.stdout.write(`${line}\n`);
}

/** @throws CannotAnswer where a pair names nothing, or a number that is another's */
function typedMatches({ opened, index, typed, words, entries }: Job): Map<string, string> {
  const matches = new Map<string, string>();
  for (const pair of typed.match ?? []) {
    const [, name = "", number = ""] = /^([^=]+)=(.+)$/.exec(pair.trim()) ?? [];
    if (name === "") throw new CannotAnswer(words.badMatch(pair));
    const [id = name] = resolveIds([name.trim()], { index, lang: opened.lang, plan: opened.loaded.plan }, [
      "initiative",
    ]);
    const wanted = number.trim();
    if (!entries.some((entry) => entry.id === wanted)) throw new CannotAnswer(words.notInList(wanted));
    const other = index.initiatives.find(({ initiative }) => initiative.id !== id && numberIn(initiative) === wanted);
    const earlier = [...matches].find(([, each]) => each === wanted)?.[0] ?? other?.initiative.id;
    if (earlier !== undefined) throw new CannotAnswer(words.taken(wanted, earlier));
    matches.set(id, wanted);
  }
  return matches;
}

function typedGone({ opened, index, typed, words }: Job, all: readonly Reconciled[]): string[] {
  const gone = resolveIds(listed(typed.gone), { index, lang: opened.lang, plan: opened.loaded.plan }, ["initiative"]);
  const missing = new Set(all.flatMap(({ state, initiative }) => (state === "missing" ? [initiative.id] : [])));
  const wrong = gone.find((id) => !missing.has(id));
  if (wrong !== undefined) throw new CannotAnswer(words.notGone(wrong));
  return gone;
}

/** What was told on the command line, and on a terminal what is answered. */
async function settledFor(job: Job, all: readonly Reconciled[]): Promise<Settled> {
  const { context, words } = job;
  const settled = new Map<string, string | null>(typedMatches(job));
  for (const id of typedGone(job, all)) settled.set(id, null);
  const { ask } = context;
  if (ask === undefined || settled.size > 0) return settled;
  for (const each of all) {
    if (each.state !== "match") continue;
    const answer = await ask(words.confirm(label(job, each.initiative), entryLabel(each.entry)));
    if (answer === null) break;
    if (words.yes.includes(answer.trim().toLowerCase())) settled.set(each.initiative.id, each.entry.id);
  }
  return settled;
}

/** What is still open, with what to type. */
function hints({ words, context, typed }: Job, all: readonly Reconciled[], settled: Settled): void {
  if (typed.quiet === true) return;
  const matches = all.flatMap((each) =>
    each.state === "match" && !settled.has(each.initiative.id) ? [`${each.initiative.id}=${each.entry.id}`] : [],
  );
  const missing = all.flatMap((each) =>
    each.state === "missing" && !settled.has(each.initiative.id) ? [each.initiative.id] : [],
  );
  if (matches.length > 0) context.stderr.write(`ehs: ${words.propose(matches)}\n`);
  if (missing.length > 0) context.stderr.write(`ehs: ${words.gone(missing)}\n`);
}

/** Its earlier place stays, with the day from which each held. */
function place({ draft, today }: Editing, initiative: Initiative, number: string | null): void {
  const { portfolio } = initiative;
  const now = number === null ? { inside: false, since: today } : { inside: true, id: number, since: today };
  if (portfolio === undefined) draft.set(initiative, "portfolio", now);
  else if (Array.isArray(portfolio)) draft.add(initiative, "portfolio", now);
  else if (portfolio.inside && portfolio.id === undefined && number !== null) draft.set(portfolio, "id", number);
  else if (portfolio.since === undefined) draft.set(initiative, "portfolio", now);
  else draft.set(initiative, "portfolio", [{ ...portfolio, since: portfolio.since }, now]);
}

/** @returns stopped: something differs that nobody has confirmed */
export async function reconcile(
  opened: Opened,
  path: string,
  typed: TypedImport,
  context: Context,
): Promise<ExitCode | "stopped"> {
  const words = importWords[opened.lang].portfolio;
  const index = indexPlan(opened.loaded.plan);
  const entries = await entriesIn(opened, path, typed, context);
  const job: Job = { opened, index, typed, context, words, entries };
  const all = reconciled(
    openIn(index, asOfDate(undefined, opened.loaded.plan.settings, context.now(), opened.lang)),
    entries,
  );
  show(job, all);
  const settled = await settledFor(job, all);
  hints(job, all, settled);
  if (settled.size === 0)
    return all.some(({ state }) => state === "match" || state === "missing") ? "stopped" : exit.fine;
  return changePlan(opened, typed, context, (editing) => {
    for (const { initiative } of indexPlan(editing.opened.loaded.plan).initiatives) {
      const number = settled.get(initiative.id);
      if (number !== undefined) place(editing, initiative, number);
    }
  });
}
