/**
 * Mistakes in what was typed, as facts: commander would say them in English at once, and the language of the answer is
 * known only when the plan has been found.
 */
import { Command, type Option } from "commander";

/** What is wrong with the words on the command line. */
export type Mistake =
  /** `usage`: how the command is written. */
  | { readonly kind: "missing-argument"; readonly command: string; readonly argument: string; readonly usage: string }
  | { readonly kind: "excess-arguments"; readonly command: string; readonly most: number; readonly excess: string }
  /** `options`: what it takes instead. */
  | {
      readonly kind: "unknown-option";
      readonly command: string;
      readonly option: string;
      readonly options: readonly string[];
    }
  /** `option` with the value that it takes: `--plan <folder>`. */
  | { readonly kind: "missing-value"; readonly option: string }
  | { readonly kind: "unknown-command"; readonly command: string; readonly commands: readonly string[] };

/** Thrown instead of printing. */
export class UsageError extends Error {
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake.kind);
    this.mistake = mistake;
  }
}

/** A command that throws the mistakes that commander's would print; the methods are those that it calls for them. */
export class QuietCommand extends Command {
  override createCommand(name?: string): QuietCommand {
    return new QuietCommand(name);
  }

  /** As it is typed: `ehs status`. */
  get #typed(): string {
    return this.parent === null ? this.name() : `${this.parent.name()} ${this.name()}`;
  }

  missingArgument(argument: string): never {
    throw new UsageError({ kind: "missing-argument", command: this.#typed, argument, usage: this.usage() });
  }

  optionMissingArgument({ flags }: Option): never {
    throw new UsageError({ kind: "missing-value", option: flags });
  }

  unknownOption(option: string): never {
    const own = [...this.options, ...(this.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
    throw new UsageError({ kind: "unknown-option", command: this.#typed, option, options: [...own, "--help"] });
  }

  _excessArguments(received: readonly string[]): never {
    const most = this.registeredArguments.length;
    throw new UsageError({ kind: "excess-arguments", command: this.#typed, most, excess: received[most] ?? "" });
  }

  unknownCommand(): never {
    const commands = this.commands.flatMap((each) => [each.name(), ...each.aliases()]);
    throw new UsageError({ kind: "unknown-command", command: this.args[0] ?? "", commands });
  }
}
