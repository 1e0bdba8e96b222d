/** Text of a plan in Markdown: no sign means anything but itself, nobody is called and nothing referred to. */
import fc from "fast-check";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { mdText } from "../../src/present/markdown.js";

const reader = markdownIt({ html: true, linkify: true });

/** What a reader sees, code and all. */
const seen = (markdown: string): string =>
  reader
    .renderInline(markdown)
    .replace(/<\/?code>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The text that a host looks for calls and references in: all but code. */
const live = (markdown: string): string => reader.renderInline(markdown).replace(/<code>[^<]*<\/code>/g, "\n");

/** As GitHub finds them: a name after anything but a letter, digit or underscore; a number after a hash. */
const calls = /(?:^|[^A-Za-z0-9_])@[A-Za-z0-9]/m;
const refers = /(?:^|[^&])#\d|\bGH-\d/im;

describe("what a host would read as a call or a reference", () => {
  it.each([
    ["Ask @kari about it.", "Ask `@kari` about it."],
    ["@council/owners, @all", "`@council/owners`, `@all`"],
    ["fixes #12", "fixes `#12`"],
    ["closes council/plan#7 and GH-9", "closes `council/plan#7` and `GH-9`"],
    ["see !34", "see `!34`"],
    ["(@kari)", "(`@kari`)"],
    ["_@kari_", "\\_`@kari_`"],
    ["#7@kari!", "`#7@kari`!"],
    ["@a@b", "`@a@b`"],
    ["`@kari", "\\``@kari`"],
    ["kari@example.no", "kari@example.no"],
    ["# and @ alone", "\\# and @ alone"],
    ["/close", "\\/close"],
    ["$12 and 50 %", "$12 and 50 %"],
    ["$snippet %name", "\\$snippet \\%name"],
    ["http://example.no www.example.no", "http\\://example.no www\\.example.no"],
    ["0123abcd", "0123abcd"],
  ])("%s", (text, wanted) => {
    expect(mdText(text)).toBe(wanted);
  });

  it("stands as code wherever it stands, and can be read and searched for", () => {
    const word = fc.constantFrom(
      "@",
      "#",
      "`",
      "a",
      "7",
      " ",
      "-",
      "/",
      "\\",
      "_",
      "*",
      "!",
      "å",
      ".",
      "GH-",
      "|",
      "<",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join("").replace(/ +/g, " ").trim();
        const markdown = mdText(text);
        expect(seen(markdown)).toBe(text);
        expect(live(markdown)).not.toMatch(calls);
        expect(live(markdown)).not.toMatch(refers);
        expect(markdown).not.toMatch(/^\//);
      }),
      { numRuns: 2000 },
    );
  });

  it("is found quickly in a text made to be slow", () => {
    const began = performance.now();
    mdText("a-".repeat(50_000));
    mdText("@a".repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
