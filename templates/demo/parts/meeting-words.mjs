/** What meetings have in common. */
import { t } from "./text.mjs";

export const item = (id, nb, en, kind, number) => ({ id, title: t(nb, en), kind, case: number });
export const status = (year, number) =>
  item("status", `Status for målene i ${year}`, `Status of the objectives in ${year}`, "information", number);
export const notes = (id, year) => ({
  id,
  kind: "notes",
  state: "adopted",
  text: t(`Tar status for ${year} til orientering.`, `Notes the status of ${year}.`),
  scope: ["1", "2", "3", "4", "5"],
});
export const point = (id, text, owner, due, state, objectives) => ({ id, text, owner, due, state, objectives });
export const judged = (subject, colour, cut_off, reason, role = "rådets leder / leader of the council") => ({
  subject,
  colour,
  reason,
  role,
  cut_off,
});
export const benefit = (initiative, period, nb, en) => ({ initiative, period, text: t(nb, en) });
