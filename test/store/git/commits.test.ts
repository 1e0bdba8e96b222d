import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { broughtBy } from "../../../src/store/git/brought.js";
import { commitFacts, parseCommit, withoutAddresses } from "../../../src/store/git/commits.js";
import { readObjects } from "../../../src/store/git/objects.js";
import { repository } from "../../helpers/repository.js";
import { gathered, opened } from "./opened.js";

const kari = "author Kari Nordmann <kari@example.org> 1709626320 +0100";
const committer = "committer Ola Hansen <ola@example.org> 1709681400 +0000";

/** A commit object with this message, in the bytes that git keeps. */
function parse(message: string | Uint8Array, headers: readonly string[] = [kari, committer]) {
  const head = Buffer.from(["tree 1", ...headers].join("\n") + "\n\n");
  return parseCommit(Buffer.concat([head, Buffer.from(message)]), "c1");
}

describe("a commit object", () => {
  it("is read as it says of itself", () => {
    const headers = [
      "parent a",
      "parent b",
      kari,
      committer,
      "gpgsig -----BEGIN\n author X\n ",
      "mergetag object 1\n tagger Y",
    ];
    const commit = parse("Målet for 1.3\nflyttes\n\nVedtatt av rådet.\n\nTo avsnitt.\n", headers);
    expect(commit).toEqual({
      id: "c1",
      parents: ["a", "b"],
      author: "Kari Nordmann",
      authored: "2024-03-05T09:12:00+01:00",
      effective: "2024-03-05T23:30:00+00:00",
      seconds: 1709681400,
      subject: "Målet for 1.3 flyttes",
      body: "Vedtatt av rådet.\n\nTo avsnitt.",
      coAuthors: [],
      pullRequest: null,
      signed: true,
    });
    expect(commitFacts(commit, [], "Europe/Oslo")).toMatchObject({
      day: "2024-03-06",
      merge: true,
      authors: ["Kari Nordmann"],
    });
  });

  it.each([
    ["1709626320 +0100", "2024-03-05T09:12:00+01:00"],
    ["1709626320 -0930", "2024-03-04T22:42:00-09:30"],
    ["1709626320 -0000", "2024-03-05T08:12:00+00:00"],
    ["1709626320 +9959", "2024-03-05T08:12:00+00:00"],
    ["0 +0000", "1970-01-01T00:00:00+00:00"],
    ["99999999999999999999 +0000", "9999-12-30T23:59:59+00:00"],
    ["", "1970-01-01T00:00:00+00:00"],
  ])("with the date %j", (date, shown) => {
    expect(parse("x", [`author A <a@b> ${date}`.trim(), committer]).authored).toBe(shown);
  });

  it.each([
    ["Kari <kari@example.org> 1 +0000", "Kari"],
    ["<kari@example.org> 1 +0000", "kari"],
    ["kari@example.org <kari@example.org> 1 +0000", "kari"],
    ["Åse <x> <y> 1 +0000", "Åse"],
    [" <> 1 +0000", ""],
    ["broken", "broken"],
  ])("by %j", (line, name) => {
    expect(parse("x", [`author ${line}`, committer]).author).toBe(name);
  });

  it("in the encoding it names, or one that its bytes are right for", () => {
    const latin = Buffer.from("Målet er nådd", "latin1");
    expect(parse(latin, [kari, committer, "encoding ISO-8859-1"]).subject).toBe("Målet er nådd");
    expect(parse(latin).subject).toBe("Målet er nådd");
    expect(parse("Målet", [kari, committer, "encoding klingon"]).subject).toBe("Målet");
    expect(parse(Buffer.from("Målet"), [kari, committer, "encoding UTF-8"]).subject).toBe("Målet");
  });

  it.each([
    ["Ny figur (#12)\n\nx (#9)", "#12"],
    ["Merge pull request #345 from a/b\n\nTittel", "#345"],
    ["Merge branch 'x' into 'main'\n\nTittel\n\nSee merge request gruppe/plan!12", "!12"],
    ["Merged in work (pull request #7)\n\nx", "#7"],
    ["Merged PR 88: Tittel", "#88"],
    ["Tittel (!4)", "!4"],
    ["Fixes #12 and more", null],
    ["Tittel\n\nse (#12)", null],
    ["", null],
  ])("from the request that %j names", (message, request) => {
    expect(parse(message).pullRequest).toBe(request);
  });

  it("names co-authors, and carries nobody's address", () => {
    const message =
      "Tall\n\nSpør per@helse.example.no eller Liv <liv@x.no>.\n\nCo-authored-by: Liv Dal <liv@x.no>\nCo-Authored-By: Per\nCo-authored-by: <ukjent@x.no>\n";
    const commit = parse(message);
    expect(commit.coAuthors).toEqual(["Liv Dal", "Per", "ukjent"]);
    expect(commitFacts(commit, [], "UTC").authors).toEqual(["Kari Nordmann", "Liv Dal", "Per", "ukjent"]);
    expect(JSON.stringify(commit)).not.toMatch(/@[a-z]/);
    expect(commit.body).toContain("Spør per@… eller Liv.");
  });

  it.each([
    ["Merge branch 'x' of https://kari:hemmelig@git.etat.no/x.git", "Merge branch 'x' of https://git.etat.no/x.git"],
    ["https://hemmelig@git/x and ssh://git@[::1]:22/x", "https://git/x and ssh://[::1]:22/x"],
    ["<https://kari:p%40ss@w:ord@git.etat.no/x>", "<https://git.etat.no/x>"],
    ["kari:hemmelig@git.etat.no/x.git", "kari:…@git.etat.no/x.git"],
    ["kari:hemmelig@git/x.git", "kari:…@git/x.git"],
    ["of git@git.etat.no:x.git", "of git@…:x.git"],
    ["https://etat.no/?to=kari@etat.no", "https://etat.no/?to=kari@…"],
  ])("tells no password and no name at a host: %s", (text, wanted) => {
    expect(withoutAddresses(text)).toBe(wanted);
    const { subject, body } = parse(`${text}\n\n${text}\n`);
    expect([subject, body]).toEqual([wanted, wanted]);
  });

  it("keeps what only looks like an address", () => {
    for (const text of ["simple-git@4.0.2", "HEAD@{1}", "targets[2025@2022-12]", "@kari", "a @ b", "x < 3 > y"])
      expect(withoutAddresses(text)).toBe(text);
  });

  it.each(["", "\n", "tree 1", "author\n\n", "\n\n\n\n", "encoding \n\nx", "parent\n\nx"])(
    "that is odd: %j",
    (bytes) => {
      expect(parseCommit(Buffer.from(bytes), "c")).toMatchObject({ id: "c", signed: false, author: "" });
    },
  );
});

