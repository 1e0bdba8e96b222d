/** What `ehs status` says where the revision or the history of the plan cannot be read: the real reason, each time. */
import { chmodSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lastingFolder, runIn, type TestRepository } from "../helpers/repository.js";
import { demoRepository, run } from "./edition-scene.js";

let repo: TestRepository;
beforeAll(() => {
  repo = demoRepository();
});

/** The demonstration plan in a folder of its own. */
function bare(): string {
  const folder = lastingFolder();
  cpSync(join(repo.folder, "plan"), join(folder, "plan"), { recursive: true });
  return folder;
}

/** A folder with a git that says it is another version, and fails at what that version does not know. */
function gitOf(version: string, unknown: string): string {
  const folder = lastingFolder();
  const real = runIn("/", ["--exec-path"]).replace(/\/lib\/git-core$|\/libexec\/git-core$/, "/bin/git");
  const lines = [
    "#!/bin/sh",
    `for each in "$@"; do`,
    `  case "$each" in version) echo "git version ${version}"; exit 0 ;; ${unknown}) echo unknown >&2; exit 129 ;; esac`,
    "done",
    `exec ${real} "$@"`,
  ];
  writeFileSync(join(folder, "git"), `${lines.join("\n")}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return folder;
}

const path = process.env["PATH"] ?? "";

async function status(folder: string, env: Record<string, string> = {}, lang = "en") {
  const line = ["status", "--as-of", "2026-05-01", "--lang", lang];
  const { stdout } = await run(folder, line, { env: { PATH: path, ...env } });
  const [, provenance = "", , heading = "", why = ""] = stdout.split("\n");
  return { provenance: provenance.replace(/^.* · /, ""), since: /^(Since|Siden) /.test(heading) ? why : null };
}

describe("the header, and what changed since the last meeting", () => {
  it("where there is no git", async () => {
    expect(await status(repo.folder, { PATH: "/nowhere" })).toEqual({
      provenance: "revision unknown: git was not found",
      since: "Git was not found, so it is not known.",
    });
    expect((await status(repo.folder, { PATH: "/nowhere" }, "nb")).provenance).toBe(
      "ukjent revisjon: git ble ikke funnet",
    );
  });

  it("where git is too old for the history, and where it is too old for anything", async () => {
    const since = "This git is too old to read the history (2.36 or newer is needed), so it is not known.";
    const old = await status(repo.folder, { PATH: `${gitOf("2.30.2", "--nothing")}:${path}` });
    expect(old).toEqual({ provenance: expect.stringMatching(/^revision [0-9a-f]{8}$/) as string, since });
    const ancient = await status(repo.folder, { PATH: `${gitOf("1.8.3", "--porcelain=v2")}:${path}` });
    expect(ancient).toEqual({ provenance: "revision unknown: this git is too old", since });
  });

  it("where there is no repository, no commit, or a plan that is in none", async () => {
    const folder = bare();
    expect(await status(folder)).toEqual({ provenance: "not under version control", since: null });
    runIn(folder, ["init", "--quiet"]);
    expect(await status(folder)).toEqual({ provenance: "nothing committed yet", since: null });
    expect((await status(folder, {}, "nb")).provenance).toBe("ingenting er lagt inn i git ennå");
    runIn(folder, ["commit", "--quiet", "--allow-empty", "-m", "nothing"]);
    expect(await status(folder)).toEqual({
      provenance: expect.stringMatching(/^revision [0-9a-f]{8} \+ uncommitted changes$/) as string,
      since: "The plan is in no commit yet, so it is not known.",
    });
  });

  it("where git refuses the repository", async () => {
    expect(await status(repo.folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" })).toEqual({
      provenance: "revision unknown: git refuses to read the repository",
      since: "Git refuses to read the repository, so it is not known: `ehs log` says what to do.",
    });
  });
});
