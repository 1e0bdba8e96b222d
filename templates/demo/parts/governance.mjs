/** governance.yaml: fictional bodies in the bundled plan's annual wheel. */
import { organisation, publisher } from "./organisations.mjs";
import { pick, structure, written } from "./structure.mjs";
import { inventedNote, t } from "./text.mjs";

const names = {
  "e-helserad": [
    "eksempelradet",
    t("Eksempelrådet", "The Example Council"),
    undefined,
    t(
      "Anbefaler felles retning og følger opp målene to ganger i året.",
      "Recommends a joint direction and follows up the objectives twice a year.",
    ),
  ],
  nuit: [
    "eup",
    t("Eksempelutvalget for prioritering", "Example Committee on Priorities"),
    t("EUP", "ECP"),
    t("Følger gjennomføringen og foreslår prioriteringer.", "Follows implementation and proposes priorities."),
  ],
  nufa: [
    "euf",
    t("Eksempelutvalget for fag", "Example Professional Committee"),
    t("EUF", "EPC"),
    t("Gir faglige råd og detaljerer oppfølgingspunkter.", "Gives professional advice and details follow-up points."),
  ],
  "edir-sekretariat": [
    "sekretariatet",
    t("Sekretariatet", "The secretariat"),
    undefined,
    t("Henter inn og sammenstiller status før møtene.", "Gathers and compiles status before the meetings."),
  ],
  tbu: [
    "regneutvalget",
    t("Tenkt regneutvalg", "Imaginary Calculation Committee"),
    undefined,
    t("Regner på priser.", "Calculates prices."),
  ],
  konsultasjonsordningen: [
    "konsultasjonen",
    t("Tenkt konsultasjon", "Imaginary Consultation"),
    undefined,
    t("Tar saker videre på høsten.", "Takes matters further in the autumn."),
  ],
  aktorene: [
    "aktorene",
    t("Aktørene", "The actors"),
    undefined,
    t("Tar prioriteringene inn i budsjettene.", "Take the priorities into their budgets."),
  ],
};

/** The demonstration's id for a body of the bundled plan. */
export const body = (id) => written(names, id, "the body")[0];

const wheel = {
  collect: [
    "collect",
    t("Hente inn status", "Gather status"),
    t("Sekretariatet henter inn og sammenstiller status.", "The secretariat gathers and compiles status."),
  ],
  "nuit-first": [
    "eup-first",
    t("Første behandling i utvalget", "First treatment in the committee"),
    t("Drøfter framdrift, nytte og trender.", "Discusses progress, benefit and trends."),
  ],
  "council-first": [
    "council-first",
    t("Første behandling i rådet", "First treatment in the council"),
    t("Vurderer om strategien må justeres.", "Assesses whether the strategy must be adjusted."),
  ],
  "nufa-detailing": [
    "euf-detailing",
    t("Detaljering i fagutvalget", "Detailing in the professional committee"),
    t("Detaljerer oppfølgingspunkter og nye forslag.", "Details follow-up points and new proposals."),
  ],
  "nuit-second": [
    "eup-second",
    t("Andre behandling i utvalget", "Second treatment in the committee"),
    t("Foreslår prioriteringer for neste år.", "Proposes priorities for next year."),
  ],
  "council-second": [
    "council-second",
    t("Andre behandling i rådet", "Second treatment in the council"),
    t("Anbefaler prioriteringer for neste år.", "Recommends priorities for next year."),
  ],
  consultation: [
    "consultation",
    t("Konsultasjon", "Consultation"),
    t("Tar saker videre ved behov.", "Takes matters further where needed."),
  ],
  budgets: [
    "budgets",
    t("Aktørenes budsjetter", "The actors' budgets"),
    t("Aktørene legger prioriteringene inn i budsjettene.", "The actors enter the priorities into their budgets."),
  ],
};

const turn = (id) => written(wheel, id, "the item of the wheel")[0];

const bodies = () =>
  structure.governance.bodies.map((each) => {
    const [id, name, short, mandate] = written(names, each.id, "the body");
    return {
      id,
      name,
      ...(short === undefined ? {} : { short }),
      ...pick(each, ["kind"]),
      ...(each.organisation === undefined ? {} : { organisation: organisation(each.organisation) }),
      mandate,
      ...(each.refers_to === undefined ? {} : { refers_to: each.refers_to.map(body) }),
    };
  });

const wheelItems = () =>
  structure.governance.wheel.map((each) => {
    const [id, name, text] = written(wheel, each.id, "the item of the wheel");
    return {
      id,
      name,
      ...pick(each, ["months"]),
      ...(each.body === undefined ? {} : { body: body(each.body) }),
      ...(each.after === undefined ? {} : { after: each.after.map(turn) }),
      ...(each.feeds === undefined ? {} : { feeds: each.feeds.map(turn) }),
      text,
    };
  });

const steps = [
  t("Sette retning", "Set direction"),
  t("Beskrive mål, indikatorer og initiativ", "Describe objectives, indicators and initiatives"),
  t("Følge opp", "Follow up"),
  t("Justere", "Adjust"),
];

const process = () =>
  structure.governance.process.map(({ id, number }, at) => ({
    id,
    number,
    name: steps[at],
    text: t(`Steg ${number} i oppfølgingen.`, `Step ${number} of the follow-up.`),
  }));

const boxes = [
  t("Status for indikatorer", "Status of indicators"),
  t("Status for initiativ", "Status of initiatives"),
  t("Innspill fra andre planer", "Input from other plans"),
  t("Trender", "Trends"),
  t("Prioriteringer", "Priorities"),
  t("Oppfølgingspunkter", "Follow-up points"),
];

const pack = () =>
  structure.governance.pack.map(({ id, number, holds }, at) => ({ id, number, name: boxes[at], holds }));

export const governance = () => ({
  model: {
    name: t("Eksempelmodellen", "The example model"),
    text: t(
      "Rådet og utvalgene gir råd og bestemmer ikke.",
      "The council and the committees advise and do not decide.",
    ),
    advisory: true,
  },
  bodies: bodies(),
  process: process(),
  wheel: wheelItems(),
  pack: pack(),
  duties: [
    {
      id: "duty-publish",
      text: t("Publisere planen åpent.", "Publish the plan openly."),
      cadence: "continuous",
      owner: publisher,
    },
    {
      id: "duty-revise",
      text: t("Revidere planen.", "Revise the plan."),
      cadence: "yearly",
      owner: publisher,
      recorded_by: "edition",
    },
    {
      id: "duty-evaluate-process",
      text: t("Evaluere selve oppfølgingen.", "Evaluate the follow-up itself."),
      cadence: "yearly",
      due: "2026-09-30",
      owner: publisher,
      recorded_by: "evaluation",
    },
  ],
  arenas: [{ id: "arena-example", name: t("Eksempelarenaen", "The Example Arena") }],
  principles: [
    {
      id: "shared",
      name: t("Felles ansvar", "Joint responsibility"),
      text: t("Alle følger opp sin del.", "All follow up their own part."),
    },
  ],
  notes: [inventedNote()],
});
