/** An invented plan with many years of figures: a survey with respondents, breaks, steps, a superseded target, a band. */
import { planOf } from "../helpers/plan.js";

const survey = `
id: "1"
name: { nb: Innbyggerne, en: Citizens }
indicators:
  - id: "1.1"
    name: { nb: Digital kontakt, en: Digital contact }
    type: perceived-result
    source: survey
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 33, period: "2019", n: 1162 }
        targets:
          - { kind: level, value: 50, due: "2021", set: "2019" }
          - { kind: level, value: 75, due: "2025", set: "2019", superseded: { since: "2022-06-01", reason: { nb: For lite penger., en: Too little money. } } }
          - { kind: level, value: 65, due: "2025", set: "2022-06" }
          - { kind: level, value: 95, due: "2027", set: "2022-06" }
        observations:
          - { period: "2020", value: 47, n: 1614 }
          - { period: "2021", value: 46, n: 1504 }
          - { period: "2022", value: 54, n: 1524 }
          - { period: "2023", value: 57, n: 1608 }
          - { period: "2024", value: 61, n: 1500, standing: candidate }
  - id: "1.2"
    name: { nb: Svak vekst, en: Weak growth }
    type: perceived-result
    source: survey
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 40, period: "2019", n: 1500 }
        targets: [{ kind: level, value: 90, due: "2025" }]
        observations: [{ period: "2021", value: 41, n: 1500 }, { period: "2023", value: 43, n: 1500, flags: [provisional] }]
  - id: "1.3"
    name: { nb: Holdt i båndet, en: Kept in the band }
    type: result
    measures:
      - unit: dager
        scale: duration
        direction: within
        baseline: { kind: measured, value: 20.5, period: "2020" }
        targets: [{ kind: band, low: 8, high: 12, due: "2026" }]
        observations: [{ period: "2022", value: 16.4 }, { period: "2023", value: 14.2 }]
  - id: "1.4"
    name: { nb: Kommuner, en: Municipalities }
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 147/356, period: 2022-11-29 }
        targets: [{ kind: level, value: 356/356, due: "2026" }]
        observations: [{ period: "2023", value: 201/356 }, { period: "2024-06", value: 262/357 }]
        breaks: [{ at: "2024", kind: geography, effect: minor }]
  - id: "1.5"
    name: { nb: Ventetid, en: Waiting time }
    type: result
    measures:
      - unit: dager
        scale: duration
        direction: down
        baseline: { kind: measured, value: 60, period: "2019" }
        targets: [{ kind: level, value: 40, due: "2022" }, { kind: level, value: 30, due: "2026" }]
        observations: [{ period: "2021", value: 52 }, { period: "2022", value: 38 }, { period: "2023", value: 44 }]
  - id: "1.6"
    name: { nb: Tilgang, en: Access }
    type: perceived-result
    source: survey
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 23, period: "2019", n: 3700 }
        targets: [{ kind: level, value: 50, due: "2026" }]
        methods:
          - { from: "2019", question: { nb: Har du tilgang?, en: Have you access? }, scale: { nb: Fem trinn, en: Five steps } }
          - { from: "2023", question: { nb: Har du god tilgang?, en: Have you good access? }, scale: { nb: Fem trinn, en: Five steps }, filter: { nb: Bare brukere, en: Users only } }
        observations:
          - { period: "2020", value: 27, n: 4800 }
          - { period: "2021", value: 33, n: 4300 }
          - { period: "2022", value: 35, n: 4250 }
          - { period: "2023", value: 36, n: 4200 }
        breaks:
          - { at: "2021", kind: sample_mix, effect: unknown, text: { nb: Færre svarte., en: Fewer answered. } }
          - { at: "2023", kind: wording, effect: minor, assessed_by: analytiker }
  - id: "1.7"
    name: { nb: Forsinkelser, en: Delays }
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: down
        baseline: { kind: measured, value: 30, period: "2022" }
        targets: [{ kind: level, value: 10, due: "2028" }]
        observations: [{ period: "2023", value: 3/13 }, { period: "2023-09", value: 5/13 }]
  - id: "1.8"
    name: { nb: Alle sykehus, en: All hospitals }
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 17/19, period: "2021" }
        targets: [{ kind: level, value: 19/19, due: "2026" }]
        observations: [{ period: "2023", value: 18/19 }]
  - id: "1.9"
    name: { nb: Spredning, en: Spread }
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 0, period: "2022" }
        targets: [{ kind: all, due: "2026" }]
        observations: [{ period: "2023-03", value: 2/20 }]
initiatives:
  - { id: 1.A, name: { nb: Bedre kontakt, en: Better contact }, moves: ["1.1"] }
`;

const sources = `
sources:
  - { id: survey, name: { nb: Undersøkelsen, en: The survey }, kind: survey, owner: agency, cadence: yearly, next_due: "2024-09-25",
      vintages: [
        { period: "2020", n: 4800, groups: [{ group: kommuner, n: 1536 }, { group: sykehus, n: 3264 }] },
        { period: "2021", n: 4300, groups: [{ group: kommuner, n: 731 }, { group: sykehus, n: 3569 }] },
        { period: "2022", n: 4250 },
        { period: "2023", n: 4200, groups: [{ group: kommuner, n: 798 }, { group: sykehus, n: 3402 }] },
      ] }
`;

const organisations = `
organisations:
  - { id: agency, name: { nb: Etaten, en: The Agency } }
`;

export const manyYears = planOf({
  "objectives/1.yaml": survey,
  "sources.yaml": sources,
  "organisations.yaml": organisations,
});
