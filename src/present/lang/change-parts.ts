/** What the sentences of a change are made of in every language: the order of their parts, with each language's words. */
import type { EventKind, TargetEffect } from "../../model/change.js";
import type { PartView, ValueView } from "../../report/change-values.js";
import type { ChangeView } from "../../report/change-view.js";

/** The words of one language. */
export interface Tongue {
  /** What a key of the format is called. */
  readonly key: (key: string) => string;
  /** Words that a plan chooses among. */
  readonly choice: Readonly<Record<string, string>>;
  /** Words that belong to one key: `scale` → `share`; and states that share a word with something else: `portfolio` → `true`. */
  readonly choiceOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly quoted: (text: string) => string;
  readonly came: (what: string) => string;
  readonly went: (what: string, was: string | null) => string;
  readonly differs: (what: string) => string;
  readonly more: (count: number) => string;
  /** "19 av 19" */
  readonly fraction: (part: string, of: string) => string;
  readonly kinds: Readonly<Record<Exclude<EventKind, "re_targeted">, (change: ChangeView, parts: Parts) => string>>;
  readonly target: (change: ChangeView, parts: Parts) => string;
}

/** Values and places as the language says them. */
export interface Parts {
  readonly old: string | null;
  readonly new: string | null;
  readonly unit: string;
  /** What differs, place by place: "utgangspunkt: 40 → 42". */
  readonly told: () => string;
  /** Only the values within what the change is about. */
  readonly within: () => string;
  readonly member: string | null;
}

/** A line is for reading: so many values of one change are told. */
const MOST = 3;

const fractions = /^(\D*)(\d[\d\u00a0\u202f ]*)\/(\d[\d\u00a0\u202f ]*)$/;

/** A word as the format has it; neither a name nor a figure. */
const bareWord = /^\p{Ll}[\p{L}\d]*(?:[-_][\p{L}\d]+)*$/u;

/** A word by what it is called; as it stands in the file, in quotes, where nobody calls it anything; null for other values. */
function wordOf({ choice, choiceOf, quoted }: Tongue, field: string, key: string, value: ValueView): string | null {
  const written = String(value.value);
  if (value.text !== written) return null;
  const called = choiceOf[field]?.[written] ?? choiceOf[key]?.[written] ?? choice[written];
  const isBare = key !== "code" && typeof value.value === "string" && bareWord.test(written);
  return called ?? (isBare ? quoted(written) : null);
}

/** @param key under which the value stands */
function valueText(tongue: Tongue, field: string, key: string, value: ValueView | null): string | null {
  if (value === null) return null;
  const [, before = "", part, of] = fractions.exec(value.text) ?? [];
  if (part !== undefined && of !== undefined) return before + tongue.fraction(part, of);
  return wordOf(tongue, field, key, value) ?? value.text;
}

/** The unit, where the figures do not say it themselves. */
function unitOf({ unit, old: before, new: after, place, field }: ChangeView): string {
  const figure = after ?? before;
  const isFigure = place.length === 0 || ["value", "change", "low"].includes(place.at(-1) ?? "");
  if (unit === null || figure === null || !isFigure || unit.text.trim() === "%" || field === "") return "";
  return /\d/.test(figure.text) && !figure.text.includes("%") ? ` ${unit.text}` : "";
}

/** Keys that say nothing beside what they are the key of. */
const plain: ReadonlySet<string> = new Set(["value", "state", "inside", "kind", "text", "date"]);

function placeText(tongue: Tongue, path: readonly string[]): string {
  const told = path.filter((key, at) => !(at === path.length - 1 && plain.has(key)));
  return told.map((key) => (key.startsWith("[") ? key.slice(1, -1) : tongue.key(key))).join(", ");
}

/** "fristen: 2023 → 2024", "eier lagt til: KS", "beskrivelsen endret" */
function told(tongue: Tongue, what: string, before: string | null, after: string | null, prose: boolean): string {
  if (before === null && after === null) return tongue.differs(what);
  if (before !== null && after !== null) return prose ? tongue.differs(what) : `${what}: ${before} → ${after}`;
  if (before !== null) return tongue.went(what, prose ? null : before);
  return `${tongue.came(what)}${prose || after === null ? "" : `: ${after}`}`;
}

/** The key that a value stands under. */
const keyIn = (path: readonly string[], field: string): string => path.findLast((key) => !key.startsWith("[")) ?? field;

function partText(tongue: Tongue, field: string, part: PartView, whole: string): string {
  const place = placeText(tongue, part.path);
  const { old: before, new: after, prose, path } = part;
  const text = (value: ValueView | null): string | null => valueText(tongue, field, keyIn(path, field), value);
  return told(tongue, place === "" ? whole : place, text(before), text(after), prose);
}

