/** The script of the laid-out workflow that posts the comment, run against a host that takes note of what is asked of it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { marker } from "../../src/present/diff.js";
import { temporaryFolder } from "../helpers/run.js";
import { stepsOf } from "../helpers/workflow.js";

const template = readFileSync(new URL("../../templates/ci/github/plan-comment.yml", import.meta.url), "utf8");
const steps = stepsOf(template);
const post = steps[1];
/** The step that fetches what the other workflow left. */
export const download = steps[0];
const source = String(post?.with?.["script"]);

export const head = "a".repeat(40);
export const review = `${marker}\n## What changed\n\n1.1: target 60 is now 50, says @council/owners.\n`;

interface Pull {
  readonly state: string;
  readonly head: { readonly sha: string; readonly repo: { readonly id: number } | null };
}

export interface Scene {
  /** Files of the pull request, with the patch that the host shows of each. */
  readonly changed?: readonly { readonly filename: string; readonly patch?: string }[];
  /** Comments on lines that are there already. */
  readonly onLines?: readonly object[];
  /** The host refuses the suggestions. */
  readonly refused?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  readonly pulls?: Readonly<Record<number, Pull>>;
  readonly comments?: readonly {
    readonly id: number;
    readonly user: { readonly login: string };
    readonly body: string;
  }[];
  readonly run?: object;
}

export const own: Pull = { state: "open", head: { sha: head, repo: { id: 7999 } } };

/** What the script did to the host, and what it said. */
export async function posted(scene: Scene, folder = temporaryFolder()) {
  mkdirSync(join(folder, "ehs-review"), { recursive: true });
  const files = scene.files ?? { "review.md": review, "ref.txt": "8/merge\n" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "ehs-review", name), text);
  const did: { readonly call: string; readonly given: Record<string, unknown> }[] = [];
  const said: string[] = [];
  const note = (call: string) => (given: Record<string, unknown>) => {
    did.push({ call, given });
    return Promise.resolve();
  };
  const pulls: Readonly<Record<number, Pull>> = scene.pulls ?? { 8: own };
  const get = ({ pull_number: number }: { pull_number: number }) => {
    const data = pulls[number];
    return data === undefined ? Promise.reject(new Error("Not Found")) : Promise.resolve({ data });
  };
  const issues = { listComments: {}, createComment: note("create"), updateComment: note("update") };
  const listFiles = {};
  const listReviewComments = {};
  const createReview = (given: Record<string, unknown>) =>
    scene.refused === true ? Promise.reject(new Error("Unprocessable Entity")) : note("review")(given);
  const pages = new Map<object, readonly object[]>([
    [listFiles, scene.changed ?? []],
    [listReviewComments, scene.onLines ?? []],
    [issues.listComments, scene.comments ?? []],
  ]);
  const pullRequests = { get, listFiles, listReviewComments, createReview };
  const paginate = (list: object) => Promise.resolve(pages.get(list) ?? []);
  const github = { rest: { pulls: pullRequests, issues }, paginate };
  const recorded = readFileSync(new URL("github/workflow_run.json", import.meta.url), "utf8").replaceAll(
    "HEAD_SHA",
    head,
  );
  const payload = JSON.parse(recorded) as { workflow_run: object };
  const context = {
    repo: { owner: "council", repo: "health-plan" },
    payload: { workflow_run: { ...payload.workflow_run, ...scene.run } },
  };
  const core = { notice: (text: string) => said.push(text), warning: (text: string) => said.push(text) };
  const outside = {
    github,
    context,
    core,
    require: createRequire(import.meta.url),
    process: { env: { RUNNER_TEMP: folder } },
  };
  await (runInNewContext(`(async () => {${source}\n})()`, outside) as Promise<void>);
  return { did, said };
}
