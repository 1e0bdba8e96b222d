/** Hvorfor hvert gap betyr noe, på bokmål, med gapets egne tall. */
import { groupBy } from "../../report/attended.js";
import type { GapView, ShownFacts } from "../../report/gaps-view.js";
import type { MeasureView } from "../../report/status-view.js";
import type { Named, Passage } from "../../report/view.js";
import { withoutStop } from "../gaps-clause.js";
import { said } from "../screen.js";
import type { Reported, Sentences } from "./gaps.js";
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
export function knownNb({ measure }: GapView): string {
  if (measure === null) return "";
  const { latest, baseline } = measure;
  const period = (figure: typeof latest | typeof baseline): string =>
    figure.period === null ? "" : ` (${figure.period.short})`;
  if (latest.value !== null) return `; siste tall er ${latest.text}${period(latest)}`;
  return baseline.value === null
    ? "; ingen tall finnes"
    : `; bare utgangspunktet er kjent: ${baseline.text}${period(baseline)}`;
}

const missingWord: Readonly<Record<NonNullable<Reported["missing"]>, string>> = {
  suppressed: "er skjult",
  not_available: "ikke finnes",
  not_yet_available: "ikke er kommet ennå",
  not_applicable: "ikke er aktuelt",
};

/** «15. februar 2026 ble det meldt at tallet ikke finnes (Registeret: Tellingen falt ut)»; tomt når ingenting er meldt. */
export function reportedNb({ missing, missingFor, reported, reporter, text }: Reported, period: string): string {
  if (missing === null) return "";
  const on = reported === null ? "" : ` ${reported.text}`;
  const of = missingFor === null || missingFor.period === period ? "" : ` for ${missingFor.text}`;
  const by = reporter === null ? [] : [said(nb, reporter.name)];
  const told = [...by, ...(text === null ? [] : [withoutStop(said(nb, text))])].join(": ");
  return `det er meldt${on} at tallet${of} ${missingWord[missing]}${told === "" ? "" : ` (${told})`}`;
}

const orNot = (text: string): string => (text === "" ? "" : `; ${text}`);

/** «forsinkelsen skyver 2.A-m2 med 456 dager»: milepæler; så initiativer som selv venter på den. */
function knockOn({ pushed, initiatives }: Pick<ShownFacts<"milestone-delayed">, "pushed" | "initiatives">): string {
  const named = ({ id, name: passage }: Named): string => `${id} (${withoutStop(said(nb, passage))})`;
  const moved = groupBy(pushed, (each) => each.days).map(
    ([by, same]) => `${nb.list(same.map(named))} med ${days(by)}${same.length === 1 ? "" : " hver"}`,
  );
  const holders = pushed.map(({ within }) => within?.id);
  const waiting = initiatives.filter(({ id }) => !holders.includes(id));
  const waits = waiting.length === 0 ? "" : `${numbers(waiting)} venter på den`;
  return orNot(moved.length === 0 ? "" : `forsinkelsen skyver ${moved.join(", og ")}`) + orNot(waits);
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
  "due-not-measured": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedNb(gap.facts, period?.period ?? ""));
    return `${period?.text ?? "fristen"} er ikke målt${told}${knownNb(gap)}`;
  },
  "clarification-overdue": ({ facts: { what, text } }) => {
    if (what === "planned") return `skulle vært gjort${after(text)}`;
    return `${what === "baseline" ? "utgangspunktet" : "måltallet"} skulle vært avklart${after(text)}`;
  },
  "follow-up-overdue": ({ facts }) => `fra ${said(nb, facts.meeting.name)}`,
  "condition-unmet": ({ facts }) => `et vilkår fra ${said(nb, facts.meeting.name)} er ikke oppfylt${after(facts.text)}`,
  "deadline-passed": ({ facts, due }) =>
    `fristen ${due?.text ?? ""} er passert for ${days(facts.days)} siden, og initiativet pågår`,
  "milestone-delayed": ({ facts }) => {
    const { planned, expected, passed, significant } = facts;
    const later =
      expected === null ? "ny dato er ikke meldt" : `${passed ? "var sist ventet" : "ventes"} ${expected.text}`;
    return `planlagt ${planned?.text ?? ""}, ${later}: ${days(facts.days)} forsinket${significant ? " (vesentlig)" : ""}${knockOn(facts)}`;
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
  "figure-missing": (gap) => {
    const { what, period } = gap.facts;
    const need = nb.attention.figure(what === "exact" ? "exact" : "first", period?.text ?? null);
    return `${need}${orNot(reportedNb(gap.facts, period?.period ?? ""))}${knownNb(gap)}`;
  },
  "figure-stale": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedNb(gap.facts, period?.period ?? ""));
    return `nytt tall var ventet ${period?.text ?? ""}${told}${knownNb(gap)}`;
  },
  "initiative-without-owner": ({ facts }) =>
    facts.what === "pending" ? "eieren er under avklaring" : "planen oppgir ingen eier",
  "initiative-without-status": ({ source }) =>
    `ingen status er rapportert${source === null ? "" : `; den skal komme fra kilden «${said(nb, source.name)}»`}`,
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
    return `${ended}, og gevinsten er ikke målt${by === "" ? after(facts.text) : withoutStop(after(facts.text))}${by}`;
  },
  "initiative-without-milestones": () => "ingen daterte milepæler",
  "initiative-without-evaluation": ({ facts }) =>
    facts.what === "none" ? "evaluering er ikke planlagt" : "det er ikke kjent om det skal evalueres",
};
