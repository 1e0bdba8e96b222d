/** Meetings of 2024: the targets for 2028 are agreed. */
import { benefit, item, judged, notes, point, status } from "./meeting-words.mjs";
import { t } from "./text.mjs";

export const meetings2024 = [
  {
    id: "2024-02-eup",
    body: "eup",
    date: "2024-02-14",
    state: "held",
    treats: ["collect", "eup-first"],
    agenda: [status(2023, "2/24")],
    decisions: [
      {
        id: "d-2024-02-advice",
        kind: "advises",
        state: "adopted",
        text: t(
          "Råder rådet til å dele måltallene i to trinn.",
          "Advises the council to split the targets into two steps.",
        ),
        scope: ["1.2", "4.2.3"],
      },
    ],
    comments: [
      {
        id: "c-2024-02-1",
        subject: "1.2",
        text: t("Innføringen er ujevn.", "The introduction is uneven."),
        role: "medlem / member",
        state: "validated",
      },
    ],
  },
  {
    id: "2024-03-radet",
    body: "eksempelradet",
    date: "2024-03-13",
    state: "held",
    treats: ["council-first"],
    agenda: [status(2023, "5/24")],
    decisions: [notes("d-2024-03-status", 2023)],
    follow_ups: [
      point(
        "f-2024-03-1",
        t("Legge fram forslag til måltall for 2028.", "Put forward targets for 2028."),
        "direktoratet-for-eksempler",
        "2024-08",
        "done",
        ["1", "2", "3", "4", "5"],
      ),
    ],
    assessments: [judged("3", "yellow", "2024-02-29", t("Lang behandlingstid.", "Long processing time."))],
    benefits: [benefit("1.A", "2023", "Flere timer er bestilt digitalt.", "More appointments were booked digitally.")],
  },
  {
    id: "2024-05-euf",
    body: "euf",
    date: "2024-05-22",
    state: "held",
    treats: ["euf-detailing"],
    agenda: [item("detail", "Oppfølging etter rådsmøtet", "Follow-up after the council meeting", "discussion", "8/24")],
    decisions: [
      {
        id: "d-2024-05-advice",
        kind: "advises",
        state: "adopted",
        text: t("Råder til å telle registre bare én gang.", "Advises counting registries only once."),
        scope: ["3.2a", "3.2c"],
      },
    ],
  },
  {
    id: "2024-08-eup",
    body: "eup",
    date: "2024-08-28",
    state: "held",
    treats: ["eup-second"],
    agenda: [item("priorities", "Prioriteringer for 2025", "Priorities for 2025", "discussion", "12/24")],
    decisions: [
      {
        id: "d-2024-08-advice",
        kind: "supports",
        state: "adopted",
        text: t("Gir tilslutning til forslaget om måltall for 2028.", "Supports the proposed targets for 2028."),
      },
    ],
    priorities: [
      { subject: "4.A", rank: 1, reason: t("Andre initiativ venter på dette.", "Other initiatives wait for it.") },
    ],
  },
  {
    id: "2024-09-radet",
    body: "eksempelradet",
    date: "2024-09-18",
    state: "held",
    treats: ["council-second"],
    agenda: [
      item("targets", "Måltall for 2028", "Targets for 2028", "approval", "14/24"),
      item("retire", "Måling 3.2c", "Measure 3.2c", "approval", "15/24"),
    ],
    decisions: [
      {
        id: "d-2024-09-targets",
        kind: "supports",
        state: "adopted",
        text: t(
          "Gir tilslutning til måltall for 2028 og til nye måltall for 1.2 og 4.2.3 i 2025.",
          "Supports targets for 2028 and new targets for 1.2 and 4.2.3 in 2025.",
        ),
        scope: ["1", "2", "3", "4", "5"],
        conditions: [
          {
            id: "published",
            text: t("Måltallene publiseres i neste utgave.", "The targets are published in the next edition."),
            met: true,
          },
        ],
      },
      {
        id: "d-2024-09-retire",
        kind: "supports",
        state: "adopted",
        text: t("Gir tilslutning til at 3.2c avsluttes.", "Supports ending 3.2c."),
        scope: ["3.2c"],
      },
    ],
    recommendations: [
      {
        id: "r-2024-09-1",
        text: t("Sette av midler til evaluering i budsjettet.", "Set aside money for evaluation in the budget."),
        receiver: "tenkte-regioner",
        year: "2025",
        objectives: ["5"],
        outcome: t("Fulgt opp i to av fire regioner.", "Followed up in two of four regions."),
      },
    ],
    evaluation: t(
      "Sakene kom sent; fristen flyttes to uker fram.",
      "The papers came late; the deadline is moved two weeks forward.",
    ),
  },
];
