/** What is said of an answer that cannot be read, and what would do. */

export interface ReadWords {
  /** Words that mean today. */
  readonly today: readonly string[];
  readonly period: (text: string) => string;
  readonly date: (text: string) => string;
  readonly count: (text: string) => string;
  readonly language: (language: string, languages: readonly string[]) => string;
  readonly empty: string;
  readonly several: (text: string, ids: readonly string[]) => string;
  readonly id: (text: string) => string;
  readonly taken: (id: string) => string;
  readonly unclear: (text: string) => string;
  readonly figure: (text: string) => string;
  readonly bounds: (text: string, low: number, high: number) => string;
}

const between = (low: number, high: number, words: { from: string; to: string; and: string }): string =>
  low === -Infinity ? `${words.to} ${high}` : high === Infinity ? `${words.from} ${low}` : `${low}${words.and}${high}`;

const en: ReadWords = {
  today: ["today"],
  period: (text) => `“${text}” is no period. Write 2022, 2022-Q3, 2022-11, 2022-11-29 or 2021-09/2022-09.`,
  date: (text) => `“${text}” is no day. Write year-month-day, such as 2023-03-31, or today.`,
  count: (text) => `“${text}” is no number of people or things. Write a whole number above 0.`,
  language: (language, languages) =>
    `“${language}” has no text, or is no language of the plan. Write ${languages.map((each) => `${each}=…`).join(" | ")}.`,
  empty: "The text is empty.",
  several: (text, ids) => `“${text}” can be several: ${ids.join(", ")}. Name one.`,
  id: (text) => `“${text}” is no id. Use letters, digits, full stop and hyphen, such as m-2024-03.`,
  taken: (id) => `${id} is the id of something in the plan. An id is never used twice: choose another.`,
  unclear: (text) =>
    `“${text}” can be a decimal or thousands. Write a point for decimals and no sign between thousands.`,
  figure: (text) => `“${text}” is no figure. Write 76, 147/356, ">80", "<5" or "~6500".`,
  bounds: (text, low, high) =>
    `“${text}” lies outside what the measure can be: ${between(low, high, { from: "from", to: "up to", and: " to " })}.`,
};

const nb: ReadWords = {
  today: ["i dag", "today"],
  period: (text) => `«${text}» er ingen periode. Skriv 2022, 2022-Q3, 2022-11, 2022-11-29 eller 2021-09/2022-09.`,
  date: (text) => `«${text}» er ingen dato. Skriv år-måned-dag, for eksempel 2023-03-31, eller i dag.`,
  count: (text) => `«${text}» er ikke et antall. Skriv et helt tall over 0.`,
  language: (language, languages) =>
    `«${language}» har ingen tekst eller er ikke et av planens språk. Skriv ${languages.map((each) => `${each}=…`).join(" | ")}.`,
  empty: "Teksten er tom.",
  several: (text, ids) => `«${text}» kan være flere: ${ids.join(", ")}. Nevn én.`,
  id: (text) => `«${text}» er ingen id. Bruk bokstaver, sifre, punktum og bindestrek, for eksempel m-2024-03.`,
  taken: (id) => `${id} er id-en til noe i planen. En id brukes aldri to ganger: velg en annen.`,
  unclear: (text) =>
    `«${text}» kan være desimaler eller tusener. Skriv punktum for desimaler og ingenting mellom tusener.`,
  figure: (text) => `«${text}» er ikke et tall. Skriv 76, 147/356, ">80", "<5" eller "~6500".`,
  bounds: (text, low, high) =>
    `«${text}» ligger utenfor det målingen kan være: ${between(low, high, { from: "fra", to: "opp til", and: " til " })}.`,
};

const nn: ReadWords = {
  today: ["i dag", "today"],
  period: (text) => `«${text}» er ingen periode. Skriv 2022, 2022-Q3, 2022-11, 2022-11-29 eller 2021-09/2022-09.`,
  date: (text) => `«${text}» er ingen dato. Skriv år-månad-dag, til dømes 2023-03-31, eller i dag.`,
  count: (text) => `«${text}» er ikkje eit tal på noko. Skriv eit heilt tal over 0.`,
  language: (language, languages) =>
    `«${language}» har ingen tekst eller er ikkje eit av språka i planen. Skriv ${languages.map((each) => `${each}=…`).join(" | ")}.`,
  empty: "Teksten er tom.",
  several: (text, ids) => `«${text}» kan vere fleire: ${ids.join(", ")}. Nemn éin.`,
  id: (text) => `«${text}» er ingen id. Bruk bokstavar, siffer, punktum og bindestrek, til dømes m-2024-03.`,
  taken: (id) => `${id} er id-en til noko i planen. Ein id blir aldri brukt to gonger: vel ein annan.`,
  unclear: (text) => `«${text}» kan vere desimalar eller tusen. Skriv punktum for desimalar og ingenting mellom tusen.`,
  figure: (text) => `«${text}» er ikkje eit tal. Skriv 76, 147/356, ">80", "<5" eller "~6500".`,
  bounds: (text, low, high) =>
    `«${text}» ligg utanfor det målinga kan vere: ${between(low, high, { from: "frå", to: "opp til", and: " til " })}.`,
};

export const readWords: Readonly<Record<"nb" | "nn" | "en", ReadWords>> = { nb, nn, en };
