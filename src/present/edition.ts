/** Editions laid out: the list of them, one of them in full, and whether they still hold. */
import type { CheckOf, Outcome } from "../report/edition-check.js";
import type { EditionsView, EditionView, ErratumView, LostEdition, Renumbered } from "../report/edition.js";
import { oneLine } from "./clean.js";
import { pageHtml } from "./html.js";
import {
  chainedText,
  commitDayText,
  commitText,
  countsText,
  dateText,
  frozenText,
  stateText,
} from "./edition-facts.js";
import { differenceText, type Voice } from "./edition-difference.js";
import { editionWords } from "./lang/edition.js";
import { catalogue } from "./lang/index.js";
import { mdBlocks } from "./markdown.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

/** At most so many differences are told one by one; JSON has them all. */
const MOST = 40;

/** Only what there is something to say of. */
const rowsOf = (rows: readonly (readonly [string, string | null])[]): Part[] => {
  const told = rows.flatMap(([name, text]) => (text === null || text === "" ? [] : [[name, text] as const]));
  return told.length === 0 ? [] : [{ type: "fields", rows: told }];
};

function aboutSection(voice: Voice, view: EditionView): Section {
  const { fields } = voice.edition;
  const { scope, publisher, decision, appliesFrom, inferred, notes } = view;
  const marked = inferred.includes("applies_from") ? ` (${voice.edition.assumed})` : "";
  return {
    heading: null,
    parts: rowsOf([
      [fields.state, stateText(voice, view)],
      [fields.date, dateText(voice, view)],
      [fields.appliesFrom, appliesFrom === null ? null : appliesFrom.text + marked],
      [fields.publisher, publisher === null ? null : said(voice.words, publisher.name)],
      [fields.decision, decision],
      [fields.scope, scope === null ? null : said(voice.words, scope)],
      ...notes.map((note) => [fields.notes, said(voice.words, note)] as const),
    ]),
  };
}

function frozenSection(voice: Voice, view: EditionView, lost: readonly LostEdition[]): Section {
  const { words, edition } = voice;
  const { fields } = edition;
  const { frozen } = view;
  const gone = lost.find(({ edition: id, now }) => now === view.id || id === view.id);
  if (gone !== undefined) return { heading: fields.frozen, parts: [{ type: "warning", text: gone.text }] };
  if (frozen === null)
    return { heading: fields.frozen, parts: [{ type: "text", text: edition.notYet(view.id, view.state === "draft") }] };
  return {
    heading: fields.frozen,
    parts: rowsOf([
      [fields.frozenOn, frozen.day.text],
      [fields.asOf, frozen.asOf.text],
      [fields.forMinutes, edition.witness(frozen.short)],
      [fields.hash, frozen.hash],
      [fields.commit, frozen.commit],
      [fields.commitDay, commitDayText(voice, view, frozen)],
      [fields.sources, words.number(frozen.sources, 0)],
      [fields.documents, words.number(frozen.documents, 0)],
      [fields.counts, countsText(voice, frozen.counts)],
      [fields.previous, chainedText(voice, frozen)],
      [fields.replaces, frozen.replaces === null ? null : edition.replaced(frozen.replaces)],
      [fields.tool, frozen.tool],
    ]),
  };
}

function renumberedText({ words, edition }: Voice, id: string, { then, now, name }: Renumbered): string {
  const named = name === null ? "" : said(words, name);
  return now === null ? edition.gone(then, id, named) : edition.wasNow(then, id, now, named);
}

const listSection = (heading: string, items: readonly string[]): Section => ({
  heading,
  parts: items.length === 0 ? [] : [{ type: "list", numbered: false, items }],
});

type Signs = Readonly<Record<Outcome, string>>;

const drawn: Signs = { holds: "✔", broken: "✖", corrected: "✎", unknown: "○", none: "○" };
const typed: Signs = { holds: "+", broken: "x", corrected: "~", unknown: "?", none: "?" };

interface PageVoice extends Voice {
  readonly signs: Signs;
}

/** The correction that tells of a difference, and whether anyone decided it. */
function erratumText({ edition }: Voice, { errata }: EditionView, id: string | null): string {
  if (id === null) return "";
  const decision = errata.find((erratum) => erratum.id === id)?.decision ?? null;
  return ` (${edition.erratum(id, decision)})`;
}

function checkParts(voice: PageVoice, view: EditionView, check: CheckOf): Part[] {
  const { edition } = voice;
  const { outcome, differences } = check;
  const told = differences
    .slice(0, MOST)
    .map((each) => oneLine(differenceText(voice, view, check, each)) + erratumText(voice, view, each.erratum));
  const more = differences.length > MOST ? [`… ${differences.length - MOST}`] : [];
  const line = `${voice.signs[outcome]} ${edition.check(check)}`;
  const sentence: Part = { type: outcome === "broken" ? "warning" : "text", text: line };
  return told.length === 0 ? [sentence] : [sentence, { type: "list", numbered: false, items: [...told, ...more] }];
}

/** That it was frozen afterwards comes first: what holds is then something else than what was published. */
function checksOf(voice: PageVoice, view: EditionView): Part[] {
  const { frozen, date } = view;
  const late =
    frozen?.afterwards === undefined || frozen.afterwards === null || date === null
      ? []
      : [`${voice.signs.none} ${voice.edition.frozenLate(date.text, frozen.afterwards.text)}`];
  const again = frozen?.replaces ?? null;
  const told = again === null ? late : [`${voice.signs.none} ${voice.edition.frozenAgain(again)}`, ...late];
  return [
    ...told.map((text): Part => ({ type: "text", text })),
    ...(view.checks ?? []).flatMap((check) => checkParts(voice, view, check)),
  ];
}

