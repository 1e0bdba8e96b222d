/** Dates that the plan sets itself: developments it announces, and editions. */
import { entriesOf } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import type { EditionFile, Indicator, Objective, PlannedDevelopment, Text } from "../model/plan.js";
import type { Concern } from "./attention-view.js";
import { concern, datedEntry, dueBy, isAssumed, organisations, stateBy } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import type { About } from "./calendar-view.js";

type Planned = readonly PlannedDevelopment[] | undefined;

function developmentsOf({ lookup }: Ground, item: Concern, planned: Planned): Found[] {
  return (planned ?? []).flatMap((development) => {
    const { id, due, owner, text, state = "open" } = development;
    const when = dueBy(lookup, due);
    if (when === null || state === "dropped") return [];
    const about: About = { kind: "development", text: lookup.say(text) };
    const made = { key: `${item.id}/${id}`, about, item, assumed: isAssumed(development, "due") };
    const who = organisations(lookup, [owner]);
    return [datedEntry(when, { ...made, state: stateBy(lookup, when, state === "done", "overdue") }, who)];
  });
}

interface Node {
  readonly id: string;
  readonly number?: string;
  readonly name: Text;
  readonly planned?: Planned;
}

/** Indicators with those under them. */
const within = (indicators: readonly Indicator[] | undefined): Indicator[] =>
  (indicators ?? []).flatMap((each) => [each, ...within(each.indicators)]);

const objectivesUnder = (objective: Objective): Objective[] => [
  objective,
  ...(objective.objectives ?? []).flatMap(objectivesUnder),
];

/** Developments of everything in the plan: itself, goals, objectives, indicators and their measures. */
export function developments(ground: Ground): Found[] {
  const { lookup, plan, index } = ground;
  const goals = entriesOf(plan, "strategy").flatMap(({ content }) => content.goals ?? []);
  const objectives = entriesOf(plan, "objective").flatMap(({ content }) => objectivesUnder(content));
  const nodes: Node[] = [...goals, ...objectives].flatMap((owner) => [owner, ...within(owner.indicators)]);
  const whole = concern(lookup, { id: plan.settings.id }, plan.settings.title);
  const announced = entriesOf(plan, "strategy").flatMap(({ content }) => content.planned ?? []);
  return [
    ...developmentsOf(ground, whole, [...(plan.settings.planned ?? []), ...announced]),
    ...nodes.flatMap(({ id, number = id, name, planned }) =>
      developmentsOf(ground, concern(lookup, { id, number }, name), planned),
    ),
    ...index.measures.flatMap((item) =>
      developmentsOf(ground, concern(lookup, item, item.measure.name ?? item.indicator.name), item.measure.planned),
    ),
  ];
}

function editionEntries({ lookup }: Ground, edition: EditionFile): Found[] {
  const item = concern(lookup, { id: edition.id }, edition.name);
  const who = organisations(lookup, [edition.publisher]);
  const dates = [
    { part: "published", field: "date", period: edition.date, done: edition.state === "published" },
    { part: "applies", field: "applies_from", period: edition.applies_from, done: edition.state === "published" },
  ] as const;
  return dates.flatMap(({ part, field, period, done }) => {
    const by = dueBy(lookup, period);
    if (by === null) return [];
    // an edition applies from the first day of its period
    const start = part === "applies" ? (spanOf(period)?.start ?? by.day) : by.day;
    const when = { ...by, day: start, start, end: start };
    const late = edition.state === "draft" ? ("overdue" as const) : ("passed" as const);
    const over = done && start <= lookup.asOf;
    const about: About = { kind: "edition", part };
    return [
      datedEntry(
        when,
        {
          key: `${edition.id}/${part}`,
          about,
          item,
          state: stateBy(lookup, when, over, late),
          assumed: isAssumed(edition, field),
        },
        who,
      ),
    ];
  });
}

export function editions(ground: Ground): Found[] {
  return entriesOf(ground.plan, "edition").flatMap(({ content }) => editionEntries(ground, content));
}
