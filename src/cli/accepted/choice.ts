/** Which findings are to be accepted, which entries are to go, and in which order entries stand. */
import { type Acceptance, acceptancesOf, keyOfAcceptance } from "../../check/accepted/acceptance.js";
import { refusalOf } from "../../check/accepted/acceptable.js";
import { nearest, nearestId } from "../../check/nearest.js";
import { byAddress } from "../../compare/address.js";
import { indexPlan } from "../../evaluate/items.js";
import type { Finding } from "../../model/finding.js";
import { acceptedFile, type ListEntry } from "../../store/accepted-list.js";
import type { Loaded } from "../../store/load.js";
import { CannotAnswer } from "../exit.js";
import { listed, type Lang } from "../options.js";
import type { TypedAccept } from "./options.js";
import { acceptWords } from "./words.js";

type Key = Pick<ListEntry, "code" | "item" | "file" | "field">;

const keyOfFinding = ({ code, item, file, field }: Finding): Key => ({
  ...{ code, item, field: field ?? null },
  file: item === null ? file : null,
});

/** By what they are about, items before files; then by code and field. */
function inOrder(one: Key, other: Key): number {
  const [a, b] = [one, other].map(({ item, file }) => item ?? file ?? "");
  return (
    Number(one.item === null) - Number(other.item === null) ||
    byAddress(a ?? "", b ?? "") ||
    byAddress(one.code, other.code) ||
    byAddress(one.field ?? "", other.field ?? "")
  );
}

export interface Choice {
  /** Findings that will be accepted. */
  readonly findings: readonly Finding[];
  /** Those that were meant and cannot be. */
  readonly refused: readonly Finding[];
}

/**
 * Of what is told, what the options name.
 * @throws CannotAnswer for a code or an id that there is not
 */
export function chosen(
  told: readonly Finding[],
  typed: TypedAccept,
  { loaded, codes, lang }: { readonly loaded: Loaded; readonly codes: Iterable<string>; readonly lang: Lang },
): Choice {
  const [wantedCodes, wantedItems] = [listed(typed.code), listed(typed.item)];
  const known = [...codes];
  const ids = new Set([...indexPlan(loaded.plan).byId.keys(), ...told.flatMap(({ item }) => item ?? [])]);
  const words = acceptWords[lang];
  for (const code of wantedCodes)
    if (!known.includes(code)) throw new CannotAnswer(words.badCode(code, nearest(code, known)));
  for (const id of wantedItems) if (!ids.has(id)) throw new CannotAnswer(words.notFoundOn(id, nearestId(id, ids)));
  const meant = told.filter(
    ({ code, item }) =>
      (wantedCodes.length === 0 || wantedCodes.includes(code)) &&
      (wantedItems.length === 0 || (item !== null && wantedItems.includes(item))),
  );
  return {
    findings: meant.filter(({ code }) => refusalOf(code) === null),
    refused: meant.filter(({ code }) => refusalOf(code) !== null),
  };
}

/** The entries that findings need, each once, in the order in which they are to stand. */
export function entriesFor(
  findings: readonly Finding[],
  common: Pick<ListEntry, "reason" | "role" | "date" | "until">,
): readonly ListEntry[] {
  const keys = new Map(findings.map((finding) => [JSON.stringify(keyOfFinding(finding)), keyOfFinding(finding)]));
  return [...keys.values()].sort(inOrder).map((key) => ({ ...key, ...common }));
}

/** The entries of the list itself, in the order in which they stand. */
export function ownEntries({ plan, sources }: Loaded): readonly Acceptance[] {
  return acceptancesOf({ plan, index: indexPlan(plan) }).filter(
    ({ beside, node }) => !beside && sources.origin(node)?.file === acceptedFile,
  );
}

const places = ["code", "item", "file", "field", "until"] as const;

/** Positions of the entries that some findings stand at. */
export function positionsAt(own: readonly Acceptance[], findings: readonly Finding[], loaded: Loaded): Set<number> {
  const spots = new Set(findings.map(({ line, col }) => `${line}:${col}`));
  const isTold = ({ node }: Acceptance): boolean =>
    places.some((key) => {
      const at = key in node ? loaded.sources.locate({ of: node, key, token: "value" }) : null;
      return at !== null && spots.has(`${at.line}:${at.col}`);
    });
  return new Set(own.flatMap((each, at) => (isTold(each) ? [at] : [])));
}

/** Positions of entries that new ones take the place of: those for the same, whose time is over. */
export function replaced(own: readonly Acceptance[], add: readonly ListEntry[]): Set<number> {
  const keys = new Set(add.map((entry) => JSON.stringify([entry.code, entry.item, entry.file, entry.field])));
  return new Set(own.flatMap((each, at) => (keys.has(keyOfAcceptance(each)) ? [at] : [])));
}

/** Whether an entry that is there stands after a new one. */
export const standsAfter = (there: Acceptance | undefined, entry: ListEntry): boolean =>
  there !== undefined && inOrder(there, entry) > 0;
