/** Lines that every layout of the status view says in the same words. */
import type { InitiativeView, StatusView } from "../report/status-view.js";
import { oneLine } from "./clean.js";
import type { Catalogue } from "./lang/catalogue.js";
import { said } from "./screen.js";

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

/** "per 21. november 2026 · revisjon 90a5f3a + endringer …" */
export function provenanceText(words: Catalogue, { asOf, revision }: StatusView): string {
  const { picture } = words;
  const short = revision?.short ?? revision?.commit?.slice(0, 7) ?? null;
  const from = short === null ? picture.noRevision : picture.revision(short);
  const dirty = revision?.dirty === true && short !== null ? ` ${picture.uncommitted}` : "";
  return `${picture.asOf(asOf.text)} · ${from}${dirty}`;
}

/** "FHI og Helsedirektoratet", "flere", "under avklaring" */
export function ownersText(words: Catalogue, { ownership, owners }: InitiativeView): string {
  const names = owners.map((owner) => said(words, owner.short));
  if (ownership === "named") return words.list(names);
  const word = words.initiatives.ownership[ownership];
  return names.length === 0 ? word : words.list([...names, word]);
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
