/** Kvifor kvart gap betyr noko, på nynorsk, med dei eigne tala til gapet. */
import { groupBy } from "../../report/attended.js";
import type { GapView, ShownFacts } from "../../report/gaps-view.js";
import type { MeasureView } from "../../report/status-view.js";
import type { Named, Passage } from "../../report/view.js";
import { withoutStop } from "../gaps-clause.js";
import { said } from "../screen.js";
import type { Reported, Sentences } from "./gaps.js";
import { nn } from "./nn.js";
import { nynorsk } from "./norwegian.js";

const { counted: count } = nynorsk;
const days = (number: number): string => count(number, "dag", "dagar");
const numbers = (items: readonly { readonly number: string }[]): string => nn.list(items.map(({ number }) => number));
const name = ({ name: passage }: Named): string => said(nn, passage).toLowerCase();
const after = (text: Passage | null): string => (text === null ? "" : `: ${said(nn, text)}`);

/** Siste tal mot måltalet: «58 % (2023) mot 85 % innan 2025». */
function standing(measure: MeasureView | null): string {
  if (measure === null) return "";
  const { latest, target } = measure;
  const period = latest.period === null ? "" : ` (${latest.period.short})`;
  const due = target.due === null ? "" : ` innan ${target.due.text}`;
  return `${latest.text}${period} mot ${target.text}${due}`;
}

/** Kva som er det siste kjende talet. */
export function knownNn({ measure }: GapView): string {
  if (measure === null) return "";
  const { latest, baseline } = measure;
  const period = (figure: typeof latest | typeof baseline): string =>
    figure.period === null ? "" : ` (${figure.period.short})`;
  if (latest.value !== null) return `; siste tal er ${latest.text}${period(latest)}`;
  return baseline.value === null
    ? "; ingen tal finst"
    : `; berre utgangspunktet er kjent: ${baseline.text}${period(baseline)}`;
}

const missingWord: Readonly<Record<NonNullable<Reported["missing"]>, string>> = {
  suppressed: "er skjult",
  not_available: "ikkje finst",
  not_yet_available: "ikkje er kome enno",
  not_applicable: "ikkje er aktuelt",
};

/** «15. februar 2026 vart det meldt at talet ikkje finst (Registeret: Teljinga fall ut)»; tomt når ingenting er meldt. */
export function reportedNn({ missing, missingFor, reported, reporter, text }: Reported, period: string): string {
  if (missing === null) return "";
  const on = reported === null ? "" : ` ${reported.text}`;
  const of = missingFor === null || missingFor.period === period ? "" : ` for ${missingFor.text}`;
  const by = reporter === null ? [] : [said(nn, reporter.name)];
  const told = [...by, ...(text === null ? [] : [withoutStop(said(nn, text))])].join(": ");
  return `det er meldt${on} at talet${of} ${missingWord[missing]}${told === "" ? "" : ` (${told})`}`;
}

const orNot = (text: string): string => (text === "" ? "" : `; ${text}`);

/** «forseinkinga skyv 2.A-m2 med 456 dagar»: milepælar; så initiativ som sjølve ventar på han. */
function knockOn({ pushed, initiatives }: Pick<ShownFacts<"milestone-delayed">, "pushed" | "initiatives">): string {
  const named = ({ id, name: passage }: Named): string => `${id} (${withoutStop(said(nn, passage))})`;
  const moved = groupBy(pushed, (each) => each.days).map(
    ([by, same]) => `${nn.list(same.map(named))} med ${days(by)}${same.length === 1 ? "" : " kvar"}`,
  );
  const holders = pushed.map(({ within }) => within?.id);
  const waiting = initiatives.filter(({ id }) => !holders.includes(id));
  const waits = waiting.length === 0 ? "" : `${numbers(waiting)} ventar på han`;
  return orNot(moved.length === 0 ? "" : `forseinkinga skyv ${moved.join(", og ")}`) + orNot(waits);
}

const baselineMissing: Readonly<Record<string, string>> = {
  none: "utgangspunktet er ikkje oppgitt",
  words: "utgangspunktet er gitt med ord",
  pending: "utgangspunktet er ikkje avklart",
  not_comparable: "utgangspunktet er definert annleis enn måltalet",
  undated: "utgangspunktet har ingen dato",
};

