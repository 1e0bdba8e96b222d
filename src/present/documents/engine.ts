/**
 * Lays a view out by its template. Templates only lay out: every value in them is escaped for its format unless a
 * helper made it, and a name that a template uses and the view lacks is an error, not a gap in the page.
 */
import handlebars from "handlebars/runtime.js";
import { htmlText } from "../html-text.js";
import { mdText } from "../markdown.js";
import { type Helper, used } from "./used.js";

export type LayoutFormat = "html" | "md";

/** A compiled template: functions that take what the runtime offers as their first argument. */
type Spec = Readonly<Record<string, unknown>>;

export type { Helper };

/** What is used of the runtime; its own types describe the whole library, which is loaded only to compile. */
interface Runtime {
  readonly helpers: Readonly<Record<string, unknown>>;
  readonly decorators: Readonly<Record<string, unknown>>;
  create(): Runtime;
  template(spec: object): Template;
}

/** What a template is laid out with, as the runtime hands it to a part. */
interface Laying {
  readonly partial: true;
  readonly helpers: Readonly<Record<string, unknown>>;
  readonly hooks: Readonly<Record<string, unknown>>;
  readonly partials: Readonly<Record<string, Template>>;
  readonly decorators: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: object };
}

type Template = (view: object, laying: Laying) => string;

const runtime = handlebars as unknown as Runtime; // the package types its runtime as empty

export interface Layouts {
  /** Compiled layouts and parts by name. */
  readonly specs: Readonly<Record<string, object>>;
  readonly helpers: Readonly<Record<string, Helper>>;
  /** How a value is put in, where it is not as the format has it. */
  readonly escape?: (value: unknown) => string;
}

/** What a helper made and vouches for: it is not escaped again. */
export class Made {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toHTML(): string {
    return this.#text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A name that a template uses and that is not there. */
export interface MissingName {
  readonly name: string;
  /** What is there instead, by name. */
  readonly offers: readonly string[];
}

/** A template that cannot be laid out: what is wrong is in the template, or in its use of the view. */
export class LayoutError extends Error {
  /** Name of the layout or part. */
  readonly layout: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  /** What the template asks for and is not there; null: something else is wrong. */
  readonly missing: MissingName | null;

  constructor(layout: string, reason: string, line: number | null = null, missing: MissingName | null = null) {
    super(reason);
    this.name = "LayoutError";
    this.layout = layout;
    this.line = line;
    this.missing = missing;
  }
}

/** Parts within parts; more is a part that lays itself out, and the stack would run out before it ended. */
const DEEPEST = 100;

/** A part that lays itself out without end. */
export class EndlessLayout extends LayoutError {
  constructor(layout: string) {
    super(layout, "it lays itself out, without end");
    this.name = "EndlessLayout";
  }
}

/** A name that is not in what it is asked of. */
class Missing extends Error {
  readonly missing: MissingName;
  readonly lineNumber: number | null;

