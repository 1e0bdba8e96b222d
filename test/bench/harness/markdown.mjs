/** What was measured as Markdown: goals, times, and the circumstances. Written as Prettier writes tables. */

const number = (value) => {
  if (value === null) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
};

export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll("|", "\\|")));
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  const [first, ...others] = all;
  return [line(first), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others.map(line)].join("\n");
}

const metWords = new Map([
  [true, "met"],
  [false, "**not met**"],
  [null, ""],
]);

function measured({ value, low, high, unit }) {
  if (value === null) return "not measured";
  const apart = low === high ? "" : ` (${number(low)}–${number(high)})`;
  return `${number(value)} ${unit}${apart}`;
}

const metOf = ({ goal, met, value }) => (goal !== null && value === null ? "not judged" : metWords.get(met));

/** Each figure with its goal, the median, the quartiles and whether the goal is met. */
const goalsTable = (jobs) =>
  table(
    ["job", "figure", "goal", "measured", "met"],
    jobs.flatMap(({ name, figures }) =>
      figures.map((figure) => [name, figure.text, figure.goal ?? "", measured(figure), metOf(figure)]),
    ),
  );

const known = (value) => (value === null ? "not measured" : number(value));

const timesTable = (jobs) =>
  table(
    ["job", "contest", "seconds", "half of the runs", "× bare", "processor s", "× bare", "memory MB"],
    jobs.flatMap(({ name, contests }) =>
      contests.map(({ name: contest, seconds: { value, low, high }, toBare, cpu, memory }) => {
        const between = `${low.toFixed(3)}–${high.toFixed(3)}`;
        return [
          ...[name, contest, value.toFixed(3), between, number(toBare.seconds)],
          ...[known(cpu), known(toBare.cpu), known(memory)],
        ];
      }),
    ),
  );

const circumstances = (jobs) =>
  table(
    ["job", "what", "date", "runs", "Node", "load", "machine"],
    jobs.map(({ name, title, date, runs, node, load, machine }) => {
      const loads = `${load.before.toFixed(1)}–${load.after.toFixed(1)}`;
      return [name, title, date, runs, node, loads, machine];
    }),
  );

function notes(jobs) {
  const lines = jobs.flatMap(({ name, figures, failures }) => [
    ...figures.filter(({ note }) => note !== undefined).map(({ text, note }) => `- ${name}, ${text}: ${note}`),
    ...figures.filter(({ why }) => why !== undefined).map(({ text, why }) => `- ${name}, ${text}: ${why}`),
    ...failures.map(({ name: contest, why }) => `- ${name}: ${contest} could not be run: ${why.split("\n")[0]}`),
  ]);
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** All of it. Figures are medians, with the quartiles in brackets; ratios are taken pair by pair. */
export const resultsText = (jobs) =>
  [goalsTable(jobs), ...notes(jobs), timesTable(jobs), circumstances(jobs)].join("\n\n");

const distinct = (jobs, of) => [...new Set(jobs.map(of))].sort();

/** The goals alone, with when and where they were measured. */
export function summaryText(jobs) {
  const judged = jobs.map((job) => ({ ...job, figures: job.figures.filter(({ goal }) => goal !== null) }));
  const loads = jobs.flatMap(({ load }) => [load.before, load.after]);
  const load = `load ${Math.min(...loads).toFixed(1)}–${Math.max(...loads).toFixed(1)}`;
  const where = [...distinct(jobs, ({ machine }) => machine), ...distinct(jobs, ({ node }) => `Node ${node}`), load];
  return `Measured ${distinct(jobs, ({ date }) => date).join(", ")} on ${where.join(", ")}.\n\n${goalsTable(judged)}`;
}

/** Puts text between the markers `<!-- name -->` and `<!-- /name -->`; null where the document has none. */
export function between(document, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) return null;
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
