/** What `ehs export` says beside its answer. */
import type { Lacking } from "../../exchange/dcat.js";

export interface ExportWords {
  readonly oneSheet: (what: readonly string[]) => string;
  readonly wholePlan: (what: readonly string[]) => string;
  readonly noHistory: string;
  readonly badAddress: (option: string, typed: string) => string;
  readonly lacking: (what: readonly string[]) => string;
  readonly lacks: Readonly<Record<Lacking, string>>;
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join("");

const en: ExportWords = {
  oneSheet: (what) => `A CSV file holds one table: choose one of ${what.join(", ")} with --what.`,
  wholePlan: (what) =>
    `${what.join(", ")} is a table: take it as csv or xlsx. As JSON and as open data there is the whole plan.`,
  noHistory: "The plan has no history in git that can be read, so there is nothing in the table of changes.",
  badAddress: (option, typed) => `${option} takes a web address, beginning with https:// or http://, not “${typed}”.`,
  lacking: (what) => `DCAT-AP-NO asks for more than is stated, and nothing was made up:${bullets(what)}`,
  lacks: {
    base: "the address it is published under: --base https://…/",
    description: "a description: description in strategy.yaml, or scope in the latest edition",
    publisher: "who publishes it: publisher in plan.yaml",
    "organisation-number": "the organisation number of the publisher: number in organisations.yaml",
    theme: "a theme: --theme with an address from the vocabulary of themes",
    licence: "the licence with its address: licence in plan.yaml",
    distribution: "where the files can be had: --distribution with each address",
  },
};

const nb: ExportWords = {
  oneSheet: (what) => `En CSV-fil rommer én tabell: velg en av ${what.join(", ")} med --what.`,
  wholePlan: (what) =>
    `${what.join(", ")} er en tabell: ta den ut som csv eller xlsx. Som JSON og som åpne data får du hele planen.`,
  noHistory: "Planen har ingen historikk i git som kan leses, så tabellen over endringer er tom.",
  badAddress: (option, typed) =>
    `${option} tar en nettadresse som begynner med https:// eller http://, ikke «${typed}».`,
  lacking: (what) => `DCAT-AP-NO ber om mer enn det som er oppgitt, og ingenting er funnet på:${bullets(what)}`,
  lacks: {
    base: "adressen den publiseres under: --base https://…/",
    description: "en beskrivelse: description i strategy.yaml, eller scope i den siste utgaven",
    publisher: "hvem som utgir den: publisher i plan.yaml",
    "organisation-number": "organisasjonsnummeret til utgiveren: number i organisations.yaml",
    theme: "et tema: --theme med en adresse fra temavokabularet",
    licence: "lisensen med adresse: licence i plan.yaml",
    distribution: "hvor filene kan hentes: --distribution med hver adresse",
  },
};

const nn: ExportWords = {
  oneSheet: (what) => `Ei CSV-fil rommar éin tabell: vel ein av ${what.join(", ")} med --what.`,
  wholePlan: (what) =>
    `${what.join(", ")} er ein tabell: ta han ut som csv eller xlsx. Som JSON og som opne data får du heile planen.`,
  noHistory: "Planen har ingen historikk i git som kan lesast, så tabellen over endringar er tom.",
  badAddress: (option, typed) =>
    `${option} tek ei nettadresse som byrjar med https:// eller http://, ikkje «${typed}».`,
  lacking: (what) => `DCAT-AP-NO ber om meir enn det som er oppgitt, og ingenting er funne på:${bullets(what)}`,
  lacks: {
    base: "adressa han blir publisert under: --base https://…/",
    description: "ei skildring: description i strategy.yaml, eller scope i den siste utgåva",
    publisher: "kven som gir han ut: publisher i plan.yaml",
    "organisation-number": "organisasjonsnummeret til utgjevaren: number i organisations.yaml",
    theme: "eit tema: --theme med ei adresse frå temavokabularet",
    licence: "lisensen med adresse: licence i plan.yaml",
    distribution: "kvar filene kan hentast: --distribution med kvar adresse",
  },
};

export const exportWords: Readonly<Record<"nb" | "nn" | "en", ExportWords>> = { nb, nn, en };
