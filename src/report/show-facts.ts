/** Facts of an item, each null where the plan does not say. */
import type { Lifecycle, PlannedDevelopment, Source, Text } from "../model/plan.js";
import { endOf } from "./ages.js";
import type { Lookup } from "./lookup.js";
import { entry } from "./show-scene.js";
import type { Fact, Listing } from "./show-view.js";
import { whole } from "./show-printed.js";

export interface Facts {
  readonly text: (code: string, text: Text | null | undefined) => Fact | null;
  readonly period: (code: string, period: string | undefined, text?: Text) => Fact | null;
  readonly word: (code: string, word: string | undefined) => Fact | null;
  readonly count: (code: string, value: number | undefined) => Fact | null;
  /** Something written by hand that is in no language: a web address, a case number. */
  readonly written: (code: string, text: string | undefined) => Fact | null;
  readonly actor: (code: string, id: string | null | undefined) => Fact | null;
  readonly actors: (code: string, ids: readonly string[] | undefined) => Fact[];
}

/** Where figures come from: the source, whom to ask, and when the next ones come. */
export const sourceFacts = (facts: Facts, source: Source | null | undefined): (Fact | null)[] => [
  facts.text("source", source?.name),
  facts.actor("source_owner", source?.owner),
  facts.word("cadence", source?.cadence),
  facts.period("next_due", source?.next_due),
];

export function factsIn(lookup: Lookup): Facts {
  const { wording, say } = lookup;
  const actor: Facts["actor"] = (code, id) =>
    id === null || id === undefined ? null : { code, actor: lookup.actor(id) };
  return {
    actor,
    actors: (code, ids = []) => ids.map((id) => ({ code, actor: lookup.actor(id) })),
    text: (code, text) => (text === null || text === undefined ? null : { code, text: say(text) }),
    period: (code, period, text) => (period === undefined ? null : { code, period: lookup.period(period, text) }),
    word: (code, word) => (word === undefined ? null : { code, word }),
    count: (code, value) => (value === undefined ? null : { code, number: whole(wording, value) }),
    written: (code, text) => (text === undefined ? null : { code, text: { text, lang: wording.lang } }),
  };
}

/** What was declared of an item's life up to the day. */
export function lifeList(lookup: Lookup, lifecycle: Lifecycle | undefined): Listing {
  const facts = factsIn(lookup);
  const begun = (lifecycle ?? []).filter(({ from }) => from <= lookup.asOf);
  return {
    code: "lifecycle",
    entries: begun.map(({ state, from, reason }) =>
      entry({ facts: [facts.word("state", state), facts.period("from", from), facts.text("reason", reason)] }),
    ),
  };
}

/** What the plan says it will do with an item. */
export function plannedList(lookup: Lookup, planned: readonly PlannedDevelopment[] | undefined): Listing {
  const facts = factsIn(lookup);
  return {
    code: "planned",
    entries: (planned ?? []).map(({ id, text, due, owner, state = "open" }) =>
      entry({
        id,
        title: lookup.say(text),
        facts: [
          facts.period("due", due),
          state === "open" && due !== undefined && endOf(due) < lookup.asOf
            ? { code: "state", word: "overdue" }
            : { code: "state", word: state },
          facts.actor("owner", owner),
        ],
      }),
    ),
  };
}
