/** What lies in the repository: the top level the user chose, and no trace of any machine. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/index.js";

const root = new URL("../../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");

const topLevel = [
  "src",
  "plan",
  "schemas",
  "templates",
  "test",
  "bin",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
const documents = ["README.md", "LICENSE", "CHANGELOG.md"];

/** Tracked names where there is a repository, else what lies there (a packed copy). */
function names(): string[] {
  if (!existsSync(new URL(".git", root)))
    return readdirSync(root).filter((name) => name !== "node_modules" && name !== "coverage");
  const listed = execFileSync("git", ["ls-files"], { cwd: fileURLToPath(root), encoding: "utf8" });
  return [...new Set(listed.split("\n").map((line) => line.split("/")[0] ?? ""))].filter((name) => name !== "");
}

describe("the repository", () => {
  it("has the top level that was chosen, and dot-files", () => {
    expect(names().filter((name) => !name.startsWith(".") && ![...topLevel, ...documents].includes(name))).toEqual([]);
  });

  it("has a lock file without download addresses", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  it("documents every command in the README, and tests each", () => {
    const readme = read("README.md");
    for (const { name } of commands) {
      expect(readme, name).toContain(`ehs ${name}`);
      expect(existsSync(new URL(`test/cli/${name}.test.ts`, root)), name).toBe(true);
    }
  });

  it("names the two commands in the README, and CI calls the second", () => {
    expect(read("README.md")).toContain("npm ci && npx ehs status");
    expect(read("README.md")).toContain("npm ci && npm test");
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });

  it("gives each plan file the editor's modeline for its schema", () => {
    const files = readdirSync(new URL("plan/", root), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".yaml"),
    );
    expect(files.length).toBeGreaterThan(12);
    for (const file of files) {
      const modeline = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(`plan/${file}`))?.[1] ?? "";
      expect(existsSync(new URL(modeline, new URL(`plan/${file}`, root))), file).toBe(true);
    }
  });
});
