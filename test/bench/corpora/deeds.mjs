/** What a year of work does to the objectives of a made plan, and how often. */
import { oneOf } from "./random.mjs";
import { quarter, textFor } from "./objectives.mjs";

const measuresOf = (data) => data.indicators.flatMap(({ measures }) => measures);

/** What people do to a plan, and how often in a hundred. Each returns the subject of the commit. */
const deeds = [
  [
    30,
    function observed({ data }, random) {
      const { id, observations } = oneOf(random, measuresOf(data));
      const last = observations.at(-1);
      const periods = new Set(observations.map(({ period }) => period));
      observations.push({
        period: quarter(periods.size),
        value: Math.max(0, Math.round((last.value + random() * 4 - 1) * 10) / 10),
      });
      return `${id}: nytt tall`;
    },
  ],
  [
    10,
    function revised({ data }, random) {
      const { id, observations } = oneOf(random, measuresOf(data));
      const { period, value, revision } = observations.at(-1);
      const reason = { nb: "Årlig revisjon av tallene.", en: "Yearly revision of the figures." };
      const number = (revision?.number ?? 0) + 1;
      observations.push({
        period,
        value: Math.round((value + 0.1) * 10) / 10,
        revision: { number, kind: "scheduled", reason },
      });
      return `${id}: revidert tall`;
    },
  ],
  [
    10,
    function moved({ data }, random, day) {
      const { id, targets } = oneOf(random, measuresOf(data));
      const last = targets.at(-1);
      if (last.set === day) return `${id}: ingen endring`;
      last.superseded = { since: day, reason: { nb: "Innføringen går raskere.", en: "The introduction goes faster." } };
      targets.push({ kind: "level", value: Math.min(100, last.value + 1), due: last.due, set: day });
      return `${id}: nytt måltall`;
    },
  ],
  [
    20,
    function reported({ data }, random, day) {
      const { id, reports } = oneOf(random, data.initiatives);
      const colour = oneOf(random, ["green", "yellow", "red"]);
      const reason = { nb: "Leveransen er forsinket.", en: "The delivery is late." };
      const why = colour === "green" ? {} : { reason };
      if (reports.at(-1).cut_off === day) reports.pop();
      reports.push({ cut_off: day, colour, ...why, role: "prosjekteier / project owner" });
      return `${id}: rapport`;
    },
  ],
  [
    15,
    function forecast({ data }, random, day) {
      const { id, forecast } = oneOf(random, oneOf(random, data.initiatives).milestones);
      if (forecast.at(-1).reported === day) forecast.pop();
      forecast.push({
        date: `${Number(day.slice(0, 4)) + 1}-${oneOf(random, ["03", "06", "09", "12"])}`,
        reported: day,
      });
      return `${id}: ny prognose`;
    },
  ],
  [
    15,
    function reworded({ data, words }, random) {
      const item = oneOf(random, [...data.indicators, ...measuresOf(data), ...data.initiatives, ...data.outcomes]);
      const text = textFor(random, words, item.id);
      if (item.text === undefined) item.name = text;
      else item.text = text;
      return `${item.id}: språk`;
    },
  ],
];

/** Changes one objective in a way that people do; `day` is the day of the commit. */
export function change(objective, random, day) {
  let left = random() * 100;
  const deed = deeds.find(([often]) => (left -= often) < 0) ?? deeds[0];
  return deed[1](objective, random, day);
}
