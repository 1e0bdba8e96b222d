import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineRule } from "../../src/check/rule.js";
import type { Finding } from "../../src/model/finding.js";
import { codeFrame } from "../../src/present/code-frame.js";
import { paintFor } from "../../src/present/colour.js";
import { catalogueText, explainText } from "../../src/present/explain.js";
import { findingsJson } from "../../src/present/findings-json.js";
import { findingsText, summaryText } from "../../src/present/findings-text.js";
import { displayWidth } from "../../src/present/width.js";

const rule = defineRule<{ key: string }>({
  code: "unknown-key",
  severity: "error",
  title: { nb: "Ukjent nøkkel", nn: "Ukjend nøkkel", en: "Unknown key" },
  why: {
    nb: "En nøkkel som planformatet ikke kjenner, blir ikke lest, og det den skulle si, faller bort uten at noen ser det i statusbildet eller rapportene.",
    nn: "Ein nøkkel som planformatet ikkje kjenner, blir ikkje lesen.",
    en: "A key that the plan format does not know is not read.",
  },
  mend: { nb: "Rett skrivemåten.", nn: "Rett skrivemåten.", en: "Correct the spelling." },
  example: { bad: "basline: 74\n", good: "baseline: 74\n" },
  message: {
    nb: ({ key }) => `Nøkkelen «${key}» finnes ikke.`,
    nn: ({ key }) => `Nøkkelen «${key}» finst ikkje.`,
    en: ({ key }) => `There is no key “${key}”.`,
  },
});
const rules = new Map([[rule.code, rule]]);

const source = ["id: x", "\tbasline: 74", "name: æ日本\u001b[2J ø", `long: ${"abcdefghi ".repeat(30)}END`, ""].join(
  "\n",
);
const sources = new Map([["objectives/1.yaml", source]]);

const finding = (given: Partial<Finding>): Finding => ({
  ...{ file: "objectives/1.yaml", line: 2, col: 2, endLine: 2, endCol: 9 },
  ...{ code: "unknown-key", severity: "error", item: "1.3", data: { key: "basline" }, suggestion: "baseline" },
  ...given,
});

const plain = { lang: "nb", colour: false, width: 80 } as const;
const frame = (given: Partial<Finding>, width = 80): string[] =>
  codeFrame(source.split("\n"), finding(given), width, paintFor(false));

describe("code frames", () => {
  it("point at the place, with the lines around it", () => {
    expect(frame({})).toEqual(
      ["  1 | id: x", "  2 |     basline: 74", "    |     ^^^^^^^", "  3 | name: æ日本␛[2J ø"].map((line) =>
        line.replace("  1 |", "  1 |"),
      ),
    );
  });

  it("are cut from a line of a million characters before anything is measured", () => {
    const place = finding({ line: 2, col: 500_000, endLine: 2, endCol: 500_003 });
    const long = ["id: x", `nb: ${"ø".repeat(1_000_000)}`, "y: z"];
    const lines = codeFrame(long, place, 80, paintFor(false));
    expect(lines).toHaveLength(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines[2]).toMatch(/^ +\| +\^\^\^$/);
  });

  it("count cells, not letters", () => {
    expect(frame({ line: 3, col: 8, endLine: 3, endCol: 10 })[2]).toBe("    |        ^^^^");
  });

  it("cut long lines around the place", () => {
    const lines = frame({ line: 4, col: 307, endLine: 4, endCol: 310 }, 60);
    expect(lines[1]).toMatch(/^ {2}4 \| ….*END$/);
    const at = lines[2]?.indexOf("^") ?? 0;
    expect(lines[1]?.slice(at, at + 3)).toBe("END");
    expect(frame({ line: 4, col: 1, endLine: 4, endCol: 5 }, 60)[1]).toMatch(/^ {2}4 \| long: .*…$/);
  });

  it("have one caret for an empty place, and carets to the end of the line for one over several", () => {
    expect(frame({ line: 1, col: 4, endLine: 1, endCol: 4 }).at(-2)).toBe("    |    ^");
    expect(frame({ line: 1, col: 1, endLine: 3, endCol: 2 })[1]).toBe("    | ^^^^^");
    expect(frame({ line: 99 })).toEqual([]);
  });

  it("stay inside the width, wherever the place is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 320 }),
        fc.integer({ min: 0, max: 400 }),
        (line, col, length) => {
          for (const each of frame({ line, col, endLine: line, endCol: col + length }, 60)) {
            expect(displayWidth(each)).toBeLessThanOrEqual(60);
          }
        },
      ),
    );
  });
});

