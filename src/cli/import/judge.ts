/** Holds every figure of a file against the plan. Nothing is guessed: what could be several things is doubtful. */
import { limitsOf } from "../../check/figures.js";
import type { MeasureItem } from "../../evaluate/items.js";
import { parsePeriod, spanOf } from "../../evaluate/period.js";
import { parseValue } from "../../evaluate/value.js";
import type { Applied, Mapping, Reading } from "../../exchange/apply.js";
import type { OwnFields } from "../../exchange/own.js";
import type { Value as Figure } from "../../model/plan.js";
import type { Value } from "../../store/edit/written.js";
import { revisions } from "../record/fields.js";
import type { Recorded } from "../record/observation.js";
import { comparedWith } from "./compared.js";
import type { Judged, Why } from "./judged.js";
import type { Finder } from "./measures.js";

type Revise = NonNullable<Recorded["revise"]>;

/** What holds for the whole file. */
export interface Judging {
  readonly applied: Applied;
  readonly mapping: Mapping;
  /** The fields that only sheets of our own have; null for files of others. */
  readonly own: ((reading: Reading) => OwnFields) | null;
  readonly finder: Finder;
  readonly today: string;
  /** Ids of the sources of the plan. */
  readonly sources: ReadonlySet<string>;
  /** What was told on the command line. */
  readonly told: {
    readonly published: string | undefined;
    readonly revise: Revise | undefined;
    readonly reason: Value | undefined;
    readonly candidate: boolean;
  };
  readonly text: (text: string) => Value;
}

const isRevise = (word: string | null): word is Revise => revisions.some((kind) => kind === word);

function itemOf({ measure, code }: Reading, { finder }: Judging): MeasureItem | Why {
  const wanted = measure ?? code ?? "";
  if (wanted === "") return { why: "no-measure" };
  const item = finder.find(wanted);
  if (item === null) return { why: "unknown-measure", code: wanted, near: finder.near(wanted) };
  return item.measure.derive === undefined ? item : { why: "derived", id: item.id };
}

/** What keeps a figure out of the measure. */
function figureFaults({ figure }: Reading, { measure }: MeasureItem): Why[] {
  if (figure.kind === "none") {
    if (figure.why === "formula") return [{ why: "formula" }];
    return [{ why: figure.why === "text" ? "figure" : figure.why, text: figure.text }];
  }
  if (figure.kind !== "value") return [];
  if (figure.percent && measure.scale !== "share") return [{ why: "percent" }];
  const parsed = parseValue(figure.value, measure.scale);
  if (parsed === null) return [{ why: "figure", text: String(figure.value) }];
  const [low, high] = limitsOf(measure);
  return parsed.value < low || parsed.value > high ? [{ why: "bounds", low, high }] : [];
}

const isAhead = ({ figure, flags }: Reading): boolean => {
  const all = figure.kind === "value" ? [...figure.flags, ...flags] : flags;
  return figure.kind === "missing" || all.some((flag) => flag === "forecast" || flag === "estimated");
};

function periodFaults(reading: Reading, today: string): Why[] {
  const { period, periodText } = reading;
  if (period === null || !parsePeriod(period).ok) return [{ why: "period", text: periodText }];
  const ends = spanOf(period)?.end ?? "";
  return ends > today && !isAhead(reading) ? [{ why: "not-ended", period }] : [];
}

/** Shares that all lie between 0 and 1 were most likely meant as 0–100: nobody can tell. */
function fractionsIn({ applied: { readings } }: Judging, itemFor: (reading: Reading) => MeasureItem | null) {
  const values = new Map<MeasureItem, number[]>();
  for (const reading of readings) {
    const item = itemFor(reading);
    if (item?.measure.scale !== "share" || reading.figure.kind !== "value" || reading.figure.percent) continue;
    if (typeof reading.figure.value !== "number") continue;
    const known = values.get(item);
    if (known === undefined) values.set(item, [reading.figure.value]);
    else known.push(reading.figure.value);
  }
  const small = [...values].filter(
    ([, all]) => all.every((value) => value >= 0 && value <= 1) && all.some((value) => !Number.isInteger(value)),
  );
  return new Set(
    small
      .filter(([{ measure }]) => !(measure.observations ?? []).some(({ value }) => isSmall(value)))
      .map(([item]) => item),
  );
}

const isSmall = (value: Figure | undefined): boolean => {
  const parsed = value === undefined ? null : parseValue(value, "share");
  return parsed !== null && parsed.part === null && parsed.value < 1 && parsed.value > 0;
};

