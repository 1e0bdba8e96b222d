/** The values of a change as a reader meets them: figures with their unit, days as days, ids by what they stand for. */
import { decode, type Step, stepsOf } from "../compare/address.js";
import { parsePeriod } from "../evaluate/period.js";
import { parseChange } from "../evaluate/value.js";
import type { Change, ChangeEvent, Leaf } from "../model/change.js";
import type { ChangeGround } from "./change-ground.js";
import { decimalsOf } from "./rounding.js";
import { publishedText } from "./status-figure.js";

/** A value before or after: as written, and as it is shown. null: there was none. */
export interface ValueView {
  readonly value: Leaf;
  readonly text: string;
}

/** One of the values that differ within what a change is about. */
export interface PartView {
  /** Keys from what the change is about, without the language of a text. */
  readonly path: readonly string[];
  readonly old: ValueView | null;
  readonly new: ValueView | null;
  /** A text of the plan: that it differs is told, not how. */
  readonly prose: boolean;
}

const figures: ReadonlySet<string> = new Set(["targets", "observations", "baseline"]);
const amounts: ReadonlySet<string> = new Set(["value", "change", "low", "high"]);
const dates: ReadonlySet<string> = new Set(
  `due date start published at from to since deadline decide_by period actual forecast set cut_off reported
  applies_from next_due`.split(/\s+/),
);
/** Numbers that count nothing. */
const names: ReadonlySet<string> = new Set(["year", "number", "format", "code", "month", "rank"]);

const wordText = ({ label, word }: ChangeGround, key: string, value: string): string =>
  word(key, value)?.text ?? label(value)?.text ?? value;

function stringText(ground: ChangeGround, key: string, value: string): string {
  if (dates.has(key) && parsePeriod(value).ok) return ground.lookup.period(value).text;
  const parts = value.split(", ");
  // several ids stand with commas between them, and a sentence is no id
  return parts.every((part) => !part.includes(" "))
    ? parts.map((part) => wordText(ground, key, part)).join(", ")
    : value;
}

/** A value that stands at a key. */
function shownText(ground: ChangeGround, key: string, value: Leaf): string {
  if (names.has(key)) return String(value);
  if (typeof value === "number") return ground.lookup.wording.number(value, decimalsOf(value, 4));
  return typeof value === "string" ? stringText(ground, key, value) : String(value);
}

const lastKey = (steps: readonly Step[]): string => steps.findLast(({ key }) => key !== undefined)?.key ?? "";

