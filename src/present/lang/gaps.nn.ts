/** Gap på nynorsk. */
import type { GapWords } from "./gaps.js";
import { kindsNn } from "./gaps-kinds.nn.js";
import { knownNn, reportedNn, sentencesNn } from "./gaps-sentences.nn.js";
import { nynorsk } from "./norwegian.js";

const { counted: count } = nynorsk;

const next: GapWords["next"] = {
  "propose-initiative": "Føreslå eit initiativ, eller knyt til eit som finst, og få det behandla.",
  "collect-figure": "Hent inn talet frå kjelda og før det inn.",
  "settle-without-figure": "Avklar korleis delindikatoren skal vurderast utan talet, og skriv det inn.",
  clarify: "Avklar og skriv det inn, eller set ein ny dato med grunngiving.",
  "close-follow-up": "Gjer det ferdig, eller ta det opp att i møtet.",
  "meet-condition": "Oppfyll vilkåret, eller ta saka opp att.",
  "renew-deadline": "Meld frå om initiativet er ferdig, eller set ein ny frist med grunngiving.",
  "replan-milestone": "Meld ny dato, og varsle dei som ventar på milepælen.",
  "treat-first": "Ta målet opp først: andre mål byggjer på det.",
  "correct-course": "Bli einige med eigarane om kva som skal til for å ta att avstanden.",
  "explain-judgement": "Vurder på nytt, eller grunngi kvifor vurderinga avvik frå tala.",
  "set-next-step": "Føreslå måltal for neste trinn og få det behandla.",
  "set-target": "Føreslå eit måltal med frist, eller grunngi at det ikkje skal vere noko.",
  "set-baseline": "Mål eller avklar eit utgangspunkt som kan samanliknast med måltalet.",
  "name-owner": "Avklar kven som eig initiativet, og skriv det inn.",
  "report-status": "Meld farge, grunngiving og dato for statusen.",
  "give-reason": "Skriv kvifor fargen ikkje er som planlagd.",
  "cover-outcome": "Føreslå både ein målindikator og eit initiativ, eller ta punktet ut med grunngiving.",
  "add-indicator": "Føreslå ein målindikator som følgjer punktet.",
  "add-higher-indicator": "Føreslå ein målindikator høgare på stigen: opplevd resultat, resultat eller effekt.",
  "measure-benefit": "Mål gevinsten, og legg ved dokumentasjon.",
  "plan-milestones": "Legg inn daterte milepælar.",
  "plan-evaluation": "Planlegg evaluering, og avklar om det er sett av pengar til ho.",
};

