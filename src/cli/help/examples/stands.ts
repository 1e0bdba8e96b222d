/** Examples of the commands that tell where the plan stands. */
import { type Example, example as eg } from "./example.js";

export const stands: Readonly<Record<string, readonly Example[]>> = {
  status: [
    eg("ehs status", "hele planen, i dag", "heile planen, i dag", "the whole plan, today"),
    eg("ehs status 1.3 4.2", "to indikatorer", "to indikatorar", "two indicators"),
    eg(
      "ehs status --objective 4 --owner nhn",
      "det én eier har under ett mål",
      "det éin eigar har under eitt mål",
      "what one owner has under one objective",
    ),
    eg(
      "ehs status --as-of 2023-03-31",
      "slik den dagen ville vurdert planen",
      "slik den dagen ville vurdert planen",
      "as that day would judge the plan",
    ),
    eg("ehs status --format csv=status.csv", "til et regneark", "til eit rekneark", "for a spreadsheet"),
    eg(
      "ehs status --watch",
      "på nytt hver gang planen endres",
      "på nytt kvar gong planen endrar seg",
      "again whenever the plan changes",
    ),
  ],
  show: [
    eg(
      "ehs show 1.3",
      "én indikator, og hvorfor statusen er slik",
      "éin indikator, og kvifor statusen er slik",
      "one indicator, and why its status is what it is",
    ),
    eg("ehs why 1.3", "det samme", "det same", "the same"),
    eg(
      "ehs show 1.3 --if 80@2025 --target 70@2027",
      "hva om neste tall ble 80",
      "kva om neste tal vart 80",
      "what if the next figure were 80",
    ),
    eg(
      "ehs show nhn",
      "alt som gjelder én organisasjon",
      "alt som gjeld éin organisasjon",
      "everything about one organisation",
    ),
  ],
  calendar: [
    eg("ehs calendar", "året som kommer", "året som kjem", "the year to come"),
    eg(
      "ehs calendar --from 2026 --to 2026 --view month",
      "ett år, måned for måned",
      "eitt år, månad for månad",
      "one year, month by month",
    ),
    eg(
      "ehs calendar --for nhn --format ics=plan.ics",
      "én organisasjons frister, til kalenderen",
      "fristane til éin organisasjon, til kalenderen",
      "one organisation's dates, for a calendar",
    ),
  ],
  gaps: [
    eg(
      "ehs gaps",
      "alt som mangler, det viktigste først",
      "alt som manglar, det viktigaste først",
      "everything missing, the gravest first",
    ),
    eg("ehs gaps --for nhn", "en liste som kan sendes", "ei liste som kan sendast", "a list ready to send"),
    eg(
      "ehs gaps --source",
      "hva hver kilde har gitt, og ikke gitt",
      "kva kvar kjelde har gitt, og ikkje gitt",
      "what has come from each source, and what has not",
    ),
    eg(
      "ehs gaps --fail-on due-not-measured",
      "stopp når tall mangler (i CI)",
      "stopp når tal manglar (i CI)",
      "stop when figures are missing (in CI)",
    ),
  ],
  log: [
    eg(
      "ehs log 1.3",
      "alt som har skjedd med én indikator",
      "alt som har hendt med éin indikator",
      "all that happened to one indicator",
    ),
    eg(
      "ehs log --since 2024 --field targets",
      "måltall som er flyttet siden 2024",
      "måltal som er flytta sidan 2024",
      "targets moved since 2024",
    ),
    eg("ehs log --author kari", "det én person har skrevet", "det éin person har skrive", "what one person wrote"),
  ],
  diff: [
    eg("ehs diff 2024-03-31", "fra den dagen til i dag", "frå den dagen til i dag", "from that day to now"),
    eg("ehs diff main...", "det denne grenen endrer", "det denne greina endrar", "what this branch changes"),
    eg(
      "ehs diff v1 v2 --format md",
      "mellom to revisjoner, til en kommentar",
      "mellom to revisjonar, til ein kommentar",
      "between two revisions, for a comment",
    ),
  ],
};
