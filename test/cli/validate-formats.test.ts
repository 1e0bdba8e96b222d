/** `ehs validate` for hosts: in one run annotations, a summary, SARIF, JUnit and Code Quality, all of the same findings. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seededFiles } from "../helpers/seeded-faults.js";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { sarifOfText } from "../helpers/sarif.js";
import { readXml } from "../helpers/xml.js";

const asOf = ["--as-of", "2023-03-31", "--lang", "en"];
const file = "objectives/1-aktiv-medvirkning.yaml";

/** A copy of the bundled plan with an unknown word in it. */
function spoilt(): { folder: string; plan: string } {
  const copy = planCopy();
  change(join(copy.plan, file), "type: adoption", "type: adoptoin");
  return copy;
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

describe("one run with every format", () => {
  it("tells the same of each finding", async () => {
    const { folder } = spoilt();
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(folder, "summary.md"), CI: "true" };
    const files = "sarif=o/out.sarif,junit=o/junit.xml,gitlab=o/quality.json,json=o/all.json,md=o/all.md";
    const ran = await ehs(["validate", ...asOf, "--format", "text", "--format", "github", "--format", files], {
      ...{ cwd: folder, env },
    });
    expect(ran.code).toBe(1);
    const { findings, counts } = JSON.parse(read(folder, "o/all.json")) as {
      findings: { file: string; line: number; code: string; severity: string }[];
      counts: { error: number };
    };
    expect(counts.error).toBe(1);
    const sarif = sarifOfText(read(folder, "o/out.sarif")).results.map(({ ruleId, locations: [place] }) => [
      ...[ruleId, place?.physicalLocation.artifactLocation.uri, place?.physicalLocation.region.startLine],
    ]);
    expect(sarif).toEqual(findings.map(({ code, file: path, line }) => [code, path, line]));
    const quality = JSON.parse(read(folder, "o/quality.json")) as { check_name: string }[];
    expect(quality.map(({ check_name: code }) => code)).toEqual(findings.map(({ code }) => code));
    const suites = readXml(read(folder, "o/junit.xml"));
    expect(suites.attributes["failures"]).toBe("1");
    expect(suites.children.length).toBeGreaterThan(12);
    expect(read(folder, "summary.md")).toBe(read(folder, "o/all.md"));
    const [line = ""] = ran.stdout.split("\n").filter((each) => each.startsWith("::error"));
    expect(line).toMatch(
      /^::error file=plan\/objectives\/1-aktiv-medvirkning\.yaml,line=\d+,.*title=unknown-word \(1\.1\)::/,
    );
    expect(line).toContain("%0ADid you mean “adoption”?%0A");
    expect(ran.stdout.indexOf("1 error, ")).toBeLessThan(ran.stdout.indexOf("::error"));
  });

  it("names files from the top of the repository wherever the user stands, and for text from there", async () => {
    const { folder, plan } = spoilt();
    mkdirSync(join(folder, ".git"));
    const ran = await ehs(["validate", ...asOf, "--format", "text,gitlab=../q.json", file], { cwd: plan });
    expect(ran.stdout).toMatch(/^objectives\/1-aktiv/);
    const paths = (JSON.parse(read(plan, "../q.json")) as { location: { path: string } }[]).map(
      ({ location }) => location.path,
    );
    expect([...new Set(paths)]).toEqual([`plan/${file}`]);
  });

  it("names a piped file by its place in the plan", async () => {
    const { folder, plan } = spoilt();
    const ran = await ehs(["validate", "-", "--as", file, ...asOf, "--format", "gitlab"], {
      ...{ cwd: folder, stdin: read(plan, file) },
    });
    expect(ran.stdout).toContain(`"path": "plan/${file}"`);
  });
});

describe("annotations alone", () => {
  it("are no errors for a sound plan, and the summary says the same", async () => {
    const { folder } = planCopy();
    const env = { GITHUB_STEP_SUMMARY: join(folder, "s.md") };
    const ran = await ehs(["validate", ...asOf, "--format", "github"], { cwd: folder, env });
    const told = ran.stdout.split("\n").filter((line) => line !== "");
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((line) => line.startsWith("::warning ") || line.startsWith("::notice "))).toBe(true);
    expect(ran.code).toBe(0);
    expect(read(folder, "s.md")).toMatch(/^## The plan, checked\n\n\d+ warnings/);
  });

  it("are not given where nobody asked, also when GitHub runs the command", async () => {
    const { folder } = spoilt();
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(folder, "s.md") };
    const ran = await ehs(["validate", ...asOf], { cwd: folder, env });
    expect(ran.stdout).not.toContain("::error");
    expect(() => read(folder, "s.md")).toThrow();
  });

  it("stay within the host's limits for a plan with several hundred findings", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "objectives"));
    for (const [name, text] of Object.entries(seededFiles(40))) writeFileSync(join(folder, name), text);
    const env = { GITHUB_STEP_SUMMARY: join(folder, "s.md") };
    const ran = await ehs(["validate", "--as-of", "2024-06-30", "--format", "github"], { cwd: folder, env });
    expect(ran.stdout.split("\n").filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(read(folder, "s.md").split("\n").length).toBeGreaterThan(400);
  });
});

describe("a file that cannot be written", () => {
  it("ends with 2, and the screen has its answer", async () => {
    const { folder } = spoilt();
    const ran = await ehs(["validate", ...asOf, "--format", "text,sarif=plan/plan.yaml/x.sarif"], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain("unknown-word");
    expect(ran.stderr).toBe(
      "ehs: plan/plan.yaml/x.sarif could not be written: a part of the path is a file. Choose another place, or mend that.\n",
    );
  });
});
