/** Figures under objective 5: a level to keep, and three measures that the plan computes from itself. */
import { council } from "./sources.mjs";
import { answered, level, t } from "./text.mjs";

const LATER = { set: "2024-09-18", decision: "d-2024-09-targets" };
const asked = (period, value, more) => answered(council, period, value, more);
const YEARS = ["2023", "2024", "2025"];
const whole = t("medlemmene som svarte", "the members who answered");
/** The initiatives whose milestones are all known; in 4.D one has no date. */
const KNOWN = ["1.A", "1.B", "1.C", "2.A", "2.B", "3.B", "3.C", "4.A", "4.B", "4.C"];
const milestones = (stage) => ({
  kind: "milestones",
  stage,
  initiatives: KNOWN,
  counts: "significantly_delayed",
  complete: YEARS,
});

export const indicators5 = {
  5.1: t("Virkningen av rådsarbeidet", "Effect of the council's work"),
  5.2: t("Betydelige forsinkelser i utvikling", "Significant delays in development"),
  5.3: t("Betydelige forsinkelser i innføring", "Significant delays in introduction"),
  5.4: t("Tiltak med midler til evaluering", "Measures with money for evaluation"),
};

export const measures5 = {
  "5.1a": {
    name: t("Tilfredshet med prosessene", "Satisfaction with the processes"),
    whole,
    baseline: { kind: "measured", value: 92, period: "2023-02", n: council["2023-02"] },
    targets: [level(85, "2028", { keep: true, ...LATER })],
    observations: [asked("2024-02", 90), asked("2025-02", 88), asked("2026-02", 86)],
  },
  "5.1b": {
    name: t("Anbefalinger som følges", "Recommendations that are followed"),
    whole,
    baseline: { kind: "measured", value: 85, period: "2023-02", n: council["2023-02"] },
    targets: [level(85, "2028", LATER)],
    observations: [asked("2024-02", 84), asked("2025-02", 83), asked("2026-02", 81)],
  },
  5.2: {
    whole: t("milepæler i utvikling", "milestones in development"),
    baseline: { kind: "measured", value: 30, period: "2022" },
    targets: [level(20, "2025"), level(10, "2028", LATER)],
    derive: milestones("development"),
  },
  5.3: {
    whole: t("milepæler i innføring", "milestones in introduction"),
    baseline: { kind: "measured", value: 60, period: "2022" },
    targets: [level(45, "2025"), level(20, "2028", LATER)],
    derive: milestones("introduction"),
  },
  5.4: {
    whole: t("initiativ i porteføljen", "initiatives in the portfolio"),
    baseline: { kind: "measured", value: 25, period: "2022" },
    targets: [level(40, "2025"), level(60, "2028", LATER)],
    derive: { kind: "initiatives", portfolio: true, counts: "evaluation_funded", complete: YEARS },
  },
};
