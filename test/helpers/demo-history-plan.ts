/** The demonstration plan as the steps of its history change it: where things stand, and texts that come in. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Step } from "./repository.js";

const source = new URL("../../templates/demo/plan/", import.meta.url).pathname;

/** Every file of the demonstration plan, by its path in the repository. */
export function planFiles(): Record<string, string> {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`plan/${relative(source, path)}`, readFileSync(path, "utf8")];
    }),
  );
}

export type Edit = (text: string) => string;

/** Replaces the first place after a mark; the mark is most often the line of an id. */
export const after =
  (mark: string, from: string, to: string): Edit =>
  (text) => {
    const begin = text.indexOf(mark);
    const at = begin < 0 ? -1 : text.indexOf(from, begin);
    if (at < 0) throw new Error(`not there after ${mark}: ${from}`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };

export const all =
  (...edits: readonly Edit[]): Edit =>
  (text) =>
    edits.reduce((now, edit) => edit(now), text);

export const one = "plan/objectives/1-medvirkning.yaml";
export const two = "plan/objectives/2-arbeidshverdag.yaml";
export const three = "plan/objectives/3-data.yaml";
export const four = "plan/objectives/4-samhandling.yaml";
export const five = "plan/objectives/5-virkemidler.yaml";
export const may = "plan/meetings/2026-05-euf.yaml";
export const september = "plan/meetings/2026-09-radet.yaml";
export const reach = "plan/data/oppdiktet-invented-reach.csv";

/** From the line of an id up to the next line that is indented as little. */
export function blockOf(text: string, mark: string): string {
  const begin = text.indexOf(mark);
  const indent = /^ */.exec(mark)?.[0].length ?? 0;
  const end = text.slice(begin + mark.length).search(new RegExp(`^ {0,${indent}}[^ ]`, "m"));
  return text.slice(begin, begin + mark.length + end);
}

export const decision = (id: string, scope: string, nb: string, en: string): string => `decisions:
  - id: "${id}"
    kind: supports
    state: adopted
    text:
      nb: ${nb}
      en: ${en}
    scope: [${scope}]
`;

export const revisedFigure = `            flags: ["provisional"]
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

export const loosened = `            superseded:
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

export const initiative = `  - id: "1.E"
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
export const indicator = blockOf(training, '  - id: "2.3"\n');

export interface Told extends Step {
  /** What became effective on the main line with it: day in Oslo, kind, address, values, and what else there is to know. */
  readonly means?: readonly string[];
}
