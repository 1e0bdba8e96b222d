/** An invented plan with a measure for every verdict, every kind of baseline and target, and every kind of initiative. */
import type { Plan } from "../../src/model/plan.js";
import { planOf } from "../helpers/plan.js";

const organisations = `
organisations:
  - { id: old, name: { nb: Gammelt direktorat, en: Old Directorate }, short: { nb: GD, en: OD }, succeeded_by: { organisation: new, from: "2024-01-01" } }
  - { id: new, name: { nb: Nytt direktorat, en: New Directorate }, short: { nb: ND, en: ND } }
  - { id: trust, name: Helseforetaket }
`;

const sources = `
sources:
  - { id: survey, name: { nb: Innbyggerundersøkelsen, en: Citizen survey }, kind: survey, owner: old, cadence: yearly }
  - { id: register, name: { nb: Registeret, en: The register }, kind: register }
  - { id: portfolio, name: { nb: Porteføljen, en: The portfolio }, kind: portfolio, owner: trust }
`;

const strategy = `
name: Strategi
planned:
  - { id: s-1, text: { nb: Videreutvikle settet., en: Develop the set further. }, due: "2023" }
goals:
  - id: G
    name: { nb: God helse, en: Good health }
    indicators:
      - id: G.1
        name: { nb: Opplevd helse, en: Perceived health }
        type: effect
        measures:
          - { unit: "%", scale: share, direction: up, baseline: { kind: measured, value: 50 }, targets: [{ kind: level, value: 70, due: "2030" }], observations: [{ period: "2025", value: 58 }] }
  - { id: H, name: { nb: Uten indikator, en: Without an indicator } }
`;

const first = `
id: "1"
name: { nb: Aktiv medvirkning, en: Active participation }
indicators:
  - id: "1.1"
    name: { nb: Bruk av tjenester på nettet som innebærer medvirkning, en: Use of online services that involve participation }
    type: adoption
    source: register
    measures:
      - id: 1.1a
        name: { nb: Timeavtaler, en: Appointments }
        unit: { nb: mill. besøk/md., en: million visits/month }
        scale: amount
        direction: up
        baseline: { kind: measured, value: 11.4, period: 2021-09/2022-09 }
        targets: [{ kind: change, change: "+20 %", due: "2025" }]
        observations: [{ period: "2024", value: 12.9 }, { period: "2026-Q1", value: 13.73, flags: [provisional] }]
      - id: 1.1b
        name: { nb: Pårørende, en: Relatives }
        unit: { nb: mill. besøk/md., en: million visits/month }
        scale: amount
        direction: up
        baseline: { kind: measured, value: 0.506, period: 2021-09/2022-09 }
        targets: [{ kind: change, change: "+10 %", due: "2025" }]
  - id: "1.2"
    name: { nb: Utbredelse av tjenester, en: Reach of services }
    type: adoption
    source: register
    measures:
      - unit: "%"
        scale: share
        direction: up
        decimals: 0
        baseline: { kind: measured, value: 46, period: 2022-11, inferred: [period] }
        targets: [{ kind: level, value: 85, due: "2027" }]
        observations: [{ period: "2023", value: 58 }, { period: "2024", value: 66 }, { period: "2025", value: 84.96 }]
        breaks: [{ at: "2025", kind: scale, effect: minor }]
        planned: [{ id: p-1, text: { nb: Vise forskjeller., en: Show differences. }, due: 2023-Q1, owner: new }, { id: p-2, text: Senere, due: "2030" }]
  - id: "1.3"
    name: { nb: Enkle digitale helsetjenester, en: Simple digital health services }
    type: perceived-result
    source: survey
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 74, period: "2021" }
        targets: [{ kind: level, value: 83, due: "2027" }]
        observations: [{ period: "2023", value: 75 }, { period: "2025", value: 77, standing: candidate }]
  - id: "1.4"
    name: { nb: Fornøyd med digital kontakt }
    type: perceived-result
    source: survey
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 48, period: "2021" }
        targets: [{ kind: level, value: 60, due: "2027" }]
        observations: [{ period: "2023", value: 45 }]
  - id: "1.5"
    name: { nb: Spredning, en: Spread }
    type: adoption
    measures:
      - id: 1.5a
        name: { nb: Helsefellesskap, en: Health communities }
        unit: { nb: helsefellesskap, en: communities }
        scale: share
        direction: up
        baseline: { kind: measured, value: 17/19, comparable: false, reason: { nb: Teller tilskudd., en: Counts grants. } }
        targets: [{ kind: all, of: 19, due: 2027-12-31 }]
        observations: [{ period: "2025", value: 18/19 }]
      - id: 1.5b
        name: { nb: Kommuner, en: Municipalities }
        unit: { nb: kommuner, en: municipalities }
        scale: count
        direction: up
        baseline: { kind: words, text: { nb: bare prøvd i Bergen, en: only tried in Bergen } }
initiatives:
  - { id: 1.A, name: { nb: Innsyn for alle, en: Access for all }, ownership: several, status_source: portfolio }
  - { id: 1.B, name: { nb: Hjemmeoppfølging, en: Home follow-up }, owners: [old, trust], status_source: survey, reports: [{ cut_off: 2026-06-30, colour: yellow, reason: Lite folk }, { cut_off: 2026-01-31, colour: green }, { cut_off: 2027-01-31, colour: green }] }
`;

