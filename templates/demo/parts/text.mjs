/** Small helpers for texts and figures. */

/** The same text in both languages of the plan. */
export const t = (nb, en) => ({ nb, en });

/** Said wherever figures stand. */
export const INVENTED = t(
  "Oppdiktet: tallene er laget for å vise verktøyet og sier ingenting om virkeligheten.",
  "Invented: the figures were made to show the tool and say nothing of reality.",
);

/** The note that every measure, and every file with a place for one, carries. */
export const inventedNote = () => ({ id: "invented", kind: "caveat", text: { ...INVENTED } });

/** The day a figure is published, by the form of its period. */
function publishedAfter(period) {
  const [, year, rest = ""] = /^(\d{4})(?:-(.*))?$/.exec(period.split("/").at(-1));
  const next = Number(year) + 1;
  if (rest === "" || rest === "12-31" || rest === "H2") return `${next}-02-15`;
  if (rest === "H1") return `${year}-08-20`;
  if (rest === "09") return `${year}-12-05`;
  if (rest === "11") return `${next}-01-20`;
  if (rest === "02") return `${year}-03-05`;
  return `${year}-12-20`;
}

/** An observation; what the table leaves out is filled in by rule. */
export const seen = (period, value, more = {}) => ({ period, value, published: publishedAfter(period), ...more });

/** An answer in a survey, with its respondents. */
export const answered = (respondents, period, value, more = {}) => {
  const n = respondents[period];
  if (n === undefined) throw new Error(`No survey round in ${period}`);
  return seen(period, value, { n, ...more });
};

/** Targets. */
export const SET = "2022-12";
export const level = (value, due, more = {}) => ({ kind: "level", value, due, set: SET, ...more });
export const change = (by, due, more = {}) => ({ kind: "change", change: by, due, set: SET, ...more });
