/** Lines that every layout of the status view says in the same words. */
import type { InitiativeView, MeasureView, ObjectiveView, StatusView } from "../report/status-view.js";
import type { Actor } from "../report/view.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { said } from "./screen.js";
import { columnsOf } from "./status-columns.js";

/** What was asked for: "Utvalg: 1.1 · eier norsk-helsenett". */
export function selectionText(words: Catalogue, { filter }: StatusView): string {
  const { filters, selection } = words.picture;
  const kinds = [
    { word: "", ids: filter.ids },
    { word: `${filters.objective} `, ids: filter.objectives },
    { word: `${filters.owner} `, ids: filter.owners },
    { word: `${filters.type} `, ids: filter.types },
    { word: `${filters.status} `, ids: filter.statuses },
  ];
  const parts = kinds.filter(({ ids }) => ids.length > 0).map(({ word, ids }) => word + ids.map(oneLine).join(", "));
  return `${selection}: ${parts.join(" · ")}`;
}

/** "revisjon 90a5f3a + endringer …", or why it is not known which one was read. */
function revisionText({ picture }: Catalogue, revision: StatusView["revision"]): string {
  const short = revision?.short ?? revision?.commit?.slice(0, 7) ?? null;
  if (revision === null || short === null) return picture.noRevision[revision?.reason ?? "no-repository"];
  const { dirty, asked, as = "revision" } = revision;
  const parts = [
    ...(dirty ? [picture.uncommitted] : []),
    ...(asked === undefined ? [] : [picture.readAs[as](oneLine(asked))]),
  ];
  return [picture.revision(short), ...parts].join(" ");
}

/** "per 21. november 2026 · revisjon 90a5f3a + endringer …" */
export function provenanceText(words: Catalogue, { asOf, revision }: Pick<StatusView, "asOf" | "revision">): string {
  return `${words.picture.asOf(asOf.text)} · ${revisionText(words, revision)}`;
}

/** A text with a capital first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Overordnet mål": the plan's own name of the level, else the tool's. */
export function goalPrefix(words: Catalogue, { levels }: Pick<StatusView, "levels">): string {
  return `${capital(levels.goal === undefined ? words.picture.goal : said(words, levels.goal))} `;
}

/** "NHN, i samarbeid med KS", "flere", "under avklaring". Names are proper names or begin as they do, so commas part them. */
export function ownersText(words: Catalogue, { ownership, owners, partners }: InitiativeView): string {
  const ids = owners.map(({ id }) => id);
  const names = (actors: readonly Actor[]): string[] => actors.map(({ short }) => said(words, short));
  const word = ownership === "named" ? [] : [words.initiatives.ownership[ownership]];
  const own = [...names(owners), ...word].join(", ");
  const others = names(partners.filter(({ id }) => !ids.includes(id)));
  return others.length === 0 ? own : words.initiatives.withPartners(own, others.join(", "));
}

/** "46 % (2022): feil retning (kandidat)"; null without candidate figures. */
export function candidateText(words: Catalogue, { candidate }: MeasureView): string | null {
  if (candidate === null) return null;
  const { status, latest } = candidate;
  return words.picture.candidate(oneLine(latest.text), oneLine(latest.period?.short ?? ""), words.status[status]);
}

/** The unit, where neither the figures nor the name say it themselves. */
export function unitText(words: Catalogue, { scale, unit, name }: MeasureView): string | null {
  const [text, named] = [said(words, unit), said(words, name)];
  return scale === "share" || text.toLowerCase() === named.toLowerCase() ? null : text;
}

/** Why a baseline is not comparable with its target, as the plan says it. */
export function incomparableText(words: Catalogue, { baseline: { comparable, note } }: MeasureView): string | null {
  return comparable || note === null ? null : said(words, note);
}

/** Sentences under the counts: what can be judged, whether anything is measured, what is left out, where to look. */
export function pictureTexts(words: Catalogue, view: StatusView): string[] {
  const { counts, attention } = view;
  const { leftOut, figures } = attention;
  const names = leftOut.map(({ file, item }) => oneLine(item ?? file));
  return [
    ...(names.length === 0 ? [] : [words.picture.leftOut(names.length, names.join(", "))]),
    ...(counts.measures === 0 ? [] : [words.picture.judged(counts.judged, counts.measures)]),
    ...(counts.measures === 0 || columnsOf(view).latest ? [] : [words.picture.nothingMeasured]),
    ...(figures.length === 0 ? [] : [words.picture.seeBelow(figures.length)]),
  ];
}

const initiativesIn = (objectives: readonly ObjectiveView[]): InitiativeView[] =>
  objectives.flatMap((each) => [...each.initiatives, ...initiativesIn(each.objectives)]);

/** How the initiatives of a plan without measures are reported to stand; null where there is a better picture, or none. */
export function reportsText(words: Catalogue, { counts, shown, objectives }: StatusView): string | null {
  const initiatives = initiativesIn(objectives);
  if (counts.measures > 0 || shown.filtered || initiatives.length === 0) return null;
  const stand = initiatives.map(({ state, report }) => {
    if (state !== "active") return words.initiatives.states[state] ?? state;
    return report === null ? words.initiatives.noReport : said(words, report.colour.name);
  });
  const told = [...new Set(stand)].map((word) => {
    const count = words.number(stand.filter((each) => each === word).length, 0);
    return `${count}\u00a0${word}`;
  });
  return `${words.initiatives.heading}: ${told.join(" · ")}`;
}

/** The state of an initiative that does not run, else the colour that was last reported and how old that is. */
export function reportText(words: Catalogue, { state, report }: InitiativeView): string {
  if (state !== "active") return words.initiatives.states[state] ?? state;
  if (report === null) return words.initiatives.noReport;
  return `${said(words, report.colour.name)}, ${words.initiatives.reported(report.age)}`;
}

/** Its deadline, and whether that has passed; null without one. */
export function deadlineText(words: Catalogue, { deadline }: InitiativeView): string | null {
  if (deadline === null) return null;
  const { deadlinePassed, deadline: due } = words.initiatives;
  return (deadline.overdue ? deadlinePassed : due)(deadline.by.text);
}
