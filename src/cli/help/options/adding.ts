/** Options of the commands that add items to the plan and end them. */
import { told } from "./told.js";

export const adding = [
  told(
    "its id, for ever; otherwise the next of its kind",
    "id-en, for alltid; ellers den neste av sitt slag",
    "id-en, for alltid; elles den neste av sitt slag",
  ),
  told(
    "its name; nb=… | en=… for each language",
    "navnet; nb=… | en=… for hvert språk",
    "namnet; nb=… | en=… for kvart språk",
  ),
  told(
    "its summary, description or wording",
    "sammendraget, beskrivelsen eller ordlyden",
    "samandraget, skildringa eller ordlyden",
  ),
  told("indicator", "målindikator", "målindikator"),
  told("indicator, measure: the unit", "indikator, måling: enheten", "indikator, måling: eininga"),
  told("indicator, measure", "indikator, måling", "indikator, måling"),
  told(
    "indicator, measure: what a share is a share of",
    "indikator, måling: det en andel er en andel av",
    "indikator, måling: det ein andel er ein andel av",
  ),
  told(
    "indicator, measure: the source of its figures; trend: where it is said",
    "indikator, måling: kilden til tallene; utviklingstrekk: hvor det er sagt",
    "indikator, måling: kjelda til tala; utviklingstrekk: kvar det er sagt",
  ),
  told(
    "indicator, initiative: the outcomes that it serves, with commas",
    "indikator, initiativ: målbilde-punktene det tjener, med komma",
    "indikator, initiativ: målbilete-punkta det tener, med komma",
  ),
  told(
    "initiative: the organisations that own it, with commas",
    "initiativ: organisasjonene som eier det, med komma",
    "initiativ: organisasjonane som eig det, med komma",
  ),
  told(
    "initiative: why the strategy follows it",
    "initiativ: hvorfor strategien følger det",
    "initiativ: kvifor strategien følgjer det",
  ),
  told("initiative: it is only proposed", "initiativ: det er bare foreslått", "initiativ: det er berre foreslått"),
  told(
    "initiative: the decision that started it",
    "initiativ: vedtaket som startet det",
    "initiativ: vedtaket som starta det",
  ),
  told(
    "initiative: the day from which it is so; otherwise today",
    "initiativ: dagen det er slik fra; ellers i dag",
    "initiativ: dagen det er slik frå; elles i dag",
  ),
  told("meeting: the body that meets", "møte: rådet som møtes", "møte: rådet som møtest"),
  told(
    "meeting: the day; trend, input: when it was noted",
    "møte: dagen; utviklingstrekk, innspill: når det ble notert",
    "møte: dagen; utviklingstrekk, innspel: når det vart notert",
  ),
  told(
    "meeting: the items of the annual wheel that it treats, with commas",
    "møte: sakene i årshjulet som behandles, med komma",
    "møte: sakene i årshjulet som blir handsama, med komma",
  ),
  told(
    "trend: sector or surroundings",
    "utviklingstrekk: sector (i sektoren) eller surroundings (utenfor)",
    "utviklingstrekk: sector (i sektoren) eller surroundings (utanfor)",
  ),
  told(
    "input: the other strategy or plan",
    "innspill: den andre strategien eller planen",
    "innspel: den andre strategien eller planen",
  ),
  told(
    "trend, input: the objectives it bears on, with commas",
    "utviklingstrekk, innspill: målene det angår, med komma",
    "utviklingstrekk, innspel: måla det vedkjem, med komma",
  ),
  told(
    "input: the initiatives it bears on, with commas",
    "innspill: initiativene det angår, med komma",
    "innspel: initiativa det vedkjem, med komma",
  ),
  told("trend: where it can be read", "utviklingstrekk: hvor det kan leses", "utviklingstrekk: kvar det kan lesast"),
  told("the decision that authorises it", "vedtaket som gir fullmakt", "vedtaket som gir fullmakt"),
  told(
    "what takes its place: it is replaced rather than retired",
    "det som kommer i stedet: da er det erstattet, ikke bare avsluttet",
    "det som kjem i staden: då er det erstatta, ikkje berre avslutta",
  ),
  told("the day it begins; otherwise today", "dagen det begynner; ellers i dag", "dagen det byrjar; elles i dag"),
  told("only for a time", "bare for en tid", "berre for ei tid"),
  told("it is active again", "det er aktivt igjen", "det er aktivt att"),
  told(
    "of an initiative that is proposed: the work starts; with --reason, else the gap that it answers",
    "for et initiativ som er foreslått: arbeidet starter; med --reason, ellers med gapet det svarer på",
    "for eit initiativ som er foreslått: arbeidet startar; med --reason, elles med gapet det svarer på",
  ),
  told("with --start: the decision behind it", "med --start: vedtaket bak", "med --start: vedtaket bak"),
  told(
    "with --start: the day; otherwise that of the decision's meeting",
    "med --start: dagen; ellers dagen for møtet med vedtaket",
    "med --start: dagen; elles dagen for møtet med vedtaket",
  ),
  told(
    "with --proposed: the gap that it answers, such as lagging:1.3 (repeatable)",
    "med --proposed: gapet det svarer på, for eksempel lagging:1.3 (kan gjentas)",
    "med --proposed: gapet det svarer på, til dømes lagging:1.3 (kan gjentakast)",
  ),
  told(
    "with --proposed: the problem, and what is to be achieved",
    "med --proposed: problemet, og hva som skal oppnås",
    "med --proposed: problemet, og kva som skal oppnåast",
  ),
  told(
    "with --proposed: the measures that would do",
    "med --proposed: hvilke tiltak som er relevante",
    "med --proposed: kva tiltak som er relevante",
  ),
  told(
    "with --proposed: the questions of principle",
    "med --proposed: de prinsipielle spørsmålene",
    "med --proposed: dei prinsipielle spørsmåla",
  ),
  told(
    "with --proposed: the effects, and who is affected",
    "med --proposed: virkningene, og hvem som berøres",
    "med --proposed: verknadene, og kven som blir påverka",
  ),
  told(
    "with --proposed: what is recommended, and why",
    "med --proposed: hva som anbefales, og hvorfor",
    "med --proposed: kva som blir tilrådd, og kvifor",
  ),
  told(
    "with --proposed: what must be in place",
    "med --proposed: hva som må være på plass",
    "med --proposed: kva som må vere på plass",
  ),
  told(
    "with --proposed: the organisations that would be responsible, with commas",
    "med --proposed: organisasjonene som ville hatt ansvaret, med komma",
    "med --proposed: organisasjonane som ville hatt ansvaret, med komma",
  ),
];
