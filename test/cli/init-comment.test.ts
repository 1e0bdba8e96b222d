/** The laid-out workflow that posts the comment: it believes GitHub's own event, and nothing in the artifact. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { marker } from "../../src/present/diff.js";
import { temporaryFolder } from "../helpers/run.js";
import { download, head, own, posted, review, type Scene } from "./comment-scene.js";

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
