/** The meeting pack: what the council is asked for, what changed, a page for each objective, and what is still to come. */
import { entriesOf } from "../../evaluate/items.js";
import type { MeetingFile, PackBox, Plan } from "../../model/plan.js";
import { groundOf } from "../calendar.js";
import type { Ground } from "../calendar-ground.js";
import { preparationFor } from "../calendar-preparation.js";
import type { Preparation } from "../calendar-view.js";
import { bodyWho } from "../calendar-who.js";
import type { GapsView } from "../gaps-view.js";
import type { Lookup } from "../lookup.js";
import { baseOf } from "./base.js";
import { type DocumentInput, headOfDocument } from "./document.js";
import { judgementViews } from "./judgements.js";
import { type PackScene, packObjective } from "./meeting-objective.js";
import { bodiesOf, type Chosen, chosenOccasion, heldBy, occasionView } from "./meeting-occasion.js";
import {
  agendaViews,
  allSaid,
  decisionRow,
  isAdopted,
  isOpen,
  isUnmet,
  openPoint,
  recommendationView,
} from "./meeting-said.js";
import type { MeetingView, MissingView, PackBoxView, PackPriority } from "./meeting-view.js";
import { numberedAll } from "./objective-parts.js";
import { isUnmeasured } from "../unmeasured.js";

export type { MeetingView } from "./meeting-view.js";

type Holds = Exclude<PackBox["holds"], undefined>;

/** The six boxes in the order in which they are read. */
const usual: readonly Holds[] = ["indicators", "initiatives", "inputs", "trends", "priorities", "follow-ups"];

/** The boxes as the plan names them; where it names none, the usual six, or those that a plan without measures can fill. */
function boxesOf(plan: Plan, lookup: Lookup, isMeasured: boolean): PackBoxView[] {
  const named = entriesOf(plan, "governance").flatMap(({ content }) => content.pack ?? []);
  const fitting = usual.filter((holds) => isMeasured || holds !== "indicators");
  if (named.length === 0) return fitting.map((holds, at) => ({ id: holds, number: String(at + 1), name: null, holds }));
  return named.map(({ id, number, name, holds }) => ({
    ...{ id, number, name: lookup.say(name), holds: holds ?? null },
  }));
}

function prioritiesOf(ground: Ground, meeting: MeetingFile | null, { priorities }: GapsView): PackPriority[] {
  const { lookup } = ground;
  const agreed = priorities.map(({ rank, reason, subject, body, date }): PackPriority => {
    const { id, number, name } = subject;
    return { rank, reason, body, date, subject: { id, number, name }, proposed: false };
  });
  if (meeting === null || meeting.date < lookup.asOf) return agreed;
  const own = (meeting.priorities ?? []).flatMap(({ rank, reason, subject }): PackPriority[] =>
    numberedAll(ground, [subject]).map((item) => ({
      ...{ rank, reason: lookup.say(reason), subject: item, body: lookup.named(meeting.body) },
      ...{ date: lookup.period(meeting.date), proposed: true },
    })),
  );
  return [...own.sort((a, b) => a.rank - b.rank), ...agreed];
}

const sum = (supplies: Preparation["figures"]) => ({
  ready: supplies.reduce((all, { ready }) => all + ready, 0),
  wanted: supplies.reduce((all, { wanted }) => all + wanted, 0),
});

function missingOf(ground: Ground, preparation: Preparation, boxes: readonly PackBoxView[]): MissingView {
  const { figures, initiatives, pack, reportMonths } = preparation;
  const gathered: readonly (Holds | null)[] = ["inputs", "trends", "priorities"];
  const empty = new Set(pack.flatMap(({ id, holds, have }) => (gathered.includes(holds) && have === 0 ? [id] : [])));
  const secretariats = bodiesOf(ground.plan).filter(({ kind }) => kind === "secretariat");
  return {
    ...{ figures: figures.filter(({ missing }) => missing.length > 0), figuresReady: sum(figures) },
    ...{ initiatives: initiatives.filter(({ missing }) => missing.length > 0), initiativesReady: sum(initiatives) },
    ...{ reportMonths, boxes: boxes.filter(({ id }) => empty.has(id)) },
    secretariat: secretariats.flatMap(({ id }) => bodyWho(ground, id).actors),
  };
}

/** What meetings before this one said, and what this one is asked for or has said. */
function saidFor(ground: Ground, { meeting, by }: Chosen) {
  const held = heldBy(ground.plan, ground.lookup.asOf);
  const before = held.filter((each) => each !== meeting && each.date < by);
  const own = meeting === null ? [] : [meeting];
  const decisions = allSaid(own, ({ decisions: all }) => all);
  const points = allSaid(before, ({ follow_ups }) => follow_ups);
  const isOver = meeting !== null && held.includes(meeting) && meeting.state === "held";
  return {
    held,
    agenda: meeting === null ? [] : agendaViews(ground, meeting),
    proposed: decisions.filter((each) => !isAdopted(each) || !isOver).map((each) => decisionRow(ground, each)),
    given: decisions.filter((each) => isAdopted(each) && isOver).map((each) => decisionRow(ground, each)),
    recommendations: allSaid(own, ({ recommendations }) => recommendations).map((each) =>
      recommendationView(ground, each),
    ),
    earlier: allSaid(before.toReversed(), ({ recommendations }) => recommendations).map((each) =>
      recommendationView(ground, each),
    ),
    open: points.filter(isOpen).map((each) => openPoint(ground, each)),
    unmet: allSaid(before.toReversed(), ({ decisions: all }) => all)
      .filter((each) => isAdopted(each) && isUnmet(each))
      .map((each) => decisionRow(ground, each)),
  };
}

const noMeeting = { total: 0, done: 0, since: null };

/** What there is to say without any occasion: the pages of the objectives stand all the same. */
const nowhere = (asOf: string): Chosen => ({ id: "", body: "", from: asOf, by: asOf, meeting: null, treatment: null });

export function meetingView(input: DocumentInput): MeetingView {
  const { asOf } = input.evaluation;
  const found = chosenOccasion(input);
  const chosen = found ?? nowhere(asOf);
  const ground = groundOf({ ...input, from: asOf, to: chosen.by });
  const { lookup } = ground;
  const { held, open, unmet, ...said } = saidFor(ground, chosen);
  const base = baseOf(input);
  const [status, gaps] = [base.status(), base.gaps()];
  const preparation = found === null ? null : preparationFor(ground, chosen);
  const boxes = boxesOf(input.plan, lookup, !isUnmeasured(input.index));
  const scene: PackScene = {
    ...{ input, ground, by: chosen.by, meeting: chosen.meeting, gaps: gaps.gaps, open },
    ...{ proposed: said.proposed, recommendations: said.recommendations },
    priorities: prioritiesOf(ground, chosen.meeting, gaps),
    judgements: judgementViews(input, lookup, held, gaps.gaps),
  };
  const { total, done, since } = preparation?.followUps ?? noMeeting;
  return {
    head: headOfDocument("meeting", input),
    occasion: found === null ? null : occasionView(input, lookup, found),
    ...{ ...said, counts: status.counts, goals: status.goals, since: input.since, boxes },
    objectives: status.objectives.map((each) => packObjective(scene, each)),
    ...{ followUps: { open, total, done, since }, unmet },
    missing: preparation === null || chosen.by < asOf ? null : missingOf(ground, preparation, boxes),
  };
}
