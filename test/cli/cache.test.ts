/** The law of the cache: with it, without it, the first time and the second, every command says the same. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { lastingFolder, repository } from "../helpers/repository.js";
import { change, ehs, planCopy, type Ran, temporaryFolder } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const demo = join(root, "templates", "demo", "plan");

const on = (home: string) => ({ EHS_NO_CACHE: "", XDG_CACHE_HOME: home, PATH: process.env["PATH"] ?? "" });

/** Runs a command without the cache, then with an empty one, then with the filled one; gives what each said. */
async function threeTimes(line: string, cwd: string, home = temporaryFolder()): Promise<readonly Ran[]> {
  const without = await ehs(line, { cwd });
  const first = await ehs(line, { cwd, env: on(home) });
  const second = await ehs(line, { cwd, env: on(home) });
  const off = await ehs(`${line} --no-cache`, { cwd, env: on(home) });
  return [without, first, second, off];
}

function expectSame([wanted, ...others]: readonly Ran[]): void {
  for (const other of others) expect(other).toEqual(wanted);
}

const commands = [
  "status",
  "status --format json --as-of 2026-03-31",
  "validate",
  "validate --format json --lang en",
  "gaps --lang en",
  "calendar",
  "show 1.3 --format json",
];

describe.each([
  ["the bundled plan", planFolder],
  ["the demonstration plan", demo],
])("%s", (_, source) => {
  let folder = "";
  beforeAll(() => {
    folder = lastingFolder();
    cpSync(source, join(folder, "plan"), { recursive: true });
  });

  it.each(commands)("ehs %s", async (line) => {
    const ran = await threeTimes(line, folder);
    expect(ran[0]?.stdout.length).toBeGreaterThan(100);
    expectSame(ran);
  });
});

describe("a plan broken on purpose", () => {
  it.each<[string, string, string, string]>([
    ["a word that is none", "objectives/3-helsedata.yaml", "direction: up", "direction: upp"],
    ["an id twice", "objectives/1-aktiv-medvirkning.yaml", 'id: "1.2"', 'id: "1.1"'],
    ["a tab", "sources.yaml", "  - id:", "\t- id:"],
    ["an unclosed list", "governance.yaml", "- ", "- ["],
  ])("%s", async (_, file, from, to) => {
    const { folder, plan } = planCopy();
    const home = temporaryFolder();
    await ehs("status", { cwd: folder, env: on(home) });
    change(join(plan, file), from, to);
    for (const line of ["validate", "status"]) {
      const ran = await threeTimes(line, folder, home);
      expect(ran[0]?.code).toBe(1);
      expectSame(ran);
    }
  });
});

describe("the cache", () => {
  it("lies in the git directory of a repository, in no file of the work tree, and may be deleted", async () => {
    const made = repository([{ files: { "README.md": "x\n" } }]);
    cpSync(planFolder, join(made.folder, "plan"), { recursive: true });
    made.git("add", "-A");
    made.git("commit", "-q", "-m", "plan");
    const home = temporaryFolder();
    const wanted = await ehs("status", { cwd: made.folder });
    expect(await ehs("status", { cwd: made.folder, env: on(home) })).toEqual(wanted);
    const kept = readdirSync(join(made.folder, ".git", "ehs"));
    expect(kept).toEqual([expect.stringMatching(/^plan-[0-9a-f]{12}-[0-9a-f]{12}$/)]);
    expect(await ehs("status", { cwd: made.folder, env: on(home) })).toEqual(wanted);
    rmSync(join(made.folder, ".git", "ehs"), { recursive: true });
    expect(await ehs("status", { cwd: made.folder, env: on(home) })).toEqual(wanted);
    expect(made.git("status", "--porcelain")).toBe("");
    expect(readdirSync(home)).toEqual([]);
  });

  it.each(["--no-cache", ""])("is off with %o or EHS_NO_CACHE=1", async (option) => {
    const { folder } = planCopy();
    const home = temporaryFolder();
    const env = option === "" ? { ...on(home), EHS_NO_CACHE: "1" } : on(home);
    await ehs(`status ${option}`, { cwd: folder, env });
    expect(readdirSync(home)).toEqual([]);
  });

  it("that is torn changes nothing but time", async () => {
    const { folder } = planCopy();
    const home = temporaryFolder();
    const wanted = await ehs("gaps", { cwd: folder, env: on(home) });
    const [name = ""] = readdirSync(join(home, "ehs"));
    const file = join(home, "ehs", name);
    writeFileSync(file, readFileSync(file).subarray(0, 5000));
    expect(await ehs("gaps", { cwd: folder, env: on(home) })).toEqual(wanted);
  });
});

describe("a plan that is written straight", () => {
  let whole = "";
  let without = "";
  beforeAll(() => {
    const copy = (): string => {
      const folder = lastingFolder();
      for (const part of [".build/ehs", "schemas", "package.json"])
        cpSync(join(root, part), join(folder, part), { recursive: true });
      return join(folder, ".build", "ehs");
    };
    [whole, without] = [copy(), copy()];
    for (const name of readdirSync(without))
      if (readFileSync(join(without, name), "utf8").includes("Composer = class")) rmSync(join(without, name));
  });

  it.each(["status", "gaps", "validate", "show 1.3"])("is told by `ehs %s` without a YAML reader", (line) => {
    const { folder } = planCopy();
    const env = { PATH: process.env["PATH"], XDG_CACHE_HOME: temporaryFolder() };
    const run = (built: string): string =>
      execFileSync(process.execPath, [join(built, "run.js"), ...line.split(" ")], {
        ...{ cwd: folder, env },
        encoding: "utf8",
        stdio: "pipe",
      });
    const first = run(without);
    expect(run(without)).toBe(first);
    expect(run(whole)).toBe(first);
  });
});
