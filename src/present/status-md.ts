/** `ehs status --format md`: for pull requests and further editing. */
import type { StatusCounts } from "../model/progress.js";
import type { GoalView, IndicatorView, InitiativeView, MeasureView, ObjectiveView } from "../report/status-view.js";
import type { StatusView } from "../report/status-view.js";
import { awaitsFigure } from "../report/status-values.js";
import { attentionSections } from "./attention-text.js";
import type { Item, Section } from "./attention-text.js";
import { catalogue } from "./lang/index.js";
import type { Catalogue } from "./lang/catalogue.js";
import { mdBlocks, mdTable, mdText } from "./markdown.js";
import { marksFor, statusOrder } from "./marks.js";
import { said } from "./screen.js";
import { sinceText } from "./since.js";
import { columnsOf } from "./status-columns.js";
import type { Columns } from "./status-columns.js";
import { candidateText, goalPrefix, incomparableText, pictureTexts, unitText } from "./status-text.js";
import { deadlineText, ownersText, provenanceText, reportsText, reportText, selectionText } from "./status-text.js";

type Block = readonly string[];

/** The words, and the columns that are not empty on the whole page. */
interface Page {
  readonly words: Catalogue;
  readonly columns: Columns;
}

const { verdict } = marksFor(false);

function countsText(words: Catalogue, counts: StatusCounts): string {
  const parts = statusOrder.flatMap((status) => {
    const count = counts.byStatus[status] ?? 0;
    return count === 0 ? [] : [`${verdict[status]} ${words.number(count, 0)} ${words.status[status]}`];
  });
  return parts.length === 0
    ? words.picture.noMeasures
    : `${words.picture.measures(counts.measures)}: ${parts.join(" · ")}`;
}

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== "").join(by);

/** A figure with its period in brackets: "74 % (2021)". */
const dated = (text: string, period: string | null): string => (period === null ? text : `${text} (${period})`);

function statusCell(words: Catalogue, measure: MeasureView): string {
  const { status, why, flags } = measure;
  const would = candidateText(words, measure);
  const notes = [why === null ? null : words.picture.why(why), ...flags.map((flag) => words.flag[flag]), would];
  return joined([`${verdict[status]} ${words.status[status]}`, joined(notes, "; ")], ": ");
}

/** The baseline with its period; why it cannot be compared with the target, in the plan's words where it has some. */
function baselineCell(words: Catalogue, measure: MeasureView): string {
  const { baseline } = measure;
  const text = dated(said(words, baseline), awaitsFigure(baseline) ? null : (baseline.period?.short ?? null));
  if (baseline.comparable) return text;
  return joined([text, joined([words.picture.notComparable, incomparableText(words, measure)], ": ")], "; ");
}

function measureCells({ words, columns }: Page, measure: MeasureView): string[] {
  const { baseline, latest, target } = measure;
  const unit = unitText(words, measure);
  const name = said(words, measure.name) + (unit === null ? "" : ` (${unit})`);
  const passed = target.open?.overdue === true || baseline.open?.overdue === true ? words.picture.overdue : null;
  const cells = [
    ...[measure.number, name],
    baselineCell(words, measure),
    ...(columns.latest ? [dated(said(words, latest), latest.period?.short ?? null)] : []),
    ...(columns.age ? [latest.age ?? ""] : []),
    joined([said(words, target), target.due === null ? null : words.picture.by(target.due.short)], " "),
    joined([statusCell(words, measure), passed], "; "),
  ];
  return cells.map(mdText);
}

/** An indicator over several measures has a row of its own above them. */
function indicatorRows(page: Page, indicator: IndicatorView): string[][] {
  const { words, columns } = page;
  const { number, name, status, measures, indicators } = indicator;
  const alone = measures.length === 1 && indicators.length === 0 && measures[0]?.name.text === name.text;
  const text = status === null ? "" : `${verdict[status]} ${words.status[status]}`;
  const empty = ["", "", ...(columns.latest ? [""] : []), ...(columns.age ? [""] : [])];
  const own = [`**${mdText(number)}**`, `**${mdText(said(words, name))}**`, ...empty, mdText(text)];
  return [
    ...(alone ? [] : [own]),
    ...measures.map((measure) => measureCells(page, measure)),
    ...indicators.flatMap((child) => indicatorRows(page, child)),
  ];
}

