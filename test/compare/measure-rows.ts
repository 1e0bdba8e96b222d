/** Changes of a measure: what is written, and what it is told as. */
import { type Moment, withMeasure } from "./scene.js";

export interface Row {
  readonly name: string;
  readonly before: Moment;
  readonly after: Moment;
  readonly events: readonly string[];
}

export const figures = (...each: readonly string[]): Moment =>
  withMeasure(`observations: [${each.map((one) => `{ ${one} }`).join(", ")}]`);

export const measureRows: readonly Row[] = [
  {
    name: "a first figure for a period",
    before: figures('period: "2022", value: 40'),
    after: figures('period: "2022", value: 40', 'period: "2023", value: 44, source: survey'),
    events: ["new_observation 1.3/observations[2023@survey]/value ∅ → 44"],
  },
  {
    name: "a figure where one was missing",
    before: figures('period: "2023", missing: not_yet_available'),
    after: figures('period: "2023", value: 0'),
    events: ["new_observation 1.3/observations[2023]/value ∅ → 0"],
  },
  {
    name: "a figure in place of a forecast",
    before: figures('period: "2023", value: 50, flags: [forecast]'),
    after: figures('period: "2023", value: 44'),
    events: ["new_observation 1.3/observations[2023]/value ∅ → 44"],
  },
  {
    name: "a revision beside the figure it corrects",
    before: figures('period: "2023", value: 44'),
    after: figures(
      'period: "2023", value: 44',
      'period: "2023", value: 45, revision: { number: 1, kind: correction, reason: Late }',
    ),
    events: ["revised 1.3/observations[2023@@1]/value 44 → 45"],
  },
  {
    name: "a figure corrected in place",
    before: figures('period: "2023", value: 44'),
    after: figures('period: "2023", value: 45'),
    events: ["revised 1.3/observations[2023]/value 44 → 45"],
  },
  {
    name: "a figure that gets its source: one event, not two",
    before: figures('period: "2023", value: 44'),
    after: figures('period: "2023", value: 44, source: survey'),
    events: ["revised 1.3/observations[2023@survey]/value 44 → 44"],
  },
  {
    name: "a figure taken away",
    before: figures('period: "2022", value: 40', 'period: "2023", value: 44'),
    after: figures('period: "2022", value: 40'),
    events: ["removed 1.3/observations[2023]/value 44 → ∅"],
  },
  {
    name: "another baseline",
    before: withMeasure('baseline: { kind: measured, value: 40, period: "2021" }'),
    after: withMeasure('baseline: { kind: measured, value: 42, period: "2022" }'),
    events: ["re_based 1.3/baseline/value 40 → 42"],
  },
  {
    name: "another method and a break",
    before: withMeasure('methods: [{ from: "2021", question: How? }]'),
    after: withMeasure(
      'methods: [{ from: "2021", question: How? }, { from: "2023", question: Why? }]\nbreaks: [{ at: "2023", kind: wording, effect: major }]',
    ),
    events: ['re_based 1.3/breaks[2023@wording]/effect ∅ → "major"', "re_based 1.3/methods[2023]"],
  },
  {
    name: "another whole, which defines a share",
    before: withMeasure("whole: the population"),
    after: withMeasure("whole: adults"),
    events: ['re_based 1.3/whole "the population" → "adults"'],
  },
];
