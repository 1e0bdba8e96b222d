/** Which findings a change brought: those that the plan it began from did not have, wherever in the files they stood. */
import type { Finding, FindingData } from "../../model/finding.js";
import { kindOfFile } from "../../store/kinds.js";
import { topId } from "../stdin.js";

/** What was found in a plan, with the texts it was found in, by file. */
export interface Inspected {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface Sorted {
  readonly fresh: readonly Finding[];
  readonly older: readonly Finding[];
}

/** A file under the name that it keeps when it is renamed: its id, else the name of the file with the same text. */
function fileNames(before: Inspected, after: Inspected): (file: string, text: string | undefined) => string {
  const gone = [...before.texts].filter(([file]) => !after.texts.has(file));
  const earlier = new Map(gone.map(([file, text]) => [text, file]));
  return (file, text) => {
    if (text === undefined) return file;
    const id = topId(text);
    if (id !== undefined) return `${kindOfFile(file) ?? ""} ${id}`;
    return before.texts.has(file) ? file : (earlier.get(text) ?? file);
  };
}

/** Says where something stands, not what it is. */
const ofPlace: ReadonlySet<string> = new Set(["line", "position"]);

/** Rows of a file of figures are told by their first where they are many. */
const isRows = ({ code, data }: Finding): boolean => code.startsWith("breakdown-") && typeof data["count"] === "number";

const rowsOf = ({ data }: Finding): number => (typeof data["count"] === "number" ? data["count"] : 1);

/** What does not grow or shrink: the rest of the data is compared by size. */
function identityOf(finding: Finding, subject: string): string {
  const { code, item, data } = finding;
  const named = Object.entries(data).filter(
    ([key, value]) =>
      !ofPlace.has(key) && key !== "count" && !Array.isArray(value) && !(key === "file" && item !== null),
  );
  return JSON.stringify([code, subject, named.sort(([one], [other]) => (one < other ? -1 : 1))]);
}

const listIn = (data: FindingData, key: string): readonly string[] => {
  const value = data[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** True when the later says no more than the earlier did: as many or fewer, all of them known. */
function isNoMore({ data: then }: Finding, { data: now }: Finding): boolean {
  return Object.entries(now).every(([key, value]) => {
    if (Array.isArray(value)) return listIn(now, key).every((each) => listIn(then, key).includes(each));
    const earlier = then[key];
    return key !== "count" || typeof value !== "number" || typeof earlier !== "number" || value <= earlier;
  });
}

interface Known {
  readonly finding: Finding;
  readonly identity: string;
  /** The line it stood on, as text: of several alike, that one is the same. */
  readonly line: string;
}

function knownIn(inspected: Inspected, nameOf: ReturnType<typeof fileNames>): Known[] {
  const lines = new Map<string, readonly string[]>();
  return inspected.findings.map((finding) => {
    const { file, item } = finding;
    const text = inspected.texts.get(file);
    if (text !== undefined && !lines.has(file)) lines.set(file, text.split("\n"));
    const subject = item === null ? `file ${nameOf(file, text)}` : `item ${item}`;
    const line = lines.get(file)?.[finding.line - 1]?.trim() ?? "";
    return { finding, identity: identityOf(finding, subject), line };
  });
}

/** Takes from what was known the one that fits; null when none does. */
function take(known: Map<string, Known[]>, now: Known, byLine: boolean): Known | null {
  const list = known.get(now.identity) ?? [];
  const at = list.findIndex(({ finding, line }) => (!byLine || line === now.line) && isNoMore(finding, now.finding));
  return at < 0 ? null : (list.splice(at, 1)[0] ?? null);
}

/** Rows that were told as one in a file, by code, reason and column: so many may be told one by one now. */
const rowsKey = ({ code, file, data }: Finding): string =>
  JSON.stringify([code, file, data["reason"] ?? "", data["column"] ?? ""]);

function coveredRows(before: readonly Finding[], after: readonly Finding[]): (finding: Finding) => boolean {
  const then = new Map<string, number>();
  const now = new Map<string, number>();
  for (const each of before) if (isRows(each) && rowsOf(each) > 1) then.set(rowsKey(each), rowsOf(each));
  for (const each of after) if (isRows(each)) now.set(rowsKey(each), (now.get(rowsKey(each)) ?? 0) + rowsOf(each));
  return (finding) => isRows(finding) && (now.get(rowsKey(finding)) ?? 0) <= (then.get(rowsKey(finding)) ?? 0);
}

/**
 * Parts the findings of a plan into those that the earlier plan had too and those that it did not: by code, item and
 * what is said, each as often as it was there, never by line or file name. One that has become less is no new one.
 */
export function introduced(before: Inspected, after: Inspected): Sorted {
  const nameOf = fileNames(before, after);
  const known = new Map<string, Known[]>();
  for (const each of knownIn(before, nameOf)) known.set(each.identity, [...(known.get(each.identity) ?? []), each]);
  const all = knownIn(after, nameOf);
  const isCovered = coveredRows(before.findings, after.findings);
  const older = new Set(all.filter((each) => take(known, each, true) !== null));
  for (const each of all)
    if (!older.has(each) && (take(known, each, false) !== null || isCovered(each.finding))) older.add(each);
  const findingsOf = (isOld: boolean) => all.filter((each) => older.has(each) === isOld).map(({ finding }) => finding);
  return { fresh: findingsOf(false), older: findingsOf(true) };
}
