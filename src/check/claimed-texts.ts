/** The texts of a plan in which something may be claimed: who is spoken of, in which language, as of which day. */
import { type Claim, claimsIn } from "../evaluate/claims.js";
import { type Names, namesIn } from "../evaluate/claim-names.js";
import type { MeasureItem } from "../evaluate/items.js";
import type { Plan, Text } from "../model/plan.js";
import { endOf } from "./dates.js";
import type { CheckContext } from "./rule.js";
import { type Fields, type MetText, textsOf } from "./walk.js";

/** A claim where it stands. */
export interface ClaimMet {
  readonly claim: Claim;
  /** What holds the text, and the key it stands at: the field, or the language within the field. */
  readonly of: object;
  readonly key: string;
  /** Id of the item the text stands in. */
  readonly item: string | null;
  /** The day the text speaks from, never after the judgement date. */
  readonly asOf: string;
}

const stringAt = (fields: object, key: string): string | null => {
  const value: unknown = Object.entries(fields).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : null;
};

/** The day that the text was written for: its own, or that of the meeting it stands in. */
function dayOf({ object, item }: MetText, asOf: string): string {
  const meeting = item?.parent?.kind === "meeting" ? item.parent : item?.kind === "meeting" ? item : null;
  const written =
    stringAt(object, "cut_off") ?? stringAt(object, "date") ?? (meeting && stringAt(meeting.node, "date"));
  const day = endOf(written ?? undefined);
  return day !== null && day < asOf ? day : asOf;
}

/** A judgement names its measure as its subject. */
function aboutOf(object: Fields, names: Names): MeasureItem | null {
  const subject = stringAt(object, "subject");
  return subject === null ? null : (names.measures.get(subject.toLowerCase()) ?? null);
}

interface Written {
  readonly of: object;
  readonly key: string;
  readonly language: string;
  readonly string: string;
}

function writtenIn(object: object, key: string, text: Text, { settings }: Plan): Written[] {
  if (typeof text === "string") return [{ of: object, key, language: settings.languages[0] ?? "", string: text }];
  return Object.entries(text).map(([language, string]) => ({ of: text, key: language, language, string }));
}

/** What is quoted: other wordings, and oddities that are kept as they were printed. */
const isQuoted = ({ holder, object }: MetText): boolean =>
  holder === "variants" || (holder === "notes" && object["kind"] === "oddity");

/** Every claim of the plan about a measure of its own. */
export function* claimsMet(context: CheckContext): Generator<ClaimMet> {
  const { plan, index, asOf } = context;
  const names = namesIn(index);
  for (const met of textsOf(context)) {
    if (isQuoted(met)) continue;
    const about = aboutOf(met.object, names);
    for (const { of, key, language, string } of writtenIn(met.object, met.key, met.text, plan)) {
      for (const claim of claimsIn(string, { language, names, about }))
        yield { claim, of, key, item: met.item?.id ?? null, asOf: dayOf(met, asOf) };
    }
  }
}
