/** The meeting that an entry belongs to. */
import { entriesOf } from "../../evaluate/items.js";
import type { PlanFiles } from "../../model/plan.js";
import { CannotAnswer } from "../exit.js";
import type { Opened } from "../open.js";
import { cliWords } from "../words.js";
import { fieldsOf, type Ground } from "./fields.js";
import { answersFor, required } from "./form.js";

type Meeting = PlanFiles["meeting"];

const meetingsIn = ({ loaded }: Opened): readonly Meeting[] =>
  entriesOf(loaded.plan, "meeting").map(({ content }) => content);

/** The last one held by today, else the next one. */
export function usualMeeting({ opened, today }: Pick<Ground, "opened" | "today">): string | undefined {
  const sorted = meetingsIn(opened).toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return (sorted.filter(({ date }) => date <= today).at(-1) ?? sorted[0])?.id;
}

/** @throws CannotAnswer where it is not there any more */
export function meetingOf(opened: Opened, id: string): Meeting {
  const found = meetingsIn(opened).find((each) => each.id === id);
  if (found === undefined) throw new CannotAnswer(cliWords[opened.lang].unknownId(id, []));
  return found;
}

/**
 * The meeting that was named; else the usual one, which somebody who is to be asked for other things is asked about first.
 * @param asks whether other things are missing
 */
export async function meetingFor(
  ground: Ground,
  command: string,
  named: string | undefined,
  asks: boolean,
): Promise<Meeting> {
  const { opened, context } = ground;
  const usual = usualMeeting(ground);
  const how = context.ask !== undefined && asks ? { usual } : { otherwise: usual };
  const field = required({ ...fieldsOf(ground).item("meeting", named, ["meeting"], how), option: "<meeting>" });
  const { meeting } = await answersFor({ meeting: field }, ground, command);
  return meetingOf(opened, meeting);
}

/**
 * An id for a new entry of a meeting, of the make that the meeting's others have: "d-2024-03-2" beside "d-2024-03-1".
 * @param letter that ids of the kind begin with
 */
export function nextId(letter: string, { date }: Meeting, taken: ReadonlySet<string>): string {
  const stem = `${letter}-${date.slice(0, 7)}`;
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
