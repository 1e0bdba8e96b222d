/** The formats that other people's systems read, by name. */
import { findingsGithub } from "./findings-github.js";
import { findingsGitlab } from "./findings-gitlab.js";
import { findingsJunit } from "./findings-junit.js";
import { findingsSarif } from "./findings-sarif.js";
import { suggestionsJson } from "./suggestions.js";
import type { Whole } from "./lang/told.js";
import type { ToldSet } from "./told.js";

export type HostFormat = "github" | "sarif" | "junit" | "gitlab" | "suggestions";

export interface HostOptions {
  /** The version of the program. */
  readonly version: string;
  /** Where the whole is, when the host shows a part. */
  readonly whole: Whole;
}

/** The report in one of the formats. */
export function hostText(format: HostFormat, set: ToldSet, { version, whole }: HostOptions): string {
  switch (format) {
    case "github":
      return findingsGithub(set, whole);
    case "sarif":
      return findingsSarif(set, version);
    case "junit":
      return findingsJunit(set);
    case "gitlab":
      return findingsGitlab(set);
    case "suggestions":
      return suggestionsJson(set);
  }
}
