/** `ehs doctor`: what is looked at on this machine, what it says of each, and what it never tells. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Fact, isAtLeast, levelOf } from "../../src/cli/doctor/facts.js";
import { nodeFact } from "../../src/cli/doctor/gather.js";
import { doctorText, linesOf } from "../../src/cli/doctor/report.js";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schemas/output/doctor.schema.json", import.meta.url), "utf8"),
);
const fits = new Ajv.default({ strict: false }).compile(schema as object);

interface Check {
  readonly code: string;
  readonly level: string;
  readonly text: string;
  readonly todo: string | null;
}

interface Answer {
  readonly errors: number;
  readonly warnings: number;
  readonly checks: readonly Check[];
}

/** The environment of a machine with nothing but git and node on it. */
const path = { PATH: process.env["PATH"] ?? "" };

async function examined(cwd: string, options = "", env: Readonly<Record<string, string>> = path) {
  const ran = await ehs(`doctor --format json --lang en ${options}`, { cwd, env });
  const answer = JSON.parse(ran.stdout) as Answer;
  expect(fits(answer), JSON.stringify(fits.errors)).toBe(true);
  expect(ran.code).toBe(answer.errors > 0 ? 1 : 0);
  const check = (code: string): Check | undefined => answer.checks.find((each) => each.code === code);
  return { ...ran, answer, check };
}

function git(folder: string, ...args: readonly string[]): void {
  const who = ["-c", "user.name=Kari", "-c", "user.email=kari@example.org", "-c", "init.defaultBranch=main"];
  execFileSync("git", [...who, ...args], { cwd: folder, stdio: "pipe" });
}

function repository(): string {
  const { folder } = planCopy();
  git(folder, "init");
  git(folder, "add", ".");
  git(folder, "commit", "-m", "the plan");
  return folder;
}

