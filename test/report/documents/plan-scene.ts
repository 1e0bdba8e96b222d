/** The plan document and the roadmap as their commands give them, each held against its published schema. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { PlanView } from "../../../src/report/documents/plan.js";
import type { RoadmapView } from "../../../src/report/documents/roadmap.js";
import { asOf, demoFolder } from "../../demo/scene.js";
import { ehs } from "../../helpers/run.js";

interface Views {
  readonly plan: PlanView;
  readonly roadmap: RoadmapView;
}

const validators = new Map(
  (["plan", "roadmap"] as const).map((kind) => {
    const path = new URL(`../../../schemas/documents/${kind}.schema.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(path, "utf8")) as object;
    return [kind, new Ajv.default({ strict: false }).compile(schema)] as const;
  }),
);

export async function documentOf<K extends keyof Views>(kind: K, options: string, cwd: string): Promise<Views[K]> {
  const ran = await ehs(`report ${kind} --format json ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  const view = JSON.parse(ran.stdout) as Views[K];
  const validate = validators.get(kind);
  expect(validate?.(view), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
  return view;
}

export const demoDocument = <K extends keyof Views>(kind: K, options = ""): Promise<Views[K]> =>
  documentOf(kind, `--lang nb --as-of ${asOf} ${options}`, demoFolder);

/** Every row of the indicator tables. */
export const rowsOf = ({ objectives, goals }: PlanView) =>
  [...goals, ...objectives].flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows));
