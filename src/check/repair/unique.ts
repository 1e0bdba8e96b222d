/** Which suggestions are sure enough to be made without asking: what was typed can have meant one thing only. */
import type { FindingData } from "../../model/finding.js";
import { nearest } from "../nearest.js";
import { uncurled } from "../schema/guess.js";
import { keyMeant, wordMeant } from "../schema/norwegian.js";
import { withoutEmpty } from "./invisible.js";

/** What is suggested, and what the finding knows of the place. */
export interface Asked {
  readonly given: string;
  readonly suggestion: string;
  readonly data: FindingData;
}

type Test = (asked: Asked) => boolean;

/** A point or comma before three digits may part thousands from hundreds, or a whole from its decimals. */
const mayBeThousands = (text: string): boolean => /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?:\D|$)/.test(text);

/** Groups of three digits; other signs between digits are no sign of thousands. */
const inThousands = /^[<>~]?=?[-−–]?\d{1,3}(?:[^\d\s.]\d{3}|[\s.]\d{3})+$/u;

const figure: Test = ({ given, data }) =>
  data["why"] === "separator" ? inThousands.test(given) : !mayBeThousands(given);

/** A change is up or down; where no sign is typed, nobody can tell. */
const hasSign = ({ given, suggestion, data }: Asked): boolean =>
  data["key"] !== "change" ||
  !/^"?\+/.test(suggestion) ||
  (uncurled(given) ?? given).trim().replace(/^["']/, "").startsWith("+");

/** A time of day would be lost. */
const isWhole = ({ given }: Asked): boolean => !/\d[T ]\d{1,2}:\d/i.test(given);

const form: Test = (asked) => hasSign(asked) && isWhole(asked);

/** Findings on how something is written; what is meant is plain. */
const forms: Readonly<Record<string, Test>> = {
  "ambiguous-word": () => true,
  "decimal-comma": (asked) => figure(asked) && hasSign(asked),
  "figure-form": figure,
  "key-not-text": () => true,
  "not-text": form,
  "number-form": () => true,
  "wrong-form": form,
  "wrong-type": figure,
};

const allowedIn = ({ data, suggestion }: Asked): readonly string[] => {
  const allowed = data["allowed"];
  return Array.isArray(allowed) ? allowed.map(String) : [suggestion];
};

const near: Test = (asked) => nearest(asked.given, allowedIn(asked)) === asked.suggestion;

/** A word of another language for it, which can mean no other that fits. */
const means =
  (meant: typeof keyMeant): Test =>
  (asked) => {
    const { given, suggestion } = asked;
    const allowed = allowedIn(asked);
    const others = allowed.filter((one) => one !== suggestion);
    return meant(given, allowed) === suggestion && meant(given, others) === null;
  };

const either =
  (one: Test, other: Test): Test =>
  (asked) =>
    one(asked) || other(asked);

/** Findings on words that nothing is called; the one that is near is probably meant. */
const slips: Readonly<Record<string, Test>> = {
  "inferred-unknown": near,
  "unknown-key": either(near, means(keyMeant)),
  "unknown-language": near,
  "unknown-reference": near,
  "unknown-severity-code": near,
  "unknown-word": either(near, means(wordMeant)),
};

/** The same word but for quotes of running text, or for characters that nobody sees. */
const isSame = ({ given, suggestion }: Asked): boolean =>
  [withoutEmpty(given), uncurled(given)].some((one) => one === suggestion && one !== given);

/**
 * How sure a suggestion is. `form`: written wrongly, and what is meant is plain. `spelling`: one word is near. null: a
 * guess, for a person to judge.
 */
export function sureness(code: string, asked: Asked): "form" | "spelling" | null {
  if (forms[code]?.(asked) === true) return "form";
  const slip = slips[code];
  if (slip === undefined) return null;
  return isSame(asked) ? "form" : slip(asked) ? "spelling" : null;
}

/** Findings whose suggestion is a figure. */
export const figureCodes: ReadonlySet<string> = new Set(["decimal-comma", "figure-form", "number-form", "wrong-type"]);
