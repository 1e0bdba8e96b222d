/** The library of the packed program, in somebody else's folder: its types hold, and its verdicts are those of the commands. */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { gitEnvironment, lastingFolder } from "../helpers/repository.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const asOf = "2026-03-31";

let folder = "";

/** Nothing of this machine's: no cache that a package could come from, no settings. */
const npm = (args: readonly string[], cwd: string): string => {
  const home = lastingFolder();
  const env = { PATH: process.env["PATH"] ?? "", HOME: home, npm_config_cache: home, npm_config_offline: "true" };
  return execFileSync("npm", [...args], { cwd, env, encoding: "utf8", stdio: "pipe" });
};

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: folder, env: gitEnvironment, encoding: "utf8", stdio: "pipe" });

/** Compiles a file, also to be run where nothing is wrong; what is wrong is told. No types but the package's and the language's. */
const tsc = (file: string): string => {
  const language = ["--module", "nodenext", "--target", "es2022", "--lib", "es2023"];
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noEmitOnError"];
  try {
    return node(join(root, "node_modules/typescript/bin/tsc"), ...language, ...strict, file);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

beforeAll(() => {
  const packed = lastingFolder();
  npm(["pack", "--ignore-scripts", "--pack-destination", packed], root);
  const [tarball = ""] = readdirSync(packed);
  folder = lastingFolder();
  writeFileSync(join(folder, "package.json"), '{ "name": "someone-else", "private": true, "type": "module" }\n');
  npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", join(packed, tarball)], folder);
  cpSync(join(root, "templates/demo/plan"), join(folder, "plan"), { recursive: true });
}, 240_000);

const consumer = `
import { CannotLoad, check, compare, evaluate, loadPlan, type Status, type Verdict } from "ehs";

declare const console: { log(text: string): void };
const plan = await loadPlan("plan");
const [then, now] = [evaluate(plan, "2025-03-31"), evaluate(plan, "${asOf}")];
const statuses: Record<string, Status> = Object.fromEntries(
  now.verdicts.map(({ id, progress }: Verdict): [string, Status] => [id, progress.status]),
);
const share: number | null = now.verdicts[0]?.progress.achievement ?? null;
const { events, statuses: moved } = compare(then, now);
const codes: string[] = check(plan, "${asOf}", "nb").map(({ code, message, file, line }) => [code, message, file, line].join());
const refused = await loadPlan("nowhere").catch((error: unknown) => (error instanceof CannotLoad ? error.reason : null));
console.log(JSON.stringify({ statuses, share, events, moved, codes, errors: now.errors, refused }));
`;

/** What the library's README shows. */
const inReadme = (): string =>
  /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, "src/library/README.md"), "utf8"))?.[1] ?? "";

interface Answer {
  readonly statuses: Readonly<Record<string, string>>;
  readonly share: number | null;
  readonly events: readonly unknown[];
  readonly moved: readonly { readonly measure: string; readonly causes: readonly string[] }[];
  readonly codes: readonly string[];
  readonly errors: number;
  readonly refused: string;
}

interface StatusAnswer {
  readonly goals: unknown;
  readonly objectives: unknown;
}

interface Row {
  readonly id: string;
  readonly status: string;
  readonly achievement: number | null;
}

/** Every measure that stands anywhere in an answer. */
function rowsIn(value: unknown): Row[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(rowsIn);
  return "measures" in value && Array.isArray(value.measures) ? [...(value.measures as Row[]), ...inside] : inside;
}

describe("the library in the package", () => {
  it("has types that hold, and hold one to them", { timeout: 240_000 }, () => {
    writeFileSync(join(folder, "consumer.ts"), consumer);
    expect(tsc("consumer.ts")).toBe("");
    writeFileSync(join(folder, "wrong.ts"), consumer.replace("progress.status]", "progress.colour]"));
    expect(tsc("wrong.ts")).toContain("Property 'colour' does not exist on type 'Progress'");
  });

  it("gives the verdicts and findings of the commands", { timeout: 240_000 }, () => {
    const answer = JSON.parse(node("consumer.js")) as Answer;
    const program = join(folder, "node_modules/ehs/bin/ehs.js");
    const status = JSON.parse(node(program, "status", "--as-of", asOf, "--format", "json")) as StatusAnswer;
    const rows = rowsIn([status.goals, status.objectives]);
    expect(rows.length).toBeGreaterThan(10);
    expect(answer.statuses).toEqual(Object.fromEntries(rows.map(({ id, status: verdict }) => [id, verdict])));
    const { findings } = JSON.parse(node(program, "validate", "--as-of", asOf, "--format", "json", "--lang", "nb")) as {
      findings: { code: string; message: string; file: string; line: number }[];
    };
    expect(answer.codes).toEqual(
      findings.map(({ code, message, file, line }) => [code, message, file.replace("plan/", ""), line].join()),
    );
    expect(answer.errors).toBe(0);
    expect(answer.refused).toBe("not-found");
    // the plan is the same: what moved did so with time
    expect(answer.events).toEqual([]);
    expect(answer.moved.length).toBeGreaterThan(0);
  });

  it("is what the README says", { timeout: 240_000 }, () => {
    const shown = inReadme();
    expect(shown.split("\n").length).toBeGreaterThan(5);
    writeFileSync(join(folder, "readme.ts"), `declare const console: { log(...words: unknown[]): void };\n${shown}`);
    expect(tsc("readme.ts")).toBe("");
  });

  it("takes no arguments, colours or tables along", () => {
    const built = join(folder, "node_modules/ehs/.build/library");
    const texts = readdirSync(built).map((name) => readFileSync(join(built, name), "utf8"));
    for (const name of ["commander", "cli-table3", "chalk", "handlebars", "docx", "playwright-core"])
      expect(texts.filter((text) => text.includes(`node_modules/${name}/`))).toEqual([]);
    expect(texts.some((text) => text.includes("src/library/load.ts"))).toBe(true);
  });
});
