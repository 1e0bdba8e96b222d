/** The owners' list: for each, what is theirs, what is due and when, what is out of date, and what waits for them. */
import type { GapCode } from "../../evaluate/gaps/gap.js";
import type { Initiative } from "../../model/plan.js";
import { type DatedEntry, entryKinds } from "../calendar-view.js";
import { chaseView } from "../gaps-chase.js";
import { gapSelection } from "../gaps-filter.js";
import { isUnderAny } from "../gaps-coverage.js";
import type { FetchedView, GapView, SourceView } from "../gaps-view.js";
import { milestoneRow } from "../charts/timeline.js";
import { initiativeView } from "../status-initiative.js";
import type { Actor } from "../view.js";
import { type DocumentInput, headOfDocument } from "./document.js";
import { everyOwner, type OwnerScene, ownersAsked, ownerScene } from "./owner-ground.js";
import type { AskedFor, OwnedInitiative, OwnerPart, OwnerView, WaitingFor } from "./owner-view.js";

export type { OwnerView } from "./owner-view.js";

const staleCodes: Readonly<Partial<Record<GapCode, OwnedInitiative["stale"]>>> = {
  "initiative-without-status": "silent",
  "status-too-old": "old",
};

const roleOf = ({ is }: OwnerScene, { owners = [], partners = [] }: Initiative, owner: string) =>
  owners.some((id) => is(id, owner)) ? "owner" : partners.some((id) => is(id, owner)) ? "partner" : null;

function initiativesOf(scene: OwnerScene, owner: string): OwnedInitiative[] {
  const { initiatives, found, ground } = scene;
  const { lookup, plan } = ground;
  const all = initiatives.flatMap((initiative): OwnedInitiative[] => {
    const role = roleOf(scene, initiative, owner);
    if (role === null) return [];
    const codes = found.gaps.filter(({ item }) => item.id === initiative.id).map(({ code }) => staleCodes[code]);
    const stale = codes.find((each) => each !== undefined) ?? null;
    return [{ ...initiativeView(lookup, initiative, plan.settings), role, stale }];
  });
  return [...all.filter(({ role }) => role === "owner"), ...all.filter(({ role }) => role === "partner")];
}

/** What is to be done: overdue, late or to come. Meetings are those of its own bodies. */
function dueOf({ ground, calendar }: OwnerScene, owner: Actor): Pick<OwnerPart, "due" | "undated"> {
  const kinds = entryKinds.filter((kind) => kind !== "treatment" && kind !== "target");
  const view = calendar({ kinds, owners: [owner.id] });
  const isOwn = ({ about, who }: DatedEntry): boolean =>
    about.kind !== "meeting" || who.some(({ id }) => id === owner.id || ground.lookup.actor(id).id === owner.id);
  const isToCome = ({ state }: DatedEntry): boolean => state === "overdue" || state === "late" || state === "open";
  const unprepared = (entry: DatedEntry): DatedEntry =>
    entry.about.kind === "meeting" ? { ...entry, about: { ...entry.about, preparation: null } } : entry;
  const due = [...view.overdue, ...view.entries].filter((entry) => isToCome(entry) && isOwn(entry)).map(unprepared);
  return { due, undated: view.undated };
}

const isAskedFor = ({ gaps }: FetchedView): boolean => gaps.length > 0;

/** Facts of a gap of any of the kinds that have them: those that a figure not to come is told with. */
function reportedOf({ reported: all }: FetchedView): AskedFor["reported"] {
  if (all === null) return null;
  const { missing, missingFor, reported, reporter, text, period } = all;
  return { missing, missingFor, reported, reporter, text, period };
}

const askedOf = ({ source, ask }: SourceView, all: readonly FetchedView[]): AskedFor[] =>
  all.filter(isAskedFor).map((each) => ({ ...each, reported: reportedOf(each), source, from: ask }));

/** Whether an initiative is to move the measure, or an indicator it stands under. */
const moves = ({ ground: { index } }: OwnerScene, own: readonly Initiative[], measure: string): boolean =>
  own.some(({ moves: all = [] }) => all.length > 0 && isUnderAny(index, measure, all));

