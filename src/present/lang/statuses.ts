/** How the tool names verdicts, in each language; a plan may word them otherwise. */
import type { Status } from "../../model/progress.js";
import type { Lang } from "../../report/wording.js";

type Statuses = Readonly<Record<Status, string>>;

const nb: Statuses = {
  retired: "utgått",
  suspended: "satt på vent",
  not_comparable: "ikke sammenlignbar",
  undecidable: "kan ikke avgjøres",
  no_target: "mangler måltall",
  achieved: "nådd",
  achieved_late: "nådd etter frist",
  missed: "ikke nådd",
  awaiting_data: "venter på måling",
  no_data: "ikke målt ennå",
  no_baseline: "mangler utgangspunkt",
  worsening: "feil retning",
  behind: "noe etter",
  no_pace: "utgangspunkt uten dato",
  on_track: "i rute",
  off_track: "langt etter",
};

const nn: Statuses = {
  retired: "utgått",
  suspended: "sett på vent",
  not_comparable: "ikkje samanliknbar",
  undecidable: "kan ikkje avgjerast",
  no_target: "manglar måltal",
  achieved: "nådd",
  achieved_late: "nådd etter fristen",
  missed: "ikkje nådd",
  awaiting_data: "ventar på måling",
  no_data: "ikkje målt enno",
  no_baseline: "manglar utgangspunkt",
  worsening: "feil retning",
  behind: "noko etter",
  no_pace: "utgangspunkt utan dato",
  on_track: "i rute",
  off_track: "langt etter",
};

const en: Statuses = {
  retired: "retired",
  suspended: "suspended",
  not_comparable: "not comparable",
  undecidable: "cannot be decided",
  no_target: "no target",
  achieved: "achieved",
  achieved_late: "achieved late",
  missed: "missed",
  awaiting_data: "awaiting measurement",
  no_data: "not measured yet",
  no_baseline: "no baseline",
  worsening: "wrong direction",
  behind: "somewhat behind",
  no_pace: "baseline without a date",
  on_track: "on track",
  off_track: "far behind",
};

export const statuses: Readonly<Record<Lang, Statuses>> = { nb, nn, en };
