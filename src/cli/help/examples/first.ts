/** The lines that a new user begins with. */
import { example as eg } from "./example.js";

export const firstSteps = [
  eg("ehs status", "hele planen, i dag", "heile planen, i dag", "the whole plan, today"),
  eg(
    "ehs show 1.3",
    "én ting, og hvorfor statusen er slik",
    "éin ting, og kvifor statusen er slik",
    "one item, and why its status is what it is",
  ),
  eg(
    "ehs gaps --for nhn",
    "det én organisasjon må ta tak i",
    "det éin organisasjon må ta tak i",
    "what one organisation must act on",
  ),
  eg("ehs record 1.3 76 --period 2025", "skriv inn et nytt tall", "skriv inn eit nytt tal", "enter a new figure"),
  eg(
    "ehs validate",
    "kontroller planen før den sendes inn",
    "kontroller planen før han blir send inn",
    "check the plan before a pull request",
  ),
  eg(
    "ehs report summary -o report/",
    "sammendraget som dokument",
    "samandraget som dokument",
    "the summary as a document",
  ),
  eg("ehs init", "start en plan i denne mappen", "start ein plan i denne mappa", "start a plan in this folder"),
];
