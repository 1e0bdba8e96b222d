/** `ehs completion`: what is offered at each place of a line, and that real shells make words of it. */
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Command, groups } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { placeholder, valuesDeclared, valuesOf } from "../../src/cli/complete/values.js";
import { QuietCommand } from "../../src/cli/usage.js";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";
import { planFolder } from "../plan/norway.js";

/** What is offered for the last of the words; in a shell, or as it stands. */
async function offered(words: readonly string[], shell = "fish", cwd = planFolder): Promise<string[]> {
  const ran = await ehs(["__complete", shell, ...words], { cwd, env: { EHS_LANG: "en" } });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return ran.stdout.split("\n").filter((line) => line !== "");
}

const wordsOf = async (...given: Parameters<typeof offered>): Promise<string[]> =>
  (await offered(...given)).map((line) => line.split("\t")[0] ?? "");

describe("what is offered", () => {
  const whole: readonly (readonly [line: string, offered: readonly string[]])[] = [
    ["st", ["status"]],
    ["wh", ["why"]],
    ["help expl", ["explain"]],
    ["status --form", ["--format"]],
    ["status --format ", ["table", "json", "csv", "md"]],
    ["status --format j", ["json"]],
    ["status --format=j", ["--format=json"]],
    ["status --format json,c", ["json,csv"]],
    ["status --format csv=out", [":files"]],
    ["status --lang n", ["nb", "nn"]],
    ["--lang e", ["en"]],
    ["--lang en stat", ["status"]],
    ["--plan ", [":folders"]],
    ["status --plan x", [":folders"]],
    ["status --type per", ["perceived-result"]],
    ["status --as-of ", []],
    ["show 1.1", ["1.1", "1.1a", "1.1b"]],
    ["show 1.1 1.3 5.C", ["5.C"]],
    ["gaps --for nh", ["nhn"]],
    ["gaps --fail-on an", ["any"]],
    ["gaps --kind due-not-measured,due", []],
    ["update 4.A --status ", ["green", "yellow", "red"]],
    ["record 1.1", ["1.1a", "1.1b"]],
    ["record 1.3", ["1.3"]],
    ["record 1.3 7", []],
    ["edition fr", ["freeze"]],
    ["edition freeze 20", ["2023"]],
    ["report su", ["summary"]],
    ["report plan --part ", ["whole", "roadmap", "indicators"]],
    ["explain target-without-d", ["target-without-due"]],
    ["schema output/sta", ["output/status"]],
    ["completion ", ["bash", "zsh", "fish"]],
    ["validate plan/o", [":files"]],
    ["validate -- --", [":files"]],
    ["init --ci g", ["github", "gitlab"]],
    ["nothing-of-the-kind ", []],
    ["gaps ", []],
  ];

  it.each(whole)("%s", async (line, expected) => {
    expect(await wordsOf(line.split(" "))).toEqual(expected);
  });

  it("is every command when nothing has been typed, each with what it is for", async () => {
    const lines = await offered([""]);
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(lines.map((line) => line.split("\t")[0])).toEqual(names);
    for (const line of lines) expect(line).toMatch(/^\S+\t\S/);
  });

  it("names items as the plan does, in the language of the answer", async () => {
    expect(await offered(["show", "--lang", "nb", "nhn"])).toContain("nhn\tNorsk helsenett");
    expect((await offered(["show", "1.1a"]))[0]).toBe("1.1a\tAppointments");
  });

  it("leaves out options that were given, but not those that can be given again", async () => {
    const left = await wordsOf(["status", "--at", "2023", "--objective", "1", "--"]);
    expect(left).not.toContain("--at");
    expect(left).toEqual(expect.arrayContaining(["--objective", "--owner", "--watch", "--help"]));
  });

  it("goes on where bash cuts words", async () => {
    expect(await wordsOf(["status", "--format", "=", "c"], "bash")).toEqual(["csv"]);
    expect(await wordsOf(["status", "--format", "="], "bash")).toEqual(["table", "json", "csv", "md"]);
    expect(await offered(["status", "--format", "sarif", "=", "o"], "bash")).toEqual([":files\t"]);
  });

  it("is nothing, and no complaint, where there is no plan or a broken one", async () => {
    expect(await offered(["show", "1."], "fish", temporaryFolder())).toEqual([]);
    expect(await offered(["show", "--plan", "/nowhere", "1."])).toEqual([]);
    expect(await offered(["show", "--lang", "xx", "1."])).toEqual([]);
    expect(await offered(["st"], "fish", temporaryFolder())).toHaveLength(1);
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "id:", "id: [");
    expect(await wordsOf(["show", "2.1"], "fish", folder)).toContain("2.1");
    expect(await offered([], "fish")).toEqual(await offered([""]));
  });

  it("lets no sign of the plan's own words command a terminal", async () => {
    const { folder, plan } = planCopy();
    change(join(plan, "organisations.yaml"), "Norsk helsenett", '"Norsk\\e[31m\\thelsenett"');
    const [line = ""] = await offered(["show", "--lang", "nb", "nhn"], "fish", folder);
    expect(line).not.toContain("\u001b");
  });
});

