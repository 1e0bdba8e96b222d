/** Plans of a size that nobody has, names without end, figures at the edge of what a number can be: sane time and memory. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { complaints } from "../helpers/oracle.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

const program = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));

function laid(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const settings = "format: 1\nid: test\ntitle: Oppdiktet plan\nlanguages: [nb]\ntime_zone: Europe/Oslo\n";
const around = {
  "plan.yaml": settings,
  "organisations.yaml": "organisations:\n  - { id: directorate, name: Direktoratet }\n",
  "sources.yaml": "sources:\n  - { id: register, name: Registeret, kind: register, owner: directorate }\n",
};

const indicator = (id: string, name: string, value: string): string =>
  [
    `  - id: "${id}"`,
    `    name: ${JSON.stringify(name)}`,
    "    type: result",
    "    source: register",
    "    outcomes: [b1]",
    "    measures:",
    '      - unit: "%"',
    "        scale: amount",
    "        direction: up",
    `        baseline: { kind: measured, value: ${value}, period: "2021" }`,
    `        targets: [{ kind: level, value: ${value}, due: "2025", set: "2022" }]`,
    `        observations: [{ period: "2023", value: ${value} }]`,
    "",
  ].join("\n");

const objective = (indicators: readonly string[]): string =>
  `id: "1"\nname: Mål\noutcomes:\n  - { id: b1, text: Tilgang }\nindicators:\n${indicators.join("")}initiatives:\n  - { id: 1.A, name: Tiltak, owners: [directorate], outcomes: [b1] }\n`;

describe("a plan of 10,000 indicators", () => {
  // Half a gigabyte of heap, and far more time than it takes: what grows with the square of the plan needs hours.
  it.each(["validate", "status --format json"])("is read in sane time and memory: %s", { timeout: 300_000 }, (line) => {
    const folder = laid({
      ...around,
      "objectives/1.yaml": objective(Array.from({ length: 10_000 }, (_, at) => indicator(`1.${at}`, `Nr ${at}`, "50"))),
    });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=512", program, ...line.split(" "), "--as-of", "2024-06-30"],
      { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 30, timeout: 280_000 },
    );
    expect(complaints({ code: status, stdout, stderr })).toEqual([]);
    expect(status).toBe(0);
  });
});

describe("names and figures without end", () => {
  const values = ["1e308", "-1e308", "5e-324", "9007199254740993", "0.1", "1.7976931348623157e308", "123456789012345"];
  const names = [
    "W".repeat(100_000),
    "ord ".repeat(10_000),
    "\u0301".repeat(5_000),
    "👩‍⚕️".repeat(5_000),
    "ﷺ".repeat(5_000),
  ];
  const lines = [
    "validate",
    "status",
    "status --format md",
    "show 1.0",
    "gaps",
    "calendar",
    "report plan --format md",
    "export --format json",
  ];

  it.each(lines)("harm nothing: %s", async (line) => {
    const written = values.map((value) => (/^-?\d+(?:\.\d+)?$/.test(value) ? value : `"${value}"`));
    const folder = laid({
      ...around,
      "objectives/1.yaml": objective([
        ...names.map((name, at) => indicator(`1.${at}`, name, "50")),
        ...written.map((value, at) => indicator(`2.${at}`, `Tall ${at}`, value)),
        indicator("3.0", "Stort", "12345678901234"),
        indicator("3.1", "Grense", '">99999999999999"'),
      ]),
    });
    for (const columns of [20, 80]) {
      const ran = await ehs(`${line} --lang en --as-of 2024-06-30`, { cwd: folder, columns, env: { NO_COLOR: "1" } });
      expect(complaints(ran)).toEqual([]);
      expect(ran.stdout).not.toMatch(/\bNaN\b|\bInfinity\b/);
    }
  });

  it("of ids, numbers and files may be as long as the system lets them", async () => {
    const long = "a".repeat(200);
    const folder = laid({
      ...around,
      [`objectives/${long}.yaml`]: objective([indicator(`1.${"9".repeat(3_000)}`, "Navn", "50")]),
    });
    for (const line of ["validate", "status", "report plan --format md"])
      expect(complaints(await ehs(`${line} --lang en`, { cwd: folder, columns: 40, env: { NO_COLOR: "1" } }))).toEqual(
        [],
      );
  });
});

describe("what is nested 1,000 deep", () => {
  const deep: readonly (readonly [string, string])[] = [
    ["brackets", `name: ${"[".repeat(1000)}${"]".repeat(1000)}\n`],
    ["braces", `name: ${"{a: ".repeat(1000)}1${"}".repeat(1000)}\n`],
    ["indentation", Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
    ["list marks", `name:\n  ${"- ".repeat(1000)}x\n`],
    [
      "objectives",
      Array.from(
        { length: 1000 },
        (_, at) =>
          `${"  ".repeat(at)}${at === 0 ? "" : "- "}id: "o${at}"\n${"  ".repeat(at + (at === 0 ? 0 : 1))}name: x\n${"  ".repeat(at + (at === 0 ? 0 : 1))}objectives:\n`,
      ).join(""),
    ],
  ];

  it.each(deep)("is one finding: %s", async (_, text) => {
    const folder = laid({ ...around, "objectives/1.yaml": text });
    const ran = await ehs("validate --lang en", { cwd: folder });
    expect(complaints(ran)).toEqual([]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("1 error in 1 file");
  });
});
