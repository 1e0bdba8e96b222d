/** `ehs gaps` as an analyst, a secretariat and CI meet it: the ranked list, the parts, the chase list, the exit code. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GAP_CODES } from "../../src/evaluate/gaps/consequence.js";
import { catalogue } from "../../src/cli/inspect.js";
import { displayWidth } from "../../src/present/width.js";
import { change, ehs, planCopy } from "../helpers/run.js";
import { json, root } from "./gaps-json.js";

const widest = (text: string): number => Math.max(...text.split("\n").map(displayWidth));

const screens = ["2023-03-31", "2026-11-21"].flatMap((asOf) =>
  ["nb", "en"].flatMap((lang) => [80, 120].map((width) => ({ asOf, lang, width }))),
);

describe("the ranked list", () => {
  it.each(screens)("as of $asOf, $lang, $width columns", { timeout: 240_000 }, async ({ asOf, lang, width }) => {
    const ran = await ehs(`gaps --as-of ${asOf} --lang ${lang} --no-color`, { cwd: planCopy().folder, columns: width });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    expect(widest(ran.stdout)).toBeLessThanOrEqual(width);
    await expect(ran.stdout).toMatchFileSnapshot(`golden/gaps-${asOf}-${lang}-${String(width)}.txt`);
  });

  it("has nothing but what the JSON says: every rank, number and reason, in that order", async () => {
    const cwd = planCopy().folder;
    const { gaps } = await json("--as-of 2026-11-21 --lang en", cwd);
    const { stdout } = await ehs("gaps --as-of 2026-11-21 --lang en --format md", { cwd });
    const rows = stdout.split("\n").filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(gaps.length);
    const plain = (text: string): string => text.replace(/\\/g, "");
    gaps.forEach((gap, at) => {
      const cells = plain(rows[at] ?? "").split(" | ");
      expect(cells[0]).toBe(`| ${gap.rank}`);
      expect(cells[1]).toBe(gap.item.number);
      expect(cells[3]).toBe(gap.why);
    });
  });

  it("has every number of a sentence in its JSON", async () => {
    const { gaps } = await json("--as-of 2026-11-21 --lang en");
    for (const { why, data, measure, due, item } of gaps) {
      // the plan's own words, ids and names carry numbers of their own
      const known = JSON.stringify([data, measure, due, item]);
      const digits = (text: string): string => text.replace(/[\s,]/g, "");
      for (const [number] of why.matchAll(/\d[\d.,\u00a0]*\d|\d/g)) {
        expect(digits(known), `${number} in “${why}”`).toContain(digits(number).replace(/\.$/, ""));
      }
    }
  });

  it("names the organisation that has taken over, and not before it has", async () => {
    const who = async (asOf: string) =>
      (await json(`--as-of ${asOf} --kind no-target`)).gaps.find(({ item }) => item.id === "2.3a")?.who;
    expect(await who("2023-12-31")).toMatchObject([{ id: "direktoratet-for-e-helse", formerly: null }]);
    expect(await who("2024-01-01")).toMatchObject([{ id: "helsedirektoratet", role: "plan-owner" }]);
  });

  it("draws with ASCII signs when asked to", async () => {
    const { stdout } = await ehs("gaps --source --objective 5 --ascii --lang en", { cwd: planCopy().folder });
    expect(stdout).not.toMatch(/[○✔·–…“]/);
  });

  it("is the same bytes in two runs, whatever the environment says", async () => {
    const line = "gaps --as-of 2026-11-21 --lang nb --no-color";
    const one = await ehs(line, { cwd: planCopy().folder });
    const other = await ehs(line, { cwd: planCopy().folder, env: { LANG: "de_DE.UTF-8", TZ: "America/New_York" } });
    expect(other).toEqual(one);
  });
});

describe("narrowing", () => {
  it("by objective and kind, with the rank in the whole list kept", async () => {
    const cwd = planCopy().folder;
    const all = await json("--as-of 2026-11-21", cwd);
    const some = await json("--as-of 2026-11-21 --objective 3 --kind no-target,no-baseline", cwd);
    expect(some.gaps.map(({ item }) => item.objective)).toEqual(some.gaps.map(() => "3"));
    expect(some.gaps.length).toBeGreaterThan(0);
    for (const gap of some.gaps) expect(all.gaps[gap.rank - 1]).toEqual(gap);
    expect(some.counts).toMatchObject({ total: all.gaps.length, shown: some.gaps.length });
  });

  it("by a kind, an owner or an objective that does not exist is exit 2 with the nearest", async () => {
    expect((await ehs("gaps --kind no-targt --lang en")).stderr).toContain("Did you mean “no-target”?");
    expect((await ehs("gaps --for helsedirektorate --lang en")).stderr).toContain("Did you mean “helsedirektoratet”?");
    expect((await ehs("gaps --objective 9 --lang en")).code).toBe(2);
    expect((await ehs("gaps --fail-on some --lang en")).code).toBe(2);
    expect((await ehs("gaps --format table --lang en")).code).toBe(2);
  });
});

describe("--for", () => {
  it.each(["nb", "en"])("is a list ready to send, without a greeting (%s)", async (lang) => {
    const ran = await ehs(`gaps --for nhn --as-of 2026-11-21 --lang ${lang}`, { cwd: planCopy().folder, columns: 80 });
    expect(widest(ran.stdout)).toBeLessThanOrEqual(80);
    await expect(ran.stdout).toMatchFileSnapshot(`golden/gaps-for-nhn-${lang}.txt`);
  });

  it("as Markdown asks for the same", async () => {
    const { stdout } = await ehs("gaps --for nhn --as-of 2026-11-21 --lang en --format md", { cwd: planCopy().folder });
    await expect(stdout).toMatchFileSnapshot("golden/gaps-for-nhn-en.md");
  });

  it("reaches the successor by either id", async () => {
    const cwd = planCopy().folder;
    const old = await json("--as-of 2026-11-21 --for direktoratet-for-e-helse", cwd);
    const now = await json("--as-of 2026-11-21 --for helsedirektoratet", cwd);
    expect(old.gaps).toEqual(now.gaps);
    expect(now.gaps.length).toBeGreaterThan(0);
  });

  it("says so where nothing is missing", async () => {
    const { stdout } = await ehs("gaps --for nhn --kind only-adoption --lang en", { cwd: planCopy().folder });
    expect(stdout).toContain("there is nothing that we ask you for");
  });
});

describe("the parts", () => {
  const parts = ["criteria", "coverage", "source"];

  it.each(parts.flatMap((part) => [80, 200].map((width) => ({ part, width }))))(
    "--$part fits $width columns",
    async ({ part, width }) => {
      const ran = await ehs(`gaps --${part} --as-of 2026-11-21 --lang nb --no-color`, {
        cwd: planCopy().folder,
        columns: width,
      });
      expect(widest(ran.stdout)).toBeLessThanOrEqual(width);
    },
  );

  it.each(parts)("--%s stands instead of the list", async (part) => {
    const { stdout } = await ehs(`gaps --${part} --as-of 2026-11-21 --lang nb`, { cwd: planCopy().folder });
    await expect(stdout).toMatchFileSnapshot(`golden/gaps-${part}-nb.txt`);
  });

  it.each(parts)("--%s as Markdown", async (part) => {
    const { stdout } = await ehs(`gaps --${part} --lang en --format md`, { cwd: planCopy().folder });
    expect(stdout).toContain("| --- |");
    expect(stdout).not.toMatch(/<[a-z]/i);
  });

  it("are in the JSON where they are asked for", async () => {
    const { folder: cwd } = planCopy();
    const bare = await json("--as-of 2026-11-21", cwd);
    expect([bare.criteria, bare.coverage, bare.sources]).toEqual([null, null, null]);
    const all = await json("--as-of 2026-11-21 --criteria --coverage --source", cwd);
    expect(all.criteria?.measures).toHaveLength(34);
    expect(all.criteria?.measures.every(({ answers }) => answers.length === 6)).toBe(true);
    expect(all.coverage?.outcomes).toHaveLength(41);
    expect(all.sources?.flatMap(({ figures }) => figures)).toHaveLength(34);
  });

  it("and the list are in CSV, a row a gap or a line", { timeout: 240_000 }, async () => {
    const { folder: cwd } = planCopy();
    const csv = async (line: string) => (await ehs(`gaps --format csv --as-of 2026-11-21 ${line}`, { cwd })).stdout;
    const { counts } = await json("--as-of 2026-11-21", cwd);
    expect((await csv("")).trimEnd().split("\r\n")).toHaveLength(counts.total + 1);
    const rows = async (line: string) => (await csv(line)).trimEnd().split("\r\n").slice(1);
    const answers = (await rows("--criteria")).filter((row) => row.endsWith(",criteria,,"));
    expect(answers).toHaveLength(34 * 6);
    await expect(await csv("--kind no-target,deadline-passed --lang en")).toMatchFileSnapshot("golden/gaps.csv");
  });
});

describe("for CI", () => {
  it(
    "--fail-on exits 1 where there is a gap of the kind, and 0 where there is none",
    { timeout: 240_000 },
    async () => {
      const { folder: cwd } = planCopy();
      const code = async (line: string) => (await ehs(`gaps --as-of 2026-11-21 ${line}`, { cwd })).code;
      expect(await code("--fail-on due-not-measured")).toBe(1);
      expect(await code("--fail-on benefit-not-measured,condition-unmet")).toBe(0);
      expect(await code("--fail-on any")).toBe(1);
      expect(await code("--fail-on any --kind condition-unmet")).toBe(0);
      expect(await code("")).toBe(0);
    },
  );

  it("a plan with faults shows what is sound, says what it did not see, and exits 1", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "value: 46", "value: 4600");
    const ran = await ehs("gaps --lang en", { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("The plan has 1 error");
    expect(ran.stdout).toContain("1 part of the plan could not be read.");
    const { gaps, leftOut } = await json("", folder);
    expect(leftOut).toHaveLength(1);
    expect(gaps.some(({ item, measure }) => item.id === "1.2" && measure !== null)).toBe(false);
  });
});

describe("explained", () => {
  it("every kind, in both languages, under a code that no finding has", async () => {
    for (const lang of ["nb", "en"]) {
      for (const code of GAP_CODES) {
        const { code: exit, stdout } = await ehs(["explain", code, "--lang", lang]);
        expect(exit).toBe(0);
        expect(stdout.split("\n").length).toBeGreaterThan(8);
        expect(catalogue.has(code)).toBe(false);
      }
    }
    expect((await ehs("explain due-not-measured --lang en")).stdout).toMatchSnapshot();
  });
});

const demo = join(root, "templates/demo");

describe.runIf(existsSync(join(demo, "plan/plan.yaml")))("the demonstration plan", () => {
  it("has gaps of the kinds it is made to show, in the published shape", async () => {
    const { gaps, counts } = await json("--lang en", demo);
    expect(counts.total).toBeGreaterThan(0);
    expect(new Set(gaps.map(({ code }) => code)).size).toBeGreaterThan(10);
  });
});
