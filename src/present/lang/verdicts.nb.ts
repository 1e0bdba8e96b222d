/** Hva hver status og hver merknad betyr, på bokmål. */
import type { VerdictWords } from "./verdicts.js";

export const verdictsNb: VerdictWords = {
  status: "status for en delindikator",
  flag: "merknad ved en status",
  when: "Når den gis",
  act: "Hva den krever",
  statuses: {
    retired: {
      when: "Planen sier at delindikatoren, eller målindikatoren den hører til, er utgått.",
      act: "Ingenting: Den blir ikke lenger vurdert.",
    },
    suspended: {
      when: "Planen sier at delindikatoren, eller målindikatoren den hører til, er satt på vent.",
      act: "Ingenting før den tas opp igjen; da må en ny tilstand registreres.",
    },
    not_comparable: {
      when: "Etter utgangspunktet har serien et brudd med stor eller ukjent virkning, og utgangspunktet er ikke regnet om.",
      act: "Vurder bruddet, eller regn om utgangspunktet etter den nye metoden.",
    },
    undecidable: {
      when: "Det siste tallet er bare en grense, for eksempel «over 80», og det viser verken at måltallet er nådd eller at det ikke er det.",
      act: "Skaff et nøyaktig tall.",
    },
    no_target: {
      when: "Ingen måltall som kan regnes ut, gjelder: Det er ikke satt, skal avklares, venter på noe annet eller er gitt med ord.",
      act: "Sett et måltall med tall og frist.",
    },
    achieved: {
      when: "Måltallet er nådd: ved tallet som avgjør fristen, eller, så lenge fristen ligger foran, ved det siste tallet.",
      act: "Se merknadene ved siden av: Måltallet kan bli tapt igjen, eller tallet bekrefter det kanskje ikke ennå.",
    },
    achieved_late: {
      when: "Tallet ved fristen nådde ikke måltallet, men et senere tall gjør det.",
      act: "Ingenting for dette måltallet; forsinkelsen blir stående.",
    },
    missed: {
      when: "Fristen er passert, tallet ved fristen nådde ikke måltallet, og det gjør heller ikke det siste tallet.",
      act: "Avgjør hva som skal gjøres, og om det trengs et nytt måltall.",
    },
    awaiting_data: {
      when: "Fristen er passert, ingen tall avgjør den, og det siste tallet, om det finnes, når ikke måltallet.",
      act: "Skaff tallet for fristen.",
    },
    no_data: {
      when: "Fristen ligger foran, og ingen tall er kommet siden utgangspunktet.",
      act: "Skaff et første tall.",
    },
    no_baseline: {
      when: "Fristen ligger foran, måltallet er ikke nådd, og det finnes ikke noe utgangspunkt å regne farten fra.",
      act: "Mål eller avklar et utgangspunkt som kan sammenlignes med måltallet.",
    },
    no_pace: {
      when: "Fristen ligger foran, måltallet er ikke nådd, og utgangspunktet har ingen dato, så farten kan ikke beregnes.",
      act: "Finn ut hvilken periode utgangspunktet gjelder.",
    },
    on_track: {
      when: "Fristen ligger foran, og minst 95 % av den ventede endringen siden utgangspunktet er kommet.",
      act: "Fortsett.",
    },
    behind: {
      when: "Fristen ligger foran, og fra 60 % opp til 95 % av den ventede endringen er kommet; eller et nivå som skal holdes, er ikke holdt, men blir ikke dårligere.",
      act: "Se hva initiativene kan ta igjen.",
    },
    off_track: {
      when: "Fristen ligger foran, og mindre enn 60 % av den ventede endringen er kommet.",
      act: "Rett opp kursen, eller si hvorfor måltallet fortsatt står.",
    },
    worsening: {
      when: "Fristen ligger foran, og delindikatoren har beveget seg bort fra måltallet siden utgangspunktet; eller et nivå som skal holdes, er tapt og blir dårligere.",
      act: "Finn årsaken, og avgjør hva som skal gjøres.",
    },
  },
  flags: {
    at_risk: {
      when: "Måltallet er nådd nå, men går den gjennomsnittlige endringen videre til fristen, er det ikke lenger nådd da.",
      act: "Følg den tett: Tallene går feil vei.",
    },
    lost: {
      when: "Tallet ved fristen nådde måltallet, men det siste tallet gjør det ikke.",
      act: "Si begge deler: Det ble nådd, og det er ikke lenger slik.",
    },
    unconfirmed: {
      when: "Fristen er passert og et tidligere tall nådde måltallet, men ingen tall avgjør fristen.",
      act: "Skaff tallet for fristen før det kalles nådd.",
    },
    step_unmeasured: {
      when: "Fristen for et tidligere trinn er passert, og ingen tall avgjør den.",
      act: "Skaff tallet, eller registrer hvorfor det ikke kommer.",
    },
    not_ambitious: {
      when: "Måltallet går ikke lenger enn utgangspunktet, og er ikke oppgitt som et nivå som skal holdes, eller som et intervall.",
      act: "Hev måltallet, eller oppgi at nivået skal holdes.",
    },
    early: {
      when: "Mindre enn en tidel av veien skulle vært tilbakelagt ved det siste tallet.",
      act: "Les statusen med forbehold: Lite kunne ha vist seg da.",
    },
    within_noise: {
      when: "Endringen siden utgangspunktet ligger innenfor undersøkelsens feilmargin.",
      act: "Kall det verken en økning eller en nedgang.",
    },
    rounding_sensitive: {
      when: "Tall med flere desimaler kan avgjøre om endringen er signifikant eller ikke.",
      act: "Be kilden om flere desimaler.",
    },
    stale: {
      when: "Etter hvor ofte kilden gir tall, er det neste tallet mer forsinket enn planen tåler: tre måneder, om ikke planen sier noe annet.",
      act: "Skaff tallet, eller registrer hvorfor det ikke kommer.",
    },
    provisional: {
      when: "Tallet som statusen bygger på, er foreløpig eller anslått.",
      act: "Regn med at det kan bli endret.",
    },
    revised_target: {
      when: "Et tidligere måltall for delindikatoren er erstattet av det som vurderes.",
      act: "Se også vurderingen mot det opprinnelige måltallet: `ehs show` har den.",
    },
    denominator_moved: {
      when: "Helheten som andelen er av, er en annen i det siste tallet enn i utgangspunktet.",
      act: "Oppgi både antallet og helheten.",
    },
    steeper_ahead: {
      when: "Det går bra så langt, men et senere trinn krever mer enn halvannen gang så høy fart som den vi har sett.",
      act: "Planlegg for det senere trinnet nå.",
    },
  },
};
