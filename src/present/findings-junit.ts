/**
 * Findings as a JUnit report. A suite is a file; a file without errors is one case that passes. Each error is a case of
 * its own, because hosts read only one failure in each. What is no error stands in the suite's own output; what may
 * stand is a case that is skipped, with the reason.
 */
import { catalogue } from "./lang/index.js";
import { toldWords } from "./lang/told.js";
import { saidOf, type AcceptedTold, type Told, type ToldSet } from "./told.js";
import { xmlAttributes, xmlText } from "./xml.js";

const place = ({ file, line, col }: Told): string => `${file}:${line}:${col}`;

/** Everything that is said of one, for people. */
function textOf(told: Told, set: ToldSet): string {
  const severity = catalogue(set.lang).findings.severity[told.severity];
  return [`${place(told)} ${severity} ${told.code}`, ...saidOf(told, set)].join("\n");
}

/** Names say what is at fault and never the line, so that a host can follow a case from run to run. */
function nameOf({ code, item, field }: Told, number: number): string {
  const where = [item ?? "", field].filter((part) => part !== "").join(" ");
  return `${code}${where === "" ? "" : ` ${where}`}${number === 1 ? "" : ` (${number})`}`;
}

/** A case for each, with what came of it; those of the same name are numbered. */
function casesOf(file: string, all: readonly (readonly [told: Told, outcome: string])[]): string[] {
  const met = new Map<string, number>();
  return all.map(([told, outcome]) => {
    const base = nameOf(told, 1);
    const number = (met.get(base) ?? 0) + 1;
    met.set(base, number);
    const testcase = xmlAttributes({ name: nameOf(told, number), classname: file, file, time: 0 });
    return `    <testcase${testcase}>\n      ${outcome}\n    </testcase>\n`;
  });
}

const failed = (told: Told, set: ToldSet): string =>
  `<failure${xmlAttributes({ message: told.message, type: told.code })}>${xmlText(textOf(told, set))}</failure>`;

const skipped = ({ grounds }: AcceptedTold): string => `<skipped${xmlAttributes({ message: grounds })}/>`;

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suiteOf(file: string, told: readonly Told[], set: ToldSet): Suite {
  const accepted = set.accepted.filter((each) => each.told.file === file);
  const errors = told.filter(({ severity }) => severity === "error");
  const others = told.filter(({ severity }) => severity !== "error");
  const sound = `    <testcase${xmlAttributes({ name: toldWords(set.lang).sound[set.about], classname: file, file, time: 0 })}/>\n`;
  const cases = [
    ...(errors.length === 0 ? [sound] : []),
    ...casesOf(file, [
      ...errors.map((each) => [each, failed(each, set)] as const),
      ...accepted.map((each) => [each.told, skipped(each)] as const),
    ]),
  ];
  const output = others.map((each) => textOf(each, set)).join("\n\n");
  const counts = { tests: cases.length, failures: errors.length };
  const head = xmlAttributes({ name: file, ...counts, errors: 0, skipped: accepted.length, time: 0 });
  const tail = output === "" ? "" : `    <system-out>${xmlText(output)}</system-out>\n`;
  return { ...counts, xml: `  <testsuite${head}>\n${cases.join("")}${tail}  </testsuite>\n` };
}

/** The whole report, with a suite for every file that was looked at. */
export function findingsJunit(set: ToldSet): string {
  const byFile = new Map<string, Told[]>(set.files.map((file) => [file, []]));
  for (const told of set.told) byFile.get(told.file)?.push(told);
  const suites = [...byFile].map(([file, told]) => suiteOf(file, told, set));
  const sum = (of: "tests" | "failures"): number => suites.reduce((total, suite) => total + suite[of], 0);
  const head = { name: `ehs ${set.about}`, tests: sum("tests"), failures: sum("failures"), errors: 0, time: 0 };
  const body = suites.map(({ xml }) => xml).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(head)}>\n${body}</testsuites>\n`;
}
