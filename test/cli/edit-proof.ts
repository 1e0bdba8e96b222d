/** Proves one of the commands that keep the plan: what it writes, that it shows the same, and what it refuses. */
import { describe, expect, it } from "vitest";
import { editCases } from "./edit-cases.js";
import { refusals } from "./edit-refusals.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

/** Changed lines without their indents. */
export const squeezed = (diff: string): string => diff.replace(/^([+-]) */gm, "$1 ").replaceAll(": >-", ":");

const plus = (text: string): string[] => text.split("\n").filter((line) => /^\+(?!\+\+)/.test(line));

/** All cases of one command. */
export function proveCommand(name: string): void {
  const cases = editCases.filter(({ argv }) => argv[0] === name);

  describe("what is written", () => {
    it.each(cases.map((each) => [each.name, each] as const))("%s", async (_, { argv, lines }) => {
      const repo = demoRepository();
      const shown = await inPlan(repo, [...argv, "--dry-run"]);
      expect(repo.git("status", "--porcelain")).toBe("");
      const { code, stdout, stderr } = await inPlan(repo, argv);
      expect(stderr).not.toContain("ehs:");
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(10);
      const diff = squeezed(changedLines(repo));
      for (const line of lines) expect(diff.replaceAll('"1.C"', "1.C")).toContain(line);
      const removed = repo.git("diff", "--numstat", "HEAD").split("\n");
      expect(removed.every((row) => Number(row.split("\t")[1]) <= 2)).toBe(true);
      expect(plus(shown.stdout)).toEqual(plus(repo.git("diff", "HEAD")));
      expect((await inPlan(repo, "validate")).code).toBe(0);
    });
  });

  describe("what is refused", () => {
    it.each(refusals.filter(([, line]) => line.startsWith(`${name} `)))("%s", async (_, line, message) => {
      const repo = demoRepository();
      const { code, stderr } = await inPlan(repo, `${line} --lang en`);
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
      expect(repo.git("status", "--porcelain")).toBe("");
    });
  });
}
