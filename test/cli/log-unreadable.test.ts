/** Files that could not be read for a while, on real repositories: what changed meanwhile is not pinned on whoever mended them. */
import { describe, expect, it } from "vitest";
import { repository, type Step, type TestRepository } from "../helpers/repository.js";
import { eventLine, type LogJson, logJson, run } from "./history-json.js";
import { all, files, inObjective, meeting, objective, planRepository, put } from "./since-scene.js";

const torn = put("indicators:\n", "indicators: [\n");
const whole = put("indicators: [\n", "indicators:\n");
const lower = put("value: 83", "value: 70");

/** Breaks the file and moves the target in it; another mends the file. */
const breaks: Step = { edit: { [objective]: all(torn, lower) }, author: "Per Hansen", message: "Lower, and a slip" };
const mends: Step = { edit: { [objective]: whole }, author: "Liv Hansen", message: "Mended" };

/** Every change of some commits with the commits between which it was made. */
const told = ({ entries }: LogJson): string[] =>
  entries.flatMap(({ commit, changes }) =>
    changes.map((change) => {
      const { between } = change;
      const made =
        between === null || between === undefined ? "" : ` between ${between.after ?? "-"} and ${between.by}`;
      return `${commit.id} ${eventLine("", change).trim()}${made}`;
    }),
  );

const changesOf = async (repo: TestRepository, ...more: readonly string[]): Promise<string[]> =>
  told(await logJson(repo.folder, ["--since", "2024-01-02", ...more]));

const move = "re_targeted 1.3/targets[2025]/value 83 → 70, loosened";

describe("a change in a file that could not be read", () => {
  it("was made between the last commit at which it could be and the one that mended it", async () => {
    const repo = planRepository(breaks, mends);
    const [first, broke, mended] = repo.commits;
    expect(await changesOf(repo)).toEqual([
      `${mended} ${move} between ${first} and ${mended}`,
      `${broke} unreadable objectives/1.yaml`,
    ]);
    const { entries } = await logJson(repo.folder, ["1.3", "--kind", "re_targeted", "--since", "2024-01-02"]);
    expect(entries[0]?.changes[0]?.between).toEqual({
      ...{ file: "objectives/1.yaml", after: first, by: mended, unreadable: [broke] },
    });
  });

  it("names both commits in every format and language", async () => {
    const repo = planRepository(breaks, mends);
    const [first = "", , mended = ""] = repo.commits.map((id) => id.slice(0, 8));
    const said = {
      en: `made between ${first} and ${mended}, while objectives/1.yaml could not be read`,
      nb: `gjort mellom ${first} og ${mended}, mens objectives/1.yaml ikke kunne leses`,
    };
    for (const lang of ["en", "nb"] as const)
      for (const format of ["text", "md", "html"])
        for (const more of [[], ["1.3"], ["1.3", "--field", "targets"]]) {
          const { stdout } = await run(repo.folder, ["log", ...more, "--lang", lang, "--format", format]);
          expect(stdout.replaceAll(/\s+/g, " "), [lang, format, ...more].join(" ")).toContain(said[lang]);
        }
  });

  it("may be anyone's who left the file so: the ledger and --author say all of them", async () => {
    const repo = planRepository(breaks, mends);
    const { stdout } = await run(repo.folder, ["log", "1.3", "--field", "targets", "--lang", "en", "--format", "md"]);
    expect(stdout).toContain("Per Hansen or Liv Hansen");
    for (const author of ["Per", "Liv"]) {
      const found = await changesOf(repo, "1.3", "--kind", "re_targeted", "--author", author);
      expect(found).toEqual([expect.stringContaining(move)]);
    }
    expect(await changesOf(repo, "--kind", "re_targeted", "--author", "Kari")).toEqual([]);
  });

  it("is told so after any number of commits that could not be read, and of other files not at all", async () => {
    const more = (name: string): Step => ({ edit: { [objective]: put("Training", name) }, author: name });
    const repo = planRepository(
      { files: { "README.md": "x" } },
      { ...breaks, edit: { [objective]: torn } },
      { edit: { [meeting]: put("Agreed", "Agreed on") } },
      more("Ada"),
      { ...mends, edit: { [objective]: all(whole, lower), [meeting]: put("Agreed on", "Agreed upon") } },
      { edit: inObjective("value: 70", "value: 60") },
    );
    const [, readme, broke, , ada, mended, last] = repo.commits;
    const { entries } = await logJson(repo.folder, ["--since", "2024-01-02", "--kind", "re_targeted,decision"]);
    const unsure = entries.flatMap(({ changes }) => changes.map(({ between, address }) => [address, between]));
    expect(unsure).toEqual([
      ["1.3/targets[2025]/value", null],
      ["1.3/targets[2025]/value", { file: "objectives/1.yaml", after: readme, by: mended, unreadable: [broke, ada] }],
      ["d-0/text", null],
      ["d-0/text", null],
    ]);
    expect(entries[0]?.commit.id).toBe(last);
  });

  it("that never could be read came at the latest when it could", async () => {
    const repo = repository([
      { files: { ...files, [objective]: torn(files[objective] ?? "") } },
      { edit: { [objective]: whole } },
    ]);
    const { stdout } = await run(repo.folder, ["log", "1.3", "--lang", "en"]);
    const mended = repo.commits[1]?.slice(0, 8) ?? "";
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      `1.3 Reach: added; made in ${mended} at the latest: objectives/1.yaml could not be read before`,
    );
  });

  it("is certain where a branch was merged without it: the main line could be read all along", async () => {
    const repo = planRepository(
      { ...breaks, branch: "side" },
      { ...mends, branch: "side" },
      { merge: "side", message: "Merge branch 'side'" },
    );
    const [first, broke, mended, merge] = repo.commits;
    expect(await changesOf(repo)).toEqual([`${merge} ${move}`]);
    expect(await changesOf(repo, "--all-commits")).toEqual([
      `${mended} ${move}, branch between ${first} and ${mended}`,
      `${broke} unreadable objectives/1.yaml, branch`,
    ]);
  });
});

