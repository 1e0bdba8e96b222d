/**
 * The form of a plan's files, put in order before and after findings are mended. It is no finding, and nothing that is read
 * changes by it; a file of which that is not sure stays as it is, and what is left in the others is told.
 */
import { formedCsv } from "../../store/form/csv.js";
import type { FormKind } from "../../store/form/lines.js";
import { blanksIn, formedYaml } from "../../store/form/yaml.js";
import { kindOfFile } from "../../store/kinds.js";
import type { Outside, State } from "./try.js";

/** How much was put in order, and how much was not. */
export interface FormDone {
  readonly files: ReadonlySet<string>;
  readonly kinds: ReadonlySet<FormKind>;
}

export interface FormLeft {
  /** Lines that end in blanks, and the files they stand in. */
  readonly lines: number;
  readonly files: number;
  /** Files in which a tab as indentation can be read in several ways. */
  readonly tabs: number;
}

const isFigures = (file: string): boolean => file.startsWith("data/") && file.endsWith(".csv");

/** Files whose form is put in order: those of a plan, and of figures. */
export const hasForm = (file: string): boolean =>
  isFigures(file) || (kindOfFile(file) !== null && file.endsWith(".yaml"));

/** The plan with the form of some of its files in order. @param files relative to the plan folder */
export async function withForm(
  state: State,
  files: readonly string[],
  outside: Outside,
): Promise<{ readonly state: State; readonly done: FormDone }> {
  const texts = new Map(state.texts);
  const changed = new Set<string>();
  const kinds = new Set<FormKind>();
  for (const file of files) {
    const raw = texts.get(file) ?? (await outside.raw(file));
    if (raw === null) continue;
    const formed = isFigures(file) ? formedCsv(raw) : formedYaml(raw);
    if (formed.text === raw) continue;
    texts.set(file, formed.text);
    changed.add(file);
    for (const kind of formed.done) kinds.add(kind);
  }
  return { state: changed.size === 0 ? state : await outside.inspect(texts), done: { files: changed, kinds } };
}

/** @param texts of the files that were asked about; null: one that cannot be read */
export function formLeft(texts: readonly (string | null)[], { findings }: State): FormLeft {
  const blanks = texts.map((text) => (text === null ? 0 : blanksIn(text)));
  return {
    lines: blanks.reduce((sum, count) => sum + count, 0),
    files: blanks.filter((count) => count > 0).length,
    tabs: findings.filter(({ code }) => code === "yaml-tab").length,
  };
}
