/** Initiatives that are proposed for a gap stand beside it, until they begin; `show` names the gap by its title. */
import { describe, expect, it } from "vitest";
import { ehs, type Ran } from "../helpers/run.js";
import { fixScene } from "./fix-scene.js";

const proposal = (state: string): string => `  - id: 1.F
    name: Felles pilot
    owners: [directorate]
    proposal: { answers: [{ gap: lagging-without-initiative, item: "1.1" }] }
    lifecycle: [{ state: ${state}, from: "2023-01-01", reason: Pilot }]
`;

const plan = (more: string) =>
  fixScene({ "objectives/1.yaml": (text) => text.replace("value: 44", "value: 41") + more }).folder;

const gaps = (folder: string, rest: string): Promise<Ran> =>
  ehs(`gaps --kind lagging-without-initiative --as-of 2024-06-30 ${rest}`, { cwd: folder, columns: 160 });

interface Answer {
  readonly gaps: readonly {
    readonly item: { readonly id: string };
    readonly proposed?: readonly { readonly id: string }[];
  }[];
}

const proposedIn = async (
  folder: string,
  day = "2024-06-30",
): Promise<(readonly [string, readonly string[] | null])[]> => {
  const { stdout } = await ehs(`gaps --format json --as-of ${day}`, { cwd: folder });
  return (JSON.parse(stdout) as Answer).gaps
    .filter(({ proposed }) => proposed !== undefined)
    .map(({ item, proposed }) => [item.id, proposed?.map(({ id }) => id) ?? null]);
};

describe("a gap that an initiative is proposed for", () => {
  it.each([
    ["nb", "foreslått for dette: 1.F Felles pilot"],
    ["nn", "foreslått for dette: 1.F Felles pilot"],
    ["en", "proposed for it: 1.F Felles pilot"],
  ])("names it, on the screen and in Markdown: %s", async (lang, said) => {
    const folder = plan(proposal("proposed"));
    for (const format of ["text", "md"]) {
      const { code, stdout } = await gaps(folder, `--lang ${lang} --format ${format}`);
      expect(code).toBe(0);
      expect(stdout.replace(/\s+/g, " ")).toContain(said);
    }
  });

  it("names it in JSON, at that gap alone, from the day it is proposed", async () => {
    const folder = plan(proposal("proposed"));
    expect(await proposedIn(folder)).toEqual([["1.1", ["1.F"]]]);
    expect(await proposedIn(folder, "2022-12-31")).toEqual([]);
  });

  it("names all of them in CSV, by id and by name, in columns of their own", async () => {
    const second = proposal("proposed").replace("1.F", "1.G").replace("Felles pilot", '"Kurs, samling"');
    const { stdout } = await gaps(plan(proposal("proposed") + second), "--format csv");
    const [heading, ...rows] = stdout.replace("\uFEFF", "").trim().split(/\r?\n/);
    expect(heading).toMatch(/,partners,proposed,proposed_name$/);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/,1\.F 1\.G,"Felles pilot; Kurs, samling"$/);
    const { stdout: without } = await gaps(plan(proposal("active")), "--format csv");
    expect(without.replace("\uFEFF", "").split(/\r?\n/)[0]).toBe(heading);
    expect(without).not.toContain("Felles pilot");
  });

  it.each(["active", "retired"])("names none that is %s", async (state) => {
    const folder = plan(proposal(state));
    expect(await proposedIn(folder)).toEqual([]);
    expect((await gaps(folder, "--lang en")).stdout).not.toContain("proposed for it");
  });
});

describe("ehs show", () => {
  it.each([
    ["nb", "Henger etter, og ingen initiativ flytter den"],
    ["en", "Lags, and no initiative moves it"],
  ])("calls the gap by its title: %s", async (lang, title) => {
    const { stdout } = await ehs(`show 1.F --lang ${lang}`, { cwd: plan(proposal("proposed")), columns: 120 });
    expect(stdout).toContain(title);
    expect(stdout).not.toContain("lagging-without-initiative");
  });
});
