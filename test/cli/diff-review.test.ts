/** One pull request with each kind of change, in a real repository: what hosts are told of it, and the comment. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { longest, marker } from "../../src/present/diff.js";
import { lastingFolder, repository, runIn } from "../helpers/repository.js";
import type { Ran } from "../helpers/run.js";
import { sarifOfText } from "../helpers/sarif.js";
import { readXml } from "../helpers/xml.js";
import { demo, diffJson, type FindingJson, run } from "./history-json.js";
import { changed, comment, findingsIn, indicator, itemsUnder, objective, scene } from "./review-scene.js";

const plan = ["--plan", "plan", "--lang", "en"];
const since = ["--since", "origin/main", "--as-of", "2026-11-21"];

/** The checkout that a host makes: on no branch, and of a fork with the main branch alone. */
function checkout(from: string, isFork: boolean): string {
  const folder = join(lastingFolder(), "checkout");
  runIn(from, ["clone", "--quiet", from, folder]);
  runIn(folder, ["checkout", "--quiet", "--detach"]);
  const branches = runIn(folder, ["for-each-ref", "--format=%(refname)", "refs/remotes", "refs/heads"]).split("\n");
  for (const name of isFork ? branches : []) runIn(folder, ["update-ref", "--no-deref", "-d", name]);
  runIn(folder, ["update-ref", "--no-deref", "refs/remotes/origin/main", "refs/tags/mars"]);
  return folder;
}

interface Told {
  readonly ran: Ran;
  readonly comment: string;
  readonly file: (name: string) => string;
}

/** What the two commands of the workflow say of the pull request, with nothing in the environment but what a host gives. */
async function told(folder: string): Promise<Told> {
  const env = { CI: "true", GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(folder, "summary.md") };
  const files = "sarif=o.sarif,junit=o.xml,gitlab=o.json,json=all.json,suggestions=s.json";
  const asked = ["--format", "github", "--format", files];
  const ran = await run(folder, ["validate", ...asked, ...since, ...plan], { env });
  const review = await run(folder, ["diff", "origin/main...", "--format", "md", ...plan], { env });
  expect([review.code, review.stderr]).toEqual([0, ""]);
  return { ran, comment: review.stdout, file: (name) => readFileSync(join(folder, name), "utf8") };
}

