/** What changed since the last meeting, as the lines that `ehs status` opens with. */
import type { SinceView } from "../report/since.js";
import { changeText, type ChangeVoice, verdictText } from "./changes.js";
import { oneLine } from "./clean.js";
import { changeWords } from "./lang/changes.js";
import { catalogue } from "./lang/index.js";
import type { Lang } from "../report/wording.js";
import { said } from "./screen.js";

/** More than this is a report of its own: `ehs diff` has it. */
const MOST = 12;

/** Heading and items; null when there is nothing to say or nobody to say it for. */
export interface SinceText {
  readonly heading: string;
  readonly items: readonly string[];
  /** Said instead of, or below, the items. */
  readonly notes: readonly string[];
}

function statusItems(voice: ChangeVoice, { statuses }: SinceView): string[] {
  const { words, changes } = voice;
  return statuses.map((move) => {
    const { number, name, before, after, causes } = move;
    const named = `${oneLine(number)}${name === null ? "" : ` ${said(words, name)}`}`;
    return `${named}: ${changes.status(verdictText(voice, move, before), verdictText(voice, move, after), causes)}`;
  });
}

/** @param most as many items; the rest are counted */
export function sinceText(view: SinceView | null, lang: Lang, most = MOST): SinceText | null {
  if (view?.meeting === undefined || view.meeting === null) return null;
  const words = catalogue(lang);
  const changes = changeWords(lang);
  const voice: ChangeVoice = { words, changes };
  const { meeting, unknown, begins } = view;
  const heading = changes.since.heading(said(words, meeting.name), meeting.date.text);
  if (unknown !== null) {
    const why = changes.since.unknown[unknown](begins?.text ?? null);
    return why === null ? null : { heading, items: [], notes: [why] };
  }
  const items = [...statusItems(voice, view), ...view.changes.map((change) => changeText(voice, change))];
  const more = items.length > most ? [changes.since.more(items.length - most, oneLine(meeting.id))] : [];
  return { heading, items: items.slice(0, most), notes: [...more, ...notesOf(voice, view, items.length)] };
}

/** That nothing differs, how much is wording, and what could not be read. */
function notesOf({ changes }: ChangeVoice, { unreadable, editorial }: SinceView, told: number): string[] {
  const unread = unreadable.map(oneLine).join(", ");
  const none = told === 0 && editorial === 0 ? [unread === "" ? changes.since.none : changes.diff.sameRead] : [];
  const wording = editorial > 0 ? [changes.since.editorial(editorial)] : [];
  return [...none, ...wording, ...(unread === "" ? [] : [changes.diff.unreadable(unread)])];
}
