/** Spoiled plan files: read, checked, printed, and held against what the YAML library alone makes of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseDocument } from "yaml";
import { everyBreakdown, readBreakdowns } from "../../src/cli/breakdowns.js";
import { catalogue, inspect } from "../../src/cli/inspect.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { indexPlan } from "../../src/evaluate/items.js";
import type { Finding } from "../../src/model/finding.js";
import { HistoryReader, UnreadableText } from "../../src/store/history-yaml.js";
import { readStraight } from "../../src/store/straight/read.js";
import { load, type Loaded } from "../../src/store/load.js";
import { complaints } from "../helpers/oracle.js";
import { findingsText } from "../../src/present/findings-text.js";
import { memoryTree } from "../helpers/tree.js";
import type { Area } from "./area.js";
import { type Random, spoiled, spoiledBytes } from "./random.js";

const root = new URL("../../", import.meta.url).pathname;

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:yaml|csv)$/.test(name),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Small enough that a case takes milliseconds, and with every kind of file there is. */
const rest = filesOf(`${root}test/faults/rest`);
const texts = [...rest, ...filesOf(`${root}plan`), ...filesOf(`${root}templates/demo/plan`)].filter(
  ([, { length }]) => length < 40_000,
);

/** Where a finding stands must be in the file that it names. */
function misplaced({ file, line, col, endLine, endCol, code }: Finding, loaded: Loaded): string[] {
  const whole = loaded.texts.get(file);
  const isForward = line > 0 && col > 0 && (endLine > line || (endLine === line && endCol > col));
  if (!isForward) return [`${code} stands at ${line}:${col}-${endLine}:${endCol}`];
  if (whole === undefined) return [];
  const lines = whole.split("\n");
  const length = (lines[line - 1] ?? "").length;
  return line > lines.length || col > length + 2 ? [`${code} stands at ${line}:${col}, outside the file`] : [];
}

/** What the library reads, and whether it complains. */
function byLibrary(text: string): { readonly content: unknown; readonly isRefused: boolean } {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: "silent",
      uniqueKeys: true,
      resolveKnownTags: false,
    });
    return { content: document.toJS({ maxAliasCount: 100 }) as unknown, isRefused: document.errors.length > 0 };
  } catch {
    return { content: undefined, isRefused: true };
  }
}

/** A file that is refused by the library and accepted here, or read otherwise. */
function acceptedWrongly(file: string, bytes: Uint8Array, loaded: Loaded, findings: readonly Finding[]): string[] {
  if (findings.some((finding) => finding.file === file && finding.severity === "error")) return [];
  const entry = loaded.plan.entries.find((each) => each.file === file);
  const text = new TextDecoder().decode(bytes);
  const { content, isRefused } = byLibrary(text);
  if (isRefused) return ["accepted what the YAML library refuses"];
  if (entry !== undefined && !isDeepStrictEqual(structuredClone(entry.content), content))
    return ["read otherwise than the YAML library"];
  return [];
}

async function tried(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const tree = memoryTree({ ...Object.fromEntries(rest), [file]: bytes });
  const loaded = await load(tree);
  await loaded.sources.ready();
  const figures = await readBreakdowns(loaded, tree, everyBreakdown);
  const { findings, sound } = inspect(loaded, "2026-03-31", { figures, today: "2026-03-31" });
  const unknown = findings.filter(({ code }) => !catalogue.has(code)).map(({ code }) => `no such code: ${code}`);
  evaluate(sound, indexPlan(sound), "2026-03-31", figures.breakdowns);
  const printed = findingsText(findings, catalogue, loaded.texts, { lang: "nb", colour: false, width: 80 });
  return [
    ...unknown,
    ...findings.flatMap((finding) => misplaced(finding, loaded)),
    ...(file.endsWith(".yaml") ? acceptedWrongly(file, bytes, loaded, findings) : []),
    ...complaints({ code: 1, stdout: printed, stderr: "" }),
  ];
}

const picked = (random: Random): readonly [string, string] => texts[random.below(texts.length)] ?? ["plan.yaml", ""];

const inText: Area = {
  name: "plan text",
  attempt: (random, keep) => {
    const [file, text] = picked(random);
    const made = spoiled(text, random);
    keep({ file, text: made });
    return tried(file, new TextEncoder().encode(made));
  },
};

const inBytes: Area = {
  name: "plan bytes",
  attempt: (random, keep) => {
    const [file, text] = picked(random);
    const made = spoiledBytes(new TextEncoder().encode(text), random);
    keep({ file, base64: Buffer.from(made).toString("base64") });
    return tried(file, made);
  },
};

/** The two quicker readers say what the library says, or nothing. */
const readers: Area = {
  name: "quick readers",
  attempt: (random, keep) => {
    const [, text] = picked(random);
    const made = spoiled(text.slice(0, 4000), random);
    keep({ text: made });
    const { content, isRefused } = byLibrary(made);
    const wrong: string[] = [];
    const quick = readStraight(made);
    if (quick !== null && (isRefused || !isDeepStrictEqual(structuredClone(quick.content), content)))
      wrong.push("the straight reader reads otherwise");
    try {
      const past = new HistoryReader().read(made);
      const library = parseDocument(made, { prettyErrors: false, logLevel: "silent", uniqueKeys: false });
      if (library.errors.length === 0 && !isRefused && !isDeepStrictEqual(structuredClone(past), content))
        wrong.push("the reader of history reads otherwise");
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
    }
    return Promise.resolve(wrong);
  },
};

export const planAreas: readonly Area[] = [inText, inBytes, readers];
