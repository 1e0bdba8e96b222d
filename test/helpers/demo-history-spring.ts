/** The first half of the history: figures revised, targets moved with and without a decision, a merge that does more than it says. */
import {
  after,
  all,
  decision,
  five,
  four,
  loosened,
  may,
  one,
  planFiles,
  revisedFigure,
  three,
  two,
  type Told,
} from "./demo-history-plan.js";

export const spring: readonly Told[] = [
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
      "2026-04-28 revised 1.1a/observations[2025@@1]/value 9.7 → 9.9, because Endelige tall fra alle virksomheter.",
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
];
