/** What the kinds of item are called in messages, with their article. */
import type { Words } from "./rule.js";
import type { Wanted } from "./references.js";

const names: Readonly<Record<Wanted, Words>> = {
  goal: { nb: "et overordnet mål", en: "an overall goal" },
  objective: { nb: "et strategisk mål", en: "an objective" },
  outcome: { nb: "et målbildepunkt", en: "an outcome" },
  indicator: { nb: "en målindikator", en: "an indicator" },
  measure: { nb: "en måling", en: "a measure" },
  initiative: { nb: "et strategisk initiativ", en: "an initiative" },
  milestone: { nb: "en milepæl", en: "a milestone" },
  sdg: { nb: "et bærekraftsmål", en: "a sustainable development goal" },
  related: { nb: "en beslektet plan", en: "a related plan" },
  adjacent: { nb: "et tilgrensende tema", en: "an adjacent topic" },
  actor_plan: { nb: "en aktørs egen plan", en: "an actor's own plan" },
  target_group: { nb: "en målgruppe", en: "a target group" },
  organisation: { nb: "en organisasjon", en: "an organisation" },
  source: { nb: "en kilde", en: "a source" },
  body: { nb: "et råd eller utvalg", en: "a body" },
  wheel: { nb: "en behandling i årshjulet", en: "an item of the annual wheel" },
  meeting: { nb: "et møte", en: "a meeting" },
  decision: { nb: "et vedtak eller en tilslutning", en: "a decision" },
  recommendation: { nb: "en anbefaling", en: "a recommendation" },
  follow_up: { nb: "et oppfølgingspunkt", en: "a follow-up point" },
  trend: { nb: "et utviklingstrekk", en: "a trend" },
  input: { nb: "et innspill", en: "an input from another plan" },
  edition: { nb: "en utgave", en: "an edition" },
  background: { nb: "et bakgrunnsdokument", en: "a background document" },
  codelist: { nb: "en kodeliste", en: "a code list" },
  phase: { nb: "en av fasene i plan.yaml", en: "one of the phases in plan.yaml" },
  colour: { nb: "en av fargene i plan.yaml", en: "one of the colours in plan.yaml" },
};

const isKind = (kind: string): kind is Wanted => Object.hasOwn(names, kind);

/** The kind in words; an unknown kind is given as it is. */
export function kindName(kind: string, language: keyof Words): string {
  return isKind(kind) ? names[kind][language] : kind;
}