describe("what merges brought", () => {
  const made = repository([
    { author: "Kari", message: "0" },
    { branch: "one", author: "Liv", message: "1\n\nCo-authored-by: Per <per@x.no>" },
    { branch: "one", author: "Kari", message: "2" },
    { branch: "two", author: "Nils", message: "3" },
    { branch: "two", merge: "one", author: "Nils", message: "4: merged on the branch" },
    { merge: "one", author: "Robot", message: "5" },
    { merge: "two", author: "Robot", message: "6" },
    { branch: "three", message: "7" },
    { branch: "four", from: "main~1", message: "8" },
    { merge: ["three", "four"], message: "9: octopus" },
    { branch: "five", files: { "plan.yaml": "format: 1\n" }, message: "10" },
    { squash: "five", message: "11: squashed" },
  ]);

  it("is each commit once, by the merge that made it part of the line", async () => {
    const brought = await broughtBy(await opened(made.folder), "HEAD");
    const numbers = [...brought].map(([merge, commits]) => [merge, ...commits].map((id) => made.commits.indexOf(id)));
    expect(numbers.map(([merge, ...rest]) => [merge, ...rest.sort((a, b) => a - b)])).toEqual([
      [5, 1, 2],
      [6, 3, 4],
      [9, 7, 8],
    ]);
    expect(brought.get(made.commits[5] ?? "")).toEqual([made.commits[1], made.commits[2]]);
  });

  it("tells who wrote it, in the order of the commits", async () => {
    const repo = await opened(made.folder);
    const commits = (await gathered(readObjects(repo, made.commits))).map(({ id, bytes }) => parseCommit(bytes, id));
    const brought = await broughtBy(repo, "HEAD");
    const authors = (number: number): readonly string[] => {
      const merge = commits[number];
      if (merge === undefined) return [];
      const ids = brought.get(merge.id) ?? [];
      return commitFacts(
        merge,
        commits.filter(({ id }) => ids.includes(id)),
        "Europe/Oslo",
      ).authors;
    };
    expect(authors(5)).toEqual(["Liv", "Per", "Kari"]);
    expect(authors(11)).toEqual(["Kari Nordmann"]);
  });

  it("is read from a history whose merges join unrelated beginnings", async () => {
    const unrelated = repository([{ files: { "plan.yaml": "format: 1\n" } }]);
    unrelated.git("checkout", "--quiet", "--orphan", "other");
    unrelated.git("commit", "--quiet", "--allow-empty", "-m", "other");
    unrelated.git("checkout", "--quiet", "main");
    unrelated.git("merge", "--quiet", "--allow-unrelated-histories", "-m", "joined", "other");
    const repo = await opened(join(unrelated.folder));
    expect([...(await broughtBy(repo, "HEAD")).values()]).toEqual([[unrelated.git("rev-parse", "other")]]);
  });
});
