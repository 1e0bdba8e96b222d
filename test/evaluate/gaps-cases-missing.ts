/** Kinds of gap by what is missing: a plan that has each, and the same plan mended. */
import {
  type Case,
  first,
  base,
  target,
  good,
  owned,
  unreported,
  meeting,
  planOwner,
  office,
  trust,
  m,
  i,
} from "./gaps-cases.js";
import { initiative, measured } from "./gaps-scene.js";

export const missingCases: readonly Case[] = [
  {
    ...{
      code: "next-step-missing",
      item: "1.1",
      due: "2026",
      who: planOwner,
      facts: { period: "2026", horizon: "2030" },
    },
    files: m(`${base}, targets: [{ kind: level, value: 80, due: "2026" }]`),
    mended: m(`${base}, targets: [{ kind: level, value: 80, due: "2026" }, { kind: level, value: 90, due: "2030" }]`),
  },
  {
    ...{ code: "no-target", item: "1.1", who: planOwner, facts: { noTarget: "none", text: "Not agreed" } },
    files: m(`${base}, targets: [{ kind: none, reason: Not agreed }]`),
    mended: m(`${base}, ${target}`),
  },
  {
    ...{ code: "no-target", item: "1.1", due: "2027", who: planOwner, facts: { noTarget: "dependent", text: "Plans" } },
    files: m(`${base}, targets: [{ kind: dependent, waits_for: Plans, decide_by: "2027" }]`),
    mended: m(`${base}, ${target}`),
  },
  {
    ...{ code: "no-baseline", item: "1.1", who: office, facts: { what: "undated", text: null } },
    files: m(`baseline: { kind: measured, value: 40 }, ${target}`),
    mended: m(`${base}, ${target}`),
  },
  {
    ...{ code: "no-baseline", item: "1.1", who: office, facts: { what: "not_comparable", text: "Grants" } },
    files: m(`baseline: { kind: measured, value: 40, period: "2022", comparable: false, reason: Grants }, ${target}`),
    mended: m(`${base}, ${target}`),
  },
  {
    ...{
      code: "figure-stale",
      item: "1.1",
      due: "2024-12-31",
      who: office,
      facts: { period: "2024-12-31", ...unreported },
    },
    files: m(`${base}, ${target}, observations: [{ period: "2023", value: 50 }]`),
    mended: m(`${base}, ${target}, observations: [{ period: "2025", value: 70 }]`),
  },
  {
    ...{ code: "figure-stale", item: "1.1", due: "2024-12-31", who: planOwner },
    facts: {
      ...{ period: "2024-12-31", missing: "not_yet_available", missingFor: "2025" },
      ...{ reported: null, reporter: "survey", text: null },
    },
    files: m(
      `${base}, ${target}, observations: [{ period: "2023", value: 50 }, { period: "2025", missing: not_yet_available }]`,
    ),
    mended: m(`${base}, ${target}, observations: [{ period: "2025", value: 70 }]`),
  },
  {
    ...{ code: "figure-missing", item: "1.1", who: office, facts: { what: "first", period: null, ...unreported } },
    files: m(`${base.replace("2022", "2025")}, ${target}`),
    mended: m(`${base.replace("2022", "2024")}, ${target}, observations: [{ period: "2025", value: 70 }]`),
  },
  {
    ...{ code: "figure-missing", item: "1.1", who: planOwner },
    facts: {
      ...{ what: "first", period: null, missing: "not_yet_available", missingFor: "2026-Q1" },
      ...{ reported: null, reporter: "survey", text: null },
    },
    files: m(
      `${base.replace("2022", "2025")}, ${target}, observations: [{ period: "2026-Q1", missing: not_yet_available }]`,
    ),
    mended: m(`${base.replace("2022", "2025")}, ${target}, observations: [{ period: "2026-Q1", value: 70 }]`),
  },
  {
    ...{ code: "figure-missing", item: "1.1", who: office, facts: { what: "exact", period: "2025", ...unreported } },
    files: m(`${base}, ${target}, observations: [{ period: "2025", value: ">45" }]`),
    mended: m(`${base}, ${target}, observations: [{ period: "2025", value: 70 }]`),
  },
  {
    ...{ code: "initiative-without-owner", item: "1.A", who: planOwner, facts: { what: "pending" } },
    files: i("ownership: clarifying"),
    mended: i("ownership: several"),
  },
  {
    ...{ code: "initiative-without-status", item: "1.A", who: ["source-owner registry", ...trust], facts: {} },
    files: i("owners: [trust], status_source: portfolio"),
    mended: i("owners: [trust], status_source: portfolio, reports: [{ cut_off: '2026-06-01', colour: green }]"),
  },
  {
    ...{ code: "status-too-old", item: "1.A", due: "2026-05-15", who: trust },
    facts: { cutOff: "2025-11-15", months: 7, colour: "green" },
    files: i("owners: [trust], reports: [{ cut_off: '2025-11-15', colour: green }]"),
    mended: i("owners: [trust], reports: [{ cut_off: '2025-12-31', colour: green }]"),
  },
  {
    ...{ code: "colour-without-reason", item: "1.A", who: trust, facts: { cutOff: "2026-06-01", colour: "yellow" } },
    files: i("owners: [trust], reports: [{ cut_off: '2026-06-01', colour: yellow }]"),
    mended: i("owners: [trust], reports: [{ cut_off: '2026-06-01', colour: yellow, reason: Staff }]"),
  },
  {
    ...{ code: "outcome-without-either", item: "o", who: planOwner, facts: {} },
    files: first("outcomes: [{ id: o, text: O }]"),
    mended: first("outcomes: [{ id: o, text: O }]", initiative("outcomes: [o]")),
  },
  {
    ...{ code: "outcome-not-measured", item: "o", who: planOwner, facts: { initiatives: ["1.A"] } },
    files: first("outcomes: [{ id: o, text: O }]", initiative("outcomes_partly: [o]")),
    mended: first(
      "outcomes: [{ id: o, text: O }]",
      initiative("outcomes: [o]"),
      measured(good, "type: result, outcomes: [o]"),
    ),
  },
  {
    ...{ code: "outcome-not-moved", item: "o", who: planOwner, facts: {} },
    files: first("outcomes: [{ id: o, text: O }]", measured(good, "type: result, outcomes: [o]")),
    mended: first(
      "outcomes: [{ id: o, text: O }]",
      initiative("outcomes: [o]"),
      measured(good, "type: result, outcomes: [o]"),
    ),
  },
  {
    ...{ code: "only-adoption", item: "1", who: planOwner, facts: { count: 1 } },
    files: first(measured(good, "type: adoption")),
    mended: first(measured(good, "type: effect")),
  },
  {
    ...{ code: "benefit-not-measured", item: "1.A", due: "2025", who: ["owner line"] },
    facts: { what: "described", text: "Time", part: "b", measure: "1.1", ended: "2025-01-01" },
    files: first(
      measured(`${base}, ${target}`),
      initiative(
        "lifecycle: [{ state: retired, from: '2025-01-01' }], benefits: [{ id: b, text: Time, owner: line, measure: '1.1', due: '2025' }]",
      ),
    ),
    mended: first(
      measured(good),
      initiative(
        "lifecycle: [{ state: retired, from: '2025-01-01' }], benefits: [{ id: b, text: Time, owner: line, measure: '1.1', due: '2025' }]",
      ),
    ),
  },
  {
    ...{ code: "benefit-not-measured", item: "1.A", who: trust },
    facts: { what: "undescribed", text: null, part: "", measure: null, ended: null },
    files: i("owners: [trust], phase: done"),
    mended: {
      ...i("owners: [trust], phase: done"),
      "meetings/m.yaml": meeting("benefits: [{ initiative: 1.A, text: Shorter queues }]"),
    },
  },
  {
    ...{ code: "initiative-without-milestones", item: "1.A", who: trust, facts: {} },
    files: i("owners: [trust]"),
    mended: i(owned),
  },
  {
    ...{ code: "initiative-without-evaluation", item: "1.A", who: trust, facts: { what: "unknown" } },
    files: i("owners: [trust]"),
    mended: i(owned),
  },
];
