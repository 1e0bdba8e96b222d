/** Two moments of an invented plan, written as the files that differ. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Comparison, compareContents, type FilePair } from "../../src/compare/changes.js";
import type { FileContent } from "../../src/compare/flatten.js";
import type { ChangeEvent } from "../../src/model/change.js";
import type { FileKind } from "../../src/model/plan.js";
import { kindOfFile } from "../../src/store/kinds.js";

/** Text by file name. */
export type Moment = Readonly<Record<string, string>>;

const kindOf = (file: string): FileKind => kindOfFile(file) ?? "plan";

/** The files of two moments, side by side. */
function pairsOf(before: Moment, after: Moment): FilePair[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((file) => {
    const [old, now] = [before[file], after[file]];
    const read = (text: string | undefined): unknown => (text === undefined ? null : parse(text));
    return { kind: kindOf(file), file, before: read(old), after: read(now) };
  });
}

export function compared(before: Moment, after: Moment): Comparison {
  return compareContents(pairsOf(before, after));
}

/** An event in one line: kind, address, values, and what else is said. */
function line(event: ChangeEvent): string {
  const { kind, address, old, new: now, effect, decision, within, about } = event;
  const values = [old, now].map((value) => (value === undefined ? "∅" : JSON.stringify(value)));
  const more = [
    effect ?? "",
    decision === null ? "" : `by ${decision}`,
    about.length === 0 ? "" : `about ${about.join(" ")}`,
    within === null ? "" : `within ${within}`,
  ].filter((each) => each !== "");
  const arrow = old === undefined && now === undefined ? "" : ` ${values.join(" → ")}`;
  return `${kind} ${address}${arrow}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

/** Every event between two moments, one line each. */
export const lines = (before: Moment, after: Moment): string[] => compared(before, after).events.map(line);

/** An objective with one indicator and one measure, which answers to the indicator's id. */
export const withMeasure = (fields: string): Moment => ({
  "objectives/1.yaml": `
id: "1"
name: First
indicators:
  - id: "1.3"
    number: "1.3"
    name: Access
    type: adoption
    measures:
      - unit: "%"
        scale: share
        direction: up
${fields
  .split("\n")
  .filter((each) => each.trim() !== "")
  .map((each) => `        ${each}\n`)
  .join("")}`,
});

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file of a plan folder, as plain data. */
export function filesIn(folder: string): FileContent[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.flatMap((name) => {
    const file = name.replaceAll("\\", "/");
    const kind = kindOfFile(file);
    return kind === null
      ? []
      : [{ kind, file, content: parse(readFileSync(join(root, folder, file), "utf8")) as unknown }];
  });
}
