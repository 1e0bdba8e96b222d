/** `ehs update <initiative>`: its owner's status at a cut-off date, its phase, and what has become of a milestone. */
import type { Command as Commander } from "commander";
import type { Initiative } from "../../model/plan.js";
import type { Command } from "../command.js";
import { withValues } from "../complete/values.js";
import { changePlan, type Editing, type TypedEdit, withEditOptions } from "../edit/apply.js";
import { fieldsOf, type Ground, groundOf } from "../edit/fields.js";
import { answersFor, optional } from "../edit/form.js";
import { nodeOf } from "../edit/nodes.js";
import { readItem } from "../edit/read.js";
import { start } from "../edit/start.js";
import { updateWords } from "../edit/update-words.js";
import { CannotAnswer } from "../exit.js";

interface Typed extends TypedEdit {
  readonly status?: string;
  readonly reason?: string;
  readonly text?: string;
  readonly role?: string;
  readonly source?: string;
  readonly cutOff?: string;
  readonly phase?: string;
  readonly ahead?: string;
  readonly milestone?: string;
  readonly forecast?: string;
  readonly reached?: string;
  readonly start?: boolean;
  readonly decision?: string;
  readonly from?: string;
}

type Milestone = NonNullable<Initiative["milestones"]>[number];

function declare(command: Commander): Commander {
  const declared = withEditOptions(command)
    .option("--status <colour>", "the colour, one of the plan's")
    .option("--reason <text>", "why this colour; needed for all but the best; nb=… | en=… for each language")
    .option("--text <text>", "what has happened and what comes")
    .option("--role <role>", "the role that reports, not a person's name")
    .option("--source <id>", "the source it was fetched from")
    .option("--cut-off <date>", "the day the status stands for; otherwise today")
    .option("--phase <phase>", "the phase it is in now, one of the plan's")
    .option("--ahead <text>", "what it concentrates on next")
    .option("--milestone <id>", "the milestone that --forecast or --reached is about")
    .option("--forecast <period>", "when the milestone is now expected")
    .option("--reached <period>", "when the milestone was reached")
    .option(
      "--start",
      "of an initiative that is proposed: the work starts; with --reason, else the gap that it answers",
    )
    .option("--decision <id>", "with --start: the decision behind it")
    .option("--from <date>", "with --start: the day; otherwise that of the decision's meeting");
  return withValues(declared, {
    initiative: { ids: ["initiative"] },
    "--status": { settings: "colours" },
    "--source": { ids: ["source"] },
    "--phase": { settings: "phases" },
    "--milestone": { ids: ["milestone"] },
    "--decision": { ids: ["decision"] },
  });
}

const latestReport = ({ reports = [] }: Initiative) =>
  reports.toSorted((one, other) => (one.cut_off < other.cut_off ? -1 : 1)).at(-1);

/** A report is asked for unless only a phase or a milestone was named. */
const reportsStatus = ({ status, reason, text, phase, ahead, milestone }: Typed): boolean =>
  [status, reason, text].some((one) => one !== undefined) ||
  [phase, ahead, milestone].every((one) => one === undefined);

