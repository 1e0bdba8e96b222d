/** What hosts are told: in their own forms, within their limits, and readable when there is much of it. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findingsGithub } from "../../src/present/findings-github.js";
import { findingsGitlab } from "../../src/present/findings-gitlab.js";
import { findingsJunit } from "../../src/present/findings-junit.js";
import { findingsSummary, summaryLimit } from "../../src/present/findings-summary.js";
import { fingerprintsOf } from "../../src/present/fingerprints.js";
import { type HostFormat, hostText } from "../../src/present/hosts.js";
import type { ToldSet } from "../../src/present/told.js";
import { sarifOf } from "../helpers/sarif.js";
import { anyData, findingOf, seededFiles, toldOf, toldOfFindings } from "../helpers/seeded-faults.js";
import { readXml } from "../helpers/xml.js";

const hosts: readonly HostFormat[] = ["github", "sarif", "junit", "gitlab"];
const options = { version: "0.0.0", whole: "summary" } as const;
const room = { limit: summaryLimit, linkTo: null };

let many: ToldSet;
beforeAll(async () => {
  many = await toldOf(seededFiles(40));
});

describe("a plan with several hundred findings", () => {
  it("has them", () => {
    expect(many.told.length).toBeGreaterThan(300);
    expect(new Set(many.told.map(({ code }) => code)).size).toBeGreaterThan(7);
  });

  it("is annotated within GitHub's limits, and says what it left out", async () => {
    const text = findingsGithub(many, "summary");
    await expect(text).toMatchFileSnapshot("golden/many.github.txt");
    for (const kind of ["error", "warning", "notice"])
      expect(text.split("\n").filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
  });

  it("is told whole in the summary", async () => {
    const text = findingsSummary(many, room);
    await expect(text).toMatchFileSnapshot("golden/many.summary.md");
    expect(text.split("\n").filter((line) => line.startsWith("| plan"))).toHaveLength(many.told.length);
  });

  it("is SARIF by its schema, with no place that GitHub refuses", () => {
    const { results, tool } = sarifOf(many);
    expect(results).toHaveLength(many.told.length);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      for (const { physicalLocation } of locations) {
        const { startLine, startColumn, endLine, endColumn, snippet } = physicalLocation.region;
        expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThan(0);
        expect(endLine > startLine || endColumn > startColumn).toBe(true);
        expect(snippet?.text.trim()).not.toBe("");
      }
    }
  });

  it("has no two fingerprints alike, in SARIF or for GitLab", () => {
    const sarif = sarifOf(many).results.map(({ partialFingerprints }) => partialFingerprints["ehsSubject/v1"]);
    const gitlab = (JSON.parse(findingsGitlab(many)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(sarif).size).toBe(many.told.length);
    expect(gitlab).toEqual(sarif);
  });

  it("is JUnit in which every error is a failure", () => {
    const suites = readXml(findingsJunit(many));
    const errors = many.told.filter(({ severity }) => severity === "error").length;
    expect(suites.attributes).toMatchObject({ failures: String(errors) });
    expect(suites.children.map(({ attributes }) => attributes["name"])).toEqual(many.files);
    const cases = suites.children.flatMap(({ children }) => children.filter(({ name }) => name === "testcase"));
    expect(suites.attributes["tests"]).toBe(String(cases.length));
    expect(cases.filter(({ children }) => children.length === 1)).toHaveLength(errors);
    const names = cases.map(({ attributes }) => `${attributes["classname"] ?? ""} ${attributes["name"] ?? ""}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /:\d/.test(name))).toEqual([]);
  });

  it("keeps its fingerprints when lines move", async () => {
    const files = seededFiles(6);
    const before = fingerprintsOf((await toldOf(files)).told);
    const moved = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [
        file,
        file.startsWith("objectives") ? `# one more\n\n${text}` : text,
      ]),
    );
    expect(fingerprintsOf((await toldOf(moved)).told)).toEqual(before);
  });

  it("has no new fingerprint when one of them is mended", () => {
    const before = new Set(fingerprintsOf(many.told));
    for (const gone of [...many.told.keys()].filter((at) => at % 20 === 0)) {
      const after = fingerprintsOf(many.told.filter((_each, at) => at !== gone));
      expect(after.filter((print) => !before.has(print))).toEqual([]);
    }
  });
});

describe("a small plan, whole", () => {
  it.each(["sarif", "junit", "gitlab"] as const)("as %s", async (format) => {
    const set = await toldOf(seededFiles(1, 3), "en");
    expect(set.told.length).toBeGreaterThan(5);
    await expect(hostText(format, set, options)).toMatchFileSnapshot(`golden/small.${format}.txt`);
  });
});

describe("nothing found", () => {
  const none = toldOfFindings([], "");
  it("is still a report", () => {
    expect(findingsGithub(none, "summary")).toBe("");
    expect(findingsGitlab(none)).toBe("[]\n");
    expect(sarifOf(none).results).toEqual([]);
    const passing = readXml(findingsJunit({ ...none, files: ["plan/plan.yaml"] }));
    expect(passing.attributes).toMatchObject({ tests: "1", failures: "0" });
    expect(readXml(findingsJunit(none)).children).toEqual([]);
    expect(findingsSummary(none, room)).toBe("## The plan, checked\n\nNo findings.\n");
  });
});

describe("any text of a plan", () => {
  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\n",
        "\r",
        "%",
        ":",
        ",",
        '"',
        "'",
        "<",
        "&",
        "]]>",
        "æ",
        "ø",
        "å",
        "👩‍⚕️",
        "\u0000",
        "\u001b",
        "\ufffe",
      ),
      fc.constantFrom("\ud800", "\u202e", "\u2028", "|", "`", "[", "\\", "a", " "),
    ),
    maxLength: 40,
  });

  it("goes through every format whole and harmless", () => {
    fc.assert(
      fc.property(odd, odd, odd, (given, item, line) => {
        const file = "plan/objectives/æ ø.yaml";
        const place = { file, line: 1, endLine: 1, col: 1, endCol: line.length + 1 };
        const set = toldOfFindings(
          [findingOf({ ...place, item, suggestion: given, data: { ...anyData, given, key: item } })],
          line,
        );
        expect(findingsGithub(set, "summary").split("\n")).toHaveLength(2);
        const [result] = sarifOf(set).results;
        expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
          "plan/objectives/%C3%A6%20%C3%B8.yaml",
        );
        expect(readXml(findingsJunit(set)).attributes).toMatchObject({ failures: "1" });
        expect(JSON.parse(findingsGitlab(set))).toMatchObject([{ location: { path: file, lines: { begin: 1 } } }]);
        const rows = findingsSummary(set, room)
          .split("\n")
          .filter((row) => row.startsWith("| plan"));
        expect(rows).toHaveLength(1);
        for (const format of hosts)
          // eslint-disable-next-line no-control-regex -- they are what must be gone
          expect(hostText(format, set, options)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
      }),
      { numRuns: 60 },
    );
  });
});
