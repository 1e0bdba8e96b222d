/** A sparse checkout is told as one: what it leaves out of the plan is neither removed nor sound, and there is a way to get it. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lastingFolder, runIn, type TestRepository } from "../helpers/repository.js";
import { demoRepository, run } from "./edition-scene.js";
import { planRepository } from "./since-scene.js";

/** A clone in which only these folders are checked out, with the files directly above them. */
function sparse(from: TestRepository, ...folders: readonly string[]): string {
  const clone = join(lastingFolder(), "clone");
  runIn("/", ["clone", "--quiet", "--no-checkout", "--no-local", from.folder, clone]);
  runIn(clone, ["sparse-checkout", "set", "--cone", ...folders]);
  runIn(clone, ["checkout", "--quiet", "main"]);
  return clone;
}

let small: TestRepository;
let clone: string;

beforeAll(() => {
  small = planRepository();
  clone = sparse(small, "plan/objectives");
});

const en =
  "ehs: The checkout is sparse: 1 file of the plan that git tracks is not in the folder (meetings/2024-03.yaml), so the answer lacks what it says. To get it: git sparse-checkout add plan\n";

describe("files that are left out", () => {
  it.each(["status", "gaps", "show 1.3", "calendar", "validate", "log", "diff", "edition list"])(
    "are told by %s",
    async (line) => {
      const { stderr } = await run(clone, `${line} --lang en`);
      expect(stderr).toContain(en);
      expect((await run(clone, `${line} --lang nb`)).stderr).toContain(
        "ehs: Utsjekkingen er sparsom (sparse checkout): 1 fil i planen som git kjenner, ligger ikke i mappen (meetings/2024-03.yaml), så svaret mangler det som står der. Slik hentes den: git sparse-checkout add plan\n",
      );
    },
  );

  it("are files that cannot be read, not files that are not there", async () => {
    const validate = await run(clone, "validate --lang en");
    expect(validate.code).toBe(1);
    expect(validate.stdout).toMatch(
      /plan\/meetings\/2024-03\.yaml:1:1 +error +file-unreadable .*a sparse checkout keeps it out of the folder/,
    );
    expect((await run(clone, "status --lang en")).stdout).toContain(
      "1 left out because of errors: meetings/2024-03.yaml",
    );
    const since = await run(clone, "validate --since HEAD --lang en --format json");
    const { findings } = JSON.parse(since.stdout) as { findings: { code: string }[] };
    expect(findings.map(({ code }) => code)).toEqual(["file-unreadable"]);
    const now = "2024-01-01T15:00:00Z"; // the day of the commit, so that no verdict moves by time alone
    const diff = await run(clone, "diff HEAD --lang en", { now });
    expect(diff.stdout).toContain("Nothing differs in what could be read.");
    expect(diff.stdout).toContain(
      "Could not be read at one of the two moments, so nothing is said of it: meetings/2024-03.yaml",
    );
    expect(diff.stdout).not.toContain("Nothing in the plan differs.");
    expect((await run(clone, "diff HEAD --lang nb", { now })).stdout).toContain(
      "Ingenting av det som lot seg lese, er forskjellig.",
    );
  });

  it("do not matter where the plan is read from git", async () => {
    for (const line of ["validate --staged --lang en", "status --at HEAD --lang en", "show m1 --at HEAD --lang en"]) {
      const { code, stderr } = await run(clone, line);
      expect([line, code, stderr]).toEqual([line, 0, ""]);
    }
  });

  it("are told in few words where they are many, tables and documents with them", async () => {
    const many = sparse(demoRepository(), "plan/objectives");
    const { stderr } = await run(many, "diff --lang en");
    expect(stderr).toMatch(
      /: \d\d files of the plan that git tracks are not in the folder \(background\/, .+, …\), so/,
    );
    const { stdout } = await run(many, "diff --format json");
    const { changes } = JSON.parse(stdout) as { changes: { itemKind: string; kind: string }[] };
    expect(changes.filter(({ kind }) => kind === "removed")).toEqual([]);
  });
});

describe("what mends it", () => {
  it("is a command that can be typed where one stands", async () => {
    const own = sparse(small, "plan/objectives");
    const { stderr } = await run(join(own, "plan"), "status --lang en");
    expect(stderr).toContain("To get it: git -C .. sparse-checkout add plan\n");
    runIn(join(own, "plan"), ["-C", "..", "sparse-checkout", "add", "plan"]);
    expect(await run(own, "validate --lang en")).toMatchObject({ code: 0, stderr: "" });
    runIn(own, ["sparse-checkout", "set", "--cone", "plan/objectives"]);
    expect((await run(own, "validate --lang en")).code).toBe(1);
    runIn(own, ["sparse-checkout", "disable"]);
    expect(await run(own, "validate --lang en")).toMatchObject({ code: 0, stderr: "" });
  });

  it("is told where the whole plan is left out", async () => {
    const none = sparse(small, "docs");
    const { code, stdout, stderr } = await run(none, "status --lang en");
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      "ehs: The checkout is sparse, and git tracks plan/plan.yaml, which is not in the folder. To get the plan: git sparse-checkout add plan\n",
    ]);
  });

  it("is not needed in a checkout that only has been sparse, or in a work tree that is whole", async () => {
    const tree = join(lastingFolder(), "tree");
    runIn(clone, ["worktree", "add", "--quiet", "--detach", tree]);
    runIn(tree, ["sparse-checkout", "disable"]);
    expect((await run(tree, "validate --lang en")).stderr).toBe("");
    runIn(tree, ["sparse-checkout", "set", "--cone", "plan/objectives"]);
    expect((await run(tree, "validate --lang en")).stderr).toContain("git sparse-checkout add plan");
  });
});
