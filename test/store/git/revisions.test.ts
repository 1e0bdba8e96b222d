import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endOfDay } from "../../../src/store/git/day.js";
import { commitAtDay, mainLine, mergeBase, resolveCommit } from "../../../src/store/git/revisions.js";
import { lastingFolder, repository, runIn } from "../../helpers/repository.js";
import { opened } from "./opened.js";

const files = { "plan.yaml": "format: 1\n" };

describe("a revision is resolved", () => {
  const made = repository([
    { files, tag: "v2023", tagMessage: "Utgave 2023" },
    { branch: "arbeid/mål", message: "--upload-pack=x" },
    { message: "main again", tag: "both" },
  ]);
  made.git("branch", "both", "main~1");
  made.git("branch", "same", "main");
  made.git("tag", "same", "main");
  const [first = "", second = "", third = ""] = made.commits;

  it.each([
    ["main", third],
    ["HEAD", third],
    ["v2023", first],
    ["arbeid/mål", second],
    [first, first],
    [first.slice(0, 9), first],
    ["HEAD~1", first],
    ["main^{/main}", third],
    ["heads/both", first],
    ["tags/both", third],
    ["same", third],
  ])("%s", async (text, commit) => {
    expect(await resolveCommit(await opened(made.folder), text)).toEqual({ commit });
  });

  it.each([
    ...["", "mian", "--all", "-h", "--git-dir=/", "^HEAD", "HEAD..main", "HEAD:plan.yaml", "HEAD^{tree}", "main\nHEAD"],
    ...["a\0b", "$(id)", "0".repeat(40), "*", "refs/heads/*", "@{-9}", "2023-03-31"],
  ])("never as an option or as something else than a commit: %j", async (text) => {
    expect(await resolveCommit(await opened(made.folder), text)).toEqual({
      commit: null,
      reason: "unknown",
      names: ["arbeid/mål", "both", "main", "same", "v2023"],
    });
  });

  it("not when a branch and a tag of that name differ", async () => {
    const names = ["heads/both", "tags/both"];
    expect(await resolveCommit(await opened(made.folder), "both")).toEqual({
      commit: null,
      reason: "ambiguous",
      names,
    });
  });

  it("not when the beginning of an id fits several commits", async () => {
    const many = repository([{ files }]);
    // Enough commits that two ids share their first four digits: the birthday of 65,536.
    const stream = Array.from(
      { length: 1200 },
      (_, n) => `commit refs/heads/x\ncommitter A <a@b> ${n} +0000\ndata 0\n`,
    );
    runIn(many.folder, ["fast-import", "--quiet"], { stdin: stream.join("") });
    const ids = many.git("rev-list", "x").split("\n").sort();
    const at = ids.findIndex((id, n) => id.slice(0, 4) === ids[n + 1]?.slice(0, 4));
    const start = ids[at]?.slice(0, 4) ?? "";
    const found = await resolveCommit(await opened(many.folder), start);
    expect(found).toMatchObject({ commit: null, reason: "ambiguous" });
    expect("names" in found ? [...found.names].sort() : []).toEqual(ids.filter((id) => id.startsWith(start)));
  });
});

describe("the main line", () => {
  const made = repository([{ files }, { branch: "work" }]);

  it("is the branch the plan names, whatever is checked out", async () => {
    const found = await mainLine(await opened(made.folder), "main");
    expect(found).toEqual({ commit: made.commits[0], name: "main", from: "branch" });
  });

  it("is the remote's where the branch is not here, as in a CI job", async () => {
    const clone = join(lastingFolder(), "clone");
    runIn("/", ["clone", "--quiet", "--branch=work", made.folder, clone]);
    runIn(clone, ["checkout", "--quiet", "--detach"]);
    const repo = await opened(clone);
    expect(await mainLine(repo, "main")).toEqual({ commit: made.commits[0], name: "origin/main", from: "remote" });
    expect(await mainLine(repo, "hoved")).toEqual({ commit: made.commits[1], name: null, from: "head" });
    // Branches of a remote are among the names.
    expect(await resolveCommit(repo, "mian")).toMatchObject({
      names: expect.arrayContaining(["origin/main"]) as string[],
    });
  });

  it("is what is checked out where the plan names none or none is found", async () => {
    const repo = await opened(made.folder);
    expect(await mainLine(repo, null)).toEqual({ commit: made.commits[1], name: "work", from: "head" });
    expect(await mainLine(repo, "--all")).toMatchObject({ from: "head" });
    expect(await mainLine({ ...repo, head: null }, "none")).toBeNull();
  });
});

