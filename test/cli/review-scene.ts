/** What the tests of a review share: a small plan, a change of it as it lies in the folder, and the comment. */
import { repository } from "../helpers/repository.js";
import { type FindingJson, run } from "./history-json.js";

const texts: Readonly<Record<string, string>> = {
  "plan.yaml": `format: 1
id: p
title: Plan
strategy: Strategy
publisher: agency
languages: [en]
time_zone: Europe/Oslo
main_branch: main
levels: [{ id: objective, name: objective, description: What is wanted. }]
types: [{ id: adoption, name: Adoption, description: Taken into use. }]
`,
  "organisations.yaml": "organisations: [{ id: agency, name: Agency, kind: agency }]\n",
  "sources.yaml": "sources: [{ id: register, name: Register, kind: register, owner: agency, cadence: yearly }]\n",
};

export const indicator = (id: string, name: string, rest = ""): string => `  - id: "${id}"
    number: "${id}"
    name: ${JSON.stringify(name)}
    type: adoption
    source: register
    measures:
      - unit: "%"
        scale: share
        direction: up
        baseline: { kind: measured, value: 40, period: "2020" }
        targets: [{ kind: level, value: 80, due: "2030", set: "2020-12" }]
        observations: [{ period: "2025", value: 55, published: "2026-01-15" }]
${rest}`;

export const objective = (id: string, indicators: readonly string[]): string =>
  `id: "${id}"\nnumber: "${id}"\nname: Objective ${id}\nindicators:\n${indicators.join("")}`;

/** A plan of one measure. */
export const scene: Readonly<Record<string, string>> = {
  ...texts,
  "objectives/1.yaml": objective("1", [indicator("1.1", "Use")]),
};

/** A change of a small plan, as it lies in the folder. */
export function changed(files: Readonly<Record<string, string>>): string {
  const repo = repository([{ files: scene, date: "2026-11-01T12:00:00+01:00" }]);
  repo.write(files);
  return repo.folder;
}

/** What a pull request is told of it. */
export const comment = async (folder: string): Promise<string> =>
  (await run(folder, ["diff", "main...", "--format", "md", "--lang", "en"])).stdout;

export const findingsIn = (text: string): readonly FindingJson[] =>
  (JSON.parse(text) as { findings: readonly FindingJson[] }).findings;

/** The items under a heading of the comment. */
export function itemsUnder(text: string, heading: string): readonly string[] {
  const [, section = ""] = text.split(`### ${heading}\n`);
  return (section.split("\n### ")[0] ?? "").split("\n").filter((line) => line.startsWith("- "));
}
