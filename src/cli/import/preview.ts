/** What would come in, before it does: every figure that is not the same, and why. */
import { importTable } from "../../present/import-table.js";
import type { Observation } from "../../model/plan.js";
import { fieldLines, type Value } from "../../store/edit/written.js";
import type { Chosen } from "./chosen.js";
import type { Judged } from "./judged.js";
import { type ImportWords, type Shown, whyText } from "./words.js";

/** Rows of a kind that are shown; what stops the import is shown first. */
const MOST = 100;

const order: readonly Shown[] = ["rejected", "doubtful", "revised", "new", "same"];

export const shownAs = ({ doubtful, state }: Judged): Shown => (doubtful ? "doubtful" : state);

function figureText(of: Pick<Observation, "value" | "missing">, words: ImportWords): string {
  return of.missing === undefined ? String(of.value ?? "") : (words.missing[of.missing] ?? of.missing);
}

function figures({ before, recorded, reading, state }: Judged, words: ImportWords): string {
  const after = recorded === null ? reading.figureText : figureText({ ...pick(recorded) }, words);
  return state === "revised" && before !== null ? `${figureText(before, words)} → ${after}` : after;
}

const pick = ({ value, missing }: NonNullable<Judged["recorded"]>): Pick<Observation, "value" | "missing"> => ({
  ...(value === undefined ? {} : { value }),
  ...(missing === undefined ? {} : { missing }),
});

export const measureText = ({ item, reading }: Judged): string => item?.id ?? reading.measure ?? reading.code ?? "";

function rowOf(judged: Judged, words: ImportWords): string[] {
  const { reading, whys } = judged;
  const { period, periodText, at } = reading;
  return [
    ...[words.states[shownAs(judged)], measureText(judged), period ?? periodText, figures(judged, words)],
    ...[String(at), whys.map((why) => whyText(words, why)).join("; ")],
  ];
}

/** What is the same is told only where something differs beside it. */
const isTold = ({ state, whys }: Judged): boolean => state !== "same" || whys.length > 0;

export function countsOf(all: readonly Judged[]): Readonly<Record<Shown, number>> {
  const counts: Record<Shown, number> = { new: 0, revised: 0, same: 0, doubtful: 0, rejected: 0 };
  for (const each of all) counts[shownAs(each)] += 1;
  return counts;
}

/** What is shown before anything is written. */
export interface Previewed {
  readonly all: readonly Judged[];
  readonly chosen: Chosen;
  /** The mapping as it would stand in its file. */
  readonly written: Readonly<Record<string, Value | undefined>>;
  readonly acceptsDoubtful: boolean;
  /** What stands in the way of writing; null: nothing. */
  readonly stopped: string | null;
}

/** The preview for people, line by line. */
export function previewLines({ all, chosen, written }: Previewed, words: ImportWords, width: number): string[] {
  const told = order.flatMap((state) => all.filter((each) => isTold(each) && shownAs(each) === state));
  const rows = told.slice(0, MOST).map((each) => rowOf(each, words));
  const { signs, passedOver } = chosen.applied;
  return [
    ...(chosen.from === "proposed" ? [words.proposedBy, ...fieldLines(written, 2), ""] : []),
    ...(chosen.name === null ? [] : [words.by(chosen.name)]),
    ...(rows.length === 0 ? [] : importTable(words.columns, rows, width)),
    ...(told.length > MOST ? [words.more(told.length - MOST)] : []),
    ...[...signs].map(([sign, { meaning, count }]) => words.sign(sign, words.meaning[meaning], count)),
    words.counts(countsOf(all), passedOver),
  ];
}
