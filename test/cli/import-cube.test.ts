/** A JSON-stat cube with more dimensions than measure and period: nobody's figure is chosen in silence. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scene, type Scene } from "./import-scene.js";

const cube = readFileSync(new URL("../exchange/fixtures/cube.json", import.meta.url), "utf8").replaceAll(
  "Kontakt",
  "1.3",
);

const given = (): Scene => {
  const made = scene();
  made.put("cube.json", cube);
  return made;
};

const mapping = (where: string): string => `# yaml-language-server: $schema=../../../schemas/mapping.schema.json
id: cube
${where}values:
  - column: value
measure_in: ContentsCode
period_in: Tid
flags_in: status
remarks_in: note
`;

describe("a cube with regions", () => {
  it.each([
    ["en", "cube.json has a figure for each Region (0 Hele landet, 0301 Oslo), and nothing says which of them counts."],
    ["nb", "cube.json har et tall for hver Region (0 Hele landet, 0301 Oslo), og ingenting sier hvilket som teller."],
    ["nn", "cube.json har eit tal for kvar Region (0 Hele landet, 0301 Oslo), og ingenting seier kva for eit som tel."],
  ])("is asked about, and not proposed for: %s", async (lang, message) => {
    const { run, isUntouched } = given();
    const { code, stdout, stderr } = await run(`import cube.json --lang ${lang}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain('where: [{ column: "Region", is: ["0"] }]');
    expect(isUntouched()).toBe(true);
  });

  it("is asked about where a mapping leaves it open", async () => {
    const { put, run } = given();
    put("plan/mappings/cube.yaml", mapping(""));
    const { code, stderr } = await run("import cube.json --mapping cube --lang en");
    expect(code).toBe(2);
    expect(stderr).toContain("the mapping cube does not say which of them counts. Add to it where:");
  });

  it("is read by a mapping that says which counts", async () => {
    const { put, run } = given();
    put("plan/mappings/cube.yaml", mapping('where: [{ column: "Region", is: ["0"] }]\n'));
    const { stdout, stderr } = await run("import cube.json --mapping cube --lang en");
    expect(stderr).not.toContain("which of them counts");
    expect(stdout).toContain("57.5");
    expect(stdout).not.toContain("40");
  });
});
