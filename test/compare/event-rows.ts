/** Changes of every kind: what is written, and what it is told as. */
import { figures, type Row } from "./measure-rows.js";
import { type Moment, withMeasure } from "./scene.js";

const objective = (text: string): Moment => ({ "objectives/1.yaml": `id: "1"\nname: First\n${text}` });
const initiative = (fields: string): Moment => objective(`initiatives: [{ id: 1.A, name: Work, ${fields} }]`);
const milestone = (fields: string): Moment => initiative(`milestones: [{ id: m1, name: Ready, ${fields} }]`);
const meeting = (fields: string): Moment => ({ "meetings/m.yaml": `id: m\nbody: b\ndate: "2024-03-13"\n${fields}` });
const plan = (fields: string): Moment => ({ "plan.yaml": `format: 1\nid: p\n${fields}` });

export const rows: readonly Row[] = [
  {
    name: "a reported colour, with the one before it",
    before: initiative('reports: [{ cut_off: "2023-12-31", colour: green }]'),
    after: initiative(
      'reports: [{ cut_off: "2023-12-31", colour: green }, { cut_off: "2024-06-30", colour: red, reason: Late }]',
    ),
    events: ['status_reported 1.A/reports[2024-06-30]/colour "green" → "red"'],
  },
  {
    name: "another phase",
    before: initiative("phase: plan"),
    after: initiative("phase: do"),
    events: ['status_reported 1.A/phase "plan" → "do"'],
  },
  {
    name: "a milestone put off",
    before: milestone('due: "2024-06"'),
    after: milestone('due: "2024-12"'),
    events: ['milestone_moved m1/due "2024-06" → "2024-12"'],
  },
  {
    name: "one more forecast in a dated list",
    before: milestone('due: "2024-06", forecast: [{ date: "2024-09", reported: "2024-01-01" }]'),
    after: milestone(
      'due: "2024-06", forecast: [{ date: "2024-12", reported: "2024-05-01" }, { date: "2024-09", reported: "2024-01-01" }]',
    ),
    events: ['milestone_moved m1/forecast[2024-05-01]/date "2024-09" → "2024-12"'],
  },
  {
    name: "a forecast without a date that becomes a list",
    before: milestone('forecast: "2024-09"'),
    after: milestone('forecast: [{ date: "2024-10", reported: "2024-05-01" }]'),
    events: ['milestone_moved m1/forecast[2024-05-01]/date "2024-09" → "2024-10"'],
  },
  {
    name: "a milestone reached, told first",
    before: milestone('due: "2024-06", forecast: "2024-09"'),
    after: milestone('due: "2024-06", forecast: "2024-08", actual: "2024-08"'),
    events: ['milestone_moved m1/actual ∅ → "2024-08"'],
  },
  {
    name: "another deadline",
    before: initiative('deadline: "2025"'),
    after: initiative('deadline: "2026"'),
    events: ['milestone_moved 1.A/deadline "2025" → "2026"'],
  },
  {
    name: "a dated state of evaluation and a place in the portfolio",
    before: initiative("evaluation: planned, portfolio: { inside: false }"),
    after: initiative(
      'evaluation: [{ state: funded, since: "2024-05-01" }], portfolio: [{ inside: true, since: "2024-05-01" }]',
    ),
    events: [
      'changed 1.A/evaluation[2024-05-01]/state "planned" → "funded"',
      "changed 1.A/portfolio[2024-05-01]/inside false → true",
    ],
  },
  {
    name: "a signed judgement",
    before: meeting(""),
    after: meeting('assessments: [{ subject: "1.3", colour: red, reason: Slow, role: chair, cut_off: "2024-02-28" }]'),
    events: ['assessed m/assessments[1.3]/colour ∅ → "red" (about 1.3)'],
  },
  {
    name: "a decision that comes",
    before: meeting(""),
    after: meeting('decisions: [{ id: d-1, kind: supports, text: Yes, scope: ["1"] }]'),
    events: ['decision d-1/kind ∅ → "supports" (by d-1, about 1)'],
  },
  {
    name: "a decision that is adopted, and one in other words",
    before: meeting(
      "decisions: [{ id: d-1, kind: notes, state: proposed, text: A }, { id: d-2, kind: notes, text: B }]",
    ),
    after: meeting("decisions: [{ id: d-1, kind: notes, state: adopted, text: A }, { id: d-2, kind: notes, text: C }]"),
    events: ['decision d-1/state "proposed" → "adopted" (by d-1)', 'decision d-2/text "B" → "C" (by d-2)'],
  },
  {
    name: "a follow-up point that comes, and one that is done",
    before: meeting("follow_ups: [{ id: f-1, text: Do it }]"),
    after: meeting("follow_ups: [{ id: f-1, text: Do it, state: done }, { id: f-2, text: Do that }]"),
    events: ['follow_up f-1/state ∅ → "done"', "follow_up f-2"],
  },
  {
    name: "an item that is retired",
    before: initiative(""),
    after: initiative(
      'lifecycle: [{ state: active, from: "2023-01-01" }, { state: retired, from: "2024-01-01", decision: d-1 }]',
    ),
    events: [
      'lifecycle 1.A/lifecycle[2023-01-01]/state ∅ → "active"',
      'lifecycle 1.A/lifecycle[2024-01-01]/state "active" → "retired" (by d-1)',
    ],
  },
  {
    name: "an owner that takes over",
    before: initiative("owners: [a, b]"),
    after: initiative("owners: [c, b]"),
    events: ['responsibility 1.A/owners "a" → "c"'],
  },
  {
    name: "a parameter and a severity",
    before: plan("method: { behind: 0.6 }"),
    after: plan("method: { behind: 0.5 }\nseverities: { target-without-due: off }"),
    events: ["rule plan/method/behind 0.6 → 0.5", 'rule plan/severities/target-without-due ∅ → "off"'],
  },
  {
    name: "an item that comes, and what comes within it",
    before: objective("indicators: []"),
    after: withMeasure(
      'targets: [{ kind: level, value: 60, due: "2025" }]\nobservations: [{ period: "2023", value: 44 }]',
    ),
    events: [
      'editorial 1/indicators/@empty "list" → ∅',
      "added 1.3",
      "re_targeted 1.3/targets[2025]/value ∅ → 60 (set, within 1.3)",
      "new_observation 1.3/observations[2023]/value ∅ → 44 (within 1.3)",
      "added 1.3 (within 1.3)",
    ],
  },
  {
    name: "a file that goes, with all in it",
    before: meeting("decisions: [{ id: d-1, kind: notes, text: A }]"),
    after: {},
    events: ["removed d-1 (within m)", "removed m"],
  },
  {
    name: "an indicator that moves to another file",
    before: { ...withMeasure(""), "objectives/2.yaml": 'id: "2"\nname: Second\n' },
    after: {
      ...objective(""),
      "objectives/2.yaml":
        withMeasure("")["objectives/1.yaml"]?.replace('id: "1"\nname: First', 'id: "2"\nname: Second') ?? "",
    },
    events: ['moved 1.3/@in "1" → "2"'],
  },
  {
    name: "a file by another name",
    before: meeting("title: A"),
    after: { "meetings/other.yaml": meeting("title: A")["meetings/m.yaml"] ?? "" },
    events: [],
  },
  {
    name: "another number",
    before: withMeasure(""),
    after: {
      "objectives/1.yaml": withMeasure("")["objectives/1.yaml"]?.replace('number: "1.3"', 'number: "1.4"') ?? "",
    },
    events: ['renumbered 1.3/number "1.3" → "1.4"'],
  },
  {
    name: "an id used for something else",
    before: objective("outcomes: [{ id: x, text: A }]"),
    after: objective("initiatives: [{ id: x, name: A }]"),
    events: ['changed x/@kind "outcome" → "initiative"', 'changed x/name ∅ → "A"', 'changed x/text "A" → ∅'],
  },
  {
    name: "substance that no other kind tells",
    before: initiative("supports: [a], coverage: All"),
    after: initiative("supports: [a, b], benefits: [{ id: x, text: Time }], coverage: All"),
    events: ["changed 1.A/benefits[x]", 'changed 1.A/supports[b] ∅ → "b"'],
  },
  {
    name: "wording, a note, a translation and a line break",
    before: withMeasure("whole: { nb: alle innbyggere }\nnotes: [{ id: n, kind: caveat, text: A }]"),
    after: withMeasure(
      'whole: { nb: "alle  innbyggere", en: everyone }\nnotes: [{ id: n, kind: caveat, text: B }]\ninferred: [whole]',
    ),
    events: ["editorial 1.3"],
  },
  {
    name: "a figure typed with quotes",
    before: withMeasure("baseline: { kind: measured, value: 40 }"),
    after: withMeasure('baseline: { kind: measured, value: "40" }'),
    events: ['editorial 1.3/baseline/value 40 → "40"'],
  },
  {
    name: "members in another order",
    before: figures('period: "2022", value: 40', 'period: "2023", value: 44'),
    after: figures('period: "2023", value: 44', 'period: "2022", value: 40'),
    events: [],
  },
  {
    name: "findings that may stand: in the first list, in an item, in an item that came, and one that no longer may",
    before: {
      ...initiative("accepted: [{ code: a-b, reason: Old }]"),
      ...plan("title: Plan"),
    },
    after: {
      ...initiative("milestones: [{ id: m1, accepted: [{ code: c-d, field: due, reason: New }] }]"),
      ...plan("title: Plan"),
      "accepted.yaml": 'accepted: [{ code: e-f, item: "1", reason: Later }]',
    },
    events: [
      'rule 1.A/accepted[a-b]/code "a-b" → ∅',
      'rule accepted/accepted[e-f@1]/code ∅ → "e-f" (about 1)',
      'rule m1/accepted[c-d@due]/code ∅ → "c-d"',
      "added m1",
    ],
  },
];
