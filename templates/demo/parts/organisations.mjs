/** Plainly fictional organisations in the places of the bundled plan's. */
import { pick, structure, written } from "./structure.mjs";
import { t } from "./text.mjs";

const agency = "direktoratet-for-eksempler";

/** New id and name by the id in the bundled plan. */
const names = {
  hod: ["eksempeldepartementet", t("Eksempeldepartementet", "Ministry of Examples")],
  "direktoratet-for-e-helse": [agency, t("Direktoratet for eksempler", "Directorate of Examples"), t("DfE", "DoE")],
  helsedirektoratet: [
    "direktoratet-for-prover",
    t("Direktoratet for prøver", "Directorate of Trials"),
    t("DfP", "DoT"),
  ],
  fhi: ["oppdiktet-institutt", t("Oppdiktet institutt", "Invented Institute")],
  nhn: ["eksempelnett", t("Eksempelnett", "Example Network")],
  legemiddelverket: ["tenkt-tilsyn", t("Tenkt tilsyn", "Imaginary Authority")],
  kreftregisteret: ["prove-registeret", t("Prøveregisteret", "Trial Registry")],
  ks: ["eksempelforbundet", t("Eksempelforbundet", "Example Association")],
  rhf: ["tenkte-regioner", t("Tenkte regioner", "Imaginary regions")],
  "helse-sor-ost": ["region-a", t("Region A", "Region A")],
  "helse-vest": ["region-b", t("Region B", "Region B")],
  "helse-nord": ["region-c", t("Region C", "Region C")],
  "helse-midt-norge": ["region-d", t("Region D", "Region D")],
  helseplattformen: ["proveplattformen", t("Prøveplattformen", "Trial Platform")],
  hf: ["tenkte-sykehus", t("Tenkte sykehus", "Imaginary hospitals")],
  helsefellesskap: ["tenkte-fellesskap", t("Tenkte fellesskap", "Imaginary partnerships")],
  kommuner: ["eksempelkommuner", t("Eksempelkommuner", "Example municipalities")],
  fastleger: ["tenkte-leger", t("Tenkte leger", "Imaginary doctors")],
  kvalitetsregistre: ["eiere-av-proveregistre", t("Eiere av prøveregistre", "Owners of trial registries")],
  helseregistre: ["tenkte-registre", t("Tenkte registre", "Imaginary registries")],
  virksomheter: ["tenkte-virksomheter", t("Tenkte virksomheter", "Imaginary providers")],
  helsedataservice: ["dataskranken", t("Dataskranken", "The Data Desk")],
  nse: ["senter-for-tenkt-forskning", t("Senter for tenkt forskning", "Centre for Imaginary Research")],
  skate: ["eksempelarenaen", t("Eksempelarenaen", "The Example Arena")],
  kmd: ["departementet-for-prover", t("Departementet for prøver", "Ministry of Trials")],
  kunnskapsdepartementet: ["departementet-for-tenkning", t("Departementet for tenkning", "Ministry of Thinking")],
  stortinget: ["tenkt-forsamling", t("Tenkt forsamling", "Imaginary Assembly")],
  eu: ["tenkt-union", t("Tenkt union", "Imaginary Union")],
  forskningsmiljoer: ["tenkte-forskere", t("Tenkte forskere", "Imaginary researchers")],
};

const counts = { rhf: 4, helsefellesskap: 19, kommuner: 24 };

/** The demonstration's id for an organisation of the bundled plan. */
export const organisation = (id) => written(names, id, "the organisation")[0];
export const publisher = agency;

/** One municipality stands for all the places in the code list. */
const town = {
  id: "eksempelby",
  name: t("Eksempelby kommune", "Exampleton municipality"),
  kind: "municipality",
  text: t("En oppdiktet kommune.", "An invented municipality."),
};

const succession = {
  "tenkt-tilsyn": {
    organisation: "direktoratet-for-prover",
    from: "2025-01-01",
    note: t("Tilsynets oppgaver gikk over til direktoratet.", "The authority's tasks passed to the directorate."),
  },
};

export function organisations() {
  const all = structure.organisations.map((each) => {
    const [id, name, short] = written(names, each.id, "the organisation");
    const invented = t(
      "Oppdiktet; finnes bare i denne demonstrasjonen.",
      "Invented; exists in this demonstration only.",
    );
    return {
      id,
      name,
      ...(short === undefined ? {} : { short }),
      ...pick(each, ["kind"]),
      ...(counts[each.id] === undefined ? {} : { count: counts[each.id] }),
      ...(succession[id] === undefined ? {} : { succeeded_by: succession[id] }),
      text: invented,
    };
  });
  return { organisations: [...all, town] };
}
