/** Kva kvart slag gap er, og kvifor det betyr noko, på nynorsk. */
import type { GapWords } from "./gaps.js";

export const kindsNn: GapWords["kinds"] = {
  "lagging-without-initiative": {
    title: "Heng etter, og ingen initiativ flyttar han",
    why: "Delindikatoren når ikkje måltalet i tide, og ingen arbeider med han. Utan eit initiativ er det ingen grunn til å vente noko anna neste år.",
  },
  "due-not-measured": {
    title: "Fristen er passert, og talet manglar",
    why: "Ingen kan seie om måltalet vart nådd. Det er verken nådd eller ikkje nådd før talet ligg føre.",
  },
  "clarification-overdue": {
    title: "Avklaring som er forfallen",
    why: "Planen lova å avklare eit utgangspunkt, eit måltal eller ei utvikling innan ein dato. Så lenge det står ope, kan ikkje delindikatoren vurderast.",
  },
  "follow-up-overdue": {
    title: "Oppfølgingspunkt som er forfalle",
    why: "Eit møte bad om noko innan ein dato. Det høyrer til i sakspapira neste gong.",
  },
  "condition-unmet": {
    title: "Vilkår som ikkje er oppfylt",
    why: "Tilslutninga eller vedtaket kviler på vilkåret. Utan det er grunnlaget borte.",
  },
  "deadline-passed": {
    title: "Frist som er passert",
    why: "Initiativet skulle vore ferdig, og står framleis som pågåande.",
  },
  "milestone-delayed": {
    title: "Milepæl som er forseinka",
    why: "Forseinkinga kan spreie seg til dei som ventar på milepælen.",
  },
  "enabling-objective-lags": {
    title: "Mål som andre byggjer på, heng etter",
    why: "Når dei fleste delindikatorane for eit slikt mål heng etter, står også måla som byggjer på det, i fare.",
  },
  lagging: {
    title: "Heng etter, sjølv om initiativ skal flytte han",
    why: "Nokon arbeider med saka, men det er ikkje nok så langt.",
  },
  "judgement-against-data": {
    title: "Vurderinga seier noko anna enn tala",
    why: "Begge kan ha rett, men skilnaden må forklarast. Ingen av dei overstyrer den andre.",
  },
  "next-step-missing": {
    title: "Neste trinn er ikkje sett",
    why: "Det siste trinnet forfell, og planen går lenger. Utan eit nytt måltal er det ingenting å styre etter.",
  },
  "no-target": {
    title: "Manglar måltal",
    why: "Utan eit måltal som kan reknast ut, kan ingen seie om utviklinga er god nok.",
  },
  "no-baseline": {
    title: "Manglar utgangspunkt",
    why: "Utan eit datert utgangspunkt som kan samanliknast med måltalet, kan ikkje farten reknast ut.",
  },
  "figure-missing": {
    title: "Manglar eit tal å vurdere etter",
    why: "Anten har det ikkje kome noko tal enno, eller så seier det siste berre over eller under noko og avgjer ingenting. Før det kjem eit tal, veit ingen kvar delindikatoren står.",
  },
  "figure-stale": {
    title: "Utdatert tal",
    why: "Kjelda skulle ha gitt eit nyare tal. Det gamle seier mindre for kvar månad.",
  },
  "initiative-without-owner": {
    title: "Initiativ utan eigar",
    why: "Det er ingen å spørje, og ingen som svarer for framdrifta.",
  },
  "initiative-without-status": {
    title: "Initiativ utan rapportert status",
    why: "Ingen veit om det går som planlagt. At ingen seier noko, er ikkje det same som grønt.",
  },
  "status-too-old": {
    title: "Rapportert status er for gammal",
    why: "Statusen er eldre enn planen tillèt, og kan ikkje leggjast til grunn i eit møte.",
  },
  "colour-without-reason": {
    title: "Farge utan grunngiving",
    why: "Når noko avvik frå planen, må lesaren få vite kvifor for å kunne gjere noko med det.",
  },
  "outcome-without-either": {
    title: "Målbiletepunkt som verken blir målt eller flytta",
    why: "Punktet står i strategien, men planen gjer ingenting med det.",
  },
  "outcome-not-measured": {
    title: "Målbiletepunkt som ikkje blir målt",
    why: "Initiativ arbeider med punktet, men ingen kan sjå om det lukkast.",
  },
  "outcome-not-moved": {
    title: "Målbiletepunkt som ikkje blir flytta",
    why: "Punktet blir målt, men ingen arbeider med det.",
  },
  "only-adoption": {
    title: "Mål der berre adopsjon blir målt",
    why: "Adopsjon viser at noko er teke i bruk, ikkje at det hjelper nokon.",
  },
  "benefit-not-measured": {
    title: "Gevinst som ikkje er målt",
    why: "Initiativet er avslutta. Utan måling veit ingen om det var verdt innsatsen.",
  },
  "initiative-without-milestones": {
    title: "Initiativ utan milepælar",
    why: "Utan daterte steg viser ei forseinking seg først når det er for seint.",
  },
  "initiative-without-evaluation": {
    title: "Initiativ utan evaluering",
    why: "Utan evaluering lærer ingen av det som vart gjort.",
  },
};
