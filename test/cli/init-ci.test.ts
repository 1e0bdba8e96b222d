/** `ehs init --ci`: what is laid out is sound, pinned, and asks for no more than it needs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ehs, temporaryFolder } from "../helpers/run.js";

const root = new URL("../../", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions: unknown; readonly steps: readonly Step[] }>>;
}

async function laidOut(args: readonly string[]): Promise<string> {
  const cwd = temporaryFolder();
  const { code, stderr } = await ehs(["init", "--lang", "en", ...args], { cwd });
  expect(stderr).not.toContain("ehs:");
  expect(code).toBe(0);
  return cwd;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
const workflow = (folder: string, name: string): Workflow =>
  parse(read(folder, `.github/workflows/${name}.yml`)) as Workflow;

describe("ehs init --ci github", () => {
  it("pins every action by commit, with the release behind it", async () => {
    const folder = await laidOut(["--ci", "github"]);
    for (const name of ["plan", "plan-comment"]) {
      const uses = read(folder, `.github/workflows/${name}.yml`).match(/uses: .*/g) ?? [];
      expect(uses.length).toBeGreaterThan(1);
      for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("checks with the whole history, as this program's version, without a secret and with the least rights", async () => {
    const folder = await laidOut(["--ci", "github"]);
    const { on, permissions, jobs } = workflow(folder, "plan");
    expect(Object.keys(on)).toEqual(["push", "pull_request"]);
    expect(permissions).toEqual({ contents: "read" });
    const { plan } = jobs;
    expect(plan?.permissions).toEqual({ contents: "read", "security-events": "write" });
    expect(plan?.steps[0]?.with).toEqual({ "fetch-depth": 0, "persist-credentials": false });
    expect(plan?.steps[2]?.run).toBe(`npm install --global --ignore-scripts ehs@${version}`);
    expect(read(folder, ".github/workflows/plan.yml")).not.toMatch(/secrets\.\w|github\.token|pull_request_target/);
  });

  it("lets no word of a pull request into a script", async () => {
    const folder = await laidOut(["--ci", "github"]);
    const steps = ["plan", "plan-comment"].flatMap((name) =>
      Object.values(workflow(folder, name).jobs).flatMap((job) => job.steps),
    );
    for (const { run, with: given } of steps)
      expect(`${run ?? ""}${typeof given?.["script"] === "string" ? given["script"] : ""}`).not.toContain("${{");
  });

  it("comments from a run of its own that checks nothing out", async () => {
    const folder = await laidOut(["--ci", "github"]);
    const { on, permissions, jobs } = workflow(folder, "plan-comment");
    expect(on).toEqual({ workflow_run: { workflows: [workflow(folder, "plan").name], types: ["completed"] } });
    expect(permissions).toEqual({});
    expect(jobs["comment"]?.permissions).toEqual({ actions: "read", "pull-requests": "write" });
    const used = jobs["comment"]?.steps.map(({ uses = "" }) => uses.split("@")[0]);
    expect(used).toEqual(["actions/download-artifact", "actions/github-script"]);
  });

  it("adds to a plan that is there, for the branch that it names", async () => {
    const folder = await laidOut(["--languages", "nb"]);
    const settings = read(folder, "plan/plan.yaml");
    writeFileSync(join(folder, "plan/plan.yaml"), settings.replace("main_branch: main", "main_branch: hoved/gren"));
    const { code, stdout } = await ehs("init --ci github", { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toBe("Skrev 2 filer i .: .github/workflows/plan.yml, .github/workflows/plan-comment.yml.\n");
    expect(workflow(folder, "plan").on["push"]).toEqual({ branches: ["hoved/gren"] });
    const again = await ehs("init --ci github", { cwd: folder });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(".github/workflows/plan.yml");
  });

  it("belongs at the top of the repository", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, ".git"));
    const { code, stderr } = await ehs("init sub --ci github --lang en", { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`ehs init ${cwd} --ci`);
    expect(readdirSync(cwd)).toEqual([".git"]);
  });

  it("is what this repository uses on its own plan", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, ".tools"));
    writeFileSync(join(folder, ".tools/build.mjs"), "");
    await ehs("init --example norway --ci github --from . --quiet", { cwd: folder });
    for (const name of ["plan.yml", "plan-comment.yml"])
      expect(readFileSync(new URL(`.github/workflows/${name}`, root), "utf8")).toBe(
        read(folder, `.github/workflows/${name}`),
      );
    expect(workflow(folder, "plan").jobs["plan"]?.steps[2]?.run).toBe("npm ci");
  });
});

