/** The canonical order of the keys of a plan file: that in which its schema lists them. */
import type { FileKind } from "../../model/plan.js";
import type { Schemas } from "../schema.js";
import type { KeyOrder } from "./edit.js";

type Schema = Readonly<Record<string, unknown>>;

interface At {
  readonly schema: Schema;
  /** The `$id` of the schema file that it stands in. */
  readonly file: string;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function referred(schemas: Schemas, { schema, file }: At): At | null {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return null;
  const [name = "", pointer = ""] = reference.split("#");
  const home = name === "" ? file : name;
  let at: unknown = schemas.get(home);
  for (const step of pointer.split("/").filter((part) => part !== "")) at = isSchema(at) ? at[step] : undefined;
  return isSchema(at) ? { schema: at, file: home } : null;
}

/** The schema itself, what it refers to, and its alternatives. */
function expanded(schemas: Schemas, at: At): At[] {
  const target = referred(schemas, at);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => {
    const list = at.schema[key];
    return Array.isArray(list) ? list.filter(isSchema) : [];
  });
  return [
    at,
    ...(target === null ? [] : expanded(schemas, target)),
    ...parts.flatMap((schema) => expanded(schemas, { schema, file: at.file })),
  ];
}

function stepInto({ schema, file }: At, step: string | number): At[] {
  const properties = schema["properties"];
  const own = isSchema(properties) ? properties[step] : undefined;
  const next = typeof step === "number" ? schema["items"] : (own ?? schema["additionalProperties"]);
  return isSchema(next) ? [{ schema: next, file }] : [];
}

/** The order of the keys at every place of a file of a kind. Where a place can be several things, that of the first comes first. */
export function orderOf(schemas: Schemas, kind: FileKind): KeyOrder {
  const file = `${kind}.schema.json`;
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const name = path.map((step) => (typeof step === "number" ? "[]" : step)).join("/");
    const earlier = known.get(name);
    if (earlier !== undefined) return earlier;
    const top: At[] = [{ schema: schemas.get(file) ?? {}, file }];
    const at = path.reduce<At[]>(
      (found, step) => found.flatMap((each) => expanded(schemas, each)).flatMap((each) => stepInto(each, step)),
      top,
    );
    const keys = at
      .flatMap((each) => expanded(schemas, each))
      .flatMap(({ schema }) => (isSchema(schema["properties"]) ? Object.keys(schema["properties"]) : []));
    const order = [...new Set(keys)];
    known.set(name, order);
    return order;
  };
}
