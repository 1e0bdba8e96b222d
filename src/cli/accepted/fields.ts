/** Where in its item a finding stands, by stable keys, so that it can be accepted whatever line it moves to. */
import { encode } from "../../compare/address.js";
import { addressAt, type PlaceAddress } from "../../compare/place.js";
import type { Draft, Place, Position } from "../../model/finding.js";
import { kindOfFile } from "../../store/kinds.js";
import type { Loaded } from "../../store/load.js";
import type { SourceMap } from "../../store/source-map.js";

type Steps = readonly (string | number)[];

/** The keys and positions that lead to an object from the top of its file, and that file's content as it was read. */
function leadingTo(object: object, sources: SourceMap): { steps: Steps; top: object; file: string } | null {
  const steps: (string | number)[] = [];
  let at = object;
  for (let origin = sources.origin(at); origin !== undefined; origin = sources.origin(at)) {
    if (origin.parent === null || origin.key === null) return { steps: steps.reverse(), top: at, file: origin.file };
    steps.push(origin.key);
    at = origin.parent;
  }
  return null;
}

function named({ id, inFile, path }: PlaceAddress, item: string | null): string | null {
  const isOwn = id === item || (item === null && inFile);
  if (isOwn) return path === "" ? null : path;
  return path === "" ? encode(id) : `${encode(id)}/${path}`;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

interface Start {
  readonly line: number;
  readonly col: number;
  readonly place: Place;
}

const isBefore = (one: Pick<Position, "line" | "col">, other: Pick<Position, "line" | "col">): boolean =>
  one.line < other.line || (one.line === other.line && one.col <= other.col);

/** Where each key, and each member of a list, begins. */
function startsIn(object: object, sources: SourceMap): Start[] {
  const token = Array.isArray(object) ? "value" : "key";
  return Object.entries(object).flatMap(([name, value]: [string, unknown]): Start[] => {
    const place: Place = { of: object, key: Array.isArray(object) ? Number(name) : name, token };
    const at = sources.locate(place);
    return [...(at === null ? [] : [{ ...at, place }]), ...(isObject(value) ? startsIn(value, sources) : [])];
  });
}

export class FindingFields {
  readonly #loaded: Loaded;
  readonly #starts = new Map<string, readonly Start[]>();

  constructor(loaded: Loaded) {
    this.#loaded = loaded;
  }

  /** The field of a finding at a place; empty where nothing smaller than the whole can be named. */
  at({ of, key }: Place, item: string | null): { readonly field?: string } {
    const led = leadingTo(of, this.#loaded.sources);
    const kind = led === null ? null : kindOfFile(led.file);
    if (led === null || kind === null) return {};
    const steps = key === undefined ? led.steps : [...led.steps, key];
    const address = addressAt({ kind, file: led.file, content: led.top }, steps);
    const field = address === null ? null : named(address, item);
    return field === null ? {} : { field };
  }

  /** The same for one that was made while the file was read: what it stands at is what begins last before it. */
  of(draft: Draft): { readonly field?: string } {
    const start = this.#startsOf(draft.file).findLast((each) => isBefore(each, draft));
    return start === undefined ? {} : this.at(start.place, draft.item);
  }

  #startsOf(file: string): readonly Start[] {
    const known = this.#starts.get(file);
    if (known !== undefined) return known;
    const { plan, misfits, sources } = this.#loaded;
    const content = [...misfits, ...plan.entries].find((each) => each.file === file)?.content;
    const starts = isObject(content) ? startsIn(content, sources) : [];
    starts.sort((one, other) => one.line - other.line || one.col - other.col);
    this.#starts.set(file, starts);
    return starts;
  }
}
