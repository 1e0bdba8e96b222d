/** `ehs recommend`: a recommendation with its receiver, and what became of it. */
import { expect, it } from "vitest";
import { both } from "./edit-cases.js";
import { proveCommand, squeezed } from "./edit-proof.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

proveCommand("recommend");

it("gets its outcome", async () => {
  const repo = demoRepository();
  const argv = ["--text", both("Prioriter", "Prioritise"), "--receiver", "direktoratet-for-eksempler", "--commit"];
  await inPlan(repo, ["recommend", "2024-03-radet", ...argv]);
  const { code } = await inPlan(repo, ["recommend", "r-2024-03-1", "--outcome", both("Gjort", "Done")]);
  expect(code).toBe(0);
  expect(squeezed(changedLines(repo))).toBe("+ outcome:\n+ nb: Gjort\n+ en: Done");
});
