/** The demonstration plan, and files to bring into it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestRepository } from "../helpers/repository.js";
import type { Ran } from "../helpers/run.js";
import { demoRepository, inPlan } from "./edit-scene.js";

export interface Scene {
  readonly repo: TestRepository;
  /** Puts a file beside the plan. */
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly run: (line: string | readonly string[], answers?: readonly string[]) => Promise<Ran>;
  /** Whether the plan is as it was. */
  readonly isUntouched: () => boolean;
}

export function scene(): Scene {
  const repo = demoRepository();
  return {
    repo,
    put: (name, content) => {
      mkdirSync(dirname(join(repo.folder, name)), { recursive: true });
      writeFileSync(join(repo.folder, name), content);
    },
    run: (line, answers) => inPlan(repo, line, answers === undefined ? {} : { answers }),
    isUntouched: () => repo.git("status", "--porcelain", "plan") === "",
  };
}

/** Every letter in one byte, as Excel in Norway saves it. */
export const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
