/** Dates that the plan sets itself: developments it announces, and editions. */
import { whoDevelops } from "../evaluate/gaps/who.js";
import { entriesOf } from "../evaluate/items.js";
import type { Item } from "../evaluate/items.js";
import { spanOf } from "../evaluate/period.js";
import { isInForce } from "../evaluate/silence.js";
import type { EditionFile, PlannedDevelopment } from "../model/plan.js";
import type { Concern } from "./attention-view.js";
import { concern, datedEntry, dueBy, isAssumed, stateBy } from "./calendar-ground.js";
import type { Found, Ground } from "./calendar-ground.js";
import type { About, EntryItem } from "./calendar-view.js";
import { asked, organisations } from "./calendar-who.js";
import { levelled } from "./level.js";

type Planned = readonly PlannedDevelopment[] | undefined;

function developmentsOf(ground: Ground, item: Concern & Partial<EntryItem>, planned: Planned): Found[] {
  const { lookup, scene } = ground;
  return (planned ?? []).flatMap((development) => {
    const { id, due, owner, text, state = "open" } = development;
    const when = dueBy(lookup, due);
    if (when === null || state === "dropped") return [];
    const about: About = { kind: "development", text: lookup.say(text) };
    const made = { key: `${item.id}/${id}`, about, item, assumed: isAssumed(development, "due") };
    const who = asked(ground, whoDevelops(scene, owner));
    return [datedEntry(when, { ...made, state: stateBy(lookup, when, state === "done", "overdue") }, who)];
  });
}

/** Items that can announce developments; measures are asked apart, since not all have an id of their own. */
interface Announcing {
  readonly planned?: Planned;
}

const announcing = ({ kind }: Item): boolean => kind === "goal" || kind === "objective" || kind === "indicator";

function ofItem(ground: Ground, item: Item): Found[] {
  const { lookup, plan } = ground;
  const { level } = levelled(lookup, plan.settings.levels ?? [], item);
  const concerned = { ...lookup.named(item.id), number: item.number, level };
  return developmentsOf(ground, concerned, (item.node as Announcing).planned);
}

/** Developments of everything in force: the plan itself, goals, objectives, indicators and their measures. */
export function developments(ground: Ground): Found[] {
  const { lookup, plan, index, scene } = ground;
  const whole = concern(lookup, { id: plan.settings.id }, plan.settings.title);
  const announced = entriesOf(plan, "strategy").flatMap(({ content }) => content.planned ?? []);
  const items = index.items.filter((item) => announcing(item) && isInForce(item.node, lookup.asOf));
  return [
    ...developmentsOf(ground, whole, [...(plan.settings.planned ?? []), ...announced]),
    ...items.flatMap((item) => ofItem(ground, item)),
    ...scene.measures.flatMap(({ item }) =>
      developmentsOf(ground, concern(lookup, item, item.measure.name ?? item.indicator.name), item.measure.planned),
    ),
  ];
}

function editionEntries({ lookup }: Ground, edition: EditionFile): Found[] {
  const item = concern(lookup, { id: edition.id }, edition.name);
  const who = organisations(lookup, [edition.publisher]);
  const dates = [
    { part: "published", field: "date", period: edition.date },
    { part: "applies", field: "applies_from", period: edition.applies_from },
  ] as const;
  return dates.flatMap(({ part, field, period }) => {
    const by = dueBy(lookup, period);
    if (by === null) return [];
    // an edition applies from the first day of its period
    const start = part === "applies" ? (spanOf(period)?.start ?? by.day) : by.day;
    const when = { ...by, day: start, start, end: start };
    const late = edition.state === "draft" ? ("overdue" as const) : ("passed" as const);
    const over = edition.state === "published" && start <= lookup.asOf;
    const publication = part === "applies" && edition.date !== undefined ? lookup.period(edition.date) : null;
    const about: About = { kind: "edition", part, draft: edition.state === "draft", publication };
    const state = stateBy(lookup, when, over, late);
    const made = { key: `${edition.id}/${part}`, about, item, state, assumed: isAssumed(edition, field) };
    return [datedEntry(when, made, who)];
  });
}

export function editions(ground: Ground): Found[] {
  return entriesOf(ground.plan, "edition").flatMap(({ content }) => editionEntries(ground, content));
}
