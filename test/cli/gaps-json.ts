/** The parts of `ehs gaps --format json` that tests look at; whatever is asked for has the published shape. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { expect } from "vitest";
import { ehs, planCopy } from "../helpers/run.js";

export const root = new URL("../../", import.meta.url).pathname;
const schema = JSON.parse(readFileSync(join(root, "schemas/output/gaps.schema.json"), "utf8")) as object;
const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema);

interface GapJson {
  readonly rank: number;
  readonly code: string;
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly objective: string | null;
  };
  readonly why: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly measure: { readonly latest: { readonly text: string }; readonly target: { readonly text: string } } | null;
  readonly who: readonly { readonly id: string; readonly role: string; readonly formerly: string | null }[];
  readonly due: string | null;
  readonly overdue: boolean;
  readonly daysOverdue: number;
  readonly next: { readonly code: string };
}

type Counts = Readonly<Record<string, number>>;
interface Cover {
  readonly id: string;
  readonly partly: boolean;
}

export interface GapsJson {
  readonly counts: { readonly total: number; readonly shown: number; readonly overdue: number };
  readonly gaps: readonly GapJson[];
  readonly chase: {
    readonly matters: number;
    readonly overdue: number;
    readonly reply: { readonly by: string; readonly body: { readonly id: string } | null } | null;
    readonly reported: readonly GapJson[];
  } | null;
  readonly criteria: {
    readonly measures: readonly { readonly answers: readonly object[] }[];
    readonly balance: readonly {
      readonly edition: string | null;
      readonly indicators: Counts;
      readonly measures: Counts;
      readonly quantitative: number;
      readonly qualitative: number;
    }[];
  } | null;
  readonly coverage: {
    readonly outcomes: readonly {
      readonly id: string;
      readonly indicators: readonly Cover[];
      readonly initiatives: readonly Cover[];
    }[];
    readonly types: readonly { readonly id: string; readonly indicators: Counts }[];
    readonly sdgs: readonly {
      readonly id: string;
      readonly objectives: readonly { readonly id: string; readonly strength: string | null }[];
    }[];
  } | null;
  readonly sources: readonly { readonly figures: readonly { readonly id: string }[] }[] | null;
  readonly leftOut: readonly object[];
}

/** The answer, which has the published shape. */
export async function json(line: string, cwd = planCopy().folder): Promise<GapsJson> {
  const ran = await ehs(`gaps --format json ${line}`, { cwd });
  const parsed = JSON.parse(ran.stdout) as GapsJson;
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return parsed;
}
