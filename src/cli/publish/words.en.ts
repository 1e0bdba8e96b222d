/** English. */
import type { PdfWords } from "./words.js";

const byHand = "Or make HTML instead (--format html), open it in any browser and print it to PDF from there.";

const told = (said: string): string => (said === "" ? "" : `\nThe browser said:\n${said.replace(/^/gm, "  ")}`);

export const pdfWordsEn: PdfWords = {
  missing: (looked, install) =>
    `No PDF was made, because no browser was found. PDF is drawn by a Chromium, Chrome or Edge that is on the machine.\n${install}\nIf it lies somewhere else, name it: EHS_BROWSER=<path>. ${byHand}\nLooked for: ${looked.join(", ")}`,
  install: {
    linux:
      "Install one: on Debian `sudo apt-get install chromium`; on Ubuntu `sudo snap install chromium`, or Google Chrome's .deb package from google.com/chrome.",
    mac: "Install one: `brew install --cask google-chrome`, or from google.com/chrome.",
    windows:
      "Edge usually comes with Windows. Otherwise install one: `winget install Google.Chrome`, or from google.com/chrome.",
    other: "Install Chromium, Google Chrome or Microsoft Edge.",
  },
  namedMissing: (named) =>
    `No PDF was made: EHS_BROWSER is “${named}”, and there is no program there that you may run. Give the full path of Chromium, Chrome or Edge, or unset EHS_BROWSER so that ehs looks for one itself.`,
  failed: (browser, reason, said) =>
    `No PDF was made: the browser ${browser} did not draw the document (${reason}). Try another with EHS_BROWSER=<path>. ${byHand}${told(said)}`,
  slow: (browser, seconds, said) =>
    `No PDF was made: the browser ${browser} was not done after ${seconds} seconds and was stopped. Try again when the machine is less busy. ${byHand}${told(said)}`,
  unread: (browser, reason) =>
    `No PDF was made: what ${browser} drew cannot be checked for accessibility (${reason}). Use a Chromium, Chrome or Edge of another version with EHS_BROWSER=<path>.`,
  lacking: (browser, lacks) =>
    `No PDF was made, because it would not have been accessible, as the law asks. What ${browser} drew:\n${lacks.map((lack) => `  - ${lack}`).join("\n")}\nUse a newer Chromium, Chrome or Edge (EHS_BROWSER=<path>). If a template of your own is used, look there first.`,
  lack: (lack) => {
    switch (lack.what) {
      case "tags":
        return "has no tags, which tell a screen reader what is a heading and what is a table";
      case "language":
        return `is marked with the language ${lack.found ?? "(none)"}, not ${lack.wanted}`;
      case "title":
        return `is called “${lack.found ?? ""}”, not “${lack.wanted}”; it may be another page`;
      case "outline":
        return "has headings, but no list of contents of them";
      case "alternative":
        return lack.figures === 1 ? "has 1 figure without a text" : `has ${lack.figures} figures without a text`;
      case "local-link":
        return `links to a file on this machine: ${lack.address}`;
    }
  },
};
