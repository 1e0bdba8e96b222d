/** The page of a measure: what it is, its place, its figures with a chart, and the verdict told step by step. */
import type { FigureView, MeasureItemView, MemberView } from "../report/show-view.js";
import { oneLine } from "./clean.js";
import { besideSections } from "./show-beside.js";
import { said } from "./screen.js";
import { spreadSections } from "./show-measure-spread.js";
import { changesSection, methodSection, sampleSection } from "./show-measure-survey.js";
import {
  type Page,
  type Part,
  type Section,
  type Voice,
  factFields,
  headOf,
  linkSections,
  listSections,
  noteSection,
} from "./show-page.js";

const list = (items: readonly string[], numbered = false): Part[] =>
  items.length === 0 ? [] : [{ type: "list", numbered, items }];

function figureRow({ words, show }: Voice, figure: FigureView): string[] {
  const { standing, missing, flags, published, revision, unused, note } = figure;
  const said_ = [
    unused === null ? show.standing[standing] : show.parts.unused[unused],
    ...(missing === null ? [] : [show.missing[missing] ?? missing]),
    ...flags.map((flag) => show.obsFlag[flag] ?? flag),
    ...(published === null ? [] : [show.published(published.text)]),
    ...(revision === null ? [] : [show.revision(revision.number, revision.kind, said(words, revision.reason))]),
    ...(note === null ? [] : [said(words, note)]),
  ];
  return [figure.period.text, figure.text, figure.n === null ? "" : words.number(figure.n, 0), said_.join("; ")];
}

function figureSection(voice: Voice, view: MeasureItemView): Section {
  const { show, words } = voice;
  const { baseline } = view.measure;
  const first =
    baseline.kind === "measured"
      ? [
          [
            baseline.period?.text ?? show.parts.undated,
            baseline.text,
            baseline.n === null ? "" : words.number(baseline.n, 0),
            words.picture.columns.baseline.replaceAll("\u00ad", ""),
          ],
        ]
      : [];
  const rows = [...first, ...view.figures.map((figure) => figureRow(voice, figure))];
  // most series are no surveys, and so have no number of answers
  const isTold = (column: number): boolean => rows.some((row) => row[column] !== "");
  const told = <Cell>(row: readonly Cell[]): Cell[] => row.filter((_, column) => isTold(column));
  const table: Part[] =
    rows.length === 0 ? [] : [{ type: "table", head: told(show.figureColumns), rows: rows.map(told) }];
  return {
    heading: show.headings.figures,
    parts: [...(view.chart === null ? [] : [{ type: "lines", lines: voice.draw(view.chart) } as const]), ...table],
  };
}

function assumedSection({ show }: Voice, view: MeasureItemView): Section {
  const { assumed } = view;
  if (assumed === null) return { heading: null, parts: [] };
  const inPoints = view.measure.scale === "share";
  return {
    heading: show.headings.assumed,
    parts: [
      { type: "warning", text: show.assumed.warning },
      ...list([
        ...assumed.observations.map((each) => show.assumed.figure(each, inPoints)),
        ...assumed.targets.map(show.assumed.target),
        show.assumed.before(assumed),
        show.assumed.after(view, assumed),
      ]),
    ],
  };
}

function aheadSection({ show }: Voice, { ahead }: MeasureItemView): Section {
  if (ahead === null) return { heading: null, parts: [] };
  const observed = show.ahead.observed(ahead);
  const lines = [
    ...ahead.steps.map((step) => show.ahead.step(step, ahead)),
    ...(observed === null ? [] : [observed]),
    show.ahead.best(ahead),
    ...(ahead.projection === null ? [] : [show.ahead.projection(ahead.projection)]),
  ];
  return { heading: show.headings.ahead, parts: list(lines) };
}

