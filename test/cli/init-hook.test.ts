/** The hook that is laid out for git, run by git. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("the laid-out git hook", () => {
  it("stops a commit that brings an error, and lets one through that brings none", async () => {
    const made = await plan("pre-commit");
    made.git("config", "core.hooksPath", ".githooks");
    made.write({
      "plan/sources.yaml": misspelt["plan/sources.yaml"](readFileSync(join(made.folder, "plan/sources.yaml"), "utf8")),
    });
    made.git("add", "--all");
    const who = {
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
    };
    const stopped = shell(made.folder, "git commit -m x", who);
    expect(stopped.status).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain("yeerly");
    made.git("checkout", "HEAD", "--", "plan/sources.yaml");
    made.write({ "note.txt": "hello" });
    made.git("add", "--all");
    expect(shell(made.folder, "git commit -m x", who).status).toBe(0);
  });
});
