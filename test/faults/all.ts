/**
 * `npm run faults`: every fault there is, in several processes. Prints what is missed as it is met, then the score, and
 * keeps it in `score.json`. `npm run faults -- 10` puts in every tenth, `npm run faults -- 1 tab` those of a kind.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { exceptionFor } from "./exceptions.js";
import { seededPlans } from "./plans.js";
import { faultsIn, type Outcome, outcomeOf } from "./score.js";
import { missedLine, scoreOf, told } from "./told.js";

const [every = "1", kind = "", part, parts] = process.argv.slice(2);

/** Faults that stand together in a file are alike: a stride spreads them, so that the first minutes meet every kind. */
const STRIDE = 7919;

async function work(own: number, of: number): Promise<void> {
  const all = faultsIn(await seededPlans()).filter(({ fault }) => fault.kind.includes(kind));
  for (let at = own; at < all.length / Number(every); at += of) {
    const seeded = all[all.length % STRIDE === 0 ? at : (at * STRIDE) % all.length];
    if (seeded !== undefined) process.stdout.write(`${JSON.stringify(await outcomeOf(seeded))}\n`);
  }
}

async function worker(own: number, of: number, outcomes: Outcome[]): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), every, kind, String(own), String(of)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  process.once("SIGTERM", () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const outcome = JSON.parse(line) as Outcome;
    outcomes.push(outcome);
    if (!outcome.isRight && exceptionFor(outcome) === null) process.stderr.write(missedLine(outcome));
  }
  if ((await ended) !== 0) process.stderr.write("stopped before every fault was put in\n");
}

async function everything(): Promise<void> {
  const count = availableParallelism();
  const outcomes: Outcome[] = [];
  await Promise.all(Array.from({ length: count }, (_, at) => worker(at, count, outcomes)));
  const score = scoreOf(outcomes, Number(every));
  const kept = fileURLToPath(new URL("../../test/faults/score.json", import.meta.url));
  if (kind === "") writeFileSync(kept, `${JSON.stringify(score, null, 2)}\n`);
  process.stdout.write(told(score));
}

await (part === undefined ? everything() : work(Number(part), Number(parts)));
