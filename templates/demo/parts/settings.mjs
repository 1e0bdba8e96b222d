/** plan.yaml: what the demonstration is, its words, colours and phases, and the parameters of the method. */
import { publisher } from "./organisations.mjs";
import { inventedNote, t } from "./text.mjs";

const named = (id, name, description) => ({ id, name, ...(description === undefined ? {} : { description }) });

const levels = [
  named("goal", t("overordnet mål", "overall goal"), t("En ønsket virkning.", "A desired effect.")),
  named(
    "objective",
    t("strategisk mål", "strategic objective"),
    t("Retning fram mot 2030.", "Direction towards 2030."),
  ),
  named(
    "outcome",
    t("målbildepunkt", "outcome"),
    t("Noe som skal være oppnådd under et mål.", "Something to be achieved under an objective."),
  ),
  named(
    "indicator",
    t("målindikator", "indicator"),
    t("Det som følges for et mål.", "What is followed for an objective."),
  ),
  named(
    "measure",
    t("måling", "measure"),
    t("Én tallserie under en målindikator.", "One series of figures under an indicator."),
  ),
  named(
    "initiative",
    t("strategisk initiativ", "strategic initiative"),
    t("Arbeid som flytter målet.", "Work that moves the objective."),
  ),
];

const types = [
  named("adoption", t("Adopsjon", "Adoption"), t("Noe er tatt i bruk.", "Something has been taken into use.")),
  named(
    "perceived-result",
    t("Opplevd resultat", "Perceived result"),
    t("Noe oppleves som bedre.", "Something is felt to be better."),
  ),
  named(
    "result",
    t("Resultat", "Result"),
    t("Noe er målt til å være bedre.", "Something has been measured to be better."),
  ),
  named(
    "effect",
    t("Effekt", "Effect"),
    t("Noe er beregnet til å gi gevinst.", "Something has been calculated to give gains."),
  ),
];

const criteria = [
  named("relevant", t("Relevant", "Relevant"), t("Knyttet til et målbildepunkt.", "Tied to an outcome.")),
  named(
    "specific",
    t("Spesifikk", "Specific"),
    t("Klar enhet, gruppe og definisjon.", "Clear unit, group and definition."),
  ),
  named(
    "measurable",
    t("Målbar", "Measurable"),
    t("Har utgangspunkt, metode og kilde.", "Has a baseline, a method and a source."),
  ),
  named(
    "ambitious",
    t("Ambisiøs", "Ambitious"),
    t("Måltallet er verdt å strekke seg mot.", "The target is worth stretching for."),
  ),
  named(
    "comparable",
    t("Sammenlignbar", "Comparable"),
    t("Tallene er målt på samme måte over tid.", "The figures are measured the same way over time."),
  ),
  named(
    "time-bound",
    t("Tidsangitt", "Time-bound"),
    t("Det står når måltallet skal være nådd.", "It says when the target is to be reached."),
  ),
];

const colours = [
  { id: "green", name: t("Grønn", "Green"), meaning: t("Leveres som planlagt.", "Delivered as planned.") },
  {
    id: "yellow",
    name: t("Gul", "Yellow"),
    meaning: t("Leveres med noe avvik fra planen.", "Delivered with some deviation from the plan."),
  },
  {
    id: "red",
    name: t("Rød", "Red"),
    meaning: t(
      "Vesentlig avvik, eller det er svært sannsynlig at det ikke blir levert.",
      "Substantial deviation, or very likely not to be delivered.",
    ),
  },
];

const phases = [
  named("idea", t("Idé", "Idea"), t("Behovet er beskrevet.", "The need has been described.")),
  named(
    "concept",
    t("Konsept", "Concept"),
    t("Løsninger veies mot hverandre.", "Solutions are weighed against each other."),
  ),
  named("planning", t("Planlegge", "Planning"), t("Arbeidet legges opp.", "The work is being laid out.")),
  named("execution", t("Gjennomføre", "Execution"), t("Arbeidet gjøres.", "The work is being done.")),
  named("closing", t("Avslutte", "Closing"), t("Leveransen overtas av linjen.", "The delivery is handed over.")),
  {
    ...named(
      "realisation",
      t("Realisere", "Realisation"),
      t("Arbeidet er over, og nytten hentes ut.", "The work is over, and benefits are being realised."),
    ),
    ended: true,
  },
];

const principles = [
  {
    id: "steps",
    name: t("Trappetrinn", "Steps"),
    text: t(
      "Måltall settes ett trinn om gangen: først 2025, så 2028.",
      "Targets are set one step at a time: first 2025, then 2028.",
    ),
  },
  {
    id: "balance",
    name: t("Balanse", "Balance"),
    text: t("Noen indikatorer skal vise resultat og effekt.", "Some indicators are to show result and effect."),
  },
];

const method = {
  on_track: 0.95,
  behind: 0.6,
  early: 0.1,
  steeper: 1.5,
  grace_months: 3,
  significance: 1.96,
  delay: 0.25,
  small_count: 5,
  sample_mix: 10,
  report_months: 6,
};

const glossary = [
  {
    id: "measure",
    name: t("måling", "measure"),
    description: t("Én tallserie med eget utgangspunkt.", "One series of figures with its own baseline."),
    avoid: [
      { language: "nb", word: "måleparameter" },
      { language: "en", word: "metric" },
      { language: "en", word: "metrics", instead: "measures" },
    ],
  },
  {
    id: "support",
    name: t("gir tilslutning", "supports"),
    description: t(
      "Det rådet gjør når det er enig. Rådet gir råd, og vedtar ikke.",
      "What the council does when it agrees. The council advises, and does not decide.",
    ),
    avoid: [
      { language: "nb", word: "rådet vedtar", instead: "rådet gir tilslutning" },
      { language: "en", word: "the council decides", instead: "the council supports" },
    ],
  },
];

export const settings = () => ({
  format: 1,
  id: "demo",
  title: t("Demonstrasjonsplan – oppdiktede tall", "Demonstration plan – invented figures"),
  strategy: t("Tenkt digital strategi", "Imaginary digital strategy"),
  publisher,
  languages: ["nb", "en"],
  horizon: { from: "2023", to: "2030" },
  time_zone: "Europe/Oslo",
  main_branch: "main",
  public: true,
  levels,
  types,
  criteria,
  colours,
  phases,
  principles,
  glossary,
  method,
  // so that one status without its reason can be shown among the gaps
  severities: { "report-without-reason": "warning" },
  planned: [
    {
      id: "more-results",
      text: t("Foreslå flere indikatorer på resultat og effekt.", "Propose more indicators of result and effect."),
      due: "2026",
      owner: publisher,
    },
    {
      id: "review-2025",
      text: t("Gjennomgå måltallene for 2025 før nye settes.", "Review the targets for 2025 before new ones are set."),
      due: "2025-12",
      owner: publisher,
    },
  ],
  notes: [inventedNote()],
});
