/** What nobody decided is refused when it is written, and what the same branch decides is not. */
import { cpSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../helpers/run.js";
import { both } from "../edit-cases.js";
import { changedLines, demoRepository, inPlan } from "../edit-scene.js";

const decide = [
  ...["decide", "2026-03-radet", "--id", "d-2026-03-move", "--kind", "supports"],
  ...["--text", both("Gir tilslutning", "Supports"), "--scope", "2.1a"],
];
const move = ["target", "2.1a", "68", "--due", "2028", "--decision", "d-2026-03-move", "--reason", both("Ny", "New")];

describe("a decision of the same change", () => {
  it("moves a target, be it committed or not, and the check of the change agrees", async () => {
    const repo = demoRepository();
    repo.git("checkout", "--quiet", "-b", "draft");
    expect((await inPlan(repo, [...decide, "--commit"])).code).toBe(0);
    // set some days after the decision: as the branch brings it, that is its own affair
    const { code, stderr } = await inPlan(repo, [...move, "--set", "2026-03-20"]);
    expect(stderr).not.toContain("ehs:");
    expect(code).toBe(0);
    expect(changedLines(repo)).toMatch(/superseded:[^]*d-2026-03-move[^]*value: 68/);
    expect((await inPlan(repo, "validate --since main")).code).toBe(0);
  });

  it("that is only proposed moves none", async () => {
    const repo = demoRepository();
    await inPlan(repo, [...decide, "--state", "proposed"]);
    const before = changedLines(repo);
    const { code, stderr } = await inPlan(repo, [...move, "--lang", "en"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /would refuse the change\.\n {2}plan\/objectives\/2.*: decision-not-adopted: /,
      ) as string,
    });
    expect(changedLines(repo)).toBe(before);
  });
});

describe("without a history", () => {
  it("a plan is held against itself", async () => {
    const repo = demoRepository();
    const line = ["retire", "2.1a", "--reason", both("Slutt", "The end"), "--lang", "en"];
    const folder = temporaryFolder();
    cpSync(`${repo.folder}/plan`, `${folder}/plan`, { recursive: true });
    const { code, stderr } = await inPlan({ ...repo, folder }, line);
    expect(stderr).toContain("measure-ended-without-decision");
    expect(code).toBe(2);
  });
});

describe("an id that something had once", () => {
  it("is not given to anything else", async () => {
    const repo = demoRepository();
    const add = (name: string) => ["add", "initiative", "1", "--id", "1.X", "--name", name, "--reason", both("R", "R")];
    expect((await inPlan(repo, [...add(both("Første", "First")), "--commit"])).code).toBe(0);
    repo.git("revert", "--no-edit", "HEAD");
    const { code, stderr } = await inPlan(repo, [...add(both("Annet", "Other")), "--lang", "en"]);
    expect(stderr).toContain("id-reused");
    expect(code).toBe(2);
    expect(changedLines(repo)).toBe("");
  });
});
