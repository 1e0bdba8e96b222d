/** What each command that keeps the plan writes: lines that come and go in the demonstration plan, without indents. */

/** A text in both languages of the plan. */
export const both = (nb: string, en: string): string => `nb=${nb} | en=${en}`;

export interface EditCase {
  readonly name: string;
  readonly argv: readonly string[];
  /** What goes and comes, without indents. */
  readonly lines: readonly string[];
}

export const editCases: readonly EditCase[] = [
  {
    name: "update reports a status",
    argv: ["update", "1.B", "--status", "yellow", "--reason", both("Forsinket", "Late"), "--role", "prosjekteier"],
    lines: [
      '+ - cut_off: "2026-03-31"',
      "+ colour: yellow",
      "+ reason:",
      "+ nb: Forsinket",
      "+ en: Late",
      "+ role: prosjekteier",
    ],
  },
  {
    name: "update moves a milestone",
    argv: ["update", "1.C", "--milestone", "1.C-m1", "--forecast", "2026-09"],
    lines: ['+ - date: "2026-09"', '+ reported: "2026-03-31"'],
  },
  {
    name: "update says that a milestone is reached",
    argv: ["update", "1.D", "--milestone", "1.D-m1", "--reached", "2026-03-20"],
    lines: ['+ actual: "2026-03-20"'],
  },
  {
    name: "assess signs a judgement in the last meeting",
    argv: ["assess", "1.2", "--colour", "red", "--reason", both("Langt unna", "Far off"), "--role", "leder"],
    lines: ['+ - subject: "1.2"', "+ colour: red", "+ reason:", "+ nb: Langt unna", "+ en: Far off", "+ role: leder"],
  },
  {
    name: "decide registers a decision with a condition",
    argv: [
      "decide",
      "2024-03-radet",
      "--kind",
      "supports",
      "--text",
      both("Støtter", "Supports"),
      "--scope",
      "1.3,4.2",
      "--condition",
      both("Penger", "Money"),
    ],
    lines: [
      "+ - id: d-2024-03-1",
      "+ kind: supports",
      "+ state: adopted",
      '+ scope: ["1.3", "4.2"]',
      "+ conditions:",
      "+ - id: c1",
      "+ met: false",
    ],
  },
  {
    name: "recommend registers a receiver and a follow-up point",
    argv: [
      "recommend",
      "2024-03-radet",
      "--text",
      both("Prioriter", "Prioritise"),
      "--receiver",
      "direktoratet-for-eksempler",
      "--follow-up",
      both("Svar", "Answer"),
      "--due",
      "2024-06",
    ],
    lines: [
      "+ recommendations:",
      "+ receiver: direktoratet-for-eksempler",
      '+ year: "2025"',
      "+ owner: direktoratet-for-eksempler",
      '+ due: "2024-06"',
      "+ state: open",
    ],
  },
  {
    name: "follow-up add",
    argv: [
      "follow-up",
      "add",
      "2024-03-radet",
      "--text",
      both("Avklare", "Clarify"),
      "--owner",
      "direktoratet-for-eksempler",
      "--due",
      "2024-09",
      "--objectives",
      "1,2",
    ],
    lines: ['+ objectives: ["1", "2"]', '+ due: "2024-09"', "+ state: open"],
  },
  {
    name: "comment is a draft",
    argv: ["comment", "1.3", "--text", both("Bra", "Good"), "--role", "medlem"],
    lines: ['+ subject: "1.3"', "+ state: draft"],
  },
  {
    name: "target sets the next step",
    argv: ["target", "1.3", "95", "--due", "2030", "--decision", "d-2026-03-status"],
    lines: ["+ - kind: level", "+ value: 95", '+ due: "2030"', '+ set: "2026-03-11"'],
  },
  {
    name: "target moves one by a decision, and keeps the old one",
    argv: [
      "target",
      "2.1a",
      "68",
      "--due",
      "2028",
      "--decision",
      "d-2025-03-status",
      "--reason",
      both("Ny kunnskap", "New knowledge"),
    ],
    lines: ["+ superseded:", '+ since: "2025-03-12"', "+ decision: d-2025-03-status", "+ value: 68"],
  },
  {
    name: "target is to be clarified",
    argv: ["target", "1.3", "pending", "--decide-by", "2027"],
    lines: ["+ - kind: pending", '+ decide_by: "2027"'],
  },
  {
    name: "renumber swaps two",
    argv: ["renumber", "1.3=1.4", "1.4=1.3"],
    lines: ['+ number: "1.4"', '+ number: "1.3"'],
  },
  {
    name: "add indicator",
    argv: [
      "add",
      "indicator",
      "1",
      "--name",
      both("Ny", "New"),
      "--type",
      "result",
      "--unit",
      "%",
      "--scale",
      "share",
      "--direction",
      "up",
      "--whole",
      both("alle", "all"),
    ],
    lines: ["+ type: result", "+ measures:", "+ scale: share", "+ direction: up"],
  },
  {
    name: "add measure",
    argv: [
      "add",
      "measure",
      "2.1",
      "--name",
      both("Ny", "New"),
      "--unit",
      both("besøk", "visits"),
      "--scale",
      "count",
      "--direction",
      "up",
    ],
    lines: ['+ - id: "2.1c"', '+ number: "2.1c"', "+ scale: count"],
  },
  {
    name: "add initiative",
    argv: ["add", "initiative", "1", "--name", both("Nytt", "New"), "--reason", both("Trengs", "Needed"), "--proposed"],
    lines: ["+ ownership: clarifying", "+ lifecycle:", "+ - state: proposed", '+ from: "2026-03-31"'],
  },
  {
    name: "add initiative that answers a gap",
    argv: [
      ...["add", "initiative", "1", "--name", both("Nytt", "New"), "--reason", both("Trengs", "Needed"), "--proposed"],
      ...["--answers", "lagging:1.3", "--answers", "next-step-missing:1.5", "--actors", "eksempelnett"],
      ...["--problem", both("Få finner den", "Few find it"), "--effects", both("Flere", "More")],
    ],
    lines: [
      "+ proposal:",
      "+ answers:",
      "+ - gap: lagging",
      '+ item: "1.3"',
      "+ - gap: next-step-missing",
      "+ study:\n+ problem:\n+ nb: Få finner den\n+ en: Few find it\n+ effects:",
      "+ actors: [eksempelnett]",
    ],
  },
  {
    name: "add trend",
    argv: [
      "add",
      "trend",
      "--name",
      both("Ny trend", "New trend"),
      "--text",
      both("Noe skjer", "Something happens"),
      "--date",
      "2025-11",
    ],
    lines: ["+ - id: trend-2025-ny-trend", "+ where: sector", '+ date: "2025-11"'],
  },
  {
    name: "add input",
    argv: [
      "add",
      "input",
      "tenkt-plan",
      "--text",
      both("Be om mer", "Ask for more"),
      "--date",
      "2025",
      "--initiatives",
      "4.A",
    ],
    lines: ["+ related: tenkt-plan", `+ initiatives: ["4.A"]`],
  },
  {
    name: "retire ends an item",
    argv: ["retire", "1.D", "--reason", both("Ferdig", "Done")],
    lines: ["+ - state: retired", '+ from: "2026-03-31"', "+ reason:"],
  },
  {
    name: "retire with a successor replaces it",
    argv: ["retire", "1.D", "--successor", "1.C", "--reason", both("Slått sammen", "Merged")],
    lines: ["+ - state: replaced", "+ successor: 1.C"],
  },
];
