/** What needs attention, in words: sections of groups of items, for the terminal and for Markdown to lay out. */
import { groupBy } from "../report/attended.js";
import type { AttentionView, Overdue } from "../report/attention-view.js";
import type { Actor, Named } from "../report/view.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { said } from "./screen.js";

/** One thing that needs something; its name stands in a column of its own, or in the text. */
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

function askText(words: Catalogue, ask: Actor | null): string {
  if (ask === null) return words.attention.askNobody;
  return words.attention.ask(said(words, ask.name), ask.formerly === null ? null : said(words, ask.formerly));
}

function sourceText(words: Catalogue, source: Named | null, details: readonly string[]): string {
  return source === null ? words.attention.noSource : `${said(words, source.name)}: ${details.join("; ")}`;
}

const figures: Part = (words, attention) =>
  section(
    words.attention.figures,
    attention.figures.map(({ source, ask, cadence, figures: wanted }) => ({
      title: sourceText(words, source, [
        askText(words, ask),
        cadence === null ? words.attention.noCadence : words.attention.cadence[cadence],
      ]),
      items: wanted.map(({ number, name, reason, period }) => ({
        ...{ number, name: said(words, name) },
        text: words.attention.figure(reason, period?.text ?? null),
      })),
    })),
  );

/** What was to be clarified of one item: "Tidsforløp – utgangspunkt og måltall". */
function overdueItem(words: Catalogue, items: readonly [Overdue, ...Overdue[]]): Item {
  const [{ kind, number, name, text, owner }] = items;
  const who = owner === null ? "" : ` (${said(words, owner.short)})`;
  const kinds = items.flatMap((item) => (item.kind === "planned" ? [] : words.attention.overdueKind[item.kind]));
  const whole = number === "" ? `${words.attention.wholePlan} – ` : "";
  const planned = whole + (text === null ? "" : said(words, text));
  const what = kind === "planned" ? planned : `${said(words, name)} – ${words.list(kinds)}`;
  return { number, name: null, text: what + who };
}

/** Of one date: the baseline and the target of a measure together, each planned development by itself. */
function overdueItems(words: Catalogue, items: readonly Overdue[]): Item[] {
  const groups = groupBy(items, (item) => (item.kind === "planned" ? item : item.id));
  return groups.flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [overdueItem(words, [first, ...rest])]));
}

const overdue: Part = (words, attention) =>
  section(
    words.attention.overdue,
    groupBy(attention.overdue, (item) => item.by.text).map(([by, items]) => ({
      title: words.attention.overdueBy(by),
      items: overdueItems(words, items),
    })),
    attention.overdue.length,
  );

const targets: Part = (words, attention) =>
  section(words.attention.targets, [
    {
      title: null,
      items: attention.targets.map(({ number, name, text, reason, kind, by }) => {
        const why = words.attention.target(reason, kind, text === null ? null : said(words, text), by?.text ?? null);
        return { number, name: null, text: `${said(words, name)} – ${why}` };
      }),
    },
  ]);

const silent: Part = (words, attention) =>
  section(
    words.attention.silent,
    attention.silent.map(({ source, ask, initiatives }) => ({
      title: sourceText(words, source, [askText(words, ask)]),
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
  return [leftOut, figures, overdue, targets, silent, ownerless, deadlines]
    .map((part) => part(words, attention))
    .filter((part) => part.count > 0);
}
