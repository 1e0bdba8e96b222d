/** Exit codes and the environment: what `src/cli/README.md` says is what the code does. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/index.js";
import { change, ehs, planCopy, temporaryFolder } from "../helpers/run.js";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const page = readFileSync(join(source, "cli/README.md"), "utf8");

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(source, path), "utf8") }));

const codeNames = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** The names in the first column of a chapter's tables. */
function firstColumn(chapter: string): string[] {
  const [, text = ""] = page.split(`\n## ${chapter}\n`);
  const rows = (text.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  return rows.flatMap((row) => codeNames(row.split(" | ")[0] ?? ""));
}

/** Names that a list of Windows variables or a helper is given: the only places where a name is not beside `env`. */
const indirect: Readonly<Record<string, RegExp>> = {
  "publish/browser-places.ts": /"(Program[^"]*|LocalAppData|PATH)"/g,
  "store/cache-folder.ts": /under\("(\w+)"/g,
};

function namesRead(): Set<string> {
  const direct = files.flatMap(({ text }) => [...text.matchAll(/\benv\["([^"]+)"\]/g)]);
  const others = files.flatMap(({ path, text }) => [...text.matchAll(indirect[path] ?? /(?!)/g)]);
  return new Set([...direct, ...others].map(([, name = ""]) => name));
}

describe("the environment", () => {
  it("is documented, every variable that is read and no other", () => {
    expect([...namesRead()].sort()).toEqual(firstColumn("Environment").sort());
  });

  it("is read by name nowhere but where the test above looks", () => {
    const odd = files.filter(({ text }) => /\benv\[(?!")|process\.env[.[]|\benv\.[A-Z]/.test(text));
    expect(odd.map(({ path }) => path).sort()).toEqual(Object.keys(indirect).sort());
  });

  const without = codeNames(/\nNot read, and so without effect: ([^\n]*)/.exec(page)?.[1] ?? "");

  it("names what has no effect, and that has none", async () => {
    expect(without).toEqual(["GITHUB_ACTIONS", "GITLAB_CI", "FORCE_COLOR", "LANG", "LC_ALL"]);
    const env = Object.fromEntries(without.map((name) => [name, name.startsWith("L") ? "nb_NO.UTF-8" : "true"]));
    for (const line of ["status", "validate", "gaps --format md", "diff"]) {
      const args = `${line} --no-color --lang en`;
      expect(await ehs(args, { env, columns: 100 })).toEqual(await ehs(args, { columns: 100 }));
    }
    expect((await ehs("status", { env })).stdout).not.toContain("\u001b[");
  });

  it("colours as NO_COLOR, TERM and the options say", async () => {
    const isColoured = async (line: string, env: Readonly<Record<string, string>>): Promise<boolean> =>
      (await ehs(line, { env, columns: 100 })).stdout.includes("\u001b[");
    expect(await isColoured("status", {})).toBe(true);
    expect(await isColoured("status", { NO_COLOR: "1" })).toBe(false);
    expect(await isColoured("status", { NO_COLOR: "" })).toBe(true);
    expect(await isColoured("status", { TERM: "dumb" })).toBe(false);
    expect(await isColoured("status --color", { NO_COLOR: "1" })).toBe(true);
  });

  it("never has a question asked in CI, also at a terminal", async () => {
    const asked = async (ci: string): Promise<boolean> => {
      const outside = { cwd: temporaryFolder(), env: { CI: ci }, answers: ["en", "A plan", "", "Oslo", "Europe/Oslo"] };
      return (await ehs("init --lang en", { ...outside, columns: 100 })).stderr.includes("?");
    };
    expect(await asked("")).toBe(true);
    expect(await asked("false")).toBe(true);
    expect(await asked("0")).toBe(true);
    expect(await asked("true")).toBe(false);
    expect(await asked("1")).toBe(false);
  });
});

describe("exit codes", () => {
  const names = commands.map(({ name }) => name);

  it("say for each command that can say no when it does", () => {
    const saysNo = files.flatMap(({ path, text }) =>
      /\bexit\.no\b/.test(text) ? (/^cli\/commands\/(\w+)\.ts$/.exec(path)?.[1] ?? []) : [],
    );
    expect(firstColumn("Exit codes").sort()).toEqual(saysNo.sort());
    expect(names).toEqual(expect.arrayContaining(saysNo));
  });

  it("are made in one place", () => {
    const made = files.filter(({ text }) => /process\.exit(?:Code)?\b/.test(text));
    expect(made.map(({ path }) => path)).toEqual(["cli/run.ts"]);
  });

  const day = "--as-of 2023-03-31";
  const sound: readonly (readonly [string, number])[] = [
    [`validate ${day}`, 0],
    [`status ${day}`, 0],
    [`gaps ${day}`, 0],
    [`gaps ${day} --fail-on any`, 1],
    ["explain target-without-due", 0],
    ["explain no-such-code", 2],
    ["schema objective", 0],
    ["status --no-such-option", 2],
    ["nothing-of-the-kind", 2],
    ["validate no/such/path", 2],
    ["status --plan no/such/plan", 2],
    ["diff", 2],
    ["log", 2],
    ["--help", 0],
    ["--version", 0],
  ];

  it.each(sound)("%s is %i on a sound plan in no repository", async (line, code) => {
    expect((await ehs(line, { cwd: planCopy().folder })).code).toBe(code);
  });

  const broken = ["validate", "status", "gaps", "calendar", "show 1.2", "report summary", "validate --fix --dry-run"];

  it.each(broken)("%s is 1 on a plan with an error", async (line) => {
    const { folder, plan } = planCopy();
    change(join(plan, "objectives/1-aktiv-medvirkning.yaml"), "type: adoption", "type: adoptoin");
    const args = line.startsWith("validate --fix") ? line : `${line} ${day}`;
    expect((await ehs(args, { cwd: folder })).code).toBe(1);
  });
});
