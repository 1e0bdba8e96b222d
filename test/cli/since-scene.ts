/** A small plan in a real repository, and what `ehs validate --since` says of changes to it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository, type Step, type TestRepository } from "../helpers/repository.js";
import { ehs, type Outside, type Ran } from "../helpers/run.js";

export const objective = "plan/objectives/1.yaml";
export const meeting = "plan/meetings/2024-03.yaml";

const text = `id: "1"
name: First
outcomes:
  - { id: b1.1, text: Access }
indicators:
  - id: "1.3"
    name: Reach
    type: result
    source: register
    outcomes: [b1.1]
    measures:
      - unit: "%"
        scale: share
        direction: up
        whole: Adults
        baseline: { kind: measured, value: 40, period: "2021" }
        targets:
          - { kind: level, value: 83, due: "2025" }
        observations:
          - { period: "2022", value: 44 }
          - { period: "2023", value: 47 }
initiatives:
  - id: 1.A
    name: Rollout
    owners: [directorate]
    outcomes: [b1.1]
  - id: 1.B
    name: Training
    owners: [directorate]
    outcomes: [b1.1]
`;

/** A decision as one line of a meeting's file. */
const decision = (id: string, scope: string, more = ""): string =>
  `  - { id: ${id}, kind: supports, text: Agreed, scope: ["${scope}"]${more} }\n`;

export const files: Readonly<Record<string, string>> = {
  "plan/plan.yaml": "format: 1\nid: test\ntitle: Plan\nlanguages: [en]\ntime_zone: Europe/Oslo\nmain_branch: main\n",
  "plan/organisations.yaml": "organisations:\n  - { id: directorate, name: Directorate }\n",
  "plan/sources.yaml": "sources:\n  - { id: register, name: Register, kind: register, owner: directorate }\n",
  "plan/governance.yaml":
    "bodies:\n  - { id: council, name: Council }\nwheel:\n  - { id: spring, name: Spring, text: Progress, body: council }\n",
  "plan/strategy.yaml":
    "name: Strategy\nauthority: directorate\ngoals:\n  - { id: g0, name: Good health, planned: [{ id: p1, text: Indicators }] }\n",
  [objective]: text,
  [meeting]: `id: m1\nbody: council\ndate: "2024-03-13"\nstate: held\ntreats: [spring]\ndecisions:\n${decision("d-0", "1.A")}`,
};

type Edit = (text: string) => string;

/** Puts one text in the place of another, which must be there. */
export const put =
  (from: string, to: string): Edit =>
  (before) => {
    if (!before.includes(from)) throw new Error(`not there: ${from}`);
    return before.replace(from, () => to);
  };

/** One edit after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (before) =>
    edits.reduce((now, edit) => edit(now), before);

export const remove = (from: string): Edit => put(from, "");

/** Adds a decision to the meeting. */
export const decided =
  (id: string, scope: string, more = ""): Edit =>
  (before) =>
    before + decision(id, scope, more);

/** The plan's repository; more steps follow upon the first. */
export const planRepository = (...more: readonly Step[]): TestRepository =>
  repository([{ files, message: "The plan" }, ...more]);

export interface Told {
  readonly since?: { asked: string; commit: string; day: string; olderNotShown: number };
  readonly findings: readonly {
    file: string;
    line: number;
    severity: string;
    code: string;
    item: string | null;
    message: string;
  }[];
}

/** Judged as of one day, in English, without a cache. */
export const validate = (folder: string, options: string | readonly string[], outside: Outside = {}): Promise<Ran> => {
  const words = typeof options === "string" ? options.split(" ") : options;
  return ehs(["validate", "--as-of", "2024-06-30", "--lang", "en", ...words], { cwd: folder, ...outside });
};

export async function told(
  folder: string,
  options: string,
  outside: Outside = {},
): Promise<Told & { readonly code: number }> {
  const ran = await validate(folder, `${options} --format json`, outside);
  if (ran.stdout === "") throw new Error(ran.stderr);
  return { ...(JSON.parse(ran.stdout) as Told), code: ran.code };
}

/** A finding in one line, with the text of the line that it stands on. */
export function lines(folder: string, { findings }: Told): string[] {
  return findings.map(({ file, line, code, item }) => {
    const at = readFileSync(join(folder, file), "utf8").split("\n")[line - 1] ?? "";
    return `${code} ${item ?? "-"} @ ${file.split("/").at(-1) ?? ""}: ${at.trim()}`;
  });
}

/** Changes one thing in the objective. */
export const inObjective = (from: string, to: string): Readonly<Record<string, Edit>> => ({
  [objective]: put(from, to),
});

/** The last initiative as it stands in the objective, and another that took its id. */
export const training = "  - id: 1.B\n    name: Training\n    owners: [directorate]\n    outcomes: [b1.1]\n";
export const library = training.replace("Training", "Library");
