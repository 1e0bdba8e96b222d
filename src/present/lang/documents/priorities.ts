/** Words of the priorities: recommendations for a year by receiver, and the gaps that none of them answers. */
import type { FollowingPoint, PrioritiesView } from "../../../report/documents/priorities.js";
import { countedIn } from "../counted.js";
import type { Lang } from "./common.js";

export interface PrioritiesWords {
  readonly heading: (year: string) => string;
  readonly lead: (total: number, receivers: number, year: string) => string;
  /** Why it is about this year; empty where it is the one asked for, or the next. */
  readonly why: (basis: PrioritiesView["basis"], year: string, next: string) => string;
  readonly asked: (names: string) => string;
  readonly advisory: string;
  readonly none: (year: string) => string;
  readonly to: (name: string) => string;
  readonly toNobody: string;
  readonly waiting: (gaps: number) => string;
  readonly from: string;
  readonly proposed: string;
  readonly serves: string;
  readonly servesNothing: string;
  readonly answers: string;
  readonly answered: (total: number, own: number) => string;
  readonly answersNothing: string;
  readonly followUps: string;
  readonly noFollowUps: string;
  readonly state: Readonly<Record<FollowingPoint["state"], string>>;
  readonly outcome: string;
  readonly agreed: string;
  readonly noAgreed: string;
  readonly rank: (rank: number) => string;
  readonly touches: (gaps: number) => string;
  readonly unanswered: string;
  readonly unansweredLead: (left: number, all: number) => string;
  /** Where there is no recommendation for the year. */
  readonly noneAnswered: (all: number, year: string) => string;
  readonly oneOfEach: string;
  readonly allAnswered: string;
  readonly noGaps: string;
  readonly earlier: string;
  readonly noEarlier: string;
  readonly yearless: string;
  readonly more: (count: number) => string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const priorities: Readonly<Record<Lang, PrioritiesWords>> = {
  nb: {
    heading: (year) => `Anbefalinger for ${year}`,
    lead: (total, receivers, year) =>
      `${nb(total, "anbefaling", "anbefalinger")} for ${year}, til ${nb(receivers, "mottaker", "mottakere")}.`,
    why: (basis, _, next) =>
      basis === "nearest" ? `Ingen anbefalinger er registrert for ${next} ennå; dette er de nærmeste.` : "",
    asked: (names) => `Gjelder bare ${names}.`,
    advisory: "Dette er råd fra rådgivende organer. Mottakerne beslutter selv innenfor sine budsjetter og fullmakter.",
    none: (year) => `Ingen anbefalinger er registrert for ${year}.`,
    to: (name) => `Til ${name}`,
    toNobody: "Uten oppgitt mottaker",
    waiting: (gaps) =>
      gaps === 0
        ? "Ingen gap venter på denne mottakeren."
        : `${nb(gaps, "gap", "gap")} i planen venter på denne mottakeren.`,
    from: "Fra",
    proposed: "foreslått, ikke behandlet ennå",
    serves: "Gjelder",
    servesNothing: "ikke oppgitt",
    answers: "Svarer på",
    answered: (total, own) =>
      `${nb(total, "gap", "gap")} under det den gjelder${own === 0 ? "" : `, ${own === total ? "alle" : own} av dem hos mottakeren selv`}. Blant dem:`,
    answersNothing: "Planen viser ingen gap under det anbefalingen gjelder.",
    followUps: "Oppfølging",
    noFollowUps: "Ingen oppfølgingspunkter er registrert.",
    state: { open: "åpent", done: "utført", dropped: "tas ikke videre" },
    outcome: "Hva det ble til",
    agreed: "Prioriteringer som er avtalt",
    noAgreed: "Ingen møter har avtalt en rekkefølge.",
    rank: (rank) => `${rank}. prioritet`,
    touches: (gaps) => `berører ${nb(gaps, "gap", "gap")}`,
    unanswered: "Gap som ingen anbefaling svarer på",
    unansweredLead: (left, all) => `${left} av ${nb(all, "gap", "gap")} ligger utenfor det anbefalingene gjelder.`,
    noneAnswered: (all, year) => `${nb(all, "gap står", "gap står")} uten anbefaling for ${year}.`,
    oneOfEach: "Ett av hvert slag står her, det viktigste først:",
    allAnswered: "Alle gap ligger under noe som en anbefaling gjelder.",
    noGaps: "Planen viser ingen gap.",
    earlier: "Tidligere anbefalinger, og hva det ble til",
    noEarlier: "Ingen anbefalinger er registrert for årene før.",
    yearless: "Anbefalinger uten oppgitt år",
    more: (count) => `og ${count} til av samme slag`,
  },
  nn: {
    heading: (year) => `Tilrådingar for ${year}`,
    lead: (total, receivers, year) =>
      `${nn(total, "tilråding", "tilrådingar")} for ${year}, til ${nn(receivers, "mottakar", "mottakarar")}.`,
    why: (basis, _, next) =>
      basis === "nearest" ? `Ingen tilrådingar er registrerte for ${next} enno; dette er dei nærmaste.` : "",
    asked: (names) => `Gjeld berre ${names}.`,
    advisory: "Dette er råd frå rådgjevande organ. Mottakarane avgjer sjølve innanfor budsjetta og fullmaktene sine.",
    none: (year) => `Ingen tilrådingar er registrerte for ${year}.`,
    to: (name) => `Til ${name}`,
    toNobody: "Utan oppgitt mottakar",
    waiting: (gaps) =>
      gaps === 0
        ? "Ingen gap ventar på denne mottakaren."
        : `${nn(gaps, "gap", "gap")} i planen ventar på denne mottakaren.`,
    from: "Frå",
    proposed: "føreslått, ikkje behandla enno",
    serves: "Gjeld",
    servesNothing: "ikkje oppgitt",
    answers: "Svarar på",
    answered: (total, own) =>
      `${nn(total, "gap", "gap")} under det ho gjeld${own === 0 ? "" : `, ${own === total ? "alle" : own} av dei hos mottakaren sjølv`}. Mellom dei:`,
    answersNothing: "Planen viser ingen gap under det tilrådinga gjeld.",
    followUps: "Oppfølging",
    noFollowUps: "Ingen oppfølgingspunkt er registrerte.",
    state: { open: "ope", done: "utført", dropped: "blir ikkje ført vidare" },
    outcome: "Kva det vart til",
    agreed: "Prioriteringar som er avtalte",
    noAgreed: "Ingen møte har avtalt ei rekkjefølgje.",
    rank: (rank) => `${rank}. prioritet`,
    touches: (gaps) => `vedkjem ${nn(gaps, "gap", "gap")}`,
    unanswered: "Gap som inga tilråding svarar på",
    unansweredLead: (left, all) => `${left} av ${nn(all, "gap", "gap")} ligg utanfor det tilrådingane gjeld.`,
    noneAnswered: (all, year) => `${nn(all, "gap står", "gap står")} utan tilråding for ${year}.`,
    oneOfEach: "Eitt av kvart slag står her, det viktigaste først:",
    allAnswered: "Alle gap ligg under noko som ei tilråding gjeld.",
    noGaps: "Planen viser ingen gap.",
    earlier: "Tidlegare tilrådingar, og kva det vart til",
    noEarlier: "Ingen tilrådingar er registrerte for åra før.",
    yearless: "Tilrådingar utan oppgitt år",
    more: (count) => `og ${count} til av same slag`,
  },
  en: {
    heading: (year) => `Recommendations for ${year}`,
    lead: (total, receivers, year) =>
      `${en(total, "recommendation", "recommendations")} for ${year}, to ${en(receivers, "receiver", "receivers")}.`,
    why: (basis, _, next) =>
      basis === "nearest" ? `No recommendations are recorded for ${next} yet; these are the nearest.` : "",
    asked: (names) => `For ${names} only.`,
    advisory: "This is advice from advisory bodies. The receivers decide for themselves, within their own budgets.",
    none: (year) => `No recommendations are recorded for ${year}.`,
    to: (name) => `To ${name}`,
    toNobody: "No receiver given",
    waiting: (gaps) =>
      gaps === 0
        ? "No gaps wait for this receiver."
        : `${en(gaps, "gap in the plan waits", "gaps in the plan wait")} for this receiver.`,
    from: "From",
    proposed: "put forward, not treated yet",
    serves: "Concerns",
    servesNothing: "not given",
    answers: "Answers",
    answered: (total, own) =>
      `${en(total, "gap", "gaps")} under what it concerns${own === 0 ? "" : `, ${own === total ? "all" : own} of them with the receiver`}. Among them:`,
    answersNothing: "The plan shows no gaps under what it concerns.",
    followUps: "Follow-up",
    noFollowUps: "No follow-up points are recorded.",
    state: { open: "open", done: "done", dropped: "dropped" },
    outcome: "What became of it",
    agreed: "Priorities that are agreed",
    noAgreed: "No meeting has agreed on an order.",
    rank: (rank) => `Priority ${rank}`,
    touches: (gaps) => `touches ${en(gaps, "gap", "gaps")}`,
    unanswered: "Gaps that no recommendation answers",
    unansweredLead: (left, all) => `${left} of ${en(all, "gap", "gaps")} lie outside what the recommendations concern.`,
    noneAnswered: (all, year) => `${en(all, "gap has", "gaps have")} no recommendation for ${year}.`,
    oneOfEach: "One of each kind stands here, what matters most first:",
    allAnswered: "Every gap lies under something that a recommendation concerns.",
    noGaps: "The plan shows no gaps.",
    earlier: "Earlier recommendations, and what became of them",
    noEarlier: "No recommendations are recorded for the years before.",
    yearless: "Recommendations that give no year",
    more: (count) => `and ${count} more of the same kind`,
  },
};
