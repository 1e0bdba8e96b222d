/** `ehs validate --since` and the history of a change that accepts findings: what it accepts is told, and nothing is waved through. */
import { describe, expect, it } from "vitest";
import { repository, type Step } from "../helpers/repository.js";
import { ehs } from "../helpers/run.js";
import { entry, faulty, keysOf, list, told as toldIn, validate } from "./accepted-scene.js";
import { inObjective, put } from "./since-scene.js";

const accepts = (...entries: readonly string[]): string => `accepted:\n${entries.join("")}`;
const error = entry({ code: "direction-against-target", item: '"1.3"', reason: "Agreed" });
const outcome = entry({ code: "outcome-uncovered", item: '"b1.2"', reason: "Old" });

const planWith = (...more: readonly Step[]) => repository([{ files: faulty, message: "The plan" }, ...more]);

const since = async (...steps: readonly Step[]) => {
  const { folder } = planWith(...steps);
  const answer = await toldIn(folder, ["--since", "HEAD~1"]);
  return { ...answer, found: keysOf(answer.findings), may: keysOf(answer.accepted) };
};

const isTold = (code: string, of: string): string =>
  `info accepted-in-this-change ${of} accepted/accepted[${code}@${of}]/code`;

describe("a change that accepts a finding", () => {
  it("is told, with what it accepts", async () => {
    const answer = await since({ files: { [list]: accepts(error, outcome) } });
    expect(answer.found).toEqual([isTold("direction-against-target", "1.3"), isTold("outcome-uncovered", "b1.2")]);
    expect(answer.may).toHaveLength(2);
    expect(answer).toMatchObject({ code: 0, counts: { accepted: 2 } });
    expect(answer.findings[0]?.message).toBe(
      "The change accepts “direction-against-target” on 1.3 with the reason “Agreed”.",
    );
  });

  it("may bring the finding with it: that is then told as accepted only", async () => {
    const step: Step = {
      files: { [list]: accepts(entry({ code: "value-out-of-bounds", item: '"1.3"', reason: "As printed" })) },
      edit: inObjective(
        '{ period: "2023", value: 47 }',
        '{ period: "2023", value: 47 }\n          - { period: "2024-Q1", value: 740 }',
      ),
    };
    const answer = await since(step);
    expect(answer.found).toEqual([isTold("value-out-of-bounds", "1.3")]);
    expect(answer.may).toEqual(["error value-out-of-bounds 1.3 observations[2024-Q1]/value"]);
  });

  it("what was accepted before is not told again, also where it moves into the item", async () => {
    const own = "    accepted: [{ code: direction-against-target, reason: Agreed }]\n";
    const before: Step = { files: { [list]: accepts(error, outcome) } };
    const answer = await since(before, {
      files: { [list]: accepts(outcome) },
      edit: inObjective("    type: result\n", `    type: result\n${own}`),
    });
    expect(answer).toMatchObject({ found: [], may: [], code: 0 });
  });

  it("that prolongs one is told at its new day", async () => {
    const timed = (day: string): string => accepts(error.replace("reason", `until: "${day}"\n    reason`));
    const answer = await since({ files: { [list]: timed("2024-12-31") } }, { files: { [list]: timed("2025-12-31") } });
    expect(answer.found).toEqual([
      "info accepted-in-this-change 1.3 accepted/accepted[direction-against-target@1.3]/until",
    ]);
  });

  it("cannot turn down that it is told", async () => {
    const severities = "main_branch: main\nseverities: { accepted-in-this-change: off }\n";
    const turned = { "plan/plan.yaml": put("main_branch: main\n", severities) };
    const quiet = await since({ edit: turned }, { files: { [list]: accepts(error) } });
    expect(quiet.found).toEqual([]);
    const loud = await since({ files: { [list]: accepts(error) }, edit: turned });
    expect(loud.found).toContain(isTold("direction-against-target", "1.3"));
  });
});

describe("a change that no longer accepts a finding", () => {
  it("brings it back as its own", async () => {
    const answer = await since({ files: { [list]: accepts(error, outcome) } }, { files: { [list]: accepts(outcome) } });
    expect(answer).toMatchObject({ found: ["error direction-against-target 1.3 targets[2025]/value"], code: 1 });
  });

  it("and one that mends what was accepted is told that the entry is not needed", async () => {
    const answer = await since(
      { files: { [list]: accepts(error) } },
      {
        edit: inObjective(
          'value: 30, due: "2025"',
          'value: 30, due: "2025", superseded: { since: "2024-03-13", reason: Wrong }',
        ),
      },
    );
    expect(answer.findings.map(({ code }) => code)).toContain("accepted-not-needed");
  });
});

describe("what a change lacks", () => {
  it("cannot be accepted with it", async () => {
    const answer = await since({
      files: { [list]: accepts(entry({ code: "target-moved-without-decision", item: '"1.3"', reason: "Urgent" })) },
      edit: inObjective("value: 30", "value: 20"),
    });
    expect(answer.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["cannot-be-accepted", "target-moved-without-decision"]),
    );
    expect(answer.code).toBe(1);
  });

  it("is left by --accept, which takes only what the change brought", async () => {
    const { folder } = planWith({ edit: inObjective("name: Training", 'name: "  "') });
    const ran = await validate(folder, ["--since", "HEAD~1", "--accept", "--reason", "Not yet named"]);
    expect(ran.stderr).toMatch(/^ehs: Accepted 1 finding in plan\/accepted\.yaml\.\n/);
    const { accepted, findings } = await toldIn(folder);
    expect(accepted.map(({ code }) => code)).toEqual(["blank-text"]);
    expect(findings).toHaveLength(3);
  });

  it("nothing is accepted of what is staged", async () => {
    const { folder } = planWith();
    const ran = await validate(folder, ["--staged", "--accept", "--reason", "Later"]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("--accept cannot be used together with --staged");
  });
});

describe("the history of what is accepted", () => {
  it("is in the log as a rule of judgement, and in the comparison once, with the reason", async () => {
    const { folder, commits } = planWith({ files: { [list]: accepts(error) }, message: "Accept the old target" });
    const outside = { cwd: folder, now: "2024-06-30T12:00:00Z" };
    const said = "- accepted findings: “direction-against-target” on 1.3 is accepted; reason: Agreed\n";
    const log = await ehs("log --lang en --kind rule", outside);
    expect(log.stdout).toContain(` · Accept the old target · ${commits[1]?.slice(0, 8) ?? ""}\n${said}`);
    const diff = await ehs("diff HEAD~1 HEAD --lang en", outside);
    expect(diff.stdout).toMatch(/^Changes\n1 finding accepted\.\n/);
    expect(diff.stdout).toMatch(/\nFINDINGS THAT THE CHANGE ACCEPTS\n- [^]*\(direction-against-target\); Agreed/);
    expect(diff.stdout.match(/Agreed/g)).toHaveLength(1);
    const item = await ehs("log 1.3 --lang nb", outside);
    expect(item.stdout).toContain("- godtatte funn: «direction-against-target» på 1.3 er godtatt; begrunnelse: Agreed");
    const back = await ehs("diff HEAD HEAD~1 --lang en", outside);
    expect(back.stdout).toContain("accepted findings: removed");
  });
});
