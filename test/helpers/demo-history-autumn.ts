/** The second half: several branches at once, a file that cannot be read, items that move and go, a night in Oslo. */
import {
  after,
  all,
  blockOf,
  decision,
  four,
  indicator,
  initiative,
  one,
  reach,
  september,
  three,
  two,
  type Told,
} from "./demo-history-plan.js";

export const autumn: readonly Told[] = [
  {
    branch: "milepel",
    edit: {
      [one]: after(
        '"1.B-m2"',
        '          - {date: "2026-09", reported: "2026-02-01"}\n',
        '          - {date: "2026-09", reported: "2026-02-01"}\n          - {date: "2027-02", reported: "2026-06-30"}\n',
      ),
    },
    author: "Liv Hansen",
    date: "2026-06-30T09:00:00+02:00",
    message: "Forsinket",
  },
  {
    branch: "rapport",
    edit: {
      [four]: after(
        '  - id: "4.A"',
        "    reports:\n",
        `    reports:
      - cut_off: "2026-06-30"
        colour: yellow
        reason:
          nb: Leverandøren har trukket seg.
          en: The supplier has withdrawn.
        role: prosjekteier / project owner
        source: proveportefoljen
`,
      ),
    },
    author: "Liv Hansen",
    date: "2026-07-01T09:00:00+02:00",
    message: "Rapport per 30. juni",
  },
  {
    merge: ["milepel", "rapport"],
    date: "2026-07-03T09:00:00+02:00",
    message: "Merge branches 'milepel' and 'rapport'",
    means: [
      '2026-07-03 milestone_moved 1.B-m2/forecast[2026-06-30]/date "2026-09" → "2027-02"',
      '2026-07-03 status_reported 4.A/reports[2026-06-30]/colour "red" → "yellow", because Leverandøren har trukket seg.',
    ],
  },
  {
    edit: { [three]: after('"3.1b"', "scale: duration", "scale: [duration") },
    author: "Per Hansen",
    date: "2026-07-10T09:00:00+02:00",
    message: "Oppdatert 3.1b",
    means: ["2026-07-10 unreadable objectives/3-data.yaml"],
  },
  {
    edit: {
      [three]: all(after('"3.1b"', "scale: [duration", "scale: duration"), after('"3.1b"', "value: 75", "value: 74")),
    },
    author: "Per Hansen",
    date: "2026-07-11T09:00:00+02:00",
    message: "Rettet filen",
    means: ["2026-07-11 revised 3.1b/observations[2024]/value 75 → 74"],
  },
  {
    // Rebased from another machine: dated before what it builds on.
    edit: { [one]: after('  - id: "1.6"', 'number: "1.6"', 'number: "1.7"') },
    author: "Liv Hansen",
    date: "2026-07-05T09:00:00+02:00",
    message: "1.6 får nytt nummer",
    means: ['2026-07-05 renumbered 1.6/number "1.6" → "1.7"'],
  },
  {
    edit: {
      [two]: (text) => text.replace(indicator, ""),
      [four]: (text) => text.replace("indicators:\n", `indicators:\n${indicator}`),
    },
    author: "Kari Nordmann",
    date: "2026-08-20T09:00:00+02:00",
    message: "Ferdigheter hører under mål 4",
    means: ['2026-08-20 moved 2.3/@in "2" → "4"'],
  },
  {
    edit: { [one]: (text) => text.replace(blockOf(text, '  - id: "1.D"\n'), "") },
    author: "Kari Nordmann",
    date: "2026-08-25T09:00:00+02:00",
    message: "1.D er avsluttet",
    means: ["2026-08-25 removed 1.D", "2026-08-25 1.D-m1, within 1.D"],
  },
  {
    // Half past one at night in Oslo, the day after the meeting.
    edit: {
      [september]: all(
        after('"2026-09-radet"', "state: planned", "state: held"),
        after(
          "agenda",
          "notes:\n",
          `${decision("d-2026-09-targets", '"2.1b"', "Gir tilslutning til et nytt måltall for 2.1b.", "Supports a new target for 2.1b.")}notes:\n`,
        ),
      ),
      [two]: after(
        '"2.1b"',
        '            set: "2026-05-20"\n            decision: "d-2026-05-targets"\n',
        `            set: "2026-05-20"
            decision: "d-2026-05-targets"
            superseded:
              since: "2026-09-16"
              reason:
                nb: Nok et år til.
                en: One more year.
              decision: "d-2026-09-targets"
          - kind: level
            value: 60
            due: "2029"
            set: "2026-09-16"
            decision: "d-2026-09-targets"
`,
      ),
    },
    date: "2026-09-16T23:30:00Z",
    message: "Vedtak i rådet (#21)",
    tag: "september",
    tagMessage: "Rådsmøtet i september",
    means: [
      "2026-09-17 re_targeted 2.1b/targets[2029@2026-09-16]/value 60 → 60, loosened, by d-2026-09-targets, because Nok et år til.",
      '2026-09-17 changed 2026-09-radet/state "planned" → "held"',
      '2026-09-17 decision d-2026-09-targets/kind → "supports", by d-2026-09-targets',
    ],
  },
  {
    edit: {
      [two]: after(
        '"2.1b"',
        '            value: 50\n            published: "2025-12-05"\n            n: 4200\n',
        '            value: 50\n            published: "2025-12-05"\n            n: 4200\n          - period: "2026-09"\n            value: 62\n            published: "2026-10-01"\n            n: 4100\n',
      ),
      [reach]: (text) =>
        `${text.replace("2022,0002,45,112,\n", "").replace("2023,0001,207,518,", "2023,0001,211,518,")}2026,0001,400,518,\n`,
      "plan/meetings/2026-03-radet.yaml": after('"f-2026-03-1"', "state: open", "state: done"),
    },
    author: "Ola Nordmann",
    date: "2026-10-05T09:00:00+02:00",
    message: "Tall for høsten 2026",
    means: [
      "2026-10-05 new_observation 2.1b/observations[2026-09]/value → 62",
      "2026-10-05 changed data/oppdiktet-invented-reach.csv",
      '2026-10-05 follow_up f-2026-03-1/state "open" → "done"',
    ],
  },
  {
    edit: {
      "plan/plan.yaml": after("method:", "behind: 0.6", "behind: 0.9"),
      [one]: after('"1.1b"', "value: 0.4\n", "value: 0.42\n"),
    },
    author: "Kari Nordmann",
    date: "2026-10-12T09:00:00+02:00",
    message: "Strengere grense for «etter skjema»",
    means: ["2026-10-12 re_based 1.1b/baseline/value 0.4 → 0.42", "2026-10-12 rule plan/method/behind 0.6 → 0.9"],
  },
  {
    edit: {
      [one]: all(
        after('"1.3"', "nb: Opplevd tilgang til enkle tjenester", "nb: Opplevd tilgang til enkle, gode tjenester"),
        (text) => text.replace(/^notes:\n/m, `${initiative}notes:\n`),
      ),
    },
    author: "Kari Nordmann",
    date: "2026-10-20T09:00:00+02:00",
    message: "Nytt initiativ",
    means: [
      '2026-10-20 editorial 1.3/name/nb "Opplevd tilgang til enkle tjenester" → "Opplevd tilgang til enkle, gode tjenester"',
      "2026-10-20 added 1.E",
      "2026-10-20 1.E-m1, within 1.E",
    ],
  },
];
