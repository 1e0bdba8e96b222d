/** What an edition says in prose: its foreword, its introduction and what opens its chapters. */
import type { ChapterOpening, EditionFile, EditionProse } from "../../../model/plan.js";
import type { Lookup } from "../../lookup.js";
import type { PlanProse, PlanView } from "./view.js";

type Spoken = Pick<EditionProse, "text" | "origin" | "signed">;

function prose({ say }: Lookup, { text, origin, signed = [] }: Spoken): PlanProse {
  const names = signed.map(({ role, name }) => ({ role: say(role), name: name ?? null }));
  return { text: say(text), origin: origin ?? "publisher", signed: names };
}

const proseIf = (lookup: Lookup, spoken: Spoken | undefined): PlanProse | null =>
  spoken === undefined ? null : prose(lookup, spoken);

export interface SpokenEdition {
  readonly foreword: PlanProse | null;
  readonly introduction: PlanProse | null;
  readonly openings: PlanView["openings"];
  readonly objective: (id: string) => PlanProse | null;
}

/** Nothing where the plan has no edition by the day. */
export function spokenEdition(lookup: Lookup, edition: EditionFile | null): SpokenEdition {
  const chapters = edition?.chapters ?? [];
  const opening = (chapter: ChapterOpening["chapter"]): PlanProse | null =>
    proseIf(
      lookup,
      chapters.find((each) => each.chapter === chapter),
    );
  return {
    foreword: proseIf(lookup, edition?.foreword),
    introduction: proseIf(lookup, edition?.introduction),
    openings: {
      ...{ strategy: opening("strategy"), governance: opening("governance"), indicators: opening("indicators") },
      ...{ roadmap: opening("roadmap"), changes: opening("changes"), open: opening("open-items") },
      appendix: opening("appendix"),
    },
    objective: (id) =>
      proseIf(
        lookup,
        chapters.find(({ chapter, objective }) => chapter === "objective" && objective === id),
      ),
  };
}
