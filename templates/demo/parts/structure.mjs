/** The structure of the bundled plan: ids, types and links, without its texts and figures. */
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

const folder = new URL("../../../plan/", import.meta.url);
const read = (file) => parse(readFileSync(new URL(file, folder), "utf8"));

const objectiveFiles = readdirSync(new URL("objectives/", folder)).sort();

export const structure = {
  objectives: objectiveFiles.map((file) => read(`objectives/${file}`)),
  governance: read("governance.yaml"),
  organisations: read("organisations.yaml").organisations,
  sources: read("sources.yaml").sources,
  strategy: read("strategy.yaml"),
};

/** What was written for an id; the structure may have grown since. */
export function written(table, id, what) {
  const found = table[id];
  if (found === undefined)
    throw new Error(`The bundled plan has ${what} ${id}, and the demonstration has no text for it.`);
  return found;
}

/** Keeps the keys that are there, in the order asked for. */
export const pick = (object, keys) =>
  Object.fromEntries(keys.filter((key) => object[key] !== undefined).map((key) => [key, object[key]]));
