/** Every place in a plan's files, with the part of the schema that holds there: found anew, without the program's own walker. */
import { readFileSync } from "node:fs";
import {
  isMap,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { fileKinds } from "../../src/store/schema.js";
import { kindOfFile } from "../../src/store/kinds.js";

/** A JSON Schema, or a part of one. */
export type Shape = Readonly<Record<string, unknown>>;
export type Map_ = YAMLMap<Scalar.Parsed, ParsedNode | null>;
export type Member = Pair<Scalar.Parsed, ParsedNode | null>;
export type Keys = readonly (string | number)[];

/** A shape, and where in the schemas it stands: `common#/$defs/note/properties/kind`. */
interface Here {
  readonly shape: Shape;
  readonly address: string;
  readonly file: string;
}

export interface Place {
  readonly file: string;
  readonly text: string;
  /** The whole file, as read. */
  readonly root: ParsedNode | null;
  readonly keys: Keys;
  readonly address: string;
  readonly shape: Shape;
  /** The map or list that it stands in, its shape, and its own pair where that is a map. */
  readonly within: Map_ | YAMLSeq<ParsedNode>;
  readonly withinShape: Shape;
  readonly pair: Member | null;
  readonly value: ParsedNode | null;
}

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const schemas: ReadonlyMap<string, Shape> = new Map(
  ["common", "measure", ...fileKinds].map((name) => {
    const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    return [`${name}.schema.json`, JSON.parse(text) as Shape];
  }),
);

function pointed(file: string, pointer: string): Here {
  const names = pointer.split("/").filter((name) => name !== "");
  const shape = names.reduce<unknown>((at, name) => (isShape(at) ? at[name] : undefined), schemas.get(file));
  if (!isShape(shape)) throw new Error(`no schema at ${file}#${pointer}`);
  return { shape, address: `${file.replace(".schema.json", "")}#${pointer}`, file };
}

/** With references followed; what stands beside a reference holds as well. */
function resolved(here: Here): Here {
  const reference = here.shape["$ref"];
  if (typeof reference !== "string") return here;
  const [file = "", pointer = ""] = reference.split("#");
  const target = resolved(pointed(file === "" ? here.file : file, pointer));
  return { ...here, file: target.file, shape: { ...target.shape, ...here.shape, $ref: undefined } };
}

/** An object has its shape by where it is defined, so that a shape used in ten places is one. */
function homeOf(here: Here): Here {
  const reference = here.shape["$ref"];
  if (typeof reference !== "string") return here;
  const [file = "", pointer = ""] = reference.split("#");
  return homeOf(pointed(file === "" ? here.file : file, pointer));
}

function branchOf(here: Here, node: ParsedNode | null): Here {
  const tag = (resolved(here).shape["discriminator"] as Shape | undefined)?.["propertyName"];
  const home = homeOf(here);
  const branches = home.shape["oneOf"];
  if (typeof tag !== "string" || !Array.isArray(branches) || !isMap(node)) return here;
  const given = node.get(tag);
  const homes = branches.map((shape: Shape) => homeOf({ shape, address: "", file: home.file }));
  const found = homes.find(({ shape }) => (shape["properties"] as Record<string, Shape>)[tag]?.["const"] === given);
  return found ?? here;
}

function childOf(parent: Here, key: string | number): Here | null {
  const { shape, address, file } = parent;
  const own = (shape["properties"] as Record<string, Shape> | undefined)?.[key];
  if (own !== undefined) return { shape: own, address: `${address}/properties/${key}`, file };
  if (typeof key === "number" && isShape(shape["items"]))
    return { shape: shape["items"], address: `${address}/items`, file };
  const patterned = Object.values((shape["patternProperties"] as Record<string, Shape> | undefined) ?? {})[0];
  if (patterned !== undefined) return { shape: patterned, address: `${address}/patternProperties`, file };
  const others = shape["additionalProperties"];
  return isShape(others) ? { shape: others, address: `${address}/additionalProperties`, file } : null;
}

interface Walk {
  readonly file: string;
  readonly text: string;
  readonly root: ParsedNode | null;
}

function* inside(walk: Walk, node: ParsedNode | null, given: Here, keys: Keys): Generator<Place> {
  if (!isMap(node) && !isSeq(node)) return;
  const home = homeOf(branchOf(given, node));
  // What stands beside a reference never says what is inside.
  const parent = resolved(home);
  const within = node as Place["within"];
  const members = isMap(node)
    ? (node.items as Member[]).map((pair) => ({ key: String(pair.key.value), pair, value: pair.value }))
    : node.items.map((value, key) => ({ key, pair: null, value }));
  for (const { key, pair, value } of members) {
    const child = childOf(parent, key);
    if (child === null) throw new Error(`no shape for ${walk.file} ${[...keys, key].join("/")}`);
    const path = [...keys, key];
    const shape = branchOf(child, value) === child ? resolved(child).shape : branchOf(child, value).shape;
    const place = { ...walk, keys: path, address: child.address, shape, within, withinShape: parent.shape };
    yield { ...place, pair, value };
    yield* inside(walk, value, child, path);
  }
}

/** A document as it is read here: nothing is refused but what cannot be read. */
export const documentOf = (text: string): Document.Parsed =>
  parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent", version: "1.2" });

/** Every place of a file, in the order in which it is written. */
export function placesOf(file: string, text: string): Place[] {
  const kind = kindOfFile(file);
  if (kind === null) return [];
  const root: Here = {
    shape: schemas.get(`${kind}.schema.json`) ?? {},
    address: `${kind}#`,
    file: `${kind}.schema.json`,
  };
  const document = documentOf(text).contents;
  return [...inside({ file, text, root: document }, document, root, [])];
}

/** Every property that the schemas know, by its address. */
export function* addresses(): Generator<string> {
  for (const [file, schema] of schemas) {
    function* found(value: unknown, address: string): Generator<string> {
      if (Array.isArray(value)) for (const [at, each] of value.entries()) yield* found(each, `${address}/${at}`);
      if (!isShape(value)) return;
      for (const name of Object.keys((value["properties"] as Shape | undefined) ?? {}))
        yield `${address}/properties/${name}`;
      for (const [name, part] of Object.entries(value))
        if (!name.startsWith("x-")) yield* found(part, `${address}/${name}`);
    }
    yield* found(schema, `${file.replace(".schema.json", "")}#`);
  }
}
