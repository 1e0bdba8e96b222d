/** `ehs record`: figures find their place, nothing else moves, and what would be wrong is refused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockName } from "../../src/store/lock.js";
import { changedLines, demoRepository, inPlan } from "./edit-scene.js";

const file = "plan/objectives/2-arbeidshverdag.yaml";

describe("a figure", () => {
  it("stands after those before it, and says what it means", async () => {
    const repo = demoRepository();
    const line = ["record", "2.1a", "69,5", "--period", "2025-10", "--published", "2025-12-05", "--n", "4 100"];
    const { code, stdout, stderr } = await inPlan(repo, line);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "2.1a Kontakt med kolleger: tall for oktober 2025: 69,5\u00a0%\n",
      stderr: `Skrevet: ${file}\n`,
    });
    expect(changedLines(repo)).toBe(
      [
        '+          - period: "2025-10"',
        "+            value: 69.5",
        '+            published: "2025-12-05"',
        "+            n: 4100",
      ].join("\n"),
    );
  });

  it.each([
    ["76", "value: 76", "1.3"],
    ["147/356", 'value: "147/356"', "1.3"],
    [">80", 'value: ">80"', "1.3"],
    ["~65", 'value: "~65"', "1.3"],
    ["71.50", 'value: "71.50"', "1.3"],
  ])("is written as %s", async (typed, written, id) => {
    const repo = demoRepository();
    const ran = await inPlan(repo, ["record", id, typed, "--period", "2026-02", "--published", "i dag", "--n", "900"]);
    expect(ran.stderr).not.toContain("ehs:");
    expect(changedLines(repo)).toContain(written);
    expect(changedLines(repo)).toContain('published: "2026-03-31"');
  });

  it("that is not there says why", async () => {
    const repo = demoRepository();
    const { code } = await inPlan(repo, "record 1.3 --missing not_yet_available --period 2026-02");
    expect(code).toBe(0);
    expect(changedLines(repo)).toContain("missing: not_yet_available");
  });

  it("is revised beside the first, with kind and reason, and committed with what it means", async () => {
    const repo = demoRepository();
    const reason = "nb=Feil i vektingen | en=Weighting error";
    const line = [
      "record",
      "2.1a",
      "68",
      "--period",
      "2025-09",
      "--revise",
      "correction",
      "--reason",
      reason,
      "--commit",
    ];
    const { code, stdout } = await inPlan(repo, [...line, "--n", "4200", "--lang", "en"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "2.1a Contact with colleagues: figure for September 2025 revised: 67% → 68%; correction; reason: Weighting error\n",
    });
    expect(repo.git("log", "-1", "--format=%s")).toBe(
      "2.1a Contact with colleagues: figure for September 2025 revised: 67% →…",
    );
    expect(repo.git("log", "-1", "--format=%b")).toContain("67% → 68%; correction; reason: Weighting error");
    expect(repo.git("show", "--format=", "--stat", "HEAD")).toContain("1 file changed, 9 insertions(+)");
    expect(repo.git("status", "--porcelain")).toBe("");
    const { stdout: shown } = await inPlan(repo, "show 2.1a --lang en --format json");
    expect(shown).toContain('"value": 68');
  });

  it("is asked for where somebody sits, prefilled from last time", async () => {
    const repo = demoRepository();
    const answers = ["mange", "71", "", "", "3 900"];
    const { code, stderr } = await inPlan(repo, "record 2.1a --lang en", {
      columns: 100,
      answers,
      now: "2026-12-06T10:00:00Z",
    });
    expect(code).toBe(0);
    expect(stderr.split("\n").slice(0, 6)).toEqual([
      "The figure (%): ",
      '“mange” is no figure. Write 76, 147/356, ">80", "<5" or "~6500".',
      "The figure (%): ",
      "The period it stands for [2026-09]: ",
      "The day it was published [2026-12-06]: ",
      "Number of respondents (may be left out): ",
    ]);
    expect(changedLines(repo)).toBe(
      [
        '+          - period: "2026-09"',
        "+            value: 71",
        '+            published: "2026-12-06"',
        "+            n: 3900",
      ].join("\n"),
    );
  });
});

describe("nothing is written", () => {
  it.each<[string, string, RegExp]>([
    ["where something is missing", "record 2.1a", /needs <value>, --period\. Nothing is written/],
    ["with --dry-run", "record 2.1a 70 --period 2025-11 --n 10 --dry-run", /Would be written/],
    ["where a figure stands already", "record 2.1a 70 --period 2025-09", /has a figure for 2025-09 already: 67/],
    [
      "where there is none to revise",
      "record 2.1a 70 --period 2019 --revise method --reason x",
      /no figure for 2019 to revise/,
    ],
    ["for several measures", "record 2.1 70 --period 2025", /several measures: 2\.1a, 2\.1b/],
    ["for what is computed", "record 5.2 70 --period 2025", /computed from the plan itself/],
    ["beyond 100 per cent", "record 2.1a 170 --period 2025-11", /outside what the measure can be: 0 to 100/],
    ["for a period that has not ended", "record 2.1a 70 --period 2026", /2026 has not ended/],
    ["for an unknown measure", "record 9.9 70 --period 2025", /9\.9/],
    ["for a period that is none", "record 2.1a 70 --period 2025-13", /is no period/],
    ["with a figure and none", "record 2.1a 70 --period 2025 --missing suppressed", /exclude each other/],
    [
      "with an address that is none",
      "record 2.1a 70 --period 2025-11 --url javascript:x",
      /Not written: the plan would not be valid/,
    ],
    ["with a break", "record 2.1a", /broken off|Broken off/],
  ])("%s", async (what, line, message) => {
    const repo = demoRepository();
    const before = readFileSync(join(repo.folder, file));
    const someone = what === "with a break" ? { answers: [] } : {};
    const { code, stderr } = await inPlan(repo, `${line} --lang en`, someone);
    expect(stderr).toMatch(message);
    expect(code).toBe(line.includes("--dry-run") ? 0 : 2);
    expect(readFileSync(join(repo.folder, file)).equals(before)).toBe(true);
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  it("while somebody else writes", async () => {
    const repo = demoRepository();
    const holder = { pid: process.pid, host: "en-annen-maskin", since: "2026-03-31T09:59:00.000Z" };
    repo.write({ [`plan/${lockName}`]: JSON.stringify(holder) });
    const { code, stderr } = await inPlan(repo, "record 2.1a 70 --period 2025-11 --lang en");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `ehs: Process ${process.pid} on en-annen-maskin has been writing to the plan since 2026-03-31T09:59:00.000Z. Try again; if it is not running any more, remove plan/${lockName}.\n`,
    });
    expect(changedLines(repo)).toBe("");
  }, 240_000);

  it("together with changes of others", async () => {
    const repo = demoRepository();
    repo.write({ [file]: `${readFileSync(join(repo.folder, file), "utf8")}# mitt\n` });
    const { code, stderr } = await inPlan(repo, "record 2.1a 70 --period 2025-11 --n 9 --commit --lang en");
    expect(code).toBe(2);
    expect(stderr).toContain(`not committed: ${file}. Commit them first`);
    expect(changedLines(repo)).toBe("+# mitt");
  });
});

describe("a file of another make", () => {
  it.each([
    ["with line ends of two signs", (text: string) => text.replaceAll("\n", "\r\n")],
    ["with a mark at its start", (text: string) => `\uFEFF${text}`],
  ])("%s keeps it", async (_, edit) => {
    const repo = demoRepository((text) => (text.includes("2.1a") ? edit(text) : text));
    const before = readFileSync(join(repo.folder, file), "utf8");
    expect((await inPlan(repo, "record 2.1a 70.25 --period 2025-11 --n 9")).code).toBe(0);
    const after = readFileSync(join(repo.folder, file), "utf8");
    const added = after.split("\n").filter((line) => !before.split("\n").includes(line));
    expect(added.join("\n").replaceAll("\r", "")).toBe(
      '          - period: "2025-11"\n            value: 70.25\n            n: 9',
    );
    expect(added.every((line) => line.endsWith("\r") === before.includes("\r"))).toBe(true);
    expect(after.replace(`${added.join("\n")}\n`, "")).toBe(before);
  });
});
