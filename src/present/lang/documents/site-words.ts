/** The words of the open publication, as one interface that each language fills in. */

export interface SiteWords {
  readonly nav: string;
  readonly trail: string;
  readonly front: string;
  readonly pages: Readonly<Record<"targets" | "unmeasured", string>>;
  /** Before the name: "Mål 1". */
  readonly objective: (number: string) => string;
  readonly goal: (number: string) => string;
  readonly whole: string;
  readonly judged: (judged: number, measures: number) => string;
  readonly noMeasures: string;
  readonly objectives: string;
  readonly matrix: string;
  readonly attention: string;
  readonly attentionLead: (shown: number, all: number, overdue: number) => string;
  readonly noGaps: string;
  readonly who: string;
  readonly next: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly initiatives: string;
  readonly noInitiatives: string;
  readonly outcomes: string;
  readonly noOutcomes: string;
  /** Before the indicator that a series is a part of. */
  readonly partOf: string;
  readonly measuredBy: (names: string) => string;
  readonly partlyBy: (names: string) => string;
  readonly movedBy: (names: string) => string;
  readonly notMeasured: string;
  readonly judgements: string;
  readonly judgement: (colour: string, role: string, cutOff: string) => string;
  readonly differs: string;
  readonly subObjectives: string;
  readonly columns: Readonly<Record<"initiative" | "owner" | "report" | "deadline" | "indicator" | "type", string>>;
  readonly data: string;
  readonly csv: string;
  readonly json: string;
  readonly allCsv: string;
  readonly dataNote: string;
  readonly targetsLead: string;
  readonly moved: string;
  readonly noMoved: string;
  readonly due: string;
  readonly noDue: string;
  readonly superseded: (target: string, due: string | null, since: string) => string;
  readonly unmeasuredLead: (none: number, all: number) => string;
  readonly none: string;
  readonly partly: string;
  readonly noNone: string;
  readonly noPartly: string;
  readonly withoutResult: string;
  readonly noWithoutResult: string;
  readonly lacking: string;
  readonly lackingLead: string;
  readonly noLacking: string;
  readonly lacks: (what: string) => string;
}

/** "86 % innen 2028" */
export const dueText = (target: string, by: string | null, innen: string): string =>
  by === null ? target : `${target} ${innen} ${by}`;
