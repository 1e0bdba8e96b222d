/** A plan in an older format, in real repositories: read as the newest wherever it lies, and rewritten line by line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { inFolder, older } from "./migrate-scene.js";
import { invented } from "./migrate-step.js";
import { type Step, repository, type TestRepository } from "../helpers/repository.js";
import { changedLines, inPlan } from "./edit-scene.js";
import { sound } from "./fix-scene.js";
import { diffJson, eventLine, logJson } from "./history-json.js";

vi.mock("../../src/store/format/steps.js", async () => ({
  newestFormat: 1,
  formatSteps: (await import("./migrate-step.js")).invented,
}));

const objective = "plan/objectives/1.yaml";

const commits: Step[] = [
  { files: inFolder(older), message: "Begun" },
  { edit: { [objective]: (text) => text.replace("value: 44", "value: 45") }, message: "Counted again" },
  {
    edit: {
      [objective]: (text) => text.replace("owner: directorate", "owner: agency"),
      "plan/organisations.yaml": (text) => `${text}  - { id: agency, name: Etaten }\n`,
    },
    message: "Another owner",
  },
];

const plan = (more: readonly Step[] = []): TestRepository => repository([...commits, ...more]);

const answer = async (repo: TestRepository, line: string): Promise<string> => {
  const { code, stdout, stderr } = await inPlan(repo, `${line} --lang en`);
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: expect.anything() as string });
  return stdout;
};

const migrated = async (repo: TestRepository): Promise<string> => {
  const { code, stderr } = await inPlan(repo, "migrate --commit --lang en");
  expect({ code, stderr: stderr.split("\n")[0] }).toEqual({
    code: 0,
    stderr: "Written: plan/objectives/1.yaml, plan/sources.yaml, plan/plan.yaml",
  });
  return repo.git("rev-parse", "HEAD");
};

describe("an older plan in the work tree", () => {
  it("is read as the newest, and says so", async () => {
    const repo = plan();
    const { code, stdout, stderr } = await inPlan(repo, "show 1.A --lang en --format json");
    expect(code).toBe(0);
    expect(stderr).toContain("The plan is in format 0 and is read as format 1. ehs migrate rewrites it");
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"agency"');
    expect((await inPlan(repo, "show 1.A --lang en --quiet")).stderr).toBe("");
    expect((await inPlan(repo, "validate --lang en")).code).toBe(0);
  });

  it("is told where its own lines are wrong, also what was rewritten", async () => {
    const repo = plan();
    repo.write({ [objective]: readFileSync(join(repo.folder, objective), "utf8").replace("agency #", "nobody #") });
    const { code, stdout } = await inPlan(repo, "validate --lang en");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^plan\/objectives\/1\.yaml:23:5 +error +unknown-reference +1\.A +No id in the plan is “nobody”/m,
    );
  });

  it.each(["record 1.1 46 --period 2023 --source register", "validate --fix", "retire 1.A --reason over"])(
    "is changed by no other command: %s",
    async (line) => {
      const repo = plan();
      const { code, stderr } = await inPlan(repo, `${line} --lang en`);
      expect(code).toBe(2);
      expect(stderr).toContain("only format 1 can be changed. Run ehs migrate first");
      expect(repo.git("status", "--porcelain")).toBe("");
    },
  );
});

describe("ehs migrate", () => {
  it("changes only the lines that must, and keeps comments, order and quotes", async () => {
    const repo = plan();
    const { code, stdout } = await inPlan(repo, "migrate --lang en");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "The plan's format: 0 → 1\n" });
    expect(changedLines(repo)).toBe(
      [
        "-    owner: agency # den som eier",
        "+    owners: [agency] # den som eier",
        "-format: 0 # den første",
        "+format: 1 # den første",
        "-  - { id: register, name: Registeret, type: register, owner: directorate }",
        "+  - { id: register, name: Registeret, kind: register, owner: directorate }",
      ].join("\n"),
    );
    expect(await inPlan(repo, "migrate --lang en")).toMatchObject({ code: 0, stdout: /^Nothing to do/ });
  });

  it("keeps line ends and the mark at the start, byte for byte", async () => {
    const repo = plan();
    const crlf = `\uFEFF${readFileSync(join(repo.folder, objective), "utf8").replaceAll("\n", "\r\n")}`;
    repo.write({ [objective]: crlf });
    expect((await inPlan(repo, "migrate")).code).toBe(0);
    expect(readFileSync(join(repo.folder, objective), "utf8")).toBe(
      crlf.replace("owner: agency #", "owners: [agency] #"),
    );
  });

  it("with --dry-run shows the diff and leaves nothing behind", async () => {
    const repo = plan();
    const { code, stdout, stderr } = await inPlan(repo, "migrate --dry-run --lang en");
    expect(code).toBe(0);
    expect(stdout).toContain("-    owner: agency # den som eier\n+    owners: [agency] # den som eier\n");
    expect(stderr).toContain("The plan's format: 0 → 1");
    expect(stderr).toContain("Would be written: ");
    expect(repo.git("status", "--porcelain", "--ignored")).toBe("");
  });

  it("with --commit says what it is, and nothing else", async () => {
    const repo = plan();
    await migrated(repo);
    expect(repo.git("log", "-1", "--format=%B")).toBe("The plan's format: 0 → 1");
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("diff", "--stat", "HEAD~1").split("\n").at(-1)).toContain("3 files changed");
  });

  it("refuses where a comment would be lost, with the line, and writes nothing", async () => {
    const repo = plan();
    const text = readFileSync(join(repo.folder, objective), "utf8");
    repo.write({ [objective]: text.replace("owner: agency # den som eier", "owner: # den som eier\n      agency") });
    const { code, stderr } = await inPlan(repo, "migrate --lang en");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ehs: plan\/objectives\/1\.yaml:23 is written in a way that cannot be changed/);
    expect(repo.git("diff", "--name-only")).toBe(objective);
  });

  it("refuses where a file cannot be read: it would stay behind", async () => {
    const repo = plan();
    repo.write({ "plan/strategy.yaml": "vision: [\n" });
    const { code, stderr } = await inPlan(repo, "migrate --lang en");
    expect(code).toBe(2);
    expect(stderr).toContain("left behind in the older format: plan/strategy.yaml. Mend them first");
    expect(repo.git("status", "--porcelain")).toBe("?? plan/strategy.yaml");
  });

  it("goes on where it was stopped half-way", async () => {
    const repo = plan();
    await inPlan(repo, "migrate");
    const whole = repo.git("diff");
    repo.git("checkout", "plan/plan.yaml", "plan/sources.yaml");
    expect((await inPlan(repo, "show 1.A --quiet --lang en")).code).toBe(0);
    expect((await inPlan(repo, "migrate")).code).toBe(0);
    expect(repo.git("diff")).toBe(whole);
  });
});

describe("older revisions", () => {
  const after: Step = {
    edit: { [objective]: (text) => text.replace("owners: [agency]", "owners: [agency, directorate]") },
    message: "Two owners",
  };

  const told = async (repo: TestRepository, ...args: readonly string[]): Promise<string[]> => {
    const { entries } = await logJson(repo.folder, args);
    return entries.flatMap(({ changes }) => changes.map((change) => eventLine("", change).trim()));
  };

  it("log tells of them in the words of today, and of the migration nothing", async () => {
    const repo = plan();
    await migrated(repo);
    repo.commit(after);
    const first = await told(repo, "1.A");
    expect(first).toMatchInlineSnapshot(`
      [
        "responsibility 1.A/owners → "directorate"",
        "responsibility 1.A/owners "directorate" → "agency"",
        "added 1.A, within 1",
      ]
    `);
    // what was kept of the first answer, and what is read anew, tell the same
    expect(await told(repo, "1.A")).toEqual(first);
    expect(await told(repo, "1.A", "--no-cache")).toEqual(first);
  });

  it("diff across the migration has what people changed", async () => {
    const repo = plan();
    const commit = await migrated(repo);
    const changes = async (from: string): Promise<string[]> =>
      (await diffJson(repo.folder, [from, commit])).changes.map(({ item, field }) => `${item} ${field}`);
    expect(await changes(`${commit}~1`)).toEqual([]);
    expect(await changes(`${commit}~2`)).toMatchInlineSnapshot(`
      [
        "agency ",
        "1.A owners",
      ]
    `);
  });

  it("--at gives the same answer before the migration and after it", async () => {
    const repo = plan();
    const commit = await migrated(repo);
    const at = async (moment: string): Promise<unknown> => {
      const told = JSON.parse(await answer(repo, `show 1.1 1.A --format json --as-of 2024-06-01 --at ${moment}`)) as {
        items: unknown;
      };
      return told.items;
    };
    expect(await at(`${commit}~1`)).toEqual(await at(commit));
    expect(await at(`${commit}~2`)).not.toEqual(await at(commit));
  });

  it("a branch from before the migration is merged into it", async () => {
    const repo = plan([
      {
        branch: "figures",
        edit: { [objective]: (text) => text.replace("value: 60", "value: 65") },
        message: "A higher target",
      },
    ]);
    repo.git("checkout", "main");
    await migrated(repo);
    repo.commit({ merge: "figures", message: "Merged" });
    const all = await told(repo, "--no-cache");
    expect(all.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "re_targeted 1.1/targets[2025]/value 60 → 65, tightened",
        "added agency",
      ]
    `);
    expect(all.filter((line) => line.includes("owner"))).toHaveLength(1);
  });

  it("validate --since counts the migration for nothing", async () => {
    const repo = plan();
    await migrated(repo);
    const { code, stdout } = await inPlan(repo, "validate --since HEAD~1 --lang en");
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});

describe("steps", () => {
  it("make the newest of the older plan, and nothing of the newest", () => {
    expect(invented[0]?.changes("objective", { initiatives: [{ id: "x", owners: ["a"] }] })).toEqual([]);
    expect(invented[0]?.changes("objective", { initiatives: "none" })).toEqual([]);
    expect(Object.keys(older)).toEqual(Object.keys(sound));
  });
});