describe("an item's own log", () => {
  it("says at which commit the file that holds it could not be read", async () => {
    const repo = planRepository(breaks, mends);
    const broke = repo.commits[1] ?? "";
    for (const id of ["1.3", "1.B", "1"])
      expect(await changesOf(repo, id)).toContain(`${broke} unreadable objectives/1.yaml`);
    expect(await changesOf(repo, "d-0")).toEqual([]);
    const { stdout } = await run(repo.folder, ["log", "1.3", "--lang", "en"]);
    const section = stdout.split("\n\n").find((part) => part.includes(broke.slice(0, 8)) && part.includes("slip"));
    expect(section).toContain("file objectives/1.yaml: unreadable at this commit");
  });
});

describe("the cache and what could not be read", () => {
  const used = { env: { EHS_NO_CACHE: "" } };
  const answer = async (repo: TestRepository, ...more: readonly string[]): Promise<string> =>
    (await run(repo.folder, ["log", "--format", "json", ...more], used)).stdout;

  it("give the same, whichever commits were known when", async () => {
    const steps: readonly Step[] = [
      breaks,
      { edit: { [objective]: put("Training", "Courses") } },
      mends,
      { edit: inObjective("value: 70", "value: 60") },
      { edit: { [objective]: torn } },
      { edit: { [objective]: all(whole, put("Courses", "Training")) } },
    ];
    const repo = planRepository();
    await answer(repo);
    for (const step of steps) {
      repo.commit(step);
      const off = await answer(repo, "--no-cache");
      expect(await answer(repo)).toBe(off);
      expect(await answer(repo)).toBe(off);
    }
    const clone = planRepository(...steps);
    expect(await changesOf(clone)).toEqual(await changesOf(repo));
  });
});
