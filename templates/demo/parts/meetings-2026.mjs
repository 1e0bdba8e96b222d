/** Meetings of 2026: two meetings held, three to come. */
import { benefit, item, judged, notes, point, status } from "./meeting-words.mjs";
import { t } from "./text.mjs";

export const meetings2026 = [
  {
    id: "2026-02-eup",
    body: "eup",
    date: "2026-02-11",
    state: "held",
    treats: ["collect", "eup-first"],
    agenda: [status(2025, "1/26")],
    decisions: [
      {
        id: "d-2026-02-advice",
        kind: "advises",
        state: "adopted",
        text: t("Råder rådet til å drøfte 1.3 særskilt.", "Advises the council to discuss 1.3 in particular."),
        scope: ["1.3"],
      },
    ],
    priorities: [
      { subject: "4.A", rank: 1, reason: t("To initiativ venter på 4.A.", "Two initiatives wait for 4.A.") },
      {
        subject: "1.3",
        rank: 2,
        reason: t("Innbyggernes opplevelse er viktigst.", "What citizens experience matters most."),
      },
    ],
    comments: [
      {
        id: "c-2026-02-1",
        subject: "4.2.1",
        text: t("De minste kommunene trenger hjelp.", "The smallest municipalities need help."),
        role: "medlem / member",
        state: "validated",
      },
      {
        id: "c-2026-02-2",
        subject: "5.E",
        text: t("Hvem eier dette?", "Who owns this?"),
        role: "medlem / member",
        state: "draft",
      },
    ],
  },
  {
    id: "2026-03-radet",
    body: "eksempelradet",
    date: "2026-03-11",
    state: "held",
    treats: ["council-first"],
    agenda: [
      status(2025, "3/26"),
      item("step", "Neste trinn etter 2025", "The next step after 2025", "discussion", "4/26"),
    ],
    decisions: [
      notes("d-2026-03-status", 2025),
      {
        id: "d-2026-03-step",
        kind: "supports",
        state: "adopted",
        text: t(
          "Gir tilslutning til at manglende måltall for 2028 settes i september.",
          "Supports setting the missing targets for 2028 in September.",
        ),
        scope: ["2.2b", "2.2c", "2.2d", "4.2.4"],
        conditions: [
          {
            id: "proposal",
            text: t("Forslag foreligger før sommeren.", "A proposal is ready before the summer."),
            met: false,
          },
        ],
      },
    ],
    follow_ups: [
      point(
        "f-2026-03-1",
        t("Foreslå måltall for neste trinn.", "Propose targets for the next step."),
        "direktoratet-for-eksempler",
        "2026-06",
        "open",
        ["2", "4"],
      ),
      point(
        "f-2026-03-2",
        t("Legge fram ny plan for dokumentdeling.", "Put forward a new plan for document sharing."),
        "eksempelnett",
        "2026-03-25",
        "open",
        ["4"],
      ),
      point(
        "f-2026-03-3",
        t("Ordne møteplan for høsten.", "Arrange the autumn's meetings."),
        "direktoratet-for-eksempler",
        "2026-03-20",
        "done",
        ["5"],
      ),
    ],
    assessments: [
      judged(
        "1.3",
        "green",
        "2026-02-28",
        t("Opplevd tilgang økte fra 2024 til 2025.", "Perceived access rose from 2024 to 2025."),
      ),
      judged("2", "yellow", "2026-02-28", t("Verktøyene lar vente på seg.", "The tools are slow in coming.")),
      judged(
        "4",
        "yellow",
        "2026-02-28",
        t("Dokumentdelingen holder andre tilbake.", "Document sharing holds others back."),
      ),
      judged("1.1a", "red", "2026-02-28", t("Bruken bør vokse raskere.", "Use ought to grow faster.")),
    ],
    benefits: [
      benefit(
        "1.A",
        "2025",
        "Færre telefoner til legekontorene i prøvekommunene.",
        "Fewer phone calls to surgeries in the trial municipalities.",
      ),
      benefit(
        "5.A",
        "2025",
        "Prisene var kjent før budsjettet ble lagt.",
        "Prices were known before the budget was made.",
      ),
    ],
  },
  {
    id: "2026-05-euf",
    body: "euf",
    date: "2026-05-20",
    state: "planned",
    treats: ["euf-detailing"],
    agenda: [
      item("detail", "Tiltak for de minste kommunene", "Action for the smallest municipalities", "discussion", "6/26"),
    ],
  },
  {
    id: "2026-08-eup",
    body: "eup",
    date: "2026-08-26",
    state: "planned",
    treats: ["eup-second"],
    agenda: [item("priorities", "Prioriteringer for 2027", "Priorities for 2027", "discussion", "9/26")],
  },
  {
    id: "2026-09-radet",
    body: "eksempelradet",
    date: "2026-09-16",
    state: "planned",
    treats: ["council-second"],
    agenda: [item("targets", "Måltall som mangler", "Missing targets", "approval", "11/26")],
  },
];