export const sentencesNn: Sentences = {
  "lagging-without-initiative": ({ facts, measure }) =>
    `${nn.status[facts.status]}: ${standing(measure)}; ingen initiativ som er i gang, skal flytte han`,
  "due-not-measured": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedNn(gap.facts, period?.period ?? ""));
    return `${period?.text ?? "fristen"} er ikkje målt${told}${knownNn(gap)}`;
  },
  "clarification-overdue": ({ facts: { what, text } }) => {
    if (what === "planned") return `skulle vore gjort${after(text)}`;
    return `${what === "baseline" ? "utgangspunktet" : "måltalet"} skulle vore avklart${after(text)}`;
  },
  "follow-up-overdue": ({ facts }) => `frå ${said(nn, facts.meeting.name)}`,
  "condition-unmet": ({ facts }) =>
    `eit vilkår frå ${said(nn, facts.meeting.name)} er ikkje oppfylt${after(facts.text)}`,
  "deadline-passed": ({ facts, due }) =>
    `fristen ${due?.text ?? ""} er passert for ${days(facts.days)} sidan, og initiativet er i gang`,
  "milestone-delayed": ({ facts }) => {
    const { planned, expected, passed, significant } = facts;
    const later =
      expected === null ? "ny dato er ikkje meld" : `${passed ? "var sist venta" : "no venta"} ${expected.text}`;
    return `planlagd ${planned?.text ?? ""}, ${later}: ${days(facts.days)} forseinka${significant ? " (vesentleg)" : ""}${knockOn(facts)}`;
  },
  "enabling-objective-lags": ({ facts }) =>
    `${facts.count} av ${count(facts.of, "delindikator", "delindikatorar")} som kan vurderast, heng etter; mål ${numbers(facts.objectives)} byggjer på det`,
  lagging: ({ facts, measure }) =>
    `${nn.status[facts.status]}: ${standing(measure)}; ${facts.initiatives.length === 0 ? "om noko initiativ skal flytte han, er ikkje mogleg å sjå" : `${numbers(facts.initiatives)} skal flytte han`}`,
  "judgement-against-data": ({ facts }) =>
    `vurdert som ${name(facts.colour)} per ${facts.cutOff.text}${facts.role === null ? "" : ` (${facts.role})`}, men ${facts.what === "better" ? "den dårlegaste" : "sjølv den dårlegaste"} utrekna statusen er «${nn.status[facts.status]}»`,
  "next-step-missing": ({ facts }) =>
    `siste trinn som er sett, er ${facts.period?.text ?? ""}; planen går til ${facts.horizon.text}`,
  "no-target": ({ facts }) => `${nn.noTarget[facts.noTarget]}${after(facts.text)}`,
  "no-baseline": ({ facts }) => `${baselineMissing[facts.what] ?? ""}${after(facts.text)}`,
  "figure-missing": (gap) => {
    const { what, period } = gap.facts;
    const need = nn.attention.figure(what === "exact" ? "exact" : "first", period?.text ?? null);
    return `${need}${orNot(reportedNn(gap.facts, period?.period ?? ""))}${knownNn(gap)}`;
  },
  "figure-stale": (gap) => {
    const { period } = gap.facts;
    const told = orNot(reportedNn(gap.facts, period?.period ?? ""));
    return `nytt tal var venta ${period?.text ?? ""}${told}${knownNn(gap)}`;
  },
  "initiative-without-owner": ({ facts }) =>
    facts.what === "pending" ? "eigaren er under avklaring" : "planen oppgir ingen eigar",
  "initiative-without-status": ({ source }) =>
    `ingen status er rapportert${source === null ? "" : `; han skal kome frå kjelda «${said(nn, source.name)}»`}`,
  "status-too-old": ({ facts }) =>
    `siste status er ${name(facts.colour)} per ${facts.cutOff.text}, ${nn.age(facts.months)} gammal`,
  "colour-without-reason": ({ facts }) => `${name(facts.colour)} per ${facts.cutOff.text}, utan grunngiving`,
  "outcome-without-either": () => "ingen målindikator måler det, og ingen initiativ flyttar det",
  "outcome-not-measured": ({ facts }) => `ingen målindikator måler det; ${numbers(facts.initiatives)} flyttar det`,
  "outcome-not-moved": () => "det blir målt, men ingen initiativ flyttar det",
  "only-adoption": ({ facts }) =>
    facts.count === 1
      ? "den einaste målindikatoren gjeld adopsjon"
      : `alle dei ${facts.count} målindikatorane gjeld adopsjon`,
  "benefit-not-measured": ({ facts }) => {
    const ended = facts.ended === null ? "initiativet er avslutta" : `avslutta ${facts.ended.text}`;
    if (facts.what === "undescribed") return `${ended}; planen seier ikkje kva det skulle gi eller har gitt`;
    const by = facts.measure === null ? "" : `; skal visast i ${facts.measure.id}`;
    return `${ended}, og gevinsten er ikkje målt${by === "" ? after(facts.text) : withoutStop(after(facts.text))}${by}`;
  },
  "initiative-without-milestones": () => "ingen daterte milepælar",
  "initiative-without-evaluation": ({ facts }) =>
    facts.what === "none" ? "evaluering er ikkje planlagd" : "det er ikkje kjent om det skal evaluerast",
};