function fieldsFor(ground: Ground, initiative: Initiative, typed: Typed) {
  const make = fieldsOf(ground);
  const { colours = [], phases = [] } = ground.opened.loaded.plan.settings;
  const last = latestReport(initiative);
  const [best] = colours;
  const reports = reportsStatus(typed);
  const silent = !reports;
  const status = make.word(
    "status",
    typed.status,
    colours.map(({ id }) => id),
    { usual: last?.colour, label: "colour", silent },
  );
  const tells = typed.milestone !== undefined && typed.reached === undefined && typed.forecast === undefined;
  return {
    colour: { ...status, required: reports },
    reason: {
      ...make.text("reason", typed.reason, { silent }),
      neededAfter: ({ colour }: Readonly<Record<string, unknown>>) => colour !== undefined && colour !== best?.id,
      required: typed.status !== undefined && typed.status !== best?.id,
    },
    text: optional(make.text("text", typed.text, { silent, label: "progress" })),
    role: optional(make.line("role", typed.role, { usual: last?.role, silent, label: "roleReports" })),
    source: optional(make.item("source", typed.source, ["source"], { silent: true })),
    cut_off: optional(make.date("cut-off", typed.cutOff, { otherwise: reports ? ground.today : undefined, silent })),
    phase: optional(
      make.word(
        "phase",
        typed.phase,
        phases.map(({ id }) => id),
        { silent: true },
      ),
    ),
    ahead: optional(make.text("ahead", typed.ahead, { silent: true })),
    milestone: optional(make.item("milestone", typed.milestone, ["milestone"], { silent: true })),
    forecast: { ...make.period("forecast", typed.forecast, { label: "due", silent: !tells }), required: tells },
    reached: optional(make.period("reached", typed.reached, { silent: true })),
  };
}

/** A forecast is a new line, and the earlier stay; one without its day gives way. */
function forecast({ draft, today }: Editing, milestone: Milestone, date: string): void {
  const entry = { date, reported: today };
  if (typeof milestone.forecast === "string") draft.set(milestone, "forecast", [entry]);
  else draft.add(milestone, "forecast", entry);
}

type Told = Awaited<ReturnType<typeof told>>;

async function told(ground: Ground, initiative: Initiative, typed: Typed) {
  const { opened } = ground;
  const words = updateWords[opened.lang];
  if ((typed.forecast ?? typed.reached) !== undefined && typed.milestone === undefined)
    throw new CannotAnswer(words.whichMilestone((initiative.milestones ?? []).map(({ id }) => id)));
  const command = `ehs update ${initiative.id}`;
  const answers = await answersFor(fieldsFor(ground, initiative, typed), ground, command);
  const [best] = opened.loaded.plan.settings.colours ?? [];
  // the colour may have been answered, not typed
  if (answers.colour !== undefined && answers.colour !== best?.id && answers.reason === undefined)
    throw new CannotAnswer(words.reasonFor(answers.colour));
  return answers;
}

function fill(editing: Editing, id: string, answers: Told): void {
  const { opened, draft, today } = editing;
  const initiative = nodeOf(opened, id) as Initiative; // named as one
  const { colour, reason, text, role, source, cut_off = today, phase, ahead } = answers;
  const words = updateWords[opened.lang];
  if (colour !== undefined) {
    if (initiative.reports?.some((each) => each.cut_off === cut_off) === true)
      throw new CannotAnswer(words.reported(id, cut_off));
    const next = initiative.reports?.find((each) => each.cut_off > cut_off) ?? null;
    draft.add(initiative, "reports", { cut_off, colour, reason, text, role, source }, next);
  }
  if (phase !== undefined) draft.set(initiative, "phase", phase);
  if (ahead !== undefined) draft.set(initiative, "ahead", ahead);
  if (answers.milestone === undefined) return;
  const milestone = initiative.milestones?.find((each) => each.id === answers.milestone);
  if (milestone === undefined) throw new CannotAnswer(words.notIts(id, answers.milestone));
  if (answers.forecast !== undefined) forecast(editing, milestone, answers.forecast);
  if (answers.reached !== undefined) draft.set(milestone, "actual", answers.reached);
}

export const update: Command = {
  declare,
  run: async ([name = ""], typed: Typed, context) => {
    const ground = await groundOf(typed, context);
    const { opened, index } = ground;
    if (typed.start === true) return start(ground, name, typed);
    if ((typed.decision ?? typed.from) !== undefined) throw new CannotAnswer(updateWords[opened.lang].withStart);
    const id = readItem(opened, index, ["initiative"])(name);
    const answers = await told(ground, nodeOf(opened, id) as Initiative, typed); // named as one
    return changePlan(opened, typed, context, (editing) => {
      fill(editing, id, answers);
    });
  },
};