/** The steps of an address within its item. */
const stepsIn = (address: string): Step[] => {
  const at = address.indexOf("/");
  return at < 0 ? [] : stepsOf(address.slice(at + 1).replace(/^(measure|indicator)\//, ""));
};

/** A measure that an error keeps out of the plan is known by its unit alone: a share is told with its sign. */
const shareBy = ({ lookup }: ChangeGround, unit: ChangeEvent["unit"]): { readonly scale: "share" } | null =>
  unit !== null && lookup.say(unit).text.trim() === "%" ? { scale: "share" } : null;

/** Figures of a measure carry its unit and its decimals; all else as its key says. */
export function valueView(
  ground: ChangeGround,
  { item, field, kind, unit }: Pick<ChangeEvent, "item" | "field" | "kind" | "unit">,
  address: string,
  value: Leaf | undefined,
): ValueView | null {
  if (value === undefined) return null;
  const key = kind === "moved" ? "" : lastKey(stepsIn(address));
  const isOfMeasure = figures.has(field) && (amounts.has(key) || key === field);
  const measure = isOfMeasure ? (ground.measure(item) ?? shareBy(ground, unit)) : null;
  const isFigure = typeof value === "number" || typeof value === "string";
  if (measure === null || !isFigure || parseChange(String(value))?.relative === true)
    return { value, text: shownText(ground, key, value) };
  return { value, text: publishedText(ground.lookup.wording, measure, value) };
}

const languages: ReadonlySet<string> = new Set(["nb", "nn", "en", "se", "sma", "smj"]);
const isLanguage = (path: readonly string[]): boolean => languages.has(path.at(-1) ?? "");
const isText = ({ old: before, new: after }: Change): boolean =>
  [before, after].some((value) => typeof value === "string" && value.includes(" "));

/** A text is told once, in whatever languages it differs. */
function withoutLanguage(steps: readonly Step[], change: Change): { path: string[]; prose: boolean } {
  const path = steps.map(({ key, member }) => key ?? `[${member ?? ""}]`);
  return isLanguage(path) ? { path: path.slice(0, -1), prose: true } : { path, prose: isText(change) };
}

const aside = (path: readonly string[]): boolean => path.some((key) => key === "notes" || key === "inferred");

/** The values that differ, each place once; what only explains the rest is left out where there is a rest. */
export function partsOf(ground: ChangeGround, event: ChangeEvent): PartView[] {
  const from =
    event.field === "" ? 0 : event.changes.every(({ address }) => stepsIn(address)[1]?.member !== undefined) ? 2 : 1;
  const parts = new Map<string, PartView>();
  for (const change of event.changes) {
    const { path, prose } = withoutLanguage(stepsIn(change.address), change);
    const name = path.join("/");
    if (parts.has(name) || name.startsWith("@")) continue;
    const shown = (value: Leaf | undefined): ValueView | null => valueView(ground, event, change.address, value);
    parts.set(name, { path: path.slice(from), old: shown(change.old), new: shown(change.new), prose });
  }
  const all = [...parts.values()];
  const telling = all.filter(({ path }) => !aside(path));
  return telling.length > 0 ? telling : all;
}

/** What stands after the field, and after the member of it, in the address of the value that says most. */
export function placeOf({ address, field }: ChangeEvent): string[] {
  if (field === "") return [];
  const steps = stepsIn(address);
  const path = steps.slice(steps[1]?.member === undefined ? 1 : 2).map(({ key, member }) => key ?? `[${member ?? ""}]`);
  return isLanguage(path) ? path.slice(0, -1) : path;
}

/** The member of a list that a change is about. */
export interface ChangedMember {
  readonly key: string;
  /** A period in full, the name that the plan has for it, else the key. */
  readonly text: string;
  /** It came or went as a whole. */
  readonly whole: "came" | "went" | null;
}

const side = (changes: readonly Change[], which: "old" | "new"): boolean =>
  changes.length > 0 && changes.every((change) => change[which] === undefined);

/** A member that comes or goes brings its own key with it. */
function wholeOf(changes: readonly Change[], key: string): ChangedMember["whole"] {
  const has = (which: "old" | "new"): boolean => changes.some((change) => String(change[which]) === key);
  if (side(changes, "old") && has("new")) return "came";
  return side(changes, "new") && has("old") ? "went" : null;
}

/** A period in full, else what the plan calls it, else as it is. */
function keyText(ground: ChangeGround, field: string, key: string): string {
  if (parsePeriod(key).ok) return ground.lookup.period(key).text;
  return wordText(ground, field, key);
}

/** "2022" of `1.3/observations[2022@survey]/value`. */
export function memberOf(ground: ChangeGround, { address, changes, field }: ChangeEvent): ChangedMember | null {
  const member = stepsIn(address)[1]?.member;
  if (member === undefined || field === "") return null;
  const key = decode((member.split("@")[0] ?? "").replace(/~\d+$/, ""));
  if (key === "") return null;
  return {
    key,
    get text() {
      return memberText(ground, { field, changes }, key);
    },
    whole: wholeOf(changes, key),
  };
}

/** A member by its name in the change, else a period in full or what the plan calls it. */
function memberText(ground: ChangeGround, { field, changes }: Pick<ChangeEvent, "field" | "changes">, key: string) {
  const said = changes.find((change) => /\/name(\/|$)/.test(change.address) && stepsIn(change.address).length <= 4);
  const name = said?.new ?? said?.old;
  return typeof name === "string" ? nameIn(ground, changes, name) : keyText(ground, field, key);
}

/** The name in the asked language, where the change has it in several. */
function nameIn({ lookup }: ChangeGround, changes: readonly Change[], other: string): string {
  const asked = changes.find(({ address }) => address.endsWith(`/name/${lookup.wording.lang}`));
  const name = asked?.new ?? asked?.old;
  return typeof name === "string" ? name : other;
}
