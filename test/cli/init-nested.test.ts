/** `ehs init --ci` in a repository whose plan lies in a folder of its own: that plan is checked, and none is begun beside it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ehs, temporaryFolder } from "../helpers/run.js";
import { sound } from "./fix-scene.js";

function withPlans(...folders: readonly string[]): string {
  const top = temporaryFolder();
  for (const folder of folders)
    for (const [file, text] of Object.entries(sound)) {
      const path = join(top, folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  return top;
}

const init = (cwd: string, ...more: string[]) => ehs(["init", "--lang", "nb", ...more], { cwd });
const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
/** What the hosts would run of `ehs`. */
const calls = (text: string): string[] => text.match(/ehs (?:validate|diff)[^\n]*/g) ?? [];

describe("ehs init --ci beside a plan in a folder of its own", () => {
  it.each([
    ["github", ".github/workflows/plan.yml"],
    ["gitlab", ".gitlab-ci.yml"],
    ["pre-commit", ".githooks/pre-commit"],
  ])("has %s check that plan, and begins no other", async (host, path) => {
    const top = withPlans("strategi/plan");
    expect(await init(top, "--ci", host)).toMatchObject({ code: 0 });
    expect(existsSync(join(top, "plan"))).toBe(false);
    expect(existsSync(join(top, "schemas"))).toBe(false);
    const asked = calls(read(top, path));
    expect(asked.length).toBeGreaterThan(0);
    for (const call of asked) expect(call).toMatch(/^ehs (validate|diff) --plan strategi\/plan /);
  });

  it("watches that plan's files in pre-commit", async () => {
    const files = async (folder: string): Promise<unknown> => {
      const top = withPlans(folder);
      await init(top, "--ci", "pre-commit");
      const config = parse(read(top, ".pre-commit-config.yaml")) as { repos: { hooks: { files: string }[] }[] };
      return config.repos[0]?.hooks[0]?.files;
    };
    expect(await files("strategi/v1.2")).toBe("^strategi/v1\\.2/");
    expect(await files("plan")).toBe("^plan/");
    expect(await files(".")).toBe("");
  });

  it("does not name a plan that is found without", async () => {
    for (const folder of ["plan", "."]) {
      const top = withPlans(folder);
      expect(await init(top, "--ci", "github")).toMatchObject({ code: 0 });
      expect(read(top, ".github/workflows/plan.yml")).not.toContain("--plan");
    }
  });

  it("names them where there are several, and takes the one that is named", async () => {
    const top = withPlans("a/plan", "b/plan");
    const { code, stderr } = await init(top, "--ci", "github");
    expect(code).toBe(2);
    expect(stderr).toContain("Her er det flere planer, og CI settes opp for én:\n  a/plan\n  b/plan\n");
    expect(existsSync(join(top, ".github"))).toBe(false);
    expect(await init(top, "--ci", "github", "--plan", "b")).toMatchObject({ code: 0 });
    expect(calls(read(top, ".github/workflows/plan.yml"))[0]).toContain("--plan b/plan");
  });

  it("refuses a plan that is not there, lies elsewhere, or cannot stand in a script", async () => {
    const top = withPlans("strategi/plan");
    const refused = async (cwd: string, plan: string): Promise<string> => {
      const { code, stderr } = await init(cwd, "--ci", "github", "--plan", plan);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused(top, "plan")).toContain("--plan plan: Der er det ingen plan.");
    expect(await refused(temporaryFolder(), join(top, "strategi"))).toContain("ligger utenfor");
    expect(await refused(withPlans("vår plan"), "vår plan")).toContain("som har tegn i seg");
  });

  it("begins no plan beside it, not even when asked", async () => {
    const top = withPlans("strategi/plan");
    const { code, stderr } = await init(top, "--ci", "github", "--example", "minimal", "--yes");
    expect(code).toBe(2);
    expect(stderr).toContain("Det er allerede en plan her, i strategi/plan");
    expect(existsSync(join(top, "plan"))).toBe(false);
  });
});
