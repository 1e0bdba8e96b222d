/** Templates of a house: compiled to what the engine lays out by, with the same strictness, and told where they are wrong. */
import { describe, expect, it } from "vitest";
import { compileLayout } from "../../../src/present/documents/compile.js";
import { EndlessLayout, engine, LayoutError } from "../../../src/present/documents/engine.js";
import { RawValue } from "../../../src/present/documents/layout-fault.js";

const laid = (text: string, view: object, parts: Readonly<Record<string, string>> = {}): string => {
  const all = Object.entries({ main: text, ...parts });
  const specs = Object.fromEntries(all.map(([name, each]) => [name, compileLayout(name, each)]));
  return engine("html", { specs, helpers: {} })("main", view);
};

function thrownBy(job: () => unknown): unknown {
  try {
    return job();
  } catch (error) {
    return error;
  }
}

describe("a template of a house", () => {
  it("is laid out as the program's own are", () => {
    const view = { name: "<b>", all: [{ n: 1 }, { n: 2 }] };
    expect(laid("{{name}}{{#each all}}[{{n}}]{{/each}}{{> part}}", view, { part: "({{name}})" })).toBe(
      "&lt;b&gt;[1][2](&lt;b&gt;)",
    );
  });

  it.each([
    ["{{{name}}}", 1],
    ["\n\n{{#if name}}\n{{{name}}}{{/if}}", 4],
    ["{{#each all}}{{else}}\n{{& name}}{{/each}}", 2],
    ["{{#> part}}\n\n{{{name}}}{{/part}}", 3],
    ['{{#*inline "x"}}\n{{{name}}}{{/inline}}', 2],
  ])("may put in nothing unescaped: %j", (text, line) => {
    const error = thrownBy(() => compileLayout("plan", text));
    expect(error).toBeInstanceOf(RawValue);
    expect(error).toMatchObject({ layout: "plan", line });
  });

  it.each([
    ["{{#if a}}\nx", 2],
    ["a\n{{/each}}", 2],
    ["a\nb {{", 2],
    ["{{#if a}}\n{{/each}}", 1],
    ["{{{a}}", 1],
  ])("is told where it is none: %j", (text, line) => {
    const error = thrownBy(() => compileLayout("plan", text));
    expect(error).toBeInstanceOf(LayoutError);
    expect(error).toMatchObject({ layout: "plan", line });
    expect((error as LayoutError).message).not.toBe("");
  });

  it("reaches nothing but the view", () => {
    for (const text of [
      "{{constructor.constructor}}",
      "{{process.env}}",
      "{{require 'fs'}}",
      "{{__proto__}}",
      "{{global}}",
    ])
      expect(() => laid(text, { a: 1 })).toThrow(LayoutError);
  });

  it("that calls itself without end is an error, and ends", () => {
    expect(() => laid("{{> main}}", {})).toThrow(EndlessLayout);
    expect(() => laid("{{> one}}", {}, { one: "{{> two}}", two: "{{> one}}" })).toThrow(EndlessLayout);
  });

  it("is told what there is where a name is not", () => {
    expect(thrownBy(() => laid("{{#with a}}{{c}}{{/with}}", { a: { b: 1 } }))).toMatchObject({
      missing: { name: "c", offers: ["b"] },
    });
    expect(thrownBy(() => laid("{{> no}}", {}, { one: "" }))).toMatchObject({
      missing: { name: "no", offers: ["main", "one"] },
    });
  });
});
