/** The meeting pack and the annual review as their commands give them: on the demonstration plan, the bundled one, and others. */
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { MeetingView } from "../../../src/report/documents/meeting-view.js";
import type { ReviewView } from "../../../src/report/documents/review-view.js";
import { asOf, demoFolder } from "../../demo/scene.js";
import { ehs } from "../../helpers/run.js";

interface Views {
  readonly meeting: MeetingView;
  readonly review: ReviewView;
}

const validators = new Map(
  (["meeting", "review"] as const).map((kind) => {
    const path = new URL(`../../../schemas/documents/${kind}.schema.json`, import.meta.url);
    return [
      kind,
      new Ajv.default({ strict: false }).compile(JSON.parse(readFileSync(path, "utf8")) as object),
    ] as const;
  }),
);

/** The view, which must fit its published schema. */
export async function viewOf<K extends keyof Views>(kind: K, options: string, cwd: string): Promise<Views[K]> {
  const ran = await ehs(`report ${kind} --format json ${options}`, { cwd });
  if (ran.stdout === "") throw new Error(ran.stderr);
  const view = JSON.parse(ran.stdout) as Views[K];
  const validate = validators.get(kind);
  expect(validate?.(view), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
  return view;
}

export const demoView = <K extends keyof Views>(kind: K, options = ""): Promise<Views[K]> =>
  viewOf(kind, `--lang nb --as-of ${asOf} ${options}`, demoFolder);

/** What another command says of the demonstration plan. */
export async function answerOf(line: string): Promise<unknown> {
  return JSON.parse((await ehs(`${line} --format json --lang nb --as-of ${asOf}`, { cwd: demoFolder })).stdout);
}
