/** Hva hvert slags gap er, og hvorfor det betyr noe, på bokmål. */
import type { GapWords } from "./gaps.js";

export const kindsNb: GapWords["kinds"] = {
  "lagging-without-initiative": {
    title: "Henger etter, og ingen initiativ flytter den",
    why: "Delindikatoren når ikke måltallet i tide, og ingen arbeider med den. Uten et initiativ er det ikke grunn til å vente noe annet neste år.",
  },
  "due-not-measured": {
    title: "Fristen er passert, og tallet mangler",
    why: "Ingen kan si om måltallet ble nådd. Det er verken nådd eller ikke nådd før tallet foreligger.",
  },
  "clarification-overdue": {
    title: "Avklaring som er forfalt",
    why: "Planen lovet å avklare et utgangspunkt, et måltall eller en utvikling innen en dato. Så lenge det står åpent, kan ikke delindikatoren vurderes.",
  },
  "follow-up-overdue": {
    title: "Oppfølgingspunkt som er forfalt",
    why: "Et møte ba om noe innen en dato. Det hører til i sakspapirene neste gang.",
  },
  "condition-unmet": {
    title: "Vilkår som ikke er oppfylt",
    why: "Tilslutningen eller vedtaket hviler på vilkåret. Uten det er grunnlaget borte.",
  },
  "deadline-passed": {
    title: "Frist som er passert",
    why: "Initiativet skulle vært ferdig, og står fortsatt som pågående.",
  },
  "milestone-delayed": {
    title: "Milepæl som er forsinket",
    why: "Forsinkelsen kan forplante seg til dem som venter på milepælen.",
  },
  "enabling-objective-lags": {
    title: "Mål som andre bygger på, henger etter",
    why: "Når de fleste delindikatorene for et slikt mål henger etter, står også målene som bygger på det, i fare.",
  },
  lagging: {
    title: "Henger etter, selv om initiativer skal flytte den",
    why: "Noen arbeider med saken, men det er ikke nok så langt.",
  },
  "judgement-against-data": {
    title: "Vurderingen sier noe annet enn tallene",
    why: "Begge kan ha rett, men forskjellen må forklares. Ingen av dem overstyrer den andre.",
  },
  "next-step-missing": {
    title: "Neste trinn er ikke satt",
    why: "Det siste trinnet forfaller, og planen går lenger. Uten et nytt måltall er det ingenting å styre etter.",
  },
  "no-target": {
    title: "Mangler måltall",
    why: "Uten et måltall som kan regnes ut, kan ingen si om utviklingen er god nok.",
  },
  "no-baseline": {
    title: "Mangler utgangspunkt",
    why: "Uten et datert utgangspunkt som kan sammenlignes med måltallet, kan ikke farten beregnes.",
  },
  "figure-missing": {
    title: "Mangler et tall å vurdere etter",
    why: "Enten er det ikke kommet noe tall ennå, eller så sier det siste bare over eller under noe og avgjør ingenting. Før det kommer et tall, vet ingen hvor delindikatoren står.",
  },
  "figure-stale": {
    title: "Utdatert tall",
    why: "Kilden skulle ha gitt et nyere tall. Det gamle sier mindre for hver måned.",
  },
  "initiative-without-owner": {
    title: "Initiativ uten eier",
    why: "Det er ingen å spørre, og ingen som svarer for framdriften.",
  },
  "initiative-without-status": {
    title: "Initiativ uten rapportert status",
    why: "Ingen vet om det går som planlagt. Taushet er ikke grønt.",
  },
  "status-too-old": {
    title: "Rapportert status er for gammel",
    why: "Statusen er eldre enn planen tillater, og kan ikke legges til grunn i et møte.",
  },
  "colour-without-reason": {
    title: "Farge uten begrunnelse",
    why: "Når noe avviker fra planen, må leseren få vite hvorfor for å kunne gjøre noe med det.",
  },
  "outcome-without-either": {
    title: "Målbildepunkt som verken måles eller flyttes",
    why: "Punktet står i strategien, men planen gjør ingenting med det.",
  },
  "outcome-not-measured": {
    title: "Målbildepunkt som ikke måles",
    why: "Initiativer arbeider med punktet, men ingen kan se om det lykkes.",
  },
  "outcome-not-moved": {
    title: "Målbildepunkt som ikke flyttes",
    why: "Punktet måles, men ingen arbeider med det.",
  },
  "only-adoption": {
    title: "Mål der bare adopsjon måles",
    why: "Adopsjon viser at noe er tatt i bruk, ikke at det hjelper noen.",
  },
  "benefit-not-measured": {
    title: "Gevinst som ikke er målt",
    why: "Initiativet er avsluttet. Uten måling vet ingen om det var verdt innsatsen.",
  },
  "initiative-without-milestones": {
    title: "Initiativ uten milepæler",
    why: "Uten daterte steg viser en forsinkelse seg først når det er for sent.",
  },
  "initiative-without-evaluation": {
    title: "Initiativ uten evaluering",
    why: "Uten evaluering lærer ingen av det som ble gjort.",
  },
};
