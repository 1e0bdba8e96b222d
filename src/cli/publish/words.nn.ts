/** Nynorsk. */
import type { PdfWords } from "./words.js";

const byHand = "Eller lag HTML i staden (--format html), opne han i ein nettlesar og skriv ut til PDF derifrå.";

const told = (said: string): string => (said === "" ? "" : `\nNettlesaren sa:\n${said.replace(/^/gm, "  ")}`);

export const pdfWordsNn: PdfWords = {
  missing: (looked, install) =>
    `Det vart ingen PDF, for det vart ikkje funne nokon nettlesar. PDF blir teikna av ein Chromium, Chrome eller Edge som finst på maskina.\n${install}\nLigg han ein annan stad, så oppgi stigen: EHS_BROWSER=<stig>. ${byHand}\nLeitte etter: ${looked.join(", ")}`,
  install: {
    linux:
      "Installer ein: på Debian `sudo apt-get install chromium`; på Ubuntu `sudo snap install chromium`, eller .deb-pakken med Google Chrome frå google.com/chrome.",
    mac: "Installer ein: `brew install --cask google-chrome`, eller frå google.com/chrome.",
    windows:
      "Edge følgjer vanlegvis med Windows. Installer elles ein: `winget install Google.Chrome`, eller frå google.com/chrome.",
    other: "Installer Chromium, Google Chrome eller Microsoft Edge.",
  },
  namedMissing: (named) =>
    `Det vart ingen PDF: EHS_BROWSER er «${named}», og der er det ikkje noko program du kan køyre. Oppgi heile stigen til Chromium, Chrome eller Edge, eller fjern EHS_BROWSER, så leitar ehs sjølv.`,
  failed: (browser, reason, said) =>
    `Det vart ingen PDF: nettlesaren ${browser} teikna ikkje dokumentet (${reason}). Prøv ein annan med EHS_BROWSER=<stig>. ${byHand}${told(said)}`,
  slow: (browser, seconds, said) =>
    `Det vart ingen PDF: nettlesaren ${browser} var ikkje ferdig etter ${seconds} sekund og vart stoppa. Prøv igjen når maskina har mindre å gjere. ${byHand}${told(said)}`,
  unread: (browser, reason) =>
    `Det vart ingen PDF: det ${browser} teikna, lèt seg ikkje kontrollere for tilgjenge (${reason}). Bruk ein annan versjon av Chromium, Chrome eller Edge med EHS_BROWSER=<stig>.`,
  lacking: (browser, lacks) =>
    `Det vart ingen PDF, for han ville ikkje ha vore tilgjengeleg slik lova krev. Det ${browser} teikna:\n${lacks.map((lack) => `  - ${lack}`).join("\n")}\nBruk ein nyare Chromium, Chrome eller Edge (EHS_BROWSER=<stig>). Er ein eigen mal i bruk, så sjå der først.`,
  lack: (lack) => {
    switch (lack.what) {
      case "tags":
        return "manglar kodar, som fortel ein skjermlesar kva som er overskrift, og kva som er tabell";
      case "language":
        return `er merkt med språket ${lack.found ?? "(ingen)"}, ikkje ${lack.wanted}`;
      case "title":
        return `heiter «${lack.found ?? ""}», ikkje «${lack.wanted}»; det kan vere ei anna side`;
      case "outline":
        return "har overskrifter, men inga innhaldsliste over dei";
      case "alternative":
        return lack.figures === 1 ? "har 1 figur utan tekst" : `har ${lack.figures} figurar utan tekst`;
      case "local-link":
        return `lenkjer til ei fil på denne maskina: ${lack.address}`;
    }
  },
};
