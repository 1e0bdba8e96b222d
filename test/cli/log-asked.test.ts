/** `ehs log` asked for what neither plan nor history has: an error with what may have been meant, not an empty answer. */
import { describe, expect, it } from "vitest";
import { demo, logJson, run } from "./history-json.js";
import { decided, meeting, planRepository } from "./since-scene.js";

const refused = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(demo().folder, ["log", "--plan", "plan", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  return stderr;
};

describe("a decision that there never was", () => {
  it("is refused, with those that are near", async () => {
    expect(await refused("--decision", "nosuch", "--lang", "en")).toBe(
      "ehs: Neither the plan nor its history has a decision “nosuch”.\n",
    );
    expect(await refused("--decision", "d-2026-05-target", "--lang", "nb")).toBe(
      "ehs: Verken planen eller historikken har noe vedtak «d-2026-05-target». Mente du «d-2026-05-targets»?\n",
    );
  });

  it("is not one that some revision had", async () => {
    const repo = planRepository({ edit: { [meeting]: decided("d-1", "1.3") } });
    repo.commit({ message: "taken back", files: { [meeting]: repo.git("show", `HEAD~1:${meeting}`) } });
    const { entries } = await logJson(repo.folder, ["--decision", "d-1"]);
    expect(entries.map(({ changes }) => changes.map(({ kind, item }) => `${kind} ${item}`))).toEqual([
      ["decision d-1"],
    ]);
  });
});

describe("a field that no item has", () => {
  it("is refused, with the one that is near", async () => {
    expect(await refused("--field", "target", "--lang", "en")).toMatch(
      /^ehs: No item of a plan has a field “target”\. Did you mean “targets”\?/,
    );
    expect(await refused("--field", "targets,constructor", "--lang", "nb")).toMatch(/et felt «constructor»\. Feltene/);
  });

  it("is not one that has only never been changed", async () => {
    const { code, stdout } = await run(demo().folder, ["log", "--plan", "plan", "--lang", "en", "--field", "derive"]);
    expect(code).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(2);
  });
});
