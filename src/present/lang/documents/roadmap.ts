/** Words of the roadmap document. */
import type { RoadmapCounts } from "../../../report/documents/roadmap.js";
import { countedIn } from "../counted.js";
import type { Lang } from "./common.js";

export interface RoadmapWords {
  readonly whole: string;
  readonly lead: (counts: RoadmapCounts) => string;
  readonly inTime: string;
  readonly delays: string;
  readonly noDelays: string;
  readonly noMilestones: string;
  readonly dependencies: string;
  readonly noDependencies: string;
  readonly objective: (number: string, name: string) => string;
  readonly milestones: (number: string) => string;
  readonly undated: string;
  readonly columns: Readonly<
    Record<
      "milestone" | "initiative" | "due" | "forecast" | "late" | "owner" | "waiting" | "actual" | "state" | "needs",
      string
    >
  >;
  readonly noone: string;
  readonly facts: Readonly<Record<"owner" | "phase" | "report" | "status" | "deadline" | "needs" | "supports", string>>;
  readonly waits: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const roadmap: Readonly<Record<Lang, RoadmapWords>> = {
  nb: {
    whole: "Slik ligger initiativene an",
    lead: ({ initiatives, milestones, reached, late, undated }) =>
      milestones === 0
        ? `Planen har ${initiatives}\u00a0initiativ. Ingen av dem har milepæler.${undated === initiatives ? " De har heller ingen frister." : ""}`
        : `${initiatives}\u00a0initiativ har ${nb(milestones, "milepæl", "milepæler")}: ${reached} er nådd, og ${late} er forsinket nå.${undated === 0 ? "" : ` ${undated}\u00a0initiativ har ingen datoer i planen.`}`,
    inTime: "Initiativer og milepæler i tid",
    delays: "Forsinkelser",
    noDelays: "Ingen milepæler er forsinket.",
    noMilestones: "Planen har ingen milepæler, så forsinkelser kan ikke vises.",
    dependencies: "Avhengigheter",
    noDependencies: "Planen oppgir ikke at noe av dette venter på noe annet.",
    objective: (number, name) => `Mål ${number}: ${name}`,
    milestones: (number) => `Milepæler for ${number}`,
    undated: "Ingen datoer i planen.",
    columns: {
      ...{ milestone: "Milepæl", initiative: "Initiativ", due: "Frist", forecast: "Ventet", late: "Dager forsinket" },
      ...{
        owner: "Ansvarlig",
        waiting: "Venter på den",
        actual: "Nådd",
        state: "Tilstand",
        needs: "Må være på plass først",
      },
    },
    noone: "ingen",
    facts: {
      ...{ owner: "Ansvarlig", phase: "Fase", report: "Rapportert status", status: "Status hentes fra" },
      ...{ deadline: "Frist", needs: "Venter på", supports: "Støtter også" },
    },
    waits: "venter på",
  },
  nn: {
    whole: "Slik ligg initiativa an",
    lead: ({ initiatives, milestones, reached, late, undated }) =>
      milestones === 0
        ? `Planen har ${initiatives}\u00a0initiativ. Ingen av dei har milepælar.${undated === initiatives ? " Dei har heller ingen fristar." : ""}`
        : `${initiatives}\u00a0initiativ har ${nn(milestones, "milepæl", "milepælar")}: ${reached} er nådde, og ${late} er forseinka no.${undated === 0 ? "" : ` ${undated}\u00a0initiativ har ingen datoar i planen.`}`,
    inTime: "Initiativ og milepælar i tid",
    delays: "Forseinkingar",
    noDelays: "Ingen milepælar er forseinka.",
    noMilestones: "Planen har ingen milepælar, så forseinkingar kan ikkje visast.",
    dependencies: "Avhengigheiter",
    noDependencies: "Planen oppgir ikkje at noko av dette ventar på noko anna.",
    objective: (number, name) => `Mål ${number}: ${name}`,
    milestones: (number) => `Milepælar for ${number}`,
    undated: "Ingen datoar i planen.",
    columns: {
      ...{ milestone: "Milepæl", initiative: "Initiativ", due: "Frist", forecast: "Venta", late: "Dagar forseinka" },
      ...{
        owner: "Ansvarleg",
        waiting: "Ventar på han",
        actual: "Nådd",
        state: "Tilstand",
        needs: "Må vere på plass først",
      },
    },
    noone: "ingen",
    facts: {
      ...{ owner: "Ansvarleg", phase: "Fase", report: "Rapportert status", status: "Status blir henta frå" },
      ...{ deadline: "Frist", needs: "Ventar på", supports: "Støttar òg" },
    },
    waits: "ventar på",
  },
  en: {
    whole: "How the initiatives stand",
    lead: ({ initiatives, milestones, reached, late, undated }) =>
      milestones === 0
        ? `The plan has ${en(initiatives, "initiative", "initiatives")} and no milestones.${undated === initiatives ? " There are no deadlines either." : ""}`
        : `${en(initiatives, "initiative has", "initiatives have")} ${en(milestones, "milestone", "milestones")}: ${reached} reached, and ${late} late now.${undated === 0 ? "" : ` ${en(undated, "initiative has", "initiatives have")} no dates in the plan.`}`,
    inTime: "Initiatives and milestones in time",
    delays: "Delays",
    noDelays: "No milestone is late.",
    noMilestones: "The plan has no milestones, so delays cannot be shown.",
    dependencies: "Dependencies",
    noDependencies: "The plan does not say that any of this waits for anything else.",
    objective: (number, name) => `Objective ${number}: ${name}`,
    milestones: (number) => `Milestones of ${number}`,
    undated: "No dates in the plan.",
    columns: {
      ...{ milestone: "Milestone", initiative: "Initiative", due: "Due", forecast: "Expected", late: "Days late" },
      ...{
        owner: "Responsible",
        waiting: "Waiting for it",
        actual: "Reached",
        state: "State",
        needs: "Must come first",
      },
    },
    noone: "nobody",
    facts: {
      ...{ owner: "Responsible", phase: "Phase", report: "Reported status", status: "Status is obtained from" },
      ...{ deadline: "Deadline", needs: "Waits for", supports: "Also supports" },
    },
    waits: "waits for",
  },
};
