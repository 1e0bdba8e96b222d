/** What is typed: ids, revisions, days, formats and folders that try to be something else. */
import { describe, expect, it } from "vitest";
import { changesBetween, complaints, inventory } from "../helpers/oracle.js";
import { repository } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import { seededFiles } from "../helpers/seeded-faults.js";

/** Options of git and of others, names that every object has, ways out of the plan, signs that steer, words without end. */
const tried: readonly string[] = [
  "--output=taken",
  "--upload-pack=touch taken",
  "-c",
  "--exec=touch taken",
  "HEAD --output=taken",
  "__proto__",
  "constructor",
  "toString",
  "../../../../etc/passwd",
  "/etc/passwd",
  "\u001b]0;title\u0007\u001b[31mred",
  "\u202egnorw",
  "x".repeat(20_000),
  " ",
  "",
  "a\nb",
  "HEAD^{/(a+)+$}",
  "@{-1}",
  ":(top)",
  "..",
  "HEAD..HEAD..HEAD",
  "1e999",
  "NaN",
  "9".repeat(400),
];

/** Places for it: `?` is what is tried. */
const lines: readonly (readonly string[])[] = [
  ["status", "?"],
  ["show", "?"],
  ["gaps", "?"],
  ["explain", "?"],
  ["schema", "?"],
  ["status", "--at=?"],
  ["status", "--as-of=?"],
  ["status", "--lang=?"],
  ["status", "--plan=?"],
  ["status", "--format=?"],
  ["show", "1", "--format=?"],
  ["diff", "?"],
  ["diff", "?", "HEAD"],
  ["diff", "?.."],
  ["log", "?"],
  ["log", "--since=?"],
  ["log", "--author=?"],
  ["log", "--kind=?"],
  ["log", "--decision=?"],
  ["log", "--field=?"],
  ["validate", "?"],
  ["validate", "--since=?"],
  ["validate", "--accept", "--code=?", "--reason=?"],
  ["validate", "--format=?"],
  ["calendar", "--at=?"],
  ["report", "?"],
  ["report", "sheet", "?"],
  ["report", "meeting", "--meeting=?"],
  ["report", "review", "--year=?"],
  ["report", "summary", "--templates=?"],
  ["edition", "?"],
  ["edition", "show", "?"],
  ["edition", "verify", "?"],
  ["edition", "freeze", "?", "--dry-run"],
  ["record", "?", "5", "--period", "2025", "--dry-run"],
  ["record", "1.1", "?", "--period", "2025", "--dry-run"],
  ["record", "1.1", "5", "--period=?", "--dry-run"],
  ["target", "1.1", "?", "--due=?", "--dry-run"],
  ["update", "?", "--status=?", "--dry-run"],
  ["retire", "?", "--reason=?", "--dry-run"],
  ["renumber", "?=1.2", "--dry-run"],
  ["import", "?", "--dry-run"],
  ["export", "--format=?"],
  ["completion", "?"],
  ["?"],
];

const repo = () =>
  repository([
    {
      files: Object.fromEntries(Object.entries(seededFiles(1)).map(([path, text]) => [`plan/${path}`, text])),
    },
    { edit: { "plan/plan.yaml": (text) => text.replace("Oppdiktet", "Annen oppdiktet") } },
  ]);

describe("what is typed", () => {
  it("never runs, escapes, steers or breaks anything", async () => {
    const { folder } = repo();
    const before = inventory(folder);
    const wrong: string[] = [];
    for (const [row, line] of lines.entries()) {
      // Each place is tried with an eighth of the words, and over eight places every word is.
      for (const word of tried.filter((_, at) => (at + row) % 8 === 0)) {
        const argv = line.map((part) => part.replace("?", () => word));
        const ran = await ehs(argv, { cwd: folder, env: { EHS_LANG: "en", PATH: process.env["PATH"] ?? "" } });
        for (const complaint of complaints(ran)) wrong.push(`${JSON.stringify(argv).slice(0, 120)}: ${complaint}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(changesBetween(before, inventory(folder))).toEqual([]);
  });
});
