/** Which questions may be answered from what is kept, and what makes another question of one. */
import { describe, expect, it } from "vitest";
import { questionOf, type Surroundings } from "../../../src/cli/kept/question.js";

const here: Surroundings = { cwd: "/home/invented", env: { LANG: "C" }, columns: [null, null], version: "build" };

const asked = (line: string, surroundings: Partial<Surroundings> = {}) =>
  questionOf(line.split(" "), { ...here, ...surroundings });

describe("a question whose answer may be kept", () => {
  it.each([
    ["status", null],
    ["status 1.3 2", null],
    ["status --plan other --ascii", "other"],
    ["--plan=other status", "other"],
    ["validate --lang en --format json", null],
    ["gaps --as-of 2026-03-31 --no-color", null],
    ["calendar --format md", null],
    ["show 1.3", null],
  ])("ehs %s", (line, plan) => {
    expect(asked(line)?.plan).toBe(plan);
  });
});

describe("a question that is asked anew each time", () => {
  it.each([
    ["nothing", ""],
    ["it writes", "record 1.3 76"],
    ["it reads history", "log"],
    ["it writes a file", "status --format json=out.json"],
    ["it writes for a host", "validate --format github"],
    ["it mends", "validate --fix"],
    ["it reads a moment of the past", "status --at HEAD~1"],
    ["it reads standard input", "validate -"],
    ["it goes on", "status --watch"],
    ["it is told to", "status --no-cache"],
    ["help is asked for", "status --help"],
    ["an option without its value", "status --plan"],
    ["an option for a value", "status --plan --ascii"],
    ["an option that nobody knows", "status --asccii"],
  ])("%s: ehs %s", (_, line) => {
    expect(asked(line)).toBeNull();
  });

  it("the cache is switched off", () => {
    expect(asked("status", { env: { EHS_NO_CACHE: "1" } })).toBeNull();
  });
});

describe("what makes it another question", () => {
  it.each<[string, string, Partial<Surroundings>]>([
    ["other words", "status 1.3", {}],
    ["another folder", "status", { cwd: "/home/other" }],
    ["a terminal", "status", { columns: [80, null] }],
    ["another build", "status", { version: "other" }],
    ["another language", "status", { env: { LANG: "C", EHS_LANG: "en" } }],
    ["another git", "status", { env: { LANG: "C", PATH: "/bin" } }],
    ["another repository", "status", { env: { LANG: "C", GIT_DIR: "/x" } }],
    ["no colour", "status", { env: { LANG: "C", NO_COLOR: "1" } }],
  ])("%s", (_, line, surroundings) => {
    expect(asked(line, surroundings)?.key).not.toBe(asked("status")?.key);
  });

  it("is not what nothing reads", () => {
    expect(asked("status", { env: { LANG: "C", SHLVL: "2" } })?.key).toBe(asked("status")?.key);
  });
});
