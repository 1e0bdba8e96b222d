/** Gives an answer that is known, before the program is loaded; or sees to it that it will be known the next time. */
import { fstatSync, writeSync } from "node:fs";
import { cacheFolder } from "../../store/cache-folder.js";
import { findPlanFolder } from "../../store/plan-folder.js";
import { keepAnswer, type Kept, keptAnswer, type Said } from "./answers.js";
import { groundOf } from "./ground.js";
import { type Question, questionOf } from "./question.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Set when the program is built; what is not built keeps nothing. */
declare const __EHS_BUILD__: string | undefined;

/** Pipes and files are told without loading what Node has for terminals. */
function columnsOf(stream: 1 | 2): number | null {
  try {
    if (!fstatSync(stream).isCharacterDevice()) return null;
  } catch {
    return null;
  }
  const { isTTY, columns } = stream === 1 ? process.stdout : process.stderr;
  return isTTY ? columns : null;
}

/** Waits a little, for a reader that is slow. */
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

function write(stream: 1 | 2, text: string): void {
  let bytes: Uint8Array = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      pause();
    }
  }
}

/** Says it again. false: it cannot be written, and the program, which then has to say it, tells why. */
function isSaid(said: Said): boolean {
  try {
    for (const [stream, text] of said) write(stream, text);
    return true;
  } catch (error) {
    // a reader that has seen enough is no error
    return (error as NodeJS.ErrnoException).code === "EPIPE";
  }
}

/** What has to be known to keep an answer. */
export interface Unanswered {
  readonly question: Question;
  readonly planFolder: string;
  readonly ground: string;
  readonly cache: string;
}

/** Exit code of an answer that was given; else what is to be kept when there is one, null: nothing. */
export type Recalled = { readonly code: 0 | 1 } | { readonly unanswered: Unanswered | null };

function isCurrent(kept: Kept | null, ground: string): kept is Kept {
  const now = Date.now();
  return kept !== null && kept.ground === ground && kept.from <= now && now < kept.until;
}

function unansweredIn(argv: readonly string[], cwd: string, env: Environment): Unanswered | null {
  if (typeof __EHS_BUILD__ === "undefined") return null;
  const surroundings = { cwd, env, columns: [columnsOf(1), columnsOf(2)], version: __EHS_BUILD__ };
  const question = questionOf(argv, surroundings);
  if (question === null) return null;
  try {
    const planFolder = findPlanFolder(cwd, question.plan);
    const cache = cacheFolder(planFolder, env);
    const ground = cache === null ? null : groundOf(planFolder, env);
    return cache === null || ground === null ? null : { question, planFolder, ground, cache };
  } catch {
    // no plan: the program says so
    return null;
  }
}

/** Looks for the answer to what was typed, and gives it. */
export function recall(argv: readonly string[], cwd: string, env: Environment): Recalled {
  const unanswered = unansweredIn(argv, cwd, env);
  if (unanswered === null) return { unanswered };
  const kept = keptAnswer(unanswered.cache, unanswered.question.key);
  if (!isCurrent(kept, unanswered.ground) || !isSaid(kept.said)) return { unanswered };
  return { code: kept.code };
}

/** What a run tells of itself, to be kept. */
export interface Run {
  readonly said: Said;
  readonly code: number;
  /** Moment at which it began, in milliseconds. */
  readonly from: number;
  /** The last second of the plan's day at that moment, since 1970. */
  readonly endOfDay: number;
}

/** Keeps an answer, if all that it rests on is still as it was before. */
export function keep({ question, planFolder, ground, cache }: Unanswered, run: Run, env: Environment): void {
  const { said, code, from, endOfDay } = run;
  if ((code !== 0 && code !== 1) || groundOf(planFolder, env) !== ground) return;
  keepAnswer(cache, question.key, { ground, from, until: (endOfDay + 1) * 1000, said, code });
}
