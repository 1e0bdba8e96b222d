/** The jobs that are laid out for GitLab, run as its runner runs them. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gitEnvironment, repository, type TestRepository } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import { stubs } from "../helpers/workflow.js";

async function plan(host: string): Promise<TestRepository> {
  const made = repository([{ message: "empty" }]);
  expect((await ehs(["init", "--languages", "en", "--lang", "en", "--ci", host], { cwd: made.folder })).code).toBe(0);
  made.commit({ message: "The plan" });
  return made;
}

const misspelt = { "plan/sources.yaml": (text: string) => text.replace("cadence: yearly", "cadence: yeerly") };

const { GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM } = gitEnvironment;

function shell(folder: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const path = `${stubs().folder}${delimiter}${process.env["PATH"] ?? ""}`;
  const whole = { PATH: path, HOME: folder, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, ...env };
  return spawnSync("sh", ["-e", "-c", script], { cwd: folder, env: whole, encoding: "utf8" });
}

describe("the laid-out GitLab jobs", () => {
  it("leave code quality, a test report and a review, without a token", async () => {
    const made = await plan("gitlab");
    const base = made.git("rev-parse", "main");
    made.commit({ branch: "change", edit: misspelt });
    const jobs = parse(readFileSync(join(made.folder, ".gitlab-ci.yml"), "utf8")) as Record<
      string,
      { readonly script: readonly string[]; readonly before_script: readonly string[] }
    >;
    const lines = [...(jobs[".ehs"]?.before_script ?? []), ...(jobs["plan review"]?.script ?? [])];
    const { status, stdout } = shell(made.folder, lines.join("\n"), {
      ...{ CI: "true", GITLAB_CI: "true", CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
    });
    expect(status).toBe(1);
    expect(stdout).toContain("plan/sources.yaml");
    const quality = JSON.parse(readFileSync(join(made.folder, "ehs-code-quality.json"), "utf8")) as object[];
    expect(quality).toHaveLength(1);
    expect(quality[0]).toMatchObject({ location: { path: "plan/sources.yaml" } });
    expect(readFileSync(join(made.folder, "ehs-junit.xml"), "utf8")).toContain("<failure");
    expect(readFileSync(join(made.folder, "ehs-review.md"), "utf8")).toMatch(/^<!-- ehs-diff -->\n/);
  });

  it("on the main branch check everything", async () => {
    const made = await plan("gitlab");
    const jobs = parse(readFileSync(join(made.folder, ".gitlab-ci.yml"), "utf8")) as Record<
      string,
      { script: string[] }
    >;
    expect(shell(made.folder, (jobs["plan"]?.script ?? []).join("\n"), { CI: "true", GITLAB_CI: "true" }).status).toBe(
      0,
    );
    expect(existsSync(join(made.folder, "ehs-junit.xml"))).toBe(true);
  });
});
