/** What a plan accepts: which findings that covers, what is told of acceptances, and what no plan can accept. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { acceptancesOf } from "../../src/check/accepted/acceptance.js";
import { refusalOf } from "../../src/check/accepted/acceptable.js";
import { addedAcceptances } from "../../src/check/accepted/added.js";
import { applyAcceptances, type Ground } from "../../src/check/accepted/apply.js";
import { acceptedCodes } from "../../src/check/accepted/codes.js";
import { acceptedRules } from "../../src/check/accepted/index.js";
import { changedRules } from "../../src/check/changed/index.js";
import { readingRules } from "../../src/check/reading/index.js";
import { rules } from "../../src/check/rules/index.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Finding } from "../../src/model/finding.js";
import { planOf } from "../helpers/plan.js";

const ground: Ground = {
  asOf: "2024-06-30",
  ids: new Set(["1", "1.1", "1.2", "m1"]),
  codes: new Set([...rules, ...readingRules, ...changedRules].map(({ code }) => code)),
  unasked: new Set(),
  whole: true,
};

/** `code item field`, or `code file:plan.yaml field`. */
function finding(text: string): Finding {
  const [code = "", subject = "", field] = text.split(" ");
  const file = subject.startsWith("file:") ? subject.slice(5) : null;
  return {
    ...{ code, severity: "error", file: file ?? "objectives/1.yaml", line: 1, col: 1, endLine: 1, endCol: 2 },
    ...{ item: file === null ? subject : null, data: {}, suggestion: null },
    ...(field === undefined ? {} : { field }),
  };
}

const inList = (entries: string): Record<string, string> => ({ "accepted.yaml": `accepted:\n${entries}` });
const inItem = (entries: string): Record<string, string> => ({
  "objectives/1.yaml": `id: "1"\nindicators:\n  - id: "1.1"\n    measures: [{ unit: "%" }]\n    accepted:\n    ${entries.trim()}\n`,
});
const acceptances = (files: Record<string, string>) => {
  const plan = planOf(files);
  return acceptancesOf({ plan, index: indexPlan(plan) });
};

interface Row {
  readonly name: string;
  readonly findings: readonly string[];
  readonly accepted: Record<string, string>;
  /** Findings that still count. */
  readonly left?: readonly string[];
  /** What is told of the acceptances: code, the token it stands at, why, and what was meant. */
  readonly told?: readonly string[];
  readonly ground?: Partial<Ground>;
}

const source = "measure-without-source 1.1 id";
const due = "target-without-due 1.1 targets[2025]/kind";
const entry = (more: string): string => `  - { code: measure-without-source, reason: Later, ${more} }\n`;

