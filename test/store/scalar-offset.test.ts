/** Words inside a text are found in the file, however the text is written. */
import { describe, expect, it } from "vitest";
import { SourceMap } from "../../src/store/source-map.js";
import { readYaml } from "../../src/store/yaml.js";

/** The line and column of a word in the text under `a`, and what stands there in the file. */
function spotOf(yaml: string, word: string, occurrence = 1): string {
  const sources = new SourceMap();
  const { content } = readYaml("x.yaml", yaml, sources);
  const of = content as { a: string };
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) start = of.a.indexOf(word, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  const found = sources.locate({ of, key: "a", token: "value", within: { start, end: start + word.length } });
  if (found === null) throw new Error("nowhere");
  const line = yaml.split("\n")[found.line - 1] ?? "";
  return `${found.line}:${found.col} ${line.slice(found.col - 1, found.line === found.endLine ? found.endCol - 1 : undefined)}`;
}

describe("a word inside a text", () => {
  it.each([
    ["plain", "a: 1.3 økte fra 2022\n", "økte", 1, "1:8 økte"],
    ["plain on several lines", "a: 1.3\n   økte\n   i 2022\n", "økte", 1, "2:4 økte"],
    ["plain, its second time", "a: økte og økte\n", "økte", 2, "1:12 økte"],
    ["in single quotes", "a: 'det ''var'' økte'\n", "økte", 1, "1:17 økte"],
    ["in double quotes", 'a: "1.3: \\"ja\\" økte"\n', "økte", 1, "1:17 økte"],
    ["after an escaped letter", 'a: "p\\u00e5 1.3 økte"\n', "økte", 1, "1:17 økte"],
    ["after an escaped pair", 'a: "\\U0001F600 økte"\n', "økte", 1, "1:16 økte"],
    ["with an escaped letter in it", 'a: "1.3 \\u00f8kte"\n', "økte", 1, "1:9 \\u00f8kte"],
    ["after an escaped line end", 'a: "1.3 \\\n   økte"\n', "økte", 1, "2:4 økte"],
    ["after an escaped new line", 'a: "1.3\\nøkte"\n', "økte", 1, "1:10 økte"],
    ["quoted on several lines", 'a: "1.3\n\n  økte"\n', "økte", 1, "3:3 økte"],
    ["folded", "a: >-\n  Andelen i 1.3\n  økte fra 2022\n", "økte", 1, "3:3 økte"],
    ["folded, with paragraphs", "a: >-\n  Først.\n\n  Så økte\n  1.3\n", "økte", 1, "4:6 økte"],
    ["folded, with lines further in", "a: >\n  Liste:\n    - ett\n    - økte\n  slutt\n", "økte", 1, "4:7 økte"],
    ["literal", "a: |\n  Andelen\n  økte\n", "økte", 1, "3:3 økte"],
    ["literal, with a comment at its head", "a: | # økte\n  Andelen\n  økte\n", "økte", 1, "3:3 økte"],
    ["literal, with Windows line ends", "a: |\r\n  Andelen\r\n  økte\r\n", "økte", 1, "3:3 økte"],
    ["folded over the end of a line", "a: >-\n  den gikk\n  opp\n", "gikk opp", 1, "2:7 gikk"],
    ["folded, with two spaces", "a: >-\n  den  gikk\n  opp\n", "opp", 1, "3:3 opp"],
    ["after quotes that are doubled in a block", "a: |\n  ''økte''\n", "økte", 1, "2:5 økte"],
  ])("%s", (_, yaml, word, occurrence, expected) => {
    expect(spotOf(yaml, word, occurrence)).toBe(expected);
  });

  it("is the whole text where the place is not inside it", () => {
    const sources = new SourceMap();
    const { content } = readYaml("x.yaml", "a: kort\n", sources);
    const found = sources.locate({ of: content as object, key: "a", token: "value", within: { start: 40, end: 44 } });
    expect(found).toMatchObject({ line: 1, col: 4, endCol: 8 });
  });
});
