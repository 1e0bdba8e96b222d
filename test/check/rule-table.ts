/** Runs a table of rules: what gives each finding, exactly that finding and no other, and what does not. */
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { changedPlan, findings, type Found } from "./clean-plan.js";

type Changes = Readonly<Record<string, string>>;

/** One rule, tried with its own example. */
export interface Row {
  readonly code: string;
  /** Where in the clean plan the example goes. */
  readonly part: string;
  /** What the example needs beside it. */
  readonly beside?: Changes;
  readonly item: string | null;
  readonly data: Found["data"];
  /** The token it stands at; `key:` for a key. */
  readonly at: unknown;
  readonly suggestion?: string;
}

/** A further case of a rule: what is found, by code, token and suggestion; nothing when it must keep silent. */
export interface Case {
  readonly name: string;
  readonly changes: Changes;
  readonly found: readonly { readonly code: string; readonly at: unknown; readonly suggestion?: string }[];
}

function ruleOf(code: string) {
  const rule = rules.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  return rule;
}

/** A message in each language is a sentence, and nothing in it is left to fill in. */
function expectWords({ code, data }: Pick<Found, "code" | "data">): void {
  const { nb, nn, en } = ruleOf(code).message;
  for (const message of [nb(data), nn(data), en(data)]) {
    expect(message).toMatch(/^\S.*[^ .]\.$/);
    expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  }
  expect(nb(data)).not.toBe(en(data));
  expect(nn(data)).not.toBe(en(data));
}

export function examples(rows: readonly Row[]): void {
  describe.each(rows)("$code", ({ part, beside, ...expected }) => {
    const rule = ruleOf(expected.code);
    const withExample = (yaml: string): Changes => ({ ...beside, [part]: `${beside?.[part] ?? ""}\n${yaml}` });

    it("finds its bad example, and nothing else there", () => {
      expect(findings(changedPlan(withExample(rule.example.bad)))).toEqual([expected]);
    });

    it("finds nothing in its good example", () => {
      expect(findings(changedPlan(withExample(rule.example.good)))).toEqual([]);
    });

    it("says it in a sentence of each language", () => {
      expectWords(expected);
    });
  });
}

export function cases(table: readonly Case[]): void {
  it.each(table)("$name", ({ changes, found }) => {
    const all = findings(changedPlan(changes));
    all.forEach(expectWords);
    const short = all.map(({ code, at, suggestion }) =>
      suggestion === undefined ? { code, at } : { code, at, suggestion },
    );
    expect(short).toEqual(found);
  });
}
