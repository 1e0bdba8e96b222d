/** What the program stands on is what is said of it: packages, licences, what is inside, and what is passed on. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lastingFolder } from "../helpers/repository.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = (...path: readonly string[]): string => readFileSync(join(root, ...path), "utf8");

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly license?: unknown;
}
const manifest = (...path: readonly string[]): Manifest => JSON.parse(text(...path, "package.json")) as Manifest;

/** Rows of the table in `.tools/README.md`, cell by cell. */
const rows = text(".tools", "README.md")
  .split("\n")
  .filter((line) => /^\| [@a-z]\S*\s+\| \d/.test(line))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

const notices = text(".build", "ehs", "THIRD-PARTY.txt")
  .split(`\n${"-".repeat(72)}\n\n`)
  .slice(1);

describe("the table of dependencies", () => {
  it("has every package in its version, and no other", () => {
    const listed = Object.fromEntries(rows.map(([name = "", version = ""]) => [name, version]));
    expect(listed).toEqual(manifest().devDependencies);
    expect(manifest().dependencies).toBeUndefined();
  });

  it.each(rows)("%s: licence, size, day and reason", (name = "", _, licence, inside, kilobytes, released, why) => {
    expect(licence).toBe(manifest("node_modules", name).license);
    expect(kilobytes).toMatch(/^[1-9]\d*$/);
    expect(released).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(why).not.toBe("");
    expect(inside).toBe(notices.some((notice) => notice.startsWith(`${name} `)) ? "yes" : "no");
  });
});

describe("what is passed on", () => {
  it("carries the licence of each package in it", () => {
    expect(notices.length).toBeGreaterThan(20);
    for (const notice of notices) expect(notice).toMatch(/^\S+ \d\S* \([\w.-]+\)\n\n[^]*(?:permission|Licence:)/i);
  });

  it("is the program, the library, the schemas, the templates and the plan, and nothing else", () => {
    const folder = lastingFolder();
    const env = { ...process.env, npm_config_cache: join(folder, "cache") };
    const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      env,
      stdio: "pipe",
    });
    const [{ files } = { files: [] }] = JSON.parse(packed.toString()) as { files: { path: string }[] }[];
    const allowed =
      /^(?:\.build\/(?:(?:ehs|library)\/[\w-]+\.(?:c?js|txt)|types\/[\w/.-]+\.d\.ts)|bin\/ehs\.js|schemas\/.+\.json|templates\/.+|plan\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
    expect(files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["bin/ehs.js", ".build/ehs/run.js", "LICENSE"]),
    );
  });

  it("runs no script when it is installed from a package", () => {
    const { scripts = {} } = JSON.parse(text("package.json")) as { scripts?: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});

describe("workflows", () => {
  const folders = [".github/workflows", "templates/ci/github"];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

  it.each(files.filter((file) => /\.ya?ml$/.test(file)))(
    "%s pins every action to a commit, with its version beside it",
    (file) => {
      const used = text(file).match(/^\s*(?:- )?uses:.*$/gm) ?? [];
      for (const line of used) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d/);
    },
  );

  it("stand beside a security policy", () => {
    expect(existsSync(join(root, ".github", "SECURITY.md"))).toBe(true);
  });
});
