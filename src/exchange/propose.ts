/** A mapping for a file that has none, from its headings: to be looked at before it is believed. */
import type { ReadTable } from "../model/sheet.js";
import type { Mapping } from "./apply.js";
import { heldToOne } from "./dimensions.js";
import { withoutMarks } from "./figures.js";
import { framed, wordOf } from "./header.js";
import { periodOf } from "./periods.js";

/** What a measure goes by in files of others: its id, number and names. */
export interface Known {
  readonly id: string;
  readonly names: readonly string[];
}

export type Unknown = "table" | "values" | "period" | "measure";

export type Proposal =
  | { readonly mapping: Mapping; readonly lacking: readonly Unknown[] }
  | { readonly mapping: null; readonly lacking: readonly ["table"] };

type Part = "measure" | "period" | "value" | "n" | "published" | "flags" | "remarks";

/** Headings as they are met, in Norwegian and English, without regard to case. The first that is met is taken. */
const usual: Readonly<Record<Part, readonly string[]>> = {
  measure: [
    "measure",
    "måling",
    "delindikator",
    "målindikator",
    "indikator",
    "indicator",
    "indikatorid",
    "måling-id",
    "kode",
    "code",
    "id",
  ],
  period: [
    "period",
    "periode",
    "år",
    "year",
    "tid",
    "time",
    "årgang",
    "kvartal",
    "quarter",
    "måned",
    "månad",
    "month",
    "dato",
    "date",
  ],
  value: [
    "value",
    "verdi",
    "tall",
    "tal",
    "figure",
    "andel",
    "del",
    "prosent",
    "percent",
    "per cent",
    "%",
    "share",
    "resultat",
    "result",
  ],
  n: [
    "n",
    "antall svar",
    "antall som svarte",
    "talet på svar",
    "antal svar",
    "respondenter",
    "respondentar",
    "respondents",
    "responses",
  ],
  published: ["published", "publisert", "publiseringsdato", "publication date"],
  flags: ["flags", "flagg"],
  remarks: [
    "text",
    "tekst",
    "merknad",
    "merknader",
    "kommentar",
    "note",
    "noter",
    "fotnote",
    "anmerkning",
    "remark",
    "comment",
  ],
};

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

function headingFor(part: Part, headings: readonly string[]): string | undefined {
  for (const word of usual[part]) {
    const found = headings.find((heading) => folded(withoutMarks(heading).bare) === word);
    if (found !== undefined) return found;
  }
  return undefined;
}

const namedBy = (known: readonly Known[], text: string): Known | undefined => {
  const found = known.filter(({ id, names }) => id === text || names.some((name) => folded(name) === folded(text)));
  return found.length === 1 ? found[0] : undefined;
};

/** Where the figures are: a column of their own, one for each measure, or one for each period. */
function valuesIn(
  headings: readonly string[],
  known: readonly Known[],
  taken: readonly (string | undefined)[],
): Mapping["values"] {
  const value = headingFor("value", headings);
  if (value !== undefined) return [{ column: value }];
  const measures = headings.flatMap((heading) => {
    const measure = taken.includes(heading) ? undefined : namedBy(known, heading);
    return measure === undefined ? [] : [{ column: heading, measure: measure.id }];
  });
  if (measures.length > 0) return measures;
  return headings.filter((heading) => periodOf(withoutMarks(heading).bare.replace(/\*$/, "")) !== null).length > 0
    ? [{ column: "*" }]
    : [];
}

/** Words for measures that stand for one in the plan are written down, so that they do next year as well. */
function codesIn(table: ReadTable, heading: string, known: readonly Known[]): NonNullable<Mapping["codes"]> {
  const frame = framed(table);
  const at = frame?.headings.indexOf(heading) ?? -1;
  const words = new Set((frame?.rows ?? []).map(({ cells }) => wordOf(cells[at] ?? null)));
  return [...words].flatMap((code) => {
    const measure = namedBy(known, withoutMarks(code).bare);
    return measure === undefined || measure.id === code ? [] : [{ code, measure: measure.id }];
  });
}

const withoutNothing = (mapping: { readonly [Key in keyof Mapping]?: Mapping[Key] | undefined }): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)) as unknown as Mapping; // `values` is always given

/** Where a part is, as the format itself says or the headings tell. */
function placesIn({ roles }: ReadTable, headings: readonly string[]) {
  return {
    measure_in: roles?.measure ?? headingFor("measure", headings),
    period_in: roles?.period ?? headingFor("period", headings),
  };
}

function lackingIn({ values, period_in, measure_in }: Mapping): Unknown[] {
  const [first] = values;
  const saysMeasure = values.every(({ measure }) => measure !== undefined);
  const lacking: Unknown[] = [];
  if (first === undefined) lacking.push("values");
  if (first?.column !== "*" && period_in === undefined) lacking.push("period");
  if (first !== undefined && !saysMeasure && measure_in === undefined) lacking.push("measure");
  return lacking;
}

export function proposed(table: ReadTable, known: readonly Known[]): Proposal {
  const frame = framed(table);
  if (frame === null) return { mapping: null, lacking: ["table"] };
  const headings = frame.headings.filter((heading) => heading !== "");
  const { measure_in, period_in } = placesIn(table, headings);
  const values = valuesIn(headings, known, [measure_in, period_in]);
  const saysMeasure = values.every(({ measure }) => measure !== undefined);
  const codes = measure_in === undefined || saysMeasure ? [] : codesIn(table, measure_in, known);
  const found = withoutNothing({
    ...{ sheet: table.name ?? undefined, header: headings, values },
    measure_in: saysMeasure ? undefined : measure_in,
    codes: codes.length === 0 ? undefined : codes,
    period_in: values[0]?.column === "*" ? undefined : period_in,
    ...{ n_in: headingFor("n", headings), published_in: headingFor("published", headings) },
    flags_in: table.roles === undefined ? headingFor("flags", headings) : "status",
    ...{ remarks_in: headingFor("remarks", headings) },
  });
  const mapping = heldToOne(table, found);
  return { mapping, lacking: lackingIn(mapping) };
}

/** Whether a file is one that a mapping was made for: the headings it names, and those by which it is known again. */
export function fits(table: ReadTable, header: readonly string[]): boolean {
  return header.length > 0 && framed(table, header) !== null;
}
