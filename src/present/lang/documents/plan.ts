/** Words of the plan document, as one interface that each language fills in. */
import type { Indicator, ProseOrigin } from "../../../model/plan.js";
import type { DecisionView } from "../../../report/change-ground.js";
import type {
  PlanChapter,
  PlanCounts,
  PlanDuty,
  PlanMethodLine,
  PlanOpen,
  PlanPart,
  PlanRecorded,
} from "../../../report/documents/plan/view.js";
import type { SinceUnknown } from "../../../report/since.js";
import type { Lang } from "./common.js";
import { planEn } from "./plan.en.js";
import { planNb } from "./plan.nb.js";
import { planNn } from "./plan.nn.js";

type PlanColumn =
  | "number"
  | "name"
  | "unit"
  | "type"
  | "description"
  | "method"
  | "baseline"
  | "targets"
  | "covers"
  | "reason"
  | "status"
  | "owner"
  | "body"
  | "mandate"
  | "refersTo"
  | "treatment"
  | "when"
  | "what"
  | "feeds"
  | "duty"
  | "due"
  | "meaning"
  | "indicators"
  | "item"
  | "open"
  | "by"
  | "change"
  | "authority"
  | "source"
  | "cadence"
  | "short"
  | "now"
  | "kind";

export interface PlanWords {
  /** What the part is called, under the title of the plan; `unmeasured` is the whole of a plan without measures. */
  readonly parts: Readonly<Record<PlanPart | "unmeasured", string>>;
  readonly chapters: Readonly<Record<PlanChapter, string>>;
  /** Said beside prose that is not the publisher's own; empty where nothing is to be said. */
  readonly mark: Readonly<Record<ProseOrigin, string>>;
  readonly published: (publisher: string) => string;
  /** "Direktoratet for e-helse (nå Helsedirektoratet)" */
  readonly nowCalled: (then: string, now: string) => string;
  /** "mål 4" */
  readonly called: (number: string) => string;
  readonly applies: (from: string) => string;
  readonly horizon: (from: string, to: string) => string;
  readonly holds: (counts: PlanCounts) => string;
  readonly narrowed: string;
  readonly column: Readonly<Record<PlanColumn, string>>;
  /** What a table that can be scrolled is called. */
  readonly table: (caption: string) => string;
  /** A cell without anything to say. */
  readonly nothing: string;
  readonly strategy: Readonly<Record<"vision" | "goals" | "objectives" | "relations", string>>;
  readonly relation: (kind: "enables" | "contributes", from: string, to: string) => string;
  readonly governance: Readonly<
    Record<"principles" | "process" | "bodies" | "wheel" | "pack" | "duties" | "arenas", string>
  > & { readonly advisory: string; readonly packLead: string };
  readonly process: {
    readonly title: (steps: number) => string;
    readonly subtitle: string;
    readonly described: (steps: string) => string;
    readonly step: string;
    readonly sources: (names: string) => string;
  };
  readonly wheel: {
    readonly title: (treatments: number) => string;
    readonly subtitle: string;
    readonly described: (list: string) => string;
    readonly undated: string;
    /** Twelve, short, January first. */
    readonly months: readonly string[];
    /** Twelve in full, as they stand in a sentence. */
    readonly inFull: readonly string[];
    readonly feeds: (names: string) => string;
  };
  readonly cadence: Readonly<Record<Exclude<PlanDuty["cadence"], null> | "monthly" | "weekly", string>>;
  readonly set: Readonly<Record<"principles" | "types" | "criteria" | "balance", string>> & {
    readonly type: Readonly<Record<Indicator["type"], string>>;
  };
  /** "Mål 1: Aktiv medvirkning …" */
  readonly objective: (number: string, name: string) => string;
  readonly outcomes: string;
  readonly needs: string;
  readonly prerequisites: string;
  readonly indicatorTable: (number: string) => string;
  readonly initiativeTable: (number: string) => string;
  readonly noIndicators: string;
  readonly noInitiatives: string;
  /** Before what is said of how something is measured; empty for what says it itself. */
  readonly line: Readonly<Record<PlanMethodLine["code"], string>>;
  readonly as: (number: string) => string;
  readonly below: string;
  readonly noTarget: string;
  readonly notComparable: string;
  readonly by: (period: string) => string;
  readonly superseded: (since: string) => string;
  readonly state: Readonly<Record<string, string>>;
  /** "etter tilslutning fra Rådet, 18. september 2024" */
  readonly decision: (decision: DecisionView) => string;
  readonly noStatusSource: string;
  readonly changes: {
    readonly since: (edition: string, date: string | null) => string;
    readonly first: string;
    readonly none: string;
    readonly unknown: Readonly<Record<SinceUnknown | "not-asked", (begins: string | null) => string>>;
    readonly recorded: string;
    readonly recordedNone: string;
    readonly record: Readonly<Record<PlanRecorded["code"], (text: string, due: string | null, day: string) => string>>;
    readonly noDecision: string;
    readonly folded: (editorial: number, within: number) => string;
    readonly unreadable: (files: string) => string;
  };
  readonly open: Readonly<Record<PlanOpen["code"], string>>;
  readonly openLead: (count: number, overdue: number) => string;
  readonly openNone: string;
  readonly overdue: string;
  readonly assumed: string;
  readonly noDate: string;
  readonly ownerUnsettled: string;
  readonly wholePlan: string;
  readonly definitions: Readonly<Record<"levels" | "sources" | "organisations" | "documents" | "remarks", string>>;
  readonly remark: Readonly<Record<string, string>>;
  readonly remarksLead: string;
}

export const plan: Readonly<Record<Lang, PlanWords>> = { nb: planNb, nn: planNn, en: planEn };