function collectSection({ words, show }: Voice, { collect }: MeasureItemView): Section {
  if (collect === null) return { heading: null, parts: [] };
  const { source, ask, cadence, needs, nextDue, nextLate } = collect;
  const formerly = ask?.formerly ?? null;
  const isAsked = needs.some(({ reason, period }) => reason === "stale" && period?.period === nextDue?.period);
  const from = show.collect.from(
    source === null ? null : said(words, source.name),
    ask === null ? null : said(words, ask.name),
    formerly === null ? null : said(words, formerly),
    cadence === null ? null : words.attention.cadence[cadence],
  );
  const lines = [
    ...needs.map(({ reason, period }) => show.collect.need(reason, period?.text ?? null)),
    from,
    ...(nextDue === null || isAsked ? [] : [show.collect.by(nextDue.text, nextLate)]),
  ];
  return { heading: show.headings.collect, parts: list(lines) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function memberLine({ words, show }: Voice, { id, name, counted, why, facts, daysLate, value }: MemberView): string {
  const verdict = show.counted[counted === null ? "unknown" : counted ? "yes" : "no"];
  const late = daysLate === null || daysLate.value <= 0 ? [] : [show.daysLate(daysLate.text)];
  const known = facts.map(({ kind, period, since }) => show.memberFact(kind, period?.text ?? "", since?.text ?? null));
  const details = [show.memberWhy[why], ...late, ...known, ...(value === null ? [] : [value.text])];
  return `${oneLine(id)} ${said(words, name)}: ${verdict} (${details.join(", ")})`;
}

export function derivedSections(
  voice: Voice,
  { derived, notComplete }: Pick<MeasureItemView, "derived" | "notComplete">,
): Section[] {
  const { show } = voice;
  const figures = derived.map((each): Section => {
    const problem = each.problem === null ? "" : `: ${show.problem(each.problem, each.concerned)}`;
    const members = each.members === null ? [] : each.members.map((member) => memberLine(voice, member));
    const text = `${show.derived(each)}${problem}.`;
    return { heading: null, parts: [{ type: "text", text }, ...list(members)] };
  });
  const hint: Section[] = derived.some(({ members }) => members === null)
    ? [{ heading: null, parts: [{ type: "text", text: show.listMembers }] }]
    : [];
  const missing: Section[] =
    notComplete.length === 0
      ? []
      : [{ heading: null, parts: [{ type: "text", text: show.notComplete(notComplete.map(({ text }) => text)) }] }];
  const [first, ...rest] = [...figures, ...missing, ...hint];
  const named = first === undefined ? [] : [{ ...first, heading: show.headings.derived }, ...rest];
  return named;
}

/** The verdict as sign, word and flags. */
function verdictLine({ words, marks }: Voice, { measure }: MeasureItemView): string {
  const { status, flags, why } = measure;
  const reason = why === null ? "" : `: ${words.picture.why(why)}`;
  const beside = flags.length === 0 ? "" : ` (${flags.map((flag) => words.flag[flag]).join(", ")})`;
  return `${marks.verdict[status]} ${capital(words.status[status])}${reason}${beside}`;
}

export function measurePage(voice: Voice, view: MeasureItemView): Page {
  const { show } = voice;
  return {
    ...headOf(voice, view),
    sections: [
      { heading: null, parts: [{ type: "text", text: verdictLine(voice, view) }] },
      assumedSection(voice, view),
      { heading: show.headings.definition, parts: factFields(voice, view.facts) },
      figureSection(voice, view),
      { heading: show.headings.verdict, parts: list(view.verdict.map(show.step), true) },
      aheadSection(voice, view),
      changesSection(voice, view),
      sampleSection(voice, view),
      methodSection(voice, view),
      { heading: show.headings.past, parts: list(view.past.map(show.past)) },
      collectSection(voice, view),
      ...besideSections(voice, view),
      ...derivedSections(voice, view),
      ...spreadSections(voice, view),
      ...linkSections(voice, view),
      ...listSections(voice, { ...view, lists: view.lists.filter(({ code }) => code !== "methods") }),
      noteSection(voice, view),
    ],
  };
}
