/** What each indicator shows, in a sentence. */
import { t } from "./text.mjs";

export const descriptions = {
  1.1: t("Viser hvor mye innbyggerne bruker portalen.", "Shows how much citizens use the portal."),
  1.2: t("Viser hvor stor del av de unge tjenestene når.", "Shows how many of the young the services reach."),
  1.3: t("Viser om innbyggerne synes tjenestene er enkle.", "Shows whether citizens find the services simple."),
  1.4: t("Viser om innbyggerne er fornøyd med kontakten.", "Shows whether citizens are satisfied with the contact."),
  1.5: t("Viser hvor tilbudet om hjemmeoppfølging finnes.", "Shows where home follow-up is offered."),
  1.6: t("Viser hvor mange som bruker teknologien.", "Shows how many use the technology."),
  2.1: t("Viser om digital kontakt oppleves som nyttig.", "Shows whether digital contact is found useful."),
  2.2: t("Viser hvordan journalsystemet virker i hverdagen.", "Shows how the record system works in daily use."),
  2.3: t("Viser om de ansatte kan bruke verktøyene.", "Shows whether staff can use the tools."),
  3.1: t("Viser hvor mye registrene brukes, og hvor raskt.", "Shows how much the registries are used, and how fast."),
  3.2: t("Viser hvor mye som meldes inn digitalt.", "Shows how much is reported digitally."),
  4.1: t("Viser om nødvendige opplysninger er å få tak i.", "Shows whether necessary information can be had."),
  4.2: t("Viser om felles tjenester er innført og brukt.", "Shows whether shared services are introduced and used."),
  5.1: t("Viser hva medlemmene mener om rådsarbeidet.", "Shows what members think of the council's work."),
  5.2: t(
    "Viser andelen milepæler i utvikling som er mye forsinket.",
    "Shows the share of development milestones that are very late.",
  ),
  5.3: t(
    "Viser andelen milepæler i innføring som er mye forsinket.",
    "Shows the share of introduction milestones that are very late.",
  ),
  5.4: t(
    "Viser hvor mange initiativ som har midler til evaluering.",
    "Shows how many initiatives have money for evaluation.",
  ),
};
