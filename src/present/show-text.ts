/** `ehs show` in the terminal: headings, sentences and a chart, wrapped to the width. */
import type { ItemView, ShowView } from "../report/show-view.js";
import { chartLines } from "./chart.js";
import { catalogue } from "./lang/index.js";
import { gapWords } from "./lang/gaps.js";
import { plainWords } from "./lang/show-plain.js";
import { showWords } from "./lang/show.js";
import { measurePage } from "./show-measure-page.js";
import type { Marks } from "./marks.js";
import { pageLines } from "./page-text.js";
import type { Page } from "./page.js";
import { type Voice, nameOf } from "./show-page.js";
import { plainPage } from "./show-plain-page.js";
import { type ScreenOptions, finished, said, screenFor } from "./screen.js";
import { provenanceText } from "./status-text.js";
import { wrap } from "./width.js";

/** The signs and the room that a page is drawn with. */
interface Drawing {
  readonly marks: Marks;
  readonly width: number;
  readonly ascii: boolean;
}

/** A verdict on the second line of a measure's page has its colour. */
export function pageOf(voice: Voice, view: ItemView): Page {
  return view.kind === "measure" ? measurePage(voice, view) : plainPage(voice, view);
}

/** All the words of a language that a page is made of, and how wide its charts are drawn. */
export function voiceOf(lang: ShowView["lang"], { marks, width, ascii }: Drawing): Voice {
  const [words, show] = [catalogue(lang), showWords(lang)];
  const draw: Voice["draw"] = (chart) => chartLines(chart, words, show, { width, ascii });
  return { words, show, plain: plainWords(lang), gaps: gapWords(lang), marks, draw };
}

/** What a number that was typed stands for, where that is more than one thing. */
export const calledLines = (voice: Voice, { called }: Pick<ShowView, "called">): string[] =>
  called.map((each) =>
    voice.plain.called(each, (item) =>
      item.level === null ? `${voice.show.kind[item.kind]} ${nameOf(voice, item)}` : nameOf(voice, item),
    ),
  );

/** The whole view as text. */
export function showText(view: ShowView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  const { words, marks, width, paint } = screen;
  const voice = voiceOf(view.lang, { marks, width, ascii: options.ascii });
  const line = `${said(words, view.plan.title)} · ${provenanceText(words, view)}`;
  const pages = view.items.flatMap((item) => ["", ...pageLines(screen, pageOf(voice, item))]);
  const called = calledLines(voice, view)
    .flatMap((each) => wrap(each, width))
    .map(paint.warning);
  return finished([...wrap(line, width).map(paint.muted), ...called, ...pages], options.ascii);
}
