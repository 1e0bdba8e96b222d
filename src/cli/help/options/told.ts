/** What an option does, by what it is declared to do in English. */
export interface Told {
  readonly nb: string;
  readonly nn: string;
}

/** The English, and the same in Bokmål and Nynorsk. */
export const told = (en: string, nb: string, nn: string): readonly [string, Told] => [en, { nb, nn }];
