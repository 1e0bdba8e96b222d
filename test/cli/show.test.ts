/** `ehs show` as an analyst meets it: every kind of item, both languages, what if, and ids that the plan lacks. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/present/width.js";
import { ehs, planCopy } from "../helpers/run.js";
import { index } from "../plan/norway.js";

const asOf = "--as-of 2026-11-21 --no-color";
const ids = [
  "1.1a",
  "1.4",
  "4.2.1",
  "4.2",
  "5.2",
  "3.1a",
  "4",
  "B1.7",
  "4.A",
  "nuit",
  "innbyggerundersokelsen",
  "direktoratet-for-e-helse",
  "nuit-2022-11-17",
];
const screens = ids.flatMap((id) => ["nb", "en"].flatMap((lang) => [80, 120].map((width) => ({ id, lang, width }))));

const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), "utf8")) as object;
// a gap is told as `ehs gaps` tells it
const valid = new Ajv.default({ strict: false }).addSchema(schema("gaps")).compile(schema("show"));

describe("the screen", () => {
  it.each(screens)("$id, $lang, $width columns", async ({ id, lang, width }) => {
    const { folder } = planCopy();
    const ran = await ehs(`show ${id} --lang ${lang} ${asOf}`, { cwd: folder, columns: width });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    expect(Math.max(...ran.stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
    await expect(ran.stdout).toMatchFileSnapshot(`golden/show-${id}-${lang}-${String(width)}.txt`);
  });

  it("answers to why", async () => {
    const { folder: cwd } = planCopy();
    expect(await ehs(`why 1.3 ${asOf}`, { cwd })).toEqual(await ehs(`show 1.3 ${asOf}`, { cwd }));
    expect((await ehs("--help")).stdout).toContain("show|why");
  });

  it("draws with ASCII signs when asked to", async () => {
    const { stdout } = await ehs(`show 5.2 --ascii --lang en ${asOf}`, { cwd: planCopy().folder });
    // letters of a name stay as they are
    // eslint-disable-next-line no-control-regex -- every sign beyond ASCII is what is looked for
    expect(stdout).not.toMatch(/[^\u0000-\u007F\u00C0-\u00FF]/);
  });

  it("is Markdown without HTML when asked to", async () => {
    const { stdout } = await ehs(`show 1.4 --format md --lang en ${asOf}`, { cwd: planCopy().folder });
    await expect(stdout).toMatchFileSnapshot("golden/show-1.4-en.md");
    expect(stdout).not.toMatch(/<[a-z]/i);
  });
});

describe("every item of the plan", () => {
  const every = [...new Set(index.items.map(({ id }) => id))];

  it("has a JSON that fits the published schema", async () => {
    const { code, stdout } = await ehs(["show", ...every, "--format", "json"], { cwd: planCopy().folder });
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as { items: { id: string }[] };
    expect(answer.items.length).toBe(every.length);
    const fits = valid(answer);
    expect(valid.errors ?? []).toEqual([]);
    expect(fits).toBe(true);
  });

  it.each(["nb", "en"])("is said in words that the catalogue has, in %s", async (lang) => {
    const { stdout } = await ehs(["show", ...every, "--lang", lang, "--no-color"], { cwd: planCopy().folder });
    expect(stdout).not.toMatch(/undefined|\[object|NaN|Infinity/);
    // a code that lacks a label would be shown as it is written
    expect(stdout).not.toMatch(/^[a-z]+_[a-z_]+ {2}/m);
  });
});

describe("what if", () => {
  const line = "show 1.3 --if 80@2025 --lang en --as-of 2025-06-01 --no-color";

  it("judges an assumed figure, says that it is one, and touches no file", async () => {
    const { folder: cwd } = planCopy();
    const ran = await ehs(line, { cwd, columns: 80 });
    expect(ran.code).toBe(0);
    await expect(ran.stdout).toMatchFileSnapshot("golden/show-if-1.3-en-80.txt");
    expect(ran.stdout).toContain("THIS IS AN ASSUMPTION");
    const plain = await ehs("show 1.3 --lang en --as-of 2025-06-01 --no-color", { cwd, columns: 80 });
    expect(plain.stdout).not.toContain("ASSUM");
  });

  it("judges an assumed target, and replaces the one that is due then", async () => {
    const { stdout } = await ehs(
      "show 1.2 --target 60@2025 --target 70@2027 --if 55@2024 --format json --as-of 2024-03-01",
    );
    const answer = JSON.parse(stdout) as {
      items: {
        assumed: { targets: { replaces: string | null }[]; before: { status: string } };
        measure: { status: string };
      }[];
    };
    expect(valid(answer)).toBe(true);
    const [item] = answer.items;
    expect(item?.assumed.before.status).toBe("no_data");
    expect(item?.assumed.targets.map(({ replaces }) => replaces)).toEqual(["85 %", null]);
    expect(item?.measure.status).toBe("on_track");
  });

  it.each([
    ["--if 80", "not a figure, @ and a period"],
    ["--if 80@soon", "no period"],
    ["--if many@2025", "no figure"],
    ["--if 180@2025", "outside"],
    ["--target 70", "--target 80@2025"],
    ["--target 70@2021", "the baseline is of"],
    ["--if 70@2020", "only what comes after it"],
  ])("%s is refused with what, why and an example", async (option, said) => {
    const ran = await ehs(`show 1.3 ${option} --lang en`);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
    expect(ran.stderr).toMatch(/ (80@2025|70@20\d\d)/);
    expect(ran.stdout).toBe("");
  });

  it.each([
    ["79,5@2025", "79.5%"],
    ["79.5@2025", "79.5%"],
    ["80 %@2025", "80%"],
    [" 80% @ 2025 ", "80%"],
    ["5/13@2025", "5/13 (38.5%)"],
  ])("--if “%s” is read as people write it", async (typed, text) => {
    const { stdout, code } = await ehs(["show", "1.3", "--if", typed, "--format", "json", "--lang", "en"]);
    const answer = JSON.parse(stdout) as { items: { assumed: { observations: { text: string }[] } }[] };
    expect(code).toBe(0);
    expect(answer.items[0]?.assumed.observations.map((each) => each.text)).toEqual([text]);
  });

  it.each([
    ["110,000@2026", "a comma before three digits"],
    ["80 %@2026", "no share"],
  ])("--if “%s” of a count is not guessed at", async (typed, said) => {
    const ran = await ehs(["show", "4.2.2", "--if", typed, "--lang", "en"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(said);
  });

  it("reads thousands that are parted by spaces", async () => {
    const { stdout } = await ehs(["show", "4.2.2", "--if", "110 000@2026", "--format", "json", "--lang", "en"]);
    expect(stdout).toContain('"text": "110,000"');
  });

  it.each([
    ["--if", "80@2025", "81@2025", "en", "both are for the same period"],
    ["--if", "80@2025", "81 @ 2025-Q4", "nb", "begge er for samme periode"],
    ["--target", "80@2025", "81@2025-H2", "nb", "bare én av dem kan stemme"],
  ])("%s “%s” and “%s” exclude each other, and neither is picked", async (option, one, other, lang, said) => {
    const ran = await ehs(["show", "1.3", option, one, option, other, "--lang", lang]);
    expect(ran.code).toBe(2);
    for (const each of [said, one, other]) expect(ran.stderr).toContain(each);
    expect(ran.stdout).toBe("");
  });

  it("is about one measure", async () => {
    expect((await ehs("show 4 --if 80@2025 --lang nb")).stderr).toContain("gjelder én delindikator");
  });
});

describe("an id that the plan lacks", () => {
  it("is exit 2 with the nearest one", async () => {
    const ran = await ehs("show helsedirektorate --lang en");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("Did you mean “helsedirektoratet”?");
  });

  it("or with the ones beside it", async () => {
    const ran = await ehs("why 1.9 --lang nb");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("De nærmeste er: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6.");
  });
});
