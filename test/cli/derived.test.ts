/** Figures that the plan computes from itself, and files of figures, as `ehs status` and `ehs validate` show them. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { municipalitiesYaml } from "../helpers/municipalities.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

const settings = 'format: 1\nid: "test"\ntitle: Invented plan\nlanguages: [en]\ntime_zone: Europe/Oslo\n';
const complete = municipalitiesYaml.replaceAll(/\{ nb: \S+, en: (\w+) \}/g, "$1").replace(/sizes:[\s\S]*/, "");
const objective = `id: "1"
name: One
indicators:
  - id: "1.1"
    name: Municipalities with the service
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
        targets: [{ kind: level, value: 50, due: "2026" }]
        derive: { kind: breakdown, breakdown: municipality, at_least: 40, complete: ["2024"] }
        breakdowns:
          - { id: municipality, file: data/service.csv, dimension: Municipality, codelist: municipalities }
`;
const rows = "period,code,value\n2024,0301,80\n2024,3201,40\n2024,1508,10\n2024,1580,45\n";

/** A plan folder with the given files; a file that is null is not there. */
function planFolder(files: Readonly<Record<string, string | null>> = {}): string {
  const folder = temporaryFolder();
  const all: Readonly<Record<string, string | null>> = {
    "plan.yaml": settings,
    "codelists/municipalities.yaml": complete,
    "objectives/1.yaml": objective,
    "data/service.csv": rows,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    if (text !== null) writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Told {
  readonly findings: readonly {
    file: string;
    line: number;
    col: number;
    severity: string;
    code: string;
    item: string | null;
  }[];
}

const ignored = new Set(["measure-without-source", "adoption-only"]);

async function told(folder: string, path = ""): Promise<string[]> {
  const ran = await ehs(`validate ${path} --format json --as-of 2025-03-01`, { cwd: folder });
  return (JSON.parse(ran.stdout) as Told).findings
    .filter(({ code }) => !ignored.has(code))
    .map(({ file, line, col, severity, code, item }) => `${file}:${line}:${col} ${severity} ${code} ${item ?? "-"}`);
}

const status = (folder: string, asOf = "2025-03-01") => ehs(`status --format json --as-of ${asOf}`, { cwd: folder });

const measureIn = (text: string) =>
  (JSON.parse(text) as { objectives: { indicators: { measures: { status: string; latest: { text: string } }[] }[] }[] })
    .objectives[0]?.indicators[0]?.measures[0];

describe("a measure over a file of figures", () => {
  it("has its figure in the status once the period is over", async () => {
    const folder = planFolder();
    const after = await status(folder);
    expect(after.code).toBe(0);
    expect(measureIn(after.stdout)).toMatchObject({ status: "achieved", latest: { text: "3/4" } });
    expect(measureIn((await status(folder, "2024-12-30")).stdout)).toMatchObject({ status: "no_data" });
  });

  it("is sound", async () => {
    expect(await told(planFolder())).toEqual([]);
  });

  it("has no figure when a unit is missing, and the plan is told so", async () => {
    const folder = planFolder({ "data/service.csv": rows.replace("2024,1508,10\n", "") });
    expect(await told(folder)).toEqual(["objectives/1.yaml:12:86 warning derived-incomplete 1.1"]);
    expect(measureIn((await status(folder)).stdout)).toMatchObject({ status: "no_data" });
  });

  it("stands beside a typed figure, and a difference is told", async () => {
    const typed = `${objective}        observations: [{ period: "2024", value: 70 }]\n`;
    const folder = planFolder({ "objectives/1.yaml": typed });
    expect(await told(folder)).toEqual(["objectives/1.yaml:15:49 warning derived-disagrees 1.1"]);
    expect(measureIn((await status(folder)).stdout)).toMatchObject({ latest: { text: "70%" } });
    expect(await told(planFolder({ "objectives/1.yaml": typed.replace("value: 70", "value: 75") }))).toEqual([]);
  });
});

describe("a file of figures", () => {
  it("has its faults told at the row, and the status knows of them", async () => {
    const folder = planFolder({ "data/service.csv": `${rows}2024,0219,7\n2024,3201,"1,5"\n` });
    expect(await told(folder)).toEqual([
      "data/service.csv:6:6 error breakdown-code -",
      "data/service.csv:7:11 error breakdown-number -",
    ]);
    expect(await told(folder, "data/service.csv")).toHaveLength(2);
    expect(await told(folder, "objectives")).toEqual([]);
    const ran = await status(folder);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("2 errors");
  });

  it("says in a sentence what is wrong, and what was meant", async () => {
    const folder = planFolder({ "data/service.csv": `${rows}2024,0219,7\n` });
    const ran = await ehs("validate data --as-of 2025-03-01", { cwd: folder });
    expect(ran.stdout).toContain(
      "data/service.csv:6:6  error  breakdown-code  -  The code “0219” does not hold at the end of 2024: the row is not used.",
    );
    expect(ran.stdout).toContain("Did you mean “3201”?");
  });

  it("that is not there is told where it is named", async () => {
    expect(await told(planFolder({ "data/service.csv": null }))).toEqual([
      "objectives/1.yaml:14:39 error breakdown-file 1.1",
    ]);
  });

  it("outside the plan is not read", async () => {
    const outside = objective.replace("data/service.csv", "data/../../service.csv");
    expect(await told(planFolder({ "objectives/1.yaml": outside }))).toEqual([
      "objectives/1.yaml:14:39 error breakdown-file 1.1",
    ]);
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, "service.csv"), rows);
    const folder = planFolder({ "data/service.csv": null });
    symlinkSync(join(elsewhere, "service.csv"), join(folder, "data/service.csv"));
    expect(await told(folder)).toEqual(["data/service.csv:1:1 error file-link -"]);
  });

  it("is passed over by a plan that has no use of it", async () => {
    const [plain = ""] = objective.split("        derive:");
    expect(await told(planFolder({ "objectives/1.yaml": plain, "data/service.csv": "nonsense" }))).toEqual([]);
  });
});
