/** Kept answers in their files: whole, or none. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepAnswer, type Kept, keptAnswer } from "../../../src/cli/kept/answers.js";
import { temporaryFolder } from "../../helpers/run.js";

const key = "a".repeat(64);
const kept: Kept = {
  ground: "g",
  from: 1,
  until: 2,
  said: [
    [1, "Delmål ✔\n"],
    [2, "ehs: \u0000\n"],
  ],
  code: 1,
};

const only = (folder: string): string => join(folder, readdirSync(folder)[0] ?? "");

describe("a kept answer", () => {
  it("is given as it was", () => {
    const folder = join(temporaryFolder(), "ehs");
    keepAnswer(folder, key, kept);
    expect(keptAnswer(folder, key)).toEqual(kept);
  });

  it("is the last of its question", () => {
    const folder = temporaryFolder();
    keepAnswer(folder, key, kept);
    keepAnswer(folder, key, { ...kept, code: 0 });
    expect(keptAnswer(folder, key)?.code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each<[string, (text: string) => string]>([
    ["cut off", (text) => text.slice(0, -3)],
    ["of another question", (text) => text.replace("a", "b")],
    ["changed", (text) => text.replace("Delmål", "Delmal")],
    ["empty", () => ""],
    ["no text of ours", () => "x\ny"],
  ])("that is %s is none", (_, torn) => {
    const folder = temporaryFolder();
    keepAnswer(folder, key, kept);
    writeFileSync(only(folder), torn(readFileSync(only(folder), "utf8")));
    expect(keptAnswer(folder, key)).toBeNull();
  });

  it("is none where nothing is kept, and in a folder that is none", () => {
    const folder = temporaryFolder();
    expect(keptAnswer(folder, key)).toBeNull();
    writeFileSync(join(folder, "file"), "");
    keepAnswer(join(folder, "file"), key, kept);
    expect(keptAnswer(join(folder, "file"), key)).toBeNull();
  });

  it("gives way to newer ones where there are many, and no other file does", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "plan-x"), "");
    for (let at = 0; at < 40; at += 1)
      keepAnswer(folder, at.toString(16).padStart(64, "0").split("").reverse().join(""), kept);
    expect(readdirSync(folder)).toHaveLength(33);
  });
});