const table: readonly Row[] = [
  { name: "one place", findings: [source], accepted: inList(entry('item: "1.1", field: id')) },
  { name: "wherever in the item", findings: [source, due], accepted: inList(entry('item: "1.1"')), left: [due] },
  { name: "in the item itself", findings: [source], accepted: inItem(entry("field: id")) },
  {
    name: "every one with the same code, item and field",
    findings: [source, source],
    accepted: inList(entry('item: "1.1", field: id')),
  },
  {
    name: "not another item",
    findings: ["measure-without-source 1.2 id"],
    accepted: inList(entry('item: "1.1"')),
    left: ["measure-without-source 1.2 id"],
    told: ["accepted-not-needed code mended -"],
  },
  {
    name: "not another field, which is then named",
    findings: ["target-without-due 1.1 targets[2026]/kind"],
    accepted: inList('  - { code: target-without-due, item: "1.1", field: "targets[2025]/kind", reason: Later }\n'),
    left: ["target-without-due 1.1 targets[2026]/kind"],
    told: ["accepted-not-needed field elsewhere targets[2026]/kind"],
  },
  {
    name: "a file, where the finding is about no item",
    findings: ["unknown-time-zone file:plan.yaml time_zone"],
    accepted: inList("  - { code: unknown-time-zone, file: plan.yaml, field: time_zone, reason: Later }\n"),
  },
  {
    name: "not what is about an item in that file",
    findings: [source],
    accepted: inList(entry("file: objectives/1.yaml")),
    left: [source],
    told: ["accepted-not-needed code mended -"],
  },
  {
    name: "until the last day",
    findings: [source],
    accepted: inList(entry('item: "1.1", until: "2024-06-30"')),
  },
  {
    name: "and no longer",
    findings: [source],
    accepted: inList(entry('item: "1.1", until: "2024-06-29"')),
    left: [source],
    told: ["accepted-expired until - -"],
  },
  {
    name: "what was mended before its time was over is not needed",
    findings: [],
    accepted: inList(entry('item: "1.1", until: "2024-06-29"')),
    told: ["accepted-not-needed code mended -"],
  },
  {
    name: "an id with a slip",
    findings: [source],
    accepted: inList(entry('item: "1.11"')),
    left: [source],
    told: ["accepted-not-needed item no-item 1.1"],
  },
  {
    name: "twice: the more exact holds",
    findings: [source],
    accepted: inList(entry('item: "1.1"') + entry('item: "1.1", field: id')),
    told: ["accepted-not-needed code covered -"],
  },
  {
    name: "nothing without a reason",
    findings: [source],
    accepted: inList('  - { code: measure-without-source, item: "1.1", reason: "  " }\n'),
    left: [source],
  },
  {
    name: "no error of reading",
    findings: ["yaml-syntax 1.1"],
    accepted: inList('  - { code: yaml-syntax, item: "1.1", reason: Later }\n'),
    left: ["yaml-syntax 1.1"],
  },
  {
    name: "nothing that a change lacks",
    findings: ["target-moved-without-decision 1.1"],
    accepted: inList('  - { code: target-moved-without-decision, item: "1.1", reason: Later }\n'),
    left: ["target-moved-without-decision 1.1"],
  },
  {
    name: "nothing of a code that nobody asked for is called mended",
    findings: [],
    accepted: inList(entry('item: "1.1"')),
    ground: { unasked: new Set(["measure-without-source"]) },
  },
  {
    name: "while a part cannot be read nothing is called mended",
    findings: [],
    accepted: inList(entry('item: "1.1"')),
    ground: { whole: false },
  },
];

const shown = ({ code, item, file, field }: Finding): string =>
  [code, item ?? `file:${file}`, ...(field === undefined ? [] : [field])].join(" ");

describe("what is accepted", () => {
  it.each(table)("$name", ({ findings, accepted, left = [], told = [], ground: more }) => {
    const applied = applyAcceptances(findings.map(finding), acceptances(accepted), { ...ground, ...more });
    expect(applied.left.map(shown)).toEqual(left);
    expect(applied.covered).toHaveLength(findings.length - left.length);
    expect(
      applied.reports.map(({ code, place, data, suggestion }) =>
        [code, place.key, data["why"] ?? "-", suggestion ?? "-"].join(" "),
      ),
    ).toEqual(told);
  });

  it("carries who accepted it and when", () => {
    const files = inList(entry('item: "1.1", role: council, date: "2024-03-13", until: "2025-03-13"'));
    const { covered } = applyAcceptances([finding(source)], acceptances(files), ground);
    expect(covered[0]?.acceptance).toMatchObject({
      ...{ reason: "Later", role: "council", date: "2024-03-13", until: "2025-03-13", beside: false },
    });
  });
});

describe("what a change accepts", () => {
  const one = entry('item: "1.1", until: "2024-12-31"');
  const added = (before: Record<string, string>, after: Record<string, string>): string[] =>
    addedAcceptances(acceptances(before), acceptances(after)).map(({ data, place }) =>
      [data["how"], data["subject"], place.key].join(" "),
    );

  it.each([
    ["a new one", inList("  []\n"), inList(one), ["added 1.1 code"]],
    ["the same", inList(one), inList(one), []],
    ["for longer", inList(one), inList(entry('item: "1.1", until: "2025-12-31"')), ["prolonged 1.1 until"]],
    ["for good", inList(one), inList(entry('item: "1.1"')), ["prolonged 1.1 until"]],
    ["for shorter", inList(entry('item: "1.1"')), inList(one), []],
    ["moved into the item", inList(one), inItem(entry('until: "2024-12-31"')), []],
    ["taken away", inList(one), inList("  []\n"), []],
  ])("%s", (_, before, after, told) => {
    expect(added(before, after)).toEqual(told);
  });
});

