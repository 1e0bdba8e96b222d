/** `ehs add`: new items in their places, in a file that is there or a new one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { both } from "./edit-cases.js";
import { proveCommand } from "./edit-proof.js";
import { demoRepository, inPlan } from "./edit-scene.js";

proveCommand("add");

describe("a new file", () => {
  it.each([
    [
      "objective",
      ["--name", both("Nytt mål", "New objective")],
      "plan/objectives/6-nytt-mal.yaml",
      'id: "6"\nnumber: "6"\nname:\n  nb: Nytt mål\n  en: New objective\n',
    ],
    [
      "meeting",
      ["eup", "--date", "2027-02-10"],
      "plan/meetings/2027-02-eup.yaml",
      'id: "2027-02-eup"\nbody: eup\ndate: "2027-02-10"\nstate: planned\n',
    ],
    [
      "trend",
      ["--name", both("A", "B"), "--text", both("C", "D"), "--date", "2027"],
      "plan/trends/2027.yaml",
      'year: "2027"\ntrends:\n  - id: trend-2027-a\n',
    ],
  ])("is begun for the %s, named after it", async (kind, argv, path, text) => {
    const repo = demoRepository();
    const { code } = await inPlan(repo, ["add", kind, ...argv, "--commit"]);
    expect(code).toBe(0);
    const written = readFileSync(join(repo.folder, path), "utf8");
    const schema = kind === "trend" ? "trends" : kind;
    expect(written).toContain(`# yaml-language-server: $schema=../../../../schemas/${schema}.schema.json\n${text}`);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("show", "--format=", "--name-only", "HEAD")).toBe(path);
    expect((await inPlan(repo, ["add", kind, ...argv])).code).toBe(kind === "objective" ? 0 : 2);
  });
});
