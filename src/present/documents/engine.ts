/**
 * Lays a view out by its template. Templates only lay out: every value in them is escaped for its format unless a
 * helper made it, and a name that a template uses and the view lacks is an error, not a gap in the page.
 */
import handlebars from "handlebars/runtime.js";
import { htmlText } from "../html-text.js";
import { mdText } from "../markdown.js";

export type LayoutFormat = "html" | "md";

/** A compiled template: functions that take what the runtime offers as their first argument. */
type Spec = Readonly<Record<string, unknown>>;

export type Helper = (this: unknown, ...args: readonly unknown[]) => unknown;

/** What is used of the runtime; its own types describe the whole library, which is loaded only to compile. */
interface Runtime {
  readonly helpers: Readonly<Record<string, unknown>>;
  create(): Runtime;
  registerHelper(name: string, helper: Helper): void;
  unregisterHelper(name: string): void;
  registerPartial(name: string, template: Template): void;
  template(spec: object): Template;
}

type Template = (view: object) => string;

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

/** A template that cannot be laid out: what is wrong is in the template, or in its use of the view. */
export class LayoutError extends Error {
  /** Name of the layout or part. */
  readonly layout: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
  /** What the template asks for and is not there; null: something else is wrong. */
  readonly missing: string | null;

  constructor(layout: string, reason: string, line: number | null = null, missing: string | null = null) {
    super(reason);
    this.name = "LayoutError";
    this.layout = layout;
    this.line = line;
    this.missing = missing;
  }
}

/** A name that is not in what it is asked of. */
class Missing extends Error {
  readonly missing: string;
  readonly lineNumber: number | null;

  constructor(missing: string, lineNumber: number | null) {
    super(`"${missing}" is not there`);
    this.missing = missing;
    this.lineNumber = lineNumber;
  }
}

/** The innermost template tells; those around it pass on what it told. */
function layoutError(layout: string, error: unknown): LayoutError {
  if (error instanceof LayoutError) return error;
  if (error instanceof Missing) return new LayoutError(layout, error.message, error.lineNumber, error.missing);
  if (!(error instanceof Error)) return new LayoutError(layout, String(error));
  const part = /^The partial (\S+) could not be found/.exec(error.message)?.[1] ?? null;
  const { lineNumber } = error as { lineNumber?: number };
  return new LayoutError(layout, error.message, lineNumber ?? null, part);
}

const plain = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const escapes: Readonly<Record<LayoutFormat, (value: unknown) => string>> = {
  html: (value) => (value instanceof Made ? value.toHTML() : htmlText(plain(value))),
  md: (value) => (value instanceof Made ? value.toHTML() : mdText(plain(value))),
};

type Container = Readonly<Record<string, unknown>>;
type Run = (this: unknown, container: Container, ...rest: readonly unknown[]) => unknown;

const isRun = (value: unknown): value is Run => typeof value === "function";

type Place = { readonly start: { readonly line: number } } | undefined;

/** What an object holds itself; nothing of its prototype. */
const ownOf = (of: unknown, name: string): unknown =>
  of !== null && of !== undefined && Object.hasOwn(of, name) ? (of as Spec)[name] : undefined;

function strictlyOf(of: unknown, name: string, place: Place): unknown {
  if (of !== null && of !== undefined && Object.hasOwn(of, name)) return (of as Spec)[name];
  throw new Missing(name, place?.start.line ?? null);
}

/**
 * The runtime knows only how to escape for HTML: each function of the template is handed the format's own way. What goes
 * wrong in it is told with its name.
 */
function runsOf(layout: string, spec: object, escape: (value: unknown) => string): Spec {
  const given = {
    escapeExpression: { value: escape },
    strict: { value: strictlyOf },
    lookupProperty: { value: ownOf },
  };
  const wrapped = Object.entries(spec as Spec).map(([key, value]) => {
    if (!isRun(value) || key === "compiler") return [key, value] as const;
    const run: Run = function (this: unknown, container, ...rest) {
      try {
        return value.call(this, Object.create(container, given) as Container, ...rest);
      } catch (error) {
        throw layoutError(layout, error);
      }
    };
    return [key, run] as const;
  });
  return Object.fromEntries(wrapped);
}

/**
 * Makes what lays views out in a format.
 * @throws LayoutError when it is called with a layout that is not there, or one that asks the view for what it lacks
 */
export function engine(
  format: LayoutFormat,
  { specs, helpers, escape = escapes[format] }: Layouts,
): (layout: string, view: object) => string {
  const own = runtime.create();
  own.unregisterHelper("log");
  own.registerHelper("lookup", (of, name) => ownOf(of, String(name)));
  for (const [name, helper] of Object.entries(helpers)) own.registerHelper(name, helper);
  const templates = new Map(
    Object.entries(specs).map(([name, spec]) => [name, own.template(runsOf(name, spec, escape))] as const),
  );
  for (const [name, template] of templates) own.registerPartial(name, template);
  return (layout, view) => {
    const template = templates.get(layout);
    if (template === undefined) throw new LayoutError(layout, "no such layout");
    try {
      return template(view);
    } catch (error) {
      throw layoutError(layout, error);
    }
  };
}
