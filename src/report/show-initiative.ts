/** Views of initiatives and their milestones. */
import { evaluationOn, forecastOn, portfolioOn } from "../evaluate/dated.js";
import { initiativeState } from "../evaluate/initiative.js";
import { milestoneState } from "../evaluate/milestone.js";
import type { Item } from "../evaluate/items.js";
import { knockOn } from "../evaluate/knock-on.js";
import type { Initiative, Milestone } from "../model/plan.js";
import { type Facts, factsIn, lifeList } from "./show-facts.js";
import { type Scene, entry, headOf, plainItem, refs, refsWhere } from "./show-scene.js";
import { colourOf, standingOf } from "./show-standing.js";
import type { Fact, Listing, PlainItem } from "./show-view.js";

/** Planned, expected and reached, and how late. */
function milestoneFacts(scene: Scene, milestone: Milestone): (Fact | null)[] {
  const facts = factsIn(scene.lookup);
  const state = milestoneState(milestone, scene.asOf, scene.evaluation.parameters);
  const forecast = state.reached ? null : forecastOn(milestone, scene.asOf);
  const word = state.reached ? "reached" : state.significantlyDelayed ? "very_late" : state.delayed ? "late" : "ahead";
  return [
    facts.word("progress", word),
    state.daysLate !== null && state.daysLate > 0 ? facts.count("days_late", state.daysLate) : null,
    facts.period("due", milestone.due),
    facts.period("actual", state.reached ? milestone.actual : undefined),
    facts.period("forecast", forecast?.period),
    facts.period("forecast_reported", forecast?.reported ?? undefined),
    facts.word("stage", milestone.stage),
    facts.period("start", milestone.start),
    facts.text("text", milestone.text),
  ];
}

/** Milestones and initiatives that cannot be done before this one. */
const waiting = (scene: Scene, id: string) =>
  refsWhere(scene, ({ kind, node }) => {
    const { depends_on = [] } = node as Pick<Initiative, "depends_on">; // both kinds have it
    return (kind === "initiative" || kind === "milestone") && depends_on.includes(id);
  });

function reportList(scene: Scene, facts: Facts, { reports = [] }: Initiative): Listing {
  const { asOf } = scene;
  const known = reports.filter(({ cut_off }) => cut_off <= asOf).sort((a, b) => (a.cut_off < b.cut_off ? 1 : -1));
  return {
    code: "reports",
    entries: known.map(({ colour, cut_off, reason, text, role }) =>
      entry({
        title: colourOf(scene, colour).name,
        facts: [
          facts.period("cut_off", cut_off),
          facts.text("reason", reason),
          facts.text("text", text),
          facts.written("role", role),
        ],
      }),
    ),
  };
}

/** What the colours that were reported mean by the plan's own definitions, each once. */
function colourList(scene: Scene, { reports = [] }: Initiative): Listing {
  const reported = new Set(reports.filter(({ cut_off }) => cut_off <= scene.asOf).map(({ colour }) => colour));
  const colours = (scene.plan.settings.colours ?? []).filter(({ id }) => reported.has(id));
  return {
    code: "colours",
    entries: colours.map(({ id }) => {
      const { name, meaning } = colourOf(scene, id);
      return entry({ id, title: name, facts: [meaning === null ? null : { code: "meaning", text: meaning }] });
    }),
  };
}

/** What the delay of these milestones pushes, each by the days that it is pushed at most. */
function knockOnList(scene: Scene, facts: Facts, milestones: readonly Milestone[]): Listing {
  const days = new Map<string, number>();
  for (const each of milestones) {
    const { daysLate } = milestoneState(each, scene.asOf, scene.evaluation.parameters);
    for (const pushed of knockOn(scene.index, each.id, daysLate ?? 0, scene.asOf)) {
      days.set(pushed.id, Math.max(pushed.days, days.get(pushed.id) ?? 0));
    }
  }
  const own = new Set(milestones.map(({ id }) => id));
  const reached = [...days].filter(([id]) => !own.has(id));
  const entries = reached.map(([id, by]) =>
    entry({ items: refs(scene, [id]), facts: [facts.count("days_pushed", by)] }),
  );
  return { code: "knock_on", entries };
}

function contentLists(scene: Scene, facts: Facts, initiative: Initiative): Listing[] {
  const { lookup } = scene;
  const { parts = [], milestones = [] } = initiative;
  return [
    {
      code: "parts",
      entries: parts.map(({ id, name, text }) =>
        entry({ id, title: lookup.say(name), facts: [facts.text("text", text)] }),
      ),
    },
    {
      code: "milestones",
      entries: milestones.map((each) =>
        entry({
          id: each.id,
          title: lookup.say(each.name),
          facts: milestoneFacts(scene, each),
          items: refs(scene, each.depends_on),
        }),
      ),
    },
    knockOnList(scene, facts, milestones),
  ];
}

