/** What the templates of the meeting pack and the annual review say beyond what every document can. */
import type { Origin } from "../../report/calendar-view.js";
import type { ChangeView } from "../../report/change-view.js";
import type { DecisionView } from "../../report/change-ground.js";
import type { StatusMove } from "../../report/diff.js";
import type { PackBoxView } from "../../report/documents/meeting-view.js";
import type { Supply } from "../../report/calendar-supply.js";
import type { GapView, GapsView, Numbered } from "../../report/gaps-view.js";
import type { MeasureView } from "../../report/status-view.js";
import type { Actor, Passage, PeriodView } from "../../report/view.js";
import type { Lang } from "../../report/wording.js";
import { tellsNumber } from "../../report/change-ground.js";
import { changeText, shortened, verdictText } from "../changes.js";
import { oneLine } from "../clean.js";
import { actorText, whyText, wordsFor } from "../gaps-text.js";
import { withoutStop, withStop } from "../gaps-clause.js";
import { changeWords } from "../lang/changes.js";
import { documentWords } from "../lang/documents/index.js";
import { catalogue } from "../lang/index.js";
import { said } from "../screen.js";
import { capital } from "../status-text.js";
import type { Helper, LayoutFormat } from "./engine.js";

/** As many numbers as a line can hold; the rest are counted. */
const MOST = 10;

/** What each language has for the things that more than one helper tells of. */
interface Voice {
  readonly lang: Lang;
  readonly text: (given: Passage) => string;
  readonly list: (texts: readonly string[]) => string;
}

function voiceOf(lang: Lang): Voice {
  const words = catalogue(lang);
  return { lang, text: (given) => said(words, given), list: words.list };
}

/** A number where the item has one that readers know, else its name. */
function calledBy({ text }: Voice, { number, name }: Numbered): string {
  return tellsNumber(number) ? oneLine(number) : text(name);
}

/** "1.2, 1.3 og 1.4": what is many is cut, and the rest counted. */
function numbersOf(voice: Voice, items: readonly Numbered[], most = MOST): string {
  const called = items.map((item) => calledBy(voice, item));
  return called.length <= most
    ? voice.list(called)
    : `${called.slice(0, most).join(", ")} … (+${called.length - most})`;
}

function named(voice: Voice, { number, name }: Numbered): string {
  return tellsNumber(number) ? `${oneLine(number)} ${voice.text(name)}` : voice.text(name);
}

const originText = ({ text }: Voice, { name, date }: Origin): string => `${text(name)}, ${date.text}`;

/** The wanted value with its date, which some targets name themselves. */
function goalText({ text }: Voice, { target }: MeasureView, by: (period: string) => string): string {
  const shown = text({ text: target.text, lang: target.lang });
  const due = target.due === null ? "" : by(target.due.text);
  return due === "" || target.value === null || shown.includes(due) ? shown : `${shown} ${due}`;
}

/** A figure and the period it is for. */
function datedText(voice: Voice, text: string, period: PeriodView | null): string {
  const shown = oneLine(text);
  return period === null ? shown : `${shown} (${oneLine(period.short)})`;
}

function moveText(lang: Lang, move: StatusMove): string {
  const words = catalogue(lang);
  const changes = changeWords(lang);
  const { number, name, before, after, causes } = move;
  const called = `${oneLine(number)}${name === null ? "" : ` ${said(words, name)}`}`;
  const voice = { words, changes };
  return `${called}: ${changes.status(verdictText(voice, move, before), verdictText(voice, move, after), causes)}`;
}

function supplyText(voice: Voice, { missing, unavailable }: Supply, notThere: (numbers: string) => string): string {
  const numbers = (items: Supply["missing"]): string => numbersOf(voice, items);
  const gone = unavailable.length === 0 ? "" : `; ${notThere(numbers(unavailable))}`;
  return `${numbers(missing)}${gone}`;
}

function groundsText({ lang, text }: Voice, decision: DecisionView | null, reason: Passage | null): string {
  const words = documentWords(lang).review.targets;
  const stopped = (said: string): string => (/[.!?…][»”"]?$/.test(said) ? said : `${said}.`);
  const by = decision === null ? [] : [capital(stopped(oneLine(changeWords(lang).by(decision))))];
  const why = reason === null ? [] : [stopped(shortened(text(reason)))];
  return by.length + why.length === 0 ? words.noDecision : [...why, ...by].join(" ");
}

/** Helpers for the rows of a meeting: who, when, what it is about. */
function rowHelpers(voice: Voice): Readonly<Record<string, Helper>> {
  const { lang } = voice;
  const words = documentWords(lang);
  const gaps = wordsFor(lang);
  return {
    list: (...items) => items.slice(0, -1),
    /** A passage as a part of a sentence. */
    plain: (given) => voice.text(given as Passage),
    some: (...lists) => lists.slice(0, -1).some((each) => (each as readonly unknown[]).length > 0),
    more: (all, ...shown) =>
      Number(all) - shown.slice(0, -1).reduce<number>((sum, each) => sum + (each as readonly unknown[]).length, 0),
    path: (...parts) => parts.slice(0, -1).join("."),
    actor: (given) => actorText(gaps, given as Actor),
    actors: (given) => voice.list((given as readonly Actor[]).map((each) => actorText(gaps, each))),
    short: (given) => voice.text((given as Actor).short),
    numbers: (given) => numbersOf(voice, given as readonly Numbered[]),
    allNumbers: (given) => numbersOf(voice, given as readonly Numbered[], Infinity),
    pluck: (items, key) => (items as readonly Readonly<Record<string, unknown>>[]).map((each) => each[String(key)]),
    numberedAs: (given) => named(voice, given as Numbered),
    origin: (given) => originText(voice, given as Origin),
    withoutStop: (given) => withoutStop(String(given)),
    boxName: (box) => {
      const { name, holds } = box as PackBoxView;
      return name === null ? (holds === null ? "" : words.meeting.boxes[holds]) : voice.text(name);
    },
    supply: (given) => supplyText(voice, given as Supply, words.meeting.missing.unavailable),
    grounds: (decision, reason) => groundsText(voice, decision as DecisionView | null, reason as Passage | null),
  };
}

export function meetingHelpers(_: LayoutFormat, lang: Lang): Readonly<Record<string, Helper>> {
  const voice = voiceOf(lang);
  const words = documentWords(lang);
  const gaps = wordsFor(lang);
  const changes = { words: catalogue(lang), changes: changeWords(lang) };
  return {
    ...rowHelpers(voice),
    goalOf: (measure) => goalText(voice, measure as MeasureView, words.common.by),
    latestOf: (measure) => {
      const { latest, baseline } = measure as MeasureView;
      return latest.period === null
        ? words.meeting.noFigure(baseline.kind === "measured" ? datedText(voice, baseline.text, baseline.period) : null)
        : datedText(voice, voice.text({ text: latest.text, lang: latest.lang }), latest.period);
    },
    baseOf: (measure) => {
      const { baseline } = measure as MeasureView;
      return datedText(voice, voice.text({ text: baseline.text, lang: baseline.lang }), baseline.period);
    },
    datedText: (text, period) => datedText(voice, String(text), (period ?? null) as PeriodView | null),
    gapSentence: (gap) => withStop(capital(whyText(gaps, gap as GapView))),
    move: (move) => moveText(lang, move as StatusMove),
    changed: (change) => changeText(changes, change as ChangeView),
    gapClass: (given) => gaps.gaps.classes[(given as GapsView["classes"][number]).code],
    causes: (given) => (given as StatusMove["causes"]).map((cause) => changeWords(lang).cause[cause]).join(", "),
  };
}
