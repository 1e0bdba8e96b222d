/** Whether what was measured is clearly slower than what was kept. */

/** A part of the kept figure: what may differ without anything being slower. */
export const usualTolerance = 0.25;

const find = (kept, job, text) =>
  kept.jobs.find(({ name }) => name === job)?.figures.find((figure) => figure.text === text) ?? null;

/**
 * Slower is beyond the tolerance in the median, and beyond the kept figure in the better quartile too: a few disturbed
 * runs do not make it so.
 */
export function verdict(figure, before, tolerance = usualTolerance) {
  if (before === null || before.value === null) return "not kept";
  if (figure.value === null) return "not measured";
  const worse = (value, than) => (figure.better === "lower" ? value > than : value < than);
  const bound = before.value * (figure.better === "lower" ? 1 + tolerance : 1 / (1 + tolerance));
  const best = figure.better === "lower" ? figure.low : figure.high;
  return worse(figure.value, bound) && worse(best, before.value) ? "slower" : "as before";
}

/**
 * The verdict on each figure that is a ratio or memory; a rate and a power say too little between two machines.
 * @param jobs as they were measured
 * @param kept what `kept.json` holds
 */
export function check(jobs, kept, tolerance = usualTolerance) {
  return jobs.flatMap(({ name, figures }) =>
    figures
      .filter(({ unit }) => unit === "×" || unit === "MB")
      .map((figure) => {
        const before = find(kept, name, figure.text);
        const said = verdict(figure, before, tolerance);
        return {
          job: name,
          text: figure.text,
          unit: figure.unit,
          before: before?.value ?? null,
          now: figure.value,
          said,
        };
      }),
  );
}
