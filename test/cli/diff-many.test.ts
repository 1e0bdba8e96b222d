/** A change that brings more findings than anybody reads: each format stays readable, and says how many it leaves out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { longest } from "../../src/present/diff.js";
import { sarifOfText } from "../helpers/sarif.js";
import { readXml } from "../helpers/xml.js";
import { run } from "./history-json.js";
import { changed, comment, findingsIn, indicator, itemsUnder, objective } from "./review-scene.js";

describe("a change that brings 300 findings", () => {
  let folder = "";
  beforeAll(() => {
    const many = Array.from({ length: 300 }, (_, at) =>
      indicator(`2.${String(at + 1)}`, `Indicator ${String(at + 1)} of many`).replace(
        "type: adoption",
        "type: adoptoin",
      ),
    );
    folder = changed({ "objectives/2.yaml": objective("2", many) });
  });

  it("stays readable in every format", async () => {
    const files = "sarif=o.sarif,junit=o.xml,gitlab=o.json,md=o.md,json=all.json";
    const asked = ["--format", "text", "--format", "github", "--format", files, "--lang", "en"];
    const { code, stdout } = await run(folder, ["validate", "--since", "main", ...asked]);
    expect(code).toBe(1);
    const lines = stdout.split("\n");
    const annotations = lines.filter((line) => line.startsWith("::error"));
    expect(annotations).toHaveLength(10);
    expect(annotations[9]).toContain("Another 291 errors are left out here");
    expect(lines.findLast((line) => line !== "" && !line.startsWith("::"))).toMatch(/^300 errors in 1 file/);
    expect(lines.length).toBeLessThan(300 * 8);
    const file = (name: string): string => readFileSync(join(folder, name), "utf8");
    expect(sarifOfText(file("o.sarif")).results).toHaveLength(300);
    expect(JSON.parse(file("o.json"))).toHaveLength(300);
    expect(readXml(file("o.xml")).attributes["failures"]).toBe("300");
    expect(
      file("o.md")
        .split("\n")
        .filter((line) => line.startsWith("| ")).length,
    ).toBeGreaterThan(300);
    expect(findingsIn(file("all.json"))).toHaveLength(300);
  });

  it("has a comment far below what a host takes, which says how many it leaves out and where they are", async () => {
    const text = await comment(folder);
    expect(text.length).toBeLessThan(longest);
    expect(text).toMatch(/300 new errors/);
    expect(itemsUnder(text, "New findings")).toHaveLength(26);
    expect(itemsUnder(text, "New findings").at(-1)).toMatch(/… and 275 more; ehs diff without --format md shows/);
    const whole = (await run(folder, ["diff", "main...", "--lang", "en"])).stdout;
    expect(whole.match(/Error in /g)).toHaveLength(300);
  });
});
