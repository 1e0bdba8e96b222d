/**
 * Mends a plan in memory: all repairs at once, and where that brings something with it, half of them at a time, until each
 * that cannot be made is known by itself. Then again, until there is nothing more: one repair can show another.
 */
import type { Finding } from "../../model/finding.js";
import { candidatesIn, nameOf, type Candidate } from "./candidate.js";
import { tryAll, type Outside, type Reason, type State } from "./try.js";

/** So many times all that is found is looked through. A repair that undoes another must not go on for ever. */
const rounds = 20;

export interface Refused {
  readonly finding: Finding;
  readonly reason: Reason;
}

export interface Mended {
  readonly state: State;
  /** Findings that were mended, as they stood. */
  readonly made: readonly Finding[];
  readonly refused: readonly Refused[];
  /** Findings that came into sight behind what was mended. */
  readonly shown: number;
}

export interface Wanted {
  /** Which findings may be mended. */
  readonly within: (finding: Finding) => boolean;
  readonly spelling: boolean;
}

/** Of candidates at one place the first: the others are seen in the next round. */
function oneEach(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const meets = (one: Candidate, other: Candidate): boolean =>
    one.finding.file === other.finding.file &&
    (one.edit === null || other.edit === null
      ? one.edit === other.edit
      : one.edit.line === other.edit.line && one.edit.col < other.edit.endCol && other.edit.col < one.edit.endCol);
  for (const candidate of candidates) if (!kept.some((other) => meets(candidate, other))) kept.push(candidate);
  return kept;
}

async function halves(tried: readonly Candidate[], mended: Mended, outside: Outside): Promise<Mended> {
  const result = await tryAll(tried, mended.state, outside);
  if ("state" in result) {
    const made = [...mended.made, ...tried.map(({ finding }) => finding)];
    return { ...mended, made, state: result.state, shown: mended.shown + result.shown };
  }
  const [only] = tried;
  if (only === undefined) return mended;
  if (tried.length === 1) return { ...mended, refused: [...mended.refused, { finding: only.finding, reason: result }] };
  const middle = Math.ceil(tried.length / 2);
  const first = await halves(tried.slice(0, middle), mended, outside);
  // columns may have moved on the lines of the first half: what is left is looked up anew
  return halves(again(tried.slice(middle), first.state), first, outside);
}

/** The same repairs at the places they have now. */
function again(candidates: readonly Candidate[], state: State): readonly Candidate[] {
  const names = new Set(candidates.map(({ finding }) => nameOf(finding)));
  const now = candidatesIn(state.findings, state.loaded, true);
  return oneEach(now.filter(({ finding }) => names.has(nameOf(finding))));
}

/** The plan with every repair that can be made, and what cannot with its reason. */
export async function mend(state: State, { within, spelling }: Wanted, outside: Outside): Promise<Mended> {
  let mended: Mended = { state, made: [], refused: [], shown: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const refused = new Set(mended.refused.map(({ finding }) => nameOf(finding)));
    const open = mended.state.findings.filter((finding) => within(finding) && !refused.has(nameOf(finding)));
    const candidates = oneEach(candidatesIn(open, mended.state.loaded, spelling));
    if (candidates.length === 0) break;
    mended = await halves(candidates, mended, outside);
  }
  return mended;
}
