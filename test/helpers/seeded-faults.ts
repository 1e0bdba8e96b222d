/** An invented plan with faults put into it by a seeded choice, so that every format has several hundred findings to tell. */
import { catalogue, inspect } from "../../src/cli/inspect.js";
import type { Finding } from "../../src/model/finding.js";
import { toldFindings, type ToldSet } from "../../src/present/told.js";
import type { Lang } from "../../src/report/wording.js";
import { load } from "../../src/store/load.js";
import { memoryTree } from "./tree.js";

/** Numerical Recipes' generator: the same choices on every machine. */
function chooser(seed: number): <T>(from: readonly [T, ...T[]]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? from[0];
  };
}

type Choose = ReturnType<typeof chooser>;

const measure = (choose: Choose): string =>
  [
    '      - unit: "%"',
    `        ${choose(["scale: share", "scale: share", "scale: shair", "scale: share\n        skale: share"])}`,
    `        ${choose(["direction: up", "direction: up", "direction: opp", "direction: down"])}`,
    `        ${choose(['baseline: { kind: measured, value: 40, period: "2021" }', "baseline: { kind: measured, value: 0.4, period: 2021 }", 'basline: { kind: measured, value: 40, period: "2021" }', 'baseline: { kind: measured, value: "40,5", period: "2021-13" }'])}`,
    "        targets:",
    `          - { kind: level, value: 60, due: ${choose(['"2025"', '"2025"', '"2025-02-30"', "2025"])} }`,
  ].join("\n");

const indicator = (number: number, at: number, choose: Choose): string =>
  [
    `  - id: "${number}.${at}"`,
    `    name: ${choose(["Utbredelse", "'Kjøp, salg: «æøå» 100 %'", "no", "Tilgang for 👩‍⚕️"])}`,
    `    type: ${choose(["result", "result", "resutl", "adoption"])}`,
    `    source: ${choose(["register", "register", "registre", "surveys"])}`,
    `    outcomes: [${choose([`b${number}`, `b${number}`, "c1"])}]`,
    "    measures:",
    measure(choose),
  ].join("\n");

function objective(number: number, choose: Choose): string {
  const indicators = [1, 2, 3, 4].map((at) => indicator(number, at, choose));
  return [
    `id: "${number}"`,
    `name: Mål ${number}`,
    "outcomes:",
    `  - { id: b${number}, text: Tilgang }`,
    "indicators:",
    ...indicators,
    "initiatives:",
    `  - id: ${number}.A`,
    "    name: Utrulling",
    `    owners: [${choose(["directorate", "directorate", "directorat", "fhi"])}]`,
    `    outcomes: [b${number}]`,
    "",
  ].join("\n");
}

/** Files of a plan with so many objectives. */
export function seededFiles(objectives: number, seed = 1): Record<string, string> {
  const choose = chooser(seed);
  const numbers = Array.from({ length: objectives }, (_, at) => at + 1);
  return {
    "plan.yaml": "format: 1\nid: test\ntitle: Oppdiktet plan\nlanguages: [nb]\ntime_zone: Europe/Oslo\n",
    "organisations.yaml": "organisations:\n  - { id: directorate, name: Direktoratet }\n",
    "sources.yaml": "sources:\n  - { id: register, name: Registeret, kind: register, owner: directorate }\n",
    ...Object.fromEntries(numbers.map((number) => [`objectives/${number}.yaml`, objective(number, choose)])),
  };
}

/** Everything that is found in files of a plan, as hosts are told it. */
export async function toldOf(files: Readonly<Record<string, string>>, lang: Lang = "nb"): Promise<ToldSet> {
  const loaded = await load(memoryTree(files));
  const { findings } = inspect(loaded, "2024-06-30");
  const named = (file: string): string => `plan/${file}`;
  return toldFindings({
    findings: findings.map((finding) => ({ ...finding, file: named(finding.file) })),
    rules: catalogue,
    files: [...loaded.known].map(named),
    texts: new Map([...loaded.texts].map(([file, text]) => [named(file), text])),
    lang,
  });
}

/** A set of given findings, on a file with given text. */
export function toldOfFindings(findings: readonly Finding[], text: string): ToldSet {
  const files = [...new Set(findings.map(({ file }) => file))];
  return toldFindings({
    findings,
    rules: catalogue,
    files,
    texts: new Map(files.map((file) => [file, text])),
    lang: "en",
  });
}

/** What the messages of the codes below are filled in with. */
export const anyData: Finding["data"] = {
  ...{ given: "x", key: "kind", allowed: [], id: "x", wanted: ["source"], found: "", read: "1.1", form: "notation" },
  ...{ why: "comma", places: [], kind: "named-address" },
};

/** An error at the second line of a file, unless otherwise given. */
export const findingOf = (given: Partial<Finding>): Finding => ({
  ...{ file: "plan/objectives/1.yaml", line: 2, col: 3, endLine: 2, endCol: 10 },
  ...{ code: "unknown-word", severity: "error", item: "1.3", data: anyData, suggestion: null },
  ...given,
});
