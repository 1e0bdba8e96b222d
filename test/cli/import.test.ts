/** `ehs import`: figures of others are shown before they are written, and nothing doubtful comes in unseen. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedLines } from "./edit-scene.js";
import { scene, windows1252 } from "./import-scene.js";

const survey = windows1252(
  "Indikator;\u00c5r;Andel;Antall svar\r\nKontakt med kolleger;2023;60,1;1 524\r\nKontakt med kolleger;2022;:;\r\n",
);

describe("a file without a mapping", () => {
  it("is read by its headings, shown, and not written", async () => {
    const { put, run, isUntouched } = scene();
    put("survey.csv", survey);
    const { code, stdout, stderr } = await run("import survey.csv --lang en");
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        "No mapping in the plan fits this file. Proposed from its headings:",
        "  header: [Indikator, År, Andel, Antall svar]",
        "  values:",
        "    - column: Andel",
        "  measure_in: Indikator",
        "  codes:",
        "    - code: Kontakt med kolleger",
        '      measure: "2.1a"',
        "  period_in: År",
        "  n_in: Antall svar",
        "",
        "     measure  period  figure      row",
        "new  2.1a     2023    60.1        2",
        "new  2.1a     2022    suppressed  3",
        "“:” was read as: cannot be published (1 figure)",
        "2 new, 0 revised, 0 the same, 0 doubtful, 0 rejected; 0 cells or rows without a figure passed over.",
        "",
      ].join("\n"),
    );
    expect(stderr).toContain("--save-mapping <name>");
    expect(isUntouched()).toBe(true);
  });

  it("is written with the mapping that is kept, so that next year's file needs no thought", async () => {
    const { repo, put, run } = scene();
    put("survey.csv", survey);
    const first = await run("import survey.csv --save-mapping survey --published 2024-02-01 --commit");
    expect(first.code).toBe(0);
    expect(repo.git("status", "--porcelain", "plan")).toBe("");
    expect(repo.git("show", "--format=", "HEAD", "--", "plan/objectives")).toContain(
      ['+          - period: "2022"', "+            missing: suppressed", '+            published: "2024-02-01"'].join(
        "\n",
      ),
    );
    expect(readFileSync(join(repo.folder, "plan/mappings/survey.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\S*\/mapping\.schema\.json\nid: survey\nheader: \[Indikator, År, Andel, Antall svar\]\n/,
    );
    put(
      "next.csv",
      windows1252(
        "Unders\u00f8kelsen\nIndikator;\u00c5r;Andel;Antall svar\nKontakt med kolleger;2025;64,5*;1600\nKontakt med kolleger;2023;60,1;1524\n",
      ),
    );
    const { code, stdout, stderr } = await run("import next.csv");
    expect(stderr).not.toContain("ehs:");
    expect(code).toBe(0);
    expect(stdout).toContain("Oppsett: survey\n");
    expect(stdout).toContain("1 nytt, 0 reviderte, 1 likt, ");
    expect(changedLines(repo)).toBe(
      [
        '+          - period: "2025"',
        "+            value: 64.5",
        "+            n: 1600",
        "+            flags: [provisional]",
      ].join("\n"),
    );
    const again = await run("import next.csv");
    expect([again.code, again.stderr]).toEqual([0, "ehs: Ingenting nytt: planen har alle tallene fra før.\n"]);
    expect((await run("validate plan/mappings/survey.yaml")).code).toBe(0);
  });

  it("puts several new figures in the order of their periods", async () => {
    const { repo, put, run } = scene();
    put(
      "f.csv",
      "measure;period;value;missing;n;published;flags;text\n5.1a;2025-11;81;;;;;\n5.1a;2025-09;83;;;;;\n5.1a;2025-10;82;;;;;\n5.1a;2026-03-01;80;;;;;\n5.1a;2026-03-02;79;;;;;\n",
    );
    const { code, stderr } = await run("import f.csv");
    expect([code, stderr.includes("ehs:")]).toEqual([0, false]);
    const periods = changedLines(repo).match(/period: "[^"]*"/g);
    expect(periods).toEqual(
      ["2025-09", "2025-10", "2025-11", "2026-03-01", "2026-03-02"].map((period) => `period: "${period}"`),
    );
  });

  it("shows the change alone with --dry-run", async () => {
    const { put, run, isUntouched } = scene();
    put("survey.csv", survey);
    const { code, stdout } = await run("import survey.csv --save-mapping survey --dry-run");
    expect(code).toBe(0);
    expect(stdout).toContain("+++ b/plan/mappings/survey.yaml");
    expect(isUntouched()).toBe(true);
  });
});

describe("a figure that differs from the one in the plan", () => {
  const file = "measure;period;value;missing;n;published;flags;text\n2.1a;2025-09;68;;4200;;;\n";

  it("needs a kind and a reason", async () => {
    const { put, run, isUntouched } = scene();
    put("f.csv", file);
    const { code, stdout, stderr } = await run("import f.csv --lang en");
    expect(code).toBe(1);
    expect(stdout).toContain("revised  2.1a     2025-09  67 → 68  2");
    expect(stderr).toContain("--revise scheduled|correction|method|reclassification");
    expect(isUntouched()).toBe(true);
  });

  it("comes in as a revision beside it", async () => {
    const { repo, put, run } = scene();
    put("f.csv", file);
    const { code } = await run([
      "import",
      "f.csv",
      "--revise",
      "correction",
      "--reason",
      "nb=Feil i vektingen | en=Weighting error",
    ]);
    expect(code).toBe(0);
    expect(changedLines(repo)).toContain("+              number: 1\n+              kind: correction");
  });
});

const head = "measure;period;value;missing;n;published;flags;text\n";

describe("what keeps a figure out, or makes it doubtful", () => {
  it.each([
    ["nobody's measure", "9.9;2025;1", "rejected", "no measure goes by “9.9”"],
    ["no measure", ";2025;1", "rejected", "the row does not say which measure it is of"],
    ["no period", "2.1a;;1", "rejected", "no period"],
    ["a period of nothing", "2.1a;2025-13;1", "rejected", "“2025-13” is no period"],
    ["a period that has not ended", "2.1a;2026;1", "rejected", "2026 has not ended"],
    ["words", "2.1a;2025;mange", "rejected", "“mange” is no figure"],
    ["more than all", "2.1a;2025;101", "rejected", "outside what the measure can be (0 to 100)"],
    ["a sign nobody knows", "2.1a;2025;?", "rejected", "the sign “?” is not known"],
    ["a fraction of one", "2.1a;2025;0,57", "doubtful", "is this 0–1?"],
    ["three digits", "1.1a;2025-01;1.500", "doubtful", "“1.500”: are the last three digits"],
    ["a mark without its footnote", "2.1a;2025;57,5 1)", "doubtful", "no footnote for the mark “1”"],
    ["answers that are no count", "2.1a;2025;57,5;;mange", "doubtful", "cannot be read: n"],
    ["two of one", "2.1a;2025;57\n2.1a;2025;58", "rejected", "row 3 says something else of the same figure"],
  ])("%s", async (_, rows, state, why) => {
    const { put, run, isUntouched } = scene();
    put("f.csv", `${head}${rows}\n`);
    const { code, stdout, stderr } = await run("import f.csv --lang en");
    expect(stdout).toContain(why);
    expect(stdout).toMatch(new RegExp(`^${state} `, "m"));
    expect([code, isUntouched()]).toEqual([1, true]);
    expect(stderr).toContain("--accept-doubtful");
  });

  it("is taken in and left out where one says so", async () => {
    const { repo, put, run } = scene();
    put("f.csv", `${head}2.1a;2025;57,5 1)\n9.9;2025;3\n`);
    const { code } = await run("import f.csv --accept-doubtful");
    expect(code).toBe(0);
    expect(changedLines(repo)).toBe('+          - period: "2025"\n+            value: 57.5');
  });
});

describe("a mapping of the plan", () => {
  const mapping = 'id: "m"\nsource: "nowhere"\nvalues:\n  - column: V\n    measure: "9.9"\nperiod_in: P\n';

  const withMapping = (text: string) => {
    const made = scene();
    mkdirSync(join(made.repo.folder, "plan/mappings"));
    made.put("plan/mappings/m.yaml", text);
    return made;
  };

  it("is checked like the rest of the plan", async () => {
    const { stdout } = await withMapping(mapping).run("validate plan/mappings/m.yaml --lang en");
    expect(stdout).toContain("“nowhere”");
    expect(stdout).toContain("“9.9”");
  });

  it("is held to its schema", async () => {
    const { code, stdout } = await withMapping('id: "m"\nvalue: x\n').run("validate plan/mappings/m.yaml --lang en");
    expect(code).toBe(1);
    expect(stdout).toContain("values");
  });

  it("says what the file no longer has", async () => {
    const { put, run } = withMapping('id: "m"\nvalues:\n  - column: V\n    measure: "2.1a"\nperiod_in: P\n');
    put("f.csv", "Periode;V\n2025;57\n");
    expect((await run("import f.csv --mapping m --lang en")).stderr).toContain(
      "“P” is missing. It has: “Periode”, “V”.",
    );
  });

  it("that is not there is told, with those that are", async () => {
    const { put, run } = scene();
    put("f.csv", "P;V\n2025;57\n");
    expect(await run("import f.csv --mapping m --lang en")).toMatchObject({
      code: 2,
      stderr: "ehs: The plan has no mapping “m”. It has none.\n",
    });
  });
});
