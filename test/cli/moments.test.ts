/** What a word that names a moment is taken for: an edition, a meeting, a day, a period or a revision, and that it is said. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lastingFolder, runIn, type TestRepository } from "../helpers/repository.js";
import type { Ran } from "../helpers/run.js";
import { demoRepository, frozen, run } from "./edition-scene.js";
import { planRepository } from "./since-scene.js";

let repo: TestRepository;

beforeAll(async () => {
  const objective = "plan/objectives/1-medvirkning.yaml";
  repo = demoRepository({ edit: { [objective]: (text) => `${text}# later\n` } });
  await frozen(repo, "2023");
});

const head = (ran: Ran): string => ran.stdout.split("\n").slice(0, 3).join(" ");
const at = (moment: string, more = ""): Promise<Ran> => run(repo.folder, `status 1.3 --at ${moment} --lang en ${more}`);

describe("the header says how the word was understood", () => {
  it.each([
    ["2023", "(edition 2023)", ""],
    ["2025-06-01", "(last commit by 2025-06-01)", ""],
    ["2025-Q2", "(last commit by the end of 2025-Q2)", ""],
    ["2025-03-radet", "(last commit by the meeting 2025-03-radet)", ""],
    ["HEAD~1", "(asked for: HEAD~1)", ""],
    [
      "2025",
      "(last commit by the end of 2025)",
      "ehs: Edition 2025 is not frozen, so “2025” is read as the year: the last commit by the end of it. Once the edition is frozen, “2025” means the edition.\n",
    ],
    [
      "2099-01-01",
      "(last commit by 2099-01-01)",
      expect.stringMatching(
        /^ehs: “2099-01-01” is still to come: today is 2026-11-22, and the last commit by now is [0-9a-f]{8} of 20/,
      ),
    ],
    ["2099-01", "(last commit by the end of 2099-01)", expect.stringMatching(/^ehs: “2099-01” is not over: /)],
  ])("%s", async (moment, told, notes) => {
    const ran = await at(moment);
    expect([ran.code, head(ran)]).toEqual([0, expect.stringContaining(told)]);
    expect(ran.stderr).toEqual(notes);
    const quiet = await at(moment, "--quiet --format json");
    expect(quiet.stderr).toBe("");
    expect(JSON.parse(quiet.stdout)).toMatchObject({ revision: { asked: moment } });
  });

  it("in Norwegian, and in Markdown also of show", async () => {
    const ran = await run(repo.folder, "show 1.3 --at 2023 --format md --lang nb");
    expect(ran.stdout).toMatch(/per .+ · revisjon [0-9a-f]{8} \(utgave 2023\)\n$/);
    expect((await run(repo.folder, "status 1.3 --at 2024 --lang nb")).stderr).toBe(
      "ehs: Utgave 2024 er ikke frosset, så «2024» leses som året: siste commit ved utgangen av det. Når utgaven er frosset, betyr «2024» utgaven.\n",
    );
  });

  it("of both moments of a difference, each note once", async () => {
    const { stdout, stderr } = await run(repo.folder, "diff 2024..2023 --lang en");
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /from 2024 \(last commit by its end, [0-9a-f]{8}, 31 December 2024\) to 2023 \(edition, [0-9a-f]{8}, .+?\)/,
    );
    expect(stderr.match(/2024/g)?.length).toBe(3);
    // what two moments have in common is another commit than the word names, and both are looked up once
    const base = await run(repo.folder, "diff 2024...2023 --lang en");
    expect(base.stdout.replaceAll(/\s+/g, " ")).toMatch(
      /from 2024 \([0-9a-f]{8}, 2 January 2024\) to 2023 \(edition, /,
    );
    expect(base.stderr).toBe(stderr);
    const json = JSON.parse((await run(repo.folder, "diff 2023 --quiet --format json")).stdout) as Record<
      string,
      unknown
    >;
    expect([json["from"], json["to"]]).toMatchObject([
      { asked: "2023", as: "edition" },
      { as: null, commit: null },
    ]);
  });
});

describe("a word that names nothing", () => {
  it("is met with the branches and tags that are near", async () => {
    repo.git("branch", "feature/høring-2026");
    const said = async (moment: string): Promise<string> => {
      const { code, stderr } = await at(moment);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await said("mian")).toContain("Did you mean “main”?");
    expect(await said("høring-2026")).toContain("Did you mean “feature/høring-2026”?");
    expect(await said("editon/2023")).toContain("Did you mean “edition/2023”?");
    expect(await said("zzz")).toMatch(/There are: edition\/2023, feature\/høring-2026, main, 2023, /);
    expect((await run(repo.folder, "log --branch mian --lang nb")).stderr).toBe(
      "ehs: «mian» er ingen gren eller revisjon som er kjent her. Mente du «main»?\n",
    );
  });
});

describe("a clone that has the main branch only from its remote", () => {
  /** As a build server checks out a pull request. */
  function checkedOut(): string {
    const origin = planRepository({
      branch: "change",
      files: { "plan/meetings/2024-04.yaml": 'id: m2\nbody: council\ndate: "2024-04-01"\n' },
    });
    const clone = join(lastingFolder(), "clone");
    runIn("/", ["clone", "--quiet", "--no-local", origin.folder, clone]);
    runIn(clone, ["checkout", "--quiet", "--detach", "origin/change"]);
    for (const branch of runIn(clone, ["for-each-ref", "--format=%(refname:short)", "refs/heads"]).split("\n"))
      if (branch !== "") runIn(clone, ["branch", "--quiet", "-D", branch]);
    return clone;
  }

  it("reads that, and says so", async () => {
    const clone = checkedOut();
    const told = "ehs: There is no branch main in this clone; origin/main is read.\n";
    const diff = await run(clone, "diff main... --lang en");
    expect([diff.code, diff.stderr]).toEqual([0, told]);
    expect(diff.stdout).toContain("from origin/main (");
    expect(diff.stdout).toMatch(/1 other change\./);
    const validate = await run(clone, "validate --since main --lang en");
    expect([validate.code, validate.stderr]).toEqual([0, told]);
    expect((await run(clone, "log --branch main --lang en")).stdout).toContain("origin/main");
    expect((await run(clone, "status --at main --lang en --quiet")).stderr).toBe("");
    const other = await run(clone, "diff chang... --lang en");
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("Did you mean “origin/change”?")]);
  });
});
