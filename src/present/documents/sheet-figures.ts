/** The figures of a sheet as rows: what is provisional, revised or a candidate is marked where it stands. */
import type { SheetMeasure } from "../../report/documents/sheet/view.js";
import type { FigureView } from "../../report/show-view.js";
import type { FigureMark, SheetWords } from "../lang/documents/sheet.js";
import { withoutStop } from "../gaps-clause.js";
import { said } from "../screen.js";
import type { Voice } from "../show-page.js";

interface FigureRow {
  readonly period: string;
  /** The figure as published; what stands in its place where there is none. */
  readonly shown: string;
  readonly marks: readonly string[];
  readonly n: string;
  readonly told: string;
}

interface FigureRows {
  readonly rows: readonly FigureRow[];
  /** Most series are no surveys, and so have no number of answers. */
  readonly hasN: boolean;
}

const flagged: readonly string[] = ["provisional", "estimated", "forecast", "low_reliability"];

const isMark = (flag: string): flag is FigureMark => flagged.includes(flag);

function marksOf({ flags, revision, standing }: FigureView): FigureMark[] {
  return [
    ...flags.filter(isMark),
    ...(revision === null ? [] : (["revised"] as const)),
    ...(standing === "candidate" ? (["candidate"] as const) : []),
  ];
}

function rowOf({ words, show }: Voice, own: SheetWords, figure: FigureView): FigureRow {
  const { standing, missing, published, revision, unused, note, text, n } = figure;
  const told = [
    unused === null ? show.standing[standing] : show.parts.unused[unused],
    ...(published === null ? [] : [show.published(published.text)]),
    ...(revision === null ? [] : [show.revision(revision.number, revision.kind, said(words, revision.reason))]),
    ...(note === null ? [] : [said(words, note)]),
    ...(figure.inferred.length === 0 ? [] : [own.inferred]),
  ];
  return {
    period: figure.period.text,
    shown: missing === null ? text : (show.missing[missing] ?? missing),
    marks: marksOf(figure).map((mark) => own.marks[mark]),
    n: n === null ? "" : words.number(n, 0),
    told: told.map((part, at) => (at < told.length - 1 ? withoutStop(part) : part)).join("; "),
  };
}

/** The baseline first, then every figure that the plan holds, oldest first. */
export function figureRows(voice: Voice, own: SheetWords, { measure, figures }: SheetMeasure): FigureRows {
  const { baseline } = measure;
  const first: FigureRow[] =
    baseline.kind === "measured"
      ? [
          {
            period: baseline.period?.text ?? voice.show.parts.undated,
            shown: baseline.text,
            marks: [own.marks.baseline],
            n: baseline.n === null ? "" : voice.words.number(baseline.n, 0),
            told: baseline.note === null ? "" : said(voice.words, baseline.note),
          },
        ]
      : [];
  const rows = [...first, ...figures.map((figure) => rowOf(voice, own, figure))];
  return { rows, hasN: rows.some(({ n }) => n !== "") };
}
