/**
 * Compiles the templates that a house brings. The compiler is loaded only for this; what it makes is laid out by the
 * same engine, so that the same is escaped and the same is missing.
 */
import handlebars from "handlebars";
import { LayoutError } from "./engine.js";
import { RawValue } from "./layout-fault.js";

/** A node of the compiler's tree; the package describes the tree loosely. */
interface Node {
  readonly type: string;
  readonly escaped?: boolean;
  readonly loc: { readonly start: { readonly line: number } };
}

/** What is used of the compiler; its own types leave out the parts that give more than a function. */
interface Compiler {
  parse(text: string): Node;
  readonly Visitor: new () => { accept(node: Node): void; MustacheStatement(node: Node): void };
  readonly Compiler: new () => { compile(tree: Node, options: object): object };
  readonly JavaScriptCompiler: new () => {
    compile(tree: object, options: object, names: undefined, asObject: true): object;
  };
}

const compiler = handlebars as unknown as Compiler; // see the interface

/** As the templates of the program are compiled. The engine has no `log`: it is missing like any other name. */
const options = { strict: true, preventIndent: true, knownHelpers: { log: false } };

/** `{{{value}}}` would put a text of the plan into the document as markup. */
function refuseRaw(layout: string, tree: Node): void {
  const visitor = new compiler.Visitor();
  const visit = visitor.MustacheStatement.bind(visitor);
  visitor.MustacheStatement = (node) => {
    if (node.escaped === false) throw new RawValue(layout, node.loc.start.line);
    visit(node);
  };
  visitor.accept(tree);
}

/** "Parse error on line 3:" and what was expected, as the compiler tells it. */
function parsed(layout: string, text: string): Node {
  try {
    return compiler.parse(text);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const line = /^Parse error on line (\d+):/.exec(told)?.[1] ?? / - (\d+):\d+$/.exec(told)?.[1];
    const reason = told
      .replace(/^Parse error on line \d+:\n/, "")
      .replace(/^\n?Expecting .*, got '(\w+)'$/m, "$1")
      .trim();
    throw new LayoutError(layout, reason, line === undefined ? null : Number(line));
  }
}

/**
 * Makes of the text of a template what the engine lays out by.
 * @throws LayoutError with the line where it is no template, or puts in what is not escaped
 */
export function compileLayout(layout: string, text: string): object {
  const tree = parsed(layout, text);
  refuseRaw(layout, tree);
  const environment = new compiler.Compiler().compile(tree, options);
  return new compiler.JavaScriptCompiler().compile(environment, options, undefined, true);
}
