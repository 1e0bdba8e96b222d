/** Every kind of document, by its name. A new one is one file and one line here. */
import { baseOf } from "./base.js";
import type { DocumentHead, DocumentInput, DocumentKind } from "./document.js";
import { type MeetingView, meetingView } from "./meeting.js";
import { type ReviewView, reviewView } from "./review.js";
import { type OwnerView, ownerView } from "./owner.js";
import { type PlanView, planView } from "./plan.js";
import { type PrioritiesView, prioritiesView } from "./priorities.js";
import { type RoadmapView, roadmapView } from "./roadmap.js";
import { type SheetView, sheetView } from "./sheet.js";
import { type SiteView, siteView } from "./site.js";
import { type SummaryView, summaryView } from "./summary.js";

/** The views by kind. */
interface DocumentViews {
  readonly summary: SummaryView;
  readonly plan: PlanView;
  readonly roadmap: RoadmapView;
  readonly meeting: MeetingView;
  readonly review: ReviewView;
  readonly priorities: PrioritiesView;
  readonly owner: OwnerView;
  readonly sheet: SheetView;
  readonly site: SiteView;
}

const makers: { readonly [K in DocumentKind]: (input: DocumentInput, ids: readonly string[]) => DocumentViews[K] } = {
  summary: summaryView,
  plan: planView,
  roadmap: roadmapView,
  meeting: meetingView,
  review: reviewView,
  priorities: prioritiesView,
  owner: ownerView,
  sheet: sheetView,
  site: siteView,
};

/** The view of a kind of document; `ids` narrows it where the kind has something to choose from. */
export const documentView = (
  kind: DocumentKind,
  input: DocumentInput,
  ids: readonly string[],
): { readonly head: DocumentHead } => makers[kind]({ ...input, base: baseOf(input) }, ids);
