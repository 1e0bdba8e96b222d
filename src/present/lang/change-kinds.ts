/** What each kind of change says, in any language: which words, in which order. The words are each language's own. */
import type { TargetEffect } from "../../model/change.js";
import type { ChangeView } from "../../report/change-view.js";
import type { Lang } from "../../report/wording.js";
import { acceptedSentence } from "./accepted.js";
import { dueOf, isRewritten, type Parts, rowsOf, sentenceIn, type Tongue, wordedFields } from "./change-parts.js";

/** The words of one language. */
export interface Sayings extends Pick<Tongue, "choice" | "quoted" | "more" | "fraction"> {
  readonly lang: Lang;
  /** Fields by what one of what they hold is called. */
  readonly fields: Readonly<Record<string, string>>;
  /** Words that a plan chooses among, by the key that they stand under. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly portfolio: { readonly true: string; readonly false: string };
  readonly effect: Readonly<Record<TargetEffect, string>>;
  /** "måltall", "måltall for 2025" */
  readonly target: (due: string | null) => string;
  /** "måltall på 80 %" */
  readonly targetOf: (figure: string) => string;
  /** "et tidligere måltall ført inn" */
  readonly earlier: (target: string) => string;
  readonly same: string;
  /** "(var 80 %)" */
  readonly was: (value: string) => string;
  readonly by: (period: string) => string;
  /** "tall", "tall for 2025" */
  readonly figure: (member: string | null) => string;
  readonly noFigure: string;
  readonly confirmed: string;
  readonly withdrawn: string;
  readonly revised: string;
  /** "2025 ført uten tall" */
  readonly without: (member: string) => string;
  /** A report of a day, rewritten where it stood. */
  readonly rewritten: (day: string) => string;
  readonly reported: (colour: string, day: string) => string;
  readonly asBefore: string;
  readonly before: (colour: string) => string;
  /** Rows of a file. */
  readonly rows: Readonly<Record<"came" | "went" | "other", (count: number) => string>>;
  /** Of something that is named, and of what the sentence is about as a whole. */
  readonly came: (what: string) => string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  /** Dates of initiatives and milestones. */
  readonly dates: Readonly<Record<string, string>>;
  readonly moved: string;
  readonly reached: (period: string) => string;
  readonly judged: string;
  readonly notJudged: string;
  readonly open: string;
  readonly state: string;
  readonly frozen: string;
  /** Short hashes: of the manifest that was replaced, and of the one that counts. */
  readonly frozenAgain: (replaced: string, hash: string) => string;
  /** The very same manifest came back. */
  readonly refrozen: string;
  readonly notFrozen: string;
  readonly manifest: string;
  readonly from: (before: string, after: string) => string;
  readonly renumbered: (after: string, before: string) => string;
  readonly wording: (fields: string) => string;
  readonly unreadable: string;
}

/** Keys whose words are those of the same name. */
const chosen = ["type", "scale", "direction", "cadence", "strength", "ownership", "evaluation", "stage", "where"];

const choicesOf = ({ choices, portfolio }: Sayings): Tongue["choiceOf"] => ({
  ...Object.fromEntries(chosen.map((key) => [key, choices[key] ?? {}])),
  portfolio,
});

const withoutFigure = new Set<unknown>(["none", "pending", "dependent", "words"]);

/** The plan's names of colours begin with a capital. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const arrow = (before: string | null, after: string): string => (before === null ? after : `${before} → ${after}`);

/** A target that is what it was: one without a figure, the record of an earlier one, or another field of it. */
function unchanged(says: Sayings, change: ChangeView, parts: Parts, of: string): string {
  const { old: before, new: after, unit, within } = parts;
  if (before === null) {
    if (withoutFigure.has(change.new?.value)) return `${of}: ${after ?? ""}`;
    return `${says.earlier(of)}: ${after ?? ""}${unit}`;
  }
  return `${of} ${says.same}${after === null ? "" : ` (${after}${unit})`}: ${within()}`;
}

function target(says: Sayings, change: ChangeView, parts: Parts): string {
  const { old: before, new: after, unit } = parts;
  const { by, was } = dueOf(change);
  const of = says.target(by);
  const effect = says.effect[change.effect ?? "unknown"];
  if (change.effect === "unchanged") return unchanged(says, change, parts, of);
  if (after === null) return `${of} ${effect}${before === null ? "" : ` ${says.was(`${before}${unit}`)}`}`;
  if (before === null || was === null) return `${of} ${effect}: ${arrow(before, after)}${unit}`;
  const [then, now] = [says.by(was), says.by(by ?? "")];
  if (before === after) return `${says.targetOf(`${after}${unit}`)} ${effect}: ${then} → ${now}`;
  return `${says.target(null)} ${effect}: ${before} ${then} → ${after}${unit} ${now}`;
}

function reported(says: Sayings, change: ChangeView, { old, new: now, member, told }: Parts): string {
  if (change.field !== "reports" || member === null || now === null) return told();
  const [before, after] = [old === null ? null : lower(old), lower(now)];
  if (isRewritten(change)) return `${says.rewritten(member)}: ${before ?? ""} → ${after}`;
  const last = before === null ? "" : `, ${before === after ? says.asBefore : says.before(before)}`;
  return `${says.reported(after, member)}${last}`;
}

