/** Invented municipalities: a code list with a chain, a merge and a split, and figures for each year. */
import { chance } from "./random.mjs";
import { inventedNote, t } from "./text.mjs";

const places = `Eksempelby Prøvedal Tenkevik Diktnes Påfunnvoll Oppdikthaug Forslagfjord Kanskjestad Tankeholm Prøvesund
Nestensnes Liksomby Utkastlund Skissedal Modellvik Mønsterås Skjemavoll Malby Papirnes Kladdhaug Antattfjord
Innfallsvik Drømmestad Lekeholm`.split(/\s+/);

const START = "2018-01-01";

/** 0003 became 7003 and then 9003; 0007 and 0008 became 9007; 0012 became 9012 and 9013. */
const renumbered = [
  { code: "7003", name: "Tenkevik", from: "2022-01-01", to: "2023-12-31", replaces: ["0003"] },
  { code: "9003", name: "Tenkevik", from: "2024-01-01", replaces: ["7003"] },
  { code: "9007", name: "Forslagstad", from: "2024-01-01", replaces: ["0007", "0008"] },
  { code: "9012", name: "Nordre Liksomby", from: "2025-01-01", replaces: ["0012"] },
  { code: "9013", name: "Søndre Liksomby", from: "2025-01-01", replaces: ["0012"] },
];
const ended = { "0003": "2021-12-31", "0007": "2023-12-31", "0008": "2023-12-31", "0012": "2024-12-31" };

const original = places.map((name, at) => {
  const code = String(at + 1).padStart(4, "0");
  return { code, name, from: START, ...(ended[code] === undefined ? {} : { to: ended[code] }) };
});

const codes = [...original, ...renumbered];

export const codelist = () => ({
  id: "eksempelkommuner-koder",
  name: t("Oppdiktede kommuner", "Invented municipalities"),
  codes: codes.map(({ code, name, from, to, replaces }) => ({
    code,
    name: t(name, name),
    from,
    ...(to === undefined ? {} : { to }),
    ...(replaces === undefined ? {} : { replaces }),
  })),
  source: t("Laget for demonstrasjonen.", "Made for the demonstration."),
  notes: [inventedNote()],
});

/** The codes in force at the end of a year. */
const inForce = (year) => codes.filter(({ from, to }) => from <= `${year}-12-31` && (to ?? "9999") >= `${year}-12-31`);

const codesOf = places.map((_, at) => String(at + 1).padStart(4, "0"));

/** The original places that a code stands for: one, or several after a merge. */
function roots(code) {
  const earlier = codes.find((each) => each.code === code)?.replaces ?? [];
  return earlier.length === 0 ? [code] : earlier.flatMap(roots);
}

/** Into how many an original place has been split when a code holds. */
const heirs = (code) => {
  const [earlier, ...more] = codes.find((each) => each.code === code)?.replaces ?? [];
  return earlier === undefined || more.length > 0
    ? 1
    : codes.filter(({ replaces = [] }) => replaces.includes(earlier)).length;
};

const years = [2022, 2023, 2024, 2025];
const mean = (numbers) => Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
const each = (make) =>
  years.flatMap((year) => inForce(year).map(({ code }) => [String(year), code, ...make(year, code)]));

/** Share of the providers in each municipality that use the service, by year; never lower than the year before. */
function serviceRows() {
  const luck = chance(421);
  const start = new Map(codesOf.map((code) => [code, luck.next(15, 85)]));
  const pace = new Map(codesOf.map((code) => [code, luck.next(4, 15)]));
  const share = (year) => (code) => Math.min(100, start.get(code) + (year - 2022) * pace.get(code));
  return each((year, code) => [String(mean(roots(code).map(share(year))))]);
}

/** Young people reached, and how many there are; a few places are so small that a count must not be shown. */
function reachRows() {
  const luck = chance(12);
  const size = new Map(codesOf.map((code, at) => [code, at % 6 === 5 ? luck.next(4, 9) : luck.next(60, 900)]));
  const share = new Map(codesOf.map((code) => [code, luck.next(25, 55)]));
  return each((year, code) => {
    const sum = roots(code).reduce((total, one) => total + size.get(one), 0);
    // The northern part of a split place keeps the odd one.
    const of = code.endsWith("3") ? Math.floor(sum / heirs(code)) : Math.ceil(sum / heirs(code));
    const reached = Math.round(
      (of * Math.min(100, mean(roots(code).map((one) => share.get(one))) + (year - 2022) * 6)) / 100,
    );
    if (year === 2022 && code === "0005") return ["", String(of), "not_available"];
    return [String(reached), String(of), year === 2025 && code === "0010" ? "provisional" : ""];
  });
}

export const service = serviceRows();
export const reach = reachRows();
export const SERVICE_COLUMNS = ["period", "code", "value"];
export const REACH_COLUMNS = ["period", "code", "value", "of", "flags"];

/** The share of providers from which a municipality counts as having the service. */
export const IN_USE = 60;

/** How many of the municipalities have the service in a year, as a part of the whole. */
export function inUse(year) {
  const inYear = service.filter(([period]) => period === String(year));
  return `${inYear.filter(([, , value]) => Number(value) >= IN_USE).length}/${inYear.length}`;
}
