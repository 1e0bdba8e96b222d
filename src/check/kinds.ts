/** What the kinds of item are called in messages, with their article. */
import type { Words } from "./rule.js";
import type { Wanted } from "./references.js";

const names: Readonly<Record<Wanted, Words>> = {
  goal: { nb: "et overordnet mål", nn: "eit overordna mål", en: "an overall goal" },
  objective: { nb: "et strategisk mål", nn: "eit strategisk mål", en: "an objective" },
  outcome: { nb: "et målbildepunkt", nn: "eit målbiletepunkt", en: "an outcome" },
  indicator: { nb: "en målindikator", nn: "ein målindikator", en: "an indicator" },
  measure: { nb: "en måling", nn: "ei måling", en: "a measure" },
  initiative: { nb: "et strategisk initiativ", nn: "eit strategisk initiativ", en: "an initiative" },
  milestone: { nb: "en milepæl", nn: "ein milepæl", en: "a milestone" },
  sdg: { nb: "et bærekraftsmål", nn: "eit berekraftsmål", en: "a sustainable development goal" },
  related: { nb: "en beslektet plan", nn: "ein nærskyld plan", en: "a related plan" },
  adjacent: { nb: "et tilgrensende tema", nn: "eit tilgrensande tema", en: "an adjacent topic" },
  actor_plan: { nb: "en aktørs egen plan", nn: "ein eigen plan hos ein aktør", en: "an actor's own plan" },
  target_group: { nb: "en målgruppe", nn: "ei målgruppe", en: "a target group" },
  organisation: { nb: "en organisasjon", nn: "ein organisasjon", en: "an organisation" },
  source: { nb: "en kilde", nn: "ei kjelde", en: "a source" },
  body: { nb: "et råd eller utvalg", nn: "eit råd eller utval", en: "a body" },
  wheel: { nb: "en behandling i årshjulet", nn: "ei behandling i årshjulet", en: "an item of the annual wheel" },
  meeting: { nb: "et møte", nn: "eit møte", en: "a meeting" },
  decision: { nb: "et vedtak eller en tilslutning", nn: "eit vedtak eller ei tilslutning", en: "a decision" },
  recommendation: { nb: "en anbefaling", nn: "ei tilråding", en: "a recommendation" },
  follow_up: { nb: "et oppfølgingspunkt", nn: "eit oppfølgingspunkt", en: "a follow-up point" },
  trend: { nb: "et utviklingstrekk", nn: "eit utviklingstrekk", en: "a trend" },
  input: { nb: "et innspill", nn: "eit innspel", en: "an input from another plan" },
  edition: { nb: "en utgave", nn: "ei utgåve", en: "an edition" },
  background: { nb: "et bakgrunnsdokument", nn: "eit bakgrunnsdokument", en: "a background document" },
  codelist: { nb: "en kodeliste", nn: "ei kodeliste", en: "a code list" },
  phase: { nb: "en av fasene i plan.yaml", nn: "ein av fasane i plan.yaml", en: "one of the phases in plan.yaml" },
  colour: { nb: "en av fargene i plan.yaml", nn: "ein av fargane i plan.yaml", en: "one of the colours in plan.yaml" },
};

const isKind = (kind: string): kind is Wanted => Object.hasOwn(names, kind);

/** The kind in words; an unknown kind is given as it is. */
export function kindName(kind: string, language: keyof Words): string {
  return isKind(kind) ? names[kind][language] : kind;
}
