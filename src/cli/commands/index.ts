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
    name: "schema",
    arguments: "[kind]",
    summary: "the JSON Schema of a kind of plan file, for editors and other tools",
    load: async () => (await import("./schema.js")).schema,
  },
];
