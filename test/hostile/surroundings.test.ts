/** Where it is run: readers that leave, no home, any locale and zone, narrow screens, folders in which nothing can be made. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { demoFolder } from "../demo/scene.js";
import { complaints } from "../helpers/oracle.js";
import { ehs } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

const program = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As a process of its own, in an environment of nothing but what is given. */
function alone(argv: readonly string[], env: Readonly<Record<string, string>>, leaveAfter = Infinity): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...argv], { cwd: planFolder, env: { ...env } });
  child.stdin.end();
  return new Promise((resolve) => {
    const said = { stdout: "", stderr: "" };
    child.stdout.on("data", (piece: Buffer) => {
      said.stdout += piece.toString("utf8");
      if (said.stdout.length >= leaveAfter) child.stdout.destroy();
    });
    child.stderr.on("data", (piece: Buffer) => (said.stderr += piece.toString("utf8")));
    child.once("close", (code, signal) => {
      resolve({ code, signal, ...said });
    });
  });
}

const path = { PATH: process.env["PATH"] ?? "" };
const cached = { ...path, EHS_NO_CACHE: "1" };

describe("a reader that has seen enough", () => {
  const long = [
    ["status"],
    ["validate"],
    ["show", "1"],
    ["log", "--format", "json"],
    ["report", "plan", "--format", "html"],
    ["export", "--format", "json"],
    ["explain"],
    ["--help"],
  ];

  it.each(long)("is no fault: %s %s", async (...argv) => {
    const { code, signal, stderr } = await alone(argv, cached, 1);
    expect({ signal, stderr: stderr.replace(/^ehs: .*\n/gm, "") }).toEqual({ signal: null, stderr: "" });
    expect([0, 1, 2]).toContain(code);
    expect(complaints({ code, stdout: "", stderr })).toEqual([]);
  });
});

describe("the environment", () => {
  const homes: readonly Readonly<Record<string, string>>[] = [
    {},
    { HOME: "" },
    { HOME: "/nowhere/at/all" },
    { HOME: "/dev/null" },
    { HOME: "/proc/nope" },
    { XDG_CACHE_HOME: "/proc/nope" },
    { HOME: "relative" },
  ];

  it.each(homes)("needs no home: %j", async (home) => {
    const { code, stdout, stderr } = await alone(["status", "1.3", "--as-of", "2026-11-21"], { ...path, ...home });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("1.3");
  });

  const places = [
    { TZ: "Pacific/Kiritimati", LC_ALL: "C" },
    { TZ: "Pacific/Pago_Pago" },
    { TZ: "Not/AZone", LANG: "tr_TR.UTF-8" },
    { TZ: "", LC_ALL: "ar_EG.UTF-8", LANG: "xx" },
    { TZ: ":/etc/localtime", LC_ALL: "POSIX" },
  ];

  it("gives the same bytes in any locale and zone", async () => {
    const answers = await Promise.all(
      places.map((place) => alone(["status", "--as-of", "2026-03-31", "--plan", demoFolder], { ...cached, ...place })),
    );
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
    expect(answers.map(({ code, stderr }) => ({ code, stderr }))).toEqual(places.map(() => ({ code: 0, stderr: "" })));
  });
});

describe("a narrow screen", () => {
  const lines = [
    "status",
    "status 1.3",
    "show 1.3",
    "show 2",
    "gaps",
    "calendar --from 2026-01-01",
    "validate",
    "explain target-without-due",
    "schema objective",
    "log",
    "edition",
    "doctor",
    "--help",
    "status --help",
  ];

  it.each([1, 20, 40].flatMap((columns) => lines.map((line) => [columns, line] as const)))(
    "of %i columns can be read: %s",
    async (columns, line) => {
      const ran = await ehs(`${line} --lang en`.replace("--help --lang en", "--help"), {
        columns,
        cwd: demoFolder,
        env: { ...path, NO_COLOR: "1" },
        now: "2026-03-31T12:00:00Z",
      });
      expect(complaints(ran)).toEqual([]);
      expect(ran.stdout + ran.stderr).not.toBe("");
    },
  );
});

describe("a place where nothing can be made", () => {
  const lines = [
    "validate --format json=/proc/nope/deep/x.json",
    "report summary -o /proc/nope/x.md",
    "report site -o /proc/nope/site",
    "report summary --templates-out /proc/nope/templates",
    "init /proc/nope/plan",
    "export --format csv=/proc/nope/csv",
    "import --template -o /proc/nope/sheet.xlsx",
  ];

  it.each(lines)("is said at once: %s", async (line) => {
    const ran = await ehs(`${line} --lang en`, { cwd: planFolder });
    expect(complaints(ran)).toEqual([]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("/proc/nope");
  });
});
