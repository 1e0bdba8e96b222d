// Made from schemas/ by `npm run generate`. Change the schemas, not this file.

/**
 * The code of a finding, as `ehs validate` gives it.
 */
export type FindingCode = string;
/**
 * The id of the item that the finding is about.
 */
export type AcceptedItem = string;
/**
 * The file, where the finding is about no item: plan.yaml, data/reach.csv.
 */
export type AcceptedInFile = string;
/**
 * The field that the finding stands at, as `ehs validate --format json` names it: targets[2025]/due. Absent: wherever in the item it stands.
 */
export type AcceptedField = string;
/**
 * Why the finding may stand, for those who keep the plan.
 */
export type AcceptedReason = string;
/**
 * A day, written year-month-day: 2023-03-31.
 */
export type CalendarDate = string;
/**
 * Stable identity, always a quoted string. It is never changed and never reused; what a reader sees is the number.
 */
export type Id = string;
/**
 * Text for readers: a map from a declared language to a string, or a plain string in the plan's first language.
 */
export type Text =
  | string
  | {
      /**
       * The text in this language.
       *
       * This interface was referenced by `undefined`'s JSON-Schema definition
       * via the `patternProperty` "^[a-z]{2,3}$".
       */
      [k: string]: string;
    };
/**
 * The number a reader sees, as a quoted string. It may change between editions; the id may not.
 */
export type ItemNumber = string;
/**
 * References to items by id.
 */
export type Ids = Id[];
/**
 * A web address, beginning with https:// or http://.
 */
export type Address = string;
/**
 * Remarks, printed oddities and caveats.
 */
export type Notes = Note[];
/**
 * Names of the fields beside this one whose content was read between the lines: the source does not print it.
 *
 * @minItems 1
 *
 * Items: A field beside this list.
 */
export type Inferred = string[];
/**
 * A figure: 76, a part of a whole "147/356", a bound ">80" or "<5", an approximate "~6500". Shares are written 0–100. The decimal sign is a point.
 */
export type Value = number | string;
/**
 * Findings on this item that may stand, each with its reason.
 */
export type Acceptances = Acceptance[];
/**
 * A reference period: 2021, 2021-H1, 2021-T2, 2021-Q3, 2022-11, 2022-W48, 2022-11-29, or a range such as 2021-09/2022-09. Both ends are included.
 */
export type Period = string;
/**
 * Whose words they are: publisher (those of the publisher), transcription (written when the published documents were transcribed, and not printed in them) or invented (made to show the tool). Documents say so beside the text.
 */
export type ProseOrigin = "publisher" | "transcription" | "invented";
/**
 * A heading as it stands in the file; in JSON-stat the id of a dimension.
 */
export type ColumnHeading = string;
/**
 * Other wordings that the source documents print.
 */
export type Variants = Variant[];
/**
 * The item's states over time, oldest first. Absent: active since it was written.
 */
export type Lifecycle = LifecycleEntry[];
/**
 * The observation that targets are set from.
 */
export type Baseline = BaselineMeasured | BaselineWords | BaselinePending;
/**
 * A wanted value by a date. Targets are keyed by due period and the date they were set.
 */
export type Target =
  TargetLevel | TargetChange | TargetAll | TargetBand | TargetWords | TargetPending | TargetDependent | TargetNone;
/**
 * A figure that the tool computes from the plan itself, over a population that is declared complete.
 */
export type Derivation = DeriveMilestones | DeriveInitiatives | DeriveBreakdown | DeriveComposite;
/**
 * Developments that the plan announces.
 */
export type PlannedDevelopments = PlannedDevelopment[];
/**
 * Its place in the portfolio of projects, with the day from which it held, oldest first, such as [{ inside: true, id: "12", since: "2023-02-01" }]. Before the first day it is not known. A single place needs no list. Without since it holds for today, and no figure for an earlier period is computed from it.
 *
 * @minItems 1
 */
export type PortfolioPlace =
  | {
      /**
       * true when it is in the portfolio.
       */
      inside: boolean;
      /**
       * Its number there, quoted.
       */
      id?: string;
      since?: CalendarDate;
    }
  | PortfolioEntry[];
/**
 * Whether it will be evaluated, with the day from which each state held, oldest first, such as [{ state: funded, since: "2024-05-01" }]. Before the first day it is not known. A single word is a state of which it is not said since when: it holds for today, and no figure for an earlier period is computed from it. Left out when it is not known.
 *
 * @minItems 1
 */
export type Evaluation = string | EvaluationEntry[];
/**
 * When it is now expected: every forecast with the day it was reported, oldest first, such as [{ date: "2026-06", reported: "2025-08-01" }]. A new forecast is a new line; the earlier stay. A single period is a forecast of which it is not said when it was reported: it holds for today, and no figure for an earlier period is computed from it.
 *
 * @minItems 1
 */
export type Forecast = string | ForecastEntry[];
/**
 * What the plan says instead, as it stands inside a sentence.
 */
export type PlanWording = string;

/**
 * Every kind of plan file, by kind.
 */
export interface PlanFiles {
  accepted: AcceptedFile;
  background: BackgroundFile;
  codelist: CodeListFile;
  edition: EditionFile;
  governance: GovernanceFile;
  mapping: MappingFile;
  meeting: MeetingFile;
  objective: Objective;
  organisations: OrganisationsFile;
  plan: PlanFile;
  sources: SourcesFile;
  strategy: StrategyFile;
  trends: TrendsFile;
}
/**
 * accepted.yaml: findings that may stand, each with its reason. `ehs validate --accept` adds to it.
 */
export interface AcceptedFile {
  /**
   * The findings that may stand.
   */
  accepted: AcceptedFinding[];
}
/**
 * A finding that may stand: its code, what it is about, and why.
 */
export interface AcceptedFinding {
  code: FindingCode;
  item?: AcceptedItem;
  file?: AcceptedInFile;
  field?: AcceptedField;
  reason: AcceptedReason;
  /**
   * The role that accepted it; not a person's name.
   */
  role?: string;
  date?: CalendarDate;
  until?: CalendarDate;
}
/**
 * background/*.yaml: the earlier strategy, knowledge base and analyses.
 */
