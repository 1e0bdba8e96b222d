/** Targets that move: how each is written before and after, and what it became. */

const band = (text: string): string => text.replace("direction: up", "direction: within");
const down = (text: string): string => text.replace("direction: up", "direction: down");

export interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly effect: string;
  /** What becomes of the file: another direction. */
  readonly turn?: (text: string) => string;
}

export const targets = (...each: readonly string[]): string =>
  `targets: [${each.map((one) => `{ ${one} }`).join(", ")}]`;
export const level = (value: number, more = 'due: "2025"'): string => `kind: level, value: ${value}, ${more}`;
const change = (by: string): string => `kind: change, change: "${by}", due: "2025"`;
const within = (low: number, high: number): string => `kind: band, low: ${low}, high: ${high}, due: "2025"`;
export const ended = (text: string): string => `${text}, superseded: { since: "2024-03-01" }`;
const measured = (value: number): string => `baseline: { kind: measured, value: ${value}, period: "2021" }\n`;

export const rows: readonly Row[] = [
  {
    name: "a higher level, higher is better",
    before: targets(level(60)),
    after: targets(level(70)),
    effect: "tightened",
  },
  {
    name: "a lower level, higher is better",
    before: targets(level(60)),
    after: targets(level(50)),
    effect: "loosened",
  },
  {
    name: "a higher level, lower is better",
    before: targets(level(60)),
    after: targets(level(70)),
    effect: "loosened",
    turn: down,
  },
  {
    name: "a lower level, lower is better",
    before: targets(level(60)),
    after: targets(level(50)),
    effect: "tightened",
    turn: down,
  },
  {
    name: "no direction",
    before: targets(level(60)),
    after: targets(level(70)),
    effect: "unknown",
    turn: (text) => text.replace("direction: up", ""),
  },
  { name: "due later", before: targets(level(60)), after: targets(level(60, 'due: "2027"')), effect: "loosened" },
  { name: "due earlier", before: targets(level(60)), after: targets(level(60, 'due: "2024-06"')), effect: "tightened" },
  {
    name: "a due date taken away",
    before: targets(level(60)),
    after: targets("kind: level, value: 60"),
    effect: "loosened",
  },
  {
    name: "a due date given",
    before: targets("kind: level, value: 60"),
    after: targets(level(60)),
    effect: "tightened",
  },
  { name: "higher and later", before: targets(level(60)), after: targets(level(70, 'due: "2027"')), effect: "mixed" },
  { name: "lower and later", before: targets(level(60)), after: targets(level(50, 'due: "2027"')), effect: "loosened" },
  {
    name: "the due period in other words",
    before: targets(level(60)),
    after: targets(level(60, 'due: "2025-12"')),
    effect: "unchanged",
  },
  {
    name: "a wider band",
    before: targets(within(40, 60)),
    after: targets(within(35, 60)),
    effect: "loosened",
    turn: band,
  },
  {
    name: "a narrower band",
    before: targets(within(40, 60)),
    after: targets(within(45, 55)),
    effect: "tightened",
    turn: band,
  },
  {
    name: "a band moved along",
    before: targets(within(40, 60)),
    after: targets(within(45, 65)),
    effect: "mixed",
    turn: band,
  },
  {
    name: "a greater change from the baseline",
    before: measured(40) + targets(change("+20 %")),
    after: measured(40) + targets(change("+25 %")),
    effect: "tightened",
  },
  {
    name: "a change without a baseline",
    before: targets(change("+20 %")),
    after: targets(change("+10 %")),
    effect: "loosened",
  },
  {
    name: "a change, then the level it comes to",
    before: measured(40) + targets(change("+50 %")),
    after: measured(40) + targets(level(60)),
    effect: "unchanged",
  },
  {
    name: "an amount in place of a percentage, without a baseline",
    before: targets(change("+20 %")),
    after: targets(change("+5")),
    effect: "unknown",
  },
  {
    name: "all in place of a share",
    before: targets(level(60)),
    after: targets('kind: all, due: "2025"'),
    effect: "tightened",
  },
  {
    name: "other words",
    before: targets('kind: words, text: most, due: "2025"'),
    after: targets('kind: words, text: all, due: "2025"'),
    effect: "unknown",
  },
  {
    name: "a level in place of words",
    before: targets('kind: words, text: most, due: "2025"'),
    after: targets(level(60)),
    effect: "unknown",
  },
  {
    name: "a level in place of one to be clarified",
    before: targets('kind: pending, decide_by: "2023"'),
    after: targets(level(60)),
    effect: "set",
  },
  {
    name: "a level in place of none",
    before: targets("kind: none, reason: No"),
    after: targets(level(60)),
    effect: "set",
  },
  { name: "a level where nothing stood", before: "", after: targets(level(60)), effect: "set" },
  {
    name: "to be clarified in place of a level",
    before: targets(level(60)),
    after: targets("kind: pending"),
    effect: "dropped",
  },
  { name: "a level taken away", before: targets(level(60)), after: "", effect: "dropped" },
  {
    name: "superseded without a successor",
    before: targets(level(60)),
    after: targets(ended(level(60))),
    effect: "dropped",
  },
  {
    name: "superseded by a higher one",
    before: targets(level(60)),
    after: targets(ended(level(60)), level(70, 'due: "2025", set: "2024-03"')),
    effect: "tightened",
  },
  {
    name: "superseded by a later one",
    before: targets(level(60)),
    after: targets(ended(level(60)), level(60, 'due: "2027", set: "2024-03"')),
    effect: "loosened",
  },
  {
    name: "superseded, and dated only now",
    before: targets(level(60)),
    after: targets(ended(level(60, 'due: "2025", set: "2022-12"')), level(50, 'due: "2025", set: "2024-03"')),
    effect: "loosened",
  },
  {
    name: "a successor taken back",
    before: targets(ended(level(60)), level(70, 'due: "2025", set: "2024-03"')),
    after: targets(level(60)),
    effect: "loosened",
  },
  {
    name: "a bound in place of a figure",
    before: targets('kind: level, value: "30/60", due: "2025"'),
    after: targets('kind: level, value: "36/60", due: "2025"'),
    effect: "tightened",
  },
];
