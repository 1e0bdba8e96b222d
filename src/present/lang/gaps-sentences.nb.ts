/** Hvorfor hvert gap betyr noe, på bokmål, med gapets egne tall. */
import type { GapView } from "../../report/gaps-view.js";
import type { MeasureView } from "../../report/status-view.js";
import type { Named, Passage } from "../../report/view.js";
import { said } from "../screen.js";
import type { Sentences } from "./gaps.js";
import { nb } from "./nb.js";

const count = (number: number, one: string, other: string): string =>
  `${nb.number(number, 0)}\u00a0${number === 1 ? one : other}`;
const days = (number: number): string => count(number, "dag", "dager");
const numbers = (items: readonly { readonly number: string }[]): string => nb.list(items.map(({ number }) => number));
const name = ({ name: passage }: Named): string => said(nb, passage).toLowerCase();
const after = (text: Passage | null): string => (text === null ? "" : `: ${said(nb, text)}`);

/** Siste tall mot måltallet: «58 % (2023) mot 85 % innen 2025». */
function standing(measure: MeasureView | null): string {
  if (measure === null) return "";
  const { latest, target } = measure;
  const period = latest.period === null ? "" : ` (${latest.period.short})`;
  const due = target.due === null ? "" : ` innen ${target.due.text}`;
  return `${latest.text}${period} mot ${target.text}${due}`;
}

/** Hva som er det siste kjente tallet. */
function known({ measure }: GapView): string {
  if (measure === null) return "";
  const { latest, baseline } = measure;
  const period = (figure: typeof latest | typeof baseline): string =>
    figure.period === null ? "" : ` (${figure.period.short})`;
  if (latest.value !== null) return `; siste tall er ${latest.text}${period(latest)}`;
  return baseline.value === null
    ? "; ingen tall finnes"
    : `; bare utgangspunktet er kjent: ${baseline.text}${period(baseline)}`;
}

const baselineMissing: Readonly<Record<string, string>> = {
  none: "utgangspunktet er ikke oppgitt",
  words: "utgangspunktet er gitt med ord",
  pending: "utgangspunktet er ikke avklart",
  not_comparable: "utgangspunktet er definert annerledes enn måltallet",
  undated: "utgangspunktet har ingen dato",
};

export const sentencesNb: Sentences = {
  "lagging-without-initiative": ({ facts, measure }) =>
    `${nb.status[facts.status]}: ${standing(measure)}; ingen initiativ som pågår, skal flytte den`,
  "due-not-measured": (gap) => `${gap.facts.period?.text ?? "fristen"} er ikke målt${known(gap)}`,
  "clarification-overdue": ({ facts: { what, text } }) => {
    if (what === "planned") return `skulle vært gjort${after(text)}`;
    return `${what === "baseline" ? "utgangspunktet" : "måltallet"} skulle vært avklart${after(text)}`;
  },
  "follow-up-overdue": ({ facts }) => `fra ${said(nb, facts.meeting.name)}`,
  "condition-unmet": ({ facts }) => `vilkår som ikke er oppfylt${after(facts.text)}`,
  "deadline-passed": ({ facts, due }) =>
    `fristen ${due?.text ?? ""} er passert for ${days(facts.days)} siden, og initiativet pågår`,
  "milestone-delayed": ({ facts }) => {
    const { planned, expected, initiatives, passed, significant } = facts;
    const later =
      expected === null ? "ny dato er ikke meldt" : `${passed ? "var sist ventet" : "ventes"} ${expected.text}`;
    const knock = initiatives.length === 0 ? "" : `; ${numbers(initiatives)} venter på den`;
    return `planlagt ${planned?.text ?? ""}, ${later}: ${days(facts.days)} forsinket${significant ? " (vesentlig)" : ""}${knock}`;
  },
  "enabling-objective-lags": ({ facts }) =>
    `${facts.count} av ${count(facts.of, "delindikator", "delindikatorer")} som kan vurderes, henger etter; mål ${numbers(facts.objectives)} bygger på det`,
  lagging: ({ facts, measure }) =>
    `${nb.status[facts.status]}: ${standing(measure)}; ${facts.initiatives.length === 0 ? "om noe initiativ skal flytte den, kan ikke ses" : `${numbers(facts.initiatives)} skal flytte den`}`,
  "judgement-against-data": ({ facts }) =>
    `vurdert som ${name(facts.colour)} per ${facts.cutOff.text}${facts.role === null ? "" : ` (${facts.role})`}, men ${facts.what === "better" ? "den dårligste" : "selv den dårligste"} beregnede statusen er «${nb.status[facts.status]}»`,
  "next-step-missing": ({ facts }) =>
    `siste trinn som er satt, er ${facts.period?.text ?? ""}; planen går til ${facts.horizon.text}`,
  "no-target": ({ facts }) => `${nb.noTarget[facts.noTarget]}${after(facts.text)}`,
  "no-baseline": ({ facts }) => `${baselineMissing[facts.what] ?? ""}${after(facts.text)}`,
  "figure-stale": (gap) => `nytt tall var ventet ${gap.facts.period?.text ?? ""}${known(gap)}`,
  "initiative-without-owner": ({ facts }) =>
    facts.what === "pending" ? "eieren er under avklaring" : "planen oppgir ingen eier",
  "initiative-without-status": ({ source }) =>
    `ingen status er rapportert${source === null ? "" : ` fra ${said(nb, source.name)}`}`,
  "status-too-old": ({ facts }) =>
    `siste status er ${name(facts.colour)} per ${facts.cutOff.text}, ${nb.age(facts.months)} gammel`,
  "colour-without-reason": ({ facts }) => `${name(facts.colour)} per ${facts.cutOff.text}, uten begrunnelse`,
  "outcome-without-either": () => "ingen målindikator måler det, og ingen initiativ flytter det",
  "outcome-not-measured": ({ facts }) => `ingen målindikator måler det; ${numbers(facts.initiatives)} flytter det`,
  "outcome-not-moved": () => "det måles, men ingen initiativ flytter det",
  "only-adoption": ({ facts }) =>
    facts.count === 1
      ? "den eneste målindikatoren gjelder adopsjon"
      : `alle de ${facts.count} målindikatorene gjelder adopsjon`,
  "benefit-not-measured": ({ facts }) => {
    const ended = facts.ended === null ? "initiativet er avsluttet" : `avsluttet ${facts.ended.text}`;
    if (facts.what === "undescribed") return `${ended}; planen sier ikke hva det skulle gi eller har gitt`;
    const by = facts.measure === null ? "" : `; skal vises i ${facts.measure.id}`;
    return `${ended}, og gevinsten er ikke målt${after(facts.text)}${by}`;
  },
  "initiative-without-milestones": () => "ingen daterte milepæler",
  "initiative-without-evaluation": ({ facts }) =>
    facts.what === "none" ? "evaluering er ikke planlagt" : "det er ikke kjent om det skal evalueres",
};
