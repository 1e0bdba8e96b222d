/** The page of any item but a measure. */
import type { PlainItem } from "../report/show-view.js";
import { besideSections } from "./show-beside.js";
import {
  type Page,
  type Part,
  type Section,
  type Voice,
  factFields,
  headOf,
  linkSections,
  listSections,
  nameOf,
  noteSection,
} from "./show-page.js";

const text = (line: string): Part => ({ type: "text", text: line });

/** The verdict on all the measures under an indicator. */
function verdictParts({ words, marks }: Voice, { status }: PlainItem): Part[] {
  if (status === null) return [];
  const word = words.status[status];
  return [text(`${marks.verdict[status]} ${word.charAt(0).toUpperCase()}${word.slice(1)}`)];
}

/** What was last reported of an initiative, how old that is, and what holds it. */
function standingParts(voice: Voice, { standing }: PlainItem): Part[] {
  if (standing === null) return [];
  const { plain } = voice;
  const { report } = standing;
  const old = plain.tooOld(report);
  const waits = plain.waits(standing, (item) => nameOf(voice, item));
  return [plain.reported(report), ...(old === null ? [] : [old]), ...waits].map(text);
}

/** How the picture of an item is made of the measures under it. */
function rollUpSection(voice: Voice, { rollUp }: PlainItem): Section {
  const { plain, show } = voice;
  if (rollUp === null) return { heading: null, parts: [] };
  const named = (item: Parameters<typeof nameOf>[1]): string => nameOf(voice, item);
  const lines = plain.rollUp(rollUp, named);
  const left = rollUp.leftOut.map((member) => plain.leftOut(member, named));
  const last = lines.length - 1;
  return {
    heading: rollUp.of === "indicator" ? show.headings.verdict : plain.headings.measures,
    parts: [
      {
        type: "list",
        numbered: true,
        items: lines.map((line, at) =>
          at === last && left.length > 0 ? { text: line, more: left, bulleted: true } : line,
        ),
      },
    ],
  };
}

/** Whoever acts reads first what is theirs to do. */
const actors: readonly PlainItem["kind"][] = ["organisation", "body"];

export function plainPage(voice: Voice, view: PlainItem): Page {
  const [lists, links, beside] = [listSections(voice, view), linkSections(voice, view), besideSections(voice, view)];
  return {
    ...headOf(voice, view),
    sections: [
      {
        heading: null,
        parts: [...verdictParts(voice, view), ...standingParts(voice, view), ...factFields(voice, view.facts)],
      },
      rollUpSection(voice, view),
      ...(actors.includes(view.kind) ? [...lists, ...beside, ...links] : [...beside, ...links, ...lists]),
      noteSection(voice, view),
    ],
  };
}