describe.each([
  ["a branch", false],
  ["a fork", true],
] as const)("a pull request of %s", (_name, isFork) => {
  let folder = "";
  let all: Told;
  let findings: readonly FindingJson[] = [];
  beforeAll(async () => {
    folder = checkout(demo().folder, isFork);
    all = await told(folder);
    findings = findingsIn(all.file("all.json"));
  }, 240_000);

  it("ends with 1, since it brings errors", () => {
    expect(all.ran.code).toBe(1);
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set([
        ...["decision-not-in-this-change", "rebased-without-decision", "rule-changed-without-decision"],
        ...["figure-revised-in-place", "treatment-without-preceding", "derived-incomplete"],
      ]),
    );
  });

  it("is annotated, and told whole in SARIF, JUnit and Code Quality", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const annotations = all.ran.stdout.split("\n").filter((line) => line.startsWith("::error file="));
    expect(annotations).toHaveLength(errors.length);
    expect(all.file("summary.md")).toContain(errors[0]?.message ?? "no error");
    const codes = findings.map(({ code }) => code);
    expect(sarifOfText(all.file("o.sarif")).results.map(({ ruleId }) => ruleId)).toEqual(codes);
    const quality = JSON.parse(all.file("o.json")) as { check_name: string }[];
    expect(quality.map(({ check_name: code }) => code)).toEqual(codes);
    expect(readXml(all.file("o.xml")).attributes["failures"]).toBe(String(errors.length));
  });

  it("is given a comment that begins with its verdict and tells what is owed before what is new", () => {
    const lines = all.comment.split("\n").filter((line) => line !== "");
    expect(lines.slice(0, 2)).toEqual([marker, "## Changes"]);
    expect(lines[2]).toMatch(
      /^8 new errors · 3 targets loosened · 1 target tightened · 1 other change of a target · 4 moves without a cited decision · 4 verdicts changed · 5 new gaps · 7 gaps closed · /,
    );
    const headings = lines.filter((line) => line.startsWith("### ")).map((line) => line.slice(4));
    expect(headings.slice(0, 8)).toEqual([
      ...["Targets moved", "Baselines and methods", "Verdicts that changed", "New gaps", "Gaps closed"],
      ...["Gaps that time brought", "New findings", "Findings repaired or gone"],
    ]);
    expect(all.comment.length).toBeLessThan(longest);
    expect(all.comment).toMatch(/1 change of wording and 2 items .*\n$/);
    const targets = itemsUnder(all.comment, "Targets moved");
    expect(targets.some((line) => line.includes("loosened: 86% → 84%; no decision is cited"))).toBe(true);
    expect(targets.some((line) => line.includes("supported by The Example Council, 16 September 2026"))).toBe(true);
    expect(itemsUnder(all.comment, "New findings")).toHaveLength(findings.length);
    expect(
      itemsUnder(all.comment, "Gaps closed").filter((line) => line.endsWith("(no longer in the plan)")),
    ).toHaveLength(4);
  });

  it("tells as JSON the findings that validate --since tells", async () => {
    const { findings: review, counts } = await diffJson(folder, ["origin/main...", "--plan", "plan", "--lang", "en"]);
    expect(review.introduced).toEqual(findings);
    expect(counts).toMatchObject({ errors: 8, warnings: findings.length - 8, gapsByTime: 20 });
  });
});

