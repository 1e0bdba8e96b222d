/** Which measures a claim is said of. Where a sentence leaves it open, none. */
import { type Claimed, after, before, isContent } from "./claim-forms.js";
import type { Named } from "./claim-names.js";
import type { Token } from "./claim-tokens.js";
import { type Lexicon, besideWord, targetWord } from "./claim-words.js";
import type { MeasureItem } from "./items.js";
import type { Text } from "../model/plan.js";

interface Scene {
  readonly tokens: readonly Token[];
  readonly named: readonly Named[];
  readonly claimed: readonly Claimed[];
  readonly about: MeasureItem | null;
  readonly lexicon: Lexicon;
}

const namesAt = ({ named }: Scene, tokens: readonly Token[]): Named[] =>
  named.filter(({ start }) => tokens.some((token) => token.role === "name" && token.start === start));

/** "1.3, 1.4 og 1.5": nothing but marks and "and" between them. */
function isRow({ tokens }: Scene, found: readonly Named[]): boolean {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return false;
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= last.start);
  return between.every(({ role, text }) => role === "name" || /^(?:,|og|and|både|både)$/.test(text));
}

const textsOf = (text: Text | undefined): string =>
  text === undefined ? "" : typeof text === "string" ? text : Object.values(text).join(" ");

/** "Blant fastleger": a part of the population, unless the measure itself says so. */
function isOfPart(measure: MeasureItem, tokens: readonly Token[], { among }: Lexicon): boolean {
  const { measure: own, indicator } = measure;
  const said = [own.name, own.description, own.whole, own.unit, indicator.name, indicator.description].map(textsOf);
  const about = said.join(" ").toLowerCase();
  return tokens.some(({ text }, at) => among.has(text) && !about.includes(tokens[at + 1]?.text ?? ""));
}

/** The words that say what moved: those before the verb, or right after it where it stands first. */
function subjectWords({ tokens, lexicon }: Scene, claimed: Claimed): Token[] {
  const ahead = before({ tokens, first: claimed.first });
  if (ahead.some((token) => isContent(token, lexicon)) || !lexicon.inverts) return ahead;
  const rest = after({ tokens, last: claimed.last });
  const stop = rest.findIndex(({ text }) => /^(?:for|i|av|på|fra|frå|til|med|\()$/.test(text));
  return [...ahead, ...rest.slice(0, stop < 0 ? rest.length : stop)];
}

/** The target moved, or the question, or the budget: not the figure. Of what is reached, the target is told. */
function isBeside(scene: Scene, claimed: Claimed): boolean {
  const words = subjectWords(scene, claimed).filter(({ role }) => role === "word");
  return words.some(({ text }) => besideWord.test(text) && !(claimed.kind === "reached" && targetWord.test(text)));
}

/** Names in the clause: one, or a row of them. Null where the clause has none. */
function inClause(scene: Scene, claimed: Claimed): readonly Named[] | null {
  const { tokens } = scene;
  const found = namesAt(
    scene,
    tokens.filter(({ clause }) => clause === claimed.clause),
  );
  if (found.length === 0) return null;
  return found.length === 1 || isRow(scene, found) ? found : [];
}

/** A clause that only goes on: "men falt i 2023", ", but fell". */
function goesOn({ tokens, lexicon }: Scene, claimed: Claimed): boolean {
  return !before({ tokens, first: claimed.first }).some((token) => isContent(token, lexicon));
}

/** The clause opens with a word that sets it against another, and says itself what it is about. */
function isApart({ tokens, lexicon }: Scene, { clause }: Claimed): boolean {
  const first = tokens.find((token) => token.clause === clause);
  return clause > 0 && first !== undefined && lexicon.joints.has(first.text) && !/^(?:at|that)$/.test(first.text);
}

function outsideClause(scene: Scene, claimed: Claimed): readonly Named[] {
  const { tokens, named, claimed: all } = scene;
  if (goesOn(scene, claimed) && claimed.clause > 0) {
    const earlier = namesAt(
      scene,
      tokens.filter(({ clause }) => clause < claimed.clause),
    );
    const last = Math.max(...earlier.map(({ start }) => tokens.find((token) => token.start === start)?.clause ?? 0));
    const nearest = earlier.filter(({ start }) => tokens.find((token) => token.start === start)?.clause === last);
    if (nearest.length > 0) return nearest.length === 1 || isRow(scene, nearest) ? nearest : [];
  }
  const isOnly = all.length === 1 && (named.length === 1 || isRow(scene, named));
  return isOnly && !isApart(scene, claimed) && isWithout(scene, claimed) ? named : [];
}

/** The names come first, or stand later by themselves: "satisfaction rose, as measure 1.4 shows" tells of another. */
function isWithout(scene: Scene, { clause }: Claimed): boolean {
  const { tokens, lexicon } = scene;
  const later = new Set(
    tokens.filter((token) => token.role === "name" && token.clause > clause).map((each) => each.clause),
  );
  return !tokens.some(
    (token) =>
      later.has(token.clause) &&
      (isContent(token, lexicon) || lexicon.not.has(token.text) || lexicon.joints.has(token.text)),
  );
}

/** The measures that a claim is said of, each once. */
export function subjectsOf(scene: Scene, claimed: Claimed): MeasureItem[] {
  if (isBeside(scene, claimed)) return [];
  const { named, about, tokens, lexicon } = scene;
  const found = named.length === 0 ? [] : (inClause(scene, claimed) ?? outsideClause(scene, claimed));
  const measures = named.length === 0 && about !== null ? [about] : found.flatMap(({ measure }) => measure ?? []);
  return [...new Set(measures)].filter((measure) => !isOfPart(measure, tokens, lexicon));
}
