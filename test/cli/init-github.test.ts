/** The steps of the laid-out GitHub workflow, run in a real repository for recorded pushes, pull requests and forks. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";
import { lastingFolder, repository, runIn, type TestRepository } from "../helpers/repository.js";
import { runJob, stepsOf, type Event, type JobRun } from "../helpers/workflow.js";

const objective = "plan/objectives/1.yaml";

/** A plan of someone else's: begun by `ehs init`, with a target that a council has set. */
async function plan(): Promise<TestRepository> {
  const made = repository([{ message: "empty" }]);
  const { code } = await ehs("init --languages en --lang en --ci github", { cwd: made.folder });
  expect(code).toBe(0);
  made.commit({
    message: "The plan",
    edit: {
      [objective]: (text) =>
        text
          .replace(
            /baseline:\n {10}kind: pending[^]*?targets:/,
            'baseline: { kind: measured, value: 40, period: "2022" }\n        targets:',
          )
          .replace(
            /- kind: pending\n[^]*?decide_by: "2027-12-31"/,
            '- { kind: level, value: 62, due: "2027", set: "2023-12" }',
          ),
    },
  });
  return made;
}

/** A first figure, in the place of the remark that shows how one is written. */
const figure = 'observations: [{ period: "2023", value: 46, source: "source-1", published: "2024-01-02" }]';

/** What a pull request brings: a lower target, and a word that no source knows. */
const change = {
  branch: "change",
  message: "Lower target",
  edit: {
    [objective]: (text: string) => text.replace("value: 62", "value: 52"),
    "plan/sources.yaml": (text: string) => text.replace("cadence: yearly", "cadence: yeerly"),
  },
};

function payload(name: string, base: string, head: string): object {
  const text = readFileSync(new URL(`github/${name}.json`, import.meta.url), "utf8");
  return JSON.parse(text.replaceAll("BASE_SHA", base).replaceAll("HEAD_SHA", head)) as object;
}

/** The checkout that the host makes of a pull request: the merge, on no branch, with the branches of the base alone. */
function checkout(of: TestRepository, branch: string | null): { readonly folder: string; readonly sha: string } {
  const folder = join(lastingFolder(), "checkout");
  runIn(of.folder, ["clone", "--quiet", of.folder, folder]);
  runIn(folder, ["checkout", "--quiet", "--detach", "origin/main"]);
  if (branch !== null) runIn(folder, ["merge", "--quiet", "--no-ff", "-m", "Merge", `origin/${branch}`]);
  return { folder, sha: runIn(folder, ["rev-parse", "HEAD"]) };
}

const workflow = (folder: string) => stepsOf(readFileSync(join(folder, ".github/workflows/plan.yml"), "utf8"));
const named = (run: JobRun, step: string) => run.done.find((one) => one.step === step);

interface Sarif {
  readonly version: string;
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly level: string }[] }[];
}

interface Suggested {
  readonly suggestions: readonly { readonly file: string; readonly was: string; readonly becomes: string }[];
}

const sarif = (folder: string): Sarif => JSON.parse(readFileSync(join(folder, "ehs.sarif"), "utf8")) as Sarif;

function pullRequest(of: TestRepository, recorded: "pull_request" | "fork", number: number) {
  const head = of.git("rev-parse", "change");
  const { folder, sha } = checkout(of, "change");
  // the host fetches no branch of a fork
  if (recorded === "fork") runIn(folder, ["branch", "--remotes", "--delete", "origin/change"]);
  const base = of.git("rev-parse", "main");
  const event: Event = {
    ...{ name: "pull_request", payload: payload(recorded, base, head), ref: `pull/${number}/merge`, base: "main", sha },
  };
  return { folder, run: runJob(workflow(folder), event, folder) };
}

describe("the laid-out GitHub workflow", () => {
  let made: TestRepository;
  beforeAll(async () => {
    made = await plan();
  });

  it("on a push: validates everything, says nothing where there is nothing, and leaves SARIF", () => {
    const { folder, sha } = checkout(made, null);
    const event: Event = { name: "push", payload: payload("push", sha, sha), ref: "heads/main", base: "", sha };
    const run = runJob(workflow(folder), event, folder);
    expect(run.done.filter(({ code }) => code !== 0)).toEqual([]);
    expect(run.installed).toMatch(/^install --global --ignore-scripts ehs@\d+\.\d+\.\d+\n$/);
    expect(named(run, "Validate the plan")?.stdout).not.toContain("::error");
    expect(named(run, "Say what it means")).toBeUndefined();
    expect(named(run, "Show the findings under code scanning")).toBeDefined();
    expect(sarif(folder).version).toBe("2.1.0");
    expect(sarif(folder).runs[0]?.results).toEqual([]);
  });

  it.each([
    ["pull_request", 7],
    ["fork", 8],
  ] as const)(
    "on a %s: only what it brings is annotated, and what it means is kept for the comment",
    (recorded, number) => {
      if (made.git("branch", "--list", "change") === "") made.commit(change);
      const { folder, run } = pullRequest(made, recorded, number);
      expect(Object.keys(run.env).filter((name) => /TOKEN|SECRET|KEY|PASS/.test(name))).toEqual([]);
      const validated = named(run, "Validate what the pull request changes");
      expect(validated?.code).toBe(1);
      expect(run.failed).toBe(true);
      expect(validated?.stdout).toMatch(/^::error file=plan\/sources\.yaml,line=\d+,/m);
      expect(sarif(folder).runs[0]?.results.some(({ level }) => level === "error")).toBe(true);
      expect(run.summary).toContain("yeerly");
      expect(named(run, "Say what it means")?.code).toBe(0);
      const review = readFileSync(join(folder, "ehs-review/review.md"), "utf8");
      expect(review.startsWith("<!-- ehs-diff -->\n")).toBe(true);
      expect(review).toMatch(/62.*52/);
      expect(review).toMatch(
        /### New findings\n\n- Error in plan\/.*\((?:unknown-word|target-moved-without-decision)\)/,
      );
      expect(run.summary).toContain(review.trim());
      expect(readFileSync(join(folder, "ehs-review/ref.txt"), "utf8")).toBe(`${number}/merge\n`);
      const { suggestions } = JSON.parse(
        readFileSync(join(folder, "ehs-review/suggestions.json"), "utf8"),
      ) as Suggested;
      expect(suggestions).toHaveLength(1);
      expect(suggestions[0]?.file).toBe("plan/sources.yaml");
      expect(suggestions[0]?.was.replace("yeerly", "yearly")).toBe(suggestions[0]?.becomes);
      expect(named(run, "Keep it for the comment")).toBeDefined();
      // a fork has no right to upload, so it is not tried
      expect(named(run, "Show the findings under code scanning") === undefined).toBe(recorded === "fork");
    },
  );

  it("on a pull request with nothing wrong in it: green, and still a review", () => {
    made.git("checkout", "--quiet", "main");
    made.git("branch", "--force", "change", "main");
    made.commit({ branch: "change", edit: { [objective]: (text) => text.replace(/# Later figures: .*/, figure) } });
    const { folder, run } = pullRequest(made, "pull_request", 7);
    expect(run.done.filter(({ code }) => code !== 0)).toEqual([]);
    expect(run.failed).toBe(false);
    expect(readFileSync(join(folder, "ehs-review/review.md"), "utf8")).toContain("46");
  });
});
