/** Two moments of a plan of which one holds something unreadable, on real repositories: why a verdict moved, and what is said of one that is missing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoHistory } from "../helpers/demo-history.js";
import { repository } from "../helpers/repository.js";
import { diffJson, run } from "./history-json.js";
import { files, meeting, objective, put } from "./since-scene.js";

const plan = ["--plan", "plan"];
const figures = "data/oppdiktet-invented-service.csv";

const torn = (text: string): string => `${text}\nx: [\n`;

/** What is spoilt, and the measures whose verdicts move by it. */
const cases: readonly (readonly [string, string, (text: string) => string, readonly string[]])[] = [
  ["initiatives that a figure counts", "objectives/3-data.yaml", torn, ["5.2", "5.3"]],
  [
    "an initiative that an error left out",
    "objectives/3-data.yaml",
    put('- id: "3.B"\n', '- id: "3.B"\n    bogus: 1\n'),
    ["5.2", "5.3"],
  ],
  ["the parameters of the method", "plan.yaml", torn, ["1.1b", "1.2"]],
  ["a file of figures", figures, () => "not,a,table\n1,2,3\n", ["4.2.1"]],
  ["a code list", "codelists/municipalities.yaml", torn, ["4.2.1"]],
];

describe("the cause of a verdict that moved because something could not be read", () => {
  const repo = demoHistory();
  const date = "2026-11-01T12:00:00+01:00";
  const textOf = (path: string): string => readFileSync(join(repo.folder, "plan", path), "utf8");
  /** A file as it becomes, and as it was again. */
  const there = (path: string, content: string | null): readonly [spoilt: string, mended: string] => {
    const text = textOf(path);
    const spoilt = repo.commit({ files: { [`plan/${path}`]: content }, date });
    return [spoilt, repo.commit({ files: { [`plan/${path}`]: text }, date })];
  };
  const causesOf = async (from: string, to: string): Promise<(readonly [string, readonly string[]])[]> => {
    const { statuses } = await diffJson(repo.folder, [from, to, ...plan]);
    return statuses.flatMap(({ measure, before, after, causes }) =>
      before === null || after === null ? [] : [[measure, causes] as const],
    );
  };

  it.each(cases)("is that, when it was lost and when it came back: %s", async (_name, path, spoil, measures) => {
    const [spoilt, mended] = there(path, spoil(textOf(path)));
    const wanted = measures.map((id) => [id, ["unreadable"]]);
    expect(await causesOf(`${spoilt}~1`, spoilt)).toEqual(wanted);
    expect(await causesOf(spoilt, mended)).toEqual(wanted);
  });

  it("is still new data where a file of figures was not there before", async () => {
    const [, mended] = there(figures, null);
    expect(await causesOf(`${mended}~1`, mended)).toEqual([["4.2.1", ["new_data"]]]);
  });

  it("is said in both languages, by the difference and by what changed since a meeting", async () => {
    const [spoilt] = there("objectives/3-data.yaml", torn(textOf("objectives/3-data.yaml")));
    const text = async (...args: readonly string[]): Promise<string> =>
      (await run(repo.folder, [...args, "--format", "md", ...plan])).stdout.replaceAll(/\s+/g, " ");
    const difference = (lang: string): Promise<string> => text("diff", `${spoilt}~1`, spoilt, "--lang", lang);
    expect(await difference("en")).toContain("an input was unreadable or left out");
    expect(await difference("nb")).toContain("et grunnlag var uleselig eller utelatt");
    const at = await text("status", "--at", spoilt, "--lang", "en");
    expect(at).toMatch(/5\.2 [^:]*: [^(]*\([^)]*an input was unreadable or left out\)/);
    expect(at).not.toMatch(/5\.2 [^:]*: [^(]*\([^)]*new data/);
  });
});

describe("gaps and findings that follow from a file that cannot be read", () => {
  it("are neither new nor gone: nothing is said of them, when it was lost and when it came back", async () => {
    const repo = demoHistory();
    const three = "plan/objectives/3-data.yaml";
    const whole = readFileSync(join(repo.folder, three), "utf8");
    const date = "2026-11-01T12:00:00+01:00";
    const spoilt = repo.commit({ files: { [three]: torn(whole) }, date });
    const mended = repo.commit({ files: { [three]: whole }, date });
    const lost = await diffJson(repo.folder, [`${spoilt}~1`, spoilt, ...plan]);
    expect(lost.unreadable).toEqual(["objectives/3-data.yaml"]);
    expect(lost.gaps).toMatchObject({ opened: [], closed: [] });
    expect(lost.findings.introduced.map(({ code }) => code)).toEqual(["yaml-syntax"]);
    expect(lost.findings.repaired).toEqual([]);
    const back = await diffJson(repo.folder, [spoilt, mended, ...plan]);
    expect(back.gaps).toMatchObject({ opened: [], closed: [] });
    expect(back.findings.introduced).toEqual([]);
    expect(back.findings.repaired.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  }, 240_000);

  it("are told where they are errors, which whoever made the file readable must mend", async () => {
    const three = "plan/objectives/3-data.yaml";
    const repo = demoHistory();
    const text = readFileSync(join(repo.folder, three), "utf8");
    const base = repo.commit({ files: { [three]: torn(text) }, date: "2026-11-01T12:00:00+01:00" });
    const wrong = put("value: 251", "value: wrong")(text);
    repo.commit({ files: { [three]: wrong }, date: "2026-11-02T12:00:00+01:00" });
    const { findings } = await diffJson(repo.folder, [base, "HEAD", ...plan]);
    expect(findings.introduced.length).toBeGreaterThan(0);
    expect(new Set(findings.introduced.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  }, 240_000);
});

describe("what an error left out at the earlier moment", () => {
  const bad = put("value: 83", "value: eighty");
  const repo = repository([
    { files: { ...files, [objective]: bad(files[objective] ?? "") }, date: "2024-03-12T12:00:00+01:00" },
    { edit: { [objective]: put("value: eighty", "value: 83") }, date: "2024-04-02T12:00:00+02:00" },
  ]);
  const text = async (...args: readonly string[]): Promise<string> =>
    (await run(repo.folder, args)).stdout.replaceAll(/\s+/g, " ");

  it.each([
    ["en", "left out: an error"],
    ["nb", "utelatt på grunn av feil"],
  ])("is said in the same words by the difference and since the meeting (%s)", async (lang, words) => {
    expect(await text("diff", "HEAD~1", "HEAD", "--lang", lang)).toContain(words);
    for (const format of ["table", "md"]) {
      const since = await text("status", "--as-of", "2024-06-30", "--lang", lang, "--format", format);
      expect(since).toMatch(new RegExp(`1\\.3 Reach[^:]*: ${words} →`));
    }
  });

  it("is told apart from what was not there", async () => {
    const fresh = repository([
      { files: { ...files, [objective]: 'id: "1"\nname: First\n' }, date: "2024-03-12T12:00:00+01:00" },
      { files: { [objective]: files[objective] ?? "" }, date: "2024-04-02T12:00:00+02:00" },
    ]);
    const { stdout } = await run(fresh.folder, ["status", "--as-of", "2024-06-30", "--lang", "en", "--format", "md"]);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("1.3 Reach: not in the plan →");
  });

  it("is told as JSON by both", async () => {
    const { statuses } = await diffJson(repo.folder, ["HEAD~1", "HEAD"]);
    expect(statuses).toMatchObject([{ measure: "1.3", before: null, leftOut: true }]);
    const { stdout } = await run(repo.folder, ["status", "--as-of", "2024-06-30", "--format", "json"]);
    const { since } = JSON.parse(stdout) as { since: { statuses: unknown; unreadable: unknown } };
    expect(since).toMatchObject({ statuses, unreadable: [] });
  });

  it("since a meeting names the files that could not be read, as the difference does", async () => {
    const torn = repository([
      { files, date: "2024-03-12T12:00:00+01:00" },
      { edit: { [meeting]: (before) => `${before}x: [\n` }, date: "2024-03-13T12:00:00+01:00" },
      { edit: { [meeting]: put("x: [\n", "") }, date: "2024-04-02T12:00:00+02:00" },
    ]);
    const said = "Could not be read at one of the two moments, so nothing is said of it: meetings/2024-03.yaml";
    for (const args of [
      ["status", "--as-of", "2024-06-30", "--format", "md"],
      ["diff", "HEAD~1", "HEAD"],
    ]) {
      const { stdout } = await run(torn.folder, [...args, "--lang", "en"]);
      expect(stdout.replaceAll(/\s+/g, " ")).toContain(said);
      expect(stdout).not.toContain("Nothing in the plan has changed");
    }
  });
});

describe("a folder that cannot be read", () => {
  const closed = (folder: string, inside: string) => ({
    files: { [`plan/${inside}`]: null, [`plan/${folder}`]: { link: "x" } },
  });

  it("took nothing away that lies in it, when it was closed and when it was opened", async () => {
    const table = { "plan/data/t.csv": "period,code,value\n2024,0301,1\n" };
    const repo = repository([
      { files: { ...files, ...table } },
      closed("objectives", "objectives/1.yaml"),
      closed("data", "data/t.csv"),
    ]);
    for (const ends of [
      ["HEAD~2", "HEAD"],
      ["HEAD", "HEAD~2"],
    ]) {
      const { unreadable, changes, statuses } = await diffJson(repo.folder, ends);
      expect(changes).toEqual([]);
      expect(unreadable).toEqual(["data", "data/t.csv", "objectives"]);
      expect(statuses.map(({ measure }) => measure)).toEqual(["1.3"]);
    }
    const { stdout } = await run(repo.folder, ["validate", "--since", "HEAD~2", "--format", "json"]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("file-link");
    expect(codes).not.toContain("measure-removed-without-decision");
    expect(codes).not.toContain("cited-removed");
  });
});