describe("ehs doctor", () => {
  it("finds nothing wrong with a plan in a repository", async () => {
    const { check } = await examined(repository());
    for (const code of ["ehs", "node", "locale", "git", "repository", "plan", "terminal"])
      expect([code, check(code)?.level, check(code)?.todo]).toEqual([code, "ok", null]);
    expect(check("plan")?.text).toMatch(/^plan: 1\d files, 34 measures, days in Europe\/Oslo$/);
  });

  it("tells of a shallow clone, of no repository, and of no git", async () => {
    const origin = repository();
    git(origin, "commit", "--allow-empty", "-m", "more");
    const clone = join(temporaryFolder(), "clone");
    git(origin, "clone", "--depth", "1", `file://${origin}`, clone);
    expect((await examined(clone)).check("repository")).toMatchObject({ level: "warning" });
    expect((await examined(clone)).check("repository")?.todo).toContain("git fetch --unshallow");
    expect((await examined(planCopy().folder)).check("repository")?.todo).toContain("git init");
    const bare = await examined(origin, "", { PATH: temporaryFolder() });
    expect(bare.check("git")).toMatchObject({ level: "warning", text: "not found" });
    expect(bare.code).toBe(0);
  });

  it("tells of git and Node that are too old", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "git"), "#!/bin/sh\necho git version 2.20.1\n", { mode: 0o755 });
    const { check } = await examined(repository(), "", { PATH: `${folder}:${process.env["PATH"] ?? ""}` });
    expect(check("git")).toMatchObject({ level: "warning", text: "2.20.1" });
    expect(check("git")?.todo).toContain("2.36");
    expect(levelOf(nodeFact("20.18.3"))).toBe("error");
    expect(levelOf(nodeFact("20.19.0"))).toBe("ok");
    expect(levelOf(nodeFact("9.99.0"))).toBe("error");
    expect([isAtLeast("2.36", "2.36.0"), isAtLeast("22.1.0", "20.19"), isAtLeast("20", "20.19")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(doctorText(linesOf([nodeFact("18.0.0")], "en", undefined), "en", { width: 100, colour: false })).toContain(
      "ehs needs Node 20.19 or newer",
    );
  });

  it("tells of a browser that is named and not there, and of none", async () => {
    const { check, code } = await examined(repository(), "", { ...path, EHS_BROWSER: "/no/such/browser" });
    expect(check("browser")).toMatchObject({ level: "warning" });
    expect(check("browser")?.todo).toContain("/no/such/browser");
    expect(code).toBe(0);
  });

  it("tells of no plan, of one that is named and not there, and of one with errors", async () => {
    const nowhere = await examined(temporaryFolder());
    expect(nowhere.check("plan")).toMatchObject({ level: "warning", text: "not found" });
    expect(nowhere.check("plan")?.todo).toContain("ehs init");
    const named = await examined(temporaryFolder(), "--plan gone");
    expect([named.code, named.check("plan")?.level]).toEqual([1, "error"]);
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "type: adoption", "type: adoptoin");
    const wrong = await examined(folder);
    expect([wrong.code, wrong.check("plan")?.level]).toEqual([1, "error"]);
    expect(wrong.check("plan")?.todo).toContain("ehs validate");
  });

  it("tells where the cache lies and how large it is", async () => {
    const folder = repository();
    expect((await examined(folder)).check("cache")?.text).toContain("off");
    mkdirSync(join(folder, ".git/ehs"), { recursive: true });
    writeFileSync(join(folder, ".git/ehs/plan-0"), Buffer.alloc(3_000_000));
    const { check } = await examined(folder, "", { ...path, EHS_NO_CACHE: "" });
    expect(check("cache")).toMatchObject({ level: "ok" });
    expect(check("cache")?.text).toMatch(/^\.git\/ehs: [34] MB\./);
    const homeless = await examined(planCopy().folder, "", { ...path, EHS_NO_CACHE: "" });
    expect(homeless.check("cache")).toMatchObject({ level: "warning" });
  });

  it("tells of a narrow terminal", async () => {
    const { stdout, code } = await ehs("doctor --lang en --no-color", { columns: 50, cwd: repository(), env: path });
    expect(code).toBe(0);
    expect(stdout).toContain("50 characters wide");
    expect(stdout.replace(/\s+/g, " ")).toContain("Widen the window to 60 characters");
  });

  it("says it in every language, each line with its level", async () => {
    const folder = temporaryFolder();
    const said = async (lang: string): Promise<string> =>
      (await ehs(`doctor --lang ${lang}`, { cwd: folder, env: path })).stdout;
    expect(await said("en")).toMatch(/^warning +Plan +not found$/m);
    expect(await said("nb")).toMatch(/^advarsel +Plan +ikke funnet$/m);
    expect(await said("nn")).toMatch(/^åtvaring +Plan +ikkje funnen$/m);
    expect(await said("nn")).not.toMatch(/\b(ikke|hva|eller nyere)\b/);
  });

  it("never tells of the user's own folder, of addresses or of anything secret", async () => {
    const home = temporaryFolder();
    const folder = join(home, "kari.nordmann@example.org");
    mkdirSync(folder);
    const env = {
      ...path,
      HOME: home,
      EHS_BROWSER: join(home, "browser"),
      GITHUB_TOKEN: "ghp_secret",
      EHS_NO_CACHE: "",
    };
    for (const format of ["text", "json"]) {
      const { stdout } = await ehs(`doctor --lang en --format ${format}`, { cwd: folder, env });
      for (const secret of [home, "ghp_secret", "kari.nordmann", "@example.org"]) expect(stdout).not.toContain(secret);
      expect(stdout).toContain("~");
    }
  });

  it("judges each kind of fact", () => {
    const facts: readonly (readonly [Fact, string])[] = [
      [{ code: "locale", locale: "en", timeZone: "UTC", lacks: ["nn"] }, "warning"],
      [{ code: "repository", none: null, partial: true }, "warning"],
      [{ code: "plan", state: "unreadable", message: "no" }, "error"],
      [{ code: "cache", state: "closed", folder: "x", bytes: 10 }, "warning"],
      [{ code: "cache", state: "nowhere" }, "warning"],
    ];
    for (const [fact, level] of facts) {
      expect(levelOf(fact)).toBe(level);
      for (const lang of ["nb", "nn", "en"] as const) expect(linesOf([fact], lang, undefined)[0]?.todo).toBeTruthy();
    }
  });
});
