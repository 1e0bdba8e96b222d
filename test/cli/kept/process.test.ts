/** The program that is built: an answer that is known is given without it, and anything that matters makes it unknown. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { gitEnvironment, lastingFolder, runIn } from "../../helpers/repository.js";
import { planFolder } from "../../plan/norway.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

let built = "";
beforeAll(() => {
  built = lastingFolder();
  for (const part of [".build/ehs", "schemas", "package.json"])
    cpSync(join(root, part), join(built, part), { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program without anything but what gives kept answers. */
function bare(): string {
  const folder = lastingFolder();
  cpSync(join(built, ".build"), join(folder, ".build"), { recursive: true });
  rmSync(join(folder, ".build", "ehs", "program.cjs"));
  return folder;
}

function ran(program: string, line: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const options = { cwd, encoding: "utf8", env: { ...gitEnvironment, EHS_NO_CACHE: "", ...env } } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, ".build", "ehs", "run.js"), ...line.split(" ")],
    options,
  );
  return { code: status, stdout, stderr };
}

function scene(): string {
  const folder = lastingFolder();
  cpSync(planFolder, join(folder, "plan"), { recursive: true });
  runIn(folder, ["init", "-q", "-b", "main"]);
  runIn(folder, ["add", "."]);
  runIn(folder, ["commit", "-qm", "plan: first"]);
  return folder;
}

const answers = (folder: string): string[] => {
  const cache = join(folder, ".git", "ehs");
  return existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith("answer-")) : [];
};

describe("asked again", () => {
  it.each(["status", "validate --lang en", "gaps", "calendar --as-of 2026-01-01", "show 1.3", "status --format json"])(
    "ehs %s is answered without the program, and alike",
    (line) => {
      const folder = scene();
      const first = ran(built, line, folder);
      expect(first.stdout.length).toBeGreaterThan(100);
      expect(ran(bare(), line, folder)).toEqual(first);
      expect(ran(built, `${line} --no-cache`, folder)).toEqual(first);
    },
  );

  it("a plan with an error is answered with the same code and the same words", () => {
    const folder = scene();
    const file = join(folder, "plan", "objectives", "3-helsedata.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("direction: up", "direction: upp"));
    const first = ran(built, "status", folder);
    expect(first).toMatchObject({ code: 1, stderr: expect.stringContaining("ehs: ") as string });
    expect(ran(bare(), "status", folder)).toEqual(first);
  });
});

describe("asked anew", () => {
  it("when a file, a commit or what was typed has changed", () => {
    const folder = scene();
    const before = ran(built, "status", folder).stdout;
    writeFileSync(join(folder, "plan", "note.txt"), "invented\n");
    const dirty = ran(built, "status", folder).stdout;
    runIn(folder, ["add", "."]);
    runIn(folder, ["commit", "-qm", "plan: a note"]);
    const committed = ran(built, "status", folder).stdout;
    expect(new Set([before, dirty, committed]).size).toBe(3);
    expect(ran(built, "status --ascii", folder).stdout).not.toBe(committed);
    expect(answers(folder)).toHaveLength(2);
  });

  it("when its day has passed", () => {
    const folder = scene();
    ran(built, "status", folder);
    const [name = ""] = answers(folder);
    const text = readFileSync(join(folder, ".git", "ehs", name), "utf8");
    const { from, until } = JSON.parse(text.slice(text.indexOf("\n") + 1)) as { from: number; until: number };
    expect(until).toBeGreaterThan(from);
    expect(until - from).toBeLessThanOrEqual(86_400_000);
    // midnight in Oslo is a whole hour everywhere
    expect(until % 3_600_000).toBe(0);
  });

  it.each([
    ["no plan", "status --plan nowhere"],
    ["a mistake", "status 9.99"],
    ["another format than those that are kept", "validate --format sarif"],
    ["history", "log"],
  ])("and nothing is kept: %s", (_, line) => {
    const folder = scene();
    ran(built, line, folder);
    expect(answers(folder)).toEqual([]);
  });

  it("and nothing is kept where the cache is off", () => {
    const folder = scene();
    ran(built, "status", folder, { EHS_NO_CACHE: "1" });
    expect(answers(folder)).toEqual([]);
    expect(statSync(join(folder, "plan")).isDirectory()).toBe(true);
  });
});
