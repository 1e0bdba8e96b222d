/**
 * `npm run fuzz -- --seconds 60 --seed 7 --only xlsx`: cases by seed until the time is up, in a process that is watched: one
 * that says nothing for a minute hangs, and is told with its seed like any other fault. What was found is kept in `found/`.
 */
import { fork } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Area } from "./area.js";
import { commandAreas, scratch } from "./commands.js";
import { planAreas } from "./plans.js";
import { processArea } from "./processes.js";
import { randomOf } from "./random.js";
import { tableAreas } from "./tables.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    child: { type: "boolean", default: false },
    /** Runs the one case of a seed, and prints what is wrong. */
    once: { type: "boolean", default: false },
  },
});

/** The quick ones more often. */
const areas: readonly Area[] = [
  ...planAreas,
  ...planAreas,
  ...tableAreas,
  ...tableAreas,
  ...commandAreas,
  processArea,
].filter(({ name }) => name.includes(values.only));

interface Found {
  readonly area: string;
  readonly seed: number;
  readonly wrong: readonly string[];
  readonly input: unknown;
}

type Told = { readonly began: number; readonly area: string } | { readonly found: Found };

/** One process per area in a thousand would drown the rest: it comes once in so many cases. */
const RARELY = 40;

const inProcess = areas.filter((area) => area !== processArea);

const areaOf = (seed: number): Area | undefined =>
  areas.includes(processArea) && (seed % RARELY === 0 || inProcess.length === 0)
    ? processArea
    : inProcess[seed % inProcess.length];

async function attempt(seed: number): Promise<Found | null> {
  const area = areaOf(seed);
  if (area === undefined) throw new Error(`nothing is called ${values.only}`);
  let input: unknown = null;
  const keep = (given: unknown): void => void (input = given);
  try {
    const wrong = await area.attempt(randomOf(seed), keep);
    return wrong.length === 0 ? null : { area: area.name, seed, wrong: [...new Set(wrong)], input };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { area: area.name, seed, wrong: [`crash: ${stack}`], input };
  }
}

/** A child goes from its seed on until it is stopped. */
async function child(from: number): Promise<void> {
  const tell = (told: Told): void => void process.send?.(told);
  for (let seed = from; ; seed += 1) {
    tell({ began: seed, area: areaOf(seed)?.name ?? "" });
    const found = await attempt(seed);
    if (found !== null) tell({ found });
    await new Promise(setImmediate);
  }
}

const folder = fileURLToPath(new URL("../../test/fuzz/found/", import.meta.url));

/** Longest silence of a child. */
const SILENCE = 90_000;

class Watcher {
  readonly counts = new Map<string, number>();
  readonly found: Found[] = [];
  #seed: number;
  #area = "";
  #last = performance.now();

  constructor(seed: number) {
    this.#seed = seed;
  }

  async watch(seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) await this.#one(end);
  }

  #take(found: Found): void {
    this.found.push(found);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      `${folder}${found.area.replaceAll(" ", "-")}-${found.seed}.json`,
      `${JSON.stringify(found, null, 2)}\n`,
    );
    process.stdout.write(`${found.area}, seed ${found.seed}: ${found.wrong.join("; ").slice(0, 600)}\n`);
  }

  /** One child, until the time is up or it hangs or dies. */
  #one(end: number): Promise<void> {
    const only = values.only === "" ? [] : ["--only", values.only];
    const worker = fork(fileURLToPath(import.meta.url), ["--child", "--seed", String(this.#seed), ...only]);
    this.#last = performance.now();
    let isStopped = false;
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        const isLate = performance.now() - this.#last > SILENCE;
        if (isStopped || (!isLate && performance.now() < end)) return;
        if (isLate) this.#take({ area: this.#area, seed: this.#seed, wrong: ["hangs"], input: null });
        isStopped = true;
        worker.kill("SIGKILL");
      }, 200);
      worker.on("message", (told: Told) => {
        this.#last = performance.now();
        if ("found" in told) {
          this.#take(told.found);
          return;
        }
        [this.#seed, this.#area] = [told.began, told.area];
        this.counts.set(told.area, (this.counts.get(told.area) ?? 0) + 1);
      });
      worker.once("exit", (code, signal) => {
        clearInterval(timer);
        if (!isStopped)
          this.#take({
            area: this.#area,
            seed: this.#seed,
            wrong: [`the process ended: ${String(code ?? signal)}`],
            input: null,
          });
        this.#seed += 1;
        resolve();
      });
    });
  }
}

async function watched(): Promise<void> {
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
  const seconds = Number(values.seconds);
  process.stdout.write(`seed ${seed}, ${seconds} seconds\n`);
  const watcher = new Watcher(seed);
  await watcher.watch(seconds);
  const all = [...watcher.counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...watcher.counts].sort().map(([name, count]) => `${String(count).padStart(8)}  ${name}\n`);
  process.stdout.write(
    `${rows.join("")}${String(all).padStart(8)}  in all, ${(all / seconds).toFixed(1)} a second; ${watcher.found.length} found\n`,
  );
  process.exitCode = watcher.found.length === 0 ? 0 : 1;
}

if (values.child) await child(Number(values.seed));
else if (values.once) process.stdout.write(`${JSON.stringify(await attempt(Number(values.seed)), null, 2)}\n`);
else await watched();
rmSync(scratch, { recursive: true, force: true });