function file({ rows, changed }: Sayings, change: ChangeView): string {
  const { came, went, other } = rowsOf(change);
  const told = [
    ...(came > 0 ? [rows.came(came)] : []),
    ...(other > 0 ? [rows.other(other)] : []),
    ...(went > 0 ? [rows.went(went)] : []),
  ];
  return told.length === 0 ? changed : told.join(", ");
}

function revised(says: Sayings, { old: before, new: after, unit, member }: Parts): string {
  const figure = says.figure(member);
  if (before === after) return `${figure} ${says.confirmed}: ${after ?? ""}${unit}`;
  return after === null
    ? `${figure} ${says.withdrawn} ${says.was(`${before ?? ""}${unit}`)}`
    : `${figure} ${says.revised}: ${before ?? ""} → ${after}${unit}`;
}

function moved(says: Sayings, { field }: ChangeView, { old: before, new: after, told }: Parts): string {
  if (field === "actual" && after !== null && before === null) return says.reached(after);
  const name = says.dates[field];
  return name === undefined || before === null || after === null
    ? told()
    : `${name} ${says.moved}: ${before} → ${after}`;
}

function followUp(says: Sayings, { field }: ChangeView, { old: before, new: after, told }: Parts): string {
  if (before === null && after === null) return field === "" ? says.added : told();
  if (before !== null) return `${before} → ${after ?? says.open}`;
  return field === "" ? `${says.added}, ${after ?? ""}` : (after ?? "");
}

function removed(says: Sayings, { field, itemKind }: ChangeView, { old: before, unit, member }: Parts): string {
  if (itemKind === "manifest") return says.notFrozen;
  if (field === "") return says.removed;
  return `${says.figure(member)} ${says.removed}${before === null ? "" : ` ${says.was(`${before}${unit}`)}`}`;
}

/** A manifest came; with both hashes where it says itself which it replaces, and with the same twice where it is back. */
function frozen(says: Sayings, { old: before, new: after }: ChangeView): string | null {
  if (before === null || after === null) return null;
  return before.text === after.text ? says.refrozen : says.frozenAgain(before.text, after.text);
}

function changed(says: Sayings, change: ChangeView, parts: Parts): string {
  const { told } = parts;
  const { field, member, itemKind } = change;
  if (itemKind === "file") return file(says, change);
  if (itemKind === "manifest") return frozen(says, change) ?? says.manifest;
  return field === "observations" && member?.whole === "came" ? says.without(member.text) : told();
}

const kindsIn = (says: Sayings, key: Tongue["key"]): Tongue["kinds"] => ({
  new_observation: (_, { new: after, unit, member }) => `${says.figure(member)}: ${after ?? says.noFigure}${unit}`,
  revised: (_, parts) => revised(says, parts),
  re_based: (_, { told }) => told(),
  status_reported: (change, parts) => reported(says, change, parts),
  milestone_moved: (change, parts) => moved(says, change, parts),
  assessed: ({ about }, { old: before, new: after }) =>
    `${about.map(({ name }) => name.text).join(", ")} ${says.judged} ${before === null ? "" : `${lower(before)} → `}${after === null ? says.notJudged : lower(after)}`,
  decision: (_, { told }) => told(),
  follow_up: (change, parts) => followUp(says, change, parts),
  lifecycle: (_, { old: before, new: after }) => `${says.state}: ${arrow(before, after ?? says.removed)}`,
  responsibility: (_, { told }) => told(),
  rule: (change, parts) => acceptedSentence(says.lang, change, parts) ?? parts.told(),
  added: (change) => (change.itemKind === "manifest" ? (frozen(says, change) ?? says.frozen) : says.added),
  removed: (change, parts) => removed(says, change, parts),
  moved: (_, { old: before, new: after }) => says.from(before ?? "?", after ?? "?"),
  renumbered: (_, { old: before, new: after }) => says.renumbered(after ?? "?", before ?? "?"),
  changed: (change, parts) => changed(says, change, parts),
  editorial: (change) => says.wording(wordedFields(change).map(key).join(", ")),
  unreadable: () => says.unreadable,
});

/** The sentence of a change in a language, without the name of the item. */
export function sentencesOf(says: Sayings): (change: ChangeView) => string {
  const key = (name: string): string => says.fields[name] ?? name.replaceAll("_", " ");
  return sentenceIn({
    key,
    ...{ choice: says.choice, choiceOf: choicesOf(says), quoted: says.quoted },
    ...{ more: says.more, fraction: says.fraction },
    came: (what) => (what === "" ? says.added : says.came(what)),
    went: (what, was) => `${what === "" ? "" : `${what} `}${says.removed}${was === null ? "" : ` ${says.was(was)}`}`,
    differs: (what) => (what === "" ? says.changed : `${what} ${says.changed}`),
    target: (change, parts) => target(says, change, parts),
    kinds: kindsIn(says, key),
  });
}
