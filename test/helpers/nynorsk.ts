/** What may not stand in a text in nynorsk: words and endings that are bokmål alone. */

/** Whole words. Those that both written forms have, such as «nå» (reach) and «vil», are not here. */
const words = `ikke fra hva hvem hvor hvorfor hvordan hvis hver hvert hvilken hvilket hvilke hverandre bare kun noe noen
  dem uten mye gjøre gjør gjøres være vært måltall tall tallet tallene kilde kilden kilder kildene utgave utgaven utgaver
  foreløpig foreløpige ansvarlig ansvarlige forsinket forsinkelse jeg hun et selv sier sies samme tegn heter finnes
  gjelder mangler hører krever teller trenger tilhører lest skrevet endret fjernet rettet hentet flyttet siden ennå
  allerede annet annen sted steder stedet måned måneder uke uker dager filen linjen listen mappen raden grensen nøkler
  verdier sifre anførselstegn begynner byttes vises hentes brukes regnes leses skrives eier eiere eieren frem fremgang
  fremtid fremtiden fremdrift navn navnet virksomhet virksomheten åpen åpne åpner kjør kjøres velg mente høyere lavere
  trolig mulig umulig usynlig vanlig begrunnelse begrunnelsen henvisning oppføringen endringen målingen spørsmålene
  innenfor utenfor deres dere`.split(/\s+/);

const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");

/** The article; not the code of English in «nb, nn, en» or «en: …». */
const article = /(?<![\p{L}\p{N}_-])(?<!(?:nb|nn), ?)en(?![\p{L}\p{N}_]|[:,.)]| …)/giu;

/** "Dei" in bokmål: as an article, since nynorsk has the word for those who are spoken to. */
const those =
  /(?<![\p{L}\p{N}_-])(?:(?:av|til|for|i|på|alle|om|med|blant) de|de (?:siste|første|andre|fleste|to|tre))(?![\p{L}\p{N}_])/giu;

/** Plurals that nynorsk forms otherwise: -ingar, -sjonar, -torar. */
const endings = /(?<![\p{L}\p{N}_])\p{L}{2,}(?:inger|ingene|sjoner|sjonene|torer|torene)(?![\p{L}\p{N}_])/giu;

/** Every word of a text that is bokmål and not nynorsk. */
export const bokmalIn = (text: string): string[] =>
  [whole, article, those, endings].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([word]) => word.toLowerCase()),
  );
