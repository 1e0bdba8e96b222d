/** `ehs validate --since`: what a change lacked, on real repositories: each fault at its place, and the same done rightly. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { AuthorityCode } from "../../src/compare/authority.js";
import { repository, type Step } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import {
  all,
  decided,
  files,
  inObjective,
  library,
  lines,
  meeting,
  objective,
  planRepository,
  put,
  remove,
  told,
  training,
  validate,
} from "./since-scene.js";

const target = '{ kind: level, value: 83, due: "2025" }';
const moved = (by: string): string =>
  `{ kind: level, value: 83, due: "2025", superseded: { since: "2024-03-13", reason: Late } }\n          - { kind: level, value: 80, due: "2025", set: "2024-03-13"${by} }`;

const limit = (text: string): string => `${text}method: { on_track: 0.9, behind: 0.6 }\n`;
const closed = 'lifecycle: [{ state: retired, from: "2024-06-01", reason: The register was closed';
const ended = (by = "") => inObjective("scale: share\n", `scale: share\n        ${closed}${by} }]\n`);
/** One more indicator, so that the outcome is measured still when it goes. */
const more = (files[objective] ?? "").replace(/^.*?indicators:\n(.*?)initiatives:.*$/s, "$1").replace('"1.3"', '"1.4"');
const measured = { edit: { [objective]: put("initiatives:\n", `${more}initiatives:\n`) } };
const unmeasured = { [objective]: remove(more) };

interface Row {
  readonly code: AuthorityCode;
  /** The line that the finding stands on. */
  readonly at: string;
  readonly item: string;
  /** Before the change. */
  readonly given?: readonly Step[];
  readonly wrong: Step;
  readonly right: Step;
}

const rows: readonly Row[] = [
  {
    code: "target-moved-without-decision",
    item: "1.3",
    at: '1.yaml: - { kind: level, value: 80, due: "2025" }',
    wrong: { edit: inObjective("value: 83", "value: 80") },
    right: { edit: { ...inObjective(target, moved(", decision: d-1")), [meeting]: decided("d-1", "1.3") } },
  },
  {
    code: "decision-not-in-this-change",
    item: "1.3",
    at: '1.yaml: - { kind: level, value: 80, due: "2025", decision: d-1 }',
    given: [
      { edit: { ...inObjective('due: "2025" }', 'due: "2025", decision: d-1 }'), [meeting]: decided("d-1", "1.3") } },
    ],
    wrong: { edit: inObjective("value: 83", "value: 80") },
    right: {
      edit: { [objective]: all(put("value: 83", "value: 80"), put("d-1", "d-2")), [meeting]: decided("d-2", "1") },
    },
  },
  {
    code: "decision-not-adopted",
    item: "1.3",
    at: '1.yaml: - { kind: level, value: 80, due: "2025", set: "2024-03-13", decision: d-1 }',
    wrong: {
      edit: { ...inObjective(target, moved(", decision: d-1")), [meeting]: decided("d-1", "1.3", ", state: proposed") },
    },
    right: {
      edit: { ...inObjective(target, moved(", decision: d-1")), [meeting]: decided("d-1", "1.3", ", state: adopted") },
    },
  },
  {
    code: "decision-out-of-scope",
    item: "1.3",
    at: '1.yaml: - { kind: level, value: 80, due: "2025", set: "2024-03-13", decision: d-0 }',
    wrong: { edit: inObjective(target, moved(", decision: d-0")) },
    right: { edit: { ...inObjective(target, moved(", decision: d-0")), [meeting]: put('["1.A"]', '["1.A", "1"]') } },
  },
  {
    code: "rebased-without-decision",
    item: "1.3",
    at: '1.yaml: baseline: { kind: measured, value: 42, period: "2021" }',
    wrong: { edit: inObjective("value: 40", "value: 42") },
    right: { edit: { ...inObjective("value: 40", "value: 42"), [meeting]: decided("d-1", "1.3") } },
  },
  {
    code: "definition-moved-without-decision",
    item: "1.3",
    at: "1.yaml: whole: Users",
    wrong: { edit: inObjective("Adults", "Users") },
    right: { edit: { ...inObjective("Adults", "Users"), [meeting]: decided("d-1", "1.3") } },
  },
  {
    code: "figure-revised-in-place",
    item: "1.3",
    at: '1.yaml: - { period: "2022", value: 45 }',
    wrong: { edit: inObjective("value: 44", "value: 45") },
    right: {
      edit: inObjective(
        "value: 44 }",
        'value: 44 }\n          - { period: "2022", value: 45, revision: { number: 1, kind: correction, reason: Late } }',
      ),
    },
  },
  {
    code: "figure-removed",
    item: "1.3",
    at: '1.yaml: - { period: "2023", value: 47 }',
    wrong: { edit: { [objective]: remove('          - { period: "2022", value: 44 }\n') } },
    right: { edit: inObjective("value: 47 }", 'value: 47 }\n          - { period: "2024-Q1", value: 50 }') },
  },
  {
    code: "measure-removed-without-decision",
    item: "1.4",
    at: '1.yaml: id: "1"',
    given: [measured],
    wrong: { edit: unmeasured },
    right: { edit: { ...unmeasured, [meeting]: decided("d-1", "1") } },
  },
  {
    code: "measure-ended-without-decision",
    item: "1.3",
    at: `1.yaml: ${closed} }]`,
    wrong: { edit: ended() },
    right: { edit: { ...ended(", decision: d-1"), [meeting]: decided("d-1", "1.3") } },
  },
  {
    code: "rule-changed-without-decision",
    item: "-",
    at: "plan.yaml: method: { on_track: 0.9, behind: 0.6 }",
    wrong: { edit: { "plan/plan.yaml": limit } },
    right: { edit: { "plan/plan.yaml": limit, [meeting]: decided("d-1", "1") } },
  },
  {
    code: "id-reused",
    item: "1.B",
    at: "1.yaml: - id: 1.B",
    given: [{ edit: { [objective]: remove(training) } }],
    wrong: { edit: { [objective]: (text) => text + library } },
    right: { edit: { [objective]: (text) => text + library.replace("1.B", "1.C") } },
  },
  {
    code: "cited-removed",
    item: "1.A",
    at: '2024-03.yaml: - { id: d-0, kind: supports, text: Agreed, scope: ["1.A"] }',
    wrong: { edit: { [objective]: remove(training.replace("1.B", "1.A").replace("Training", "Rollout")) } },
    right: {
      edit: inObjective(
        "name: Rollout",
        'name: Rollout\n    lifecycle: [{ state: retired, from: "2024-04-01", reason: Done }]',
      ),
    },
  },
];

