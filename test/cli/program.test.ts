/** What the engine compiled is kept beside the program, changes no answer, and is never believed when it is damaged. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { gitEnvironment, lastingFolder } from "../helpers/repository.js";
import { planFolder } from "../plan/norway.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let home = "";
beforeEach(() => {
  home = lastingFolder();
  for (const part of [".build/ehs", "schemas", "package.json"])
    cpSync(join(root, part), join(home, part), { recursive: true });
  cpSync(planFolder, join(home, "plan"), { recursive: true });
});

/** Without kept answers, which would be given before the program is loaded. */
function ran(line: string, env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) {
  const words = [...flags, join(home, ".build", "ehs", "run.js"), ...line.split(" ")];
  rmSync(join(home, "cache"), { recursive: true, force: true });
  const given = { ...gitEnvironment, EHS_NO_CACHE: "", XDG_CACHE_HOME: join(home, "cache"), ...env };
  const options = { cwd: home, encoding: "utf8", env: given } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, words, options);
  return { status, signal, stdout, stderr };
}

const folder = (): string => join(home, ".build", "compiled");
const kept = (): string[] => (existsSync(folder()) ? readdirSync(folder()) : []);
const line = "status --as-of 2026-01-01";

function onlyKept(): string {
  const [name = "", ...others] = kept();
  expect(others).toEqual([]);
  return join(folder(), name);
}

describe("compiled code", () => {
  it("is kept once for each command, and the answer is the same with it", () => {
    const first = ran(line);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const content = readFileSync(onlyKept());
    expect(content.length).toBeGreaterThan(100_000);
    expect(ran(line)).toEqual(first);
    expect(readFileSync(onlyKept()).equals(content)).toBe(true);
    ran("validate");
    expect(kept().map((name) => name.split("-")[0])).toEqual(["status", "validate"]);
  });

  it.each([
    ["cut off", (content: Buffer) => content.subarray(0, content.length / 2)],
    ["empty", () => Buffer.alloc(0)],
    ["another file", () => Buffer.from("#!/bin/sh\n")],
    ...[40, 5000, 200_000].map((at): [string, (content: Buffer) => Buffer] => [
      `one byte wrong, at ${at}`,
      (content) => {
        content.writeUInt8(content.readUInt8(at) ^ 0xff, at);
        return content;
      },
    ]),
  ])("that is damaged is made anew: %s", (_, damage) => {
    const first = ran(line);
    const content = readFileSync(onlyKept());
    writeFileSync(onlyKept(), damage(Buffer.from(content)));
    const damaged = readFileSync(onlyKept());
    expect(ran(line)).toEqual(first);
    expect(readFileSync(onlyKept()).equals(damaged)).toBe(false);
    expect(readFileSync(onlyKept()).length).toBeGreaterThan(content.length * 0.9);
    expect(ran(line)).toEqual(first);
  });

  it("of an engine that was started otherwise is another", () => {
    const first = ran(line);
    expect(ran(line, {}, ["--no-opt"])).toEqual(first);
    expect(kept()).toHaveLength(2);
  });

  it("is kept nowhere where it cannot be written", () => {
    writeFileSync(folder(), "a file");
    expect(ran(line)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(folder(), "utf8")).toBe("a file");
    expect(readdirSync(join(home, ".build")).sort()).toEqual(["compiled", "ehs"]);
  });

  it.each([
    ["nothing is to be kept", line, { EHS_NO_CACHE: "1" }, 0],
    ["nothing is to be kept of this run", `${line} --no-cache`, {}, 0],
    ["there is no such command", "stat", {}, 2],
    ["the word is a path", "../../x", {}, 2],
    ["it could not answer", "status --plan nowhere", {}, 2],
  ] as const)("is not kept where %s", (_, asked, env, status) => {
    expect(ran(asked, env)).toMatchObject({ status });
    expect(kept()).toEqual([]);
  });
});
