/** Norwegian words that editors type for the English keys and words of a plan. */

/** What each may mean, the likeliest first. */
const keys: Readonly<Record<string, readonly string[]>> = {
  antall: ["n"],
  begrunnelse: ["reason"],
  beskrivelse: ["description", "summary"],
  dato: ["date"],
  eier: ["owners", "owner"],
  eiere: ["owners", "owner"],
  endring: ["change"],
  enhet: ["unit"],
  fra: ["from"],
  frist: ["due", "deadline", "decide_by"],
  grunn: ["reason"],
  indikatorer: ["indicators"],
  initiativ: ["initiatives"],
  initiativer: ["initiatives"],
  kilde: ["source"],
  kilder: ["sources"],
  merknader: ["notes"],
  metode: ["method"],
  milepæler: ["milestones"],
  mål: ["targets", "objectives", "goals"],
  målbilde: ["outcomes"],
  målbildepunkter: ["outcomes"],
  målindikatorer: ["indicators"],
  målinger: ["measures"],
  måltall: ["targets"],
  navn: ["name", "title"],
  notater: ["notes"],
  nummer: ["number"],
  observasjoner: ["observations"],
  organisasjoner: ["organisations"],
  periode: ["period"],
  publisert: ["published"],
  retning: ["direction"],
  sammendrag: ["summary"],
  skala: ["scale"],
  slag: ["kind"],
  språk: ["languages"],
  status: ["state"],
  tekst: ["text"],
  til: ["to"],
  tiltak: ["initiatives"],
  tittel: ["title", "name"],
  type: ["kind"],
  utgangspunkt: ["baseline"],
  vedtak: ["decision", "decisions"],
  verdi: ["value"],
};

const words: Readonly<Record<string, readonly string[]>> = {
  advarsel: ["warning"],
  advarsler: ["warning"],
  andel: ["share"],
  antall: ["count"],
  av: ["off"],
  avsluttet: ["retired"],
  beløp: ["amount"],
  effekt: ["effect"],
  erstattet: ["replaced"],
  feil: ["error"],
  indeks: ["index"],
  info: ["info"],
  innenfor: ["within"],
  innføring: ["adoption"],
  merknad: ["info"],
  ned: ["down"],
  note: ["info"],
  notice: ["info"],
  off: ["off"],
  opp: ["up"],
  ord: ["words"],
  resultat: ["result"],
  "opplevd resultat": ["perceived-result"],
  varighet: ["duration"],
};

const among = (meanings: readonly string[] | undefined, allowed: readonly string[]): string | null =>
  meanings?.find((one) => allowed.includes(one)) ?? null;

/** The key that a Norwegian word stands for, among those that fit; null when it is none. */
export function keyMeant(given: string, allowed: readonly string[]): string | null {
  const word = given.toLowerCase();
  return among(Object.hasOwn(keys, word) ? keys[word] : undefined, allowed);
}

/** The same for a word in a list of words. */
export function wordMeant(given: string, allowed: readonly string[]): string | null {
  const word = given.toLowerCase();
  return among(Object.hasOwn(words, word) ? words[word] : undefined, allowed);
}
