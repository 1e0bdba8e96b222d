/** The fixed words of documents: what all have in common, and each kind's own. */
import type { Lang } from "../../../report/wording.js";
import { type CommonWords, common } from "./common.js";
import { type MeetingWords, meeting } from "./meeting.js";
import { type ReviewWords, review } from "./review.js";
import { type OwnerWords, owner } from "./owner.js";
import { type PlanWords, plan } from "./plan.js";
import { type PrioritiesWords, priorities } from "./priorities.js";
import { type RoadmapWords, roadmap } from "./roadmap.js";
import { type SheetWords, sheet } from "./sheet.js";
import { type SiteWords, site } from "./site.js";
import { type SummaryWords, summary } from "./summary.js";
import { voiced } from "../voice.js";

export interface DocumentWords {
  readonly common: CommonWords;
  readonly summary: SummaryWords;
  readonly plan: PlanWords;
  readonly roadmap: RoadmapWords;
  readonly meeting: MeetingWords;
  readonly review: ReviewWords;
  readonly priorities: PrioritiesWords;
  readonly owner: OwnerWords;
  readonly sheet: SheetWords;
  readonly site: SiteWords;
}

export const documentWords = (lang: Lang): DocumentWords => ({
  common: voiced(lang, common[lang]),
  summary: voiced(lang, summary[lang]),
  plan: voiced(lang, plan[lang]),
  roadmap: voiced(lang, roadmap[lang]),
  meeting: voiced(lang, meeting[lang]),
  review: voiced(lang, review[lang]),
  priorities: voiced(lang, priorities[lang]),
  owner: voiced(lang, owner[lang]),
  sheet: voiced(lang, sheet[lang]),
  site: voiced(lang, site[lang]),
});
