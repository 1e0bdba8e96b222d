/**
 * The plan that the bench's history is about: objectives made from the words of the demonstration plan, and what a
 * year of work does to them. Everything follows from the seed.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const demo = fileURLToPath(new URL("../../templates/demo/plan/", import.meta.url));

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomBy(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const oneOf = (random, list) => list[Math.floor(random() * list.length)];

/** Every text in two languages that the demonstration's objectives hold. */
function textsOf(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  if (typeof value.nb === "string" && typeof value.en === "string" && value.nb.length > 12) found.push(value);
  for (const part of Object.values(value)) textsOf(part, found);
  return found;
}

/** Files that stay as they are, by path in the plan folder. */
export function settledFiles() {
  return readdirSync(demo, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [path, readFileSync(demo + path, "utf8")]);
}

function vocabulary() {
  const objectives = settledFiles().filter(([path]) => path.startsWith("objectives/"));
  return objectives.flatMap(([, text]) => textsOf(parse(text)));
}

/** One to three texts of the demonstration after another, with the item's id: no two items say the same. */
function textFor(random, words, id, count) {
  const texts = Array.from({ length: count }, () => oneOf(random, words));
  return { nb: `${texts.map(({ nb }) => nb).join(" ")} (${id})`, en: `${texts.map(({ en }) => en).join(" ")} (${id})` };
}

const quarter = (at) => `${2016 + Math.floor(at / 4)}-Q${(at % 4) + 1}`;

function measure(random, words, id) {
  const start = Math.round(random() * 400) / 10;
  return {
    id,
    number: id,
    name: textFor(random, words, id, 1),
    unit: { nb: "prosent", en: "per cent" },
    scale: "share",
    direction: "up",
    baseline: { kind: "measured", value: start, period: "2015" },
    targets: [{ kind: "level", value: Math.min(99, Math.round(start) + 30), due: "2028", set: "2015-12" }],
    observations: [0, 1].map((at) => ({ period: quarter(at), value: Math.round((start + at) * 10) / 10 })),
    notes: [{ id: "reading", kind: "caveat", text: textFor(random, words, id, 1) }],
  };
}

function indicator(random, words, id) {
  return {
    id,
    number: id,
    name: textFor(random, words, id, 1),
    type: oneOf(random, ["adoption", "perceived-result", "result", "effect"]),
    description: textFor(random, words, id, 1),
    source: "nett-tall",
    outcomes: [`B${id.split(".")[0]}.1`],
    measures: [measure(random, words, `${id}a`), measure(random, words, `${id}b`)],
  };
}

function initiative(random, words, id) {
  const milestone = (at) => ({
    id: `${id}-m${at}`,
    name: textFor(random, words, `${id}-m${at}`, 1),
    stage: "development",
    start: `${2016 + at}-01`,
    due: `${2017 + at * 2}-06`,
    forecast: [{ date: `${2017 + at * 2}-09`, reported: "2016-02-01" }],
  });
  return {
    id,
    number: id,
    name: textFor(random, words, id, 1),
    phase: "execution",
    status_source: "proveportefoljen",
    ownership: "named",
    owners: ["eksempelnett"],
    outcomes: [`B${id.split(".")[0]}.2`],
    milestones: [1, 2].map(milestone),
    reports: [{ cut_off: "2016-02-01", colour: "green", role: "prosjekteier / project owner" }],
  };
}

/** Objectives as data, about 8 KB of YAML each; they grow as they are followed up. */
export function makeObjectives(random, count) {
  const words = vocabulary();
  return Array.from({ length: count }, (_, at) => {
    const id = String(101 + at);
    const outcome = (n) => ({ id: `B${id}.${n}`, text: textFor(random, words, id, 1) });
    return {
      path: `objectives/${id}-mal.yaml`,
      words,
      data: {
        id,
        number: id,
        name: textFor(random, words, id, 1),
        summary: textFor(random, words, id, 3),
        outcomes: [1, 2, 3, 4].map(outcome),
        indicators: [1, 2, 3].map((n) => indicator(random, words, `${id}.${n}`)),
        initiatives: ["A", "B"].map((letter) => initiative(random, words, `${id}.${letter}`)),
      },
    };
  });
}

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
        value: Math.round((last.value + random() * 4 - 1) * 10) / 10,
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
      const text = textFor(random, words, item.id, 1);
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

const plainText = /^[A-Za-zÆØÅæøå][^\n:#"'[\]{},&*!|>%@`]*[^\s:#]$/;

function scalar(value, indent) {
  if (typeof value !== "string") return ` ${value}`;
  if (value.length <= 90) return plainText.test(value) ? ` ${value}` : ` ${JSON.stringify(value)}`;
  const margin = " ".repeat(indent);
  return ` >-\n${margin}${value.replace(/(.{80}\S*) /g, (_, line) => `${line}\n${margin}`)}`;
}

const isScalar = (value) => typeof value !== "object";

function valueText(value, indent) {
  if (isScalar(value)) return `${scalar(value, indent + 2)}\n`;
  if (!Array.isArray(value)) return `\n${mapText(value, indent + 2)}`;
  if (value.every(isScalar)) return ` [${value.map((part) => JSON.stringify(part)).join(", ")}]\n`;
  return `\n${value.map((part) => memberText(part, indent + 2)).join("")}`;
}

const memberText = (part, indent) => `${" ".repeat(indent)}- ${mapText(part, indent + 2).slice(indent + 2)}`;

function mapText(map, indent) {
  const margin = " ".repeat(indent);
  let text = "";
  for (const key of Object.keys(map)) text += `${margin}${key}:${valueText(map[key], indent)}`;
  return text;
}

/** The file as an editor would write it: block style, long texts folded. */
export const fileText = ({ data }) =>
  `# yaml-language-server: $schema=../../schemas/objective.schema.json\n${mapText(data, 0)}`;
