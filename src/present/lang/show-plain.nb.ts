/** Hva sidene til mål, indikatorer, initiativ og organisasjoner sier på bokmål. */
import type { LateView, RolledView, RollUpView } from "../../report/show-plain-view.js";
import { oneLine } from "../clean.js";
import { said } from "../screen.js";
import { nb } from "./nb.js";
import type { NameOf, PlainWords } from "./show-plain.js";

const plural = (value: number, one: string, many: string): string => (value === 1 ? one : many);
/** Names hold commas of their own. */
const row = (names: readonly string[]): string => names.join("; ");
const whole = { indicator: "indikatoren", objective: "målet", goal: "målet" } as const;
const statuses = (all: readonly RollUpView["order"][number][]): string => all.map((each) => nb.status[each]).join(", ");
const because = ({ why }: RolledView): string => (why === null ? "" : ` (${nb.picture.why(why)})`);

function first({ of, measures, judged, share }: RollUpView): string {
  if (measures.value === 0) return `Ingen delindikator hører til ${whole[of]}, så det er ingenting å vurdere.`;
  const belong = `${measures.text} ${plural(measures.value, "delindikator", "delindikatorer")} hører til ${whole[of]}`;
  return `${belong}; ${judged.text} kan vurderes (${share?.text ?? ""}).`;
}

/** Hvordan den dårligste avgjør, eller hva som vises når ingen kan vurderes. */
function decision({ judged, ranked, deciding, order, otherwise }: RollUpView, nameOf: NameOf): string[] {
  const [one] = deciding;
  if (one === undefined) return [];
  const names = row(deciding.map(({ item }) => nameOf(item)));
  const shown = nb.status[one.status];
  if (judged.value === 0)
    return [
      `Ingen kan vurderes, så indikatoren viser den første av disse som gjelder: ${statuses(otherwise)}. ` +
        `Her er det «${shown}», på grunn av ${names}.`,
    ];
  const rest = ranked.filter(({ status }) => status !== one.status);
  const better = rest.map(({ item, status }) => `${nameOf(item)} (${nb.status[status]})`);
  return [
    `Den dårligste av dem som kan vurderes, avgjør, i denne rekkefølgen fra dårligst til best: ${statuses(order)}. Det regnes ikke ut noe gjennomsnitt.`,
    `${deciding.length === 1 ? "Dårligst er" : "Dårligst, og like, er"} ${names}: ${shown}. Derfor er indikatoren «${shown}».`,
    ...(better.length === 0 ? [] : [`Bedre, og uten virkning på den: ${row(better)}.`]),
  ];
}

function counts({ of, measures, byStatus, ranked }: RollUpView, nameOf: NameOf): string[] {
  if (measures.value === 0) return [];
  const counted = byStatus.map(({ status, count }) => `${count.text} ${nb.status[status]}`).join(", ");
  const named = ranked.map(({ item, status }) => `${nameOf(item)} (${nb.status[status]})`);
  return [
    `Etter status: ${counted}.`,
    ...(named.length === 0 ? [] : [`De som kan vurderes, den dårligste først: ${row(named)}.`]),
    `Det regnes ikke ut noe gjennomsnitt for ${whole[of]}: delindikatorene måler ulike ting, og en god veier ikke opp for en dårlig.`,
  ];
}

const late = ({ daysLate, due, forecast }: LateView): string => {
  const dates = [
    ...(due === null ? [] : [`frist ${due.text}`]),
    forecast === null ? "ingen prognose" : `prognose ${forecast.text}`,
  ];
  return `${daysLate.text} ${plural(daysLate.value, "dag", "dager")} forsinket (${dates.join(", ")})`;
};

export const plainNb: PlainWords = {
  headings: {
    measures: "Delindikatorene samlet",
    gaps: "Hva som mangler eller henger etter, og hvem som må handle",
    toActOn: "Gap å ta tak i",
    toGive: "Gap ved det som får tall eller status herfra",
    contradictions: "Tekster som tallene motsier",
  },
  rollUp: (view, nameOf) => [
    first(view),
    ...(view.of === "indicator" ? decision(view, nameOf) : counts(view, nameOf)),
    ...(view.leftOut.length === 0 || (view.of === "indicator" && view.judged.value === 0)
      ? []
      : [`Holdt utenfor, fordi ${view.leftOut.length === 1 ? "den" : "de"} ikke kan vurderes:`]),
  ],
  leftOut: (member, nameOf) => `${nameOf(member.item)}: ${nb.status[member.status]}${because(member)}`,
  reported: (report) => {
    if (report === null) return "Ingen status er rapportert.";
    const { colour, cutOff, reason, ageMonths, age } = report;
    const ago = ageMonths.value === 0 ? "under en måned gammel" : `${age} gammel`;
    const why = reason === null ? ". Ingen begrunnelse er gitt." : `: ${said(nb, reason)}`;
    return `${said(nb, colour.name)} per ${cutOff.text} (${ago})${why}`;
  },
  tooOld: (report) =>
    report?.tooOld === true
      ? `Det er eldre enn de ${report.allowed.text} månedene en rapport kan være: det trengs en ny.`
      : null,
  waits: ({ waits, dependsOnLate }, nameOf) => [
    ...waits.map(
      (wait) =>
        `${nameOf(wait.waiting)} venter på ${nameOf(wait.milestone)} i ${nameOf(wait.of)}, som er ${late(wait)}.`,
    ),
    ...dependsOnLate.map(
      ({ item, late: all }) =>
        `Initiativet forutsetter ${nameOf(item)}, der ${row(all.map((each) => `${nameOf(each.milestone)} er ${late(each)}`))}.`,
    ),
  ],
  gap: {
    who: (names) => `Hvem: ${names}`,
    next: (step) => `Neste steg: ${step}`,
    noDate: "ingen frist er satt",
    none: "Ingen gap.",
    under: ({ value, text }, command) =>
      `${text} gap hører til målet, medregnet ${plural(value, "det", "dem")} som gjelder delindikatorer og initiativ: ${command}`,
    all: (command) => `Som en liste klar til å sende: ${command}`,
  },
  textOf: (name, place) => `Teksten hører til ${name}, ${place}`,
  called: ({ typed, shown, others }, nameOf) => {
    const rest = others.map((item) => `${nameOf(item)} (ehs\u00a0show\u00a0${oneLine(item.id)})`);
    return rest.length === 0
      ? `${oneLine(typed)} er nummeret til ${shown.length} ting, vist etter hverandre: ${row(shown.map(nameOf))}.`
      : `${oneLine(typed)} er forstått som ${row(shown.map(nameOf))}. Det samme nummeret har ${row(rest)}.`;
  },
  items: {
    milestones: "Forutsetter",
    benefits: "Måles med",
    decisions: "Gjelder",
    recommendations: "Gjelder",
    follow_ups: "Gjelder",
    comments: "Gjelder",
    to_clarify: "Gjelder",
  },
};
