/** The command line of the bench: which jobs, how often, and what becomes of the figures. */
import { resolve } from "node:path";
import { check } from "./check.mjs";
import { openGround } from "./ground.mjs";
import { keep, readKept, writeOut } from "./keep.mjs";
import { resultsText } from "./markdown.mjs";
import { measure } from "./measure.mjs";
import { chosen, readOptions, Usage } from "./options.mjs";
import { endRunning } from "./process.mjs";

const say = (text) => process.stdout.write(`${text}\n`);
const tell = (text) => process.stderr.write(`${text}\n`);

/**
 * Measures the jobs one after the other; one that fails is told, and the others go on.
 * @param done called after each with all that was measured: a long run that is stopped keeps what it has
 */
async function measureAll(ground, jobs, runs, done) {
  const results = [];
  const failed = [];
  for (const job of jobs) {
    try {
      results.push(await measure(job, ground, { ...(runs === undefined ? {} : { runs }), tell }));
    } catch (error) {
      failed.push(job.name);
      tell(`${job.name} could not be measured: ${error.message}`);
    }
    done(results);
  }
  return {
    results,
    failed: [...failed, ...results.filter(({ failures }) => failures.length > 0).map(({ name }) => name)],
  };
}

/** Says how each figure stands to the kept one. @returns whether any job is slower */
function compare(results, kept, tolerance) {
  const verdicts = check(results, kept, tolerance);
  say(`\nAgainst what was kept; ${Math.round(tolerance * 100)} % more is let pass:`);
  if (verdicts.length === 0) say("none of these figures is compared: they are no ratios");
  const shown = (value, unit) => (value === null ? "–" : `${value.toFixed(2)} ${unit}`);
  for (const { job, text, unit, before, now, said } of verdicts)
    say(`${said.padEnd(12)} ${job}, ${text}: ${shown(before, unit)} → ${shown(now, unit)}`);
  return verdicts.some(({ said }) => said === "slower");
}

/** @returns the exit code */
async function runJobs(jobs, asked, order) {
  const ground = openGround();
  const stop = () => {
    endRunning();
    ground.close();
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
  try {
    const kept = readKept();
    const done = (results) => {
      if (asked.out !== undefined) writeOut(resolve(asked.out), results);
      if (asked.write) keep(results, order);
    };
    const { results, failed } = await measureAll(ground, jobs, asked.runs, done);
    if (results.length > 0) say(resultsText(results));
    const slower = asked.check && compare(results, kept, asked.tolerance);
    if (failed.length > 0) tell(`not measured in full: ${failed.join(", ")}`);
    return failed.length > 0 ? 2 : slower ? 1 : 0;
  } finally {
    ground.close();
  }
}

/**
 * Runs the bench.
 * @param jobs those to choose from
 * @param order the names of all jobs there are, as the tables have them
 */
export async function main(args, jobs, order) {
  try {
    const asked = readOptions(args);
    const run = chosen(jobs, asked);
    if (asked.list) for (const { name, title, large } of jobs) say(`${name}${large ? " (--all)" : ""}: ${title}`);
    else process.exitCode = await runJobs(run, asked, order);
  } catch (error) {
    tell(error instanceof Usage ? error.message : error.stack);
    process.exitCode = 2;
  }
}
