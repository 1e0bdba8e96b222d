/** The packed program, installed without a network in an empty folder: it starts a plan there and checks any plan. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { lastingFolder } from "../helpers/repository.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let installed = "";
let program = "";

/** Nothing of this machine's: no cache that a package could come from, no settings, no language. */
const outside = (home: string) => ({
  PATH: process.env["PATH"] ?? "",
  HOME: home,
  npm_config_cache: join(home, "cache"),
  npm_config_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
});

function npm(args: readonly string[], cwd: string): string {
  // the script itself, so that the same is called on every system
  return execFileSync("npm", [...args], { cwd, env: outside(lastingFolder()), encoding: "utf8", stdio: "pipe" });
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
}

function ehs(args: readonly string[], cwd: string): Answer {
  try {
    const stdout = execFileSync(process.execPath, [program, ...args], {
      cwd,
      env: outside(cwd),
      encoding: "utf8",
      stdio: "pipe",
    });
    return { code: 0, stdout };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}

beforeAll(() => {
  const packed = lastingFolder();
  npm(["pack", "--ignore-scripts", "--pack-destination", packed], root);
  const [tarball = ""] = readdirSync(packed);
  installed = lastingFolder();
  writeFileSync(join(installed, "package.json"), '{ "name": "someone-else", "private": true }\n');
  npm(["install", "--offline", "--ignore-scripts", join(packed, tarball)], installed);
  program = join(installed, "node_modules/ehs/bin/ehs.js");
}, 240_000);

describe("the packed program", () => {
  it("needs no other package", () => {
    expect(readdirSync(join(installed, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["ehs"]);
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies?: object };
    expect(manifest.dependencies).toBeUndefined();
  });

  it("answers by its name", () => {
    const told = npm(["exec", "--no", "ehs", "--", "--version"], installed).trim();
    expect(told).toBe((JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
  });

  it.each(["minimal", "outcomes", "maturity", "demo", "norway"])(
    "starts a plan (%s) that it finds no error in",
    (example) => {
      const folder = join(lastingFolder(), "new");
      mkdirSync(folder);
      expect(ehs(["init", "--example", example, "--ci", "github,gitlab,pre-commit"], folder).code).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(
        [".githooks", ".github", ".gitlab-ci.yml", ".pre-commit-config.yaml", "plan", "schemas"].sort(),
      );
      expect(ehs(["validate", "--lang", "en"], folder).code).toBe(0);
      expect(ehs(["status", "--lang", "en"], folder).code).toBe(0);
      expect(readFileSync(join(folder, "schemas/plan.schema.json"), "utf8")).toBe(
        ehs(["schema", "plan"], folder).stdout,
      );
    },
  );

  it("checks a plan that is not ours, and finds the error in it", () => {
    const folder = lastingFolder();
    mkdirSync(join(folder, "plan/objectives"), { recursive: true });
    writeFileSync(
      join(folder, "plan/plan.yaml"),
      'format: 1\nid: "suomi"\ntitle: { fi: Suunnitelma }\nlanguages: [fi]\ntime_zone: Europe/Helsinki\n',
    );
    const objective = join(folder, "plan/objectives/1.yaml");
    writeFileSync(objective, 'id: "T1"\nname: Terveys\n');
    expect(ehs(["validate", "--lang", "en"], folder).code).toBe(0);
    writeFileSync(objective, 'id: "T1"\nnaem: Terveys\n');
    const { code, stdout } = ehs(["validate", "--lang", "en"], folder);
    expect(code).toBe(1);
    expect(stdout).toContain("plan/objectives/1.yaml:2:1");
    expect(stdout).toContain("Did you mean “name”");
  });
});
