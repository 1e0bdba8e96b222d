/** strategy.yaml: vision, goals with one indicator, relations, links and actors' own plans. */
import { goalMeasures } from "./measures-goal.mjs";
import { publisher } from "./organisations.mjs";
import { pick, structure, written } from "./structure.mjs";
import { inventedNote, t } from "./text.mjs";

const goalNames = {
  G1: t("Gode og sammenhengende tjenester", "Good and coherent services"),
  G2: t("En bærekraftig sektor", "A sustainable sector"),
  G3: t("Evne til å tenke nytt", "The ability to think anew"),
};

const goals = () =>
  structure.strategy.goals.map(({ id, number }) => ({
    id,
    ...(number === undefined ? {} : { number }),
    name: written(goalNames, id, "the goal"),
    ...(id === "G1"
      ? { indicators: [goalMeasures()] }
      : {
          planned: [
            {
              id: "indicators",
              text: t("Foreslå en målindikator for målet.", "Propose an indicator for the goal."),
              due: id === "G2" ? "2026-09" : "2025-06",
              owner: publisher,
            },
          ],
        }),
  }));

const relations = () =>
  structure.strategy.relations.map(({ from, to, kind }) => ({
    from,
    to,
    kind,
    text:
      kind === "enables"
        ? t(`Mål ${to} forutsetter mål ${from}.`, `Objective ${to} rests on objective ${from}.`)
        : t(`Mål ${from} bidrar til mål ${to}.`, `Objective ${from} contributes to objective ${to}.`),
  }));

/** The sustainable development goals are real; only who serves them here is taken from the structure. */
const sdgs = () =>
  structure.strategy.sdgs.map(({ id, number, name, objectives }) => ({
    id,
    number,
    name,
    objectives: objectives.map((link) => pick(link, ["objective", "strength"])),
  }));

const groups = {
  citizens: t("Innbyggere", "Citizens"),
  "healthcare-personnel": t("Helsepersonell", "Healthcare personnel"),
  "service-providers": t("Virksomheter", "Providers"),
};

const targetGroups = () =>
  structure.strategy.target_groups
    .filter(({ id }) => groups[id] !== undefined)
    .map(({ id, kind }) => ({ id, name: groups[id], kind }));

const related = [
  {
    id: "tenkt-plan",
    name: t("Tenkt plan for tjenestene 2024–2027", "Imaginary plan for the services 2024–2027"),
    kind: "plan",
    publisher: t("Eksempeldepartementet", "Ministry of Examples"),
    period: "2024/2027",
    published: "2024-01",
    objectives: ["1", "4"],
  },
  {
    id: "tenkt-lov",
    name: t("Tenkt lov om deling", "Imaginary act on sharing"),
    kind: "law",
    publisher: t("Tenkt forsamling", "Imaginary Assembly"),
    published: "2025",
    objectives: ["4", "5"],
  },
];

const actorPlans = [
  {
    id: "plan-region-a",
    actor: "region-a",
    name: t("Digital plan for Region A", "Digital plan of Region A"),
    period: "2024/2026",
    supports: ["2", "4"],
  },
  {
    id: "plan-region-b",
    actor: "region-b",
    name: t("Plan for data i Region B", "Data plan of Region B"),
    period: "2023/2025",
    supports: ["3"],
  },
  {
    id: "plan-eksempelby",
    actor: "eksempelby",
    name: t("Eksempelby på nett", "Exampleton online"),
    period: "2025/2028",
    supports: ["1"],
  },
];

export const strategy = () => ({
  name: t("Tenkt digital strategi", "Imaginary digital strategy"),
  description: t(
    "En oppdiktet strategi med samme oppbygning som en virkelig. Ingen tall her er målt.",
    "An invented strategy built like a real one. No figure here has been measured.",
  ),
  authority: publisher,
  vision: { text: t("Sammen om gode eksempler.", "Together for good examples.") },
  goals: goals(),
  relations: relations(),
  prerequisites: [
    {
      id: "pre-1-skills",
      objective: "1",
      text: t("Innbyggerne har digitale ferdigheter.", "Citizens have digital skills."),
    },
  ],
  sdgs: sdgs(),
  target_groups: targetGroups(),
  related,
  adjacent: [
    {
      id: "security",
      name: t("Digital sikkerhet", "Digital security"),
      text: t("Følges fordi alle målene hviler på den.", "Followed because every objective rests on it."),
      related: ["tenkt-lov"],
    },
  ],
  actor_plans: actorPlans,
  planned: [
    {
      id: "objectives-evaluated",
      text: t("Evaluere målene midtveis.", "Evaluate the objectives midway."),
      due: "2026-12",
      owner: publisher,
    },
  ],
  notes: [inventedNote()],
});
