/** What `ehs doctor` finds out, as facts: what they mean is in `words.ts`, and nothing here leaves the machine. */
import type { PublishFault } from "../../publish/fault.js";
import type { NoHistory } from "../../store/git/repository.js";

export type Fact =
  | { readonly code: "ehs"; readonly version: string }
  | { readonly code: "node"; readonly version: string; readonly needed: string; readonly fits: boolean }
  /** `lacks`: languages that this Node cannot sort and spell dates in. */
  | { readonly code: "locale"; readonly locale: string; readonly timeZone: string; readonly lacks: readonly string[] }
  /** null: there is none. */
  | { readonly code: "git"; readonly version: string | null; readonly needed: string; readonly fits: boolean }
  | { readonly code: "repository"; readonly none: NoHistory | null; readonly partial: boolean }
  | { readonly code: "browser"; readonly path: string | null; readonly fault: PublishFault | null }
  /** `message`: why the plan cannot be read, as every command says it. */
  | { readonly code: "plan"; readonly state: "none"; readonly message: string; readonly named: boolean }
  | { readonly code: "plan"; readonly state: "unreadable"; readonly message: string }
  | {
      readonly code: "plan";
      readonly state: "read";
      readonly folder: string;
      readonly files: number;
      readonly measures: number;
      readonly errors: number;
      readonly leftOut: number;
      /** Copies of the schemas beside it that are not those of this version. */
      readonly staleSchemas: number;
      readonly timeZone: string;
    }
  | { readonly code: "cache"; readonly state: "off" }
  | { readonly code: "cache"; readonly state: "nowhere" }
  | { readonly code: "cache"; readonly state: "kept" | "closed"; readonly folder: string; readonly bytes: number }
  | { readonly code: "terminal"; readonly columns: number | null; readonly colour: boolean; readonly dumb: boolean };

export type Level = "ok" | "warning" | "error";

const unless = (fine: boolean, otherwise: Level): Level => (fine ? "ok" : otherwise);

function planLevel(fact: Extract<Fact, { code: "plan" }>): Level {
  if (fact.state === "none") return fact.named ? "error" : "warning";
  if (fact.state === "unreadable" || fact.errors > 0) return "error";
  return unless(fact.staleSchemas === 0, "warning");
}

/** How grave a fact is: an error keeps ehs from its work, a warning from a part of it. */
export function levelOf(fact: Fact): Level {
  switch (fact.code) {
    case "ehs":
      return "ok";
    case "node":
      return unless(fact.fits, "error");
    case "locale":
      return unless(fact.lacks.length === 0, "warning");
    case "git":
      return unless(fact.fits, "warning");
    case "repository":
      return unless(fact.none === null && !fact.partial, "warning");
    case "browser":
      return unless(fact.path !== null, "warning");
    case "plan":
      return planLevel(fact);
    case "cache":
      return unless(fact.state === "off" || fact.state === "kept", "warning");
    case "terminal":
      return unless(fact.columns === null || fact.columns >= 60, "warning");
  }
}

/** Whether a version is at least another, number by number. */
export function isAtLeast(version: string, needed: string): boolean {
  const own = version.split(".").map(Number);
  for (const [at, least] of needed.split(".").map(Number).entries()) {
    const part = own[at] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
