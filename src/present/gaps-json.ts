/** `ehs gaps --format json`: everything in the view, flat enough to read by hand. Its shape is published in `schemas/output`. */
import type {
  AnyFacts,
  ChaseView,
  GapItem,
  GapView,
  GapsView,
  Numbered,
  PriorityView,
  PushedView,
} from "../report/gaps-view.js";
import type { Actor, Named, Passage, PeriodView } from "../report/view.js";
import { ordinarySpaces } from "./clean.js";
import { gapsJsonParts } from "./gaps-json-parts.js";
import { type Words, whyText, wordsFor } from "./gaps-text.js";

/** A name and the language it is in. */
const nameOf = ({ text, lang }: Passage) => ({ name: text, lang });
export const numberedOf = ({ id, number, name }: Numbered) => ({ id, number, ...nameOf(name) });
export const namedOf = (named: Named | null) => (named === null ? null : { id: named.id, ...nameOf(named.name) });
export const actorOf = ({ id, name, formerly }: Actor) => ({ id, ...nameOf(name), formerly: formerly?.text ?? null });

type Fact = AnyFacts[keyof AnyFacts];

/** A milestone that is pushed is its id and the days; other items their ids alone. */
const isPushed = (item: Numbered | PushedView): item is PushedView => "days" in item;

const isPeriod = (fact: object): fact is PeriodView => "period" in fact;
const isNamed = (fact: object): fact is Named => "id" in fact;

/** Periods as written, items by id, texts as texts: what was shown is not told twice. */
function factOf(fact: Fact): unknown {
  if (Array.isArray(fact)) {
    const items = fact as readonly (Numbered | PushedView)[];
    return items.map((item) => (isPushed(item) ? { id: item.id, days: item.days } : item.id));
  }
  if (typeof fact !== "object" || fact === null) return fact;
  if (isPeriod(fact)) return fact.period;
  return isNamed(fact) ? fact.id : (fact as Passage).text;
}

const factsOf = (facts: AnyFacts) =>
  Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, factOf(fact as Fact)] as const));

const itemOf = ({ kind, objective, within, level, ...item }: GapItem) => ({
  ...{ kind, ...numberedOf(item), level: level?.name?.text ?? level?.kind ?? null, objective },
  within: within?.id ?? null,
});

/** The figures that the sentences speak of. */
function figuresOf({ measure }: GapView) {
  if (measure === null) return null;
  const { status, baseline, latest, target, achievement, expectedShare, paceRatio } = measure;
  const figure = ({ value, text, period }: typeof latest | typeof baseline) => ({
    ...{ value, text: ordinarySpaces(text), period: period?.period ?? null },
  });
  return {
    ...{ status, achievement, expectedShare, paceRatio },
    baseline: figure(baseline),
    latest: figure(latest),
    target: { value: target.value, text: ordinarySpaces(target.text), due: target.due?.period ?? null },
  };
}

const priorityOf = ({ rank, reason, body, meeting, date, subject }: PriorityView) => ({
  ...{ rank, reason: reason.text, body: namedOf(body), meeting, date: date.period },
  subject: numberedOf(subject),
});

export function gapOf(words: Words, gap: GapView) {
  const { rank, consequence, code, item, facts, due, overdue, daysOverdue, dependents } = gap;
  const { who, partners, source, next, priority, proposed } = gap;
  return {
    ...{ rank, consequence, code, title: words.gaps.kinds[code].title, item: itemOf(item) },
    ...{ why: ordinarySpaces(whyText(words, gap)), data: factsOf(facts), measure: figuresOf(gap) },
    ...{ due: due?.period ?? null, overdue, daysOverdue, dependents },
    who: who.map((each) => ({ ...actorOf(each), role: each.role })),
    partners: partners.map(actorOf),
    source: namedOf(source),
    next: { code: next, text: words.gaps.next[next] },
    priority: priority === null ? null : priorityOf(priority),
    ...(proposed === undefined ? {} : { proposed: proposed.map(numberedOf) }),
  };
}

const chaseOf = (words: Words, { matters, overdue, reply, reported }: ChaseView) => ({
  ...{ matters, overdue },
  reply: reply === null ? null : { by: reply.by.period, occasion: namedOf(reply.occasion), body: namedOf(reply.body) },
  reported: reported.map((gap) => gapOf(words, gap)),
});

/** The whole view as JSON. */
export function gapsJson(view: GapsView): string {
  const words = wordsFor(view.lang);
  const { plan, lang, asOf, revision, filter, owners, chase, total, overdue, classes, gaps, priorities, leftOut } =
    view;
  const told = {
    schema: "ehs/gaps/1",
    plan: { id: plan.id, title: plan.title.text, lang: plan.title.lang },
    ...{ lang, asOf: asOf.period, revision, filter, owners: owners.map(actorOf) },
    chase: chase === null ? null : chaseOf(words, chase),
    counts: { total, shown: gaps.length, overdue },
    classes: classes.map((each) => ({ ...each, name: words.gaps.classes[each.code] })),
    gaps: gaps.map((gap) => gapOf(words, gap)),
    priorities: priorities.map((each) => ({ ...priorityOf(each), gaps: each.gaps })),
    ...gapsJsonParts(words, view),
    leftOut,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