describe("the comment", () => {
  it("is short when there is little to say", async () => {
    expect((await comment(changed({}))).split("\n").filter((line) => line !== "")).toHaveLength(4);
    const text = await comment(changed({ "objectives/1.yaml": objective("1", [indicator("1.1", "Daily use")]) }));
    expect(text).toContain("Only wording has changed.");
    expect(text.split("\n").filter((line) => line !== "")).toHaveLength(5);
  });

  it("calls upon nobody and refers to nothing, whatever the plan says, and can be searched", async () => {
    const name = "Use @council/owners fixes #12 <!-- ehs-diff --> [x](https://example.no) www.example.no";
    const rest = indicator("1.2", name);
    const text = await comment(changed({ "objectives/1.yaml": objective("1", [indicator("1.1", "Use"), rest]) }));
    expect(text).toContain("Use `@council/owners` fixes `#12` ");
    expect(text.match(/(?<!\\)<!--/g)).toHaveLength(1);
    expect(text).not.toMatch(/[^`]@council|[^`]#12|(?<!\\)\]\(|(?<!\\):\/\/|www\.e/);
  });

  it("tells a gap that the change opened, one that it closed, and of neither what time did", async () => {
    const due = indicator("1.1", "Use").replace('due: "2030"', 'due: "2024"');
    const repo = repository([
      { files: { ...scene, "objectives/1.yaml": objective("1", [due]) }, date: "2020-06-01T12:00:00+02:00" },
    ]);
    repo.write({ "README.md": "Nothing of the plan.\n" });
    const { gaps } = await diffJson(repo.folder, ["main..."]);
    expect([gaps.opened, gaps.closed]).toEqual([[], []]);
    expect(gaps.byTime.length).toBeGreaterThan(0);
    const without = due.replace(/ {8}targets:.*\n/, "        targets: [{ kind: none, reason: to be set }]\n");
    expect(without).not.toBe(due);
    repo.write({ "objectives/1.yaml": objective("1", [without]) });
    const after = (await diffJson(repo.folder, ["main..."])).gaps;
    expect(after.opened.map(({ code, item }) => `${code} ${item}`)).toContain("no-target 1.1");
    repo.commit({ message: "without", branch: "work" });
    repo.write({ "objectives/1.yaml": objective("1", [due]) });
    const back = (await diffJson(repo.folder, ["HEAD"])).gaps;
    expect(back.closed.map(({ code, item, removed }) => [code, item, removed])).toContainEqual([
      "no-target",
      "1.1",
      false,
    ]);
  });

  it("does not call closed or repaired what can no longer be read", async () => {
    const folder = changed({ "objectives/1.yaml": "id: [1\n" });
    const { gaps, findings } = await diffJson(folder, ["main..."]);
    expect([gaps.closed, findings.repaired]).toEqual([[], []]);
    expect(findings.introduced.map(({ severity }) => severity)).toContain("error");
  });

  it("tells what the change accepts, and why", async () => {
    const warned = objective("1", [indicator("1.1", "Use").replace("    source: register\n", "")]);
    const accepted = 'accepted: [{ code: measure-without-source, item: "1.1", reason: The register opens in 2027 }]\n';
    const folder = changed({ "objectives/1.yaml": warned, "accepted.yaml": accepted });
    const { findings } = await diffJson(folder, ["main..."]);
    expect(findings.accepted.map(({ code, reason }) => [code, reason])).toEqual([
      ["measure-without-source", "The register opens in 2027"],
    ]);
    const text = await comment(folder);
    expect(text).toMatch(/### Findings that the change accepts\n\n.*The register opens in 2027/);
    // once, and as no other change or finding
    expect(text.match(/The register opens in 2027/g)).toHaveLength(1);
    expect(text).not.toContain("accepted-in-this-change");
    expect(text).not.toContain("accepted findings:");
  });

  it("tells an acceptance as an error too, where the plan calls it that", async () => {
    const strict = `${scene["plan.yaml"] ?? ""}severities: { accepted-in-this-change: error }\n`;
    const warned = objective("1", [indicator("1.1", "Use").replace("    source: register\n", "")]);
    const accepted = 'accepted: [{ code: measure-without-source, item: "1.1", reason: The register opens in 2027 }]\n';
    const folder = changed({ "plan.yaml": strict, "objectives/1.yaml": warned, "accepted.yaml": accepted });
    expect(await comment(folder)).toContain("(accepted-in-this-change)");
  });
});

describe("words that a change brings", () => {
  const spoilt = (from: string, to: string) => ({
    "objectives/1.yaml": objective("1", [indicator("1.1", "Use").replace(from, to)]),
  });
  const told = async (folder: string, lang: string): Promise<string> =>
    (await run(folder, ["diff", "main...", "--format", "md", "--lang", lang])).stdout;

  it.each([
    ["nb", "type: adopsjon → «adopton»"],
    ["nn", "type: adopsjon → «adopton»"],
    ["en", "type: adoption → “adopton”"],
  ])("are told in %s where they are known, and as they stand where they are not", async (lang, said) => {
    expect(await told(changed(spoilt("type: adoption", "type: adopton")), lang)).toContain(`${said};`);
  });

  it.each([
    ["nb", "80\u00a0% → «level»"],
    ["nn", "80\u00a0% → «level»"],
    ["en", "80% → “level”"],
  ])("in %s keep the unit of a figure beside them", async (lang, said) => {
    const text = await told(changed(spoilt("value: 80", "value: level")), lang);
    expect(text.replaceAll(" %", "\u00a0%")).toContain(said);
  });

  it("keep the percent sign where an error leaves the item out", async () => {
    const text = await told(changed(spoilt("value: 80", "value: 180")), "nb");
    expect(text.replaceAll("\u00a0", " ")).toContain("skjerpet: 80 % → 180 %;");
  });

  it("are told as words that belong to their key", async () => {
    const text = await told(changed(spoilt("direction: up", "direction: down")), "nb");
    expect(text).toContain("høyere er bedre → lavere er bedre");
  });
});