  constructor(missing: MissingName, lineNumber: number | null) {
    super(`"${missing.name}" is not there`);
    this.missing = missing;
    this.lineNumber = lineNumber;
  }
}

/** The innermost template tells; those around it pass on what it told. */
function layoutError(layout: string, error: unknown, parts: readonly string[]): LayoutError {
  if (error instanceof LayoutError) return error;
  if (error instanceof Missing) return new LayoutError(layout, error.message, error.lineNumber, error.missing);
  if (!(error instanceof Error)) return new LayoutError(layout, String(error));
  const part = /^The partial (\S+) could not be found/.exec(error.message)?.[1] ?? null;
  const { lineNumber } = error as { lineNumber?: number };
  return new LayoutError(
    layout,
    error.message,
    lineNumber ?? null,
    part === null ? null : { name: part, offers: parts },
  );
}

const plain = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const escapes: Readonly<Record<LayoutFormat, (value: unknown) => string>> = {
  html: (value) => (value instanceof Made ? value.toHTML() : htmlText(plain(value))),
  md: (value) => (value instanceof Made ? value.toHTML() : mdText(plain(value))),
};

type Container = Record<string, unknown>;
/** A function of a compiled template, with all that the runtime calls it with. */
type Run = (
  container: Container,
  view: unknown,
  helpers: unknown,
  parts: unknown,
  data: unknown,
  blocks: unknown,
  views: unknown,
) => unknown;

const isRun = (value: unknown): value is Run => typeof value === "function";

/** Where a name stands: of the program's own templates only the line is kept. */
type Place = number | { readonly start: { readonly line: number } } | undefined;
const lineOf = (place: Place): number | null => (typeof place === "number" ? place : (place?.start.line ?? null));

/** What an object holds itself; nothing of its prototype. */
const ownOf = (of: unknown, name: string): unknown =>
  of !== null && of !== undefined && Object.hasOwn(of, name) ? (of as Spec)[name] : undefined;

const missingOf = (of: unknown, name: string): MissingName => ({
  name,
  offers: typeof of === "object" && of !== null ? Object.keys(of) : [],
});

/** What the templates of one engine share. */
interface Shared {
  readonly escape: (value: unknown) => string;
  readonly parts: readonly string[];
  /** How many templates are being laid out, each within the one before. */
  depth: number;
  /** What the last step on the way to a name did not find, and where: in `head.plam.title` it is `plam` that is wrong. */
  lost: { readonly of: object; readonly name: string } | null;
}

/** How names are looked up: on the way to one what is not there is nothing, at its end it is an error. */
function lookups(shared: Shared) {
  const step = (of: unknown, name: string): unknown => {
    const isThere = of !== null && of !== undefined && Object.hasOwn(of, name);
    shared.lost = !isThere && typeof of === "object" && of !== null ? { of, name } : null;
    return isThere ? (of as Spec)[name] : undefined;
  };
  const end = (of: unknown, name: string, place: Place): unknown => {
    if (of !== null && of !== undefined && Object.hasOwn(of, name)) return (of as Spec)[name];
    const lost = of === undefined ? shared.lost : null;
    throw new Missing(missingOf(lost?.of ?? of, lost?.name ?? name), lineOf(place));
  };
  return { step, end };
}

/**
 * The runtime knows only how to escape for HTML: what it hands to the functions of a template, one and the same for all of
 * them, is given the format's own way before the first is called. What goes wrong in one is told with the template's name.
 */
function runsOf(layout: string, spec: object, shared: Shared): Spec {
  const { step, end } = lookups(shared);
  const own = { escapeExpression: shared.escape, strict: end, lookupProperty: step };
  const wrapped = Object.entries(spec as Spec).map(([key, value]) => {
    if (!isRun(value) || key === "compiler") return [key, value] as const;
    const run: Run = (container, view, helpers, parts, data, blocks, views) => {
      shared.depth += 1;
      try {
        if (shared.depth > DEEPEST) throw new EndlessLayout(layout);
        if (container["strict"] !== end) Object.assign(container, own);
        return value(container, view, helpers, parts, data, blocks, views);
      } catch (error) {
        throw layoutError(layout, error, shared.parts);
      } finally {
        shared.depth -= 1;
      }
    };
    return [key, run] as const;
  });
  return Object.fromEntries(wrapped);
}

/** Helpers of the runtime that no template can call: they are missing like any other name. */
const unhelpful = ["log", "helperMissing", "blockHelperMissing"];

/**
 * Makes what lays views out in a format.
 * @throws LayoutError when it is called with a layout that is not there, or one that asks the view for what it lacks
 */
export function engine(
  format: LayoutFormat,
  { specs, helpers, escape = escapes[format] }: Layouts,
): (layout: string, view: object) => string {
  const own = runtime.create();
  const usual = Object.entries(own.helpers).filter(([name]) => !unhelpful.includes(name));
  const shared: Shared = { escape, parts: Object.keys(specs), depth: 0, lost: null };
  const templates = new Map(
    Object.entries(specs).map(([name, spec]) => [name, own.template(runsOf(name, spec, shared))] as const),
  );
  // as the runtime lays out a part: laid out on its own, a template would wrap every helper anew each time
  const laying = {
    ...{ partial: true as const, hooks: own.helpers, decorators: own.decorators },
    helpers: {
      ...Object.fromEntries(usual),
      lookup: (of: unknown, name: unknown) => ownOf(of, String(name)),
      ...Object.fromEntries(Object.entries(helpers).map(([name, helper]) => [name, used(name, helper)])),
    },
    partials: Object.fromEntries(templates),
  };
  return (layout, view) => {
    const template = templates.get(layout);
    if (template === undefined) throw new LayoutError(layout, "no such layout");
    try {
      return template(view, { ...laying, data: { root: view } });
    } catch (error) {
      throw layoutError(layout, error, shared.parts);
    }
  };
}
