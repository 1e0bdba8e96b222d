/** The facts of a gap, from ids and dates to names and periods. */
import type { Facts, Gap, GapCode } from "../evaluate/gaps/gap.js";
import type { PlanIndex } from "../evaluate/items.js";
import type { Pushed } from "../evaluate/knock-on.js";
import type { AnyFacts, IdFact, IdsFact, Numbered, PeriodFact, PushedView, ShownFacts, TextFact } from "./gaps-view.js";
import type { Lookup } from "./lookup.js";
import type { Named } from "./view.js";

type Form = "text" | "period" | "id" | "ids" | "pushed";

/** What a fact holds in the plan; those not named here are shown as they are. */
const forms: Readonly<
  Record<TextFact, "text"> &
    Record<PeriodFact, "period"> &
    Record<IdFact, "id"> &
    Record<IdsFact, "ids"> &
    Record<"pushed", "pushed">
> = {
  text: "text",
  period: "period",
  planned: "period",
  expected: "period",
  cutOff: "period",
  horizon: "period",
  ended: "period",
  missingFor: "period",
  reported: "period",
  colour: "id",
  meeting: "id",
  body: "id",
  measure: "id",
  reporter: "id",
  initiatives: "ids",
  objectives: "ids",
  pushed: "pushed",
};

export interface Names {
  readonly lookup: Lookup;
  readonly index: PlanIndex;
  readonly colours: ReadonlyMap<string, Named>;
}

/** An item by its number and name; by its id where the plan does not have it. */
export function numbered({ lookup, index }: Pick<Names, "lookup" | "index">, id: string): Numbered {
  const item = index.byId.get(id);
  return { ...lookup.named(id), number: item?.number ?? id };
}

function pushedView(names: Names, { id, days }: Pushed): PushedView {
  const parent = names.index.byId.get(id)?.parent ?? null;
  return { ...names.lookup.named(id), days, within: parent === null ? null : numbered(names, parent.id) };
}

const formOf = (key: string): Form | null => (Object.hasOwn(forms, key) ? forms[key as keyof typeof forms] : null);

function shown(names: Names, key: string, value: unknown): unknown {
  const form = formOf(key);
  if (value === null || form === null) return value;
  if (form === "ids") return (value as readonly string[]).map((id) => numbered(names, id));
  if (form === "pushed") return (value as Facts["pushed"]).map((each) => pushedView(names, each));
  if (form === "text") return names.lookup.say(value as Facts["text"] & object);
  if (form === "period") return names.lookup.period(value as string);
  return names.colours.get(value as string) ?? names.lookup.named(value as string);
}

/** The same facts, as a view has them: `ShownFact` says for each what it becomes. */
export function shownFacts<C extends GapCode>(names: Names, { facts }: Gap): ShownFacts<C> & AnyFacts {
  const pairs = Object.entries(facts).map(([key, value]) => [key, shown(names, key, value)] as const);
  // the type of each fact is `ShownFact` of its key, which the table above repeats
  return Object.fromEntries(pairs) as ShownFacts<C> & AnyFacts;
}
