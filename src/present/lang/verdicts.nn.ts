/** Kva kvar status og kvar merknad betyr, på nynorsk. */
import type { VerdictWords } from "./verdicts.js";

export const verdictsNn: VerdictWords = {
  status: "status for ein delindikator",
  flag: "merknad ved ein status",
  when: "Når han blir gitt",
  act: "Kva han krev",
  statuses: {
    retired: {
      when: "Planen seier at delindikatoren, eller målindikatoren han høyrer til, er utgått.",
      act: "Ingenting: Han blir ikkje lenger vurdert.",
    },
    suspended: {
      when: "Planen seier at delindikatoren, eller målindikatoren han høyrer til, er sett på vent.",
      act: "Ingenting før han blir teken opp att; då må ein ny tilstand registrerast.",
    },
    not_comparable: {
      when: "Etter utgangspunktet har serien eit brot med stor eller ukjend verknad, og utgangspunktet er ikkje rekna om.",
      act: "Vurder brotet, eller rekn om utgangspunktet etter den nye metoden.",
    },
    undecidable: {
      when: "Det siste talet er berre ei grense, til dømes «over 80», og det viser verken at måltalet er nådd eller at det ikkje er det.",
      act: "Skaff eit nøyaktig tal.",
    },
    no_target: {
      when: "Ingen måltal som kan reknast ut, gjeld: Det er ikkje sett, skal avklarast, ventar på noko anna eller er gitt med ord.",
      act: "Set eit måltal med tal og frist.",
    },
    achieved: {
      when: "Måltalet er nådd: ved talet som avgjer fristen, eller, så lenge fristen ligg framfor, ved det siste talet.",
      act: "Sjå merknadene ved sida av: Måltalet kan gå tapt att, eller talet stadfestar det kanskje ikkje enno.",
    },
    achieved_late: {
      when: "Talet ved fristen nådde ikkje måltalet, men eit seinare tal gjer det.",
      act: "Ingenting for dette måltalet; forseinkinga blir ståande.",
    },
    missed: {
      when: "Fristen er passert, talet ved fristen nådde ikkje måltalet, og det gjer heller ikkje det siste talet.",
      act: "Avgjer kva som skal gjerast, og om det trengst eit nytt måltal.",
    },
    awaiting_data: {
      when: "Fristen er passert, ingen tal avgjer han, og det siste talet, om det finst, når ikkje måltalet.",
      act: "Skaff talet for fristen.",
    },
    no_data: {
      when: "Fristen ligg framfor, og ingen tal er komne sidan utgangspunktet.",
      act: "Skaff eit første tal.",
    },
    no_baseline: {
      when: "Fristen ligg framfor, måltalet er ikkje nådd, og det finst ikkje noko utgangspunkt å rekne farten frå.",
      act: "Mål eller avklar eit utgangspunkt som kan samanliknast med måltalet.",
    },
    no_pace: {
      when: "Fristen ligg framfor, måltalet er ikkje nådd, og utgangspunktet har ingen dato, så farten kan ikkje reknast ut.",
      act: "Finn ut kva periode utgangspunktet gjeld.",
    },
    on_track: {
      when: "Fristen ligg framfor, og minst 95 % av den venta endringa sidan utgangspunktet er komen.",
      act: "Hald fram.",
    },
    behind: {
      when: "Fristen ligg framfor, og frå 60 % opp til 95 % av den venta endringa er komen; eller eit nivå som skal haldast, er ikkje halde, men blir ikkje dårlegare.",
      act: "Sjå kva initiativa kan ta att.",
    },
    off_track: {
      when: "Fristen ligg framfor, og mindre enn 60 % av den venta endringa er komen.",
      act: "Rett opp kursen, eller sei kvifor måltalet framleis står.",
    },
    worsening: {
      when: "Fristen ligg framfor, og delindikatoren har flytta seg bort frå måltalet sidan utgangspunktet; eller eit nivå som skal haldast, er tapt og blir dårlegare.",
      act: "Finn årsaka, og avgjer kva som skal gjerast.",
    },
  },
  flags: {
    at_risk: {
      when: "Måltalet er nådd no, men går den gjennomsnittlege endringa vidare til fristen, er det ikkje lenger nådd då.",
      act: "Følg han tett: Tala går feil veg.",
    },
    lost: {
      when: "Talet ved fristen nådde måltalet, men det siste talet gjer det ikkje.",
      act: "Sei begge delar: Det vart nådd, og det er ikkje lenger slik.",
    },
    unconfirmed: {
      when: "Fristen er passert og eit tidlegare tal nådde måltalet, men ingen tal avgjer fristen.",
      act: "Skaff talet for fristen før måltalet blir kalla nådd.",
    },
    step_unmeasured: {
      when: "Fristen for eit tidlegare trinn er passert, og ingen tal avgjer han.",
      act: "Skaff talet, eller registrer kvifor det ikkje kjem.",
    },
    not_ambitious: {
      when: "Måltalet går ikkje lenger enn utgangspunktet, og er ikkje oppgitt som eit nivå som skal haldast, eller som eit intervall.",
      act: "Hev måltalet, eller oppgi at nivået skal haldast.",
    },
    early: {
      when: "Mindre enn ein tidel av vegen skulle vore tilbakelagd ved det siste talet.",
      act: "Les statusen med atterhald: Lite kunne ha vist seg då.",
    },
    within_noise: {
      when: "Endringa sidan utgangspunktet ligg innanfor feilmarginen til undersøkinga.",
      act: "Kall det verken ein auke eller ein nedgang.",
    },
    rounding_sensitive: {
      when: "Tal med fleire desimalar kan avgjere om endringa er signifikant eller ikkje.",
      act: "Be kjelda om fleire desimalar.",
    },
    stale: {
      when: "Etter kor ofte kjelda gir tal, er det neste talet meir forseinka enn planen toler: tre månader, om ikkje planen seier noko anna.",
      act: "Skaff talet, eller registrer kvifor det ikkje kjem.",
    },
    provisional: {
      when: "Talet som statusen byggjer på, er førebels eller eit overslag.",
      act: "Rekn med at det kan bli endra.",
    },
    revised_target: {
      when: "Eit tidlegare måltal for delindikatoren er erstatta av det som blir vurdert.",
      act: "Sjå også vurderinga mot det opphavlege måltalet: `ehs show` har ho.",
    },
    denominator_moved: {
      when: "Det som andelen er rekna av, er noko anna i det siste talet enn i utgangspunktet.",
      act: "Oppgi både talet og kva det er rekna av.",
    },
    steeper_ahead: {
      when: "Det går bra så langt, men eit seinare trinn krev meir enn ein og ein halv gong så høg fart som den vi har sett.",
      act: "Planlegg for det seinare trinnet no.",
    },
  },
};
