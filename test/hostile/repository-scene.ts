/** What the tests of damaged, locked and slow repositories share: a sound plan of three commits, and a run in it. */
import { repository, type TestRepository } from "../helpers/repository.js";
import { ehs, type Ran } from "../helpers/run.js";
import { seededFiles } from "../helpers/seeded-faults.js";

const clean = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(seededFiles(1, 7)).map(([path, text]) => [
      `plan/${path}`,
      text
        .replace(/shair|share\n +skale: share/g, "share")
        .replace(/direction: opp/g, "direction: up")
        .replace(/ba?s[e]?line: .*/g, 'baseline: { kind: measured, value: 40, period: "2021" }')
        .replace(/due: [^ ]+/g, 'due: "2025"')
        .replace(/resutl/g, "result")
        .replace(/source: \w+/g, "source: register")
        .replace(/outcomes: \[c1\]/g, "outcomes: [b1]")
        .replace(/owners: \[\w+\]/g, "owners: [directorate]")
        .replace("name: no", "name: Nei"),
    ]),
  );

export const made = (): TestRepository =>
  repository([
    { files: clean() },
    { edit: { "plan/objectives/1.yaml": (text) => text.replace("name: Mål 1", "name: Mål én") } },
    { edit: { "plan/plan.yaml": (text) => text.replace("Oppdiktet plan", "Den oppdiktede planen") } },
  ]);

export const run = (repo: TestRepository, line: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  ehs(`${line} --lang en`, { cwd: repo.folder, env: { PATH: process.env["PATH"] ?? "", ...env } });
