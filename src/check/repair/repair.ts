/**
 * The repair of a finding, where there is one and only one: what to take away, and what to put there. It is always within
 * a line, so that no other line moves, and nothing but the token at fault changes.
 */
import type { Finding } from "../../model/finding.js";
import { characterOf, inStructure, inText, withoutEscapes } from "./invisible.js";
import { figureCodes, sureness } from "./unique.js";
import { unquoted, written } from "./written.js";

export interface Repair {
  /** On one line; counted from 1, in UTF-16 units, the end exclusive. */
  readonly line: number;
  readonly col: number;
  readonly endCol: number;
  /** As it stands in the file. */
  readonly deleted: string;
  readonly inserted: string;
  /** `form`: what is meant is plain, only written wrongly. `spelling`: a misspelt word that one other is near. */
  readonly kind: "form" | "spelling";
}

type Told = Pick<Finding, "file" | "code" | "line" | "col" | "endLine" | "endCol" | "data" | "suggestion">;

/** The text at fault as the finding has it: the repair is made only where the token is that and no more. */
function givenIn({ code, data, suggestion }: Told): string | null {
  if (code === "wrong-type") return suggestion;
  const given = ["given", "id", "language", "field", "code"].map((key) => data[key]);
  return given.find((value) => typeof value === "string") ?? null;
}

function invisibleRepair({ code, data, line, col }: Told, text: string): Repair | null {
  const character = characterOf(data);
  if (character === null) return null;
  const inserted = code === "invisible-structure" ? inStructure(character, text, col - 1) : inText(character, text);
  if (inserted === null) return null;
  return { line, col, endCol: col + 1, deleted: character, inserted, kind: "form" };
}

/** A character that nobody sees, written with a backslash: where it means nothing of its own, it goes. */
function escapeRepair({ data, line, col, endCol }: Told, text: string): Repair | null {
  const character = characterOf(data);
  const deleted = text.slice(col - 1, endCol - 1);
  const inserted = character === null ? null : withoutEscapes(deleted, character);
  return inserted === null ? null : { line, col, endCol, deleted, inserted, kind: "form" };
}

function tokenRepair(told: Told, text: string): Repair | null {
  const { code, line, col, endCol, data, suggestion } = told;
  const deleted = text.slice(col - 1, endCol - 1);
  const given = givenIn(told);
  if (suggestion === null || given === null || unquoted(deleted) !== given) return null;
  // eslint-disable-next-line no-control-regex -- no repair may bring in what is not seen
  if (suggestion !== suggestion.trim() || suggestion === "" || /[\u0000-\u001F\u007F-\u009F]/.test(suggestion))
    return null;
  const kind = sureness(code, { given, suggestion, data });
  const inserted = kind === null ? null : written(suggestion, deleted, figureCodes.has(code));
  if (kind === null || inserted === null || inserted === deleted) return null;
  return { line, col, endCol, deleted, inserted, kind };
}

/**
 * @param text the line of the finding as it was read, without its line end; undefined where it is not known
 * @returns null where there is no repair, or more than one
 */
export function repairOf(told: Told, text: string | undefined): Repair | null {
  if (text === undefined || told.line !== told.endLine || !told.file.endsWith(".yaml")) return null;
  if (told.code === "text-escape") return escapeRepair(told, text);
  const isInvisible = told.code === "invisible-character" || told.code === "invisible-structure";
  return isInvisible ? invisibleRepair(told, text) : tokenRepair(told, text);
}
