/** How much is written in each form of Norwegian, laid out as a page: for the screen, Markdown and HTML. */
import type { NorwegianForm, Standing, WrittenEdition, WrittenFile, WrittenView } from "../report/written.js";
import type { WordCounts } from "../report/written-count.js";
import { oneLine } from "./clean.js";
import { pageHtml } from "./html.js";
import type { Catalogue } from "./lang/catalogue.js";
import { catalogue } from "./lang/index.js";
import { writtenWords, type WrittenWords } from "./lang/written.js";
import { mdBlocks } from "./markdown.js";
import { pageBlocks } from "./page-md.js";
import { pageLines } from "./page-text.js";
import type { Page, Part, Section } from "./page.js";
import { finished, said, screenFor, type ScreenOptions } from "./screen.js";

interface Voice {
  readonly words: Catalogue;
  readonly own: WrittenWords;
}

const text = (line: string): Part => ({ type: "text", text: line });

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const cells = ({ words }: Voice, counts: WordCounts): string[] =>
  [counts.nb, counts.nn, counts.en, counts.other].map((count) => words.number(count, 0));

const nameOf = ({ words }: Voice, share: number): string => words.percent(share, share > 0 && share < 10 ? 1 : 0);

/** "Nynorsk er 18 % av de norske ordene. 412 ord igjen: …" */
function standingText(voice: Voice, { lesser, share, added, instead }: Standing): string {
  const { words, own } = voice;
  if (share === null) return own.none;
  const told = own.share(capitalised(own.form[lesser]), nameOf(voice, share));
  const rest = added === 0 ? own.enough : own.toGo(words.number(added, 0), words.number(instead, 0), lesser);
  return `${told} ${rest}`;
}

function fileRow(voice: Voice, first: string, { path, words, by, why }: WrittenFile): string[] {
  const { own } = voice;
  const about = why !== null ? own.why[why] : by === null ? "" : own.by[by];
  const counts = words === null ? ["", "", "", ""] : cells(voice, words);
  return [first, `${oneLine(path)} (${about})`, ...counts];
}

function editionRows(voice: Voice, edition: WrittenEdition): string[][] {
  const { own } = voice;
  const { id, state, frozen, files } = edition;
  const isLoose = state === "published" && !frozen;
  const first = isLoose ? `${oneLine(id)}, ${own.notFrozen}` : oneLine(id);
  if (files.length === 0) return [[first, own.noFiles, "", "", "", ""]];
  return files.map((file, at) => fileRow(voice, at === 0 ? first : "", file));
}

function publishedSection(voice: Voice, view: WrittenView): Section {
  const { own } = voice;
  const rows = view.editions.flatMap((edition) => editionRows(voice, edition));
  if (rows.length === 0) return { heading: own.published, parts: [text(own.noEditions)] };
  const sum = view.published.share === null ? [] : [[own.sum, "", ...cells(voice, view.published.words)]];
  const table: Part = { type: "table", head: own.columns, rows: [...rows, ...sum] };
  return { heading: own.published, parts: [table, text(standingText(voice, view.published))] };
}

function nextSection(voice: Voice, { next }: WrittenView): Section {
  const { own, words } = voice;
  if (next.length === 0) return { heading: own.next, parts: [text(own.noNext)] };
  const rows = next.map(({ form, words: counts, then }) => [
    ...[own.nextText(form), words.number(counts.nb, 0), words.number(counts.nn, 0)],
    then.share === null ? "" : `${own.form[then.lesser]} ${nameOf(voice, then.share)}`,
    ...[words.number(then.added, 0), words.number(then.instead, 0)],
  ]);
  return { heading: own.next, parts: [{ type: "table", head: own.nextColumns, rows }] };
}

function textsSection({ own, words }: Voice, { texts }: WrittenView): Section {
  const row = (form: NorwegianForm): readonly [string, string] => {
    const { words: count, texts: written } = texts[form];
    const said = (number: number): string => words.number(number, 0);
    return [capitalised(own.form[form]), own.textsOf(said(count), said(written), said(texts.all - written))];
  };
  return { heading: own.texts, parts: texts.all === 0 ? [] : [{ type: "fields", rows: [row("nb"), row("nn")] }] };
}

function pageOf(view: WrittenView): Page {
  const words = catalogue(view.lang);
  const own = writtenWords(view.lang);
  const voice: Voice = { words, own };
  return {
    title: own.title,
    lead: [said(words, view.title), own.rule(words.percent(view.least, 0))],
    sections: [
      publishedSection(voice, view),
      nextSection(voice, view),
      textsSection(voice, view),
      { heading: own.how, parts: [{ type: "list", numbered: false, items: own.counted }] },
    ],
  };
}

export function writtenText(view: WrittenView, options: ScreenOptions): string {
  return finished(pageLines(screenFor(view.lang, options), pageOf(view)), options.ascii);
}

export const writtenMarkdown = (view: WrittenView): string => mdBlocks(pageBlocks(pageOf(view)));

export const writtenHtml = (view: WrittenView): string => pageHtml(pageOf(view), view.lang);