/** The field and the member of it: "fase «Idé»", "brudd i serien 2023". */
function subjectOf(tongue: Tongue, { field, member, place }: ChangeView, withPlace: boolean): string {
  const [first = ""] = field.split(/[/[]/);
  const name = first === "" ? "" : tongue.key(first);
  const of = member === null ? "" : ` ${/^\d|\d{4}$/.test(member.text) ? member.text : tongue.quoted(member.text)}`;
  const below = withPlace ? placeText(tongue, place) : "";
  return `${name}${of}${below === "" ? "" : `, ${below}`}`;
}

/** Members of a list of single values: what came and what went. */
function membersText(tongue: Tongue, change: ChangeView): string | null {
  const { parts } = change;
  const single = parts.length > 1 && parts.every(({ path }) => path.length === 0 || path.join("").startsWith("["));
  if (!single) return null;
  const names = (side: "old" | "new"): string =>
    parts
      .flatMap((part) => valueText(tongue, change.field, keyIn(part.path, change.field), part[side]) ?? [])
      .join(", ");
  const [went, came] = [names("old"), names("new")];
  return told(tongue, subjectOf(tongue, change, false), went === "" ? null : went, came === "" ? null : came, false);
}

function withinText(tongue: Tongue, change: ChangeView, whole: string): string {
  const { parts, field } = change;
  const texts = [...new Set(parts.map((part) => partText(tongue, field, part, whole)))];
  return [...texts.slice(0, MOST), ...(texts.length > MOST ? [tongue.more(texts.length - MOST)] : [])].join(", ");
}

/** One value that says it all. */
function headline(tongue: Tongue, change: ChangeView, { old: before, new: after, unit }: Parts): string {
  const { member, parts, field } = change;
  // a member that is nothing but its key is not told twice
  const isKey = member !== null && member.whole !== null && parts.length <= 1 && member.text === (after ?? before);
  const what = isKey ? tongue.key(field) : subjectOf(tongue, change, true);
  return `${told(tongue, what, before, after, false)}${unit}`;
}

/** What differs in a field, whatever it is. */
function generic(tongue: Tongue, change: ChangeView, values: Parts): string {
  const { member, parts } = change;
  const subject = subjectOf(tongue, change, false);
  if (parts.length > 1 && member?.whole === "came") return tongue.came(subject);
  if (parts.length > 1 && member?.whole === "went") return tongue.went(subject, null);
  if (values.old !== null || values.new !== null) return headline(tongue, change, values);
  const members = membersText(tongue, change);
  if (members !== null) return members;
  const within = withinText(tongue, change, subject);
  if (within === "") return tongue.differs(subject);
  return subject === "" ? within : `${subject}: ${within}`;
}

/** The sentence of a change, without the name of the item. */
export function sentenceIn(tongue: Tongue): (change: ChangeView) => string {
  return (change) => {
    const { field, old: before, new: after, member, place } = change;
    const key = keyIn(place, field);
    const parts: Parts = {
      old: valueText(tongue, field, key, before),
      new: valueText(tongue, field, key, after),
      unit: unitOf(change),
      told: () => generic(tongue, change, parts),
      within: () => withinText(tongue, change, ""),
      member: member?.text ?? null,
    };
    return change.kind === "re_targeted" ? tongue.target(change, parts) : tongue.kinds[change.kind](change, parts);
  };
}

/** By when before and after; where that did not change, only one of them. */
export function dueOf({ due }: ChangeView): { readonly by: string | null; readonly was: string | null } {
  const [was, is] = [due?.old?.text ?? null, due?.new?.text ?? null];
  return is !== null && was !== null && was !== is ? { by: is, was } : { by: is ?? was, was: null };
}

/** Rows of a file of figures that came, went or differ. */
export function rowsOf({ changes }: ChangeView): {
  readonly came: number;
  readonly went: number;
  readonly other: number;
} {
  const count = (test: (change: ChangeView["changes"][number]) => boolean): number => changes.filter(test).length;
  return {
    came: count((row) => row.old === undefined),
    went: count((row) => row.new === undefined),
    other: count((row) => row.old !== undefined && row.new !== undefined),
  };
}

/** A value that was rewritten where it stood, rather than followed by a later one. */
export const isRewritten = ({ changes, address }: ChangeView): boolean =>
  changes.some((change) => change.address === address && change.old !== undefined && change.new !== undefined);

/** Fields in which only the wording differs, each once. */
export const wordedFields = ({ changes, itemKind }: ChangeView): string[] => [
  ...new Set(
    changes
      .map(({ address }) => address.replace(/^[^/]*\//, "").replace(/^(measure|indicator)\//, ""))
      .map((path) => /^[^/[]*/.exec(path)?.[0] ?? itemKind),
  ),
];

/** How many of the rows that a plan records are moves: that a target was set is none. */
export const movesIn = (recorded: readonly { readonly effect: TargetEffect }[]): number =>
  recorded.filter(({ effect }) => effect !== "set" && effect !== "unchanged").length;

/** A folder in a sentence; "" is the top of the repository. */
export const folderNamed = (folder: string, top: string): string => (folder === "" ? top : `${folder}/`);
