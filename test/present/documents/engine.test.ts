/** What a template may not do: leave a value unescaped, or ask for what the view does not have. */
import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { engine, type Helper, type LayoutFormat, LayoutError, Made } from "../../../src/present/documents/engine.js";

const specOf = (text: string): object =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what the compiler makes is code, as the build writes it
  new Function(`return ${Handlebars.precompile(text, { strict: true, preventIndent: true }) as string}`)() as object;

function laid(
  format: LayoutFormat,
  texts: Readonly<Record<string, string>>,
  view: object,
  helpers: Record<string, Helper> = {},
) {
  const specs = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, specOf(text)]));
  return engine(format, { specs, helpers })("main", view);
}

function thrownBy(job: () => unknown): unknown {
  try {
    return job();
  } catch (error) {
    return error;
  }
}

const hostile = `<script>alert("1")</script> | \`x\` [a](javascript:b) & \u202e`;

describe("the engine", () => {
  it("escapes every value for HTML", () => {
    const text = laid("html", { main: '<p title="{{name}}">{{name}}</p>' }, { name: hostile });
    expect(text).not.toContain("<script");
    expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)");
    expect(text).not.toContain("\u202e");
  });

  it("escapes every value for Markdown", () => {
    const text = laid("md", { main: "- {{name}}\n" }, { name: hostile });
    expect(text).toContain("\\<script\\>");
    expect(text).toContain("\\|");
    expect(text).toContain("\\[a\\](javascript:b)");
  });

  it.each(["html", "md"] as const)("escapes in loops, conditions, parts and blocks of parts too (%s)", (format) => {
    const texts = {
      main: "{{#> frame}}{{#each all}}{{#if this}}{{this}}{{/if}}{{> part value=this}}{{/each}}{{/frame}}",
      frame: "[{{> @partial-block}}]",
      part: "({{value}})",
    };
    const text = laid(format, texts, { all: ["<b>"] });
    const escaped = format === "html" ? "&lt;b&gt;" : "\\<b\\>";
    expect(text).toBe(`[${escaped}(${escaped})]`);
  });

  it.each(["html", "md"] as const)("lays out a part that is written in its place, and escapes in it (%s)", (format) => {
    const main = '{{#*inline "own"}}<{{name}}>{{/inline}}{{#each all}}{{> own name=this}}{{/each}}{{> frame}}';
    const text = laid(format, { main, frame: "({{> own}})" }, { all: ["<b>"], name: "&" });
    const [bold, and] = format === "html" ? ["&lt;b&gt;", "&amp;"] : ["\\<b\\>", "\\&"];
    expect(text).toBe(`<${bold}>(<${and}>)`);
  });

  it("trusts what a helper made", () => {
    const text = laid(
      "html",
      { main: "{{bold name}}" },
      { name: "a" },
      { bold: (name) => new Made(`<b>${String(name)}</b>`) },
    );
    expect(text).toBe("<b>a</b>");
  });

  it("escapes what a helper only returns", () => {
    expect(laid("html", { main: "{{same name}}" }, { name: "<i>" }, { same: (name) => name })).toBe("&lt;i&gt;");
  });

  it("fails on what the view does not have, and says which layout asked", () => {
    expect(() => laid("html", { main: "{{nosuch}}" }, { name: "a" })).toThrow(LayoutError);
    expect(() => laid("html", { main: "{{a.b.c}}" }, { a: { b: null } })).toThrow(/main|"c"/);
  });

  it.each([
    "{{constructor}}",
    "{{constructor.name}}",
    "{{a.__proto__}}",
    "{{a.toString}}",
    "{{a.b.length.constructor}}",
  ])("gives nothing of an object's prototype: %s", (text) => {
    expect(() => laid("html", { main: text }, { a: { b: "c" } })).toThrow(LayoutError);
  });

  it.each(["{{lookup a 'constructor'}}", "{{lookup a '__proto__'}}", "{{lookup null 'a'}}", "{{lookup a 'none'}}"])(
    "and nothing of it by another way: %s",
    (text) => {
      expect(laid("html", { main: text }, { a: {} })).toBe("");
    },
  );

  it("says which template, on which line, asked for what", () => {
    const texts = { main: "a\n{{> part}}", part: "b\n\n{{head.nosuch}}" };
    const error = thrownBy(() => laid("html", texts, { head: {} }));
    expect(error).toMatchObject({ layout: "part", line: 3, missing: { name: "nosuch", offers: [] } });
  });

  it("says which step on the way to a name is wrong", () => {
    const view = { head: { plan: { title: "x" }, none: null } };
    expect(thrownBy(() => laid("md", { main: "{{head.plam.title}}" }, view))).toMatchObject({
      missing: { name: "plam", offers: ["plan", "none"] },
    });
    expect(thrownBy(() => laid("md", { main: "{{head.none.title}}" }, view))).toMatchObject({
      missing: { name: "title", offers: [] },
    });
  });

  it("says which part is not there", () => {
    expect(thrownBy(() => laid("md", { main: "{{> nosuch}}" }, {}))).toMatchObject({
      layout: "main",
      missing: { name: "nosuch", offers: ["main"] },
    });
  });

  it("shows no object as text", () => {
    expect(laid("html", { main: "{{a}}" }, { a: { secret: 1 } })).toBe("");
  });
});
