/** What the command line of the bench asks for. */
import { parseArgs } from "node:util";
import { usualTolerance } from "./check.mjs";

/** What was asked for makes no sense. */
export class Usage extends Error {}

const options = {
  only: { type: "string", multiple: true, default: [] },
  all: { type: "boolean", default: false },
  runs: { type: "string" },
  out: { type: "string" },
  check: { type: "boolean", default: false },
  tolerance: { type: "string", default: String(usualTolerance) },
  write: { type: "boolean", default: false },
  list: { type: "boolean", default: false },
};

function numberFrom(text, name, least) {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < least)
    throw new Usage(`--${name} is a number of at least ${least}`);
  return value;
}

export function readOptions(args) {
  try {
    const { values } = parseArgs({ args, options });
    const runs = values.runs === undefined ? undefined : Math.floor(numberFrom(values.runs, "runs", 1));
    return { ...values, runs, tolerance: numberFrom(values.tolerance, "tolerance", 0) };
  } catch (error) {
    throw error instanceof Usage ? error : new Usage(error.message);
  }
}

/** The jobs that run: those that are named, otherwise all that are not large, or all. */
export function chosen(jobs, { only, all }) {
  const names = only.flatMap((list) => list.split(","));
  const unknown = names.filter((name) => !jobs.some((job) => job.name === name));
  if (unknown.length > 0) throw new Usage(`no job is called ${unknown.join(", ")}; --list shows them`);
  if (names.length > 0) return jobs.filter(({ name }) => names.includes(name));
  return jobs.filter(({ large = false }) => all || !large);
}
