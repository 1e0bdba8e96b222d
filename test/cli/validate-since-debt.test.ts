/** `ehs validate --since`: what the plan had before the change is counted and not told. */
import { describe, expect, it } from "vitest";
import type { Step } from "../helpers/repository.js";
import { inObjective, lines, meeting, objective, planRepository, put, told, validate } from "./since-scene.js";

describe("what the plan had before", () => {
  const broken = "    source: nobody\n";
  const debt: Step = { edit: { [objective]: put("    source: register\n", broken) } };

  it("is counted and not told, and fails nothing", async () => {
    const repo = planRepository(debt, { edit: inObjective("name: Training", "name: Teaching") });
    const whole = await told(repo.folder, "");
    expect(whole.code).toBe(1);
    const found = await told(repo.folder, "--since HEAD~1");
    expect(found).toMatchObject({ code: 0, findings: [], since: { olderNotShown: whole.findings.length } });
    const ran = await validate(repo.folder, "--since HEAD~1");
    expect(ran.stdout).toMatch(
      /^No new findings since HEAD~1; \d+ older findings? not shown \(compared with commit [0-9a-f]{8} of 2024-01-02\)\n$/,
    );
  });

  it("is not new on another line, in another file, or beside what is", async () => {
    const repo = planRepository(debt, {
      rename: { [objective]: "plan/objectives/first.yaml" },
      edit: { "plan/objectives/first.yaml": (text) => `# a remark\n\n${text}`, [meeting]: put("[spring]", "[sprang]") },
    });
    const found = await told(repo.folder, "--since HEAD~1");
    expect(lines(repo.folder, found)).toEqual(["unknown-reference m1 @ 2024-03.yaml: treats: [sprang]"]);
    expect(found.code).toBe(1);
  });

  it("each counts as often as it was there: one more of the same is new, at its own line", async () => {
    const owned = "    owners: [nobody]\n    outcomes: [b1.1]\n  - id: 1.B";
    const repo = planRepository(
      { edit: { [objective]: put("    owners: [directorate]\n    outcomes: [b1.1]\n  - id: 1.B", owned) } },
      { edit: { [objective]: put(owned, `    partners: [nobody]\n${owned}`) } },
    );
    expect((await told(repo.folder, "")).findings.filter(({ item }) => item === "1.A")).toHaveLength(2);
    const found = await told(repo.folder, "--since HEAD~1");
    expect(lines(repo.folder, found)).toEqual(["unknown-reference 1.A @ 1.yaml: partners: [nobody]"]);
  });

  it("a file that could not be read before can be mended, moved or left", async () => {
    const repo = planRepository(
      { files: { "plan/trends/2022.yaml": 'year: "2022"\ntrends: [\n' } },
      { rename: { "plan/trends/2022.yaml": "plan/trends/y2022.yaml" } },
      { files: { "plan/trends/other.yaml": 'year: "2023"\ninputs: [\n' } },
    );
    expect((await told(repo.folder, "")).code).toBe(1);
    const moved = repo.commits[2] ?? "";
    repo.git("checkout", "--quiet", moved);
    expect((await told(repo.folder, "--since HEAD~1")).findings).toEqual([]);
    repo.git("checkout", "--quiet", "main");
    const found = await told(repo.folder, "--since HEAD~1");
    expect(found.findings.map(({ file, code }) => [file, code])).toEqual([["plan/trends/other.yaml", "yaml-syntax"]]);
  });

  it("a plan whose settings could not be read is still a base", async () => {
    const repo = planRepository(
      { edit: { "plan/plan.yaml": put("languages: [en]", "languages: [en") } },
      {
        edit: { "plan/plan.yaml": put("languages: [en", "languages: [en]"), ...inObjective("value: 44", "value: 45") },
      },
    );
    expect(lines(repo.folder, await told(repo.folder, "--since HEAD~1"))).toContain(
      'figure-revised-in-place 1.3 @ 1.yaml: - { period: "2022", value: 45 }',
    );
  });
});

describe("rows of a file of figures", () => {
  const list = 'id: places\nname: Places\ncodes:\n  - { code: "0301", name: Oslo, from: "2020-01-01" }\n';
  const table = (...codes: readonly string[]): string =>
    ["period,code,value", ...codes.map((code) => `2022,${code},44`), ""].join("\n");
  const data = "plan/data/reach.csv";
  const begin: Step = {
    files: { "plan/codelists/places.yaml": list, [data]: table("0301", "01", "02", "03", "04", "05") },
    edit: inObjective(
      "        whole:",
      "        breakdowns:\n          - { id: places, dimension: place, codelist: places, file: data/reach.csv }\n        whole:",
    ),
  };
  const codes = async (folder: string): Promise<string[]> =>
    (await told(folder, "--since HEAD~1")).findings
      .map(({ code }) => code)
      .filter((code) => code.startsWith("breakdown"));

  it("are not new when there are fewer of them, and are when there are more", async () => {
    const fewer = planRepository(begin, { files: { [data]: table("0301", "03", "04", "05") } });
    expect((await told(fewer.folder, "")).findings.filter(({ code }) => code === "breakdown-code")).toHaveLength(3);
    expect(await codes(fewer.folder)).toEqual([]);
    const more = planRepository(begin, { files: { [data]: table("0301", "01", "02", "03", "04", "05", "06") } });
    expect(await codes(more.folder)).toEqual(["breakdown-code"]);
  });
});
