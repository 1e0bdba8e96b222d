/** What the command line says of writing the open publication to a folder. */
import { countedIn } from "../../present/lang/counted.js";
import type { Lang } from "../../present/lang/documents/common.js";

interface SiteWritingWords {
  /** `ehs report site` without a folder, or with a format that a site has not. */
  readonly needsFolder: string;
  readonly written: (folder: string, files: number) => string;
  readonly removed: (files: number) => string;
  readonly kept: (paths: string) => string;
  readonly others: (count: number, paths: string) => string;
  readonly taken: (folder: string, paths: string) => string;
  readonly inPlan: (folder: string) => string;
  readonly noIds: string;
}

const nb = countedIn("nb");
const nn = countedIn("nn");
const en = countedIn("en");

export const siteWords: Readonly<Record<Lang, SiteWritingWords>> = {
  nb: {
    needsFolder:
      "Den åpne publiseringen er mange sider og skrives til en mappe: ehs report site -o <mappe>. Innholdet uten sider får du med --format json.",
    written: (folder, files) => `${nb(files, "fil", "filer")} skrevet til ${folder}. Åpne index.html der.`,
    removed: (files) => `${nb(files, "fil", "filer")} fra forrige gang hører ikke med lenger og er fjernet.`,
    kept: (paths) => `Disse hører ikke med lenger, men noen har endret dem, så de er latt være: ${paths}.`,
    others: (count, paths) => `${nb(count, "annen ting", "andre ting")} i mappen er latt være: ${paths}.`,
    taken: (folder, paths) =>
      `Ingenting er skrevet til ${folder}: Her ligger noe som ikke ble skrevet av ehs report site, og som ville blitt erstattet: ${paths}. Flytt det, eller velg en annen mappe.`,
    inPlan: (folder) => `${folder} ligger i planen. Rapporter skrives ikke dit; velg en mappe utenfor planen.`,
    noIds:
      "Den åpne publiseringen gjelder hele planen, og tar ingen id-er. Enkelte ark får du med ehs report sheet <id>.",
  },
  nn: {
    needsFolder:
      "Den opne publiseringa er mange sider og blir skriven til ei mappe: ehs report site -o <mappe>. Innhaldet utan sider får du med --format json.",
    written: (folder, files) => `${nn(files, "fil skriven", "filer skrivne")} til ${folder}. Opne index.html der.`,
    removed: (files) => `${nn(files, "fil", "filer")} frå førre gong høyrer ikkje med lenger og er fjerna.`,
    kept: (paths) => `Desse høyrer ikkje med lenger, men nokon har endra dei, så dei står urørte: ${paths}.`,
    others: (count, paths) => `${nn(count, "anna ting", "andre ting")} i mappa står urørt: ${paths}.`,
    taken: (folder, paths) =>
      `Ingenting er skrive til ${folder}: Her ligg noko som ikkje vart skrive av ehs report site, og som ville blitt erstatta: ${paths}. Flytt det, eller vel ei anna mappe.`,
    inPlan: (folder) => `${folder} ligg i planen. Rapportar blir ikkje skrivne dit; vel ei mappe utanfor planen.`,
    noIds:
      "Den opne publiseringa gjeld heile planen, og tek ingen id-ar. Enkelte ark får du med ehs report sheet <id>.",
  },
  en: {
    needsFolder:
      "The open publication is many pages and is written to a folder: ehs report site -o <folder>. For what it says without the pages, use --format json.",
    written: (folder, files) => `${en(files, "file", "files")} written to ${folder}. Open index.html there.`,
    removed: (files) => `${en(files, "file", "files")} of the last time no longer belong and were removed.`,
    kept: (paths) => `These no longer belong, but someone has changed them, so they were left: ${paths}.`,
    others: (count, paths) => `${en(count, "other thing", "other things")} in the folder left alone: ${paths}.`,
    taken: (folder, paths) =>
      `Nothing was written to ${folder}: it holds something that ehs report site did not write and that would have been replaced: ${paths}. Move it, or choose another folder.`,
    inPlan: (folder) => `${folder} lies in the plan. Reports are not written there; choose a folder outside the plan.`,
    noIds: "The open publication is of the whole plan and takes no ids. For single sheets: ehs report sheet <id>.",
  },
};
