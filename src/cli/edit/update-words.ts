/** What `ehs update` says. */

interface UpdateWords {
  readonly whichMilestone: (ids: readonly string[]) => string;
  readonly reasonFor: (colour: string) => string;
  readonly reported: (id: string, day: string) => string;
  readonly notIts: (id: string, milestone: string) => string;
  readonly withStart: string;
  readonly notProposed: (id: string, state: string) => string;
  /** Why an initiative starts: the gaps that it answers. */
  readonly answers: (gaps: readonly string[]) => string;
}

const en: UpdateWords = {
  withStart: "--decision and --from tell of a start: they belong with --start. Nothing is written.",
  notProposed: (id, state) => `${id} is ${state}, not proposed: there is nothing to start. Nothing is written.`,
  answers: (gaps) => `Answers the gap ${gaps.join(", ")}`,
  whichMilestone: (ids) =>
    `--forecast and --reached are about a milestone: name it with --milestone (${ids.join(", ") || "it has none"}).`,
  reasonFor: (colour) =>
    `${colour} needs a reason: what deviates, and what is done about it (--reason). Nothing is written.`,
  reported: (id, day) =>
    `${id} has a status as of ${day} already. Give another day with --cut-off, or change it by hand.`,
  notIts: (id, milestone) => `${milestone} is no milestone of ${id}.`,
};

const nb: UpdateWords = {
  withStart: "--decision og --from forteller om en start: de hører sammen med --start. Ingenting er skrevet.",
  notProposed: (id, state) =>
    `${id} er ${state}, ikke foreslått (proposed): det er ingenting å starte. Ingenting er skrevet.`,
  answers: (gaps) => `Svarer på avviket ${gaps.join(", ")}`,
  whichMilestone: (ids) =>
    `--forecast og --reached gjelder en milepæl: nevn den med --milestone (${ids.join(", ") || "det har ingen"}).`,
  reasonFor: (colour) =>
    `${colour} trenger en begrunnelse: hva som avviker, og hva som gjøres (--reason). Ingenting er skrevet.`,
  reported: (id, day) =>
    `${id} har alt en status per ${day}. Oppgi en annen dag med --cut-off, eller endre den for hånd.`,
  notIts: (id, milestone) => `${milestone} er ingen milepæl under ${id}.`,
};

const nn: UpdateWords = {
  withStart: "--decision og --from fortel om ein start: dei høyrer saman med --start. Ingenting er skrive.",
  notProposed: (id, state) =>
    `${id} er ${state}, ikkje foreslått (proposed): det er ingenting å starte. Ingenting er skrive.`,
  answers: (gaps) => `Svarar på avviket ${gaps.join(", ")}`,
  whichMilestone: (ids) =>
    `--forecast og --reached gjeld ein milepæl: nemn han med --milestone (${ids.join(", ") || "det har ingen"}).`,
  reasonFor: (colour) =>
    `${colour} treng ei grunngiving: kva som avvik, og kva som blir gjort (--reason). Ingenting er skrive.`,
  reported: (id, day) =>
    `${id} har alt ein status per ${day}. Oppgi ein annan dag med --cut-off, eller endre han for hand.`,
  notIts: (id, milestone) => `${milestone} er ingen milepæl under ${id}.`,
};

export const updateWords: Readonly<Record<"nb" | "nn" | "en", UpdateWords>> = { nb, nn, en };