/** "20. november 2026: Det sto 61 %. Riktig er 62 %. (documents/plan.md; vedtak d-2024-03-1)" */
function erratumLine({ words, edition }: Voice, { date, subject, document, text, decision }: ErratumView): string {
  const about = [subject, document, decision === null ? null : edition.underDecision(decision)];
  const told = about.filter((part) => part !== null).join("; ");
  return `${date.text}: ${said(words, text)}${told === "" ? "" : ` (${told})`}`;
}

function editionPage(voice: Voice, view: EditionView, lost: readonly LostEdition[]): Page {
  const { words, edition } = voice;
  const documents = view.documents.map(({ title, date }) => (date === null ? title : `${title}, ${date.text}`));
  const errata = view.errata.map((erratum) => erratumLine(voice, erratum));
  return {
    title: `${oneLine(view.id)}\u00a0 ${said(words, view.name)}`,
    lead: [],
    sections: [
      aboutSection(voice, view),
      frozenSection(voice, view, lost),
      listSection(
        edition.renumbered,
        view.renumbered.map((each) => renumberedText(voice, view.id, each)),
      ),
      listSection(edition.errata, errata),
      listSection(edition.documents, documents),
    ],
  };
}

const lostPart = ({ text }: LostEdition): Part => ({ type: "warning", text });

function listPage(voice: Voice, view: EditionsView): Page {
  const { words, edition } = voice;
  const rows = view.editions.map((each) => [
    ...[oneLine(each.id), said(words, each.name), stateText(voice, each), dateText(voice, each)],
    ...[commitText(voice, each), frozenText(voice, each, view.lost)],
  ]);
  const empty: Part = { type: "text", text: edition.none };
  const table: Part = { type: "table", head: edition.columns, rows };
  const from = said(words, view.title);
  return {
    title: edition.heading,
    lead: [from],
    sections: [{ heading: null, parts: [rows.length === 0 ? empty : table, ...view.lost.map(lostPart)] }],
  };
}

/**
 * The worst that any check of the editions came to; what cannot be told weighs less than a correction. A tag that is not
 * there, and documents that never were, prove nothing and are no reason for doubt.
 */
export function outcomeOf(view: EditionsView): Exclude<Outcome, "none"> {
  const outcomes = new Set(view.editions.flatMap(({ checks }) => (checks ?? []).map(({ outcome }) => outcome)));
  if (outcomes.has("broken") || view.lost.length > 0) return "broken";
  if (outcomes.has("corrected")) return "corrected";
  return outcomes.has("unknown") ? "unknown" : "holds";
}

function verifyPage(voice: PageVoice, view: EditionsView): Page {
  const { edition } = voice;
  const outcome = outcomeOf(view);
  const isBroken = ({ checks }: EditionView): boolean => (checks ?? []).some((check) => check.outcome === "broken");
  const broken = view.editions.filter(isBroken).length + view.lost.length;
  const count = outcome === "broken" ? broken : view.editions.length;
  return {
    title: edition.checks,
    lead: [said(voice.words, view.title), edition.verdict[outcome](count)],
    sections: [
      ...view.lost.map(({ edition: id, path, text }) => ({
        heading: oneLine(id ?? path),
        parts: [{ type: "warning", text: `${voice.signs.broken} ${text}` } satisfies Part],
      })),
      ...view.editions.map((each) => ({
        heading: `${oneLine(each.id)} ${said(voice.words, each.name)}${each.frozen === null ? "" : ` · ${each.frozen.short}`}`,
        parts: checksOf(voice, each),
      })),
    ],
  };
}

/** What is asked of the editions. */
export type EditionLayout = "list" | "show" | "verify";

function pagesOf(view: EditionsView, layout: EditionLayout, ascii = false): Page[] {
  const signs = ascii ? typed : drawn;
  const voice: PageVoice = { words: catalogue(view.lang), edition: editionWords(view.lang), signs };
  if (layout === "list") return [listPage(voice, view)];
  if (layout === "verify") return [verifyPage(voice, view)];
  return view.editions.map((each) => editionPage(voice, each, view.lost));
}

/** A verdict's heading has a hash in it, which capitals would make another. */
const headings = { list: undefined, show: undefined, verify: (heading: string) => heading };

export function editionText(view: EditionsView, layout: EditionLayout, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  const lines = pagesOf(view, layout, options.ascii).flatMap((page, at) => [
    ...(at === 0 ? [] : [""]),
    ...pageLines(screen, page, headings[layout]),
  ]);
  return finished(lines, options.ascii);
}

export function editionMarkdown(view: EditionsView, layout: EditionLayout): string {
  return mdBlocks(pagesOf(view, layout).flatMap((page) => pageBlocks(page)));
}

/** One document; several editions follow each other under one heading. */
export function editionHtml(view: EditionsView, layout: EditionLayout): string {
  const pages = pagesOf(view, layout);
  const [first] = pages;
  if (first !== undefined && pages.length === 1) return pageHtml(first, view.lang);
  const sections = pages.flatMap(({ title, lead, sections: own }) => [
    { heading: title, parts: lead.map((text): Part => ({ type: "text", text })) },
    { heading: title, parts: own.flatMap(({ parts }) => parts) },
  ]);
  return pageHtml({ title: editionWords(view.lang).heading, lead: [], sections }, view.lang);
}
