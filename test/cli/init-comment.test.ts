/** The laid-out workflow that posts the comment: it believes GitHub's own event, and nothing in the artifact. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { marker } from "../../src/present/diff.js";
import { temporaryFolder } from "../helpers/run.js";
import { stepsOf } from "../helpers/workflow.js";

const template = readFileSync(new URL("../../templates/ci/github/plan-comment.yml", import.meta.url), "utf8");
const [download, post] = stepsOf(template);
const source = String(post?.with?.["script"]);

const head = "a".repeat(40);
const review = `${marker}\n## What changed\n\n1.1: target 60 is now 50, says @council/owners.\n`;

interface Pull {
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
}

interface Scene {
  readonly files?: Readonly<Record<string, string>>;
  readonly pulls?: Readonly<Record<number, Pull>>;
  readonly comments?: readonly {
    readonly id: number;
    readonly user: { readonly login: string };
    readonly body: string;
  }[];
  readonly run?: object;
}

const own: Pull = { state: "open", head: { sha: head, repo: { id: 7999 } } };

/** What the script did to the host, and what it said. */
async function posted(scene: Scene, folder = temporaryFolder()) {
  mkdirSync(join(folder, "ehs-review"), { recursive: true });
  const files = scene.files ?? { "review.md": review, "ref.txt": "8/merge\n" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "ehs-review", name), text);
  const did: { readonly call: string; readonly given: Record<string, unknown> }[] = [];
  const said: string[] = [];
  const note = (call: string) => (given: Record<string, unknown>) => {
    did.push({ call, given });
    return Promise.resolve();
  };
  const pulls: Readonly<Record<number, Pull>> = scene.pulls ?? { 8: own };
  const get = ({ pull_number: number }: { pull_number: number }) => {
    const data = pulls[number];
    return data === undefined ? Promise.reject(new Error("Not Found")) : Promise.resolve({ data });
  };
  const issues = { listComments: {}, createComment: note("create"), updateComment: note("update") };
  const github = { rest: { pulls: { get }, issues }, paginate: () => Promise.resolve(scene.comments ?? []) };
  const recorded = readFileSync(new URL("github/workflow_run.json", import.meta.url), "utf8").replaceAll(
    "HEAD_SHA",
    head,
  );
  const payload = JSON.parse(recorded) as { workflow_run: object };
  const context = {
    repo: { owner: "council", repo: "health-plan" },
    payload: { workflow_run: { ...payload.workflow_run, ...scene.run } },
  };
  const core = { notice: (text: string) => said.push(text), warning: (text: string) => said.push(text) };
  const outside = {
    github,
    context,
    core,
    require: createRequire(import.meta.url),
    process: { env: { RUNNER_TEMP: folder } },
  };
  await (runInNewContext(`(async () => {${source}\n})()`, outside) as Promise<void>);
  return { did, said };
}

describe("the laid-out comment workflow", () => {
  it("fetches the artifact outside any checkout", () => {
    expect(download?.with?.["path"]).toBe("${{ runner.temp }}/ehs-review");
  });

  it("posts the review of a fork's pull request, and calls upon nobody", async () => {
    const { did } = await posted({});
    expect(did).toHaveLength(1);
    expect(did[0]).toMatchObject({ call: "create", given: { owner: "council", repo: "health-plan", issue_number: 8 } });
    const body = String(did[0]?.given["body"]);
    expect(body.startsWith(`${marker}\n`)).toBe(true);
    expect(body).toContain("@\u200bcouncil/owners");
  });

  it("renews its own comment in place, and only when it says something else", async () => {
    const first = await posted({});
    const body = String(first.did[0]?.given["body"]);
    const bot = { login: "github-actions[bot]" };
    const before = [
      { id: 1, user: { login: "stranger" }, body: `${marker}\nforged` },
      { id: 2, user: bot, body: "something else" },
      { id: 3, user: bot, body: `${marker}\nold` },
    ];
    const { did } = await posted({ comments: before });
    expect(did).toEqual([{ call: "update", given: { owner: "council", repo: "health-plan", comment_id: 3, body } }]);
    expect((await posted({ comments: [{ id: 3, user: bot, body }] })).did).toEqual([]);
  });

  it.each<readonly [string, Scene]>([
    ["another's pull request", { pulls: { 8: { ...own, head: { sha: head, repo: { id: 1 } } } } }],
    ["an older commit", { pulls: { 8: { ...own, head: { sha: "b".repeat(40), repo: { id: 7999 } } } } }],
    ["a closed pull request", { pulls: { 8: { ...own, state: "closed" } } }],
    ["a repository that is gone", { pulls: { 8: { ...own, head: { sha: head, repo: null } } } }],
    ["a number the run was not made for", { run: { pull_requests: [{ number: 9 }] } }],
    ["no number", { files: { "review.md": review, "ref.txt": "main\n" } }],
    ["a number with more behind it", { files: { "review.md": review, "ref.txt": "8/merge\n../../9" } }],
    ["a huge number file", { files: { "review.md": review, "ref.txt": `8/merge${" ".repeat(100)}` } }],
    ["text without the marker", { files: { "review.md": "hello", "ref.txt": "8/merge\n" } }],
    ["no artifact", { files: {} }],
  ])("posts nothing for %s", async (_, scene) => {
    const { did, said } = await posted(scene);
    expect(did).toEqual([]);
    expect(said).toHaveLength(1);
  });

  it("follows no link out of the artifact", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "secret"), `${marker}\nsecret\n`);
    mkdirSync(join(folder, "ehs-review"));
    symlinkSync("../secret", join(folder, "ehs-review", "review.md"));
    const { did } = await posted({ files: { "ref.txt": "8/merge\n" } }, folder);
    expect(did).toEqual([]);
  });

  it("cuts what is longer than the host takes, at a line, and points at the run", async () => {
    const long = `${marker}\n${"- 1.1: target 60 is now 50\n".repeat(10_000)}`;
    const { did } = await posted({ files: { "review.md": long, "ref.txt": "8/merge\n" } });
    const body = String(did[0]?.given["body"]);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(
      /now 50\n\n… \[plan\]\(https:\/\/github\.com\/council\/health-plan\/actions\/runs\/5550001\)\n$/,
    );
  });
});
