/** The words of the plan document, in English. */
import { countedIn } from "../counted.js";
import { formatList } from "../formats.js";
import type { PlanWords } from "./plan.js";

const counted = countedIn("en");

/** The council advises, and the word for that is the plan's own. */
const adopted = {
  supports: "supported by",
  notes: "noted by",
  advises: "on the advice of",
  decides: "decided by",
} as const;

export const planEn: PlanWords = {
  parts: {
    whole: "Objectives, indicators and initiatives",
    roadmap: "Roadmap: the initiatives",
    indicators: "Strategic indicators",
    unmeasured: "Objectives and initiatives",
  },
  chapters: {
    ...{ foreword: "Foreword", introduction: "Introduction", strategy: "The strategy in brief" },
    ...{ governance: "Governance and follow-up", indicators: "How the plan is built", objectives: "The objectives" },
    ...{ roadmap: "The initiatives in time", changes: "Changes since the last edition", open: "Open items" },
    appendix: "Words, sources and remarks",
  },
  mark: {
    publisher: "",
    transcription: "Written for this transcription of the plan. It is not in the published documents.",
    invented: "Invented, made to show the tool.",
  },
  published: (publisher) => `Published by ${publisher}`,
  nowCalled: (then, now) => `${then} (now ${now})`,
  called: (number) => `objective ${number}`,
  applies: (from) => `Applies from ${from}`,
  horizon: (from, to) => `The period ${from}–${to}`,
  holds: ({ objectives, outcomes, indicators, measures, initiatives }) => {
    const parts = [
      counted(objectives, "objective", "objectives"),
      ...(outcomes === 0 ? [] : [counted(outcomes, "outcome to be achieved", "outcomes to be achieved")]),
      ...(indicators === 0
        ? []
        : [`${counted(indicators, "indicator", "indicators")} with ${counted(measures, "measure", "measures")}`]),
      ...(initiatives === 0 ? [] : [counted(initiatives, "initiative", "initiatives")]),
    ];
    return `The document holds ${formatList("en", parts)}.`;
  },
  narrowed: "The document has only the chapters of the objectives that were chosen.",
  column: {
    ...{ number: "No.", name: "Name", unit: "Unit", type: "Type", description: "Description and purpose" },
    ...{ method: "How it is measured", baseline: "Baseline", targets: "Targets, step by step" },
    ...{ covers: "Description", reason: "Why", status: "How status is obtained", owner: "Owner" },
    ...{ body: "Body", mandate: "Task", refersTo: "Advises", treatment: "Treatment", when: "When" },
    ...{ what: "What is done", feeds: "Goes on to", duty: "Duty", due: "When" },
    ...{ meaning: "Meaning", indicators: "Indicators", item: "Concerns", open: "What is open", by: "To be settled" },
    ...{ change: "Change", authority: "Authority", source: "Source", cadence: "How often" },
    ...{ short: "Short name", now: "Its tasks are now with", kind: "What it is" },
  },
  table: (caption) => `Table: ${caption}`,
  nothing: "–",
  strategy: {
    vision: "Vision",
    goals: "Overall goals",
    objectives: "Strategic objectives",
    relations: "How the objectives hang together",
  },
  relation: (kind, from, to) =>
    kind === "enables" ? `${from} is a prerequisite for ${to}` : `${from} contributes to ${to}`,
  governance: {
    ...{ principles: "Principles", process: "The process", bodies: "Who does what" },
    ...{ wheel: "The annual wheel", pack: "The meeting papers", duties: "Duties", arenas: "Other arenas" },
    advisory: "The bodies advise. They do not decide on behalf of the organisations.",
    packLead: "Each objective has one page in the meeting papers, with these boxes:",
  },
  process: {
    title: (steps) => `Follow-up goes in a circle: ${counted(steps, "step", "steps")}, and then it begins again`,
    subtitle: "The process of following up the plan",
    described: (steps) => `The steps follow each other in a circle: ${steps}. After the last comes the first again.`,
    step: "Step",
    sources: (names) => `Sources: ${names}.`,
  },
  wheel: {
    title: (treatments) => `${counted(treatments, "treatment", "treatments")} through the year`,
    subtitle: "The annual wheel: who treats the plan when",
    described: (list) => `The year runs clockwise from January at the top. ${list}`,
    undated: "in no fixed month",
    months: ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
    inFull: [
      ...["January", "February", "March", "April", "May", "June", "July"],
      ...["August", "September", "October", "November", "December"],
    ],
    feeds: (names) => `goes on to ${names}`,
  },
  cadence: {
    ...{
      yearly: "every year",
      "half-yearly": "every half-year",
      quarterly: "every quarter",
      continuous: "continuously",
    },
    ...{ monthly: "every month", weekly: "every week" },
  },
  set: {
    ...{ principles: "How indicators and initiatives are chosen and developed", types: "Types of indicators" },
    ...{ criteria: "Criteria for indicators", balance: "The balance of the set" },
    type: { adoption: "Adoption", "perceived-result": "Perceived result", result: "Result", effect: "Effect" },
  },
  objective: (number, name) => `Objective ${number}: ${name}`,
  outcomes: "What is to be achieved",
  needs: "Builds on",
  prerequisites: "Prerequisites outside the objectives",
  indicatorTable: (number) => `Indicators of objective ${number}`,
  initiativeTable: (number) => `Initiatives of objective ${number}`,
  noIndicators: "The objective has no indicators in this edition.",
  noInitiatives: "The objective has no initiatives in this edition.",
  line: {
    ...{ method: "", question: "Question", counted: "Counted", scale: "Answer scale", filter: "Who is included" },
    ...{ mode: "Collection", weighting: "Weighting", source: "Source" },
  },
  as: (number) => `As ${number}`,
  below: "See below",
  noTarget: "Not set",
  notComparable: "Cannot be compared with the target.",
  by: (period) => `by ${period}`,
  superseded: (since) => `no longer holds after ${since}`,
  state: {
    ...{ proposed: "proposed", suspended: "suspended", replaced: "replaced", retired: "retired", active: "active" },
  },
  decision: ({ id, body, kind, adopted: stands, date }) => {
    if (kind === null) return `decision ${id}, which the plan does not have`;
    const who = [...(body === null ? [] : [body.name.text]), ...(date === null ? [] : [date.text])].join(", ");
    return stands ? `${adopted[kind]} ${who}` : `proposed to ${who}`;
  },
  noStatusSource: "Not stated",
  changes: {
    since: (edition, date) => `Changes since ${edition}${date === null ? "" : ` (${date})`}.`,
    first: "This is the first edition. There is none before it to compare with.",
    none: "The plan has not changed since then.",
    unknown: {
      "no-history": () => "The plan is not in a git repository, so it is not known what has changed.",
      "before-history": (begins) =>
        `The history begins ${begins ?? "later"}, after the edition came out. It does not show what changed before that.`,
      "partial-history": () => "Only a part of the history was fetched, so it is not known what has changed.",
      "no-meeting": () => "The edition has no date to compare from.",
      "no-git": () => "Git was not found, so it is not known what has changed.",
      "no-commit": () => "The plan is not in the history yet, so it is not known what has changed.",
      refused: () => "Git refuses to read the repository, so it is not known what has changed.",
      "too-old": () => "This git is too old to read the history, so it is not known what has changed.",
      untracked: () => "The plan is not part of the history yet, so it is not known what has changed.",
      "not-asked": () => "The history was not read for this document.",
    },
    recorded: "The plan itself shows this:",
    recordedNone: "Nor does the plan itself record any change of targets or of what holds.",
    record: {
      target_set: (text, due, day) => `new target ${text}${due === null ? "" : ` by ${due}`}, set ${day}`,
      target_superseded: (text, due, day) =>
        `the target ${text}${due === null ? "" : ` by ${due}`} no longer holds after ${day}`,
      lifecycle: (state, _, day) => `${state} from ${day}`,
    },
    noDecision: "No decision given",
    folded: (editorial, within) =>
      `Besides, there are ${counted(editorial, "change of wording", "changes of wording")} and ${counted(within, "part that came or went with what it stands in", "parts that came or went with what they stand in")}.`,
    unreadable: (files) => `These files could not be read at one of the moments: ${files}.`,
  },
  open: {
    ...{ development: "To be developed", target: "Target to be clarified", baseline: "Baseline to be clarified" },
    owner: "Ownership to be settled",
  },
  openLead: (count, overdue) =>
    `The plan leaves ${counted(count, "item", "items")} open. ${overdue === 0 ? "None is past the date that the plan has set." : `${counted(overdue, "of them is", "of them are")} past the date that the plan has set.`}`,
  openNone: "The plan leaves nothing open.",
  overdue: "the date has passed",
  assumed: "the date was read from the context",
  noDate: "no date",
  wholePlan: "The whole plan",
  ownerUnsettled: "Who owns the initiative is not settled.",
  definitions: {
    ...{ levels: "The words of the plan", sources: "Where figures and status come from" },
    ...{
      organisations: "Short names, and tasks that have passed on",
      documents: "Documents the edition is taken from",
    },
    remarks: "Remarks on single items",
  },
  remark: {
    ...{ oddity: "Printed so", inference: "Read between the lines", caveat: "Caveat", definition: "Definition" },
    external: "From other sources",
  },
  remarksLead: "This is what is worth knowing of single indicators and initiatives when the figures are used.",
};