export interface BackgroundFile {
  id: Id;
  title: Text;
  text?: Text;
  /**
   * Its sections.
   */
  sections: BackgroundSection[];
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * A section.
 */
export interface BackgroundSection {
  id: Id;
  title: Text;
  text?: Text;
  /**
   * Its points.
   */
  items?: BackgroundItem[];
  /**
   * Figures.
   */
  figures?: BackgroundFigure[];
  notes?: Notes;
}
/**
 * A point.
 */
export interface BackgroundItem {
  id: Id;
  number?: ItemNumber;
  name?: Text;
  text: Text;
  rating?: Text;
  objectives?: Ids;
  notes?: Notes;
  inferred?: Inferred;
}
/**
 * A remark that stays with the item.
 */
export interface Note {
  id: Id;
  /**
   * oddity: printed so and kept visible; inference: read between the lines; caveat: how far the figure carries; definition: what a word means; external: from public material outside the plan's own documents.
   */
  kind: "oddity" | "inference" | "caveat" | "definition" | "external";
  text: Text;
  url?: Address;
}
/**
 * A figure.
 */
export interface BackgroundFigure {
  id: Id;
  text: Text;
  value: Value;
  inferred?: Inferred;
}
/**
 * A finding on this item that may stand, with the reason.
 */
export interface Acceptance {
  code: FindingCode;
  field?: AcceptedField;
  reason: AcceptedReason;
  /**
   * The role that accepted it; not a person's name.
   */
  role?: string;
  date?: CalendarDate;
  until?: CalendarDate;
}
/**
 * codelists/*.yaml: the units of a dimension, such as municipalities, with dates.
 */
export interface CodeListFile {
  id: Id;
  name: Text;
  /**
   * Every code there has been.
   */
  codes: Code[];
  /**
   * How many units there were, where the list is not complete.
   */
  sizes?: ListSize[];
  source?: Text;
  url?: Address;
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * A code and the time it holds.
 */
export interface Code {
  /**
   * The code, always quoted: leading zeros count.
   */
  code: string;
  name: Text;
  from: CalendarDate;
  to?: CalendarDate;
  /**
   * The codes that this one took over from: the same unit under an earlier code, or units merged into it.
   *
   * Items: An earlier code.
   */
  replaces?: string[];
}
/**
 * A count at a time.
 */
export interface ListSize {
  period: Period;
  /**
   * How many units.
   */
  count: number;
}
/**
 * editions/<name>/edition.yaml: a published version of the plan.
 */
export interface EditionFile {
  id: Id;
  name: Text;
  /**
   * draft or published.
   */
  state?: "draft" | "published";
  date?: Period;
  publisher?: Id;
  applies_from?: Period;
  scope?: Text;
  foreword?: EditionProse;
  introduction?: EditionProse;
  /**
   * What opens the chapters of the edition's documents; a chapter without it opens with its facts.
   */
  chapters?: ChapterOpening[];
  /**
   * The documents it was taken from.
   */
  documents?: SourceDocument[];
  decision?: Id;
  /**
   * Corrections made after publication. The published figure stays in the manifest; the correction stands here.
   */
  errata?: Erratum[];
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * Prose that belongs to an edition.
 */
export interface EditionProse {
  text: Text;
  origin?: ProseOrigin;
  /**
   * Who signs it, in order.
   */
  signed?: Signature[];
}
/**
 * One who signs.
 */
export interface Signature {
  id: Id;
  role: Text;
  /**
   * The name, where the publisher prints it.
   */
  name?: string;
}
/**
 * What opens one chapter.
 */
export interface ChapterOpening {
  /**
   * The chapter: strategy, governance, indicators (how they are chosen, their types and criteria), objective (one of them, named beside), roadmap, open-items, changes (since the last edition) or appendix (words, sources and remarks).
   */
  chapter: "strategy" | "governance" | "indicators" | "objective" | "roadmap" | "open-items" | "changes" | "appendix";
  objective?: Id;
  text: Text;
  origin?: ProseOrigin;
}
/**
 * A document.
 */
export interface SourceDocument {
  id: Id;
  /**
   * Its title.
   */
  title: string;
  /**
   * Its language.
   */
  language: string;
  kind?: Text;
  date?: Period;
  /**
   * People it names by role.
   */
  people?: NamedPerson[];
  notes?: Notes;
}
/**
 * A person named in the document by role.
 */
export interface NamedPerson {
  /**
   * Name.
   */
  name: string;
  role: Text;
}
/**
 * A correction.
 */
export interface Erratum {
  id: Id;
  date: CalendarDate;
  subject?: Id;
  /**
   * The document that is corrected, relative to the edition's folder.
   */
  document?: string;
  text: Text;
  decision?: Id;
}
/**
 * governance.yaml: who follows up the plan, how and when.
 */
export interface GovernanceFile {
  model?: CouncilModel;
  /**
   * Bodies that treat the plan.
   */
  bodies: Body[];
  /**
   * The steps of the follow-up process, in order.
   */
  process?: ProcessStep[];
  /**
   * The annual wheel: who treats what when, and what feeds what.
   */
  wheel?: WheelItem[];
  /**
   * The boxes of the meeting pack, one page per objective.
   */
  pack?: PackBox[];
  /**
   * Duties of publishing, revising and evaluating.
   */
  duties?: Duty[];
  /**
   * Other arenas of cooperation.
   */
  arenas?: Arena[];
  /**
   * Principles of the follow-up.
   */
  principles?: GovernancePrinciple[];
  notes?: Notes;
}
/**
 * The arrangement of councils and committees.
 */
export interface CouncilModel {
  name: Text;
  text: Text;
  /**
   * true when the bodies advise and do not decide.
   */
  advisory?: boolean;
  notes?: Notes;
}
/**
 * A council, committee or arena.
 */
export interface Body {
  id: Id;
  name: Text;
  short?: Text;
  /**
   * What it is.
   */
  kind?: "council" | "committee" | "secretariat" | "consultation" | "actor" | "arena";
  organisation?: Id;
  mandate?: Text;
  leader?: Text;
  refers_to?: Ids;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One step.
 */
export interface ProcessStep {
  id: Id;
  number: ItemNumber;
  name: Text;
  text: Text;
  sources?: Ids;
  notes?: Notes;
}
/**
 * One treatment in the year.
 */
export interface WheelItem {
  id: Id;
  name: Text;
  when?: Text;
  /**
   * Months of the year, 1–12.
   *
   * Items: A month.
   */
  months?: number[];
  body?: Id;
  after?: Ids;
  feeds?: Ids;
  text: Text;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One box.
 */
export interface PackBox {
  id: Id;
  number: ItemNumber;
  name: Text;
  text?: Text;
  /**
   * What goes into it, so that it can be counted how much of that there is: indicators (figures of the measures), initiatives (their reported status), inputs (from other strategies and plans), trends, priorities (priorities and recommendations registered with the meeting), follow-ups (points from earlier meetings). Absent: it is not tracked.
   */
  holds?: "indicators" | "initiatives" | "inputs" | "trends" | "priorities" | "follow-ups";
}
/**
 * One duty.
 */
export interface Duty {
  id: Id;
  text: Text;
  due?: Period;
  /**
   * How often.
   */
  cadence?: "yearly" | "half-yearly" | "quarterly" | "continuous";
  owner?: Id;
  /**
   * Which kind of record shows that it was done in a period: edition (an edition published in it), evaluation (a meeting in it that says how the follow-up process worked), meeting (a meeting held in it). Absent: whether it is done is not tracked.
   */
  recorded_by?: "edition" | "evaluation" | "meeting";
  notes?: Notes;
  inferred?: Inferred;
}
/**
 * An arena.
 */
export interface Arena {
  id: Id;
  name: Text;
  text?: Text;
  notes?: Notes;
}
/**
 * A principle.
 */
export interface GovernancePrinciple {
  id: Id;
  name?: Text;
  text: Text;
}
/**
 * mappings/*.yaml: how a file of figures from others maps to measures, so that next year's file needs no thought.
 */
export interface MappingFile {
  id: Id;
  name?: Text;
  /**
   * The tab of a spreadsheet that holds the table; left out: the first that does.
   */
  sheet?: string;
  /**
   * The headings by which a file is known again, as they stand in it.
   *
   * Items: One heading.
   */
  header?: string[];
  /**
   * Which rows count; a row must meet all of them.
   */
  where?: MappingFilter[];
  /**
   * Where the figures stand: one column, or one for each measure; or every column whose heading is a period.
   *
   * @minItems 1
   */
  values: MappingValue[];
  measure_in?: ColumnHeading;
  /**
   * What the column of measures calls them, where that is something else.
   */
  codes?: MappingCode[];
  period_in?: ColumnHeading;
  period?: Period;
  n_in?: ColumnHeading;
  published_in?: ColumnHeading;
  flags_in?: ColumnHeading;
  missing_in?: ColumnHeading;
  remarks_in?: ColumnHeading;
  source?: Id;
  /**
   * candidate: they measure the same, but were not published against the measures.
   */
  standing?: "official" | "candidate";
  /**
   * Whose signs the file uses: those of Statistics Norway (ssb) or of Eurostat (eurostat).
   */
  office?: "ssb" | "eurostat";
  /**
   * What a sign means in this file, where it is something else.
   */
  signs?: MappingSign[];
  /**
   * The decimal sign, where the figures themselves do not show it: comma or point.
   */
  decimal?: "comma" | "point";
  /**
   * What each figure is multiplied by to be in the measure's unit: 100 where shares are written 0–1.
   */
  factor?: number;
  notes?: Notes;
}
/**
 * A column, and what it must hold.
 */
export interface MappingFilter {
  column: ColumnHeading;
  /**
   * What it must hold: one of these, quoted.
   *
   * @minItems 1
   *
   * Items: A word of the column.
   */
  is: string[];
}
/**
 * A column of figures.
 */
export interface MappingValue {
  column: ColumnHeading;
  measure?: Id;
  n_in?: ColumnHeading;
}
/**
 * A word of the file and its measure.
 */
export interface MappingCode {
  /**
   * The word, always quoted: leading zeros count.
   */
  code: string;
  measure?: Id;
}
/**
 * A sign and its meaning.
 */
export interface MappingSign {
  /**
   * The sign, quoted.
   */
  sign: string;
  /**
   * suppressed, not_available, not_yet_available, not_applicable; zero; or a flag of the figure it stands at.
   */
  means:
    | "suppressed"
    | "not_available"
    | "not_yet_available"
    | "not_applicable"
    | "zero"
    | "provisional"
    | "estimated"
    | "forecast"
    | "low_reliability";
}
/**
 * meetings/*.yaml: one meeting of a body and what came of it.
 */
export interface MeetingFile {
  id: Id;
  body: Id;
  date: CalendarDate;
  /**
   * planned or held.
   */
  state?: "planned" | "held";
  title?: Text;
  treats?: Ids;
  /**
   * Case number.
   */
  case?: string;
  /**
   * What was treated.
   */
  agenda?: AgendaItem[];
  /**
   * What the body said.
   */
  decisions?: Decision[];
  /**
   * Recommendations to actors.
   */
  recommendations?: Recommendation[];
  /**
   * What the body agreed to put first, in order.
   */
  priorities?: Priority[];
  /**
   * Actions from the meeting.
   */
  follow_ups?: FollowUp[];
  /**
   * Signed human judgements.
   */
  assessments?: Assessment[];
  /**
   * Comments on items.
   */
  comments?: Comment[];
  /**
   * Benefit of initiatives in the past year.
   */
  benefits?: BenefitReport[];
  evaluation?: Text;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One item.
 */
export interface AgendaItem {
  id: Id;
  title: Text;
  /**
   * What was asked.
   */
  kind?: "approval" | "information" | "discussion";
  /**
   * Case number.
   */
  case?: string;
}
/**
 * What the body said on an item.
 */
export interface Decision {
  id: Id;
  /**
   * supports (gir sin tilslutning), notes (tar til orientering), advises (gir råd), decides (only where the body has that power).
   */
  kind: "supports" | "notes" | "advises" | "decides";
  /**
   * proposed or adopted.
   */
  state?: "proposed" | "adopted";
  text: Text;
  scope?: Ids;
  /**
   * Conditions it rests on.
   */
  conditions?: Condition[];
  accepted?: Acceptances;
}
/**
 * A condition.
 */
export interface Condition {
  id: Id;
  text: Text;
  /**
   * true when it is met.
   */
  met?: boolean;
}
/**
 * A recommendation.
 */
export interface Recommendation {
  id: Id;
  text: Text;
  receiver?: Id;
  year?: Period;
  objectives?: Ids;
  outcome?: Text;
  accepted?: Acceptances;
}
/**
 * An agreed priority.
 */
export interface Priority {
  subject: Id;
  /**
   * 1 is first.
   */
  rank: number;
  reason: Text;
}
/**
 * A follow-up point.
 */
export interface FollowUp {
  id: Id;
  text: Text;
  owner?: Id;
  due?: Period;
  /**
   * open, done or dropped.
   */
  state?: "open" | "done" | "dropped";
  objectives?: Ids;
  accepted?: Acceptances;
}
/**
 * A signed judgement; it stands beside the computed status.
 */
export interface Assessment {
  subject: Id;
  colour: Id;
  reason: Text;
  /**
   * The role that signs; not a person's name.
   */
  role: string;
  cut_off: CalendarDate;
}
/**
 * A comment.
 */
export interface Comment {
  id: Id;
  subject: Id;
  text: Text;
  /**
   * The role it comes from.
   */
  role?: string;
  /**
   * draft or validated.
   */
  state?: "draft" | "validated";
}
/**
 * Benefit of an initiative.
 */
export interface BenefitReport {
  initiative: Id;
  period?: Period;
  text: Text;
}
/**
 * One objective with its outcomes, indicators and initiatives. Objectives may nest to any depth.
 */
export interface Objective {
  id: Id;
  number?: ItemNumber;
  name: Text;
  variants?: Variants;
  summary?: Text;
  /**
   * What shall be achieved towards the horizon.
   */
  outcomes?: Outcome[];
  /**
   * What is followed.
   */
  indicators?: Indicator[];
  /**
   * What moves it.
   */
  initiatives?: Initiative[];
  /**
   * Objectives under this one.
   */
  objectives?: Objective[];
  planned?: PlannedDevelopments;
  lifecycle?: Lifecycle;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * Another wording that a source document prints.
 */
export interface Variant {
  id: Id;
  text: Text;
}
/**
 * One point of what shall be achieved towards the horizon.
 */
export interface Outcome {
  id: Id;
  number?: ItemNumber;
  text: Text;
  lifecycle?: Lifecycle;
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * One state and when it began.
 */
export interface LifecycleEntry {
  /**
   * proposed, active, suspended (for a time), replaced (by a successor) or retired.
   */
  state: "proposed" | "active" | "suspended" | "replaced" | "retired";
  from: CalendarDate;
  reason?: Text;
  decision?: Id;
  successor?: Id;
}
/**
 * What is followed: its name, type, purpose and measures. An umbrella indicator has indicators under it.
 */
export interface Indicator {
  id: Id;
  number?: ItemNumber;
  name: Text;
  /**
   * The rung of the ladder: adoption, perceived-result, result or effect.
   */
  type: "adoption" | "perceived-result" | "result" | "effect";
  unit?: Text;
  description?: Text;
  method?: Text;
  source?: Id;
  outcomes?: Ids;
  outcomes_partly?: Ids;
  /**
   * Its measured series.
   */
  measures?: Measure[];
  /**
   * Indicators under this umbrella.
   */
  indicators?: Indicator[];
  planned?: PlannedDevelopments;
  lifecycle?: Lifecycle;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One measured series of an indicator. The only measure of an indicator needs no id: it answers to the indicator's.
 */
export interface Measure {
  id?: Id;
  number?: ItemNumber;
  name?: Text;
  description?: Text;
  unit: Text;
  /**
   * share: 0–100; count: whole things, not below 0; amount: any quantity, not below 0; duration: time, not below 0; index: any number; ordinal: steps of a scale; words: never judged.
   */
  scale: "share" | "count" | "amount" | "duration" | "index" | "ordinal" | "words";
  /**
   * The steps of an ordinal scale, lowest first: what each stands for.
   *
   * @minItems 2
   */
  steps?: ScaleStep[];
  /**
   * Lowest and highest possible value, where the scale does not say it.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A bound.
   */
  bounds?: number[];
  /**
   * Decimals shown; absent: as written.
   */
  decimals?: number;
  /**
   * up: higher is better; down: lower is better; within: stay inside a band. There is no default.
   */
  direction?: "up" | "down" | "within";
  source?: Id;
  whole?: Text;
  /**
   * How it is measured, by version, oldest first.
   */
  methods?: MeasurementMethod[];
  baseline?: Baseline;
  /**
   * Targets by due period; earlier and superseded ones stay.
   */
  targets?: Target[];
  path?: ExpectedPath;
  /**
   * Figures, oldest first.
   */
  observations?: Observation[];
  derive?: Derivation;
  /**
   * Figures by unit of a code list.
   */
  breakdowns?: Breakdown[];
  /**
   * Breaks in the series.
   */
  breaks?: SeriesBreak[];
  planned?: PlannedDevelopments;
  lifecycle?: Lifecycle;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One step.
 */
export interface ScaleStep {
  /**
   * The figure that stands for it.
   */
  value: number;
  name: Text;
  description?: Text;
}
/**
 * How the figure is measured from a period on.
 */
export interface MeasurementMethod {
  from: Period;
  question?: Text;
  counted?: Text;
  scale?: Text;
  filter?: Text;
  mode?: Text;
  weighting?: Text;
  inferred?: Inferred;
}
/**
 * A baseline with a figure.
 */
export interface BaselineMeasured {
  /**
   * measured: there is a figure.
   */
  kind: "measured";
  value: Value;
  period?: Period;
  period_text?: Text;
  /**
   * Number of respondents behind the figure.
   */
  n?: number;
  text?: Text;
  /**
   * false when baseline and target are defined differently: it is shown, and counts as no baseline.
   */
  comparable?: boolean;
  reason?: Text;
  inferred?: Inferred;
}
/**
 * A baseline that the source gives in words only.
 */
export interface BaselineWords {
  /**
   * words: there is no figure.
   */
  kind: "words";
  text: Text;
  period?: Period;
  inferred?: Inferred;
}
/**
 * A baseline that is to come.
 */
export interface BaselinePending {
  /**
   * pending: to be measured or clarified.
   */
  kind: "pending";
  text: Text;
  decide_by?: Period;
  period?: Period;
  inferred?: Inferred;
}
/**
 * A value to reach: 83, or 356/356.
 */
export interface TargetLevel {
  /**
   * level: a value to reach.
   */
  kind: "level";
  value: Value;
  /**
   * true when the level is already held and is to be kept.
   */
  keep?: boolean;
  due?: Period;
  set?: Period;
  text?: Text;
  decision?: Id;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * The target no longer holds; it stays visible with who moved it and why.
 */
export interface Superseded {
  since: CalendarDate;
  reason?: Text;
  decision?: Id;
}
/**
 * A change from the baseline: "+20 %" is baseline × 1.20; "+5" is baseline + 5.
 */
export interface TargetChange {
  /**
   * change: relative to the baseline.
   */
  kind: "change";
  /**
   * The change, quoted: "+20 %" or "+5".
   */
  change: string;
  due?: Period;
  set?: Period;
  text?: Text;
  decision?: Id;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * All of the whole: 100 % of the observation's own denominator. Without a known whole it cannot be computed, and the tool says so.
 */
export interface TargetAll {
  /**
   * all: the whole population.
   */
  kind: "all";
  /**
   * The size of the whole, where it is known.
   */
  of?: number;
  due?: Period;
  set?: Period;
  text?: Text;
  decision?: Id;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * Stay inside a band; low and high belong to it.
 */
export interface TargetBand {
  /**
   * band: stay between two values.
   */
  kind: "band";
  /**
   * Lower end.
   */
  low: number;
  /**
   * Upper end.
   */
  high: number;
  due?: Period;
  set?: Period;
  text?: Text;
  decision?: Id;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * A target in words. Words are never judged by computation.
 */
export interface TargetWords {
  /**
   * words: no figure.
   */
  kind: "words";
  text: Text;
  due?: Period;
  set?: Period;
  decision?: Id;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * A target that is to be clarified: an open item with a date, never a number.
 */
export interface TargetPending {
  /**
   * pending: to be clarified.
   */
  kind: "pending";
  decide_by?: Period;
  due?: Period;
  set?: Period;
  text?: Text;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * A target that waits for other plans.
 */
export interface TargetDependent {
  /**
   * dependent: waits for something else.
   */
  kind: "dependent";
  waits_for: Text;
  decide_by?: Period;
  due?: Period;
  set?: Period;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * Explicitly no target, with the reason.
 */
export interface TargetNone {
  /**
   * none: no target.
   */
  kind: "none";
  reason: Text;
  due?: Period;
  set?: Period;
  superseded?: Superseded;
  inferred?: Inferred;
}
/**
 * How progress is expected between baseline and targets. Absent: a straight line.
 */
export interface ExpectedPath {
  /**
   * linear: straight lines; step: nothing is expected before the due date; geometric: compound growth, not defined from zero.
   */
  kind: "linear" | "step" | "geometric";
  /**
   * Expected values on the way; they replace the line.
   */
  points?: PathPoint[];
}
/**
 * A value expected at a time.
 */
export interface PathPoint {
  at: Period;
  /**
   * The expected value.
   */
  value: number;
}
/**
 * A figure for a reference period. Keyed by period, source and revision.
 */
export interface Observation {
  period: Period;
  period_text?: Text;
  value?: Value;
  /**
   * Why there is no figure: suppressed, not_available, not_yet_available or not_applicable.
   */
  missing?: "suppressed" | "not_available" | "not_yet_available" | "not_applicable";
  /**
   * official: published against this measure. candidate: measures the same, but was not published against it; it never sets the verdict.
   */
  standing?: "official" | "candidate";
  source?: Id;
  published?: CalendarDate;
  /**
   * Number of respondents behind the figure.
   */
  n?: number;
  /**
   * What the reader must know of the figure.
   *
   * Items: provisional, estimated, forecast or low_reliability.
   */
  flags?: ("provisional" | "estimated" | "forecast" | "low_reliability")[];
  revision?: Revision;
  /**
   * The answers behind a survey figure; they sum to 100 within rounding.
   */
  distribution?: AnswerShare[];
  text?: Text;
  url?: Address;
  inferred?: Inferred;
}
/**
 * This figure corrects an earlier one for the same period.
 */
export interface Revision {
  /**
   * 1 for the first revision.
   */
  number: number;
  /**
   * scheduled, correction (of an error), method or reclassification.
   */
  kind: "scheduled" | "correction" | "method" | "reclassification";
  reason: Text;
}
/**
 * One answer and its share.
 */
export interface AnswerShare {
  /**
   * Names the answer.
   */
  answer: string;
  /**
   * Per cent.
   */
  share: number;
}
/**
 * The share of milestones that are delayed.
 */
export interface DeriveMilestones {
  /**
   * milestones: over the plan's milestones.
   */
  kind: "milestones";
  /**
   * Only milestones of this stage.
   */
  stage?: "development" | "introduction";
  initiatives?: Ids;
  /**
   * delayed: later than planned; significantly_delayed: by more than the plan's `delay` parameter.
   */
  counts: "delayed" | "significantly_delayed";
  /**
   * The periods for which the population is declared complete. Only these are computed: unknown is not “no”.
   *
   * @minItems 1
   */
  complete: Period[];
}
/**
 * The share of initiatives with a property.
 */
export interface DeriveInitiatives {
  /**
   * initiatives: over the plan's initiatives.
   */
  kind: "initiatives";
  /**
   * true: only those inside the portfolio; false: only those outside.
   */
  portfolio?: boolean;
  /**
   * evaluation_funded: money set aside for evaluation; evaluated: funded or planned.
   */
  counts: "evaluation_funded" | "evaluated";
  /**
   * The periods for which the population is declared complete. Only these are computed: unknown is not “no”.
   *
   * @minItems 1
   */
  complete: Period[];
}
/**
 * The share of a code list's units whose value reaches a level.
 */
export interface DeriveBreakdown {
  /**
   * breakdown: over one of the measure's breakdowns.
   */
  kind: "breakdown";
  /**
   * The breakdown, by its id within the measure.
   */
  breakdown: string;
  /**
   * The value from which a unit counts.
   */
  at_least: number;
  /**
   * The periods for which the population is declared complete. Only these are computed: unknown is not “no”.
   *
   * @minItems 1
   */
  complete: Period[];
}
/**
 * A figure made of several measures that are measured alike, by a declared rule.
 */
export interface DeriveComposite {
  /**
   * composite: over other measures of the plan.
   */
  kind: "composite";
  /**
   * lowest: the part that stands lowest; highest: the one that stands highest; median: the one in the middle, of an even number the lower of the two; reaching: the share of the parts that reach `at_least`.
   */
  rule: "lowest" | "highest" | "median" | "reaching";
  parts: Ids;
  /**
   * With the rule `reaching`: the value from which a part counts.
   */
  at_least?: number;
  /**
   * The periods for which every part is declared to have its figure. Only these are computed: unknown is not “no”.
   *
   * @minItems 1
   */
  complete: Period[];
}
/**
 * Figures by municipality, region, profession or the like, in a CSV file.
 */
export interface Breakdown {
  id: Id;
  /**
   * The CSV file, relative to the plan folder: columns period, code, value, and optionally of, n, flags.
   */
  file: string;
  dimension: Text;
  codelist: Id;
  unit?: Text;
  notes?: Notes;
}
/**
 * Figures from this period on are not measured as those before.
 */
export interface SeriesBreak {
  at: Period;
  /**
   * What changed.
   */
  kind: "wording" | "scale" | "population" | "mode" | "sample_mix" | "definition" | "geography" | "source" | "system";
  /**
   * Assessed effect on the figures.
   */
  effect?: "none" | "minor" | "major" | "unknown";
  /**
   * The role that assessed it.
   */
  assessed_by?: string;
  text?: Text;
}
/**
 * A development that the plan announces, kept as a dated to-do.
 */
export interface PlannedDevelopment {
  id: Id;
  text: Text;
  due?: Period;
  owner?: Id;
  /**
   * open, done or dropped.
   */
  state?: "open" | "done" | "dropped";
  inferred?: Inferred;
}
/**
 * An activity that moves objectives.
 */
export interface Initiative {
  id: Id;
  number?: ItemNumber;
  name: Text;
  coverage?: Text;
  /**
   * Projects, programmes and services it covers.
   */
  parts?: InitiativePart[];
  reason?: Text;
  proposal?: Proposal;
  phase?: Id;
  portfolio?: PortfolioPlace;
  /**
   * Its number in the roadmap, quoted.
   */
  roadmap?: string;
  status_source?: Id;
  status_text?: Text;
  /**
   * named: the owners listed; several: more than can be listed; clarifying: not settled.
   */
  ownership?: "named" | "several" | "clarifying";
  owners?: Ids;
  partners?: Ids;
  supports?: Ids;
  outcomes?: Ids;
  outcomes_partly?: Ids;
  moves?: Ids;
  deadline?: Period;
  depends_on?: Ids;
  evaluation?: Evaluation;
  /**
   * What it is to give, to whom, and how that will be seen.
   */
  benefits?: Benefit[];
  /**
   * What has happened, oldest first.
   */
  events?: InitiativeEvent[];
  ahead?: Text;
  /**
   * Its dated steps.
   */
  milestones?: Milestone[];
  /**
   * Reported status, oldest first.
   */
  reports?: StatusReport[];
  lifecycle?: Lifecycle;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * A project, programme or service.
 */
export interface InitiativePart {
  id: Id;
  name: Text;
  text?: Text;
}
/**
 * What it was proposed for, and the assessment behind it. It stays when the work has started.
 */
export interface Proposal {
  /**
   * The gaps that it answers.
   */
  answers?: ProposalAnswer[];
  study?: ProposalStudy;
  actors?: Ids;
}
/**
 * One gap, as ehs gaps tells it.
 */
export interface ProposalAnswer {
  /**
   * The kind of gap.
   */
  gap:
    | "lagging-without-initiative"
    | "due-not-measured"
    | "clarification-overdue"
    | "follow-up-overdue"
    | "condition-unmet"
    | "deadline-passed"
    | "milestone-delayed"
    | "lagging"
    | "enabling-objective-lags"
    | "judgement-against-data"
    | "next-step-missing"
    | "no-target"
    | "no-baseline"
    | "figure-missing"
    | "figure-stale"
    | "initiative-without-owner"
    | "initiative-without-status"
    | "status-too-old"
    | "colour-without-reason"
    | "outcome-without-either"
    | "outcome-not-measured"
    | "outcome-not-moved"
    | "only-adoption"
    | "benefit-not-measured"
    | "initiative-without-milestones"
    | "initiative-without-evaluation";
  item: Id;
}
/**
 * The six questions that a proper assessment answers.
 */
export interface ProposalStudy {
  problem?: Text;
  alternatives?: Text;
  principles?: Text;
  effects?: Text;
  recommendation?: Text;
  conditions?: Text;
}
/**
 * One place and the day from which it held.
 */
export interface PortfolioEntry {
  /**
   * true when it was in the portfolio.
   */
  inside: boolean;
  /**
   * Its number there, quoted.
   */
  id?: string;
  since: CalendarDate;
}
/**
 * One state and the day from which it held.
 */
export interface EvaluationEntry {
  /**
   * funded: money set aside; planned: structured follow-up planned; none: neither.
   */
  state: "funded" | "planned" | "none";
  since: CalendarDate;
}
/**
 * A benefit.
 */
export interface Benefit {
  id: Id;
  text: Text;
  owner?: Id;
  gains?: Ids;
  measure?: Id;
  due?: Period;
  evidence?: Text;
}
/**
 * A dated event.
 */
export interface InitiativeEvent {
  id: Id;
  date: CalendarDate;
  text: Text;
}
/**
 * A dated step of an initiative.
 */
export interface Milestone {
  id: Id;
  name: Text;
  /**
   * What it is a step of: making a solution, or taking it into use.
   */
  stage?: "development" | "introduction";
  set?: Period;
  start?: Period;
  depends_on?: Ids;
  due?: Period;
  forecast?: Forecast;
  actual?: Period;
  text?: Text;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One forecast and when it was reported.
 */
export interface ForecastEntry {
  date: Period;
  reported: CalendarDate;
}
/**
 * The owner's reported status at a cut-off date.
 */
export interface StatusReport {
  cut_off: CalendarDate;
  colour: Id;
  reason?: Text;
  text?: Text;
  /**
   * The role that reports; not a person's name.
   */
  role?: string;
  source?: Id;
}
/**
 * organisations.yaml: everyone the plan names.
 */
export interface OrganisationsFile {
  /**
   * Organisations, groups of organisations and arenas.
   */
  organisations: Organisation[];
}
/**
 * An organisation or a group of them.
 */
export interface Organisation {
  id: Id;
  name: Text;
  short?: Text;
  /**
   * What it is.
   */
  kind?:
    | "agency"
    | "ministry"
    | "parliament"
    | "municipality"
    | "health-trust"
    | "company"
    | "association"
    | "registry"
    | "group"
    | "international"
    | "arena";
  /**
   * Organisation number, quoted: nine digits.
   */
  number?: string;
  /**
   * How many, for a group.
   */
  count?: number;
  succeeded_by?: Succession;
  text?: Text;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * Its tasks have passed to another.
 */
export interface Succession {
  organisation: Id;
  from: CalendarDate;
  note?: Text;
}
/**
 * plan.yaml: what the plan is, its languages, time zone and the parameters of the method.
 */
export interface PlanFile {
  /**
   * Version of the plan format.
   */
  format: 1;
  id: Id;
  title: Text;
  strategy?: Text;
  publisher?: Id;
  licence?: Licence;
  /**
   * Languages of the plan, the first first. Every text should exist in each.
   *
   * @minItems 1
   *
   * Items: Language code.
   */
  languages: string[];
  vocabulary?: Vocabulary;
  /**
   * Which of the tool's languages says the fixed words, where the plan is read in a language that the tool does not speak. Absent: the first of the plan's languages that it speaks, else en.
   */
  fallback_language?: "nb" | "nn" | "en";
  horizon?: Horizon;
  /**
   * Time zone in which a day is a day, such as Europe/Oslo.
   */
  time_zone: string;
  /**
   * The branch that holds the adopted plan.
   */
  main_branch?: string;
  /**
   * true when the plan is open to all: personal data in it is then a finding.
   */
  public?: boolean;
  /**
   * The plan's own names of its levels.
   */
  levels?: Level[];
  /**
   * The ladder of indicator types, lowest first.
   */
  types?: IndicatorType[];
  /**
   * The criteria that a measure should meet.
   */
  criteria?: Criterion[];
  /**
   * The colours in which initiatives report status, best first.
   */
  colours?: Colour[];
  /**
   * The phases that initiatives go through, in order.
   */
  phases?: Phase[];
  /**
   * How indicators and initiatives are chosen and developed.
   */
  principles?: Principle[];
  /**
   * The plan's own words: what things are called in each language, and which words are not used for them.
   */
  glossary?: GlossaryTerm[];
  method?: MethodParameters;
  /**
   * Severity by finding code, where it differs from the rule's own: error, warning, info or off.
   */
  severities?: {
    /**
     * error, warning, info or off.
     */
    [k: string]: "error" | "warning" | "info" | "off";
  };
  planned?: PlannedDevelopments;
  notes?: Notes;
}
/**
 * On which terms the plan's figures may be used by others; printed with every citation.
 */
export interface Licence {
  name: Text;
  url?: Address;
}
/**
 * The plan's own words, by language, for what the tool otherwise calls objective, indicator, on track and so on. Nouns are used in the languages that the tool speaks (nb, nn, en); the wording of statuses, flags and trends in any language.
 */
export interface Vocabulary {
  [k: string]: PlanWords;
}
/**
 * The plan's own words in one language.
 *
 * This interface was referenced by `Vocabulary`'s JSON-Schema definition
 * via the `patternProperty` "^[a-z]{2,3}$".
 */
export interface PlanWords {
  goal?: Noun;
  objective?: Noun;
  nested_objective?: Noun;
  outcome?: Noun;
  indicator?: Noun;
  measure?: Noun;
  initiative?: Noun;
  milestone?: Noun;
  meeting?: Noun;
  treatment?: Noun;
  baseline?: Noun;
  target?: Noun;
  status?: StatusWording;
  flag?: FlagWording;
  trend?: TrendWording;
}
/**
 * A word in the forms that sentences need, in small letters. A form that is not given is taken from the one before it.
 */
export interface Noun {
  /**
   * One of them: priority.
   */
  one: string;
  /**
   * Several: priorities.
   */
  other: string;
  /**
   * The article before one: a, an; en, ei, et; ein, ei, eit. It tells the gender.
   */
  a?: "a" | "an" | "en" | "ei" | "et" | "ein" | "eit";
  /**
   * The known one, where the language has a form for it: prioriteringen.
   */
  the?: string;
  /**
   * The known ones, where the language has a form for it: prioriteringene.
   */
  the_other?: string;
}
/**
 * How verdicts are worded.
 */
export interface StatusWording {
  retired?: PlanWording;
  suspended?: PlanWording;
  not_comparable?: PlanWording;
  undecidable?: PlanWording;
  no_target?: PlanWording;
  achieved?: PlanWording;
  achieved_late?: PlanWording;
  missed?: PlanWording;
  awaiting_data?: PlanWording;
  no_data?: PlanWording;
  no_baseline?: PlanWording;
  worsening?: PlanWording;
  behind?: PlanWording;
  no_pace?: PlanWording;
  on_track?: PlanWording;
  off_track?: PlanWording;
}
/**
 * How the flags beside a verdict are worded.
 */
export interface FlagWording {
  at_risk?: PlanWording;
  lost?: PlanWording;
  unconfirmed?: PlanWording;
  step_unmeasured?: PlanWording;
  not_ambitious?: PlanWording;
  early?: PlanWording;
  within_noise?: PlanWording;
  rounding_sensitive?: PlanWording;
  stale?: PlanWording;
  provisional?: PlanWording;
  revised_target?: PlanWording;
  denominator_moved?: PlanWording;
  steeper_ahead?: PlanWording;
}
/**
 * How trends are worded.
 */
export interface TrendWording {
  stable?: PlanWording;
  improving?: PlanWording;
  faltering?: PlanWording;
  recovering?: PlanWording;
  declining?: PlanWording;
}
/**
 * The years the strategy spans.
 */
export interface Horizon {
  from: Period;
  to: Period;
}
/**
 * The name of one level.
 */
export interface Level {
  /**
   * The level in the tool's words.
   */
  id: "goal" | "objective" | "outcome" | "indicator" | "measure" | "initiative";
  name: Text;
  description?: Text;
}
/**
 * One rung of the ladder.
 */
export interface IndicatorType {
  /**
   * The rung in the tool's words.
   */
  id: "adoption" | "perceived-result" | "result" | "effect";
  name: Text;
  description?: Text;
}
/**
 * One criterion.
 */
export interface Criterion {
  /**
   * The criterion in the tool's words.
   */
  id: "relevant" | "specific" | "measurable" | "ambitious" | "comparable" | "time-bound";
  name: Text;
  description?: Text;
}
/**
 * One colour and what it means.
 */
export interface Colour {
  id: Id;
  name: Text;
  meaning: Text;
  notes?: Notes;
}
/**
 * One phase.
 */
export interface Phase {
  id: Id;
  name: Text;
  description?: Text;
  /**
   * true when the work is over in this phase, though benefit may still come.
   */
  ended?: boolean;
  notes?: Notes;
}
/**
 * One principle.
 */
export interface Principle {
  id: Id;
  name: Text;
  text: Text;
  inferred?: Inferred;
}
/**
 * One term.
 */
export interface GlossaryTerm {
  id: Id;
  name: Text;
  description?: Text;
  /**
   * Words that are not used for it. They are looked for in every text but those that stand as they were said: decisions, quotations and published editions.
   */
  avoid?: AvoidedWord[];
}
/**
 * One word, in one language.
 */
export interface AvoidedWord {
  /**
   * The language in which it is not used: a word may be right in one and wrong in another.
   */
  language: string;
  /**
   * The word or words, as they would stand in a text; with * at the end, whatever ending they have. The term itself in that language is not looked for.
   */
  word: string;
  /**
   * What to write in just its place, such as the same inflection; without it, the term is what is meant.
   */
  instead?: string;
}
/**
 * Parameters of the tool's method; absent: the defaults. They are printed beside every verdict.
 */
export interface MethodParameters {
  /**
   * Lowest pace ratio that is on track.
   */
  on_track?: number;
  /**
   * Lowest pace ratio that is behind rather than far behind.
   */
  behind?: number;
  /**
   * Expected share below which a verdict is early.
   */
  early?: number;
  /**
   * How many times the pace so far a later step may require before it is flagged.
   */
  steeper?: number;
  /**
   * Months after a figure was due before it is stale.
   */
  grace_months?: number;
  /**
   * Two-sided z value for a change between survey shares.
   */
  significance?: number;
  /**
   * Share of its planned duration by which a milestone must be late to be significantly delayed.
   */
  delay?: number;
  /**
   * Counts below this are suppressed in breakdowns.
   */
  small_count?: number;
  /**
   * Percentage points by which a group's share of a sample may move before it is flagged.
   */
  sample_mix?: number;
  /**
   * Months after its cut-off date when an initiative's reported status is too old.
   */
  report_months?: number;
}
/**
 * sources.yaml: where figures and status come from.
 */
export interface SourcesFile {
  /**
   * Surveys, registers, portfolio, roadmap, monitor, direct reports.
   */
  sources: Source[];
}
/**
 * Where figures or status come from.
 */
export interface Source {
  id: Id;
  name: Text;
  short?: Text;
  /**
   * What it is.
   */
  kind:
    "survey" | "register" | "statistics" | "portfolio" | "roadmap" | "monitor" | "direct-report" | "analysis" | "body";
  owner?: Id;
  /**
   * How often figures come; left out when the plan does not say.
   */
  cadence?: "yearly" | "half-yearly" | "quarterly" | "monthly" | "weekly";
  next_due?: CalendarDate;
  /**
   * Rounds of a survey, with the size and make-up of the sample.
   */
  vintages?: SurveyRound[];
  respondents?: Text;
  text?: Text;
  url?: Address;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One round.
 */
export interface SurveyRound {
  period: Period;
  /**
   * Respondents.
   */
  n?: number;
  published?: CalendarDate;
  /**
   * Respondents by group.
   */
  groups?: SampleGroup[];
}
/**
 * A group of respondents.
 */
export interface SampleGroup {
  /**
   * Names the group.
   */
  group: string;
  /**
   * Its respondents.
   */
  n: number;
}
/**
 * strategy.yaml: the long-term part and what surrounds it.
 */
export interface StrategyFile {
  name: Text;
  variants?: Variants;
  description?: Text;
  authority?: Id;
  vision?: Vision;
  /**
   * Overall goals: desired effects. They may carry indicators.
   */
  goals?: Goal[];
  /**
   * How objectives bear on each other.
   */
  relations?: Relation[];
  /**
   * What objectives need from outside.
   */
  prerequisites?: Prerequisite[];
  /**
   * UN Sustainable Development Goals that the objectives serve.
   */
  sdgs?: SustainableDevelopmentGoal[];
  /**
   * Who the strategy is for and who carries it.
   */
  target_groups?: TargetGroup[];
  /**
   * Other strategies, plans, reports and laws that bear on this one.
   */
  related?: RelatedPlan[];
  /**
   * Topics beside the strategy, without an objective of their own, that must be followed.
   */
  adjacent?: AdjacentTopic[];
  /**
   * Actors' own strategies and plans that link to the objectives.
   */
  actor_plans?: ActorPlan[];
  /**
   * How the strategy was made: facts and figures.
   */
  making?: MakingFact[];
  planned?: PlannedDevelopments;
  notes?: Notes;
}
/**
 * The vision.
 */
export interface Vision {
  text: Text;
  variants?: Variants;
  /**
   * The words of the vision explained.
   */
  words?: VisionWord[];
  notes?: Notes;
}
/**
 * One word.
 */
export interface VisionWord {
  id: Id;
  word: Text;
  text: Text;
  inferred?: Inferred;
}
/**
 * An overall goal.
 */
export interface Goal {
  id: Id;
  number?: ItemNumber;
  name: Text;
  variants?: Variants;
  text?: Text;
  /**
   * What is followed for the goal.
   */
  indicators?: Indicator[];
  planned?: PlannedDevelopments;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * One objective bears on another.
 */
export interface Relation {
  from: Id;
  to: Id;
  /**
   * enables: a prerequisite; contributes: helps.
   */
  kind: "enables" | "contributes";
  text?: Text;
  inferred?: Inferred;
}
/**
 * A prerequisite outside the objectives.
 */
export interface Prerequisite {
  id: Id;
  objective: Id;
  text: Text;
}
/**
 * One goal.
 */
export interface SustainableDevelopmentGoal {
  id: Id;
  /**
   * Its number.
   */
  number: number;
  name: Text;
  text?: Text;
  /**
   * Objectives that serve it.
   */
  objectives: SdgLink[];
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * An objective that serves the goal.
 */
export interface SdgLink {
  objective: Id;
  /**
   * direct: most directly; key: a key contribution; contributes.
   */
  strength?: "direct" | "key" | "contributes";
  text?: Text;
}
/**
 * A group.
 */
export interface TargetGroup {
  id: Id;
  name: Text;
  /**
   * end-user, responsible for carrying it out, or cooperating.
   */
  kind: "end-user" | "responsible" | "cooperating";
  text?: Text;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * Another governing document.
 */
export interface RelatedPlan {
  id: Id;
  name: Text;
  /**
   * What it is.
   */
  kind: "strategy" | "plan" | "report" | "white-paper" | "law" | "programme" | "guidance" | "letter";
  publisher?: Text;
  period?: Period;
  published?: Period;
  /**
   * true when it was still to come.
   */
  expected?: boolean;
  successor?: Text;
  text?: Text;
  objectives?: Ids;
  url?: Address;
  notes?: Notes;
  inferred?: Inferred;
  accepted?: Acceptances;
}
/**
 * A topic.
 */
export interface AdjacentTopic {
  id: Id;
  name: Text;
  text: Text;
  related?: Ids;
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * An actor's own plan.
 */
export interface ActorPlan {
  id: Id;
  actor: Id;
  name: Text;
  period?: Period;
  supports: Ids;
  url?: Address;
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * A fact.
 */
export interface MakingFact {
  id: Id;
  text: Text;
  inferred?: Inferred;
}
/**
 * trends/*.yaml: developments and input from other strategies in a year.
 */
export interface TrendsFile {
  year: Period;
  /**
   * Developments that bear on objectives.
   */
  trends?: Trend[];
  /**
   * Input from other strategies and plans.
   */
  inputs?: StrategyInput[];
  notes?: Notes;
}
/**
 * A development.
 */
export interface Trend {
  id: Id;
  name: Text;
  text: Text;
  /**
   * in the sector or in its surroundings.
   */
  where?: "sector" | "surroundings";
  objectives?: Ids;
  date?: Period;
  source?: Text;
  url?: Address;
  notes?: Notes;
  accepted?: Acceptances;
}
/**
 * Input from another strategy or plan.
 */
export interface StrategyInput {
  id: Id;
  related?: Id;
  text: Text;
  objectives?: Ids;
  initiatives?: Ids;
  date?: Period;
  notes?: Notes;
  accepted?: Acceptances;
}