function askedFrom(scene: OwnerScene, owner: string): Pick<OwnerPart, "sources" | "statuses" | "figures"> {
  const { sources, initiatives } = scene;
  const own = initiatives.filter((each) => roleOf(scene, each, owner) === "owner");
  const isOwners = ({ ask }: SourceView): boolean => ask?.id === owner;
  const figures = sources.flatMap((source) => askedOf(source, source.figures));
  const statuses = sources.flatMap((source) => askedOf(source, source.reports));
  const isTheirs = ({ from }: AskedFor): boolean => from?.id === owner;
  return {
    sources: sources
      .filter(isOwners)
      .flatMap(({ source, figures: all, reports }) =>
        source === null ? [] : [{ ...source, measures: all.length, initiatives: reports.length }],
      ),
    statuses: statuses.filter((each) => isTheirs(each) || own.some(({ id }) => id === each.id)),
    figures: {
      own: figures.filter(isTheirs),
      others: figures.filter((each) => !isTheirs(each) && moves(scene, own, each.id)),
    },
  };
}

/** Initiatives and milestones of all the plan that depend on an id, but for those of the same initiative. */
function waitingFor({ ground }: OwnerScene, id: string, own: string): WaitingFor["waiting"] {
  const { index, lookup } = ground;
  const others = index.initiatives.map(({ initiative }) => initiative).filter((each) => each.id !== own);
  return others.flatMap((initiative) => {
    const within = { ...lookup.named(initiative.id), number: initiative.number ?? initiative.id };
    const steps = [initiative, ...(initiative.milestones ?? [])];
    return steps
      .filter(({ depends_on = [] }) => depends_on.includes(id))
      .map((step) => ({ ...lookup.named(step.id), within }));
  });
}

/** What others wait for, and is not reached. */
function waitsFor(scene: OwnerScene, owner: string): WaitingFor[] {
  const { ground, initiatives } = scene;
  const { lookup } = ground;
  return initiatives
    .filter((initiative) => roleOf(scene, initiative, owner) === "owner")
    .flatMap((initiative) => {
      const { id, number = id, milestones = [] } = initiative;
      const within = { ...lookup.named(id), number };
      const open = milestones
        .map((milestone) => milestoneRow(ground, milestone))
        .filter(({ course }) => course !== "reached" && course !== "reached_late");
      const all = [
        { what: lookup.named(id), course: null },
        ...open.map(({ id: step, name, course }) => ({ what: { id: step, name }, course })),
      ];
      return all.map((each): WaitingFor => ({ ...each, within, waiting: waitingFor(scene, each.what.id, id) }));
    })
    .filter(({ waiting }) => waiting.length > 0);
}

function partOf(scene: OwnerScene, owner: Actor): OwnerPart {
  const { ground, found, bodies, reply } = scene;
  const { lookup, index } = ground;
  const selection = gapSelection(lookup, index, { objectives: [], kinds: [], owners: [owner.id] });
  const gaps: GapView[] = found.gaps.filter((gap) => selection.gap(gap, []));
  const nothing = { matters: 0, overdue: 0, reply: null, reported: [] };
  return {
    ...{ owner, initiatives: initiativesOf(scene, owner.id), ...askedFrom(scene, owner.id) },
    bodies: bodies
      .filter(
        ({ id, organisation }) => id !== owner.id && organisation !== undefined && scene.is(organisation, owner.id),
      )
      .map(({ id }) => lookup.named(id)),
    ...dueOf(scene, owner),
    ...{ waiting: waitsFor(scene, owner.id), gaps },
    chase: chaseView({ lookup, owners: [owner], all: found.gaps, asked: gaps, reply: () => reply }) ?? nothing,
  };
}

/** @param ids organisations or bodies; none: everyone that the plan asks something of */
export function ownerView(input: DocumentInput, ids: readonly string[]): OwnerView {
  const scene = ownerScene(input);
  const owners = ids.length > 0 ? ownersAsked(scene, ids) : everyOwner(scene);
  return {
    head: headOfDocument("owner", input),
    owners: owners.map((owner) => partOf(scene, owner)),
    asked: ids.length > 0,
  };
}
