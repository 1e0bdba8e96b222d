/** The addresses and names that catalogues of open data have in common. */

export const dcatContext = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const vocabulary = "http://publications.europa.eu/resource/authority";

/** Codes of the European vocabulary of languages. */
const languages: Readonly<Record<string, string>> = {
  ...{ nb: "NOB", nn: "NNO", no: "NOR", en: "ENG", se: "SME", sv: "SWE", da: "DAN", fi: "FIN", is: "ISL" },
  ...{ de: "DEU", fr: "FRA", es: "SPA", pt: "POR", it: "ITA", nl: "NLD", et: "EST", lv: "LAV", lt: "LIT" },
  ...{ pl: "POL", cs: "CES", hu: "HUN", el: "ELL", ga: "GLE", ar: "ARA", uk: "UKR" },
};

/** The address of a language; null for one that is not known here. A code of three letters is its own. */
export function languageAddress(code: string): string | null {
  const found = languages[code] ?? (code.length === 3 ? code.toUpperCase() : null);
  return found === null ? null : `${vocabulary}/language/${found}`;
}

const formats: Readonly<Record<string, string>> = { csv: "CSV", xlsx: "XLSX", json: "JSON", jsonld: "JSON_LD" };

/** The format of a file by its name; undefined where the name says none that is known here. */
export function formatOf(address: string): { readonly "@id": string } | undefined {
  const found = formats[/\.([a-z]+)$/i.exec(address.replace(/[?#].*$/, ""))?.[1]?.toLowerCase() ?? ""];
  return found === undefined ? undefined : { "@id": `${vocabulary}/file-type/${found}` };
}
