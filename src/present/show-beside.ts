/** Sections of an item's page about its gaps, and about texts that the figures contradict. */
import { type ClaimData, type ClaimSpeech, claimSaid } from "../check/claim-message.js";
import { rule } from "../check/rules/claim-against-data.js";
import type { Finding } from "../model/finding.js";
import { groupBy } from "../report/attended.js";
import { decimalsOf } from "../report/rounding.js";
import type { GapView } from "../report/gaps-view.js";
import type { ContradictionView } from "../report/show-plain-view.js";
import type { ItemView } from "../report/show-view.js";
import type { Lang } from "../report/wording.js";
import { oneLine } from "./clean.js";
import { byText, numberedText, whoText, whyText } from "./gaps-text.js";
import { type ListItem, type Part, type Section, type Voice, nameOf } from "./show-page.js";

/** What readers know by its text alone. */
const UNNUMBERED: readonly GapView["item"]["kind"][] = ["plan", "decision", "follow_up", "recommendation"];

/** Which item it is of, where that is another than the page's. */
function ofText(voice: Voice, { item }: GapView, page: string): string {
  if (item.id === page) return "";
  const within = item.within?.id === page ? null : item.within;
  const number = UNNUMBERED.includes(item.kind) ? "" : item.number;
  return `${numberedText(voice, { ...item, within, number })} – `;
}

/** The kind of gap, why it matters, who must act by when, and the next step. */
function fullGap(voice: Voice, gap: GapView, page: string): ListItem {
  const { plain, gaps } = voice;
  const by = byText(voice, gap) ?? plain.gap.noDate;
  return {
    text: `${ofText(voice, gap, page)}${gaps.kinds[gap.code].title}: ${whyText(voice, gap)}`,
    more: [`${plain.gap.who(whoText(voice, gap))}; ${by}`, plain.gap.next(gaps.next[gap.next])],
  };
}

/** One gap of those that ask for the same step. */
function briefGap(voice: Voice, gap: GapView, page: string): string {
  const by = byText(voice, gap);
  const why = `${ofText(voice, gap, page)}${whyText(voice, gap)}`;
  return by === null ? why : `${why.replace(/\.$/, "")} (${by})`;
}

/** What is to be done, and of what: those who must act are whom the page is about. */
const byStep = (voice: Voice, all: readonly GapView[], page: string): ListItem[] =>
  groupBy(all, ({ next }) => next).map(([step, own]) => ({
    text: voice.gaps.next[step],
    more: own.map((gap) => briefGap(voice, gap, page)),
    bulleted: true,
  }));

/** What can be typed is not broken over two lines. */
const command = (line: string): string => `ehs ${oneLine(line)}`.replaceAll(" ", "\u00a0");

const actors: readonly ItemView["kind"][] = ["organisation", "body"];

function gapSection(voice: Voice, { id, kind, gaps: { gaps, under } }: ItemView): Section {
  const { headings, gap: words } = voice.plain;
  const isActor = actors.includes(kind);
  const items = isActor ? byStep(voice, gaps, id) : gaps.map((gap) => fullGap(voice, gap, id));
  const overdue = gaps.filter((gap) => gap.overdue).length;
  const counted: Part[] =
    isActor && gaps.length > 0 ? [{ type: "text", text: `${voice.gaps.counted(gaps.length, overdue)}.` }] : [];
  const hint =
    under !== null && under.value > gaps.length
      ? [words.under(under, command(`gaps --objective ${id}`))]
      : isActor && gaps.length > 0
        ? [words.all(command(`gaps --for ${id}`))]
        : [];
  const list: Part[] = items.length === 0 ? [] : [{ type: "list", numbered: false, items }];
  return {
    heading: isActor ? headings.toActOn : kind === "source" ? headings.toGive : headings.gaps,
    parts: [...counted, ...list, ...hint.map((text): Part => ({ type: "text", text }))],
  };
}

/** As `ehs validate` says it. */
export const contradictionMessage = (lang: Lang, { data }: Finding): string => oneLine(rule.message[lang](data));

/** Periods and numbers as everywhere else on the page: "september 2024", "z = −0,60", "1 530". */
const speechOf = ({ words }: Voice): ClaimSpeech => ({
  language: words.lang,
  period: words.period,
  figure: (value, unit) =>
    unit === "" ? words.number(value, decimalsOf(value)) : words.percent(value, decimalsOf(value, 1)),
  z: (z) => words.number(z, 2),
  respondents: (n) => words.number(n, 0),
});

/** What one figure contradicts is told once, with every place that says it: most texts stand in two languages. */
function contradictionItems(voice: Voice, all: readonly ContradictionView[]): ListItem[] {
  const saying = ({ finding }: ContradictionView): string => {
    return JSON.stringify([finding.item, { ...finding.data, word: "" }]);
  };
  return groupBy(all, saying).flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const places = same.map(({ finding: { file, line, col } }) => `${oneLine(file)}:${line}:${col}`).join(", ");
    const { item, finding } = first;
    const more = item === null ? places : voice.plain.textOf(nameOf(voice, item), places);
    return [{ text: oneLine(claimSaid(finding.data as ClaimData, speechOf(voice))), more: [more] }];
  });
}

function contradictionSection(voice: Voice, { contradictions }: ItemView): Section {
  const items = contradictionItems(voice, contradictions);
  return {
    heading: voice.plain.headings.contradictions,
    parts: items.length === 0 ? [] : [{ type: "list", numbered: false, items }],
  };
}

export const besideSections = (voice: Voice, view: ItemView): Section[] => [
  contradictionSection(voice, view),
  gapSection(voice, view),
];
