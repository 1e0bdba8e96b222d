/** On a real terminal: lines that are pasted, or typed before they are asked for, answer the questions that come. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { figuresIn, smallPlan, textOf } from "./process-scene.js";

const program = fileURLToPath(new URL("../../../bin/ehs.js", import.meta.url));
const hasTerminals = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout.includes("util-linux");

describe.runIf(hasTerminals)("lines that come in one go", () => {
  it("are all heard", { timeout: 240_000 }, () => {
    const scene = smallPlan();
    const command = `'${process.execPath}' '${program}' record 1.1 --lang en`;
    const { stdout, status } = spawnSync("script", ["-qec", command, "/dev/null"], {
      ...{ cwd: scene.folder, encoding: "utf8", input: "many\n55\n2021\n2022-02-01\n" },
    });
    expect(stdout).toContain("is no figure");
    expect(status).toBe(0);
    expect(figuresIn(textOf(scene))).toEqual(["2021 55", "2022 44"]);
    expect(textOf(scene)).toContain('published: "2022-02-01"');
  });
});