/** What the row says of it being a revision goes before what was told of all of them. */
function revisionOf(fields: OwnFields | null, { told, text }: Judging): Pick<Recorded, "revise" | "reason"> {
  const kind = fields?.revisionKind ?? null;
  const reason = fields?.revisionReason ?? null;
  return { revise: isRevise(kind) ? kind : told.revise, reason: reason === null ? told.reason : text(reason) };
}

function figureIn({ figure }: Reading): Pick<Recorded, "value" | "missing"> {
  return {
    value: figure.kind === "value" ? figure.value : undefined,
    missing: figure.kind === "missing" ? figure.why : undefined,
  };
}

const flagsIn = ({ figure, flags }: Reading) =>
  figure.kind === "value" || figure.kind === "missing" ? [...new Set([...figure.flags, ...flags])] : flags;

function recordedOf(reading: Reading, judging: Judging): Recorded {
  const { mapping, told, text, own } = judging;
  const { texts, period, n, published } = reading;
  const fields = own?.(reading) ?? null;
  return {
    ...{ period: period ?? "", ...figureIn(reading), ...revisionOf(fields, judging) },
    candidate: told.candidate || (fields?.standing ?? mapping.standing) === "candidate",
    source: fields?.source ?? mapping.source,
    published: published ?? told.published,
    n: n ?? undefined,
    flags: flagsIn(reading),
    text: texts.length === 0 ? undefined : text(texts.join(" ")),
    url: fields?.url ?? undefined,
  };
}

function doubtsOf(reading: Reading): Why[] {
  const { figure, loose, unread } = reading;
  const unclear = figure.kind === "value" && figure.unclear;
  return [
    ...(unclear ? [{ why: "thousands", text: reading.figureText } as const] : []),
    ...(loose.length > 0 ? [{ why: "mark", names: loose } as const] : []),
    ...(unread.length > 0 ? [{ why: "unread", names: unread } as const] : []),
  ];
}

function judge(reading: Reading, judging: Judging, fractions: ReadonlySet<MeasureItem>): Judged {
  const rejected = (whys: readonly Why[], item: MeasureItem | null): Judged => ({
    ...{ reading, item, state: "rejected", whys, doubtful: false, before: null, recorded: null },
  });
  const found = itemOf(reading, judging);
  if ("why" in found) return rejected([found], null);
  const recorded = recordedOf(reading, judging);
  const { source } = recorded;
  const faults: Why[] = [
    ...periodFaults(reading, judging.today),
    ...figureFaults(reading, found),
    ...(source === undefined || judging.sources.has(source) ? [] : [{ why: "source", names: [source] } as const]),
  ];
  if (faults.length > 0) return rejected(faults, found);
  const number = judging.own === null ? null : judging.own(reading).revision;
  const { state, before, whys } = comparedWith(found, recorded, {
    number,
    tellsFlags: judging.mapping.flags_in !== undefined,
  });
  if (state === "rejected") return rejected(whys, found);
  const doubts =
    state === "same" ? [] : [...doubtsOf(reading), ...(fractions.has(found) ? [{ why: "fraction" } as const] : [])];
  return {
    ...{ reading, item: found, state, before, recorded },
    whys: [...whys, ...doubts],
    doubtful: doubts.length > 0,
  };
}

/** Where two rows say different things of one figure, neither is taken; where they say the same, one is. */
function once(all: readonly Judged[], { own }: Judging): Judged[] {
  const keyOf = ({ item, recorded, reading }: Judged): string | null =>
    item === null || recorded === null
      ? null
      : JSON.stringify([
          item.id,
          recorded.period,
          recorded.source ?? item.source,
          recorded.candidate,
          own === null ? 0 : (own(reading).revision ?? 0),
        ]);
  const groups = new Map<string, Judged[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return all.flatMap((each) => {
    const group = groups.get(keyOf(each) ?? "") ?? [each];
    const other = group.find((one) => one !== each && String(one.recorded?.value) !== String(each.recorded?.value));
    if (other !== undefined)
      return [
        {
          ...each,
          state: "rejected",
          whys: [{ why: "twice", at: other.reading.at }],
          doubtful: false,
          recorded: null,
        } as const,
      ];
    return group[0] === each ? [each] : [];
  });
}

/** Every figure of the file with what it is to the plan, in the order of the file. */
export function judgedAll(judging: Judging): readonly Judged[] {
  const itemFor = (reading: Reading): MeasureItem | null => {
    const found = itemOf(reading, judging);
    return "why" in found ? null : found;
  };
  const fractions = fractionsIn(judging, itemFor);
  return once(
    judging.applied.readings.map((reading) => judge(reading, judging, fractions)),
    judging,
  );
}
