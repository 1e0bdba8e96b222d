/** What a template can say of a view: each helper turns one thing of a view into the words of the document's language. */
import type { StatusCounts } from "../../model/progress.js";
import type { DocumentHead, Threshold } from "../../report/documents/document.js";
import type { ChangeView } from "../../report/change-view.js";
import type { GapItem, GapView } from "../../report/gaps-view.js";
import type { SinceView } from "../../report/since.js";
import type { InitiativeView, MeasureView } from "../../report/status-view.js";
import type { Passage } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { changeText } from "../changes.js";
import { numberedText, whyText, whoText, byText, wordsFor } from "../gaps-text.js";
import { htmlText } from "../html-text.js";
import { changeWords } from "../lang/changes.js";
import { documentWords, type DocumentWords } from "../lang/documents/index.js";
import { thresholdWords } from "../lang/documents/thresholds.js";
import type { Catalogue } from "../lang/catalogue.js";
import { catalogue } from "../lang/index.js";
import { readIn } from "../lang/voice.js";
import { tellsNumber } from "../../report/change-ground.js";
import { onceEach } from "../../report/once.js";
import { decimalsOf } from "../../report/rounding.js";
import { mdText } from "../markdown.js";
import { marksFor, statusOrder } from "../marks.js";
import { sinceText } from "../since.js";
import { candidateText, capital, deadlineText, ownersText, reportText, unitText } from "../status-text.js";
import { type Helper, type LayoutFormat, Made } from "./engine.js";
import { chartHelpers, type Charts, chartsIn } from "./helpers-charts.js";
import { reviewHelpers } from "./helpers-review.js";
import { ownerHelpers } from "./helpers-owner.js";
import { planHelpers } from "./helpers-plan.js";
import { sheetHelpers } from "./helpers-sheet.js";
import { siteHelpers } from "./helpers-site.js";

/** What Handlebars hands a helper after its arguments. */
interface Block {
  readonly fn: (context: unknown) => string;
  readonly inverse: (context: unknown) => string;
}

type Words = Readonly<Record<string, unknown>>;

const { verdict } = marksFor(false);

/** The word or sentence at a path of the catalogue: `summary.judged`. */
const wordAt = (words: object, path: string): unknown =>
  path.split(".").reduce<unknown>((at, key) => (at as Words | undefined)?.[key], words);

/** What is at a path of a catalogue is looked up once. */
const wordsIn = (words: object): ((path: string) => unknown) => onceEach((path) => wordAt(words, path));

function say(words: (path: string) => unknown, path: unknown, args: readonly unknown[]): string {
  if (typeof path !== "string") throw new Error("words are asked for by their path, in quotes");
  const found = words(path);
  const text: unknown =
    typeof found === "function" ? (found as (...given: readonly unknown[]) => unknown)(...args) : found;
  if (typeof text !== "string") throw new Error(`no words at ${path}`);
  // A name misspelt in a template of the house is none that strict reading meets where it is handed on.
  if (args.includes(undefined) && /\bundefined\b/.test(text)) throw new Error(`${path}: a value is not there`);
  return text;
}

/** A passage in another language than the document's says so to a screen reader, and to the eye where it is not expected. */
function passageIn(format: LayoutFormat, lang: Lang, { text, lang: own }: Passage): Made {
  const foreign = own !== lang;
  const mark = foreign && own !== readIn() ? ` [${own}]` : "";
  if (format === "md") return new Made(mdText(text + mark));
  const inner = htmlText(text);
  return new Made(foreign ? `<span lang="${htmlText(own)}">${inner}</span>${markIn(mark)}` : inner);
}

const markIn = (mark: string): string => (mark === "" ? "" : `<span class="other">${htmlText(mark)}</span>`);

const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).filter((part) => part.trim() !== "");

function proseIn(format: LayoutFormat, lang: Lang, passage: Passage): Made {
  const parts = paragraphs(passage.text).map((text) => passageIn(format, lang, { ...passage, text }).toString());
  return new Made(format === "md" ? parts.join("\n\n") : parts.map((part) => `<p>${part}</p>`).join("\n"));
}

/** A verdict as shape and word. */
function verdictIn(format: LayoutFormat, status: keyof typeof verdict, words: Catalogue): Made {
  const word = words.status[status];
  if (format === "md") return new Made(mdText(`${verdict[status]} ${word}`));
  const sign = `<span aria-hidden="true">${htmlText(verdict[status])}</span>`;
  const { of, lang } = words.statusIn ?? {};
  const said =
    of?.[status] === undefined ? htmlText(word) : `<span lang="${htmlText(lang ?? "")}">${htmlText(word)}</span>`;
  return new Made(`<span class="verdict ${htmlText(status)}">${sign} ${said}</span>`);
}

