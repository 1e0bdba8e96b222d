/** A small plan on the disk, sound but for what a test puts into it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../helpers/run.js";

const settings = "format: 1\nid: test\ntitle: Oppdiktet plan\nlanguages: [nb]\ntime_zone: Europe/Oslo\n";

const objective = `# yaml-language-server: $schema=../../schemas/objective.schema.json
id: "1"
name: Mål 1
outcomes:
  - { id: b1, text: Tilgang } # det første
indicators:
  - id: "1.1"
    name: Utbredelse
    type: result
    source: register
    outcomes: [b1]
    measures:
      - unit: "%"
        scale: share # av alle
        direction: up
        baseline: { kind: measured, value: 40, period: "2021" }
        targets:
          # vedtatt av rådet
          - { kind: level, value: 60, due: "2025" }
        observations:
          - { period: "2022", value: 44, source: register }
initiatives:
  - id: 1.A
    name: Utrulling
    owners: [directorate]
    outcomes: [b1]
`;

export const sound: Readonly<Record<string, string>> = {
  "plan.yaml": settings,
  "organisations.yaml": "organisations:\n  - { id: directorate, name: Direktoratet }\n",
  "sources.yaml": "sources:\n  - { id: register, name: Registeret, kind: register, owner: directorate }\n",
  "objectives/1.yaml": objective,
};

export interface Scene {
  /** The folder above the plan. */
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly bytes: (file: string) => string;
}

/** The plan with other texts in the place of some files; a file is text, or a change of the sound one. */
export function fixScene(files: Readonly<Record<string, string | ((text: string) => string)>>): Scene {
  const folder = temporaryFolder();
  const path = (file: string): string => join(folder, "plan", file);
  for (const [file, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), typeof text === "string" ? text : text(sound[file] ?? ""));
  }
  return { folder, path, bytes: (file) => readFileSync(path(file), "utf8") };
}

/** Changes one thing; fails where it is not there. */
export const swapped =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`not there: ${from}`);
    return text.replace(from, () => to);
  };

export const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    changes.reduce((now, change) => change(now), text);
