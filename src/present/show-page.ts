/** What `ehs show` lays out, as parts of a page in words: text and Markdown lay out the same page. */
import { GAP_CODES } from "../evaluate/gaps/consequence.js";
import type { ChartView, Entry, Fact, Head, ItemView, Listing, Ref } from "../report/show-view.js";
import type { Catalogue } from "./lang/catalogue.js";
import { oneLine } from "./clean.js";
import type { GapWords } from "./lang/gaps.js";
import type { PlainWords } from "./lang/show-plain.js";
import type { ShowWords } from "./lang/show.js";
import { numberWithLevel } from "./level.js";
import type { Marks } from "./marks.js";
import type { ListItem, Page, Part, Section } from "./page.js";
import { said } from "./screen.js";

export type { ListItem, Page, Part, Section } from "./page.js";

export interface Voice {
  readonly words: Catalogue;
  readonly show: ShowWords;
  readonly plain: PlainWords;
  readonly gaps: GapWords;
  readonly marks: Marks;
  /** Draws a measure's chart as lines, as wide as there is room for. */
  readonly draw: (chart: ChartView) => readonly string[];
}

/** What a gap is called, where the word is the code of one. */
function gapTitle(
  { kinds }: GapWords,
  { code, word }: { readonly code: string; readonly word: string },
): string | null {
  const kind = code === "gap" ? GAP_CODES.find((each) => each === word) : undefined;
  return kind === undefined ? null : kinds[kind].title;
}

