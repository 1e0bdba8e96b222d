/** `ehs status` as an analyst meets it: the whole screen, every figure, filters, and a plan with faults. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, ehs, planCopy } from "../helpers/run.js";
import { measuresOf, statusJson, type StatusJson } from "./status-json.js";

const screens = ["2023-03-31", "2026-11-21"].flatMap((asOf) =>
  ["nb", "en"].flatMap((lang) => [80, 160].map((width) => ({ asOf, lang, width }))),
);

describe("the screen", () => {
  it.each(screens)("as of $asOf, $lang, $width columns", async ({ asOf, lang, width }) => {
    const { folder } = planCopy();
    const ran = await ehs(`status --as-of ${asOf} --lang ${lang} --no-color`, { cwd: folder, columns: width });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    expect(Math.max(...ran.stdout.split("\n").map((line) => Array.from(line).length))).toBeLessThanOrEqual(width);
    await expect(ran.stdout).toMatchFileSnapshot(`golden/status-${asOf}-${lang}-${String(width)}.txt`);
  });

  it("is today's by the plan's own time zone", async () => {
    const { folder } = planCopy();
    const late = await ehs("status --format json", { cwd: folder, now: "2026-11-20T23:30:00Z" });
    expect((JSON.parse(late.stdout) as StatusJson).asOf).toBe("2026-11-21");
  });

  it("has no colour in a pipe, under NO_COLOR, or where it is refused, and colour in a terminal", async () => {
    const escape = "\u001B[";
    const { folder: cwd } = planCopy();
    expect((await ehs("status", { cwd })).stdout).not.toContain(escape);
    expect((await ehs("status", { cwd, columns: 100 })).stdout).toContain(escape);
    expect((await ehs("status", { cwd, columns: 100, env: { NO_COLOR: "1" } })).stdout).not.toContain(escape);
    expect((await ehs("status --no-color", { cwd, columns: 100 })).stdout).not.toContain(escape);
    expect((await ehs("status --color", { cwd })).stdout).toContain(escape);
  });

  it("draws with ASCII signs when asked to", async () => {
    const { stdout } = await ehs("status 5.2 --ascii --lang en", { cwd: planCopy().folder });
    // eslint-disable-next-line no-control-regex -- everything beyond ASCII is what is looked for
    expect(stdout).not.toMatch(/[^\u0000-\u007F]/);
  });

  it("speaks the plan's first language, EHS_LANG's, or the one asked for", async () => {
    const { folder: cwd } = planCopy();
    expect((await ehs("status", { cwd })).stdout).toContain("venter på måling");
    expect((await ehs("status", { cwd, env: { EHS_LANG: "en" } })).stdout).toContain("NEEDS ATTENTION");
    expect((await ehs("status --lang nb", { cwd, env: { EHS_LANG: "en" } })).stdout).toContain("TRENGER OPPFØLGING");
  });
});

describe("narrowing", () => {
  const ids = async (line: string): Promise<string[]> => measuresOf(await statusJson(line)).map(({ id }) => id);

  it("by id, of a measure, an indicator, an objective or an initiative", async () => {
    expect(await ids("1.3")).toEqual(["1.3"]);
    expect(await ids("2.1a 4.2.6")).toEqual(["2.1a", "4.2.6a", "4.2.6b"]);
    expect(await ids("5")).toEqual(["5.1a", "5.1b", "5.2", "5.3", "5.4"]);
    const initiative = await statusJson("4.A");
    expect(initiative.objectives.flatMap(({ initiatives }) => initiatives.map(({ id }) => id))).toEqual(["4.A"]);
  });

  it("by objective, owner, type and status, together", async () => {
    expect(await ids("--objective 1,3 --type perceived-result")).toEqual(["1.3", "1.4"]);
    expect(await ids("--owner nhn")).toEqual([
      "1.1a",
      "1.1b",
      "4.2.1",
      "4.2.2",
      "4.2.3",
      "4.2.4",
      "4.2.5",
      "4.2.6a",
      "4.2.6b",
    ]);
    const shared = await statusJson("--owner ks");
    expect(shared.objectives.flatMap(({ initiatives }) => initiatives.map(({ id }) => id))).toEqual(["4.C", "5.D"]);
    expect(await ids("--status no_target --objective 1 --as-of 2023-03-31")).toEqual(["1.5b"]);
  });

  it("by an id that the plan lacks is exit 2 with the nearest", async () => {
    const ran = await ehs("status helsedirektorate --lang en");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("Did you mean “helsedirektoratet”?");
  });

  it("by a status or type that does not exist is exit 2 with the list", async () => {
    expect((await ehs("status --status achievd --lang en")).stderr).toContain("Did you mean “achieved”?");
    expect((await ehs("status --type adopsjon --lang en")).code).toBe(2);
  });

  it("an as-of date that is none is exit 2", async () => {
    for (const date of ["2025-02-30", "yesterday", "2025"]) expect((await ehs(`status --as-of ${date}`)).code).toBe(2);
  });
});

describe("other formats", () => {
  it("csv has a row for each measure", async () => {
    const { stdout } = await ehs("status --format csv --as-of 2023-03-31");
    await expect(stdout).toMatchFileSnapshot("golden/status-2023-03-31.csv");
  });

  it("markdown renders as plain tables", async () => {
    const { stdout } = await ehs("status --format md --as-of 2026-11-21 --lang en", { cwd: planCopy().folder });
    await expect(stdout).toMatchFileSnapshot("golden/status-2026-11-21-en.md");
    expect(stdout).not.toMatch(/<[a-z]/i);
  });
});

describe("a plan with faults", () => {
  it("shows what is sound, names what it left out, and exits 1", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "value: 46", "value: 4600");
    const ran = await ehs("status --lang en --as-of 2023-03-31", { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe("ehs: The plan has 1 error; what it touches is left out. Run `ehs validate` to see it.\n");
    expect(ran.stdout).toContain("33 measures");
    expect(ran.stdout).toContain("1.2 in objectives/1-aktiv-medvirkning.yaml");
  });

  it("a file that cannot be read leaves the other objectives standing", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/2-enklere-arbeidshverdag.yaml"), 'id: "2"', 'id: "2');
    const ran = await ehs("status --lang en", { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("26 measures");
    expect(ran.stdout).toContain("objectives/2-enklere-arbeidshverdag.yaml");
  });
});

describe("the revision", () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
      cwd,
      encoding: "utf8",
    }).trim();

  it("is told, with whether the plan differs from it", async () => {
    const { folder, plan } = planCopy();
    expect((await statusJson("1.3", folder)).revision?.commit).toBeNull();
    git(folder, "init", "-q");
    expect((await statusJson("1.3", folder)).revision?.commit).toBeNull();
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "plan");
    const commit = git(folder, "rev-parse", "HEAD");
    expect((await statusJson("1.3", folder)).revision).toMatchObject({ commit, dirty: false });
    change(join(plan, "plan.yaml"), "format: 1", "format: 1 # changed");
    expect((await statusJson("1.3", folder)).revision).toMatchObject({ commit, dirty: true });
  });

  it("is read without writing anything", async () => {
    const { folder } = planCopy();
    git(folder, "init", "-q");
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "plan");
    const state = (): string =>
      execFileSync("find", [".", "-type", "f", "-newer", ".git/HEAD", "-printf", "%p %s %T@\n"], {
        cwd: folder,
        encoding: "utf8",
      });
    const before = state();
    await ehs("status", { cwd: folder });
    expect(state()).toBe(before);
  });
});

describe("the same bytes", () => {
  it("in two runs, from a copy, whatever the environment says", async () => {
    const line = "status --as-of 2026-11-21 --lang nb --no-color";
    const one = await ehs(line, { cwd: planCopy().folder });
    const other = await ehs(line, { cwd: planCopy().folder, env: { LANG: "de_DE.UTF-8", TZ: "America/New_York" } });
    expect(other).toEqual(one);
  });
});
