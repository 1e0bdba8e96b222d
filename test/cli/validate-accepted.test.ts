/** `ehs validate` of a plan that says which findings may stand: what counts, what is told, and in which format. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { put, objective } from "./since-scene.js";
import { entry, faulty, folderWith, keysOf, list, modeline, told, validate } from "./accepted-scene.js";
import { sarifOfText } from "../helpers/sarif.js";
import { readXml } from "../helpers/xml.js";

const error = { code: "direction-against-target", item: '"1.3"', field: '"targets[2025]/value"' };
const warning = { code: "outcome-uncovered", item: "b1.2" };
const note = { code: "measure-without-source", item: '"1.3"' };

const listOf = (...entries: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> => ({
  [list]: `${modeline}accepted:\n${entries.map((each) => entry({ ...each, reason: "Known and left" })).join("")}`,
});

const inObjective = (from: string, to: string): Readonly<Record<string, string>> => ({
  [objective]: put(from, to)(faulty[objective] ?? ""),
});

describe("accepted findings", () => {
  it("count nowhere and fail nothing", async () => {
    const bare = await told(folderWith());
    expect(bare).toMatchObject({ code: 1, counts: { error: 1, warning: 1, info: 1, accepted: 0 }, accepted: [] });
    const all = await told(folderWith(listOf(error, warning, note)));
    expect(all).toMatchObject({
      code: 0,
      findings: [],
      counts: { error: 0, warning: 0, info: 0, files: 0, accepted: 3 },
    });
    expect(keysOf(all.accepted)).toEqual([
      "warning outcome-uncovered b1.2 id",
      "info measure-without-source 1.3 -",
      "error direction-against-target 1.3 targets[2025]/value",
    ]);
    expect(all.accepted[2]).toMatchObject({
      ...{ reason: "Known and left", role: null, until: null },
      acceptedIn: { file: "plan/accepted.yaml", line: 3 },
    });
  });

  it("are one line in the text, and listed when asked for", async () => {
    const folder = folderWith(listOf(error, note, { ...warning, role: "council", date: '"2024-03-13"' }));
    expect(await validate(folder)).toEqual({
      ...{ code: 0, stderr: "" },
      stdout:
        "No findings in 8 files with 1 measure.\n3 accepted findings do not count. --show-accepted lists them, with the reasons.\n",
    });
    expect((await validate(folder, "--show-accepted")).stdout).toBe(`No findings in 8 files with 1 measure.
3 accepted findings do not count.

plan/objectives/1.yaml:5:11  warning  outcome-uncovered  b1.2  No indicator and no initiative covers the outcome b1.2.
  Reason: Known and left (council, 2024-03-13; accepted in plan/accepted.yaml:10)

plan/objectives/1.yaml:12:9  note  measure-without-source  1.3  1.3 has no source.
  Reason: Known and left (accepted in plan/accepted.yaml:7)

plan/objectives/1.yaml:18:35  error  direction-against-target  1.3  The target 30 is lower than the baseline 40, though higher is said to be better (direction: up).
  Reason: Known and left (accepted in plan/accepted.yaml:3)
`);
    expect((await validate(folder, "--quiet")).stdout).toBe("");
    const nb = await validate(folder, "--lang nb");
    expect(nb.stdout).toMatch(/\n3 godtatte funn teller ikke med\. --show-accepted viser dem, med begrunnelse\.\n$/);
  });

  it("stand beside what still counts", async () => {
    const { stdout, code } = await validate(folderWith(listOf(warning, note)));
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n1 error in 1 file\n2 accepted findings do not count\. --show-accepted .*\n$/);
  });

  it("may be accepted in the item itself", async () => {
    const more = "    accepted:\n      - { code: measure-without-source, reason: Opens in 2026 }\n";
    const folder = folderWith(inObjective("    type: result\n", `    type: result\n${more}`));
    const { accepted, counts } = await told(folder);
    expect(counts).toMatchObject({ error: 1, warning: 1, info: 0, accepted: 1 });
    expect(accepted).toMatchObject([
      { item: "1.3", reason: "Opens in 2026", acceptedIn: { file: objective, line: 11 } },
    ]);
  });

  it("are not judged by: what an error makes untrustworthy is left out all the same", async () => {
    const { ehs } = await import("../helpers/run.js");
    const status = async (folder: string) => ehs("status --lang en --as-of 2024-06-30", { cwd: folder });
    const [bare, all] = [await status(folderWith()), await status(folderWith(listOf(error)))];
    expect([bare.code, all.code]).toEqual([1, 0]);
    expect(bare.stderr).toContain("1 error");
    expect(all.stderr).toBe("");
    expect(all.stdout).toContain("left out");
    expect(all.stdout).toBe(bare.stdout);
  });

  it("are the same from a cache", async () => {
    const folder = folderWith(listOf(warning, note, error));
    const env = { EHS_NO_CACHE: "", XDG_CACHE_HOME: join(folder, "cache") };
    const first = await told(folder, [], { env });
    expect(await told(folder, [], { env })).toEqual(first);
    expect(first.counts["accepted"]).toBe(3);
  });
});

describe("faults of what is accepted", () => {
  const faultsOf = async (...entries: readonly Readonly<Record<string, string>>[]) => {
    const { findings } = await told(folderWith(listOf(...entries)));
    return findings.flatMap(({ code, severity, line, file, suggestion }) =>
      file === list ? [[line, severity, code, suggestion ?? "-"].join(" ")] : [],
    );
  };

  it.each([
    [
      "a code with a slip",
      { ...error, code: "direction-against-traget" },
      "3 error accepted-unknown-code direction-against-target",
    ],
    ["what cannot be read", { code: "yaml-syntax", item: '"1.3"' }, "3 error cannot-be-accepted -"],
    ["what a change lacks", { code: "figure-removed", item: '"1.3"' }, "3 error cannot-be-accepted -"],
    ["what is itself about acceptances", { code: "accepted-expired", item: '"1.3"' }, "3 error cannot-be-accepted -"],
    ["nothing in particular", { code: "measure-without-source" }, "3 error accepted-without-subject -"],
    ["what is no longer there", { code: "translation-missing", item: '"1.3"' }, "3 warning accepted-not-needed -"],
    ["an id with a slip", { ...warning, item: "b1.22" }, "4 warning accepted-not-needed b1.2"],
    [
      "another field",
      { ...error, field: '"targets[2026]/value"' },
      "5 warning accepted-not-needed targets[2025]/value",
    ],
    ["for a time that is over", { ...error, until: '"2024-06-29"' }, "6 warning accepted-expired -"],
    ["until a day that there is not", { ...error, until: '"2025-02-30"' }, "6 error meaningless-period -"],
  ])("%s", async (_, given, expected) => {
    expect(await faultsOf(given)).toEqual([expected]);
  });

  it("no reason is an error, and accepts nothing", async () => {
    for (const reason of ["", "    reason:\n", '    reason: "  "\n']) {
      const folder = folderWith({ [list]: `accepted:\n  - code: outcome-uncovered\n    item: b1.2\n${reason}` });
      const { findings, counts } = await told(folder);
      expect(counts).toMatchObject({ error: 2, warning: 1, accepted: 0 });
      const own = findings.filter(({ file }) => file === list).map(({ code }) => code);
      expect(own).toEqual([reason === "" ? "missing-key" : reason.includes('"') ? "blank-text" : "empty-value"]);
    }
  });

  it("a fault in one entry harms neither the others nor the item that holds it", async () => {
    const own = "    accepted: [{ code: measure-without-source }, { code: direction-against-target, reason: Known }]\n";
    const folder = folderWith(inObjective("    type: result\n", `    type: result\n${own}`));
    const { findings, accepted } = await told(folder);
    expect(keysOf(findings)).toContain("error missing-key 1.3 accepted[measure-without-source]");
    expect(keysOf(accepted)).toEqual(["error direction-against-target 1.3 targets[2025]/value"]);
  });

  it("while a part of the plan cannot be read, nothing is called mended", async () => {
    const gone = { code: "translation-missing", item: '"1.3"' };
    const folder = folderWith({ ...listOf(gone), "plan/trends/2024.yaml": 'year: "2024"\ntrends: [{\n' });
    expect((await told(folder)).findings.map(({ code }) => code)).not.toContain("accepted-not-needed");
  });
});

describe("in each format", () => {
  const formats = ["sarif=o.sarif", "junit=o.xml", "gitlab=o.json", "md=o.md"];

  it("what is accepted is nowhere a failure, and where a format can say so it is there with its reason", async () => {
    const own = '    accepted:\n      - { code: measure-without-source, reason: Opens in 2026, until: "2026-12-31" }\n';
    const objectiveFile = inObjective("    type: result\n", `    type: result\n${own}`);
    const folder = folderWith({ ...objectiveFile, ...listOf(error) });
    const ran = await validate(folder, ["--format", `github,${formats.join(",")}`, "--show-accepted"]);
    expect(ran.code).toBe(0);
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    expect(ran.stdout).toMatch(/^::warning [^\n]*title=outcome-uncovered \(b1\.2\)::[^\n]*\n$/);
    const quality = JSON.parse(read("o.json")) as { check_name: string }[];
    expect(quality.map(({ check_name: name }) => name)).toEqual(["outcome-uncovered"]);
    const { results } = sarifOfText(read("o.sarif"));
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      ["outcome-uncovered", []],
      [
        "measure-without-source",
        [
          {
            ...{ kind: "inSource", status: "accepted" },
            justification: "Opens in 2026 (until 2026-12-31; accepted in plan/objectives/1.yaml:11)",
            location: {
              physicalLocation: {
                artifactLocation: { uri: objective, uriBaseId: "%SRCROOT%" },
                region: { startLine: 11, startColumn: 17 },
              },
            },
          },
        ],
      ],
      ["direction-against-target", [expect.objectContaining({ kind: "external", status: "accepted" })]],
    ]);
    const suites = readXml(read("o.xml"));
    expect(suites.attributes["failures"]).toBe("0");
    const suite = suites.children.find(({ attributes }) => attributes["name"] === objective);
    expect(suite?.attributes).toMatchObject({ tests: "3", failures: "0", skipped: "2" });
    expect(suite?.children.flatMap(({ children }) => children.map(({ name }) => name))).toEqual(["skipped", "skipped"]);
    expect(read("o.md")).toContain("\n### 2 accepted findings\n");
    expect(read("o.md")).toContain("| Known and left (accepted in plan/accepted.yaml:3) |");
  });

  it("a finding keeps its fingerprint when another of its kind is accepted", async () => {
    const prints = async (more: Readonly<Record<string, string>>) => {
      const { stdout } = await validate(folderWith(more), "--format sarif");
      return sarifOfText(stdout).results.map(({ ruleId, partialFingerprints: prints }) => [ruleId, prints]);
    };
    expect(await prints(listOf(error))).toEqual(await prints({}));
  });

  it("a report without any says nothing of suppressions", async () => {
    const { results } = sarifOfText((await validate(folderWith(), "--format sarif")).stdout);
    expect(results.every(({ suppressions }) => suppressions === undefined)).toBe(true);
  });
});