function measureTable(page: Page, indicators: readonly IndicatorView[]): Block {
  const { words, columns } = page;
  const { number, name, baseline, latest, age, target, verdict: status } = words.picture.columns;
  const some = [...(columns.latest ? [latest] : []), ...(columns.age ? [age] : [])];
  const head = [number, name, baseline, ...some, target, status].map(mdText);
  return mdTable(
    head,
    indicators.flatMap((indicator) => indicatorRows(page, indicator)),
  );
}

function initiativeTable(words: Catalogue, initiatives: readonly InitiativeView[]): Block {
  const { owner, status, source } = words.initiatives.columns;
  const head = [words.picture.columns.number, words.initiatives.heading, owner, status, source].map(mdText);
  const rows = initiatives.map((each) => {
    const reported = joined([reportText(words, each), deadlineText(words, each)], "; ");
    const from = each.statusSource === null ? "" : said(words, each.statusSource.name);
    return [each.number, said(words, each.name), ownersText(words, each), reported, from].map(mdText);
  });
  return mdTable(head, rows);
}

const heading = (level: number, text: string): Block => [`${"#".repeat(Math.min(6, level))} ${mdText(text)}`];

function groupBlocks(page: Page, group: GoalView, prefix: string, level: number): Block[] {
  const { words } = page;
  const counts = group.counts.measures === 0 ? [] : [mdText(countsText(words, group.counts))];
  const title = heading(level, `${prefix}${group.number} ${said(words, group.name)}`);
  return [title, counts, measureTable(page, group.indicators)];
}

function objectiveBlocks(page: Page, objective: ObjectiveView, level: number): Block[] {
  return [
    ...groupBlocks(page, objective, "", level),
    initiativeTable(page.words, objective.initiatives),
    ...objective.objectives.flatMap((child) => objectiveBlocks(page, child, level + 1)),
  ];
}

const itemLine = ({ number, name, text }: Item): string =>
  joined(
    [
      number === "" ? null : `**${mdText(number)}**`,
      joined(
        [name, text].map((part) => (part === null ? null : mdText(part))),
        " – ",
      ),
    ],
    " ",
  );

function sectionBlocks({ heading: title, count, groups }: Section): Block[] {
  const lines = groups.flatMap((group) =>
    group.title === null
      ? group.items.map((item) => `- ${itemLine(item)}`)
      : [`- ${mdText(group.title)}`, ...group.items.map((item) => `  - ${itemLine(item)}`)],
  );
  return [heading(3, `${title} (${count})`), lines];
}

function headBlocks(words: Catalogue, view: StatusView): Block[] {
  const { counts, shown } = view;
  const nothing = shown.filtered && shown.measures + shown.initiatives === 0;
  return [
    heading(1, said(words, view.plan.title)),
    [mdText(provenanceText(words, view))],
    shown.filtered ? [mdText(selectionText(words, view))] : [],
    [mdText(nothing ? words.picture.nothingShown : (reportsText(words, view) ?? countsText(words, counts)))],
    ...pictureTexts(words, view).map((text) => [mdText(text)]),
  ];
}

function sinceBlocks(view: StatusView): Block[] {
  const since = sinceText(view.since, view.lang);
  if (since === null) return [];
  return [
    heading(2, since.heading),
    since.items.map((item) => `- ${mdText(item)}`),
    ...since.notes.map((note) => [mdText(note)]),
  ];
}

/** The whole view as Markdown, without HTML. */
export function statusMarkdown(view: StatusView): string {
  const words = catalogue(view.lang);
  const page = { words, columns: columnsOf(view) };
  const sections = attentionSections(words, view.attention).flatMap(sectionBlocks);
  return mdBlocks([
    ...headBlocks(words, view),
    ...sinceBlocks(view),
    ...view.goals.flatMap((goal) => groupBlocks(page, goal, goalPrefix(words, view), 2)),
    ...view.objectives.flatMap((objective) => objectiveBlocks(page, objective, 2)),
    heading(2, words.attention.heading),
    ...(sections.length > 0 ? sections : [[mdText(words.attention.nothing)]]),
  ]);
}
