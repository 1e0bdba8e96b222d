/** `ehs schema`: the published schemas, as they stand. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";

describe("ehs schema", () => {
  it("lists the kinds", async () => {
    const { code, stdout } = await ehs("schema");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toContain("objective");
    expect(stdout.split("\n")).toContain("output/status");
  });

  it("prints each one, byte for byte", async () => {
    const { stdout: kinds } = await ehs("schema");
    for (const kind of kinds.trim().split("\n")) {
      const { code, stdout } = await ehs(["schema", kind]);
      expect(code).toBe(0);
      expect(stdout).toBe(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), "utf8"));
    }
  });

  it("an unknown kind gives the nearest", async () => {
    const { code, stderr } = await ehs("schema objectiv --lang en");
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean “objective”?");
  });
});
