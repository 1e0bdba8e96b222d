/** The command line of the bench, and that its tables are what was kept. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { merge, readKept } from "./harness/keep.mjs";
import { between, resultsText } from "./harness/markdown.mjs";
import { chosen, readOptions } from "./harness/options.mjs";
import { jobs } from "./jobs/index.mjs";
import { peerJobs } from "./jobs/peers.mjs";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const readme = readFileSync(here("README.md"), "utf8");

function bench(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here(script), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the command line", () => {
  it.each([
    ["run.mjs", jobs],
    ["peers.mjs", peerJobs],
  ])("of %s lists the jobs there are", (script, all) => {
    const { status, stdout } = bench(script, "--list");
    expect(status).toBe(0);
    const large = (job: (typeof jobs)[number]) => (job.large === true ? " (--all)" : "");
    expect(stdout).toBe(all.map((job) => `${job.name}${large(job)}: ${job.title}\n`).join(""));
  });

  it.each([
    [[], jobs.filter(({ large }) => large !== true).map(({ name }) => name)],
    [["--all"], jobs.map(({ name }) => name)],
    [
      ["--only", "log-10000,rows", "--only", "files"],
      ["files", "rows", "log-10000"],
    ],
  ])("%j chooses %j", (args, names) => {
    expect(chosen(jobs, readOptions(args)).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    [["--only", "rats"], "no job is called rats; --list shows them"],
    [["--runs", "0"], "--runs is a number of at least 1"],
    [["--tolerance", "much"], "--tolerance is a number of at least 0"],
    [["--fast"], "Unknown option '--fast'"],
  ])("refuses %j", (args, said) => {
    const { status, stdout, stderr } = bench("run.mjs", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });
});

describe("what is kept", () => {
  const names = [...jobs, ...peerJobs].map(({ name }) => name);

  it("takes new figures in the place of the old, in the order of the jobs", () => {
    const kept = {
      jobs: [
        { name: "c", at: 1 },
        { name: "gone", at: 1 },
        { name: "a", at: 1 },
      ],
    };
    expect(
      merge(
        kept,
        [
          { name: "b", at: 2 },
          { name: "a", at: 2 },
        ],
        ["a", "b", "c"],
      ),
    ).toEqual({
      jobs: [
        { name: "a", at: 2 },
        { name: "b", at: 2 },
        { name: "c", at: 1 },
      ],
    });
  });

  it("fills the document between the markers, and nothing else", () => {
    const document = "a\n<!-- x -->\nold\n<!-- /x -->\nb\n";
    expect(between(document, "x", "new")).toBe("a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb\n");
    expect(between(document, "y", "new")).toBeNull();
  });

  it("is of jobs there are, each dated, and stands in the README as it is", () => {
    const kept = readKept().jobs;
    expect(kept.length).toBeGreaterThan(0);
    for (const { name, date } of kept) {
      expect(names).toContain(name);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(between(readme, "results", resultsText(kept))).toBe(readme);
  });

  it("is of jobs that the README explains", () => {
    for (const name of names) expect(readme).toContain(`| \`${name}\``);
  });
});
