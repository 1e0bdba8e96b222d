/** Signatures of tags: good, bad, none, and those that nobody here can vouch for. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRepository, type Repository } from "../../../src/store/git/repository.js";
import { commitWithTree, tagSignature } from "../../../src/store/git/tags.js";
import { gitEnvironment, lastingFolder, repository, runIn } from "../../helpers/repository.js";

async function opened(folder: string, env: Readonly<Record<string, string>> = gitEnvironment): Promise<Repository> {
  const found = await openRepository(folder, env);
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

const plan = { "plan.yaml": "format: 1\n" };

/** A repository whose tags are signed by a key of its own; `trusted` names the keys that its reader vouches for. */
function signing() {
  const folder = lastingFolder();
  const key = (name: string): string => {
    const path = join(folder, name);
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", name, "-f", path]);
    return path;
  };
  const [own, other] = [key("own"), key("other")];
  const repo = repository([{ files: plan }]);
  repo.git("config", "gpg.format", "ssh");
  repo.git("config", "user.signingkey", `${own}.pub`);
  const trust = (name: string): void => {
    const allowed = join(folder, "allowed");
    const line = execFileSync("cat", [`${name}.pub`], { encoding: "utf8" });
    writeFileSync(allowed, `test@example.org ${line}`);
    repo.git("config", "gpg.ssh.allowedSignersFile", allowed);
  };
  return { repo, own, other, trust };
}

/** The same tag object with another message: its signature is of other contents. */
function forge(folder: string, name: string): void {
  const object = runIn(folder, ["cat-file", "tag", name]).replace("Edition", "edition");
  const id = runIn(folder, ["hash-object", "-t", "tag", "-w", "--stdin"], { stdin: `${object}\n` });
  runIn(folder, ["update-ref", `refs/tags/${name}`, id]);
}

describe("the signature of a tag", () => {
  it("is none on a plain tag, an annotated one, and where there is no tag", async () => {
    const { folder } = repository([
      { files: plan, tag: "plain" },
      { message: "two", tag: "edition/2023", tagMessage: "Edition" },
    ]);
    const repo = await opened(folder);
    for (const name of ["plain", "edition/2023", "nothing", "--help"])
      expect(await tagSignature(repo, name)).toBe("none");
  });

  it("is good with the key of one who is trusted, bad of other contents, else not known", async () => {
    const { repo, own, other, trust } = signing();
    repo.git("tag", "--sign", "-m", "Edition", "edition/2023");
    expect(await tagSignature(await opened(repo.folder), "edition/2023")).toBe("unknown");
    trust(own);
    expect(await tagSignature(await opened(repo.folder), "edition/2023")).toBe("good");
    trust(other);
    expect(await tagSignature(await opened(repo.folder), "edition/2023")).toBe("unknown");
    trust(own);
    forge(repo.folder, "edition/2023");
    expect(await tagSignature(await opened(repo.folder), "edition/2023")).toBe("bad");
  });

  it("is not known without the program that checks it", async () => {
    const { repo, own, trust } = signing();
    repo.git("tag", "--sign", "-m", "Edition", "edition/2023");
    trust(own);
    repo.git("config", "gpg.ssh.program", "/nowhere/ssh-keygen");
    expect(await tagSignature(await opened(repo.folder), "edition/2023")).toBe("unknown");
  });
});

describe("a commit with the same files", () => {
  it("is found on any branch, by the tree of the plan folder alone", async () => {
    const built = repository([
      { files: { "plan/plan.yaml": "format: 1\n" } },
      { files: { "plan/plan.yaml": "format: 1 # two\n" }, branch: "side" },
      { files: { "readme.md": "beside the plan" }, branch: "side" },
      { files: { "plan/plan.yaml": "format: 1 # three\n" }, branch: "main" },
    ]);
    const { folder, commits } = built;
    const git = (...args: string[]): string => built.git(...args);
    const repo = await opened(join(folder, "plan"));
    const treeOf = (commit: string | undefined): string => git("rev-parse", `${commit ?? ""}:plan`);
    expect(await commitWithTree(repo, treeOf(commits[0]))).toBe(commits[0]);
    expect(await commitWithTree(repo, treeOf(commits[1]))).toBe(commits[2]);
    expect(await commitWithTree(repo, "0".repeat(40))).toBeNull();
    expect(await commitWithTree(repo, git("rev-parse", `${commits[2] ?? ""}:`))).toBeNull();
    git("checkout", "--quiet", "--detach");
    git("branch", "--delete", "--force", "main", "side");
    expect(await commitWithTree(await opened(join(folder, "plan")), treeOf(commits[3]))).toBe(commits[3]);
    expect(await commitWithTree(await opened(join(folder, "plan")), treeOf(commits[1]))).toBeNull();
  });
});
