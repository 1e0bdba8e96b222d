/** `ehs follow-up`: a point is added to a meeting, and closed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { proveCommand, squeezed } from "./edit-proof.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

proveCommand("follow-up");

it("is closed", async () => {
  const repo = demoRepository();
  const meetings = readFileSync(join(repo.folder, "plan/meetings/2024-03-radet.yaml"), "utf8");
  expect(meetings).toContain("f-2024-03-1");
  expect((await inPlan(repo, "follow-up close f-2024-03-1 --state dropped")).code).toBe(0);
  expect(squeezed(changedLines(repo))).toBe("- state: done\n+ state: dropped");
});