/** A command with its options, as they are declared. */
async function declared(entry: (typeof commands)[number]) {
  const command = new QuietCommand("ehs").command(`${entry.name} ${entry.arguments}`);
  const loaded: Command = await entry.load();
  return loaded.declare(command);
}

/** What nobody can foresee: figures, days, texts, names of people, addresses. */
const free = new Set([
  ...["date", "period", "text", "count", "value", "address", "reason", "name", "names", "list", "zone", "role"],
  ...["figure@period", "figure@due", "year", "yyyy", "revision", "fields", "pair"],
]);

describe("the declarations", () => {
  it.each(commands)("of $name say what each option and argument can be", async (entry) => {
    expect(groups).toContain(entry.group);
    const command = await declared(entry);
    const args = command.registeredArguments.map((each) => each.name());
    const taking = command.options.filter(({ required }) => required);
    const known = [...args, ...taking.map(({ long }) => long)];
    expect(valuesDeclared(command).filter((name) => !known.includes(name))).toEqual([]);
    const silent = taking.filter(
      ({ long, flags }) => !free.has(placeholder(flags)) && valuesOf(command, long ?? "", flags) === null,
    );
    expect(silent.map(({ flags }) => flags)).toEqual([]);
  });
});

const bin = fileURLToPath(new URL("../../bin/ehs.js", import.meta.url));

/** A folder with an `ehs` to put on PATH. */
function onPath(): string {
  const folder = temporaryFolder();
  const path = join(folder, "ehs");
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(path, 0o755);
  return `${folder}${delimiter}${process.env["PATH"] ?? ""}`;
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function shell(program: string, args: readonly string[], script: string): string {
  const env = { ...process.env, PATH: onPath(), EHS_LANG: "en", HOME: temporaryFolder() };
  return execFileSync(program, [...args, script], {
    cwd: join(planFolder, ".."),
    env,
    encoding: "utf8",
    stdio: "pipe",
  });
}

/** Asks bash's own function for what it would offer, with the words as bash cuts them. */
const inBash = (words: readonly string[]): string[] =>
  shell(
    "bash",
    ["--norc", "-c"],
    `set -u; source <(ehs completion bash); complete -p ehs >/dev/null
     COMP_WORDS=(ehs ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
     "$(complete -p ehs | sed -E 's/.*-F ([^ ]+) .*/\\1/')"; printf '%s\\n' "\${COMPREPLY[@]}"`,
  )
    .split("\n")
    .filter((line) => line !== "");

describe.skipIf(!isThere("bash"))("bash (left out where there is none)", () => {
  it("completes commands, options, words, ids and paths", () => {
    expect(inBash(["st"])).toEqual(["status"]);
    expect(inBash(["status", "--format", "=", "c"])).toEqual(["csv"]);
    expect(inBash(["show", "1.1"])).toEqual(["1.1", "1.1a", "1.1b"]);
    expect(inBash(["validate", "plan/obj"])).toEqual(["plan/objectives"]);
    expect(inBash(["status", "--plan", "plan/pla"])).toEqual([]);
    expect(inBash(["status", "--format", "csv", "=", "REA"])).toEqual(["README.md"]);
    expect(inBash(["nothing-of-the-kind", ""])).toEqual([]);
  });
});

describe.skipIf(!isThere("zsh"))("zsh (left out where there is none)", () => {
  it("takes the script, and has the function", () => {
    const said = shell(
      "zsh",
      ["-f", "-c"],
      "autoload -Uz compinit; compinit -u -D; source <(ehs completion zsh); print $_comps[ehs]",
    );
    expect(said.trim()).toBe("_ehs");
  });
});

describe.skipIf(!isThere("fish"))("fish (left out where there is none)", () => {
  it("completes commands and ids", () => {
    const said = shell(
      "fish",
      ["--private", "-c"],
      "ehs completion fish | source; complete -C 'ehs st'; complete -C 'ehs show 1.1'",
    );
    expect(said.split("\n").map((line) => line.split("\t")[0])).toEqual(["status", "1.1", "1.1a", "1.1b", ""]);
  });
});

describe("ehs completion", () => {
  it("prints a script for each shell, and refuses others", async () => {
    for (const name of ["bash", "zsh", "fish"]) {
      const { code, stdout } = await ehs(`completion ${name}`);
      expect([code, stdout.includes("ehs __complete"), stdout.endsWith("\n")]).toEqual([0, true, true]);
    }
    const ran = await ehs("completion tcsh --lang en");
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain("bash, zsh, fish");
  });
});
