/** `ehs calendar` as the secretariat meets it: the year ahead, a year that was, filters, and a file for calendar programs. */
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { change, ehs, planCopy } from "../helpers/run.js";

const ranges = [
  { name: "2023", line: "--as-of 2023-01-15 --from 2023-01-01 --to 2023-12-31" },
  { name: "2026", line: "--as-of 2026-11-21" },
];
const screens = ranges.flatMap((range) =>
  ["nb", "en"].flatMap((lang) => ["list", "month"].map((view) => ({ ...range, lang, view }))),
);

describe("the screen", () => {
  it.each(screens)("of $name, $lang, as a $view", async ({ name, line, lang, view }) => {
    const { folder } = planCopy();
    const ran = await ehs(`calendar ${line} --lang ${lang} --view ${view} --no-color`, { cwd: folder, columns: 120 });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe("");
    await expect(ran.stdout).toMatchFileSnapshot(`golden/calendar-${name}-${lang}-${view}.txt`);
  });

  it("of a narrow terminal", async () => {
    const line = "calendar --as-of 2026-11-21 --lang nb --no-color";
    const ran = await ehs(line, { cwd: planCopy().folder, columns: 80 });
    expect(Math.max(...ran.stdout.split("\n").map((each) => Array.from(each).length))).toBeLessThanOrEqual(80);
    await expect(ran.stdout).toMatchFileSnapshot("golden/calendar-2026-nb-80.txt");
  });

  it("runs from the judgement date one year on when nothing else is said", async () => {
    const { stdout } = await ehs("calendar --format json", { now: "2026-11-20T23:30:00Z" });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-11-21", from: "2026-11-21", to: "2027-11-21" });
  });
});

describe("the other formats", () => {
  it.each(["nb", "en"])("a calendar file, %s", async (lang) => {
    const line = `calendar --as-of 2026-11-21 --lang ${lang} --format ics`;
    const { code, stdout } = await ehs(line, { cwd: planCopy().folder });
    expect(code).toBe(0);
    // kept with line feeds, so that no setting of git can change it
    const lines = stdout.replaceAll("\r\n", "\n");
    await expect(lines).toMatchFileSnapshot(`golden/calendar-2026-${lang}.ics`);
    const component = new ICAL.Component(ICAL.parse(stdout) as ConstructorParameters<typeof ICAL.Component>[0]);
    const json = JSON.parse((await ehs(line.replace("ics", "json"))).stdout) as Record<string, unknown[]>;
    const dated = [...(json["overdue"] ?? []), ...(json["entries"] ?? [])];
    expect(component.getAllSubcomponents("vevent")).toHaveLength(dated.length);
  });

  it("Markdown, without HTML", async () => {
    const { stdout } = await ehs("calendar --as-of 2026-11-21 --lang en --format md", { cwd: planCopy().folder });
    await expect(stdout).toMatchFileSnapshot("golden/calendar-2026-en.md");
    expect(stdout).not.toMatch(/<[a-z]/i);
  });
});

describe("narrowing", () => {
  interface Entry {
    readonly kind: string;
    readonly day: string;
    readonly who: readonly { readonly id: string }[];
  }
  const entries = async (line: string): Promise<Entry[]> => {
    const { stdout } = await ehs(`calendar --as-of 2023-01-15 --format json ${line}`);
    const { overdue, entries: found } = JSON.parse(stdout) as Record<"overdue" | "entries", Entry[]>;
    return [...overdue, ...found];
  };

  it("by periods as well as days", async () => {
    const days = (await entries("--from 2023-Q1 --to 2023-Q1 --kind clarification")).map(({ day }) => day);
    expect(new Set(days)).toEqual(new Set(["2023-03-31"]));
  });

  it("by kind and by who is to act", async () => {
    const found = await entries("--kind figure,clarification --for direktoratet-for-e-helse");
    expect(found.length).toBeGreaterThan(3);
    for (const { kind, who } of found) {
      expect(["figure", "clarification"]).toContain(kind);
      expect(who.map(({ id }) => id)).toContain("direktoratet-for-e-helse");
    }
  });

  it.each([
    ["--kind meetings", "Did you mean “meeting”?"],
    ["--for nuitt", "Did you mean “nuit”?"],
    ["--view moth", "Did you mean “month”?"],
    ["--format icss", "Did you mean “ics”?"],
    ["--from tomorrow", "--from “tomorrow” is no date or period."],
    ["--from 2023-02-30", "--from “2023-02-30” is no date or period."],
    ["--from 2024 --to 2023", "lies before"],
    ["--from 1900 --to 2100", "more than 50 years"],
  ])("%s is exit 2, and says what to do", async (line, message) => {
    const ran = await ehs(`calendar --lang en ${line}`);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain(message);
  });
});

describe("a plan with faults", () => {
  it("shows what is sound, names what it left out, and exits 1", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "value: 46", "value: 4600");
    const ran = await ehs("calendar --lang en --as-of 2023-03-31", { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("1.2 in objectives/1-aktiv-medvirkning.yaml");
    expect(ran.stderr).toContain("The plan has 1 error");
  });
});

describe("the same bytes", () => {
  it.each(["text", "json", "md", "ics"])("in two runs, whatever the environment says (%s)", async (format) => {
    const line = `calendar --as-of 2026-11-21 --lang nb --no-color --format ${format}`;
    const one = await ehs(line, { cwd: planCopy().folder });
    const outside = { cwd: planCopy().folder, env: { LANG: "de_DE.UTF-8", TZ: "America/New_York" } };
    expect(await ehs(line, { ...outside, now: "2030-01-01T00:00:00Z" })).toEqual(one);
  });
});