/** The helpers that every document knows. */
export function helpersFor(
  format: LayoutFormat,
  lang: Lang,
  charts: Charts = chartsIn(lang),
): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const voice = { words, changes: changeWords(lang) };
  const own = documentWords(lang);
  const [ownAt, wordsAt] = [wordsIn(own), wordsIn(words)];
  const passage = (given: Passage): Made => passageIn(format, lang, given);
  return {
    ...logic,
    ...gapHelpers(lang),
    ...methodHelpers(lang),
    ...chartHelpers(format, lang, charts),
    ...reviewHelpers(format, lang),
    ...planHelpers(format, lang),
    ...ownerHelpers(lang),
    ...sheetHelpers(format, lang, passage),
    ...siteHelpers(format, lang, passage),
    say: (path, ...args) => say(ownAt, path, args.slice(0, -1)),
    word: (path, ...args) => say(wordsAt, path, args.slice(0, -1)),
    text: (given) => passage(given as Passage),
    prose: (given) => proseIn(format, lang, given as Passage),
    capital: (text) => capital(String(text)),
    figure: (given) => passage(given as Passage),
    verdict: (status) => verdictIn(format, status as keyof typeof verdict, words),
    notes: (measure) => notesOf(words, measure as MeasureView),
    unit: (measure) => unitText(words, measure as MeasureView) ?? "",
    owners: (initiative) => ownersText(words, initiative as InitiativeView),
    report: (initiative) => reportText(words, initiative as InitiativeView),
    deadline: (initiative) => deadlineText(words, initiative as InitiativeView) ?? "",
    statuses: (counts) => statusesOf(counts as StatusCounts),
    change: (change) => changeText(voice, change as ChangeView),
    title: (head) => titleOf(own, head as DocumentHead),
    kindPath: (kind) => `common.kinds.${String(kind)}`,
    provenance: (head) => provenanceOf(own, head as DocumentHead),
    since: (view, most) => sinceText(view as SinceView | null, lang, typeof most === "number" ? most : undefined),
  };
}

/** An id that only the files know is no number to a reader. */
const known = (item: GapItem): GapItem => (tellsNumber(item.number) ? item : { ...item, number: "" });

function gapHelpers(lang: Lang): Readonly<Record<string, Helper>> {
  const gaps = wordsFor(lang);
  return {
    gapItem: (gap) => numberedText(gaps, known((gap as GapView).item)),
    gapWhy: (gap) => capital(whyText(gaps, gap as GapView)),
    gapWho: (gap) => whoText(gaps, gap as GapView),
    gapBy: (gap) => byText(gaps, gap as GapView) ?? "",
    gapNext: (gap) => gaps.gaps.next[(gap as GapView).next],
  };
}

/** Whether a document's plan has no measures: then nothing is said of figures and verdicts. */
const unmeasured = (head: unknown): boolean => (head as DocumentHead).unsettled === null;

const isGiven = (thresholds: readonly Threshold[]): boolean => thresholds.some(({ given }) => given);

function methodHelpers(lang: Lang): Readonly<Record<string, Helper>> {
  const words = catalogue(lang);
  const { common } = documentWords(lang);
  const of = (head: unknown): DocumentHead["method"] => (head as DocumentHead).method;
  return {
    unmeasured,
    methodSaid: (head) =>
      (unmeasured(head) ? common.methodUnmeasured : common.method)(of(head).version, isGiven(of(head).thresholds)),
    threshold: (each, head) => {
      const { name, value, given } = each as Threshold;
      const said = thresholdWords(lang)[name](words.number(value, decimalsOf(value)));
      return given || !isGiven(of(head).thresholds) ? said : `${said} (${common.notGiven})`;
    },
  };
}

const logic: Readonly<Record<string, Helper>> = {
  eq: (one, other) => one === other,
  not: (value) => value === false || value === null || value === "" || (Array.isArray(value) && value.length === 0),
  either: (...args) => args.slice(0, -1).some((value) => value !== null && value !== false && value !== ""),
  size: (list) => (list as readonly unknown[]).length,
  /** A line of Markdown cells cannot hold line breaks: what is written over several lines in a template becomes one. */
  row(this: unknown, ...args) {
    const block = args.at(-1) as Block; // what Handlebars gives last
    return new Made(
      block
        .fn(this)
        .replace(/\s*\n\s*/g, " ")
        .trim(),
    );
  },
};

/** "Sammendrag – Nasjonal e-helsestrategi" */
export const titleOf = ({ common }: DocumentWords, { kind, plan }: DocumentHead): string =>
  `${common.kinds[kind]} – ${plan.title.text}`;

/** As of when, and from which commit. */
function provenanceOf({ common }: DocumentWords, { asOf, revision }: DocumentHead): string {
  const short = revision?.short ?? null;
  const commit = short === null ? [] : [common.commit(short)];
  return [common.asOf(asOf.text), ...commit, ...(revision?.dirty === true ? [common.uncommitted] : [])].join(" · ");
}

/** The statuses that occur, in their order, each with its count. */
function statusesOf({ byStatus }: StatusCounts): { readonly status: string; readonly count: number }[] {
  return statusOrder.flatMap((status) => {
    const count = byStatus[status] ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
}

/** What stands below a verdict: why there is none, what is worth knowing, what candidate figures would make of it. */
function notesOf(words: Catalogue, measure: MeasureView): string {
  const { why, flags } = measure;
  const would = candidateText(words, measure);
  return [
    ...(why === null ? [] : [words.picture.why(why)]),
    ...flags.map((flag) => words.flag[flag]),
    ...(would === null ? [] : [would]),
  ].join("; ");
}
