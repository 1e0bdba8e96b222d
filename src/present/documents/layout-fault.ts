/** What a template may not do, told apart without loading the compiler. */
import { LayoutError } from "./engine.js";

/** A template that puts a value in as it is: `{{{value}}}`. */
export class RawValue extends LayoutError {
  constructor(layout: string, line: number) {
    super(layout, "{{{ }}}", line);
    this.name = "RawValue";
  }
}