const second = `
id: "2"
name: { nb: Enklere arbeidsdag, en: Easier working day }
objectives:
  - id: "2-x"
    number: "2.X"
    name: { nb: Under målet, en: Below the objective }
    indicators:
      - id: "2.3"
        name: { nb: Forsinkelser, en: Delays }
        type: result
        measures: [{ unit: "%", scale: share, direction: down, baseline: { kind: measured, value: 17 }, targets: [{ kind: level, value: 15, due: "2025" }], observations: [{ period: "2025", value: 16 }] }]
indicators:
  - id: "2.1"
    name: { nb: Uten måltall, en: Without targets }
    type: adoption
    measures:
      - { id: 2.1a, unit: stk., scale: count, direction: up, baseline: { kind: pending, text: Avklares, decide_by: 2023-Q1 }, targets: [{ kind: pending, decide_by: 2023-Q1 }] }
      - { id: 2.1b, unit: stk., scale: count, direction: up, baseline: { kind: measured, value: ~6500, period: 2022-11-29 }, targets: [{ kind: dependent, waits_for: { nb: planer for innføring, en: plans for introduction } }] }
      - { id: 2.1c, unit: stk., scale: count, direction: up, baseline: { kind: measured, value: 8 }, targets: [{ kind: all, due: "2025" }] }
      - { id: 2.1d, unit: stk., scale: count, direction: up, targets: [{ kind: none, reason: { nb: Ikke vedtatt., en: Not adopted. } }] }
  - id: "2.2"
    name: { nb: Samhandling, en: Cooperation }
    type: adoption
    indicators:
      - id: 2.2.1
        name: { nb: Journal innført, en: Record introduced }
        type: adoption
        source: register
        measures: [{ unit: "%", scale: share, direction: up, baseline: { kind: measured, value: 147/356, period: 2022-11-29 }, targets: [{ kind: level, value: 356/356, due: "2027" }], observations: [{ period: 2025-06, value: 190/356 }] }]
      - id: 2.2.2
        name: { nb: Journal brukt, en: Record used }
        type: adoption
        source: register
        measures: [{ unit: "%", scale: share, direction: up, targets: [{ kind: level, value: 80, due: "2027" }], observations: [{ period: "2025", value: ">70" }] }]
  - { id: "2.4", name: { nb: Utgått, en: Ended }, type: adoption, lifecycle: [{ state: retired, from: 2025-01-01, reason: { nb: Erstattet., en: Replaced. } }], measures: [{ unit: stk., scale: count, direction: up, targets: [{ kind: level, value: 10, due: "2025" }] }] }
  - { id: "2.5", name: { nb: Brudd, en: Break }, type: adoption, measures: [{ unit: stk., scale: count, direction: up, targets: [{ kind: level, value: 20, due: "2027" }], breaks: [{ at: "2024", kind: scale, effect: major }] }] }
  - { id: "2.6", name: { nb: Sent nådd, en: Reached late }, type: adoption, measures: [{ unit: stk., scale: count, direction: up, targets: [{ kind: level, value: 30, due: "2024" }], observations: [{ period: "2025", value: 1234567 }] }] }
initiatives:
  - { id: 2.A, name: { nb: Prismodell, en: Price model }, owners: [trust], deadline: "2024", milestones: [{ id: m-1, name: { nb: Utkast, en: Draft }, due: 2025-03 }, { id: m-2, name: Ferdig, due: 2025-03, actual: 2025-03 }] }
  - { id: 2.B, name: { nb: Beredskap, en: Preparedness }, ownership: clarifying, status_source: portfolio }
  - { id: 2.C, name: { nb: Avsluttet, en: Ended }, owners: [new], lifecycle: [{ state: retired, from: 2024-01-01 }] }
`;

const settings = `
format: 1
id: invented
title: { nb: En oppdiktet plan, en: An invented plan }
languages: [nb, en]
time_zone: Europe/Oslo
colours:
  - { id: green, name: { nb: grønn, en: green }, meaning: Som planlagt }
  - { id: yellow, name: { nb: gul, en: yellow }, meaning: Noe avvik }
`;

/** The invented plan, with other files put over it. */
export function inventedPlan(over: Record<string, string> = {}): Plan {
  return planOf({
    "plan.yaml": settings,
    "organisations.yaml": organisations,
    "sources.yaml": sources,
    "strategy.yaml": strategy,
    "objectives/1.yaml": first,
    "objectives/2.yaml": second,
    ...over,
  });
}
