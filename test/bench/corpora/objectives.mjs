/**
 * Objectives of a made plan, from the words of the demonstration plan. Everything follows from the seed, and nothing is
 * wrong in them: each outcome has an indicator and an initiative, and no two items say the same.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { oneOf } from "./random.mjs";

const demo = fileURLToPath(new URL("../../../templates/demo/plan/", import.meta.url));

/** What a day of judgement must be, so that nothing made here is late. */
export const quietDay = "2016-03-01";

/** Every file of the demonstration plan that `wanted` takes, by path in the plan folder. */
export function demoFiles(wanted) {
  return readdirSync(demo, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(yaml|csv|json)$/.test(path) && wanted(path))
    .sort()
    .map((path) => [path, readFileSync(demo + path, "utf8")]);
}

/** The files that a plan of made objectives needs beside them. */
export const groundFiles = () => demoFiles((path) => /^(plan|organisations|sources|governance)\.yaml$/.test(path));

/** Every text in two languages that the demonstration's objectives hold. */
function textsOf(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  if (typeof value.nb === "string" && typeof value.en === "string" && value.nb.length > 12) found.push(value);
  for (const part of Object.values(value)) textsOf(part, found);
  return found;
}

const vocabulary = () =>
  demoFiles((path) => path.startsWith("objectives/")).flatMap(([, text]) => textsOf(parse(text)));

/** So many texts of the demonstration one after another, with the item's id: no two items say the same. */
export function textFor(random, words, id, count = 1) {
  const texts = Array.from({ length: count }, () => oneOf(random, words));
  return { nb: `${texts.map(({ nb }) => nb).join(" ")} (${id})`, en: `${texts.map(({ en }) => en).join(" ")} (${id})` };
}

export const quarter = (at) => `${2015 + Math.floor(at / 4)}-Q${(at % 4) + 1}`;

function measure(random, words, id) {
  const start = Math.round(random() * 400) / 10;
  return {
    id,
    number: id,
    name: textFor(random, words, id),
    unit: { nb: "prosent", en: "per cent" },
    scale: "share",
    direction: "up",
    baseline: { kind: "measured", value: start, period: "2014" },
    targets: [{ kind: "level", value: Math.min(99, Math.round(start) + 30), due: "2028", set: "2014-12" }],
    observations: [0, 1].map((at) => ({ period: quarter(at), value: Math.round((start + at) * 10) / 10 })),
    notes: [{ id: "reading", kind: "caveat", text: textFor(random, words, id) }],
  };
}

const types = ["adoption", "perceived-result", "result", "effect"];
const outcomes = [1, 2, 3, 4];
const outcomeAt = (objective, at) => `B${objective}.${outcomes[at % outcomes.length]}`;

function indicator(random, words, objective, at) {
  const id = `${objective}.${at + 1}`;
  return {
    id,
    number: id,
    name: textFor(random, words, id),
    type: types[at % types.length],
    description: textFor(random, words, id),
    source: "nett-tall",
    outcomes: [outcomeAt(objective, at)],
    measures: [measure(random, words, `${id}a`), measure(random, words, `${id}b`)],
  };
}

function initiative(random, words, objective, at) {
  const id = `${objective}.${String.fromCharCode(65 + at)}`;
  const milestone = (nth) => ({
    id: `${id}-m${nth}`,
    name: textFor(random, words, `${id}-m${nth}`),
    stage: "development",
    start: `${2015 + nth}-01`,
    due: `${2017 + nth * 2}-06`,
    forecast: [{ date: `${2017 + nth * 2}-09`, reported: "2016-01-02" }],
  });
  return {
    id,
    number: id,
    name: textFor(random, words, id),
    phase: "execution",
    status_source: "proveportefoljen",
    ownership: "named",
    owners: ["eksempelnett"],
    outcomes: at === 0 ? outcomes.map((_, nth) => outcomeAt(objective, nth)) : [outcomeAt(objective, at)],
    milestones: [1, 2].map(milestone),
    reports: [{ cut_off: "2016-01-02", colour: "green", role: "prosjekteier / project owner" }],
  };
}

const many = (count, make) => Array.from({ length: count }, (_, at) => make(at));

/**
 * Objectives as data, with the words they are made of.
 * @param indicators at least 4, so that each outcome has one: with 4 and 2 initiatives a file is about 10 KB, with 8 and 4
 *   about 20 KB
 */
export function makeObjectives(random, count, { indicators = 4, initiatives = 2 } = {}) {
  const words = vocabulary();
  return many(count, (nth) => {
    const id = String(101 + nth);
    const data = {
      id,
      number: id,
      name: textFor(random, words, id),
      summary: textFor(random, words, id, 3),
      outcomes: outcomes.map((n) => ({ id: `B${id}.${n}`, text: textFor(random, words, id) })),
      indicators: many(indicators, (at) => indicator(random, words, id, at)),
      initiatives: many(initiatives, (at) => initiative(random, words, id, at)),
    };
    return { path: `objectives/${id}-mal.yaml`, words, data };
  });
}
