/**
 * The schema of a plan file as one document without `$id` and without references to other files, as every validator
 * takes it. It says the same: each definition moves to `$defs` under the name of its file and its own, and what only
 * `ehs` reads (the discriminator, how a form is explained) is left out.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));

const load = (file) => JSON.parse(readFileSync(join(schemas, file), "utf8"));

const short = (file) => file.replace(".schema.json", "");

/** Where a reference leads: to a file, and to one of its definitions or to the whole. */
function target(reference, from) {
  const [file, pointer = ""] = reference.split("#");
  return { file: file === "" ? from : file, name: pointer === "" ? null : pointer.replace("/$defs/", "") };
}

/** @param start of which kind of plan file, as `objective` */
export function oneSchema(start) {
  const first = `${start}.schema.json`;
  const files = new Map([[first, load(first)]]);
  const $defs = {};

  /** Puts what a reference leads to among the definitions, once. @returns the reference to it there */
  function settle({ file, name }) {
    if (name === null && file === first) return "#";
    const key = name === null ? short(file) : `${short(file)}.${name}`;
    if ($defs[key] === undefined) {
      if (!files.has(file)) files.set(file, load(file));
      const found = name === null ? files.get(file) : files.get(file).$defs?.[name];
      if (found === undefined) throw new Error(`${file} has no definition ${name}`);
      $defs[key] = true; // what refers to itself ends here
      $defs[key] = flat(found, file);
    }
    return `#/$defs/${key}`;
  }

  /** A copy of a schema of `file` in which every reference stays within the one document. */
  function flat(schema, file) {
    if (Array.isArray(schema)) return schema.map((part) => flat(part, file));
    if (typeof schema !== "object" || schema === null) return schema;
    const copy = {};
    for (const [key, value] of Object.entries(schema))
      if (key === "$ref") copy.$ref = settle(target(value, file));
      else if (key === "properties" || key === "patternProperties") copy[key] = named(value, file);
      else if (!["$id", "$schema", "$defs", "discriminator"].includes(key) && !key.startsWith("x-"))
        copy[key] = flat(value, file);
    return copy;
  }

  /** Schemas by the name of a property, which may be any word. */
  const named = (properties, file) =>
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, flat(schema, file)]));

  const whole = flat(files.get(first), first);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...whole, $defs };
}