describe("what a change lacks", () => {
  it.each(rows)("$code", async ({ code, at, item, given = [], wrong, right }) => {
    const bad = planRepository(...given, wrong);
    const found = await told(bad.folder, "--since HEAD~1");
    expect(lines(bad.folder, found)).toEqual([`${code} ${item} @ ${at}`]);
    expect(found.code).toBe(1);
    const good = planRepository(...given, right);
    const none = await told(good.folder, "--since HEAD~1");
    expect(lines(good.folder, none)).toEqual([]);
    expect(none.code).toBe(0);
  });

  it("is told of what is not committed yet, in words for an editor", async () => {
    const repo = planRepository();
    repo.write({ [objective]: (files[objective] ?? "").replace("value: 83", "value: 80") });
    const ran = await validate(repo.folder, "--since HEAD");
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    expect(ran.stdout).toMatch(
      /^plan\/objectives\/1\.yaml:18:35 {2}error {2}target-moved-without-decision {2}1\.3 {2}The target for 1\.3 due 2025 is loosened from 83 to 80 without a decision\./,
    );
    expect(ran.stdout).toMatch(/\n1 error in 1 file \(compared with commit [0-9a-f]{8} of 2024-01-01\)\n$/);
  });

  it("something of which nothing is left is told at what it stood in", async () => {
    const gone = training.replace("1.B", "1.A").replace("Training", "Rollout");
    const repo = planRepository({ edit: { [objective]: remove(gone), [meeting]: put(', scope: ["1.A"]', "") } });
    const found = await told(repo.folder, "--since HEAD~1");
    expect(lines(repo.folder, found)).toEqual(['cited-removed 1.A @ 1.yaml: id: "1"']);
  });
});

describe("severities are the plan's to set", () => {
  const wrong = inObjective("value: 83", "value: 80");
  const quiet = (text: string): string => `${text}severities:\n  target-moved-without-decision: warning\n`;

  it("when they were set before the change", async () => {
    const repo = planRepository({ edit: { "plan/plan.yaml": quiet } }, { edit: wrong });
    const found = await told(repo.folder, "--since HEAD~1");
    expect(found.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["target-moved-without-decision", "warning"],
    ]);
    expect(found.code).toBe(0);
  });

  it("but a change does not turn down the rule that it breaks", async () => {
    const repo = planRepository({ edit: { ...wrong, "plan/plan.yaml": quiet } });
    expect((await told(repo.folder, "--since HEAD~1")).code).toBe(1);
  });

  it("and what asks for a decision is turned down by one", async () => {
    const alone = planRepository({ edit: { "plan/plan.yaml": quiet } });
    expect(lines(alone.folder, await told(alone.folder, "--since HEAD~1"))).toEqual([
      "rule-changed-without-decision - @ plan.yaml: target-moved-without-decision: warning",
    ]);
    const repo = planRepository({ edit: { "plan/plan.yaml": quiet, [meeting]: decided("d-1", "1") } });
    expect((await told(repo.folder, "--since HEAD~1")).findings).toEqual([]);
  });

  it("and the codes are known", async () => {
    expect((await ehs("explain figure-removed --lang en")).stdout).toMatch(
      /^figure-removed \(error\)\nPublished figure/,
    );
  });
});

describe("the bundled plan", () => {
  const source = new URL("../../plan/", import.meta.url).pathname;
  const names = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bundled = Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`plan/${relative(source, path)}`, readFileSync(path)];
    }),
  );

  it("says of a target that was moved that it was, and nothing of what it had before", async () => {
    const one = "plan/objectives/1-aktiv-medvirkning.yaml";
    const repo = repository([{ files: bundled }, { edit: { [one]: put("value: 83", "value: 80") } }]);
    expect((await told(repo.folder, "--since HEAD")).findings).toEqual([]);
    const { code, findings, since } = await told(repo.folder, "--since HEAD~1");
    expect(code).toBe(1);
    expect(findings.map(({ file, code, severity }) => [file, code, severity])).toEqual([
      [one, "target-moved-without-decision", "error"],
    ]);
    expect(since?.olderNotShown).toBeGreaterThan(20);
  });
});
