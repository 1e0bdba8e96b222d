/** What a message says of a target that moved, before it says what is missing. */
import type { Words } from "../rule.js";
import { quoted } from "../wording.js";

/** Values are as the plan writes them; "" is none. */
export interface MovedTarget {
  readonly [key: string]: string;
  readonly measure: string;
  readonly number: string;
  readonly old: string;
  readonly new: string;
  /** set, tightened, loosened, mixed, dropped or unknown. */
  readonly effect: string;
  readonly due_old: string;
  readonly due_new: string;
  /** Id of the decision that is cited; "" for none. */
  readonly decision: string;
}

type Language = keyof Words;

/** Without a direction nobody can tell whether a move asks for more. */
const verbs: Readonly<Record<string, Words>> = {
  set: { nb: "satt", nn: "sett", en: "set" },
  tightened: { nb: "skjerpet", nn: "skjerpa", en: "tightened" },
  loosened: { nb: "lempet", nn: "lempa", en: "loosened" },
  dropped: { nb: "tatt bort", nn: "teke bort", en: "dropped" },
};
const anyMove: Words = { nb: "flyttet", nn: "flytta", en: "moved" };

/** Targets without a figure go by their kind. */
const kinds: Readonly<Record<string, Words>> = {
  all: { nb: "alle", nn: "alle", en: "all" },
  words: { nb: "et mål i ord", nn: "eit mål i ord", en: "a target in words" },
};

/** A value as it is read: with a comma in Norwegian. */
export function valueText(value: string, language: Language): string {
  const isNumber = /^[+-]?\d+\.\d+( ?%)?$/.test(value);
  return kinds[value]?.[language] ?? (language !== "en" && isNumber ? value.replace(".", ",") : value);
}

const joints: Readonly<Record<"from" | "to" | "by" | "due" | "was", Words>> = {
  from: { nb: "fra", nn: "frå", en: "from" },
  to: { nb: "til", nn: "til", en: "to" },
  by: { nb: "innen", nn: "innan", en: "by" },
  due: { nb: "med frist", nn: "med frist", en: "due" },
  was: { nb: "var", nn: "var", en: "was" },
};

/** One end of a move: "80", "80 innen 2025", "80 med åpen frist". */
function end(value: string, due: string, language: Language): string {
  const none = { nb: "med åpen frist", nn: "med open frist", en: "with an open date" }[language];
  return `${valueText(value, language)} ${due === "" ? none : `${joints.by[language]} ${due}`}`;
}

function values({ old, new: now, effect }: MovedTarget, language: Language): string {
  const [from, to] = [valueText(old, language), valueText(now, language)];
  if (effect === "set") return ` ${joints.to[language]} ${to}`;
  if (effect === "dropped") return ` (${joints.was[language]} ${from})`;
  // From one wording to another: what stands there says nothing of the move.
  return from === to ? "" : ` ${joints.from[language]} ${from} ${joints.to[language]} ${to}`;
}

/** "Måltallet for 1.3 med frist 2025 er lempet fra 83 til 80"; with both due dates where that moved too. */
export function movedText(data: MovedTarget, language: Language): string {
  const { measure, old, new: now, effect, due_old: dueOld, due_new: dueNew } = data;
  const subject = { nb: `Måltallet for ${measure}`, nn: `Måltalet for ${measure}`, en: `The target for ${measure}` }[
    language
  ];
  const verb = `${{ nb: "er", nn: "er", en: "is" }[language]} ${(verbs[effect] ?? anyMove)[language]}`;
  const oneSided = effect === "set" || effect === "dropped";
  if (!oneSided && dueOld !== dueNew)
    return `${subject} ${verb} ${joints.from[language]} ${end(old, dueOld, language)} ${joints.to[language]} ${end(now, dueNew, language)}`;
  const due = effect === "dropped" ? dueOld : dueNew;
  return `${subject}${due === "" ? "" : ` ${joints.due[language]} ${due}`} ${verb}${values(data, language)}`;
}

/** A baseline, a method or a part of the definition that is another. */
export interface MovedDefinition {
  readonly [key: string]: string;
  readonly item: string;
  readonly number: string;
  /** As the plan names it: baseline, unit, methods. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly decision: string;
}

const shown = (value: string, field: string, language: Language): string =>
  field === "baseline" ? valueText(value, language) : quoted(value, language);

/** "Utgangspunktet for 1.3 er endret fra 40 til 42", "«unit» for 1.3 er tatt bort". */
export function redefinedText({ item, field, old, new: now }: MovedDefinition, language: Language): string {
  const baseline = { nb: "Utgangspunktet", nn: "Utgangspunktet", en: "The baseline" }[language];
  const subject = `${field === "baseline" ? baseline : quoted(field, language)} ${{ nb: "for", nn: "for", en: "of" }[language]} ${item}`;
  const [from, to] = [shown(old, field, language), shown(now, field, language)];
  const is = { nb: "er", nn: "er", en: "is" }[language];
  if (old !== "" && now !== "" && from !== to)
    return `${subject} ${is} ${{ nb: "endret", nn: "endra", en: "changed" }[language]} ${joints.from[language]} ${from} ${joints.to[language]} ${to}`;
  if (old === "" && now !== "")
    return `${subject} ${is} ${{ nb: "satt", nn: "sett", en: "set" }[language]} ${joints.to[language]} ${to}`;
  if (old !== "" && now === "")
    return `${subject} ${is} ${{ nb: "tatt bort", nn: "teke bort", en: "taken away" }[language]} (${joints.was[language]} ${from})`;
  return `${subject} ${is} ${{ nb: "endret", nn: "endra", en: "changed" }[language]}`;
}
