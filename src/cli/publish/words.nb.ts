/** Bokmål. */
import type { PdfWords } from "./words.js";

const byHand = "Eller lag HTML i stedet (--format html), åpne den i en nettleser og skriv ut til PDF derfra.";

const told = (said: string): string => (said === "" ? "" : `\nNettleseren sa:\n${said.replace(/^/gm, "  ")}`);

export const pdfWordsNb: PdfWords = {
  missing: (looked, install) =>
    `Det ble ingen PDF, for det ble ikke funnet noen nettleser. PDF tegnes av en Chromium, Chrome eller Edge som finnes på maskinen.\n${install}\nLigger den et annet sted, så oppgi stien: EHS_BROWSER=<sti>. ${byHand}\nLette etter: ${looked.join(", ")}`,
  install: {
    linux:
      "Installer en: på Debian `sudo apt-get install chromium`; på Ubuntu `sudo snap install chromium`, eller .deb-pakken med Google Chrome fra google.com/chrome.",
    mac: "Installer en: `brew install --cask google-chrome`, eller fra google.com/chrome.",
    windows:
      "Edge følger vanligvis med Windows. Installer ellers en: `winget install Google.Chrome`, eller fra google.com/chrome.",
    other: "Installer Chromium, Google Chrome eller Microsoft Edge.",
  },
  namedMissing: (named) =>
    `Det ble ingen PDF: EHS_BROWSER er «${named}», og der er det ikke noe program du kan kjøre. Oppgi hele stien til Chromium, Chrome eller Edge, eller fjern EHS_BROWSER, så leter ehs selv.`,
  failed: (browser, reason, said) =>
    `Det ble ingen PDF: nettleseren ${browser} tegnet ikke dokumentet (${reason}). Prøv en annen med EHS_BROWSER=<sti>. ${byHand}${told(said)}`,
  slow: (browser, seconds, said) =>
    `Det ble ingen PDF: nettleseren ${browser} var ikke ferdig etter ${seconds} sekunder og ble stoppet. Prøv igjen når maskinen har mindre å gjøre. ${byHand}${told(said)}`,
  unread: (browser, reason) =>
    `Det ble ingen PDF: det ${browser} tegnet, lar seg ikke kontrollere for tilgjengelighet (${reason}). Bruk en annen versjon av Chromium, Chrome eller Edge med EHS_BROWSER=<sti>.`,
  lacking: (browser, lacks) =>
    `Det ble ingen PDF, for den ville ikke ha vært tilgjengelig slik loven krever. Det ${browser} tegnet:\n${lacks.map((lack) => `  - ${lack}`).join("\n")}\nBruk en nyere Chromium, Chrome eller Edge (EHS_BROWSER=<sti>). Brukes en egen mal, så se der først.`,
  lack: (lack) => {
    switch (lack.what) {
      case "tags":
        return "mangler koder, som forteller en skjermleser hva som er overskrift, og hva som er tabell";
      case "language":
        return `er merket med språket ${lack.found ?? "(ingen)"}, ikke ${lack.wanted}`;
      case "title":
        return `heter «${lack.found ?? ""}», ikke «${lack.wanted}»; det kan være en annen side`;
      case "outline":
        return "har overskrifter, men ingen innholdsliste over dem";
      case "alternative":
        return lack.figures === 1 ? "har 1 figur uten tekst" : `har ${lack.figures} figurer uten tekst`;
      case "local-link":
        return `lenker til en fil på denne maskinen: ${lack.address}`;
    }
  },
};
