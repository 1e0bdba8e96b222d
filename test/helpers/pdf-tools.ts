/** Readers of PDF that others made: qpdf, and pdfinfo of poppler. In CI they must be there. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const missing = ["qpdf", "pdfinfo"].filter((name) => spawnSync(name, ["--version"]).error !== undefined);
const remedy = "sudo apt-get install qpdf poppler-utils";

/** Tests that need them; without them they fail in CI and are skipped elsewhere. */
export function describeTools(name: string, tests: () => void): void {
  if (missing.length === 0) describe(name, tests);
  else if ((process.env["CI"] ?? "") === "")
    describe.skip(`${name} — SKIPPED, there is no ${missing.join(", ")}: ${remedy}`, tests);
  else
    it(`${name}: has ${missing.join(", ")} (${remedy})`, () => {
      expect(missing).toEqual([]);
    });
}