/** A fact in words: the plan's text, a period, one of its words, a number or an actor by today's name. */
export function factText({ words, show, gaps }: Voice, fact: Fact): string {
  if ("text" in fact) return said(words, fact.text);
  if ("period" in fact) return fact.period.text;
  if ("number" in fact) return fact.number.text;
  if ("word" in fact) return gapTitle(gaps, fact) ?? show.word[fact.code]?.[fact.word] ?? oneLine(fact.word);
  const { name, formerly } = fact.actor;
  return `${said(words, name)}${formerly === null ? "" : ` (${words.attention.ask("", said(words, formerly)).replace(/^.*\(/, "").replace(/\)$/, "")})`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Kinds whose number readers know; the ids of the others are for the files. */
const NUMBERED: readonly Ref["kind"][] = [
  "goal",
  "objective",
  "outcome",
  "indicator",
  "measure",
  "initiative",
  "milestone",
];

/** "overordnet mål 3", "1.2", or nothing where there is only an id. */
function numberOf(
  { words }: Voice,
  { kind, id, number, level }: Pick<Ref, "kind" | "id" | "number" | "level">,
): string {
  if (!NUMBERED.includes(kind) && number === id) return "";
  return numberWithLevel(words, { number, level });
}

/** As a sentence names it: "4.A-m2 Dokumentdeling", "strategisk mål 4 Opplysninger som følger pasienten". */
export function nameOf(voice: Voice, item: Ref): string {
  return `${numberOf(voice, item)} ${said(voice.words, item.name)}`.trim();
}

/** "4.A Innføring og bruk av nye informasjonstjenester: ○ venter på måling" */
function refText(voice: Voice, item: Ref): string {
  const { words, show, marks } = voice;
  const { kind, status, report } = item;
  const named = capital(nameOf(voice, item));
  const verdict = status === null ? "" : `: ${marks.verdict[status]} ${words.status[status]}`;
  if (kind !== "initiative") return `${named}${verdict}`;
  const told = report === null ? show.noReport : show.reported(said(words, report.colour.name), report.cutOff.text);
  return `${named}: ${told}`;
}

const labelled = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;

/** Facts that are told as one: the months of a treatment. */
const TOGETHER = ["month"];

export function factFields(voice: Voice, facts: readonly Fact[]): Part[] {
  const rows: [string, string][] = [];
  facts.forEach((fact, at) => {
    const [last, text] = [rows.at(-1), factText(voice, fact)];
    const goesOn = TOGETHER.includes(fact.code) && facts[at - 1]?.code === fact.code;
    if (goesOn && last !== undefined) last[1] = `${last[1]}, ${text}`;
    else rows.push([labelled(voice.show.fact, fact.code), text]);
  });
  return rows.length === 0 ? [] : [{ type: "fields", rows }];
}

/** "frist: juni 2026"; a text says itself what it is. */
const detail = (voice: Voice, fact: Fact): string =>
  fact.code === "text"
    ? factText(voice, fact)
    : `${labelled(voice.show.fact, fact.code).toLowerCase()}: ${factText(voice, fact)}`;

/** A full stop before a semicolon is one stop too many. */
const joined = (parts: readonly string[]): string =>
  parts.map((part, index) => (index < parts.length - 1 ? part.replace(/(?<!\.)\.$/, "") : part)).join("; ");

/** Lists whose entries are short enough for one line each. */
const SHORT = ["reports", "lifecycle", "vintages", "sdgs", "knock_on", "events", "objectives", "documents"];

/** What the title does not tell stands under it, each group of people that gains on a line of its own. */
function longEntry(voice: Voice, code: string, { id, title, facts, items }: Entry): ListItem {
  const names = items.map((item) => refText(voice, item)).join("; ");
  const isMeeting = items.some(({ kind }) => kind === "meeting");
  // a benefit is measured by a measure; the past year's was an initiative's
  const relation = items.some(({ kind }) => kind === "initiative") && code === "benefits" ? "comments" : code;
  const label = isMeeting ? undefined : voice.plain.items[relation];
  const named = names === "" ? [] : [label === undefined ? names : `${label}: ${names}`];
  const gains = facts.filter((fact) => fact.code === "gains");
  const rest = facts.filter((fact) => fact.code !== "gains").map((fact) => detail(voice, fact));
  const told = [capital(joined(rest)), ...gains.map((fact) => capital(detail(voice, fact)))];
  const lead =
    title === null ? [] : [`${code === "milestones" && id !== null ? `${id} ` : ""}${said(voice.words, title)}`];
  const [text = "", ...more] = [...lead, ...(lead.length === 0 ? [names] : named), ...told].filter(
    (line) => line !== "",
  );
  return { text, more };
}

function shortEntry(voice: Voice, { title, facts, items }: Entry): string {
  const lead = title === null ? [] : [said(voice.words, title)];
  return joined([...lead, ...items.map((item) => refText(voice, item)), ...facts.map((fact) => detail(voice, fact))]);
}

/** "Rød: vesentlig avvik" */
const definition = (voice: Voice, { title, facts }: Entry): string =>
  [...(title === null ? [] : [said(voice.words, title)]), ...facts.map((fact) => factText(voice, fact))].join(": ");

function listSection(voice: Voice, { code, entries }: Listing): Section {
  const items = entries.map((each) => {
    if (code === "colours") return definition(voice, each);
    return SHORT.includes(code) ? shortEntry(voice, each) : longEntry(voice, code, each);
  });
  return { heading: labelled(voice.show.list, code), parts: [{ type: "list", numbered: false, items }] };
}

/** Lists of an item, each under its own name. */
export const listSections = (voice: Voice, { lists }: Pick<Head, "lists">): Section[] =>
  lists.map((each) => listSection(voice, each));

export function linkSections(voice: Voice, { links }: Head): Section[] {
  return links.map(({ code, items }) => ({
    heading: labelled(voice.show.link, code),
    parts: [{ type: "list", numbered: false, items: items.map((item) => refText(voice, item)) }],
  }));
}

export function noteSection({ words, show }: Voice, { notes, inferred }: Pick<Head, "notes" | "inferred">): Section {
  const items = notes.map(({ kind, text }) => `${show.remark[kind] ?? kind}: ${said(words, text)}`);
  const read = inferred.length === 0 ? [] : [show.inferred(inferred)];
  return {
    heading: show.headings.notes,
    parts: items.length + read.length === 0 ? [] : [{ type: "list", numbered: false, items: [...items, ...read] }],
  };
}

/** What was said in a meeting is told with the meeting. */
const SAID: readonly ItemView["kind"][] = ["decision", "recommendation", "follow_up"];

function titleOf(voice: Voice, { id, number, name, level, kind, parents }: ItemView): string {
  const { words } = voice;
  if (name === null) return oneLine(number);
  const meeting = SAID.includes(kind) ? parents.at(-1) : undefined;
  if (meeting !== undefined) return `${said(words, name).replace(/\.$/, "")} – ${said(words, meeting.name)}`;
  const shown = capital(numberOf(voice, { kind, id, number, level }));
  return `${shown === "" ? "" : `${shown}\u00a0 `}${said(words, name)}`;
}

/** The title, what kind of item it is, what it stands under, and the file that holds it. */
export function headOf(voice: Voice, view: ItemView): Pick<Page, "title" | "lead"> {
  const { words, show } = voice;
  const { id, kind, kindName, level, parents, file } = view;
  // the title names the meeting already
  const path = parents.map((each) => (SAID.includes(kind) ? oneLine(each.id) : nameOf(voice, each))).join(" › ");
  // where the title says the level already, the id is told to be one
  const word = level !== null ? "id" : kindName === null ? show.kind[kind] : said(words, kindName);
  return {
    title: titleOf(voice, view),
    lead: [`${word} ${oneLine(id)}, ${show.inFile(file)}`, ...(path === "" ? [] : [`${show.partOf}: ${path}`])],
  };
}
