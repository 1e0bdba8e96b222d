/** A commit object as it lies in the repository, read without git's help and as it says of itself. E-mail addresses are not carried. */
import { TextDecoder } from "node:util";
import type { CommitFacts } from "../../model/change.js";
import { dayIn } from "./day.js";

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** With its zone: `2024-03-05T09:12:00+01:00`. */
  readonly authored: string;
  /** The committer's date, with its zone, and in seconds since 1970. */
  readonly effective: string;
  readonly seconds: number;
  readonly subject: string;
  readonly body: string;
  readonly coAuthors: readonly string[];
  readonly pullRequest: string | null;
  readonly signed: boolean;
}

const decoders = new Map<string, TextDecoder | null>();

/** null for an encoding that is not known here. */
function decoderOf(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let made: TextDecoder | null = null;
  try {
    made = new TextDecoder(label, { fatal: true });
  } catch {
    // A name from another time or a slip: the text is read as without it.
  }
  decoders.set(label, made);
  return made;
}

/** The encoding that the commit names, else UTF-8, else what was usual before it: never an error. */
function decode(bytes: Uint8Array, encoding: string | undefined): string {
  for (const label of [encoding ?? "utf-8", "utf-8", "windows-1252"])
    try {
      const text = decoderOf(label)?.decode(bytes);
      if (text !== undefined) return text;
    } catch {
      // Not what it claims to be: the next.
    }
  return new TextDecoder().decode(bytes);
}

/**
 * Addresses in angle brackets go; of others the part before the `@` stays, so that the sentence still reads. Of a URL
 * nothing before its host stays, and of what is written `name:password@host` no password.
 */
export function withoutAddresses(text: string): string {
  if (!text.includes("@")) return text;
  return text
    .replaceAll(/([a-z][a-z\d+.-]*:\/\/)[^\s/?#<>"]*@/gi, "$1")
    .replaceAll(/([^\s:@/<>]+):[^\s:@/<>]+@(?=[\p{L}\p{N}])/gu, "$1:…@")
    .replaceAll(/[^\S\n]*<[^<>\s]*@[^<>\n]*>/g, "")
    .replaceAll(/([\p{L}\p{N}._%+-]+)@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu, "$1@…");
}

const two = (number: number): string => String(number).padStart(2, "0");

/** `1709626320 +0100` as `2024-03-05T09:12:00+01:00`; a zone that cannot be is read as UTC. */
function dateOf(seconds: number, zone: string): string {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const shown = Math.abs(offset) < 24 * 60 ? offset : 0;
  const local = new Date((seconds + shown * 60) * 1000).toISOString().slice(0, 19);
  const size = Math.abs(shown);
  return `${local}${shown < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

interface Identity {
  readonly name: string;
  readonly date: string;
  readonly seconds: number;
}

/** The end of the year 9999: broken commits have been seen with later ones. */
const latest = 253_402_300_799 - 86_400;

/** `Name <address> seconds zone`; a name that is missing is the part of the address before the `@`. */
function identity(line: string): Identity {
  const [name = "", address = ""] = line.split("<");
  const [, given = "0", zone = ""] = /> (\d+) (\S+)$/.exec(line) ?? [];
  const seconds = Math.min(Number(given), latest);
  const said = (name.trim() || address).replace(/[@>].*$/s, "").trim();
  return { name: said, date: dateOf(seconds, zone), seconds };
}

/** Forges write the number into the message in their own ways. */
const requests: readonly (readonly [RegExp, string])[] = [
  [/^Merge pull request #(\d+) /, "#"],
  [/\(pull request #(\d+)\)/, "#"],
  [/^Merged PR (\d+):/, "#"],
  [/^See merge request \S*!(\d+)$/m, "!"],
  [/^[^\n]*\(#(\d+)\)(?:\n|$)/, "#"],
  [/^[^\n]*\(!(\d+)\)(?:\n|$)/, "!"],
];

function pullRequestOf(message: string): string | null {
  for (const [pattern, sign] of requests) {
    const number = pattern.exec(message)?.[1];
    if (number !== undefined) return sign + number;
  }
  return null;
}

const coAuthorsOf = (message: string): string[] =>
  [...message.matchAll(/^co-authored-by:[^\S\n]*([^\n]+)$/gim)].map(([, who = ""]) => identity(who).name);

interface Headers {
  readonly values: ReadonlyMap<string, string>;
  readonly parents: readonly string[];
}

/** Continued lines, such as those of a signature, begin with a blank and belong to the header before. */
function headersOf(text: string): Headers {
  const lines = text.split("\n").filter((line) => !line.startsWith(" "));
  const pairs = lines.map((line) => {
    const [name = ""] = line.split(" ", 1);
    return [name, line.slice(name.length + 1)] as const;
  });
  const parents = pairs.flatMap(([name, value]) => (name === "parent" ? [value] : []));
  return { values: new Map(pairs), parents };
}

/** Reads the bytes of a commit object. Never throws: what is odd is read as well as it can be. */
export function parseCommit(bytes: Uint8Array, id: string): Commit {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blank = raw.indexOf("\n\n");
  const named = /^encoding (\S+)$/m.exec(raw.toString("latin1", 0, blank < 0 ? raw.length : blank))?.[1];
  const text = decode(bytes, named);
  const end = text.indexOf("\n\n");
  const { values, parents } = headersOf(end < 0 ? text : text.slice(0, end));
  const message = end < 0 ? "" : text.slice(end + 2).trim();
  const [, first = message, rest = ""] = /^(.*?)\n[^\S\n]*\n(.*)$/s.exec(message) ?? [];
  const author = identity(values.get("author") ?? "");
  const committer = identity(values.get("committer") ?? "");
  return {
    id,
    parents,
    author: author.name,
    authored: author.date,
    effective: committer.date,
    seconds: committer.seconds,
    subject: withoutAddresses(first.replaceAll(/\s*\n\s*/g, " ")),
    body: withoutAddresses(rest.trim()),
    coAuthors: coAuthorsOf(message).map(withoutAddresses),
    pullRequest: pullRequestOf(message),
    signed: values.has("gpgsig") || values.has("gpgsig-sha256"),
  };
}

/**
 * What is told of a commit.
 * @param brought the commits that a merge brought, oldest first; empty for others
 */
export function commitFacts(commit: Commit, brought: readonly Commit[], timeZone: string): CommitFacts {
  const { id, effective, author, authored, subject, body, pullRequest, signed } = commit;
  const writers = (brought.length === 0 ? [commit] : brought).flatMap((each) => [each.author, ...each.coAuthors]);
  return {
    ...{ id, effective, day: dayIn(commit.seconds, timeZone), author, authored },
    authors: [...new Set([...writers, ...commit.coAuthors])],
    ...{ subject, body, merge: commit.parents.length > 1, pullRequest, signed },
  };
}
