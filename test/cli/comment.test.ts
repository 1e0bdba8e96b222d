/** `ehs comment`: a draft until it is validated. */
import { expect, it } from "vitest";
import { both } from "./edit-cases.js";
import { proveCommand, squeezed } from "./edit-proof.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

proveCommand("comment");

it("is validated, with who did it", async () => {
  const repo = demoRepository();
  await inPlan(repo, ["comment", "1.3", "--text", both("Bra", "Good"), "--role", "medlem", "--commit"]);
  const id = /^\+.*id: "?(c-[\d-]+)/m.exec(repo.git("show", "--format=", "HEAD"))?.[1] ?? "";
  expect((await inPlan(repo, ["comment", id, "--validate", "--role", "leder"])).code).toBe(0);
  expect(squeezed(changedLines(repo))).toMatch(/- role: medlem[^]*\+ role: leder[^]*\+ state: validated/);
});
