/** What needs attention, in words: sections of groups of items, for the terminal and for Markdown to lay out. */
import { groupBy } from "../report/attended.js";
import type { AttentionView, FiguresOfSource, FigureToCollect, Matter } from "../report/attention-view.js";
import { matterText, targetLine } from "./attention-matters.js";
import type { Actor, Named } from "../report/view.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { gapWords } from "./lang/gaps.js";
import { isDay } from "./lang/formats.js";
import { said } from "./screen.js";

/** One thing that needs something; its name stands in a column of its own, or in the text. The text may be empty. */
export interface Item {
  readonly number: string;
  readonly name: string | null;
  readonly text: string;
}

export interface Group {
  /** null: the items stand right under the section's heading. */
  readonly title: string | null;
  readonly items: readonly Item[];
}

export interface Section {
  readonly heading: string;
  readonly count: number;
  /** true for what is wrong, and not only missing. */
  readonly grave: boolean;
  readonly groups: readonly Group[];
}

type Part = (words: Catalogue, attention: AttentionView) => Section;

const section = (heading: string, groups: readonly Group[], count?: number): Section => ({
  heading,
  count: count ?? groups.reduce((sum, group) => sum + group.items.length, 0),
  grave: false,
  groups: groups.filter((group) => group.items.length > 0),
});

const joined = (texts: readonly string[]): string => texts.join("; ");

function askText(words: Catalogue, ask: Actor | null): string {
  if (ask === null) return words.attention.askNobody;
  return words.attention.ask(said(words, ask.name), ask.formerly === null ? null : said(words, ask.formerly));
}

/** A source and what is worth knowing of it: "Registeret: spør NHN; hvert år". */
function sourceText(words: Catalogue, source: Named | null, details: readonly string[]): string {
  const name = source === null ? words.attention.noSource : said(words, source.name);
  return details.length === 0 ? name : `${name}: ${joined(details)}`;
}

/** A figure's place in its group: what is missing of it, and how that is said once where it holds for most of them. */
interface Need {
  readonly text: string;
  readonly shared: string;
}

function needOf(words: Catalogue, { reason, period }: FigureToCollect): Need {
  const day = period !== null && isDay(period.period);
  const text = words.attention.figure(reason, period?.text ?? null, day);
  return { text, shared: reason === "due" && !day && period !== null ? words.attention.figuresFor(period.text) : text };
}

/** What most of a source's items need; null where they differ. */
function sharedNeed(needs: readonly Need[]): Need | null {
  const [most] = groupBy(needs, ({ text }) => text)
    .map(([, same]) => same)
    .sort((a, b) => b.length - a.length);
  return most !== undefined && most.length * 2 > needs.length ? (most[0] ?? null) : null;
}

/** The figures to collect from one source: each item once, and what holds for most of them in the title. */
function figureGroup(words: Catalogue, { source, ask, cadence, figures: wanted }: FiguresOfSource): Group {
  const items = groupBy(wanted, ({ id }) => id).flatMap(([, [first, ...rest]]) => {
    if (first === undefined) return [];
    const needs = [first, ...rest].map((figure) => needOf(words, figure));
    const need = { text: joined(needs.map(({ text }) => text)), shared: joined(needs.map(({ shared }) => shared)) };
    return [{ number: first.number, name: said(words, first.name), need }];
  });
  const common = sharedNeed(items.map(({ need }) => need));
  const often = cadence === null ? words.attention.noCadence : words.attention.cadence[cadence];
  const whom = source === null ? [] : [askText(words, ask), often];
  return {
    title: sourceText(words, source, [...whom, ...(common === null ? [] : [common.shared])]),
    items: items.map(({ need, ...item }) => ({ ...item, text: need.text === common?.text ? "" : need.text })),
  };
}

const figures: Part = (words, attention) =>
  section(
    words.attention.figures,
    attention.figures.map((source) => figureGroup(words, source)),
  );

const unavailable: Part = (words, attention) => {
  const { chase, reported } = gapWords(words.lang);
  const items = attention.unavailable.map((figure) => {
    const of = figure.period === null ? "" : `${oneLine(figure.period.text)}: `;
    const told = oneLine(reported(figure, figure.period?.period ?? ""));
    return { number: figure.number, name: said(words, figure.name), text: of + told };
  });
  return section(chase.reported, [{ title: null, items }]);
};

/** Items by their date; an item with several dates counts once. */
function dated(words: Catalogue, heading: string, matters: readonly Matter[], by: (period: string) => string): Section {
  const groups = groupBy(matters, (matter) => matter.by.text).map(([period, found]) => ({
    title: by(period),
    // a number that stands with its level stands in the text
    items: found.map((matter) => ({
      number: (matter.level ?? null) === null ? matter.number : "",
      name: null,
      text: matterText(words, matter),
    })),
  }));
  return section(heading, groups, new Set(matters.map(({ id }) => id)).size);
}

const overdue: Part = (words, attention) =>
  dated(words, words.attention.overdue, attention.overdue, words.attention.overdueBy);

const upcoming: Part = (words, attention) =>
  dated(words, words.attention.upcoming, attention.upcoming, words.attention.overdueBy);

const undated: Part = (words, attention) =>
  dated(words, words.attention.undated, attention.undated, words.attention.assumedBy);

const targets: Part = (words, attention) =>
  section(words.attention.targets, [
    {
      title: null,
      items: attention.targets.map((target) => ({
        number: target.number,
        name: null,
        text: targetLine(words, target),
      })),
    },
  ]);

const silent: Part = (words, attention) =>
  section(
    words.attention.silent,
    attention.silent.map(({ source, ask, initiatives }) => ({
      title: sourceText(words, source, source === null ? [] : [askText(words, ask)]),
      items: [{ number: "", name: null, text: words.list(initiatives.map((each) => oneLine(each.number))) }],
    })),
    attention.silent.reduce((sum, group) => sum + group.initiatives.length, 0),
  );

const ownerless: Part = (words, attention) => {
  const items = attention.ownerless.map(({ number, name }) => ({ number, name: null, text: said(words, name) }));
  return section(words.attention.ownerless, [{ title: null, items }]);
};

const deadlines: Part = (words, attention) => {
  const items = attention.deadlines.map(({ number, name, by, milestone }) => ({
    ...{ number, name: said(words, name) },
    text: words.attention.deadline(by.text, milestone === null ? null : said(words, milestone)),
  }));
  return section(words.attention.deadlines, [{ title: null, items }]);
};

const leftOut: Part = (words, attention) => {
  const named = attention.leftOut.map(({ file, item }) =>
    words.attention.leftOutItem(oneLine(file), item === null ? null : oneLine(item)),
  );
  const lines = named.length === 0 ? [] : [...named, words.attention.runValidate];
  const items = lines.map((text) => ({ number: "", name: null, text }));
  return { ...section(words.attention.leftOut, [{ title: null, items }], named.length), grave: true };
};

/** Every section that has something to say; what could not be read comes first, because all else rests on it. */
export function attentionSections(words: Catalogue, attention: AttentionView): Section[] {
  return [leftOut, figures, unavailable, overdue, upcoming, undated, targets, silent, ownerless, deadlines]
    .map((part) => part(words, attention))
    .filter((part) => part.count > 0);
}
