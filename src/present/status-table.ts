/** `ehs status` for the terminal: the picture, objective by objective, then what needs attention. */
import type { StatusView } from "../report/status-view.js";
import { countLines, finished, said, screenFor } from "./screen.js";
import type { Screen, ScreenOptions } from "./screen.js";
import { attentionLines } from "./status-attention.js";
import { hanging } from "./page-text.js";
import { sinceText } from "./since.js";
import { apart, goalLines, layoutOf, objectiveLines } from "./status-objective.js";
import { goalPrefix, pictureTexts, provenanceText, reportsText, selectionText } from "./status-text.js";
import { wrap } from "./width.js";

function headLines(screen: Screen, view: StatusView): string[] {
  const { paint, width } = screen;
  return [
    ...wrap(said(screen.words, view.plan.title), width).map(paint.strong),
    ...wrap(provenanceText(screen.words, view), width).map(paint.muted),
    ...(view.shown.filtered ? wrap(selectionText(screen.words, view), width) : []),
  ];
}

/** What changed since the last meeting comes first: it is what the meeting will ask. */
function sinceLines({ paint, width }: Screen, view: StatusView): string[] {
  const since = sinceText(view.since, view.lang);
  if (since === null) return [];
  return [
    ...wrap(since.heading, width).map(paint.strong),
    ...since.items.flatMap((item) => hanging("- ", item, width)),
    ...since.notes.flatMap((note) => wrap(note, width)),
  ];
}

function pictureLines(screen: Screen, view: StatusView): string[] {
  const { words } = screen;
  const { counts, shown } = view;
  const isEmpty = shown.filtered && shown.measures + shown.initiatives === 0;
  const reports = reportsText(words, view);
  const picture = reports === null ? countLines(screen, counts) : wrap(reports, screen.width);
  const first = isEmpty ? [words.picture.nothingShown] : picture;
  return [...first, ...pictureTexts(words, view).flatMap((text) => wrap(text, screen.width))];
}

/** The whole screen as text, every line at most as wide as asked for (from 80 to 200 cells). */
export function statusTable(view: StatusView, options: ScreenOptions): string {
  const screen = screenFor(view.lang, options);
  const layout = layoutOf(screen, view);
  const prefix = goalPrefix(screen.words, view);
  const lines = apart([
    headLines(screen, view),
    sinceLines(screen, view),
    pictureLines(screen, view),
    ...view.goals.map((goal) => goalLines(screen, goal, prefix, layout)),
    ...view.objectives.map((objective) => objectiveLines(screen, objective, layout)),
    attentionLines(screen, view.attention),
  ]);
  return finished(lines, options.ascii);
}