describe("findings as text", () => {
  const note = finding({ severity: "info", item: null, suggestion: null, file: "b.yaml", code: "odd" });
  const warning = finding({ severity: "warning", line: 1, col: 1, endLine: 1, endCol: 3, suggestion: null });

  it("say where, how grave, which code, which item and what", () => {
    expect(findingsText([finding({}), note], rules, sources, plain)).toBe(
      [
        "objectives/1.yaml:2:2  feil  unknown-key  1.3  Nøkkelen «basline» finnes ikke.",
        "  1 | id: x",
        "  2 |     basline: 74",
        "    |     ^^^^^^^",
        "  3 | name: æ日本␛[2J ø",
        "  Mente du «baseline»?",
        "",
        "b.yaml:2:2  merknad  odd  -  odd",
        "",
        "1 feil, 1 merknad i 2 filer",
        "",
      ].join("\n"),
    );
  });

  it("are counted with their plurals", () => {
    expect(summaryText([finding({}), finding({}), warning], "en")).toBe("2 errors, 1 warning in 1 file");
    expect(summaryText([warning, warning, note], "nb")).toBe("2 advarsler, 1 merknad i 2 filer");
    expect(summaryText([], "nb")).toBe("Ingen funn.");
    expect(findingsText([], rules, sources, plain)).toBe("");
  });

  it("are not steered by what they tell of", () => {
    const hostile = finding({ data: { key: "a\u001b]0;x\u0007\u202e\nb" }, suggestion: "\u001b[2J" });
    const text = findingsText([hostile], rules, sources, plain);
    expect(text).toContain("«a␛]0;x␇\ufffd b»");
    // eslint-disable-next-line no-control-regex -- they are what must be gone
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it("have colour only when told", () => {
    const coloured = findingsText([finding({}), warning, note], rules, sources, { ...plain, colour: true });
    expect(coloured).toContain("\u001b[31mfeil\u001b[39m");
    // eslint-disable-next-line no-control-regex -- colours are what is taken away
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(
      findingsText([finding({}), warning, note], rules, sources, plain),
    );
  });
});

describe("findings as JSON", () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../schemas/output/findings.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv.default({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

  it("have the published shape", () => {
    const list = [
      finding({}),
      finding({ severity: "info", item: null, suggestion: null, file: "b.yaml", data: { keys: ["a"], count: 2 } }),
    ];
    for (const given of [list, []]) {
      validate(JSON.parse(findingsJson(given, rules, { lang: "en", accepted: [] })));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(JSON.parse(findingsJson(list, rules, { lang: "en", accepted: [] }))).toMatchObject({
      schema: "ehs/findings/1",
      counts: { error: 1, warning: 0, info: 1, files: 2 },
      findings: [
        {
          file: "objectives/1.yaml",
          line: 2,
          col: 2,
          message: "There is no key “basline”.",
          suggestion: "baseline",
          data: { key: "basline" },
        },
        {},
      ],
    });
  });
});

describe("explanations", () => {
  it("say what, why, how to mend it, and show it", () => {
    expect(explainText(rule, { ...plain, width: 70 })).toBe(
      [
        "unknown-key (feil)",
        "Ukjent nøkkel",
        "",
        "Hvorfor det betyr noe",
        "  En nøkkel som planformatet ikke kjenner, blir ikke lest, og det den",
        "  skulle si, faller bort uten at noen ser det i statusbildet eller",
        "  rapportene.",
        "",
        "Slik retter du det",
        "  Rett skrivemåten.",
        "",
        "Gir funnet",
        "  basline: 74",
        "",
        "Rettet",
        "  baseline: 74",
        "",
      ].join("\n"),
    );
  });

  it("list every code in columns", () => {
    const other = { ...rule, code: "odd", severity: "warning" as const, title: { nb: "Rar", nn: "Rar", en: "Odd" } };
    expect(catalogueText([rule, other], plain)).toBe(
      "unknown-key  feil      Ukjent nøkkel\nodd          advarsel  Rar\n",
    );
    expect(catalogueText([], plain)).toBe("");
  });
});
