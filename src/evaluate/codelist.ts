/** Code lists over time: which unit a code stands for on a day, under which other codes, and how many units there are. */
import type { Code, CodeListFile } from "../model/plan.js";
import { addDays } from "./calendar.js";
import { spanOf } from "./period.js";

/** One unit, such as a municipality, whatever it was numbered. */
export interface Unit {
  /** Its last code; with the day that code began where another unit ends with the same. */
  readonly id: string;
  /** Every code it has had, oldest first. */
  readonly codes: readonly Code[];
}

interface ListSizeOn {
  readonly count: number;
  /** declared: by `sizes`, so the codes may not be all; counted: by the codes, which then are all. */
  readonly by: "declared" | "counted";
}

export interface CodeIndex {
  readonly units: readonly Unit[];
  /** The unit a code stood for on a day; null when it stood for none. */
  readonly unitAt: (code: string, date: string) => Unit | null;
  /** The units on a day, each with the code it had, in the order of the list. */
  readonly unitsOn: (date: string) => readonly { readonly unit: Unit; readonly code: Code }[];
  /** How many units there were on a day; null when the list is not complete and says nothing of that day. */
  readonly sizeOn: (date: string) => ListSizeOn | null;
  /** The units a code has stood for at any time. */
  readonly unitsOf: (code: string) => readonly Unit[];
}

export const holdsOn = ({ from, to }: Code, date: string): boolean => from <= date && (to === undefined || date <= to);

type ByCode = ReadonlyMap<string, readonly Code[]>;

function byCode(codes: readonly Code[]): Map<string, Code[]> {
  const map = new Map<string, Code[]>();
  for (const code of codes) map.set(code.code, [...(map.get(code.code) ?? []), code]);
  for (const entries of map.values()) entries.sort((one, other) => (one.from < other.from ? -1 : 1));
  return map;
}

/** The entry of a code that had begun before another did. */
const before = (entries: ByCode, code: string, { from }: Code): Code | null =>
  entries.get(code)?.findLast((each) => each.from < from) ?? null;

/** The entries that each took over from. An entry without `replaces` carries on its own code where no day is between. */
function predecessors(codes: readonly Code[], entries: ByCode): Map<Code, readonly Code[]> {
  const carriedOn = (code: Code): Code[] => {
    const same = before(entries, code.code, code);
    return same?.to !== undefined && addDays(same.to, 1) === code.from ? [same] : [];
  };
  return new Map(
    codes.map((code) => [
      code,
      code.replaces === undefined
        ? carriedOn(code)
        : [...new Set(code.replaces)].flatMap((each) => before(entries, each, code) ?? []),
    ]),
  );
}

/**
 * Each entry's next, where one code took over from one and from nothing else. Where several went into one, or one into
 * several, the units before and after are different units. Two codes that hold at the same time never are one unit.
 */
function successions(codes: readonly Code[], entries: ByCode): Map<Code, Code> {
  const taken = predecessors(codes, entries);
  const heirs = new Map<Code, number>();
  for (const earlier of [...taken.values()].flat()) heirs.set(earlier, (heirs.get(earlier) ?? 0) + 1);
  const next = new Map<Code, Code>();
  for (const [code, [earlier, ...more]] of taken) {
    if (earlier === undefined || more.length > 0 || (code.replaces ?? []).length > 1) continue;
    const ended = earlier.to !== undefined && earlier.to < code.from;
    if (ended && heirs.get(earlier) === 1) next.set(earlier, code);
  }
  return next;
}

function chains(codes: readonly Code[], next: ReadonlyMap<Code, Code>): Code[][] {
  const later = new Set(next.values());
  return codes
    .filter((code) => !later.has(code))
    .map((first) => {
      const chain = [first];
      for (let at = next.get(first); at !== undefined; at = next.get(at)) chain.push(at);
      return chain;
    });
}

function named(all: readonly Code[][]): Unit[] {
  const last = (chain: readonly Code[]): string => chain.at(-1)?.code ?? "";
  const times = new Map<string, number>();
  for (const chain of all) times.set(last(chain), (times.get(last(chain)) ?? 0) + 1);
  return all.map((codes) => {
    const code = last(codes);
    return { id: times.get(code) === 1 ? code : `${code}@${codes.at(-1)?.from ?? ""}`, codes };
  });
}

/** Whose period holds the day; the narrowest where several do. */
function declaredOn(sizes: NonNullable<CodeListFile["sizes"]>, date: string): number | null {
  const holding = sizes.flatMap(({ period, count }) => {
    const span = spanOf(period);
    return span !== null && span.start <= date && date <= span.end ? [{ span, count }] : [];
  });
  holding.sort((one, other) => (one.span.start > other.span.start ? -1 : 1));
  return holding[0]?.count ?? null;
}

/** A code list read for looking up. */
export function indexCodes({ codes, sizes }: Pick<CodeListFile, "codes" | "sizes">): CodeIndex {
  const entries = byCode(codes);
  const units = named(chains(codes, successions(codes, entries)));
  const unitOf = new Map(units.flatMap((unit) => unit.codes.map((code) => [code, unit] as const)));
  const unitAt = (code: string, date: string): Unit | null => {
    const entry = entries.get(code)?.findLast((each) => holdsOn(each, date));
    return entry === undefined ? null : (unitOf.get(entry) ?? null);
  };
  const unitsOn: CodeIndex["unitsOn"] = (date) =>
    units.flatMap((unit) => {
      const code = unit.codes.find((each) => holdsOn(each, date));
      return code === undefined ? [] : [{ unit, code }];
    });
  return {
    units,
    unitAt,
    unitsOn,
    unitsOf: (code) => [...new Set((entries.get(code) ?? []).flatMap((entry) => unitOf.get(entry) ?? []))],
    sizeOn: (date) => {
      if (sizes === undefined || sizes.length === 0) return { count: unitsOn(date).length, by: "counted" };
      const count = declaredOn(sizes, date);
      return count === null ? null : { count, by: "declared" };
    },
  };
}
