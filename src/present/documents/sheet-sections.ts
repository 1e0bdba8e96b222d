/** Sections of a sheet that say the same as the screens do, in the same words. */
import type { SheetItem } from "../../report/documents/sheet/view.js";
import type { Part, Section } from "../page.js";
import { changesSection, methodSection, sampleSection } from "../show-measure-survey.js";
import { derivedSections } from "../show-measure-page.js";
import { spreadSections } from "../show-measure-spread.js";
import { listSections, noteSection, type Voice } from "../show-page.js";

/** Under a heading, what stands below it without one. */
function joined(sections: readonly Section[]): Section[] {
  const all: { heading: string | null; parts: Part[] }[] = [];
  for (const { heading, parts } of sections) {
    const last = all.at(-1);
    if (heading === null && last !== undefined) last.parts.push(...parts);
    else if (parts.length > 0) all.push({ heading, parts: [...parts] });
  }
  return all.filter(({ heading, parts }) => heading !== null && parts.length > 0);
}

/** The chart of a spread has its rows in a table already, and its units are in the data. */
function spreadParts(voice: Voice, item: Extract<SheetItem, { readonly kind: "measure" }>): Section[] {
  const spread = item.spread.map((each) => ({ ...each, members: null }));
  const sections = spreadSections(voice, { spread, members: null });
  return item.spreads.length === 0
    ? sections
    : sections.map(({ heading, parts }) => ({ heading, parts: parts.filter(({ type }) => type !== "table") }));
}

interface ToldSections {
  /** Between the verdict and the targets: surveys, methods, what was computed. */
  readonly survey: readonly Section[];
  readonly spread: readonly Section[];
  /** Planned developments, lifecycle, judgements, decisions, remarks. */
  readonly rest: readonly Section[];
}

export function toldSections(voice: Voice, item: SheetItem): ToldSections {
  const lists = listSections(voice, { lists: item.lists.filter(({ code }) => code !== "methods") });
  const rest = joined([...lists, noteSection(voice, item)]);
  if (item.kind === "indicator") return { survey: [], spread: [], rest };
  return {
    survey: joined([
      changesSection(voice, item),
      sampleSection(voice, item),
      methodSection(voice, item),
      ...derivedSections(voice, item),
    ]),
    spread: joined(spreadParts(voice, item)),
    rest,
  };
}
