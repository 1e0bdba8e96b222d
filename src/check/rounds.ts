/** Rounds of surveys: who answered, and how their make-up moves. */
import { type PlanIndex, entriesOf } from "../evaluate/items.js";
import { TOLERANCE } from "../evaluate/method.js";
import type { Id, Plan, SampleGroup, Source, SurveyRound } from "../model/plan.js";
import { endOf, spansMeet } from "./dates.js";

const sourcesOf = (plan: Plan): Source[] => entriesOf(plan, "sources").flatMap(({ content }) => content.sources);

/** The rounds of each source, as they are listed. */
export function roundsBySource(plan: Plan): ReadonlyMap<Id, readonly SurveyRound[]> {
  return new Map(sourcesOf(plan).map(({ id, vintages }) => [id, vintages ?? []]));
}

/** The round that a figure for a period is from: that of the same period, else the largest of those it has days with. */
export function roundAt(rounds: readonly SurveyRound[], period: string | undefined): SurveyRound | null {
  const same = rounds.find((round) => round.period === period);
  const meeting = rounds.filter((round) => spansMeet(round.period, period)).sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
  return same ?? meeting[0] ?? null;
}

/** A group that makes up more or less of one round than of the one before. */
export interface MixShift {
  readonly source: Id;
  readonly from: SurveyRound;
  readonly to: SurveyRound;
  /** The group in the later round. */
  readonly group: SampleGroup;
  /** Per cent of those who answered. */
  readonly shareFrom: number;
  readonly shareTo: number;
}

/** Per cent of the round; where its size is not told, of its groups together. */
function shareOf({ n, groups = [] }: SurveyRound, name: string): number | null {
  const whole = n ?? groups.reduce((sum, group) => sum + group.n, 0);
  const part = groups.find(({ group }) => group === name)?.n;
  return part === undefined || whole === 0 ? null : (100 * part) / whole;
}

const sizeOf = ({ shareFrom, shareTo }: MixShift): number => Math.abs(shareTo - shareFrom);

/** A round and its groups, each with its share and its share in the round before that tells its groups. */
export interface MixRound {
  readonly round: SurveyRound;
  readonly groups: readonly {
    readonly name: string;
    readonly n: number;
    /** Per cent; null where it cannot be told. */
    readonly share: number | null;
    readonly before: number | null;
  }[];
}

const byEnd = (a: SurveyRound, b: SurveyRound): number => ((endOf(a.period) ?? "") < (endOf(b.period) ?? "") ? -1 : 1);

/** Rounds in order of time, each held against the one before that tells its groups. */
export function mixRounds(rounds: readonly SurveyRound[]): MixRound[] {
  let before: SurveyRound | null = null;
  return [...rounds].sort(byEnd).map((round) => {
    const earlier = before;
    const { groups = [] } = round;
    if (groups.length > 0) before = round;
    return {
      round,
      groups: groups.map(({ group: name, n }) => ({
        ...{ name, n, share: shareOf(round, name) },
        before: earlier === null ? null : shareOf(earlier, name),
      })),
    };
  });
}

/** The largest shift between two rounds; null where no group is told in both. */
function shiftBetween(source: Id, from: SurveyRound, to: SurveyRound): MixShift | null {
  const shifts = (to.groups ?? []).flatMap((group): MixShift[] => {
    const [shareFrom, shareTo] = [shareOf(from, group.group), shareOf(to, group.group)];
    return shareFrom === null || shareTo === null ? [] : [{ source, from, to, group, shareFrom, shareTo }];
  });
  return shifts.reduce<MixShift | null>((a, b) => (a === null || sizeOf(b) > sizeOf(a) ? b : a), null);
}

/**
 * Shifts of more than so many points between a round and the next that tells its groups: the largest of each, since what
 * one group gains others lose.
 */
export function mixShifts(plan: Plan, limit: number): MixShift[] {
  return sourcesOf(plan).flatMap(({ id, vintages = [] }) => {
    const told = vintages.filter(({ groups = [] }) => groups.length > 0);
    const rounds = told.sort(byEnd);
    return rounds.slice(1).flatMap((round, position) => {
      const before = rounds[position];
      const shift = before === undefined ? null : shiftBetween(id, before, round);
      return shift !== null && sizeOf(shift) > limit + TOLERANCE ? [shift] : [];
    });
  });
}

/** True when every measure with a figure of the later round has declared the shift as a break. */
export function isMixDeclared({ source, to }: MixShift, { measures }: PlanIndex): boolean {
  const using = measures.filter(({ measure, source: usual }) =>
    (measure.observations ?? []).some((each) => (each.source ?? usual) === source && spansMeet(each.period, to.period)),
  );
  const declares = ({ measure }: (typeof using)[number]): boolean =>
    (measure.breaks ?? []).some(({ kind, at }) => kind === "sample_mix" && spansMeet(at, to.period));
  return using.length > 0 && using.every(declares);
}
