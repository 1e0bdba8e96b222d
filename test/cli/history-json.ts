/** What the tests of `ehs log` and `ehs diff` share: the demonstration plan's history, answers that fit their schema, and names for commits. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { demoHistory } from "../helpers/demo-history.js";
import { gitEnvironment, type TestRepository } from "../helpers/repository.js";
import { ehs, type Outside, type Ran } from "../helpers/run.js";

export interface ChangeJson {
  readonly kind: string;
  readonly item: string;
  readonly address: string;
  readonly field: string;
  readonly old: string | number | boolean | null;
  readonly new: string | number | boolean | null;
  readonly effect: string | null;
  readonly decision: { readonly id: string } | null;
  readonly reason: { readonly text: string } | null;
  readonly within: string | null;
  readonly changes: readonly { readonly address: string; readonly old?: string; readonly new?: string }[];
  readonly evil?: boolean;
  readonly authors?: readonly string[];
  readonly branch?: boolean;
  readonly edition?: string | null;
  readonly between?: {
    readonly file: string;
    readonly after: string | null;
    readonly by: string;
    readonly unreadable: readonly string[];
  } | null;
}

/** A move that only the plan records. */
interface RecordedJson {
  readonly date: string | null;
  readonly effect: string;
  readonly oldText: string | null;
  readonly newText: string | null;
  readonly decision: { readonly id: string } | null;
  readonly commit: string;
  readonly begins: boolean;
}

export interface LogJson {
  readonly head: string;
  readonly commits: number;
  readonly silent: readonly string[];
  readonly warnings: readonly { readonly kind: string }[];
  readonly ledgers: readonly {
    readonly item: string;
    readonly moves: number;
    readonly loosened: number;
    readonly recorded: readonly RecordedJson[];
  }[];
  readonly entries: readonly {
    readonly commit: { readonly id: string; readonly day: string; readonly authors: readonly string[] };
    readonly changes: readonly ChangeJson[];
    readonly alongside: readonly { readonly item: string; readonly addresses: readonly string[] }[];
  }[];
}

export interface FindingJson {
  readonly file: string;
  readonly severity: string;
  readonly code: string;
  readonly item: string | null;
  readonly message: string;
}

interface GapJson {
  readonly code: string;
  readonly item: string;
}

export interface DiffJson {
  readonly from: { readonly asked: string; readonly commit: string | null; readonly day: string };
  readonly to: { readonly asked: string; readonly commit: string | null; readonly day: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly statuses: readonly {
    readonly measure: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly causes: readonly string[];
    readonly leftOut: boolean;
  }[];
  readonly gaps: {
    readonly opened: readonly GapJson[];
    readonly closed: readonly (GapJson & { readonly removed: boolean })[];
    readonly byTime: readonly GapJson[];
  };
  readonly findings: {
    readonly introduced: readonly FindingJson[];
    readonly repaired: readonly FindingJson[];
    readonly accepted: readonly (FindingJson & { readonly reason: string })[];
  };
  readonly unreadable: readonly string[];
  readonly changes: readonly ChangeJson[];
}

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), "utf8")) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true });
const valid = { log: ajv.compile(schemaOf("log")), diff: ajv.compile(schemaOf("diff")) };

/** Runs a command where a repository is, with git as nobody in particular has it. */
export const run = (cwd: string, args: readonly string[], outside: Outside = {}): Promise<Ran> =>
  ehs(args, { cwd, now: "2026-11-21T12:00:00Z", ...outside, env: { ...envOf(), ...outside.env } });

function envOf(): Record<string, string> {
  const { PATH = "", HOME = "" } = gitEnvironment as Record<string, string>;
  return { PATH, HOME, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
}

function parsed(name: "log" | "diff", { code, stdout, stderr }: Ran): unknown {
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  const answer: unknown = JSON.parse(stdout);
  if (!valid[name](answer)) throw new Error(ajv.errorsText(valid[name].errors));
  return answer;
}

/** The answer of `ehs log` as JSON that fits its schema. */
export const logJson = async (cwd: string, args: readonly string[] = [], outside: Outside = {}): Promise<LogJson> =>
  parsed("log", await run(cwd, ["log", ...args, "--format", "json"], outside)) as LogJson;

export const diffJson = async (cwd: string, args: readonly string[] = [], outside: Outside = {}): Promise<DiffJson> =>
  parsed("diff", await run(cwd, ["diff", ...args, "--format", "json"], outside)) as DiffJson;

let made: TestRepository | null = null;

/** The demonstration plan's history, made once for a test file. */
export function demo(): TestRepository {
  made ??= demoHistory();
  return made;
}

/** Commits by the number of their step, so that the text holds whatever the plan's bytes are. */
export function withoutIds(text: string, { commits }: TestRepository): string {
  return commits.reduce((now, id, at) => {
    const name = `step${String(at).padStart(4, "0")}`;
    return now.replaceAll(id, name.padEnd(40, "0")).replaceAll(id.slice(0, 8), name);
  }, text);
}

const said = (value: ChangeJson["old"]): string => (value === null ? "" : JSON.stringify(value));

/** An event in a line, as the steps of the history have it. */
export function eventLine(day: string, change: ChangeJson): string {
  const { kind, address, old: before, new: after, effect, decision, reason, evil, branch, within } = change;
  const values =
    before === null && after === null ? "" : ` ${said(before)}${before === null ? "" : " "}→ ${said(after)}`;
  const more = [
    ...(effect === null ? [] : [effect]),
    ...(evil === true ? ["evil"] : []),
    ...(branch === true ? ["branch"] : []),
    ...(decision === null ? [] : [`by ${decision.id}`]),
    ...(reason === null ? [] : [`because ${reason.text}`]),
    ...(within === null ? [] : [`within ${within}`]),
  ];
  return [`${day} ${kind} ${address}${values}`, ...more].join(", ");
}

/** What came or went with something else in a commit: `2026-08-25 1.D-m1, within 1.D`. */
export const alongsideLines = ({ commit, alongside }: LogJson["entries"][number]): string[] =>
  alongside.flatMap(({ item, addresses }) => addresses.map((address) => `${commit.day} ${address}, within ${item}`));
