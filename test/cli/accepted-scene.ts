/** A small plan with an error, a warning and a note, and what `ehs validate` says of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ehs, type Outside, type Ran, temporaryFolder } from "../helpers/run.js";
import { files, objective } from "./since-scene.js";

/** `direction: up` against a lower target is an error; a share of 44.5 of a count is a warning; an outcome that nothing moves a note. */
export const faulty: Readonly<Record<string, string>> = {
  ...files,
  [objective]: (files[objective] ?? "")
    .replace("value: 83", "value: 30")
    .replace("    source: register\n", "")
    .replace("{ id: b1.1, text: Access }", "{ id: b1.1, text: Access }\n  - { id: b1.2, text: Trust }"),
};

export const list = "plan/accepted.yaml";
export const modeline = "# yaml-language-server: $schema=../schemas/accepted.schema.json\n";

/** One entry, as the command writes it. */
export const entry = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([key, value], at) => `${at === 0 ? "  - " : "    "}${key}: ${value}\n`)
    .join("");

/** The faulty plan in a folder, with other files in the place of its own. */
export function folderWith(more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ ...faulty, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export const validate = (
  folder: string,
  options: readonly string[] | string = [],
  outside: Outside = {},
): Promise<Ran> =>
  ehs(["validate", "--lang", "en", ...(typeof options === "string" ? options.split(" ") : options)], {
    ...{ cwd: folder, now: "2024-06-30T12:00:00Z", ...outside },
  });

export interface Answer {
  readonly code: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Found[];
  readonly accepted: readonly (Found & {
    readonly reason: string;
    readonly role: string | null;
    readonly until: string | null;
    readonly acceptedIn: { readonly file: string; readonly line: number };
  })[];
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly code: string;
  readonly item: string | null;
  readonly field: string | null;
  readonly message: string;
  readonly suggestion: string | null;
}

export async function told(folder: string, options: readonly string[] = [], outside: Outside = {}): Promise<Answer> {
  const ran = await validate(folder, [...options, "--format", "json"], outside);
  if (ran.stdout === "") throw new Error(ran.stderr);
  return { ...(JSON.parse(ran.stdout) as Omit<Answer, "code">), code: ran.code };
}

export const keysOf = (all: readonly Found[]): string[] =>
  all.map(({ severity, code, item, file, field }) => [severity, code, item ?? file, field ?? "-"].join(" "));