function gainLists(scene: Scene, facts: Facts, initiative: Initiative): Listing[] {
  const { lookup } = scene;
  const { benefits = [], events = [] } = initiative;
  return [
    {
      code: "benefits",
      entries: benefits.map(({ id, text, owner, gains, measure, due, evidence }) =>
        entry({
          id,
          title: lookup.say(text),
          facts: [
            facts.actor("owner", owner),
            facts.period("due", due),
            facts.text("evidence", evidence),
            ...refs(scene, gains).map(({ name }) => ({ code: "gains", text: name })),
          ],
          items: refs(scene, measure === undefined ? [] : [measure]),
        }),
      ),
    },
    {
      code: "events",
      entries: events.map(({ id, date, text }) =>
        entry({ id, title: lookup.say(text), facts: [facts.period("date", date)] }),
      ),
    },
  ];
}

/** What was known on the day of its evaluation and its place in the portfolio. */
function datedFacts(facts: Facts, initiative: Initiative, asOf: string): (Fact | null)[] {
  const [funding, place] = [evaluationOn(initiative, asOf), portfolioOn(initiative, asOf)];
  return [
    facts.word("evaluation", funding?.state),
    facts.period("evaluation_since", funding?.since ?? undefined),
    place === null ? null : facts.word("portfolio", place.inside ? "inside" : "outside"),
    facts.written("portfolio_id", place?.id ?? undefined),
    facts.period("portfolio_since", place?.since ?? undefined),
  ];
}

function factsOf(scene: Scene, facts: Facts, initiative: Initiative): (Fact | null)[] {
  const { plan, asOf, evaluation } = scene;
  const state = initiativeState(initiative, plan.settings, asOf, evaluation.parameters);
  const { ownership, owners = [] } = initiative;
  return [
    facts.text("phase", state.phase?.name),
    owners.length === 0 || ownership === "several" || ownership === "clarifying"
      ? facts.word("ownership", ownership ?? "unstated")
      : null,
    ...facts.actors("owner", owners),
    ...facts.actors("partner", initiative.partners),
    facts.word("state", state.lifecycle),
    facts.period("deadline", initiative.deadline),
    facts.text("coverage", initiative.coverage),
    facts.text("reason", initiative.reason),
    ...datedFacts(facts, initiative, asOf),
    facts.written("roadmap", initiative.roadmap),
    facts.text("status_source", scene.lookup.source(initiative.status_source)?.name),
    facts.text("status_text", initiative.status_text),
    facts.text("ahead", initiative.ahead),
  ];
}

/** The six questions of a proper assessment, each where it has been answered. */
const questions = ["problem", "alternatives", "principles", "effects", "recommendation", "conditions"] as const;

/** What it was proposed for, and the assessment behind it. */
function proposalLists(scene: Scene, facts: Facts, { proposal }: Initiative): Listing[] {
  const { answers = [], study = {}, actors } = proposal ?? {};
  const told = [
    ...questions.map((question) => facts.text(`study_${question}`, study[question])),
    ...facts.actors("would_own", actors),
  ];
  return [
    {
      code: "answers",
      entries: answers.map(({ gap, item }) => entry({ facts: [facts.word("gap", gap)], items: refs(scene, [item]) })),
    },
    { code: "study", entries: told.flatMap((fact) => (fact === null ? [] : [entry({ facts: [fact] })])) },
  ];
}

export function initiativeItem(scene: Scene, item: Item, initiative: Initiative): PlainItem {
  const facts = factsIn(scene.lookup);
  const head = headOf(scene, item, {
    facts: factsOf(scene, facts, initiative),
    links: [
      { code: "supports", items: refs(scene, initiative.supports) },
      { code: "outcomes", items: refs(scene, initiative.outcomes) },
      { code: "outcomes_partly", items: refs(scene, initiative.outcomes_partly) },
      { code: "moves", items: refs(scene, initiative.moves) },
      { code: "needs", items: refs(scene, initiative.depends_on) },
      { code: "needed_by", items: waiting(scene, initiative.id) },
    ],
    lists: [
      reportList(scene, facts, initiative),
      colourList(scene, initiative),
      ...contentLists(scene, facts, initiative),
      ...gainLists(scene, facts, initiative),
      ...proposalLists(scene, facts, initiative),
      lifeList(scene.lookup, initiative.lifecycle),
    ],
  });
  return { ...head, ...plainItem, kind: "initiative", standing: standingOf(scene, item, initiative) };
}

export function milestoneItem(scene: Scene, item: Item, milestone: Milestone): PlainItem {
  const head = headOf(scene, item, {
    facts: milestoneFacts(scene, milestone),
    links: [
      { code: "needs", items: refs(scene, milestone.depends_on) },
      { code: "needed_by", items: waiting(scene, milestone.id) },
    ],
    lists: [knockOnList(scene, factsIn(scene.lookup), [milestone])],
  });
  return { ...head, ...plainItem, kind: "milestone" };
}
