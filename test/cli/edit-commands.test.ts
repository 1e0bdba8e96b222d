/** The commands that keep the plan: what each writes, what it says, and what it refuses, on the demonstration plan. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { both, editCases } from "./edit-cases.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

const squeezed = (diff: string): string => diff.replace(/^([+-]) */gm, "$1 ").replaceAll(": >-", ":");

describe("what is written", () => {
  it.each(editCases.map((each) => [each.name, each] as const))("%s", async (_, { argv, lines }) => {
    const repo = demoRepository();
    const { code, stdout, stderr } = await inPlan(repo, argv);
    expect(stderr).not.toContain("ehs:");
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(10);
    const diff = squeezed(changedLines(repo));
    for (const line of lines) expect(diff.replaceAll('"1.C"', "1.C")).toContain(line);
    const before = repo.git("diff", "--numstat", "HEAD");
    expect(before.split("\n").every((row) => Number(row.split("\t")[1]) <= 2)).toBe(true);
    expect((await inPlan(repo, "validate")).code).toBe(0);
  });

  it("is the same when it is only shown", async () => {
    const argv = ["update", "1.B", "--status", "green", "--role", "prosjekteier"];
    const [one, other] = [demoRepository(), demoRepository()];
    const shown = await inPlan(one, [...argv, "--dry-run"]);
    expect(one.git("status", "--porcelain")).toBe("");
    await inPlan(other, argv);
    const plus = (text: string): string[] => text.split("\n").filter((line) => /^\+(?!\+\+)/.test(line));
    expect(plus(shown.stdout)).toEqual(plus(other.git("diff", "HEAD")));
  });
});

describe("a new file", () => {
  it.each([
    [
      "objective",
      ["--name", both("Nytt mål", "New objective")],
      "plan/objectives/6-nytt-mal.yaml",
      'id: "6"\nnumber: "6"\nname:\n  nb: Nytt mål\n  en: New objective\n',
    ],
    [
      "meeting",
      ["eup", "--date", "2027-02-10"],
      "plan/meetings/2027-02-eup.yaml",
      'id: "2027-02-eup"\nbody: eup\ndate: "2027-02-10"\nstate: planned\n',
    ],
    [
      "trend",
      ["--name", both("A", "B"), "--text", both("C", "D"), "--date", "2027"],
      "plan/trends/2027.yaml",
      'year: "2027"\ntrends:\n  - id: trend-2027-a\n',
    ],
  ])("is begun for the %s, named after it", async (kind, argv, path, text) => {
    const repo = demoRepository();
    const { code } = await inPlan(repo, ["add", kind, ...argv, "--commit"]);
    expect(code).toBe(0);
    const written = readFileSync(join(repo.folder, path), "utf8");
    const schema = kind === "trend" ? "trends" : kind;
    expect(written).toContain(`# yaml-language-server: $schema=../../../../schemas/${schema}.schema.json\n${text}`);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("show", "--format=", "--name-only", "HEAD")).toBe(path);
    expect((await inPlan(repo, ["add", kind, ...argv])).code).toBe(kind === "objective" ? 0 : 2);
  });
});

describe("what comes of it later", () => {
  it("a comment is validated, with who did it", async () => {
    const repo = demoRepository();
    await inPlan(repo, ["comment", "1.3", "--text", both("Bra", "Good"), "--role", "medlem", "--commit"]);
    const id = /^\+.*id: "?(c-[\d-]+)/m.exec(repo.git("show", "--format=", "HEAD"))?.[1] ?? "";
    expect((await inPlan(repo, ["comment", id, "--validate", "--role", "leder"])).code).toBe(0);
    expect(squeezed(changedLines(repo))).toMatch(/- role: medlem[^]*\+ role: leder[^]*\+ state: validated/);
  });

  it("a follow-up point is closed, a recommendation gets its outcome", async () => {
    const repo = demoRepository();
    const meetings = readFileSync(join(repo.folder, "plan/meetings/2024-03-radet.yaml"), "utf8");
    expect(meetings).toContain("f-2024-03-1");
    expect((await inPlan(repo, "follow-up close f-2024-03-1 --state dropped")).code).toBe(0);
    expect(squeezed(changedLines(repo))).toBe("- state: done\n+ state: dropped");
  });
});

describe("what is refused", () => {
  it.each<[string, string, RegExp]>([
    ["a colour without a reason", "update 1.B --status red --role x", /--reason/],
    ["a colour that the plan does not have", "update 1.B --status purple --reason x", /purple/],
    [
      "a second status of a day",
      "update 1.D --status green --cut-off 2025-09-01",
      /has a status as of 2025-09-01 already/,
    ],
    ["a milestone of another", "update 1.B --milestone 1.C-m1 --forecast 2027", /no milestone of 1\.B/],
    ["a forecast of nothing", "update 1.B --forecast 2027", /name it with --milestone \(1\.B-m1/],
    ["an unknown initiative", "update 9.Z --status green", /9\.Z/],
    ["a second judgement in a meeting", "assess 2 --colour red --reason x --role y", /not overwritten/],
    ["an unsigned judgement", "assess 2 --colour red", /--reason/],
    ["a decision that says nothing", "decide 2024-03-radet --kind supports", /--text/],
    ["an id that is taken", "decide 2024-03-radet --kind notes --text x --id d-2024-03-status", /never used twice/],
    ["an action that is none", "follow-up open x", /open/],
    ["a move that nobody decided", "target 2.1a 68 --due 2028", /--decision/],
    ["a target beyond what can be", "target 2.1a 168 --due 2029", /outside/],
    ["a number of another", "renumber 1.3 1.4", /1\.4 is the number of 1\.4/],
    ["a number for two", "renumber 1.3=1.9 1.4=1.9", /number of two/],
    ["a kind that is none", "add goal", /objective, indicator, measure/],
    ["an indicator under nothing", "add indicator", /Name it: ehs add indicator <objective \| goal>/],
    ["a measure beside one without an id", "add measure 1.3 --name x", /without an id of its own/],
    ["what is its own successor", "retire 1.D --successor 1.D --reason x", /cannot take its own place/],
    ["an end without a reason", "retire 1.D", /--reason/],
  ])("%s", async (_, line, message) => {
    const repo = demoRepository();
    const { code, stderr } = await inPlan(repo, `${line} --lang en`);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});
