/** Every command, in the order of the help. A new one is a file in this folder and an entry here. */
import type { CommandEntry } from "../command.js";

export const commands: readonly CommandEntry[] = [
  {
    name: "status",
    arguments: "[ids...]",
    summary: "where the plan stands: every measure with its verdict, the initiatives, what needs attention",
    load: async () => (await import("./status.js")).status,
  },
  {
    name: "show",
    aliases: ["why"],
    arguments: "<ids...>",
    summary: "one item, all of it, with its verdict told step by step; --if and --target judge an assumption",
    load: async () => (await import("./show.js")).show,
  },
  {
    name: "calendar",
    arguments: "",
    summary: "the annual wheel with real dates: meetings and what must be ready, figures, open items, milestones",
    load: async () => (await import("./calendar.js")).calendar,
  },
  {
    name: "gaps",
    arguments: "",
    summary: "what is missing or lagging, ranked by consequence: who must act, by when, and the next step",
    load: async () => (await import("./gaps.js")).gaps,
  },
  {
    name: "log",
    arguments: "[ids...]",
    summary: "the history field by field: when, from what to what, by whom, why, by which decision",
    load: async () => (await import("./log.js")).log,
  },
  {
    name: "diff",
    arguments: "[from] [to]",
    summary: "what changed in meaning between two revisions, dates, meetings or editions, and which verdicts moved",
    load: async () => (await import("./diff.js")).diff,
  },
  {
    name: "report",
    arguments: "[kind] [ids...]",
    summary:
      "the documents of the plan as Markdown, HTML, PDF or Word, the view behind them as JSON, or all as one zip",
    load: async () => (await import("./report.js")).report,
  },
  {
    name: "record",
    arguments: "<measure> [value]",
    summary: "add a figure to a measure, or revise one, with its period, source and what the reader must know",
    load: async () => (await import("./record.js")).record,
  },
  {
    name: "update",
    arguments: "<initiative>",
    summary: "report an initiative's status at a cut-off date, its phase, and what became of a milestone",
    load: async () => (await import("./update.js")).update,
  },
  {
    name: "assess",
    arguments: "<subject>",
    summary: "sign a judgement of an objective, indicator or initiative, beside its computed status",
    load: async () => (await import("./assess.js")).assess,
  },
  {
    name: "target",
    arguments: "<measure> [value]",
    summary: "set the next step of a measure, or move one by a decision; the old one stays visible",
    load: async () => (await import("./target.js")).target,
  },
  {
    name: "decide",
    arguments: "[meeting]",
    summary: "register what a body said: wording, kind, scope, conditions",
    load: async () => (await import("./decide.js")).decide,
  },
  {
    name: "recommend",
    arguments: "[meeting]",
    summary: "register a recommendation with its receiver, or what became of one",
    load: async () => (await import("./recommend.js")).recommend,
  },
  {
    name: "follow-up",
    arguments: "<action> [id]",
    summary: "add a follow-up point to a meeting, or close one",
    load: async () => (await import("./follow-up.js")).followUp,
  },
  {
    name: "comment",
    arguments: "<subject>",
    summary: "comment on an item, a draft until it is validated",
    load: async () => (await import("./comment.js")).comment,
  },
  {
    name: "add",
    arguments: "<kind> [under]",
    summary: "add an objective, indicator, measure, initiative, meeting, trend or input, in its place",
    load: async () => (await import("./add.js")).add,
  },
  {
    name: "renumber",
    arguments: "<items...>",
    summary: "give items other numbers in a new edition; ids, and so the history, stay",
    load: async () => (await import("./renumber.js")).renumber,
  },
  {
    name: "retire",
    arguments: "<id>",
    summary: "end, replace, suspend or resume an item, with reason, decision and successor",
    load: async () => (await import("./retire.js")).retire,
  },
  {
    name: "import",
    arguments: "[file]",
    summary: "figures from CSV, XLSX or JSON-stat: what is new, revised or rejected, and why, before it is written",
    load: async () => (await import("./import.js")).importCommand,
  },
  {
    name: "export",
    arguments: "",
    summary: "the plan with its statuses as JSON, its tables as CSV or XLSX, and its description as open data",
    load: async () => (await import("./export.js")).exportCommand,
  },
  {
    name: "edition",
    arguments: "<action> [ids...]",
    summary: "list, show, freeze and verify the published editions, and count their words in Bokmål and Nynorsk",
    load: async () => (await import("./edition.js")).edition,
  },
  {
    name: "validate",
    arguments: "[paths...]",
    summary: "whether the plan is sound: every finding with its place and what to do",
    load: async () => (await import("./validate.js")).validate,
  },
  {
    name: "explain",
    arguments: "[code]",
    summary: "what a finding means, why it matters and how to mend it",
    load: async () => (await import("./explain.js")).explain,
  },
  {
    name: "init",
    arguments: "[folder]",
    summary:
      "start a plan, small or from an example; --ci lays out what checks it on GitHub, GitLab or before a commit",
    load: async () => (await import("./init.js")).init,
  },
  {
    name: "schema",
    arguments: "[kind]",
    summary: "the JSON Schema of a kind of plan file, for editors and other tools",
    load: async () => (await import("./schema.js")).schema,
  },
];
