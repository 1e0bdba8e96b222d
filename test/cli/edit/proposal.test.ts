/** From a gap to an initiative that answers it, and from there to its start. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GAP_CODES } from "../../../src/evaluate/gaps/consequence.js";
import { both } from "../edit-cases.js";
import { changedLines, demoRepository, inPlan } from "../edit-scene.js";

const propose = [
  ...["add", "initiative", "1", "--name", both("Nytt", "New"), "--reason", both("Trengs", "Needed"), "--proposed"],
  ...["--answers", "lagging:1.3", "--problem", both("Få finner den", "Few find it"), "--from", "2026-02-01"],
];

describe("a proposed initiative", () => {
  it("starts by a decision, for the gap that it answers, which stays with it", async () => {
    const repo = demoRepository();
    expect((await inPlan(repo, [...propose, "--commit"])).code).toBe(0);
    const { code, stdout } = await inPlan(repo, "update 1.E --start --decision d-2026-03-status --commit --lang en");
    expect(code).toBe(0);
    expect(stdout).toContain("1.E");
    const lines = repo.git("show", "--format=", "--unified=0", "HEAD").replace(/^([+-]) */gm, "$1 ");
    expect(lines).toMatch(
      /\+ - state: active\n\+ from: "2026-03-11"\n\+ reason:\n\+ nb: Svarer på avviket «.*» \(1\.3\)\n\+ en: Answers the gap “.*” \(1\.3\)\n\+ decision: d-2026-03-status$/,
    );
    const { stdout: shown } = await inPlan(repo, "show 1.E --lang en --as-of 2026-03-31");
    expect(shown).toMatch(/ANSWERS\n- 1\.3 [^]*THE ASSESSMENT\n- Problem and goal: Few find it\n/);
    expect((await inPlan(repo, "validate --since HEAD~2")).code).toBe(0);
  });

  it("is asked the six questions where somebody sits", async () => {
    const repo = demoRepository();
    const answers = ["", "Nytt", "Trengs", "", "", "lagging:1.3", "Problemet", "-", "Ingen", "", "", "Folk", "?", ""];
    const { code, stderr } = await inPlan(repo, "add initiative 1 --proposed --lang nb", { columns: 100, answers });
    expect(code).toBe(0);
    expect(stderr).toContain("Hva er problemet, og hva vil vi oppnå (kan utelates): \n");
    expect(stderr).toMatch(
      /Hvem vil ha ansvaret .*\? viser valgene.*\n {2}eksempeldepartementet {2}Eksempeldepartementet\n/,
    );
    expect(changedLines(repo).replace(/^\+ */gm, "")).toMatch(
      /study:\nproblem:\nnb: Problemet\nprinciples:\nnb: Ingen\nconditions:\nnb: Folk\b/,
    );
  });
});

it("the schema knows every kind of gap", () => {
  const text = readFileSync(new URL("../../../schemas/objective.schema.json", import.meta.url), "utf8");
  const known = /"description": "The kind of gap\.",\s*"enum": (\[[^\]]*\])/.exec(text)?.[1] ?? "[]";
  expect((JSON.parse(known) as string[]).sort()).toEqual([...GAP_CODES].sort());
});
