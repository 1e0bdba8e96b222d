/** `ehs --help` and `ehs <command> --help`: by job, in every language, with examples that can be typed. */
import { describe, expect, it } from "vitest";
import { groups } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { listed } from "../../src/cli/options.js";
import { valuesOf } from "../../src/cli/complete/values.js";
import { examplesOf } from "../../src/cli/help/examples/index.js";
import { firstSteps } from "../../src/cli/help/examples/first.js";
import { optionText } from "../../src/cli/help/option-text.js";
import { summaries } from "../../src/cli/help/summaries.js";
import { helpWords } from "../../src/cli/help/words.js";
import { QuietCommand } from "../../src/cli/usage.js";
import { ehs, temporaryFolder } from "../helpers/run.js";

const langs = ["nb", "nn", "en"] as const;

describe("ehs --help", () => {
  it.each(langs)("has every command under its job, in %s", async (lang) => {
    const { code, stdout, stderr } = await ehs(`--help --lang ${lang}`);
    expect([code, stderr]).toEqual([0, ""]);
    const chapters = groups.map((group) => stdout.indexOf(`${helpWords[lang].groups[group]}\n`));
    expect(chapters.every((at) => at > 0)).toBe(true);
    expect([...chapters].sort((one, other) => one - other)).toEqual(chapters);
    for (const { name, aliases = [], group } of commands) {
      const at = stdout.indexOf(`\n  ${[name, ...aliases].join("|")} `);
      const turn = groups.indexOf(group);
      expect([name, at > (chapters[turn] ?? 0), at < (chapters[turn + 1] ?? stdout.length)]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it("is the answer to nothing, to -h and to help as well", async () => {
    const whole = (await ehs("--help")).stdout;
    for (const line of ["", "-h", "help"]) expect(await ehs(line)).toEqual({ code: 0, stdout: whole, stderr: "" });
    expect(whole).toContain("Se hvor planen står\n");
    expect((await ehs("--help", { cwd: temporaryFolder() })).stdout).toContain("See where the plan stands\n");
    expect((await ehs("--lang nn --help", { cwd: temporaryFolder() })).stdout).toContain("Sjå kvar planen står\n");
    expect((await ehs("help status --lang en")).stdout).toBe((await ehs("status --help --lang en")).stdout);
  });

  it("keeps within the width of the screen", async () => {
    for (const columns of [60, 80, 120])
      for (const line of (await ehs("--help --lang nn", { columns })).stdout.split("\n").slice(2, -3))
        expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it("sums up each command in one line, in every language", () => {
    for (const { name, summary } of commands)
      for (const text of [summary, summaries.nb[name], summaries.nn[name]]) {
        expect(text, name).toBeDefined();
        expect(text?.length, text).toBeLessThanOrEqual(90);
        expect(text, name).not.toMatch(/[.\n]$/);
      }
  });
});

async function declared(name: string) {
  const entry = commands.find((each) => each.name === name || each.aliases?.includes(name));
  if (entry === undefined) throw new Error(`no command: ${name}`);
  const command = new QuietCommand("ehs").command(`${entry.name} ${entry.arguments}`);
  return (await entry.load()).declare(command);
}

const examples = [...firstSteps, ...commands.flatMap(({ name }) => examplesOf(name))].map(({ line }) => line);

describe("examples", () => {
  it("stand in the help of every command", async () => {
    for (const { name } of commands) {
      expect(examplesOf(name).length, name).toBeGreaterThan(0);
      const { code, stdout } = await ehs(`${name} --help --lang en`);
      expect([code, stdout.includes("Examples:")]).toEqual([0, true]);
    }
  });

  it.each(examples)("%s can be typed", async (line) => {
    const typed = /ehs [^)>]*/.exec(line.replace(/<(\w+)>/g, "$1").replace(/^source <\(/, ""))?.[0] ?? "";
    const [, name = "", ...words] = typed.trim().split(" ");
    const command = await declared(name);
    command.exitOverride().action(() => undefined);
    // commander refuses options that are not declared, and arguments that are too few or too many
    await command.parseAsync(words, { from: "user" });
    const given = command.opts<Record<string, unknown>>();
    for (const option of command.options) {
      const value = given[option.attributeName()];
      const can = valuesOf(command, option.long ?? "", option.flags)?.words;
      if (typeof value !== "string" || typeof can !== "object") continue;
      for (const word of listed([value])) expect(can, line).toContain(word.split("=")[0]);
    }
  });
});

describe("ehs <command> --help", () => {
  it("is in the language of the answer", async () => {
    const { stdout } = await ehs("validate --help --lang nn");
    expect(stdout).toContain("Om planen er i orden");
    expect(stdout).toMatch(/^Val:$/m);
    expect(stdout).toMatch(/^Døme:$/m);
    expect(stdout).not.toMatch(/^Options:$/m);
  });

  it("tells what every option does in every language", async () => {
    const missing = new Set<string>();
    for (const { name } of commands)
      for (const { description } of (await declared(name)).options)
        for (const lang of ["nb", "nn"] as const)
          if (optionText(description, lang) === description) missing.add(`${lang} ${name}: ${description}`);
    expect([...missing]).toEqual([]);
  });
});
