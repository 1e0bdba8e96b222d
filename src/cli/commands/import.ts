/** `ehs import <file>`: figures of others, held against the plan before anything is written. */
import type { Command as Commander } from "commander";
import { withValues } from "../complete/values.js";
import { withEditOptions, type TypedEdit } from "../edit/apply.js";
import type { Command } from "../command.js";
import type { Context } from "../context.js";
import { CannotAnswer, exit, type ExitCode } from "../exit.js";
import { openPlan } from "../open.js";
import { collect } from "../options.js";
import { withFormats } from "../outputs.js";
import { revisions } from "../record/fields.js";
import { importWords } from "../import/words.js";

export interface TypedImport extends TypedEdit {
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly sheet?: string;
  readonly acceptDoubtful?: boolean;
  readonly published?: string;
  readonly revise?: string;
  readonly reason?: string;
  readonly candidate?: boolean;
  readonly template?: boolean;
  readonly output?: string;
  readonly source?: readonly string[];
  readonly portfolio?: string;
  readonly match?: readonly string[];
  readonly gone?: readonly string[];
}

export const importFormats = ["text", "json"] as const;

const values: Parameters<typeof withValues>[1] = {
  "--revise": { words: revisions },
  "--source": { ids: ["source"] },
  "--gone": { ids: ["initiative"] },
};

function declare(command: Commander): Commander {
  return withValues(withFormats(withEditOptions(command), importFormats), values)
    .option("--mapping <name>", "read by mappings/<name>.yaml; otherwise by the one whose headings fit")
    .option("--save-mapping <name>", "keep the mapping that is proposed as mappings/<name>.yaml, and read by it")
    .option("--sheet <name>", "the tab of a spreadsheet; otherwise the first that fits")
    .option("--accept-doubtful", "take in what is doubtful, and leave out what is rejected")
    .option("--published <date>", "the day the figures were published, where the file does not say")
    .option("--revise <kind>", `figures that differ revise those in the plan: ${revisions.join(", ")}`)
    .option("--reason <text>", "with --revise: why")
    .option("--candidate", "they measure the same but were not published against the measures")
    .option("--template", "make the sheet to send out, with -o; what is filled in is read back by `ehs import`")
    .option("--source <ids>", "with --template: only measures with figures from these (comma list)", collect)
    .option("-o, --output <file>", "with --template: the file to make")
    .option("--portfolio <file>", "hold the initiatives against a list of the portfolio")
    .option("--match <pair>", "with --portfolio: an initiative and its number there, 4.A=127 (repeatable)", collect)
    .option("--gone <ids>", "with --portfolio: initiatives that have left it (comma list)", collect);
}

async function ended(path: string | undefined, typed: TypedImport, context: Context): Promise<ExitCode | "stopped"> {
  const opened = await openPlan(typed, context);
  if (typed.format !== undefined && (typed.template === true || typed.portfolio !== undefined))
    throw new CannotAnswer(importWords[opened.lang].formatAlone);
  if (typed.template === true) return (await import("../import/template.js")).makeTemplate(opened, typed, context);
  if (typed.portfolio !== undefined)
    return (await import("../import/portfolio.js")).reconcile(opened, typed.portfolio, typed, context);
  if (path === undefined) throw new CannotAnswer(importWords[opened.lang].noFile);
  return (await import("../import/run.js")).importFile(opened, path, typed, context);
}

export const importCommand: Command = {
  declare,
  run: async ([path], typed: TypedImport, context) => {
    const code = await ended(path, typed, context);
    return code === "stopped" ? exit.no : code;
  },
};
