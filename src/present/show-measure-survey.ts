/** What stands behind the figures on a measure's page: changes between surveys, who answered, and the methods. */
import type { Entry, MeasureItemView } from "../report/show-view.js";
import { said } from "./screen.js";
import { type Part, type Section, type Voice, factText } from "./show-page.js";

/** Changes in order of time; where a break keeps two figures apart, that is said in their place. */
function changeLines(
  { show }: Voice,
  { changes, notCompared }: Pick<MeasureItemView, "changes" | "notCompared">,
): string[] {
  const apart = (position: number): string[] =>
    notCompared.filter((each) => each.position === position).map(show.parts.notCompared);
  return [...changes.flatMap((each, index) => [...apart(index), show.change(each)]), ...apart(changes.length)];
}

export function changesSection(voice: Voice, view: Pick<MeasureItemView, "changes" | "notCompared">): Section {
  const { show } = voice;
  const items = changeLines(voice, view);
  const note: Part[] = view.changes.length === 0 ? [] : [{ type: "text", text: show.surveyAssumption }];
  return {
    heading: show.headings.changes,
    parts: items.length === 0 ? [] : [{ type: "list", numbered: false, items }, ...note],
  };
}

/** One row a group, under its round. */
export function sampleSection({ show, words }: Voice, { sample }: Pick<MeasureItemView, "sample">): Section {
  if (sample === null) return { heading: null, parts: [] };
  const { sample: say } = show.parts;
  const rows = sample.rounds.flatMap(({ period, n, groups }) =>
    groups.map(({ name, n: part, share, change, shifted }, index) => [
      ...(index === 0 ? [period.text, n?.text ?? ""] : ["", ""]),
      ...[name, part.text, share?.text ?? ""],
      change === null ? "" : shifted ? say.shifted(change.text, sample.limit.text) : change.text,
    ]),
  );
  return { heading: say.heading(said(words, sample.source.name)), parts: [{ type: "table", head: say.columns, rows }] };
}

function versionText(voice: Voice, { facts }: Entry): string {
  const { show } = voice;
  const { method } = show.parts;
  const label = (code: string): string => show.fact[code] ?? code;
  /** Parts of the method that a version changed, by their labels. */
  const parts = (code: string, say: (what: readonly string[]) => string): string => {
    const named = facts.flatMap((fact) => (fact.code === code && "word" in fact ? [label(fact.word)] : []));
    return named.length === 0 ? "" : say(named);
  };
  const from = facts.find(({ code }) => code === "from");
  const told = facts
    .filter((fact) => "text" in fact)
    .map((fact) => `${label(fact.code).toLowerCase()}: ${factText(voice, fact).replace(/\.$/, "")}`);
  return [
    method.version(from === undefined ? "" : factText(voice, from), told),
    parts("method_changed", method.changed),
    parts("method_first", method.first),
    parts("method_unsaid", method.unsaid),
  ].join("");
}

/** Each version of the method, and what it changed from the one before. */
export function methodSection(voice: Voice, { lists }: Pick<MeasureItemView, "lists">): Section {
  const found = lists.find(({ code }) => code === "methods");
  if (found === undefined) return { heading: null, parts: [] };
  return {
    heading: voice.show.list["methods"] ?? found.code,
    parts: [{ type: "list", numbered: false, items: found.entries.map((each) => versionText(voice, each)) }],
  };
}
