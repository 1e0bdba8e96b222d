/** What goes wrong with histories, each on a real repository: `ehs log` and `ehs diff` see it, say it, or refuse with the way out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges, flatten } from "../../src/compare/flatten.js";
import type { Change, Leaf } from "../../src/model/change.js";
import { parse } from "yaml";
import { kindOfFile } from "../../src/store/kinds.js";
import { demoHistory } from "../helpers/demo-history.js";
import { lastingFolder, repository, runIn } from "../helpers/repository.js";
import { demo, diffJson, logJson, run } from "./history-json.js";

const plan = ["--plan", "plan"];
const file = "plan/objectives/1-medvirkning.yaml";

function cloned(...options: readonly string[]): string {
  const { folder } = demo();
  demo().git("config", "uploadpack.allowFilter", "true");
  const clone = join(lastingFolder(), "clone");
  runIn("/", ["clone", "--quiet", ...options, `file://${folder}`, clone]);
  return clone;
}

describe("a clone", () => {
  it("that is shallow is refused, with what mends it", async () => {
    const clone = cloned("--depth=3");
    for (const command of [["log"], ["log", "1.3"], ["diff", "HEAD~1"], ["diff"]]) {
      const { code, stdout, stderr } = await run(clone, [...command, "--lang", "en", ...plan]);
      expect([command, code, stdout]).toEqual([command, 2, ""]);
      expect(stderr).toContain("git fetch --unshallow");
    }
    runIn(clone, ["fetch", "--quiet", "--unshallow"]);
    expect((await logJson(clone, plan)).commits).toBe(16);
  });

  it("without blobs gives the same", async () => {
    const clone = cloned("--filter=blob:none");
    for (const command of [["log"], ["diff", "HEAD~3", "HEAD"]]) {
      const [here, there] = await Promise.all([clone, demo().folder].map((cwd) => run(cwd, [...command, ...plan])));
      expect(here).toEqual(there);
    }
  });
});

describe("where there is no history to read, it is said why and what to do", () => {
  const refused = async (cwd: string, args: readonly string[] = []): Promise<string> => {
    const { code, stdout, stderr } = await run(cwd, ["log", "--lang", "en", ...plan, ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };
  const files = { "plan/plan.yaml": readFileSync(join(demo().folder, "plan/plan.yaml"), "utf8") };
  const write = (folder: string): string => {
    mkdirSync(join(folder, "plan"), { recursive: true });
    writeFileSync(join(folder, "plan/plan.yaml"), files["plan/plan.yaml"]);
    return folder;
  };

  it("no repository", async () => {
    expect(await refused(write(lastingFolder()))).toContain("git init");
  });

  it("no commit yet, on a branch that is not born", async () => {
    const folder = write(lastingFolder());
    runIn(folder, ["init", "--quiet", "--initial-branch=main"]);
    expect(await refused(folder)).toMatch(/no commit on main yet/);
  });

  it("a plan that is in no commit", async () => {
    const repo = repository([{ files: { "README.md": "x" } }]);
    expect(await refused(write(repo.folder))).toContain("git add");
  });

  it("no git", async () => {
    const { code, stderr } = await run(demo().folder, ["log", "--lang", "en", ...plan], { env: { PATH: "/nowhere" } });
    expect([code, stderr]).toEqual([2, expect.stringContaining("no git was found")]);
  });
});

describe("where one stands", () => {
  it("does not matter when HEAD is detached", async () => {
    const repo = demoHistory();
    const whole = await run(repo.folder, ["log", ...plan]);
    repo.git("checkout", "--quiet", "--detach");
    expect(await run(repo.folder, ["log", ...plan])).toEqual(whole);
  });

  it("on another branch, the main line is told, and that there is more", async () => {
    const repo = demoHistory();
    repo.commit({
      branch: "side",
      message: "More",
      edit: { [file]: (text) => text.replace("value: 84", "value: 83") },
    });
    const { head, warnings } = await logJson(repo.folder, plan);
    expect([head, warnings.map(({ kind }) => kind)]).toEqual([
      repo.git("rev-parse", "main"),
      ["dates-not-monotone", "other-branch"],
    ]);
  });

  it("an unsaved change is no history, and is in the difference", async () => {
    const repo = demoHistory();
    const before = await run(repo.folder, ["log", ...plan]);
    const text = readFileSync(join(repo.folder, file), "utf8");
    repo.write({ [file]: text.replace("value: 84", "value: 83") });
    expect((await run(repo.folder, ["log", ...plan])).stdout).toBe(before.stdout);
    const { changes } = await diffJson(repo.folder, plan);
    expect(changes.map(({ kind, item, effect }) => [kind, item, effect])).toEqual([["re_targeted", "1.3", "loosened"]]);
  });
});

describe("the cache", () => {
  const folderOf = (folder: string): string => join(folder, ".git/ehs");

  const used = { env: { EHS_NO_CACHE: "" } };

  it("changes nothing: off, cold, warm, deleted, torn, full of rubbish", async () => {
    const { folder } = demoHistory();
    const formats = ["text", "json", "md", "html"];
    const answers = async (...more: string[]): Promise<string[]> => {
      const ran: string[] = [];
      for (const format of formats)
        ran.push((await run(folder, ["log", "--format", format, ...more, ...plan], used)).stdout);
      return ran;
    };
    const off = await answers("--no-cache");
    expect(existsSync(folderOf(folder))).toBe(false);
    expect(await answers()).toEqual(off);
    expect(readdirSync(folderOf(folder)).length).toBeGreaterThan(0);
    expect(await answers()).toEqual(off);
    const spoil: readonly ((text: string) => string)[] = [
      (text) => text.slice(0, Math.floor(text.length / 2)),
      (text) => text.replaceAll("revised", "removed").slice(7),
      () => "rubbish\n\0\0{",
      () => "",
    ];
    for (const change of spoil) {
      for (const name of readdirSync(folderOf(folder))) {
        const path = join(folderOf(folder), name);
        writeFileSync(path, change(readFileSync(path, "utf8")));
      }
      expect((await run(folder, ["log", "--format", "json", ...plan], used)).stdout).toBe(off[1]);
    }
    expect(runIn(folder, ["status", "--porcelain"])).toBe("");
  });
});

describe("days", () => {
  it("are days in the plan's time zone", async () => {
    const { entries } = await logJson(demo().folder, ["--decision", "d-2026-09-targets", ...plan]);
    expect(entries.map(({ commit }) => commit.day)).toEqual(["2026-09-17"]);
    const on = async (day: string) => (await diffJson(demo().folder, [day, "HEAD", ...plan])).from.commit;
    expect(await on("2026-09-16")).toBe(demo().git("rev-parse", "september~1"));
    expect(await on("2026-09-17")).toBe(demo().git("rev-parse", "september^{commit}"));
  });
});

describe("what is nobody's business", () => {
  it("is in no format: addresses of authors, in messages, in trailers", async () => {
    for (const format of ["text", "json", "md", "html"])
      for (const command of [["log", "--all-commits"], ["log"], ["diff", "mars"]]) {
        const { stdout } = await run(demo().folder, [...command, "--format", format, ...plan]);
        expect(stdout).not.toMatch(/@(example|[a-z]+\.)/);
        expect(stdout).not.toContain("example.org");
      }
  });
});

describe("arguments", () => {
  it("never become options of git", async () => {
    const target = join(lastingFolder(), "pwned");
    const odd = [`--output=${target}`, `--upload-pack=touch ${target}`, "-x", "--all", `--exec=touch ${target}`];
    for (const each of odd) {
      for (const args of [
        ["diff", "--", each],
        ["diff", "--", "HEAD", each],
        ["diff", "--", `${each}..HEAD`],
        ["log", `--branch=${each}`],
        ["log", "--", each],
      ]) {
        const { code, stdout } = await run(demo().folder, [args[0] ?? "", ...plan, ...args.slice(1)]);
        expect([args, code, stdout]).toEqual([args, 2, ""]);
      }
    }
    expect(existsSync(target)).toBe(false);
  });
});

describe("every change of the history, one after the other", () => {
  const ids = ["1.E-m1", "1.D-m1"];

  function factsAt(revision: string): Map<string, Leaf> {
    const repo = demo();
    const paths = repo.git("ls-tree", "-r", "--name-only", revision, "plan/").split("\n");
    const facts = new Map<string, Leaf>();
    for (const path of paths) {
      const kind = kindOfFile(path.slice("plan/".length));
      if (kind === null) continue;
      const content: unknown = parse(repo.git("show", `${revision}:${path}`));
      for (const [address, leaf] of flatten(kind, path.slice("plan/".length), content)) facts.set(address, leaf);
    }
    return facts;
  }

  it("leads from the first plan to the last", async () => {
    const { entries } = await logJson(demo().folder, ["--since", "2026-04", ...plan]);
    // oldest first, as the commits follow on one another, whatever their dates
    const changes = entries
      .toReversed()
      .flatMap((entry) => entry.changes.filter(({ address }) => !address.startsWith("data/")))
      .flatMap((change) => change.changes as readonly Change[]);
    const reached = applyChanges(factsAt("mars"), changes);
    // what came or went with something else is told by name only
    const told = ([address]: readonly [string, Leaf]): boolean => !ids.some((id) => address.startsWith(`${id}/`));
    expect(new Map([...reached].filter(told))).toEqual(new Map([...factsAt("HEAD")].filter(told)));
  });
});