export const gapsNn: GapWords = {
  heading: "Gap",
  none: "Ingen gap.",
  counted: (gaps, overdue) =>
    `${gaps}\u00a0gap${gaps === 0 ? "" : overdue === 0 ? ", ingen med frist som er passert" : `, ${overdue} med frist som er passert`}`,
  order: "Rekkjefølgja følgjer konsekvensen: det alvorlegaste først.",
  classes: {
    unanswered: "Går gale, og ingen gjer noko med det",
    unmeasured: "Fristen er passert, og ingen har målt",
    overdue: "Lova innan ein dato som er passert, eller som ikkje blir halden",
    lagging: "Går gale, og nokon arbeider med det",
    adrift: "Manglar noko å styre etter",
    unaccounted: "Ingen står til ansvar for det",
    blind: "Planen ser det ikkje",
    unproven: "Verknaden kan ikkje visast",
  },
  kinds: kindsNn,
  why: sentencesNn,
  known: knownNn,
  reported: reportedNn,
  next,
  roles: {
    owner: "eigar",
    "source-owner": "eig kjelda",
    body: "råd eller utval",
    "plan-owner": "ansvarleg for planen",
  },
  labels: {
    ...{ rank: "Rang", code: "Kode", item: "Namn", why: "Kvifor", who: "Kven", by: "Frist", next: "Neste steg" },
    ...{ source: "Kjelde", kind: "gap", matters: "Kvifor det betyr noko", mend: "Neste steg" },
  },
  nobody: "ikkje oppgitt kven",
  noDate: "ingen frist",
  by: (period) => `innan ${period}`,
  wasDue: (period) => `fristen var ${period}`,
  wholePlan: "Heile planen",
  formerly: (name) => `tidlegare ${name}`,
  proposed: (names) => `foreslått for dette: ${names}`,
  agreed: (rank, body, reason) => `prioritet ${rank} frå ${body}: ${reason}`,
  prioritiesHeading: (body, date) => `Prioritert av ${body}, ${date}`,
  touches: (gaps) => (gaps === 0 ? "ingen gap" : `${gaps}\u00a0gap`),
  filters: { objective: "mål", kind: "slag", owner: "for" },
  leftOut: (parts) =>
    `${count(parts, "del", "delar")} av planen kunne ikkje lesast. At noko ikkje står der, blir ikkje rekna som eit gap. Køyr «ehs validate».`,
  chase: {
    to: (owner) => `Til ${owner}`,
    opening: (plan, asOf, matters, overdue) => {
      const late =
        overdue === 0
          ? ""
          : matters === 1
            ? ". Fristen er passert"
            : `. For ${overdue === matters ? "alle" : `${overdue} av dei`} er fristen passert`;
      return `Dette kjem frå oppfølginga av «${plan}» per ${asOf}. Vi ber dykk om ${count(matters, "ting", "ting")}${late}.`;
    },
    nothing: (plan, asOf) => `I «${plan}» er det ingenting vi ber dykk om per ${asOf}.`,
    replyBy: (by, body) => `Vi ber om svar innan ${by}. Då møtest ${body}.`,
    replyBefore: (occasion, window) => `Vi ber om svar i god tid før «${occasion}» (${window}).`,
    overdue: "Fristen er passert",
    ahead: "Med frist framover",
    undated: "Utan frist",
    together: (names) => `saman med ${names}`,
    reported: "Meldt som ikkje tilgjengeleg, og ikkje etterspurt på nytt",
    asks: {
      "collect-figure": "Send inn talet, eller sei når det kjem.",
      "correct-course": "Sei kva de vil gjere for å ta att avstanden.",
      "close-follow-up": "Gjer det ferdig, eller be møtet om meir tid.",
      "meet-condition": "Sørg for at vilkåret blir oppfylt, eller ta saka opp att.",
      "renew-deadline": "Meld frå om initiativet er ferdig, eller føreslå ein ny frist med grunngiving.",
      "plan-milestones": "Send inn daterte milepælar.",
    },
    source: (name) => `kjelde: ${name}`,
  },
  criteria: {
    heading: "Kriterium for delindikatorane",
    names: {
      ...{ relevant: "relevant", specific: "spesifikk", measurable: "målbar", ambitious: "ambisiøs" },
      ...{ comparable: "samanliknbar", "time-bound": "tidfesta" },
    },
    answers: { yes: "ja", no: "nei", not_yet: "ikkje enno" },
    parts: {
      ...{ definition: "definisjon", population: "kven eller kva han gjeld", baseline: "utgangspunkt" },
      ...{ method: "metode", source: "kjelde" },
    },
    reason: ({ reason, lacks, count: number, projectedText }, list) => {
      const parts = list(lacks.map((part) => gapsNn.criteria.parts[part]));
      const n = number ?? 0;
      return {
        tied: `knytt til ${count(n, "målbiletepunkt", "målbiletepunkt")}`,
        tied_partly: `delvis knytt til ${count(n, "målbiletepunkt", "målbiletepunkt")}`,
        goal: "gjeld eit overordna mål",
        untied: "ikkje knytt til noko målbiletepunkt",
        complete: "alt er oppgitt",
        lacks: `manglar ${parts}`,
        pending: `ventar på ${parts}`,
        beyond_trend: `med farten så langt blir det ${projectedText ?? ""}, og måltalet krev meir`,
        no_trend: "inga utvikling å halde måltalet mot enno",
        trend_reaches: `med farten så langt blir det ${projectedText ?? ""}, og det er nok`,
        not_beyond_baseline: "måltalet er ikkje betre enn utgangspunktet",
        kept_level: "nivået skal haldast",
        no_target: "måltal manglar",
        no_baseline: "utgangspunkt manglar",
        several_figures: `${count(n, "tal", "tal")} som kan samanliknast`,
        one_figure: "berre eitt tal",
        no_figures: "ingen tal",
        break: "brot i serien",
        dated: "alt har dato",
        undated_target: "måltal utan frist",
        undated_item: "avklaring utan dato",
      }[reason];
    },
    measure: "Delindikator",
    balance: "Balansen i planen",
    balanceRule: "ein samleindikator tel éin gong; kvalitative delindikatorar er i ord eller trinn",
    today: "no",
    quantitative: "kvantitative",
    qualitative: "kvalitative",
    indicators: "målindikatorar",
    measures: "delindikatorar",
  },
  coverage: {
    outcomes: "Målbiletepunkt og det som dekkjer dei",
    outcome: "Målbiletepunkt",
    indicators: "Målindikatorar",
    initiatives: "Initiativ",
    partly: "delvis dekning står i parentes",
    none: "ingen",
    types: "Målindikatorar etter mål og type",
    typesRule: "målindikatorar rett under målet (ein samleindikator tel éin gong); delindikatorar i parentes",
    objective: "Mål",
    sdgs: "Berekraftsmåla til FN og måla i planen",
    sdgsRule: "øvst står numra på måla",
    sdg: "Berekraftsmål",
    strengths: { direct: "mest direkte", key: "viktig bidrag", contributes: "bidreg", unstated: "ja" },
  },
  sources: {
    heading: "Kjelder: kva som er henta, og kva som manglar",
    fetched: "Henta",
    missing: "Ikkje henta",
    nothing: "ingenting",
    neverReported: "ingen status rapportert",
    neverMeasured: "ingen tal",
  },
};
