/** What everything on the screen shares: the words, the signs, the colours and the width. */
import type { Status, StatusCounts } from "../model/progress.js";
import type { Passage } from "../report/view.js";
import type { Lang } from "../report/wording.js";
import { oneLine, ordinarySpaces, plainSigns } from "./clean.js";
import { paintFor } from "./colour.js";
import type { Paint } from "./colour.js";
import { catalogue } from "./lang/index.js";
import { readIn } from "./lang/voice.js";
import type { Catalogue } from "./lang/catalogue.js";
import { marksFor, statusOrder } from "./marks.js";
import type { Marks } from "./marks.js";
import { wrap } from "./width.js";

export interface ScreenOptions {
  /** Cells in a line; 80 to 200 are made use of. */
  readonly width: number;
  readonly colour: boolean;
  /** Draw with ASCII signs only; letters stay as they are. */
  readonly ascii: boolean;
}

export interface Screen {
  readonly words: Catalogue;
  readonly marks: Marks;
  readonly paint: Paint;
  readonly width: number;
}

export function screenFor(lang: Lang, { width, colour, ascii }: ScreenOptions): Screen {
  const inUse = Math.min(200, Math.max(80, Math.floor(width)));
  return { words: catalogue(lang), marks: marksFor(ascii), paint: paintFor(colour), width: inUse };
}

/** The finished lines: no-break spaces have done their work and become ordinary ones. */
export function finished(lines: readonly string[], ascii: boolean): string {
  const text = `${lines.join("\n").trimEnd()}\n`;
  return ascii ? plainSigns(text) : ordinarySpaces(text);
}

/** Who reads one of the two forms of Norwegian reads the other. */
const norwegian: ReadonlySet<string> = new Set(["nb", "nn"]);

/** A plan's text on one line, with its language where a reader of the asked one need not understand it. */
export function said({ lang: asked }: { readonly lang: Lang }, { text, lang }: Passage): string {
  const isRead = lang === asked || lang === readIn() || (norwegian.has(lang) && norwegian.has(asked));
  return oneLine(text) + (isRead ? "" : `\u00a0[${lang}]`);
}

type Tone = "good" | "warning" | "bad";

/** Tones of what could be judged; all else is grey. */
const tones: Readonly<Partial<Record<Status, Tone>>> = {
  achieved: "good",
  achieved_late: "good",
  on_track: "good",
  behind: "warning",
  off_track: "bad",
  worsening: "bad",
  missed: "bad",
};

/** The colour of a verdict; what is not known is grey. */
export function painterOf(paint: Paint, status: Status): (text: string) => string {
  return paint[tones[status] ?? "muted"];
}

/** "34 delindikatorer: ✔ 2 nådd · ○ 18 venter på måling", wrapped between the counts. */
export function countLines(screen: Screen, counts: StatusCounts): string[] {
  const { words, marks, paint, width } = screen;
  const parts = statusOrder.flatMap((status) => {
    const count = counts.byStatus[status] ?? 0;
    const text = `${marks.verdict[status]} ${words.number(count, 0)} ${words.status[status]}`;
    return count === 0 ? [] : [{ text: text.replaceAll(" ", "\u00a0"), painter: painterOf(paint, status) }];
  });
  if (parts.length === 0) return [words.picture.noMeasures];
  const all = `${words.picture.measures(counts.measures)}: ${parts.map(({ text }) => text).join("\u00a0· ")}`;
  const painted = (line: string): string =>
    parts.reduce((done, { text, painter }) => done.replace(text, painter(text)), line);
  return wrap(all, width).map(painted);
}