describe("the codes about acceptances", () => {
  it("are those of their own rules, in order, and cannot be accepted", () => {
    const own = [...acceptedRules, ...rules].map(({ code }) => code).filter((code) => code.includes("accepted"));
    expect(own.sort()).toEqual([...acceptedCodes]);
    const files = readdirSync(new URL("../../src/check/accepted/", import.meta.url)).map((name) => name.slice(0, -3));
    expect(files.filter((name) => name.startsWith("accepted-"))).toEqual(acceptedRules.map(({ code }) => code));
    for (const code of acceptedCodes) expect(refusalOf(code), code).toBe("acceptance");
  });

  it("leave every ordinary rule and every warning of reading to be accepted", () => {
    for (const { code } of rules) expect(refusalOf(code) === null, code).toBe(!code.includes("accepted"));
    for (const { code, severity } of readingRules)
      expect(refusalOf(code), code).toBe(severity === "error" ? "reading" : null);
    for (const { code } of changedRules) expect(refusalOf(code), code).toBe("change");
  });

  it.each(acceptedRules)("$code has its texts in every language, and examples that can be read", (rule) => {
    for (const { nb, nn, en } of [rule.title, rule.why, rule.mend]) {
      for (const text of [nb, nn, en]) expect(text.trim().length).toBeGreaterThan(10);
      for (const text of [nb, nn]) expect(text).not.toBe(en);
      for (const text of [nb, nn]) expect(text).not.toMatch(/[“”]/);
      expect(en).not.toMatch(/[«»]/);
    }
    for (const text of Object.values(rule.title)) expect(text).not.toMatch(/\.$/);
    for (const yaml of [rule.example.bad, rule.example.good]) expect(parse(yaml)).toBeTypeOf("object");
    expect(rule.check).toBeUndefined();
  });

  const data = { code: "survey-without-n", subject: "1.4", field: "observations[2022]/value", reason: "Old" };
  // prettier-ignore
  it.each([
    ["accepted-not-needed", { why: "mended" }, "Her er det ingenting å godta: 1.4 har ingen «survey-without-n».", "There is nothing to accept here: 1.4 has no “survey-without-n”."],
    ["accepted-not-needed", { why: "elsewhere" }, "Ingen «survey-without-n» å godta i «observations[2022]/value» på 1.4, men det er funn et annet sted der.", "There is no “survey-without-n” in “observations[2022]/value” of 1.4 to accept, but there is elsewhere in it."],
    ["accepted-not-needed", { why: "covered" }, "«survey-without-n» på 1.4 er alt godtatt av en annen oppføring.", "“survey-without-n” on 1.4 is already accepted by another entry."],
    ["accepted-not-needed", { why: "no-item" }, "Ingen id i planen er «1.4», så her godtas ingenting.", "No id in the plan is “1.4”, so this accepts nothing."],
    ["accepted-expired", { until: "2024-06-30" }, "«survey-without-n» på 1.4 var godtatt til og med 2024-06-30 og teller igjen.", "“survey-without-n” on 1.4 was accepted until 2024-06-30 and counts again."],
    ["accepted-in-this-change", { how: "added" }, "Endringen godtar «survey-without-n» på 1.4 med begrunnelsen «Old».", "The change accepts “survey-without-n” on 1.4 with the reason “Old”."],
    ["accepted-in-this-change", { how: "prolonged" }, "Endringen forlenger unntaket for «survey-without-n» på 1.4 med begrunnelsen «Old».", "The change prolongs the exception for “survey-without-n” on 1.4 with the reason “Old”."],
  ])("%s %j", (code, more, nb, en) => {
    const { message } = acceptedRules.find((rule) => rule.code === code) ?? {};
    expect(message?.nb({ ...data, ...more })).toBe(nb);
    expect(message?.en({ ...data, ...more })).toBe(en);
  });
});
