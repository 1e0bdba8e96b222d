/** The demonstration plan in a repository of its own, to be changed by the commands that write. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gitEnvironment, repository, type TestRepository } from "../helpers/repository.js";
import { ehs, type Outside, type Ran } from "../helpers/run.js";

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

const files = Object.fromEntries(
  readdirSync(demo, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [
      `plan/${path
        .slice(demo.length + 1)
        .split(sep)
        .join("/")}`,
      readFileSync(path, "utf8"),
    ]),
);

/** @param edit changes files by their path from the top of the repository before they are committed */
export const demoRepository = (edit: (text: string) => string = (text) => text): TestRepository =>
  repository([{ files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, edit(text)])) }]);

/** The day on which the demonstration plan is complete. */
const now = "2026-03-31T10:00:00Z";

/** Runs a command in the repository, as a user there would. */
export const inPlan = (repo: TestRepository, line: string | readonly string[], outside: Outside = {}): Promise<Ran> =>
  ehs(line, { cwd: repo.folder, now, ...outside, env: { ...git, ...outside.env } });

const git: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<string | undefined>(gitEnvironment).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  ),
);

/** What the work tree has become: the lines that went and came, without those around them. */
export const changedLines = (repo: TestRepository): string =>
  repo
    .git("diff", "--unified=0", "HEAD")
    .split("\n")
    .filter((line) => /^[-+](?!--|\+\+)/.test(line))
    .join("\n");
