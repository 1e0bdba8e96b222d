/** Measures one job: its contests in turn, and the figures it is judged by. */
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { bare } from "./figures.mjs";
import { median, pairedRatios, spread } from "./statistics.mjs";
import { takeTurns } from "./turns.mjs";

/** One decimal of the load of the last minute; other work on the machine shows in it. */
const load = () => Math.round(loadavg()[0] * 10) / 10;

function machine() {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${process.platform} ${process.arch}, ${availableParallelism()} × ${model}, ${memory}`;
}

function contestResult(name, samples) {
  const { seconds, cpu, memory } = samples[name];
  const paired = median(pairedRatios(seconds, samples[bare].seconds));
  const worked = cpu === null || samples[bare].cpu === null ? null : cpu / samples[bare].cpu;
  return { name, seconds: spread(seconds), toBare: { seconds: paired, cpu: worked }, cpu, memory };
}

/**
 * @param job as in `jobs/`
 * @param options.runs rounds by the clock; otherwise the job's own, otherwise 5
 * @param options.tell called with what is being run
 * @returns what is kept of it: figures, contests, and under which circumstances they were measured
 */
export async function measure(job, ground, { runs = job.runs ?? 5, tell = () => undefined } = {}) {
  tell(`${job.name}: making what it runs on`);
  const { contests, figures } = await job.prepare(ground);
  const before = load();
  const { samples, failures } = await takeTurns(contests, runs, (what) => tell(`${job.name}: ${what}`));
  const after = load();
  const made = [];
  for (const figure of figures) made.push(await figure(samples));
  return {
    name: job.name,
    title: job.title,
    date: new Date().toISOString().slice(0, 10),
    runs,
    node: process.version,
    machine: machine(),
    load: { before, after },
    figures: made,
    contests: Object.keys(samples).map((name) => contestResult(name, samples)),
    failures: Object.entries(failures).map(([name, why]) => ({ name, why })),
  };
}
