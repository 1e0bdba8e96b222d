/** Mistakes in what was typed are told in the language of the answer, by every command, and end with 2. */
import { describe, expect, it } from "vitest";
import { ehs, temporaryFolder } from "../helpers/run.js";

const cases: readonly (readonly [line: string, nb: string, en: string])[] = [
  [
    "edition",
    "`ehs edition` trenger <action>: ehs edition [options] <action> [ids...]. `ehs edition --help` sier mer.",
    "`ehs edition` needs <action>: ehs edition [options] <action> [ids...]. `ehs edition --help` says more.",
  ],
  [
    "why",
    "`ehs show` trenger <ids>: ehs show [options] <ids...>. `ehs show --help` sier mer.",
    "`ehs show` needs <ids>: ehs show [options] <ids...>. `ehs show --help` says more.",
  ],
  [
    "gaps 1.3",
    "`ehs gaps` tar ingen argumenter, så «1.3» er ett for mye. `ehs gaps --help` sier hva den tar.",
    "`ehs gaps` takes no argument, and “1.3” is one too many. `ehs gaps --help` says what it takes.",
  ],
  [
    "diff a b c",
    "`ehs diff` tar høyst 2 argumenter, så «c» er ett for mye. `ehs diff --help` sier hva den tar.",
    "`ehs diff` takes at most 2 arguments, and “c” is one too many. `ehs diff --help` says what it takes.",
  ],
  [
    "explain a b",
    "`ehs explain` tar ett argument, så «b» er ett for mye. `ehs explain --help` sier hva den tar.",
    "`ehs explain` takes one argument, and “b” is one too many. `ehs explain --help` says what it takes.",
  ],
  [
    "status --formt json",
    "`ehs status` har ikke noe valg «--formt». Mente du «--format»? `ehs status --help` viser dem.",
    "`ehs status` has no option “--formt”. Did you mean “--format”? `ehs status --help` lists them.",
  ],
  [
    "validate -x",
    "`ehs validate` har ikke noe valg «-x». `ehs validate --help` viser dem.",
    "`ehs validate` has no option “-x”. `ehs validate --help` lists them.",
  ],
  ["status --at", "Det mangler en verdi etter --at: --at <moment>.", "A value is missing after --at: --at <moment>."],
];

describe("a mistake in what was typed", () => {
  it.each(cases)("%s", async (line, nb, en) => {
    expect(await ehs(line)).toEqual({ code: 2, stdout: "", stderr: `ehs: ${nb}\n` });
    expect(await ehs(line, { env: { EHS_LANG: "en" } })).toEqual({ code: 2, stdout: "", stderr: `ehs: ${en}\n` });
    expect((await ehs(line, { env: { EHS_LANG: "nb" }, cwd: temporaryFolder() })).stderr).toBe(`ehs: ${nb}\n`);
  });

  it("names the commands there are when it is the command", async () => {
    const { code, stderr } = await ehs("statsu");
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^ehs: Det finnes ingen kommando «statsu». Mente du «status»\? Det finnes: status, show, why, /,
      ),
    ]);
  });

  it("is in the language of the words themselves, of the plan that they name, else of the folder; else in English", async () => {
    const start = async (line: string, cwd?: string): Promise<string> =>
      (await ehs(line, cwd === undefined ? {} : { cwd })).stderr.slice(0, 8);
    const nowhere = temporaryFolder();
    expect(await start("gaps x --lang en")).toBe("ehs: `eh");
    expect((await ehs("gaps x --lang=en")).stderr).toContain("takes no argument");
    expect((await ehs("gaps x", { cwd: nowhere })).stderr).toContain("takes no argument");
    expect((await ehs("--lang nb gaps x", { cwd: nowhere })).stderr).toContain("tar ingen argumenter");
    expect((await ehs("gaps x --lang xx")).stderr).toContain("takes no argument");
    expect((await ehs("gaps x --lang")).stderr).toContain("--lang <language>");
  });

  it("leaves help and version as they are", async () => {
    const help = await ehs("status --help");
    expect([help.code, help.stderr]).toEqual([0, ""]);
    expect(help.stdout).toContain("--owner <ids>");
    expect((await ehs("--version")).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
