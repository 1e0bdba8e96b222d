/** The words that stand around findings and gaps on other people's screens. */
import type { Lang } from "../../report/wording.js";
import { voiced } from "./voice.js";

/** Where the whole is, when a host shows a part: in the job's summary, or by running the command. */
export type Whole = "summary" | "command";

type About = "validate" | "gaps";

interface ToldWords {
  readonly heading: Readonly<Record<About, string>>;
  /** `count` is "12 feil"; there are always several. */
  readonly leftOut: (count: string, most: number, whole: Whole, about: About) => string;
  /** At the end of what had to be cut. */
  readonly cut: (rows: number, about: About) => string;
  readonly columns: { readonly place: string; readonly item: string; readonly what: string };
  readonly top: string;
  /** The case of a file in which nothing fails. */
  readonly sound: Readonly<Record<About, string>>;
  /** Lines as they would be when mended; Markdown. */
  readonly repairs: { readonly heading: string; readonly how: string; readonly more: (lines: number) => string };
}

const nb: ToldWords = {
  heading: { validate: "Kontroll av planen", gaps: "Gap i planen" },
  leftOut: (count, most, whole, about) =>
    `Ytterligere ${count} er utelatt her, fordi GitHub viser høyst ${most} av hvert slag per steg. ${
      whole === "summary" ? "Alle står i jobbsammendraget." : `Kjør \`ehs ${about}\` for å se alle.`
    }`,
  cut: (rows, about) =>
    `Her er det kuttet av plasshensyn${rows === 0 ? "" : `; ${rows === 1 ? "1 linje" : `${rows} linjer`} er utelatt`}. Kjør \`ehs ${about}\` for å se alt.`,
  columns: { place: "Sted", item: "Gjelder", what: "Hva" },
  top: "Øverste mappe i repositoriet.",
  sound: { validate: "Ingen feil i filen", gaps: "Ingen gap som skal stanse noe" },
  repairs: {
    heading: "Forslag til rettelser",
    how: "Slik blir linjene når de rettes. `ehs validate --fix` retter det som er sikkert, og `--fix-spelling` også ord som trolig er feilskrevet.",
    more: (lines) => `… og ${lines === 1 ? "1 linje" : `${lines} linjer`} til.`,
  },
};

const nn: ToldWords = {
  heading: { validate: "Kontroll av planen", gaps: "Gap i planen" },
  leftOut: (count, most, whole, about) =>
    `Ytterlegare ${count} er ikkje med her, fordi GitHub viser høgst ${most} av kvart slag per steg. ${
      whole === "summary" ? "Alle står i jobbsamandraget." : `Køyr \`ehs ${about}\` for å sjå alle.`
    }`,
  cut: (rows, about) =>
    `Her er det kutta av plassomsyn${rows === 0 ? "" : `; ${rows === 1 ? "1 linje" : `${rows} linjer`} er ikkje med`}. Køyr \`ehs ${about}\` for å sjå alt.`,
  columns: { place: "Stad", item: "Gjeld", what: "Kva" },
  top: "Øvste mappe i repositoriet.",
  sound: { validate: "Ingen feil i fila", gaps: "Ingen gap som skal stanse noko" },
  repairs: {
    heading: "Forslag til rettingar",
    how: "Slik blir linjene når dei blir retta. `ehs validate --fix` rettar det som er sikkert, og `--fix-spelling` også ord som truleg er feilskrivne.",
    more: (lines) => `… og ${lines === 1 ? "1 linje" : `${lines} linjer`} til.`,
  },
};

const en: ToldWords = {
  heading: { validate: "The plan, checked", gaps: "Gaps in the plan" },
  leftOut: (count, most, whole, about) =>
    `Another ${count} are left out here, because GitHub shows at most ${most} of a kind in each step. ${
      whole === "summary" ? "The job summary has them all." : `Run \`ehs ${about}\` to see them all.`
    }`,
  cut: (rows, about) =>
    `Cut here for lack of room${rows === 0 ? "" : `; ${rows === 1 ? "1 row is" : `${rows} rows are`} left out`}. Run \`ehs ${about}\` to see everything.`,
  columns: { place: "Place", item: "Concerns", what: "What" },
  top: "The top folder of the repository.",
  sound: { validate: "No errors in the file", gaps: "No gap that is to stop anything" },
  repairs: {
    heading: "Suggested repairs",
    how: "The lines as they would be when mended. `ehs validate --fix` makes the repairs that are sure, and `--fix-spelling` also mends words that are probably misspelt.",
    more: (lines) => `… and ${lines === 1 ? "1 more line" : `${lines} more lines`}.`,
  },
};

const all: Readonly<Record<Lang, ToldWords>> = { nb, nn, en };

export function toldWords(lang: Lang): ToldWords {
  return voiced(lang, all[lang]);
}