describe("the commit of a day", () => {
  const at = async (made: ReturnType<typeof repository>, day: string, zone = "Europe/Oslo") => {
    const found = await commitAtDay(await opened(made.folder), made.commits.at(-1) ?? "", day, zone);
    return found === null
      ? null
      : {
          ...found,
          commit: made.commits.indexOf(found.commit),
          warn: found.warn && { ...found.warn, commit: made.commits.indexOf(found.warn.commit) },
        };
  };

  it("is the last one made by the end of it, in the plan's time zone", async () => {
    const made = repository([
      { files, date: "2024-03-04T12:00:00+01:00" },
      { date: "2024-03-05T22:30:00Z", message: "23:30 in Oslo" },
      { date: "2024-03-05T23:30:00Z", message: "00:30 the day after" },
      { date: "2024-03-05T15:00:00-09:30", message: "01:30 the day after, still the 5th where it was made" },
    ]);
    expect(await at(made, "2024-03-03")).toBeNull();
    expect(await at(made, "2024-03-04")).toEqual({ commit: 0, day: "2024-03-04", warn: null });
    expect(await at(made, "2024-03-05")).toEqual({ commit: 1, day: "2024-03-05", warn: null });
    expect(await at(made, "2024-03-06")).toEqual({ commit: 3, day: "2024-03-06", warn: null });
    expect(await at(made, "2024-03-05", "UTC")).toMatchObject({ commit: 2 });
    expect(await at(made, "2024-03-05", "Pacific/Marquesas")).toMatchObject({ commit: 3 });
  });

  it("warns when it builds on a commit that is dated later", async () => {
    const made = repository([
      { files, date: "2024-01-01T12:00:00+01:00" },
      { date: "2024-05-01T12:00:00+02:00", message: "a clock that was wrong" },
      { date: "2024-02-01T12:00:00+01:00" },
      { date: "2024-06-01T12:00:00+02:00" },
    ]);
    expect(await at(made, "2024-03-01")).toEqual({
      commit: 2,
      day: "2024-02-01",
      warn: { commit: 1, day: "2024-05-01" },
    });
    expect(await at(made, "2024-01-15")).toMatchObject({ commit: 0, warn: null });
    expect(await at(made, "2024-05-15")).toMatchObject({ commit: 2, warn: null });
  });

  it("goes by when a commit became effective: the merge's day and the committer's clock, not the author's", async () => {
    const made = repository([
      { files, date: "2024-01-01T12:00:00+01:00" },
      { branch: "work", date: "2024-01-05T12:00:00+01:00" },
      { branch: "main", date: "2024-01-02T12:00:00+01:00", committed: "2024-01-08T12:00:00+01:00", message: "rebased" },
      { merge: "work", date: "2024-01-10T12:00:00+01:00" },
    ]);
    expect(await at(made, "2024-01-06")).toMatchObject({ commit: 0 });
    expect(await at(made, "2024-01-09")).toMatchObject({ commit: 2 });
    expect(await at(made, "2024-01-10")).toMatchObject({ commit: 3 });
  });

  it("ends with its last second also when the clocks change", () => {
    const hours = (day: string, next: string) => (endOfDay(next, "Europe/Oslo") - endOfDay(day, "Europe/Oslo")) / 3600;
    expect(new Date(endOfDay("2024-03-05", "Europe/Oslo") * 1000).toISOString()).toBe("2024-03-05T22:59:59.000Z");
    expect(hours("2024-03-30", "2024-03-31")).toBe(23);
    expect(hours("2024-10-26", "2024-10-27")).toBe(25);
  });
});

it("the commit that two have in common, if any", async () => {
  const made = repository([{ files }, { branch: "work" }, { message: "on" }]);
  made.git("checkout", "--quiet", "--orphan", "alone");
  made.git("commit", "--quiet", "--allow-empty", "-m", "alone");
  const repo = await opened(made.folder);
  expect(await mergeBase(repo, made.commits[1] ?? "", made.commits[2] ?? "")).toBe(made.commits[0]);
  expect(await mergeBase(repo, made.git("rev-parse", "alone"), made.commits[2] ?? "")).toBeNull();
});
