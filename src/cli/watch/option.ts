/** `--watch`: on commands whose answer follows the plan while somebody works on it. */
import type { Command as Commander } from "commander";

export const withWatch = (command: Commander): Commander =>
  command.option("--watch", "answer again whenever a file of the plan changes, until stopped with Ctrl-C");

export const isWatching = (command: Commander): boolean => command.opts<{ watch?: boolean }>().watch === true;
