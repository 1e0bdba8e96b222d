/** What no run of `ehs` may do, whatever it is given. */
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Signs that steer a terminal, or turn text around. */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const stack = /^\s+at .+(?:\.[mc]?[jt]s:\d+|\(node:|<anonymous>)/m;
const ownFault = /by a fault of its own|av en egen feil|av ein eigen feil|Unhandled|ERR_[A-Z_]+|TypeError|RangeError/;
/** A value that nobody meant, printed as one: a missing text, a number that is none, an object. */
const nonsense = /\[object \w+\]|(?<![\w"'“«-])undefined(?![\w"'”»-])/;

const lineOf = (text: string, pattern: RegExp): string => text.split("\n").find((line) => pattern.test(line)) ?? "";

function complaintsOf(stream: string, text: string): string[] {
  const found: string[] = [];
  const sign = steering.exec(text);
  if (sign !== null)
    found.push(`${stream} steers the terminal: ${JSON.stringify(text.slice(sign.index - 20, sign.index + 20))}`);
  if (stack.test(text)) found.push(`${stream} has a stack trace`);
  if (ownFault.test(text)) found.push(`${stream}: ${lineOf(text, ownFault)}`);
  if (nonsense.test(text)) found.push(`${stream} says nothing: ${lineOf(text, nonsense)}`);
  return found;
}

/** What is wrong with an answer; empty when nothing is. */
export function complaints({ code, stdout, stderr }: Said, isFile = false): string[] {
  const isCode = code !== null && code >= 0 && code <= 2;
  return [
    ...(isCode ? [] : [`exit code ${String(code)}`]),
    ...(isFile ? [] : complaintsOf("stdout", stdout)),
    ...complaintsOf("stderr", stderr),
    ...(code === 2 && stderr.trim() === "" ? ["no answer, and no word why"] : []),
  ];
}

/** Everything below a folder, by path, with a mark of what it holds; the insides of git are left out. */
export function inventory(folder: string, at = ""): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const name of readdirSync(join(folder, at)).sort()) {
    if (name === ".git") continue;
    const path = at === "" ? name : `${at}/${name}`;
    const found = lstatSync(join(folder, path));
    if (found.isSymbolicLink()) all.set(path, readlinkSync(join(folder, path)));
    else if (found.isDirectory()) for (const [inner, mark] of inventory(folder, path)) all.set(inner, mark);
    else
      all.set(
        path,
        createHash("sha256")
          .update(readFileSync(join(folder, path)))
          .digest("hex"),
      );
  }
  return all;
}

/** What came, went or changed between two inventories. */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