describe("ehs init --from", () => {
  it("installs a packed ehs that lies in the repository, without the registry", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "tools"));
    writeFileSync(join(cwd, "tools/ehs-0.1.0.tgz"), "");
    const args = ["init", "--lang", "en", "--ci", "github,gitlab,pre-commit", "--from", "tools/ehs-0.1.0.tgz"];
    expect((await ehs(args, { cwd })).code).toBe(0);
    const install = "npm install --global --ignore-scripts --offline ./tools/ehs-0.1.0.tgz";
    expect(workflow(cwd, "plan").jobs["plan"]?.steps[2]?.run).toBe(install);
    expect(read(cwd, ".gitlab-ci.yml")).toContain(`- ${install}\n`);
    expect(read(cwd, ".pre-commit-config.yaml")).toContain(
      "entry: npx --no ehs validate --staged\n        language: system\n",
    );
  });

  it.each([
    ["missing.tgz", "there is no such file"],
    ["../outside.tgz", "outside the repository"],
    ["a b$(x).tgz", "signs in it"],
    ["https://example.org/$(x).tgz", "there is no such file"],
    ["folder", "there is no such file"],
  ])("%s is refused", async (from, said) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "top/folder"), { recursive: true });
    for (const path of ["outside.tgz", "top/a b$(x).tgz"]) writeFileSync(join(cwd, path), "");
    const { code, stderr } = await ehs(["init", "--lang", "en", "--ci", "github", "--from", from], {
      cwd: join(cwd, "top"),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(cwd, "top/.github"))).toBe(false);
  });
});

describe("ehs init --ci gitlab, --ci pre-commit", () => {
  it("gives GitLab code quality and a test report, with the whole history and no token in the check", async () => {
    const folder = await laidOut(["--ci", "gitlab"]);
    const jobs = parse(read(folder, ".gitlab-ci.yml")) as Record<string, Record<string, unknown>>;
    expect(jobs[".ehs"]?.["variables"]).toEqual({ GIT_DEPTH: "0" });
    expect(jobs[".ehs"]?.["before_script"]).toEqual([`npm install --global --ignore-scripts ehs@${version}`]);
    for (const name of ["plan", "plan review"]) {
      expect(jobs[name]?.["artifacts"]).toMatchObject({
        when: "always",
        reports: { codequality: "ehs-code-quality.json", junit: "ehs-junit.xml" },
      });
      expect(JSON.stringify(jobs[name])).not.toContain("TOKEN");
    }
  });

  it("gives a hook to pre-commit and to git, with line ends that a shell reads", async () => {
    const folder = await laidOut(["--ci", "pre-commit"]);
    const config = parse(read(folder, ".pre-commit-config.yaml")) as { repos: { hooks: object[] }[] };
    expect(config.repos[0]?.hooks[0]).toMatchObject({
      entry: "ehs validate --staged",
      language: "node",
      additional_dependencies: [`ehs@${version}`],
      pass_filenames: false,
    });
    expect(read(folder, ".githooks/pre-commit")).toMatch(/^#!\/bin\/sh\n/);
    expect(statSync(join(folder, ".githooks/pre-commit")).mode & 0o111).not.toBe(0);
    expect(read(folder, ".githooks/.gitattributes")).toBe("* text=auto eol=lf\n");
  });
});
