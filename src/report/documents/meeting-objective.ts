/** The page of an objective in the meeting pack: what goes into each of its boxes, and what there is to talk about. */
import type { Finding } from "../../model/finding.js";
import type { MeetingFile, Objective } from "../../model/plan.js";
import { rule as claimRule } from "../../check/rules/claim-against-data.js";
import { trendsFor } from "../calendar-pack.js";
import type { Ground } from "../calendar-ground.js";
import type { GapView } from "../gaps-view.js";
import type { ObjectiveView } from "../status-view.js";
import type { DocumentInput } from "./document.js";
import type { JudgementView } from "./judgements.js";
import type {
  DecisionRow,
  DiscussionPoint,
  OpenPoint,
  PackInput,
  PackObjective,
  PackPriority,
  PackTrend,
  RecommendationView,
} from "./meeting-view.js";
import { concerns, groupedGaps, initiativesOf, isUnder, measuresOf, numberedAll } from "./objective-parts.js";

/** Gaps that a page puts forward to be talked about; the rest are counted. */
const MOST_GAPS = 3;
/** Changes that a page names; the rest are counted. */
const MOST_CHANGES = 4;

/** What the pages are made from. */
export interface PackScene {
  readonly input: DocumentInput;
  readonly ground: Ground;
  /** The day of the meeting: its year and the one before it are those that trends and inputs are taken from. */
  readonly by: string;
  readonly meeting: MeetingFile | null;
  readonly gaps: readonly GapView[];
  readonly judgements: readonly JudgementView[];
  readonly priorities: readonly PackPriority[];
  readonly proposed: readonly DecisionRow[];
  readonly recommendations: readonly RecommendationView[];
  readonly open: readonly OpenPoint[];
}

function trendsOf({ ground, by }: PackScene, objective: string): PackTrend[] {
  const { lookup, index } = ground;
  return trendsFor(ground, by)
    .flatMap(({ trends = [] }) => trends)
    .filter(({ objectives }) => concerns(index, objectives, objective))
    .map(({ id, name, text, where, date }) => ({
      ...{ id, name: lookup.say(name), text: lookup.say(text), where: where ?? null },
      date: date === undefined ? null : lookup.period(date),
    }));
}

function inputsOf({ ground, by }: PackScene, objective: string): PackInput[] {
  const { lookup, index } = ground;
  return trendsFor(ground, by)
    .flatMap(({ inputs = [] }) => inputs)
    .filter(
      ({ objectives, initiatives }) =>
        concerns(index, objectives, objective) || concerns(index, initiatives, objective),
    )
    .map(({ id, text, related, date }) => ({
      ...{ id, text: lookup.say(text), from: related === undefined ? null : lookup.named(related) },
      date: date === undefined ? null : lookup.period(date),
    }));
}

/** The measure that a text claims something of. */
const measureOf = ({ data }: Finding): string | null => (typeof data["measure"] === "string" ? data["measure"] : null);

/** The language of the text, and its place without it: a text in several languages is told of once. */
function placeOf({ file, item, field = "" }: Finding): { readonly place: string; readonly lang: string } {
  const [, place = field, lang = ""] = /^(.*)\/([a-z]{2})$/.exec(field) ?? [];
  return { place: JSON.stringify([file, item, place]), lang };
}

/** Texts that say of the objective's measures, or in its own items, what the figures contradict. */
function claimsOf({ input, ground }: PackScene, objective: string): DiscussionPoint[] {
  const { index, lookup } = ground;
  const { lang } = lookup.wording;
  const own = input.findings.filter(
    (finding) =>
      finding.code === "claim-against-data" &&
      [finding.item, measureOf(finding)].some((id) => id !== null && isUnder(index, id, objective)),
  );
  const spoken = own.filter((finding) => placeOf(finding).lang === lang).map((finding) => placeOf(finding).place);
  const told = new Map<string, Finding>();
  for (const finding of own) {
    const { place, lang: written } = placeOf(finding);
    if (!told.has(place) && (written === lang || !spoken.includes(place))) told.set(place, finding);
  }
  return [...told.values()].map((finding) => ({
    kind: "claim",
    item: numberedAll({ lookup, index }, [measureOf(finding) ?? finding.item ?? ""])[0] ?? null,
    text: claimRule.message[lang](finding.data),
  }));
}

function discussOf(scene: PackScene, own: readonly GapView[], objective: string): DiscussionPoint[] {
  const judged = own.filter(({ code }) => code === "judgement-against-data");
  const rest = own.filter(({ code }) => code !== "judgement-against-data");
  return [
    ...judged.map((gap): DiscussionPoint => ({ kind: "judgement", gap })),
    ...claimsOf(scene, objective),
    ...groupedGaps(rest)
      .slice(0, MOST_GAPS)
      .map((group): DiscussionPoint => ({ kind: "gap", ...group })),
  ];
}

function changesOf({ input: { since, index } }: PackScene, objective: string) {
  const changes = (since?.changes ?? []).filter(({ item }) => isUnder(index, item, objective));
  const moves = (since?.statuses ?? []).filter(({ measure }) => isUnder(index, measure, objective));
  return {
    moves: moves.slice(0, MOST_CHANGES),
    changes: changes.slice(0, Math.max(0, MOST_CHANGES - moves.length)),
    allChanges: changes.length + moves.length,
  };
}

export function packObjective(scene: PackScene, view: ObjectiveView): PackObjective {
  const { ground, gaps } = scene;
  const { index, lookup } = ground;
  const { id, number, name, counts } = view;
  const own = gaps.filter(({ item }) => item.id === id || isUnder(index, item.id, id));
  const names = (list: readonly { readonly id: string }[]): boolean => list.some((each) => isUnder(index, each.id, id));
  const node = index.byId.get(id)?.node as Objective | undefined; // the view was made of an objective
  return {
    ...{ id, number, name, summary: lookup.sayIf(node?.summary), counts },
    ...{ indicators: measuresOf(view), initiatives: initiativesOf(view) },
    ...{ inputs: inputsOf(scene, id), trends: trendsOf(scene, id) },
    priorities: scene.priorities.filter(({ subject }) => isUnder(index, subject.id, id)),
    proposals: scene.proposed.filter(({ scope }) => names(scope)),
    recommendations: scene.recommendations.filter(({ objectives }) => names(objectives)),
    ...changesOf(scene, id),
    followUps: scene.open.filter(({ objectives }) => names(objectives)),
    judgements: scene.judgements.filter(({ subject }) => isUnder(index, subject.id, id)),
    ...{ discuss: discussOf(scene, own, id), gaps: own.length },
  };
}
