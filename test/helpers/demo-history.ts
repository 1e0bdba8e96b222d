/**
 * The demonstration plan with a history: nine months of branches, merges and mistakes, in a real repository. What each
 * step means is written down by hand beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repository, type Step, type TestRepository } from "./repository.js";

const source = new URL("../../templates/demo/plan/", import.meta.url).pathname;

/** Every file of the demonstration plan, by its path in the repository. */
function planFiles(): Record<string, string> {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`plan/${relative(source, path)}`, readFileSync(path, "utf8")];
    }),
  );
}

type Edit = (text: string) => string;

/** Replaces the first place after a mark; the mark is most often the line of an id. */
const after =
  (mark: string, from: string, to: string): Edit =>
  (text) => {
    const begin = text.indexOf(mark);
    const at = begin < 0 ? -1 : text.indexOf(from, begin);
    if (at < 0) throw new Error(`not there after ${mark}: ${from}`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };

const all =
  (...edits: readonly Edit[]): Edit =>
  (text) =>
    edits.reduce((now, edit) => edit(now), text);

const one = "plan/objectives/1-medvirkning.yaml";
const two = "plan/objectives/2-arbeidshverdag.yaml";
const three = "plan/objectives/3-data.yaml";
const four = "plan/objectives/4-samhandling.yaml";
const five = "plan/objectives/5-virkemidler.yaml";
const may = "plan/meetings/2026-05-euf.yaml";
const september = "plan/meetings/2026-09-radet.yaml";
const reach = "plan/data/oppdiktet-invented-reach.csv";

/** From the line of an id up to the next line that is indented as little. */
function blockOf(text: string, mark: string): string {
  const begin = text.indexOf(mark);
  const indent = /^ */.exec(mark)?.[0].length ?? 0;
  const end = text.slice(begin + mark.length).search(new RegExp(`^ {0,${indent}}[^ ]`, "m"));
  return text.slice(begin, begin + mark.length + end);
}

const decision = (id: string, scope: string, nb: string, en: string): string => `decisions:
  - id: "${id}"
    kind: supports
    state: adopted
    text:
      nb: ${nb}
      en: ${en}
    scope: [${scope}]
`;

const revisedFigure = `            flags: ["provisional"]
          - period: "2025"
            value: 9.9
            published: "2026-04-15"
            revision:
              number: 1
              kind: scheduled
              reason:
                nb: Endelige tall fra alle virksomheter.
                en: Final figures from every enterprise.
`;

const loosened = `            superseded:
              since: "2026-05-20"
              reason:
                nb: Måltallet bygde på en målgruppe som er blitt større.
                en: The target was built on a group that has grown.
              decision: "d-2026-05-targets"
          - kind: level
            value: 60
            due: "2028"
            set: "2026-05-20"
            decision: "d-2026-05-targets"
`;

const initiative = `  - id: "1.E"
    number: "1.E"
    name:
      nb: Veiledning på biblioteket
      en: Guidance at the library
    ownership: named
    owners: ["direktoratet-for-prover"]
    outcomes: ["B1.8"]
    milestones:
      - id: "1.E-m1"
        name:
          nb: Første bibliotek er i gang
          en: The first library has begun
        due: "2027-03"
`;

/** The indicator 2.3 as it stands in the second objective, taken out there and put into the fourth. */
const training = planFiles()[two] ?? "";
const indicator = blockOf(training, '  - id: "2.3"\n');

interface Told extends Step {
  /** What became effective on the main line with it: day in Oslo, kind, address, values, and what else there is to know. */
  readonly means?: readonly string[];
}

export const steps: readonly Told[] = [
  {
    files: { ...planFiles(), "README.md": "# Planen\n" },
    date: "2026-03-31T12:00:00+02:00",
    message: "Planen slik den ble lagt fram for rådet",
    tag: "mars",
  },
  {
    // A formatter has been over the file, and an editor on Windows over another.
    edit: {
      [three]: (text) => text.replaceAll(/^(\s*- id: )"(B3\.\d)"$/gm, "$1$2 # ryddet"),
      [five]: (text) => text.replaceAll("\n", "\r\n"),
    },
    author: "Formaterer",
    date: "2026-04-14T09:00:00+02:00",
    message: "Ryddet i anførselstegn",
    means: [],
  },
  {
    branch: "tall-2025",
    edit: { [one]: after('"1.1a"', '            flags: ["provisional"]\n', revisedFigure) },
    author: "Ola Nordmann",
    date: "2026-04-20T10:00:00+02:00",
    message: "Endelige tall for 1.1a",
  },
  {
    branch: "tall-2025",
    edit: { [two]: after('"2.1a"', "value: 67", "value: 66") },
    author: "Per Hansen",
    date: "2026-04-21T10:00:00+02:00",
    message:
      "Rettet 2.1a\n\nSpørsmål til ola.nordmann@example.org.\n\nCo-authored-by: Liv Hansen <liv.hansen@example.org>",
  },
  {
    merge: "tall-2025",
    date: "2026-04-28T10:00:00+02:00",
    message: "Merge pull request #12 from eksempel/tall-2025\n\nReviderte tall for 2025",
    means: [
      "2026-04-28 revised 1.1a/observations[2025~2]/value 9.7 → 9.9, because Endelige tall fra alle virksomheter.",
      "2026-04-28 revised 2.1a/observations[2025-09]/value 67 → 66",
    ],
  },
  {
    branch: "nye-mal",
    edit: {
      [may]: all(
        after('"2026-05-euf"', "state: planned", "state: held"),
        after(
          "agenda",
          "notes:\n",
          `${decision("d-2026-05-targets", '"2.1b"', "Råder til et lavere måltall for 2.1b.", "Advises a lower target for 2.1b.")}notes:\n`,
        ),
      ),
    },
    author: "Ola Nordmann",
    date: "2026-05-20T16:00:00+02:00",
    message: "Vedtak fra møtet",
  },
  {
    branch: "nye-mal",
    edit: {
      [two]: after(
        '"2.1b"',
        '            decision: "d-2024-09-targets"\n',
        `            decision: "d-2024-09-targets"\n${loosened}`,
      ),
    },
    author: "Ola Nordmann",
    date: "2026-05-20T17:00:00+02:00",
    message: "Nytt måltall for 2.1b",
  },
  {
    squash: "nye-mal",
    author: "Ola Nordmann",
    date: "2026-05-21T09:00:00+02:00",
    message: "Måltallet for 2.1b etter møtet i mai (#13)",
    means: [
      '2026-05-21 decision d-2026-05-targets/kind → "supports", by d-2026-05-targets',
      '2026-05-21 changed 2026-05-euf/state "planned" → "held"',
      "2026-05-21 re_targeted 2.1b/targets[2028@2026-05-20]/value 65 → 60, loosened, by d-2026-05-targets, because Måltallet bygde på en målgruppe som er blitt større.",
    ],
  },
  {
    edit: {
      [two]: after('due: "2025"', "value: 70", "value: 68"),
      [three]: after('"3.1b"', "value: 30", "value: 25"),
    },
    author: "Per Hansen",
    date: "2026-06-02T09:00:00+02:00",
    message: "Justert måltall",
    means: [
      "2026-06-02 re_targeted 2.1a/targets[2028@2024-09-18]/value 70 → 68, loosened",
      "2026-06-02 re_targeted 3.1b/targets[2028@2024-09-18]/value 30 → 25, tightened",
    ],
  },
  {
    branch: "forsok",
    edit: { [one]: after('"1.3"', "value: 86", "value: 80") },
    author: "Per Hansen",
    date: "2026-06-10T09:00:00+02:00",
    message: "Prøver et lavere måltall",
  },
  {
    branch: "forsok",
    edit: { [one]: after('"1.3"', "value: 80", "value: 86") },
    author: "Per Hansen",
    date: "2026-06-11T09:00:00+02:00",
    message: "Tilbake til 86",
  },
  {
    merge: "forsok",
    date: "2026-06-12T09:00:00+02:00",
    message: "Merge branch 'forsok'",
    means: [],
  },
  {
    branch: "eier",
    edit: { [four]: after('  - id: "4.A"', 'owners: ["', 'owners: ["direktoratet-for-prover", "') },
    author: "Liv Hansen",
    date: "2026-06-24T09:00:00+02:00",
    message: "Ny eier av 4.A",
  },
  {
    merge: "eier",
    // Nobody who looked at the branch saw this.
    edit: { [one]: after('"1.3"', "value: 86", "value: 84") },
    date: "2026-06-25T09:00:00+02:00",
    message: "Merge branch 'eier'",
    means: [
      "2026-06-25 re_targeted 1.3/targets[2028@2024-09-18]/value 86 → 84, loosened, evil",
      '2026-06-25 responsibility 4.A/owners → "direktoratet-for-prover"',
    ],
  },
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
        colour: red
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
      '2026-07-03 status_reported 4.A/reports[2026-06-30]/colour "yellow" → "red", because Leverandøren har trukket seg.',
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
    edit: { [two]: (text) => text.replace(indicator, ""), [four]: after("indicators:\n", "", indicator) },
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
    means: ["2026-08-25 removed 1.D", "2026-08-25 removed 1.D-m1, within 1.D"],
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
      "2026-10-20 added 1.E-m1, within 1.E",
    ],
  },
];

/** The history as a repository; its plan lies in `plan/`. */
export const demoHistory = (): TestRepository => repository(steps);
