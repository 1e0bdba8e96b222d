/** What `ehs show` lays out, as parts of a page in words: text and Markdown lay out the same page. */
import type { Entry, Fact, Head, ItemView, PlainItem, Ref } from "../report/show-view.js";
import type { Catalogue } from "./lang/catalogue.js";
import type { ShowWords } from "./lang/show.js";
import { said } from "./screen.js";
import type { Marks } from "./marks.js";
import { oneLine } from "./clean.js";

export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "warning"; readonly text: string }
  | { readonly type: "fields"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly type: "list"; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly type: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: "chart" };

export interface Section {
  readonly heading: string | null;
  readonly parts: readonly Part[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

export interface Voice {
  readonly words: Catalogue;
  readonly show: ShowWords;
  readonly marks: Marks;
}

/** A fact in words: the plan's text, a period, one of its words, a number or an actor by today's name. */
function factText({ words, show }: Voice, fact: Fact): string {
  if ("text" in fact) return said(words, fact.text);
  if ("period" in fact) return fact.period.text;
  if ("number" in fact) return fact.number.text;
  if ("word" in fact) return show.word[fact.code]?.[fact.word] ?? oneLine(fact.word);
  const { name, formerly } = fact.actor;
  return `${said(words, name)}${formerly === null ? "" : ` (${words.attention.ask("", said(words, formerly)).replace(/^.*\(/, "").replace(/\)$/, "")})`}`;
}

/** "4.A Innføring og bruk av nye informasjonstjenester: ○ venter på måling" */
function refText({ words, show, marks }: Voice, { kind, id, number, name, status, report }: Ref): string {
  const bare = said(words, name);
  const label = number === id && !/^[A-Z]{0,2}\d|^\d/.test(id) ? "" : `${oneLine(number)} `;
  const verdict = status === null ? "" : `: ${marks.verdict[status]} ${words.status[status]}`;
  if (kind !== "initiative") return `${label}${bare}${verdict}`;
  const told = report === null ? show.noReport : show.reported(said(words, report.colour.name), report.cutOff.text);
  return `${label}${bare}: ${told}`;
}

const labelled = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;

export function factFields(voice: Voice, facts: readonly Fact[]): Part[] {
  const rows = facts.map((fact) => [labelled(voice.show.fact, fact.code), factText(voice, fact)] as const);
  return rows.length === 0 ? [] : [{ type: "fields", rows }];
}

function entryText(voice: Voice, { title, facts, items }: Entry): string {
  const lead = [...(title === null ? [] : [said(voice.words, title)])];
  const names = items.map((item) => refText(voice, item));
  const details = facts.map(
    (fact) => `${labelled(voice.show.fact, fact.code).toLowerCase()}: ${factText(voice, fact)}`,
  );
  const parts = [...lead, ...names, ...details];
  // a full stop before a semicolon is one stop too many
  return parts.map((part, index) => (index < parts.length - 1 ? part.replace(/(?<!\.)\.$/, "") : part)).join("; ");
}

/** Lists of an item, each under its own name. */
export function listSections(voice: Voice, { lists }: Head): Section[] {
  return lists.map(({ code, entries }) => ({
    heading: labelled(voice.show.list, code),
    parts: [{ type: "list", numbered: false, items: entries.map((each) => entryText(voice, each)) }],
  }));
}

export function linkSections(voice: Voice, { links }: Head): Section[] {
  return links.map(({ code, items }) => ({
    heading: labelled(voice.show.link, code),
    parts: [{ type: "list", numbered: false, items: items.map((item) => refText(voice, item)) }],
  }));
}

export function noteSection({ words, show }: Voice, { notes, inferred }: Head): Section {
  const items = notes.map(({ kind, text }) => `${show.remark[kind] ?? kind}: ${said(words, text)}`);
  const read = inferred.length === 0 ? [] : [show.inferred(inferred)];
  return {
    heading: show.headings.notes,
    parts: items.length + read.length === 0 ? [] : [{ type: "list", numbered: false, items: [...items, ...read] }],
  };
}

/** The title, what kind of item it is, what it stands under, and the file that holds it. */
export function headOf({ words, show }: Voice, view: ItemView): Pick<Page, "title" | "lead"> {
  const { id, number, name, kind, parents, file } = view;
  const path = parents.map((parent) => `${oneLine(parent.number)} ${said(words, parent.name)}`).join(" › ");
  const title =
    name === null
      ? oneLine(number)
      : `${number === id && kind !== "measure" && !/\d/.test(id) ? "" : `${oneLine(number)}\u00a0 `}${said(words, name)}`;
  return {
    title,
    lead: [
      `${show.kind[kind]} ${oneLine(id)}, ${show.inFile(file)}`,
      ...(path === "" ? [] : [`${show.partOf}: ${path}`]),
    ],
  };
}

/** Counts of the measures under an item, or the verdict on all of them. */
function verdictParts({ words, marks }: Voice, { status, counts }: PlainItem): Part[] {
  const verdict: Part[] =
    status === null ? [] : [{ type: "text", text: `${marks.verdict[status]} ${words.status[status]}` }];
  if (counts === null || counts.measures === 0) return verdict;
  return [...verdict, { type: "text", text: words.picture.judged(counts.judged, counts.measures) }];
}

export function plainPage(voice: Voice, view: PlainItem): Page {
  return {
    ...headOf(voice, view),
    sections: [
      { heading: null, parts: [...verdictParts(voice, view), ...factFields(voice, view.facts)] },
      ...linkSections(voice, view),
      ...listSections(voice, view),
      noteSection(voice, view),
    ],
  };
}
