/**
 * What a job is judged by. A figure is made from the samples of its contests: its value and quartiles, the goal, and
 * whether the goal is met. Samples are by the contest's name: `{ seconds: [..], memory: [..] }`, in the order of runs.
 */
import { exponent, pairedRatios, slopes, spread } from "./statistics.mjs";

/** The contest that every other is set beside. */
export const bare = "node -e 0";

function judged({ most, least }, value) {
  if (most !== undefined) return { goal: `≤ ${most}`, met: value <= most, better: "lower" };
  if (least !== undefined) return { goal: `≥ ${least}`, met: value >= least, better: "higher" };
  return { goal: null, met: null, better: "lower" };
}

const unmeasured = (text, unit, goal, why) => ({ text, unit, value: null, ...judged(goal, 0), met: null, why });

/** Times that of another contest, pair by pair; `less` names a contest whose time is taken off first. */
export const ratio =
  ({ text, of, to = bare, less = null, ...goal }) =>
  (samples) => {
    const missing = [of, to].find((name) => samples[name] === undefined);
    if (missing !== undefined) return unmeasured(text, "×", goal, `${missing} could not be run`);
    const taken = less === null ? null : samples[less].seconds;
    const found = spread(pairedRatios(samples[of].seconds, samples[to].seconds, taken));
    return { text, unit: "×", ...found, ...judged(goal, found.value) };
  };

/** Peak memory in MB, of the run that was weighed. */
export const memory =
  ({ text, of, ...goal }) =>
  (samples) => {
    const value = samples[of].memory;
    if (value === null) return unmeasured(text, "MB", goal, "not measured on this system");
    return { text, unit: "MB", value, low: value, high: value, ...judged(goal, value) };
  };

/** What a contest says of itself: one number of each run, by the name it gives it. */
export const told =
  ({ text, of, number, unit, ...goal }) =>
  (samples) => {
    const numbers = samples[of].told.map((each) => each[number]);
    if (numbers.some((each) => typeof each !== "number")) return unmeasured(text, unit, goal, "not measured here");
    const found = spread(numbers);
    return { text, unit, ...found, ...judged(goal, found.value) };
  };

/** The power that is still called in proportion: two measured costs are never quite on a line. */
const straight = 1.2;

const costs = {
  // of the processor where it is known: other work on the machine, which comes and goes, is not in it
  time: { of: ({ cpu, seconds }) => (cpu ?? spread(seconds).value) * 1e6, unit: "µs" },
  memory: { of: (samples) => (samples.memory === null ? null : samples.memory * 1024), unit: "KB" },
};

/**
 * How time or memory grows: the power of the pieces, above the cost of a bare node process, and the slopes beside it.
 * @param points `[pieces, contest]`, at least two, by pieces
 */
export const growth =
  ({ text, points, cost, piece }) =>
  (samples) => {
    const goal = { most: straight };
    const { of, unit } = costs[cost];
    const found = points.map(([pieces, name]) => [pieces, of(samples[name])]);
    const fixed = of(samples[bare]);
    if ([fixed, ...found.map(([, each]) => each)].includes(null))
      return unmeasured(text, "power", goal, "not measured on this system");
    const value = exponent(found, fixed);
    const steps = slopes(found).map(
      (slope, at) => `${slope.toPrecision(3)} from ${points[at][0]} to ${points[at + 1][0]}`,
    );
    const note = `${unit} per further ${piece}: ${steps.join(", ")}`;
    return { text, unit: "power", value, low: value, high: value, ...judged(goal, value), note };
  };
