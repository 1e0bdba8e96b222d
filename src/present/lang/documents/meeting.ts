/** Words of the meeting pack, as one interface that each language fills in. */
import type { OccasionView, PackBoxView } from "../../../report/documents/meeting-view.js";
import type { Lang } from "./common.js";
import { meetingEn } from "./meeting.en.js";
import { meetingNb } from "./meeting.nb.js";
import { meetingNn } from "./meeting.nn.js";

type Holds = Exclude<PackBoxView["holds"], null>;
type DecisionKind = "supports" | "notes" | "advises" | "decides";

export interface MeetingWords {
  readonly none: string;
  readonly body: string;
  readonly when: string;
  readonly case: string;
  readonly treats: string;
  readonly state: Readonly<Record<OccasionView["state"], string>>;
  /** The wheel has the treatment, and no meeting is registered for it. */
  readonly unregistered: string;
  readonly advisory: string;
  readonly asks: string;
  readonly noAgenda: string;
  readonly agendaKind: Readonly<Record<"approval" | "information" | "discussion", string>>;
  readonly caseOf: (number: string) => string;
  readonly proposed: string;
  readonly given: string;
  /** What it is: "Tilslutning". The text itself says that the body gives it. */
  readonly decision: Readonly<Record<DecisionKind, string>>;
  readonly concerns: (numbers: string) => string;
  readonly condition: string;
  readonly met: Readonly<Record<"true" | "false", string>>;
  readonly goals: string;
  readonly goalColumns: { readonly name: string };
  readonly byObjective: string;
  readonly pages: string;
  readonly objective: (number: string) => string;
  readonly boxes: Readonly<Record<Holds, string>>;
  /** Said in a box that there is nothing to put into. */
  readonly empty: Readonly<Record<Holds, string>>;
  readonly untracked: string;
  readonly columns: { readonly indicator: string; readonly initiative: string };
  /** Only the baseline is known, or nothing. */
  readonly noFigure: (baseline: string | null) => string;
  readonly where: Readonly<Record<"sector" | "surroundings", string>>;
  readonly fromPlan: (name: string) => string;
  readonly priority: (rank: number, proposed: boolean) => string;
  readonly agreedBy: (body: string, date: string) => string;
  readonly changed: string;
  readonly moreChanges: (more: number) => string;
  readonly recommended: string;
  readonly judged: string;
  readonly judgement: (colour: string, role: string, date: string) => string;
  readonly discuss: string;
  readonly point: Readonly<Record<"judgement" | "claim", string>>;
  readonly alike: (numbers: string) => string;
  readonly nothingToDiscuss: string;
  readonly gaps: (count: number) => string;
  readonly recommendations: {
    readonly heading: string;
    readonly own: string;
    readonly earlier: string;
    readonly none: string;
    readonly text: string;
    readonly receiver: string;
    readonly year: string;
    readonly outcome: string;
    readonly from: string;
    /** The plan does not say what became of it. */
    readonly unknown: string;
    readonly nobody: string;
  };
  readonly followUps: {
    readonly heading: string;
    readonly lead: (open: number, done: number, total: number, since: string | null) => string;
    readonly none: string;
    readonly text: string;
    readonly owner: string;
    readonly due: string;
    readonly from: string;
    readonly overdue: string;
    readonly undated: string;
    readonly by: (period: string) => string;
  };
  readonly unmet: { readonly heading: string; readonly none: string };
  readonly missing: {
    readonly heading: string;
    readonly lead: (date: string) => string;
    readonly figures: (ready: number, wanted: number) => string;
    readonly initiatives: (ready: number, wanted: number, months: number) => string;
    readonly ask: string;
    readonly source: string;
    readonly what: string;
    readonly noSource: string;
    readonly nobody: string;
    readonly unavailable: (numbers: string) => string;
    readonly boxes: string;
    readonly boxesBy: (actor: string) => string;
    readonly allFigures: string;
    readonly allInitiatives: string;
  };
}

export const meeting: Readonly<Record<Lang, MeetingWords>> = { nb: meetingNb, nn: meetingNn, en: meetingEn };
