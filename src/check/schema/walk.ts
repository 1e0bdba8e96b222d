/** Finds the part of a schema that speaks of a place in the data. */

/** A JSON Schema, or a part of one, as plain data. */
export type Shape = Readonly<Record<string, unknown>>;

export type Schemas = ReadonlyMap<string, Shape>;

interface Here {
  readonly shape: Shape;
  /** `$id` of the schema the shape stands in: local references are local to it. */
  readonly id: string;
}

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const part = (shape: Shape, key: string): Shape => {
  const value = shape[key];
  return isShape(value) ? value : {};
};

/** The keys of a data path `/measures/0/value`, unescaped. */
export function keysOf(instancePath: string): string[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Follows references; keywords beside a reference, such as a description of its own, win over the shape's. */
function follow(here: Here, schemas: Schemas): Here {
  const reference = here.shape["$ref"];
  if (typeof reference !== "string") return here;
  const [file = "", pointer = ""] = reference.split("#");
  const id = file === "" ? here.id : file;
  const target = keysOf(pointer).reduce<Shape>(part, schemas.get(id) ?? {});
  const found = follow({ shape: target, id }, schemas);
  return { id: found.id, shape: { ...found.shape, ...here.shape, $ref: undefined } };
}

/** The branch of a choice that the data's own discriminator names; the choice itself when it names none. */
function choose(here: Here, data: unknown, schemas: Schemas): Here {
  const tag = part(here.shape, "discriminator")["propertyName"];
  const branches = here.shape["oneOf"];
  if (typeof tag !== "string" || !Array.isArray(branches)) return here;
  const given = isShape(data) ? data[tag] : undefined;
  const resolved = branches.filter(isShape).map((shape) => follow({ shape, id: here.id }, schemas));
  return resolved.find(({ shape }) => part(part(shape, "properties"), tag)["const"] === given) ?? here;
}

function step(here: Here, key: string): Here | null {
  const { shape, id } = here;
  const properties = part(shape, "properties");
  if (isShape(properties[key])) return { id, shape: properties[key] };
  if (isShape(shape["items"]) && /^\d+$/.test(key)) return { id, shape: shape["items"] };
  const patterned = Object.entries(part(shape, "patternProperties")).find(([pattern]) =>
    new RegExp(pattern, "u").test(key),
  )?.[1];
  if (isShape(patterned)) return { id, shape: patterned };
  return isShape(shape["additionalProperties"]) ? { id, shape: shape["additionalProperties"] } : null;
}

/** The shape that holds at a place, with references followed and the right branch of every choice taken. */
export function shapeAt(schemas: Schemas, kind: string, data: unknown, keys: readonly string[]): Shape | null {
  const id = `${kind}.schema.json`;
  let value = data;
  let here: Here | null = choose(follow({ shape: schemas.get(id) ?? {}, id }, schemas), value, schemas);
  for (const key of keys) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    const next: Here | null = step(here, key);
    if (next === null) return null;
    here = choose(follow(next, schemas), value, schemas);
  }
  return here.shape;
}

/** The words a discriminator may be, by the branches of a choice. */
export function branchWords(
  schemas: Schemas,
  kind: string,
  data: unknown,
  keys: readonly string[],
  tag: string,
): string[] {
  const choice = shapeAt(schemas, kind, withTag(data, keys, tag), keys);
  const branches = choice?.["oneOf"];
  if (!Array.isArray(branches)) return [];
  return branches.filter(isShape).flatMap((branch) => {
    const name = String(branch["$ref"]).split("/").at(-1) ?? "";
    const shape = [...schemas.values()]
      .map((schema) => part(part(schema, "$defs"), name))
      .find((found) => found["properties"] !== undefined);
    const word = part(part(shape ?? {}, "properties"), tag)["const"];
    return typeof word === "string" ? [word] : [];
  });
}

/** The same data with another discriminator at the place: with none that is known, no branch is chosen. */
export function withTag(data: unknown, keys: readonly string[], tag: string, word?: unknown): unknown {
  const [key, ...rest] = keys;
  if (typeof data !== "object" || data === null) return data;
  if (key === undefined) return { ...data, [tag]: word };
  return { ...data, [key]: withTag((data as Record<string, unknown>)[key], rest, tag, word) };
}
