/** Kva sidene til mål, indikatorar, initiativ og organisasjonar seier på nynorsk. */
import type { LateView, RolledView, RollUpView } from "../../report/show-plain-view.js";
import { oneLine } from "../clean.js";
import { said } from "../screen.js";
import { nn } from "./nn.js";
import type { NameOf, PlainWords } from "./show-plain.js";

const plural = (value: number, one: string, many: string): string => (value === 1 ? one : many);
/** Namn har komma sjølve. */
const row = (names: readonly string[]): string => names.join("; ");
const whole = { indicator: "indikatoren", objective: "målet", goal: "målet" } as const;
const statuses = (all: readonly RollUpView["order"][number][]): string => all.map((each) => nn.status[each]).join(", ");
const because = ({ why }: RolledView): string => (why === null ? "" : ` (${nn.picture.why(why)})`);

function first({ of, measures, judged, share }: RollUpView): string {
  if (measures.value === 0) return `Ingen delindikator høyrer til ${whole[of]}, så det er ingenting å vurdere.`;
  const belong = `${measures.text} ${plural(measures.value, "delindikator", "delindikatorar")} høyrer til ${whole[of]}`;
  return `${belong}; ${judged.text} kan vurderast (${share?.text ?? ""}).`;
}

/** Korleis den dårlegaste avgjer, eller kva som blir vist når ingen kan vurderast. */
function decision({ judged, ranked, deciding, order, otherwise }: RollUpView, nameOf: NameOf): string[] {
  const [one] = deciding;
  if (one === undefined) return [];
  const names = row(deciding.map(({ item }) => nameOf(item)));
  const shown = nn.status[one.status];
  if (judged.value === 0)
    return [
      `Ingen kan vurderast, så indikatoren viser den første av desse som gjeld: ${statuses(otherwise)}. ` +
        `Her er det «${shown}», på grunn av ${names}.`,
    ];
  const rest = ranked.filter(({ status }) => status !== one.status);
  const better = rest.map(({ item, status }) => `${nameOf(item)} (${nn.status[status]})`);
  return [
    `Den dårlegaste av dei som kan vurderast, avgjer, i denne rekkjefølgja frå dårlegast til best: ${statuses(order)}. Det blir ikkje rekna ut noko gjennomsnitt.`,
    `${deciding.length === 1 ? "Dårlegast er" : "Dårlegast, og like, er"} ${names}: ${shown}. Derfor er indikatoren «${shown}».`,
    ...(better.length === 0 ? [] : [`Betre, og utan verknad på han: ${row(better)}.`]),
  ];
}

function counts({ of, measures, byStatus, ranked }: RollUpView, nameOf: NameOf): string[] {
  if (measures.value === 0) return [];
  const counted = byStatus.map(({ status, count }) => `${count.text} ${nn.status[status]}`).join(", ");
  const named = ranked.map(({ item, status }) => `${nameOf(item)} (${nn.status[status]})`);
  return [
    `Etter status: ${counted}.`,
    ...(named.length === 0 ? [] : [`Dei som kan vurderast, den dårlegaste først: ${row(named)}.`]),
    `Det blir ikkje rekna ut noko gjennomsnitt for ${whole[of]}: delindikatorane måler ulike ting, og ein god veg ikkje opp for ein dårleg.`,
  ];
}

const late = ({ daysLate, due, forecast }: LateView): string => {
  const dates = [
    ...(due === null ? [] : [`frist ${due.text}`]),
    forecast === null ? "ingen prognose" : `prognose ${forecast.text}`,
  ];
  return `${daysLate.text} ${plural(daysLate.value, "dag", "dagar")} forseinka (${dates.join(", ")})`;
};

export const plainNn: PlainWords = {
  headings: {
    measures: "Delindikatorane samla",
    gaps: "Kva som manglar eller heng etter, og kven som må gjere noko",
    toActOn: "Gap å ta tak i",
    toGive: "Gap ved det som får tal eller status herifrå",
    contradictions: "Tekstar som tala seier imot",
  },
  rollUp: (view, nameOf) => [
    first(view),
    ...(view.of === "indicator" ? decision(view, nameOf) : counts(view, nameOf)),
    ...(view.leftOut.length === 0 || (view.of === "indicator" && view.judged.value === 0)
      ? []
      : [
          `${view.leftOut.length === 1 ? "Halden utanfor, fordi han" : "Haldne utanfor, fordi dei"} ikkje kan vurderast:`,
        ]),
  ],
  leftOut: (member, nameOf) => `${nameOf(member.item)}: ${nn.status[member.status]}${because(member)}`,
  reported: (report) => {
    if (report === null) return "Ingen status er rapportert.";
    const { colour, cutOff, reason, ageMonths, age } = report;
    const ago = ageMonths.value === 0 ? "under ein månad gammal" : `${age} gammal`;
    const why = reason === null ? ". Inga grunngiving er gitt." : `: ${said(nn, reason)}`;
    return `${said(nn, colour.name)} per ${cutOff.text} (${ago})${why}`;
  },
  tooOld: (report) =>
    report?.tooOld === true
      ? `Det er eldre enn dei ${report.allowed.text} månadene ein rapport kan vere: det trengst ein ny.`
      : null,
  waits: ({ waits, dependsOnLate }, nameOf) => [
    ...waits.map(
      (wait) =>
        `${nameOf(wait.waiting)} ventar på ${nameOf(wait.milestone)} i ${nameOf(wait.of)}, som er ${late(wait)}.`,
    ),
    ...dependsOnLate.map(
      ({ item, late: all }) =>
        `Initiativet føreset ${nameOf(item)}, der ${row(all.map((each) => `${nameOf(each.milestone)} er ${late(each)}`))}.`,
    ),
  ],
  gap: {
    who: (names) => `Kven: ${names}`,
    next: (step) => `Neste steg: ${step}`,
    noDate: "ingen frist er sett",
    none: "Ingen gap.",
    under: ({ value, text }, command) =>
      `${text} gap høyrer til målet, medrekna ${plural(value, "det", "dei")} som gjeld delindikatorar og initiativ: ${command}`,
    all: (command) => `Som ei liste klar til å sende: ${command}`,
  },
  textOf: (name, place) => `Teksten høyrer til ${name}, ${place}`,
  called: ({ typed, shown, others }, nameOf) => {
    const rest = others.map((item) => `${nameOf(item)} (ehs\u00a0show\u00a0${oneLine(item.id)})`);
    return rest.length === 0
      ? `${oneLine(typed)} er nummeret til ${shown.length} ting, viste etter kvarandre: ${row(shown.map(nameOf))}.`
      : `${oneLine(typed)} er forstått som ${row(shown.map(nameOf))}. Det same nummeret har ${row(rest)}.`;
  },
  items: {
    ...{ milestones: "Føreset", benefits: "Blir målt med", decisions: "Gjeld", recommendations: "Gjeld" },
    ...{ follow_ups: "Gjeld", comments: "Gjeld", to_clarify: "Gjeld" },
  },
};
