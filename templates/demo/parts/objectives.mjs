/** The objective files: the bundled plan's tree with fictional texts and figures. */
import { indicators1, measures1 } from "./measures-1.mjs";
import { indicators2, measures2 } from "./measures-2.mjs";
import { indicators3, measures3 } from "./measures-3.mjs";
import { indicators4, measures4 } from "./measures-4.mjs";
import { indicators5, measures5 } from "./measures-5.mjs";
import { descriptions } from "./descriptions.mjs";
import { initiative } from "./initiatives.mjs";
import { outcomeTexts } from "./outcomes.mjs";
import { source } from "./sources.mjs";
import { pick, structure, written } from "./structure.mjs";
import { inventedNote, t } from "./text.mjs";

const indicatorNames = { ...indicators1, ...indicators2, ...indicators3, ...indicators4, ...indicators5 };
const figures = { ...measures1, ...measures2, ...measures3, ...measures4, ...measures5 };

const texts = {
  1: [
    "1-medvirkning",
    t("Innbyggere som tar del", "Citizens who take part"),
    t("Innbyggerne bruker tjenester som virker for dem.", "Citizens use services that work for them."),
  ],
  2: [
    "2-arbeidshverdag",
    t("En enklere hverdag på jobb", "An easier day at work"),
    t("De ansatte har verktøy som hjelper dem.", "Staff have tools that help them."),
  ],
  3: [
    "3-data",
    t("Data til nytte", "Data of use"),
    t("Data brukes til å gjøre tjenestene bedre.", "Data are used to make the services better."),
  ],
  4: [
    "4-samhandling",
    t("Opplysninger som følger pasienten", "Information that follows the patient"),
    t(
      "Opplysninger deles trygt mellom dem som trenger dem.",
      "Information is shared safely between those who need it.",
    ),
  ],
  5: [
    "5-virkemidler",
    t("Samarbeid som får ting gjort", "Cooperation that gets things done"),
    t("Aktørene prioriterer og gjennomfører sammen.", "The actors set priorities and carry them out together."),
  ],
};

const measureKeys = [
  "id",
  "number",
  "name",
  "description",
  "unit",
  "scale",
  "bounds",
  "decimals",
  "direction",
  "source",
  "whole",
  "methods",
  "baseline",
  "targets",
  "path",
  "observations",
  "derive",
  "breakdowns",
  "breaks",
  "planned",
  "lifecycle",
  "notes",
];

function measure(each, indicator) {
  const id = each.id ?? indicator.id;
  const links = pick(each, ["id", "number", "unit", "scale", "direction"]);
  return pick({ ...links, ...written(figures, id, "the measure"), notes: [inventedNote()] }, measureKeys);
}

/** Some of the planned developments that the bundled plan has, in fictional words. */
const planned = {
  1.2: [
    {
      id: "variation",
      text: t("Vise forskjellene mellom kommunene.", "Show how municipalities differ."),
      due: "2025-06",
      owner: "direktoratet-for-prover",
    },
  ],
  4.2: [
    {
      id: "revise",
      text: t("Vurdere om settet av tjenester er dekkende.", "Assess whether the set of services is complete."),
      due: "2026-10",
      owner: "eksempelnett",
    },
  ],
};

/** The bundled plan has no source for 3.2. */
const sourceOf = (each) => source(each.source ?? "helsedataservice-tall");

function indicator(each) {
  const of = {
    ...pick(each, ["id", "number", "type", "outcomes", "outcomes_partly"]),
    name: written(indicatorNames, each.id, "the indicator"),
    ...pick({ description: descriptions[each.id] }, ["description"]),
    source: sourceOf(each),
    ...(each.measures === undefined ? {} : { measures: each.measures.map((one) => measure(one, each)) }),
    ...(each.indicators === undefined ? {} : { indicators: each.indicators.map(indicator) }),
    ...(planned[each.id] === undefined ? {} : { planned: planned[each.id] }),
  };
  return pick(of, [
    "id",
    "number",
    "name",
    "type",
    "description",
    "source",
    "outcomes",
    "outcomes_partly",
    "measures",
    "indicators",
    "planned",
  ]);
}

function objective({ id, number, outcomes, indicators, initiatives }) {
  const [, name, summary] = written(texts, id, "the objective");
  return {
    id,
    ...(number === undefined ? {} : { number }),
    name,
    summary,
    outcomes: outcomes.map((each) => ({ id: each.id, text: written(outcomeTexts, each.id, "the outcome") })),
    indicators: indicators.map(indicator),
    initiatives: initiatives.map(initiative),
    notes: [inventedNote()],
  };
}

/** File names and contents. */
export const objectives = () =>
  structure.objectives.map((each) => [
    `objectives/${written(texts, each.id, "the objective")[0]}.yaml`,
    objective(each),
  ]);
