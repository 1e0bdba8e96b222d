/** The annual wheel turns in order: what must come first has been treated. */
import { entriesOf } from "../../evaluate/items.js";
import type { Id, MeetingFile, Plan } from "../../model/plan.js";
import { endOf } from "../dates.js";
import { defineRule, valueOf } from "../rule.js";
import { mayBeTreated } from "../silence.js";
import { listed } from "../wording.js";

/** What must have been treated before each item of the wheel. */
function precedingOf(plan: Plan): ReadonlyMap<Id, readonly Id[]> {
  const wheel = entriesOf(plan, "governance").flatMap(({ content }) => content.wheel ?? []);
  const known = new Set(wheel.map(({ id }) => id));
  return new Map(wheel.map(({ id, after = [] }) => [id, after.filter((earlier) => known.has(earlier))]));
}

/** True when the earlier meeting may have treated something before this one: same year, not later, not only planned. */
function mayPrecede(earlier: MeetingFile, meeting: MeetingFile): boolean {
  if (earlier.state === "planned") return false;
  // A day that does not exist is told by another rule, and proves nothing here.
  const inTime = endOf(earlier.date) === null || earlier.date <= meeting.date;
  return inTime && earlier.date.slice(0, 4) === meeting.date.slice(0, 4);
}

export const rule = defineRule<{ treated: string; missing: readonly string[]; year: string }>({
  code: "treatment-without-preceding",
  severity: "error",
  title: {
    nb: "Behandlet før det som skal komme først",
    nn: "Behandla før det som skal kome først",
    en: "Treated before what must come first",
  },
  why: {
    nb: "Årshjulet sier at noe annet skal være behandlet først samme år. Mangler det, hviler behandlingen på et grunnlag som planen ikke kan vise.",
    nn: "Årshjulet seier at noko anna skal vere behandla først same året. Manglar det, kviler behandlinga på eit grunnlag som planen ikkje kan vise.",
    en: "The annual wheel says that something else must be treated first in the same year. Without it the treatment rests on ground that the plan cannot show.",
  },
  mend: {
    nb: "Legg inn møtet der det ble behandlet, rett treats, eller rett rekkefølgen i governance.yaml.",
    nn: "Legg inn møtet der det vart behandla, rett treats, eller rett rekkjefølgja i governance.yaml.",
    en: "Add the meeting that treated it, correct treats, or correct the order in governance.yaml.",
  },
  example: {
    bad: 'treats: ["autumn"]   # governance.yaml: autumn comes after spring\n',
    good: 'treats: ["spring", "autumn"]\n',
  },
  message: {
    nb: ({ treated, missing, year }) =>
      `«${treated}» ble behandlet uten at ${listed(missing, "nb")} var behandlet først i ${year}.`,
    nn: ({ treated, missing, year }) =>
      `«${treated}» vart behandla utan at ${listed(missing, "nn")} var behandla først i ${year}.`,
    en: ({ treated, missing, year }) =>
      `“${treated}” was treated before ${listed(missing, "en")} had been treated in ${year}.`,
  },
  *check({ plan }) {
    const preceding = precedingOf(plan);
    const meetings = entriesOf(plan, "meeting").map(({ content }) => content);
    for (const meeting of meetings) {
      const { id, treats = [], state, date } = meeting;
      if (state !== "held" || endOf(date) === null) continue;
      const done = new Set(meetings.filter((one) => mayPrecede(one, meeting)).flatMap((one) => one.treats ?? []));
      // An id that is no item of the wheel may be a slip for the one that is missing, and is told by another rule.
      if ([...done].some((one) => !preceding.has(one))) continue;
      for (const [position, treated] of treats.entries()) {
        const missing = (preceding.get(treated) ?? []).filter(
          (earlier) => !done.has(earlier) && !mayBeTreated(plan, earlier),
        );
        if (missing.length === 0) continue;
        yield { place: valueOf(treats, position), item: id, data: { treated, missing, year: date.slice(0, 4) } };
      }
    }
  },
});
