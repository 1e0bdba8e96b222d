/** The diff of what mending changes, as git itself takes it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../src/present/unified-diff.js";
import { gitEnvironment } from "../helpers/repository.js";
import { temporaryFolder } from "../helpers/run.js";

const plain = { colour: false, screen: false };
const lines = (count: number): string[] => Array.from({ length: count }, (_each, at) => `line ${at + 1}`);

describe("a unified diff", () => {
  it("is nothing where nothing changes", () => {
    expect(unifiedDiff([{ file: "a", before: "x\n", after: "x\n" }], plain)).toBe("");
  });

  it("puts what lies close together into one stretch, and the rest into its own", () => {
    const before = lines(20);
    const after = before.map((line, at) => ([0, 6, 7, 19].includes(at) ? `${line}!` : line));
    const file = { file: "plan/a.yaml", before: before.join("\n"), after: after.join("\n") };
    expect(unifiedDiff([file], plain)).toBe(`--- a/plan/a.yaml
+++ b/plan/a.yaml
@@ -1,11 +1,11 @@
-line 1
+line 1!
 line 2
 line 3
 line 4
 line 5
 line 6
-line 7
-line 8
+line 7!
+line 8!
 line 9
 line 10
 line 11
@@ -17,4 +17,4 @@
 line 17
 line 18
 line 19
-line 20
\\ No newline at end of file
+line 20!
\\ No newline at end of file
`);
  });

  it("on a screen steers nothing, and shows what cannot be seen", () => {
    const change = { file: "a", before: "a:\u00A0b\u200B\u001B[2J\r\n", after: "a: b\r\n" };
    expect(unifiedDiff([change], { colour: false, screen: true })).toContain("-a:\ufffdb\ufffd\u241b[2J\n+a: b\n");
    expect(unifiedDiff([change], plain)).toContain("-a:\u00A0b\u200B\u001B[2J\r\n+a: b\r\n");
    expect(unifiedDiff([change], { colour: true, screen: true })).toContain("\u001b[32m+a: b\u001b[39m\n");
  });

  it("on a screen shows blanks and line ends that go, and on paper keeps them", () => {
    const change = { file: "a", before: "a: 1 \t\nb: 2\r\nc: 3\n", after: "a: 1\nb: 2\nc: 3\n" };
    expect(unifiedDiff([change], { colour: false, screen: true })).toBe(
      "--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n-a: 1··\n-b: 2␍\n+a: 1\n+b: 2\n c: 3\n",
    );
    expect(unifiedDiff([change], plain)).toContain("-a: 1 \t\n-b: 2\r\n");
  });

  it("tells of an end that a last line gets, wherever else the file changes", () => {
    const change = { file: "a", before: `x\n${lines(9).join("\n")}`, after: `y\n${lines(9).join("\n")}\n` };
    expect(unifiedDiff([change], plain)).toContain("-line 9\n\\ No newline at end of file\n+line 9\n");
  });

  it("is taken by git, whatever the line ends", () => {
    const line = fc.constantFrom("a", "b", "", "é ", "--- x", "+++ y", "@@ -1 +1 @@", "\u00A0", "c\r");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, line, fc.nat(3)), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (rows, ended) => {
          const end = ended ? "\n" : "";
          const before = rows.map(([one]) => one).join("\n") + end;
          const after = rows.map(([one, other, changes]) => (changes === 0 ? other : one)).join("\n") + end;
          if (before === "" || before === after || after === "") return;
          const folder = temporaryFolder();
          mkdirSync(join(folder, "plan"));
          const path = join(folder, "plan/a.yaml");
          writeFileSync(path, before);
          const input = unifiedDiff([{ file: "plan/a.yaml", before, after }], plain);
          execFileSync("git", ["apply", "--whitespace=nowarn", "-"], {
            cwd: folder,
            env: gitEnvironment,
            input,
            stdio: "pipe",
          });
          expect(readFileSync(path, "utf8")).toBe(after);
        },
      ),
      { numRuns: 40 },
    );
  });
});
