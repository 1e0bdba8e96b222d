/** Fictional surveys, registers and reports, with survey rounds. */
import { organisation } from "./organisations.mjs";
import { pick, structure, written } from "./structure.mjs";
import { inventedNote, t } from "./text.mjs";

/** Respondents of the citizen panel by round. */
export const panel = { "2021-09": 1480, "2022-09": 1512, "2023-09": 1555, "2024-09": 1530, "2025-09": 1570 };

/** Respondents of the personnel survey by round, and how many of them work in a municipality. */
const rounds = {
  "2021-09": [3700, 1147],
  "2022-09": [4800, 1536],
  "2023-09": [4300, 731],
  "2024-09": [4250, 765],
  "2025-09": [4200, 798],
};
export const staff = Object.fromEntries(Object.entries(rounds).map(([period, [n]]) => [period, n]));

/** Respondents of the council survey. */
export const council = { "2023-02": 44, "2024-02": 41, "2025-02": 43, "2026-02": 40 };

const vintages = (respondents, groups = () => ({})) =>
  Object.entries(respondents).map(([period, n]) => ({
    period,
    n,
    published: `${period.slice(0, 4)}-${period.endsWith("-02") ? "03" : "12"}-05`,
    ...groups(period, n),
  }));

const workplaces = (period, n) => {
  const inMunicipalities = rounds[period][1];
  return {
    groups: [
      { group: "kommuner / municipalities", n: inMunicipalities },
      { group: "sykehus / hospitals", n: n - inMunicipalities },
    ],
  };
};

/** New id, name, cadence and the rest by the id in the bundled plan. */
const table = {
  innbyggerundersokelsen: [
    "eksempelpanelet",
    t("Eksempelpanelet", "The Example Panel"),
    {
      cadence: "yearly",
      next_due: "2026-12-05",
      vintages: vintages(panel),
      respondents: t("Tenkte innbyggere", "Imaginary citizens"),
    },
  ],
  helsepersonellundersokelsen: [
    "tenkt-yrkesundersokelse",
    t("Tenkt yrkesundersøkelse", "Imaginary Survey of Personnel"),
    {
      cadence: "yearly",
      next_due: "2026-12-05",
      vintages: vintages(staff, workplaces),
      respondents: t("Tenkt helsepersonell", "Imaginary personnel"),
      notes: [
        {
          id: "sample-mix",
          kind: "caveat",
          text: t(
            "Kommuneansatte var 32 prosent av utvalget i 2022 og 17 prosent i 2023.",
            "Municipal staff were 32 per cent of the sample in 2022 and 17 per cent in 2023.",
          ),
        },
      ],
    },
  ],
  radsmodellundersokelsen: [
    "radssporringen",
    t("Rådsspørringen", "The Council Poll"),
    {
      cadence: "yearly",
      next_due: "2027-03-05",
      vintages: vintages(council),
      respondents: t("Rådets medlemmer", "Members of the council"),
    },
  ],
  veikart: ["provekartet", t("Prøvekartet", "The Trial Roadmap"), { cadence: "yearly" }],
  "nasjonal-portefolje": [
    "proveportefoljen",
    t("Prøveporteføljen", "The Trial Portfolio"),
    { cadence: "yearly", next_due: "2027-02-15" },
  ],
  "e-helsemonitor": ["provemonitoren", t("Prøvemonitoren", "The Trial Monitor"), {}],
  "nhn-tall": [
    "nett-tall",
    t("Tall fra Eksempelnett", "Figures from Example Network"),
    { cadence: "yearly", next_due: "2027-02-15" },
  ],
  "nhn-edir-tall": [
    "innforingstall",
    t("Tall for innføring", "Figures on introduction"),
    { cadence: "half-yearly", next_due: "2026-08-20" },
  ],
  "helsedirektoratet-tall": [
    "provetall",
    t("Tall fra Direktoratet for prøver", "Figures from the Directorate of Trials"),
    { cadence: "yearly" },
  ],
  "helsedataservice-tall": [
    "skranketall",
    t("Tall fra Dataskranken", "Figures from the Data Desk"),
    { cadence: "yearly" },
  ],
  "direkte-helsedirektoratet": [
    "melding-prover",
    t("Melding fra Direktoratet for prøver", "Report from the Directorate of Trials"),
    {},
  ],
  "direkte-edir": [
    "melding-eksempler",
    t("Melding fra Direktoratet for eksempler", "Report from the Directorate of Examples"),
    {},
  ],
  "rapportering-rhf": [
    "melding-regioner",
    t("Melding fra de tenkte regionene", "Report from the imaginary regions"),
    {},
  ],
  "rapportering-edir-rhf": ["melding-felles", t("Felles melding", "Joint report"), {}],
  "tbu-radsmodell": [
    "melding-regneutvalg",
    t("Behandling i Tenkt regneutvalg", "Treatment in the Imaginary Calculation Committee"),
    {},
  ],
};

/** The demonstration's id for a source of the bundled plan. */
export const source = (id) => written(table, id, "the source")[0];

export function sources() {
  return {
    sources: structure.sources.map((each) => {
      const [id, name, { notes = [], ...rest }] = written(table, each.id, "the source");
      return {
        id,
        name,
        ...pick(each, ["kind"]),
        ...(each.owner === undefined ? {} : { owner: organisation(each.owner) }),
        ...pick(rest, ["cadence", "next_due", "vintages", "respondents"]),
        notes: [inventedNote(), ...notes],
      };
    }),
  };
}
