/** Where each object that was read stands in its file, so that a finding can point at the exact token. */
import type { Place, Position } from "../model/finding.js";
import { type Places, TextSpots } from "./spot.js";

/** What an object stands in. */
export interface Origin {
  readonly file: string;
  readonly parent: object | null;
  /** The key or list position at which it stands in its parent. */
  readonly key: string | number | null;
}

/** An object as it stands in the text of its file; only a file that was read has them. */
export interface Spot {
  locate(place: Place): Position;
  typed(place: Place): string | null;
}

/** A file that was not read with its places: they are made when one is asked for. */
interface Remembered {
  readonly file: string;
  readonly content: object;
  readonly text: () => string;
  /** Where its objects stand; absent: its content came from an earlier run. */
  readonly laid?: Places;
}

/** Reads a file anew for the places in it. */
type Reread = (file: string, text: string, sources: SourceMap) => unknown;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The objects right inside another, with their keys or list positions. */
function inside(object: object): [key: string | number, value: object][] {
  const all: [string | number, unknown][] = Array.isArray(object)
    ? object.map((value: unknown, at) => [at, value])
    : Object.entries(object);
  return all.flatMap(([key, value]) => (isObject(value) ? [[key, value]] : []));
}

export class SourceMap {
  readonly #origins = new WeakMap<object, Origin>();
  readonly #spots = new WeakMap<object, Spot>();
  readonly #spotsIn = new Map<string, TextSpots>();
  readonly #originals = new WeakMap<object, object>();
  /** Remembered files whose objects have no origins yet. */
  readonly #unwalked: Remembered[] = [];
  /** Remembered files whose objects have no spots yet. */
  readonly #unread = new Map<string, Remembered>();
  #reread: Reread | null = null;

  set(object: object, origin: Origin, spot: Spot): void {
    this.#origins.set(object, origin);
    this.#spots.set(object, spot);
  }

  /** Takes in a file whose content was not read from its text this time. */
  remember(remembered: Remembered): void {
    this.#unwalked.push(remembered);
    this.#unread.set(remembered.file, remembered);
  }

  /** A copy stands where its original stood. */
  copy(from: object, to: object): void {
    this.#originals.set(to, this.#originals.get(from) ?? from);
  }

  /**
   * A file's content was rewritten after it was read. What was taken over stands where it stood in the text; what is new
   * stands where that stood which it was made of.
   * @returns what became of an object of the earlier content
   */
  rewritten(file: string, before: object, after: object): (object: object) => object {
    const became = new Map<object, object>();
    const place = (
      now: object,
      parent: object | null,
      key: Origin["key"],
      then: object | null,
      around: Spot | null,
    ) => {
      const spot = this.#spots.get(now) ?? (then === null ? undefined : this.#spots.get(then)) ?? around;
      if (then !== null) became.set(then, now);
      this.#origins.set(now, { file, parent, key });
      if (spot !== null) this.#spots.set(now, spot);
      const others = new Map(then === null ? [] : inside(then));
      for (const [at, value] of inside(now)) place(value, now, at, others.get(at) ?? null, spot);
    };
    place(after, null, null, before, null);
    return (object) => became.get(object) ?? object;
  }

  origin(object: object): Origin | undefined {
    const original = this.#originals.get(object) ?? object;
    if (!this.#origins.has(original))
      for (const { file, content } of this.#mayHave(original)) this.#walk(content, { file, parent: null, key: null });
    return this.#origins.get(original);
  }

  /** Takes out the files that an object may be in: one that knows its own, else all that do not. */
  #mayHave(object: object): Remembered[] {
    const own = this.#unwalked.findIndex(({ laid }) => laid?.has(object) === true);
    if (own >= 0) return this.#unwalked.splice(own, 1);
    const all = this.#unwalked.splice(0);
    this.#unwalked.push(...all.filter(({ laid }) => laid !== undefined));
    return all.filter(({ laid }) => laid === undefined);
  }

  /** To be awaited before places are asked for: loads what reads them, where there are files that were not read. */
  async ready(): Promise<void> {
    const isMissing = [...this.#unread.values()].some(({ laid }) => laid === undefined);
    if (!isMissing || this.#reread !== null) return;
    const { readYaml } = await import("./yaml.js");
    this.#reread = (file, text, sources) => readYaml(file, text, sources).content;
  }

  locate(place: Place): (Position & { readonly file: string }) | null {
    const spot = this.#spotOf(place.of);
    const file = this.origin(place.of)?.file;
    return spot === undefined || file === undefined ? null : { file, ...spot.locate(place) };
  }

  /** The text at a place, as it was typed. */
  typed(place: Place): string | null {
    return this.#spotOf(place.of)?.typed(place) ?? null;
  }

  #walk(object: object, origin: Origin): void {
    this.#origins.set(object, origin);
    for (const [key, value] of inside(object)) this.#walk(value, { file: origin.file, parent: object, key });
  }

  #spotOf(object: object): Spot | undefined {
    const original = this.#originals.get(object) ?? object;
    const known = this.#spots.get(original);
    const file = known === undefined ? this.origin(original)?.file : undefined;
    const remembered = file === undefined ? undefined : this.#unread.get(file);
    if (remembered === undefined) return known;
    if (remembered.laid !== undefined) return this.#laidOut(remembered, remembered.laid).of(original) ?? undefined;
    this.#read(remembered);
    return this.#spots.get(original);
  }

  #laidOut({ file, text }: Remembered, laid: Places): TextSpots {
    const known = this.#spotsIn.get(file);
    if (known !== undefined) return known;
    const spots = new TextSpots(text(), laid);
    this.#spotsIn.set(file, spots);
    return spots;
  }

  #read({ file, content, text }: Remembered): void {
    if (this.#reread === null) throw new Error(`places in ${file} asked for before they were ready`);
    this.#unread.delete(file);
    const sources = new SourceMap();
    const read = this.#reread(file, text(), sources);
    if (isObject(read)) this.#pair(content, read, sources);
  }

  /** What was remembered and what was read now are the same data: each object gets the spot of its like. */
  #pair(object: object, like: object, sources: SourceMap): void {
    const spot = sources.#spots.get(like);
    if (spot !== undefined) this.#spots.set(object, spot);
    const others = new Map(inside(like));
    for (const [key, value] of inside(object)) {
      const other = others.get(key);
      if (other !== undefined) this.#pair(value, other, sources);
    }
  }
}
