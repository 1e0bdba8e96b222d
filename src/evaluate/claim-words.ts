/**
 * The words that claim how a figure moved, and the words around them that decide what is claimed. Norwegian covers both
 * written forms. A word is taken for a claim only where the sentence leaves no other reading, so the lists of what may
 * stand beside it are closed.
 */

export type ClaimKind = "up" | "down" | "stable" | "reached";

/**
 * past: the verb alone (økte, rose). participle: needs a helping verb before it (har økt, has risen). state: needs a verb
 * of being (er stabil, was unchanged). passive: needs a form of "be" (ble redusert). reach: needs a target or a figure.
 */
type ClaimForm = "past" | "participle" | "state" | "passive" | "reach";

export interface ClaimWord {
  readonly words: readonly string[];
  readonly kind: ClaimKind;
  readonly form: ClaimForm;
  /** What to write instead where the figures are stable, in the same place; null where the sentence must be rewritten. */
  readonly instead: string | null;
}

export interface Lexicon {
  readonly claims: readonly ClaimWord[];
  /** Helping verbs of a participle; those that make a passive; verbs that say how something is. */
  readonly having: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly keeping: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** After "not", these take it back: not only. */
  readonly only: ReadonlySet<string>;
  /** What is not said to have happened: may, shall, if, expected. */
  readonly unsure: ReadonlySet<string>;
  /** Not yet happened, where something is reached: when, until. */
  readonly later: ReadonlySet<string>;
  /** What may follow a claim without being its object. */
  readonly follow: ReadonlySet<string>;
  /** Words without content of their own. */
  readonly small: ReadonlySet<string>;
  /** Begins a clause of its own. */
  readonly joints: ReadonlySet<string>;
  /** What makes the word a noun or an adjective. */
  readonly articles: ReadonlySet<string>;
  /** Figures for a part of the population. */
  readonly among: ReadonlySet<string>;
  /** Where the verb may stand before its subject. */
  readonly inverts: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const claim = (kind: ClaimKind, form: ClaimForm, words: string, instead: string | null = null): ClaimWord => ({
  words: words.split("|"),
  kind,
  form,
  instead,
});

const norwegian: Lexicon = {
  claims: [
    claim("up", "past", "økte|vokste|steg|auka|auket|steig|voks|vaks|gikk opp|gjekk opp", "var stabil"),
    claim(
      "up",
      "past",
      "fortsatte å øke|fortsatte å stige|fortsatte å vokse|heldt fram med å auke|heldt fram med å stige",
    ),
    claim("up", "participle", "økt|vokst|steget|stige|auka|auket|gått opp|vakse", "vært stabil"),
    claim("down", "past", "falt|sank|gikk ned|gjekk ned|minket|minka|avtok|fall|sokk", "var stabil"),
    claim(
      "down",
      "past",
      "reduserte|fortsatte å falle|fortsatte å synke|heldt fram med å falle|heldt fram med å minke",
    ),
    claim("down", "participle", "falt|falle|sunket|sokke|gått ned|minket|minka|avtatt|avteke", "vært stabil"),
    claim("down", "passive", "redusert"),
    claim("stable", "state", "uendret|uendra|stabil|stabilt|stabile"),
    claim("reached", "reach", "nådde|nådd|oppnådde|oppnådd|innfridde|innfridd"),
  ],
  having: set("har hadde er var blitt vorte ha"),
  being: set("er var ble blei blir blitt vart vorte vert"),
  keeping: set(
    "er var ble blei blir blitt vært vore har holdt holder heldt lå ligger låg ligg forble vart vert halde held heldt",
  ),
  not: set("ikke ikkje aldri verken hverken korkje"),
  only: set("bare berre kun"),
  unsure: set(
    `kan kunne vil ville skal skulle bør burde må måtte ventes forventes forventet planlegges trolig sannsynligvis
    antagelig kanskje hvis dersom hvorvidt ønsker håper uten venta forventa ventast planlagt truleg sannsynlegvis viss
    korvidt ønskjer håpar vonar utan`,
  ),
  later: set("når inntil til innen innan før etter"),
  follow: set(
    `fra frå til med i siden sidan mellom på etter per ved under over gjennom hos blant for ikke ikkje aldri bare noe
    litt lite mye mer mest kraftig betydelig svakt markant igjen videre vidare også og men mens ytterligere jevnt raskt
    raskere signifikant tydelig klart vesentlig imidlertid likevel dermed fortsatt stadig sterkt moderat marginalt
    gradvis samtidig langsomt sakte så da deretter heller både enn sammenlignet siste seg det som at fordi berre noko
    mykje meir monaleg att òg medan ytterlegare jamt tydeleg vesentleg framleis samstundes då samanlikna hjå`,
  ),
  small: set(
    `i på av for fra frå til med siden sidan mellom per ved under over gjennom etter og men mens har hadde er var ble
    blir blitt også da deretter så den det de dette denne som at samtidig likevel dermed imidlertid igjen ikke ikkje
    måling målingen målingene måleren indikator indikatoren indikatorene målindikator målindikatoren delindikator
    delindikatoren nr nummer kvartal halvår første andre tredje fjerde året år perioden hele både to seg heller fortsatt
    allerede nå no altså vart vorte òg då den dei desse medan samstundes att måla målinga målingane målaren
    indikatorane målindikatorane delindikatorane fyrste heile begge framleis alt allereie`,
  ),
  joints: set("men mens og at fordi selv slik dessuten medan sjølv dessutan"),
  articles: set(
    `et ett en ei dette den det neste første andre tredje siste viktig viktige stort store lite små nytt nye flere mange
    hvert hver to tre fire fem ingen noen riktig videre eit ein fyrste fleire kvart kvar inga nokon nokre rett vidare`,
  ),
  among: set("blant hos hjå"),
  inverts: true,
};

const english: Lexicon = {
  claims: [
    claim("up", "past", "increased|rose|grew|went up", "was stable"),
    claim("up", "past", "continued to increase|continued to rise|continued to grow|kept rising|kept growing"),
    claim("up", "participle", "increased|risen|grown|gone up", "been stable"),
    claim("up", "state", "up"),
    claim("down", "past", "decreased|fell|dropped|declined|went down", "was stable"),
    claim("down", "past", "continued to decrease|continued to fall|continued to decline|kept falling"),
    claim("down", "participle", "decreased|fallen|dropped|declined|gone down", "been stable"),
    claim("down", "passive", "reduced"),
    claim("down", "state", "down"),
    claim("stable", "state", "unchanged|stable"),
    claim("reached", "reach", "reached|met|achieved|attained"),
  ],
  having: set("has have had 've having"),
  being: set("is are was were be been being"),
  keeping: set("is are was were been be remains remained remain stayed stays held holds kept"),
  not: set("not never neither nor didn't hasn't haven't wasn't isn't weren't hadn't cannot"),
  only: set("only just merely"),
  unsure: set(
    `can could will would shall should may might must expected likely probably perhaps if whether unless hope hopes
    hoped want wants aim aims aimed without possibly`,
  ),
  later: set("when until once before after unless"),
  follow: set(
    `from to by in since between through over during until after before for as at on with within compared again more
    less further sharply also only not much too and but while when where because among across year last this that which
    than somewhat`,
  ),
  small: set(
    `in on of for from to by with since between through over during after before and but while has have had is are was
    were been be also then it this that the a an as at both not never did didn't hasn't wasn't measure measures
    indicator indicators number no first second third fourth quarter half year period all still already now`,
  ),
  joints: set("but while whereas and because although though that"),
  articles: set("a an the this more of with through for any no"),
  among: set("among amongst"),
  inverts: false,
};

/** Read with the same words, since writers mix the forms; what is offered instead is Nynorsk. */
const nynorsk: Lexicon = {
  ...norwegian,
  claims: norwegian.claims.map((each) => ({ ...each, instead: each.instead?.replace("vært", "vore") ?? null })),
};

const lexicons: Readonly<Record<string, Lexicon>> = { nb: norwegian, nn: nynorsk, no: norwegian, en: english };

/** The words of a language; null where its claims are not known. */
export function lexiconOf(language: string): Lexicon | null {
  return Object.hasOwn(lexicons, language) ? (lexicons[language] ?? null) : null;
}

/** "gikk noe ned", "went slightly up": a word may stand between. */
const gapped = (phrase: string): string => phrase.replaceAll(" ", "\\s+(?:[a-zæøå]+\\s+)?");

// Letters are counted by hand: every text of a plan is looked at, and properties of characters take ten times as long.
const spotting = new Map(
  Object.entries(lexicons).map(([language, { claims }]) => {
    const phrases = claims.flatMap(({ words }) => words);
    return [language, new RegExp(`(?<![a-zæøå])(?:${phrases.map(gapped).join("|")})(?![a-zæøå])`)];
  }),
);

/** Whether a text has any of the words at all: most have none, and need not be taken apart. */
export function mayClaim(text: string, language: string): boolean {
  return spotting.get(language)?.test(text.toLowerCase()) === true;
}

/** What has a target, in either language. */
export const targetWord =
  /^(?:delmål(?:et|ene|a)?|mål(?:et|ene|a)?|måltal\p{L}*|målsetting\p{L}*|ambisjonsnivå\p{L}*|trinn(?:et)?|trappetrinn(?:et)?|targets?|goals?|ambitions?)$/u;

/** What is not the figure itself, though it may be named with the measure: when this moved, the measure did not. */
export const besideWord =
  /^(?:måltal|mål(?:et|ene|a)?$|utgangspunkt|spørsmål|definisjon|metode|filter|skala|vekting|frist|eier|eigar|svar|respondent|utval|usikkerhe|uvisse|feilmargin|margin|budsjett|kostnad|ambisjon|interesse|oppmerksomhet|merksemd|behov|gap|avstand|risiko|bevilgning|løyving|target|goal|baseline|question|definition|method|filter|scale|weighting|deadline|owner|response|respondent|sample|uncertaint|margin|budget|cost|ambition|interest|attention|need|distance|funding|threshold|wording)/u;
