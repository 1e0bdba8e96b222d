/** How a breakdown spreads on a measure's page: a row a year, who is highest and lowest, and the units when asked for. */
import type { SpreadUnit, SpreadView } from "../report/show-survey-view.js";
import type { MeasureItemView } from "../report/show-view.js";
import { oneLine } from "./clean.js";
import { said } from "./screen.js";
import type { Part, Section, Voice } from "./show-page.js";

function row({ show }: Voice, spread: SpreadView, hasLevel: boolean): string[] {
  const { period, hidden, p10, median, p90, atTarget } = spread;
  const say = show.parts.spread;
  const quantiles = [p10, median, p90].map((each) => each?.text ?? "");
  const reach = atTarget === null ? "" : say.atTarget(atTarget);
  return [period.text, say.measured(spread), hidden.text, ...quantiles, ...(hasLevel ? [reach] : [])];
}

/** The highest and the lowest of the last year, or why they are not named. */
function endLines({ show, words }: Voice, spread: SpreadView): string[] {
  const { highest, lowest, hidden, period } = spread;
  const say = show.parts.spread;
  if (hidden.value > 0) return [say.noEnds(spread)];
  const named = (end: NonNullable<SpreadView["highest"]>) => ({
    ...end,
    names: end.names.map((name) => ({ ...name, text: said(words, name) })),
  });
  return [
    ...(highest === null ? [] : [say.end("highest", period.text, named(highest))]),
    ...(lowest === null ? [] : [say.end("lowest", period.text, named(lowest))]),
  ];
}

function unitLine({ show, words }: Voice, { code, name, value, hidden, reaches }: SpreadUnit): string {
  const say = show.parts.spread;
  const figure = hidden ? say.hidden : (value?.text ?? say.noFigure);
  const verdict = reaches === true ? `, ${say.reaches}` : "";
  return `${oneLine(code)} ${said(words, name)}: ${figure}${verdict}`;
}

function partsOf(voice: Voice, spreads: readonly SpreadView[]): Part[] {
  const last = spreads.at(-1);
  if (last === undefined) return [];
  const say = voice.show.parts.spread;
  const level = last.atTarget?.level ?? null;
  const head = [...say.columns, ...(level === null ? [] : [say.reach(level.text)])];
  const ends = endLines(voice, last);
  const units = last.members ?? [];
  return [
    { type: "text", text: say.lead(last) },
    { type: "table", head, rows: spreads.map((each) => row(voice, each, level !== null)) },
    ...(ends.length === 0 ? [] : [{ type: "list" as const, numbered: false, items: ends }]),
    ...(units.length === 0
      ? []
      : [
          { type: "text" as const, text: say.units(last.period.text) },
          { type: "list" as const, numbered: false, items: units.map((each) => unitLine(voice, each)) },
        ]),
  ];
}

/** Every breakdown of the measure, and a word on its members where there are none to list. */
export function spreadSections(
  voice: Voice,
  { spread, members }: Pick<MeasureItemView, "spread" | "members">,
): Section[] {
  const ids = [...new Set(spread.map(({ breakdown }) => breakdown))];
  const where = members === null ? null : voice.show.parts.members[members];
  return [
    { heading: null, parts: where === null ? [] : [{ type: "text", text: where }] },
    {
      heading: voice.show.headings.spread,
      parts: ids.flatMap((id) =>
        partsOf(
          voice,
          spread.filter(({ breakdown }) => breakdown === id),
        ),
      ),
    },
  ];
}
