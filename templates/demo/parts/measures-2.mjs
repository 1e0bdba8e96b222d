/** Figures under objective 2: a yearly survey with breaks, a moved sample and late answers. */
import { staff } from "./sources.mjs";
import { answered, level, SET, t } from "./text.mjs";

const LATER = { set: "2024-09-18", decision: "d-2024-09-targets" };
const asked = (period, value, more) => answered(staff, period, value, more);
const whole = t("helsepersonellet som svarte", "the personnel who answered");
const from2021 = (value) => ({ kind: "measured", value, period: "2021-09", n: staff["2021-09"] });

export const indicators2 = {
  2.1: t("Holdninger til digital kontakt", "Attitudes to digital contact"),
  2.2: t("Tilfredshet med journalsystemet", "Satisfaction with the record system"),
  2.3: t("Ferdigheter og opplæring", "Skills and training"),
};

export const measures2 = {
  "2.1a": {
    name: t("Kontakt med kolleger", "Contact with colleagues"),
    whole,
    baseline: from2021(59),
    targets: [level(65, "2025"), level(70, "2028", LATER)],
    path: { kind: "linear", points: [{ at: "2023", value: 61 }] },
    observations: [asked("2022-09", 61), asked("2023-09", 63), asked("2024-09", 66), asked("2025-09", 67)],
    breaks: [
      {
        at: "2024-09",
        kind: "mode",
        effect: "none",
        assessed_by: "analytiker / analyst",
        text: t("Skjemaet kunne også besvares på telefon.", "The form could also be answered by phone."),
      },
    ],
  },
  "2.1b": {
    name: t("Kontakt med pasienter", "Contact with patients"),
    whole,
    baseline: from2021(47),
    targets: [level(60, "2025"), level(65, "2028", LATER)],
    observations: [asked("2023-09", 48), asked("2024-09", 49), asked("2025-09", 50)],
  },
  "2.2a": {
    name: t("Tilfredshet i alt", "Overall satisfaction"),
    whole,
    methods: [
      { from: "2021", scale: t("Fem trinn", "Five steps"), counted: t("De to øverste", "The top two") },
      { from: "2023", scale: t("Sju trinn", "Seven steps"), counted: t("De tre øverste", "The top three") },
    ],
    baseline: from2021(42),
    targets: [level(50, "2025"), level(55, "2028", LATER)],
    observations: [asked("2022-09", 43), asked("2023-09", 51), asked("2024-09", 52), asked("2025-09", 54)],
    breaks: [
      {
        at: "2023",
        kind: "scale",
        effect: "major",
        assessed_by: "analytiker / analyst",
        text: t("Skalaen gikk fra fem til sju trinn.", "The scale went from five to seven steps."),
      },
    ],
  },
  "2.2b": {
    name: t("Lett å finne fram", "Easy to find one's way"),
    whole,
    baseline: from2021(61),
    targets: [level(70, "2025")],
    observations: [
      asked("2021-09", 61, {
        published: "2023-02-01",
        revision: {
          number: 1,
          kind: "method",
          reason: t("Regnet om etter den nye definisjonen.", "Recalculated by the new definition."),
        },
      }),
      asked("2022-09", 63),
      asked("2023-09", 66),
      asked("2024-09", 68),
      asked("2025-09", 65),
    ],
    breaks: [
      {
        at: "2022-09",
        kind: "definition",
        effect: "major",
        assessed_by: "analytiker / analyst",
        text: t("Utgangspunktet er regnet om.", "The baseline has been restated."),
      },
    ],
  },
  "2.2c": {
    name: t("Effektivt pasientarbeid", "Efficient patient work"),
    whole,
    baseline: from2021(56),
    targets: [level(60, "2024")],
    observations: [asked("2022-09", 57), asked("2023-09", 59), asked("2024-09", 62), asked("2025-09", 58)],
  },
  "2.2d": {
    name: t("God kvalitet i arbeidet", "Good quality of work"),
    whole,
    baseline: from2021(60),
    targets: [level(65, "2025")],
    observations: [asked("2022-09", 62), asked("2023-09", 64), asked("2024-09", 66)],
  },
  "2.3a": {
    name: t("Digitale ferdigheter", "Digital skills"),
    whole,
    baseline: {
      kind: "pending",
      text: t(
        "Utgangspunktet skal velges når to runder er målt.",
        "The baseline is to be chosen once two rounds have been measured.",
      ),
      decide_by: "2025-12",
    },
    targets: [level(70, "2028", LATER)],
    observations: [asked("2024-09", 62), asked("2025-09", 64)],
  },
  "2.3b": {
    name: t("Opplæring", "Training"),
    whole,
    baseline: from2021(38),
    targets: [
      {
        kind: "pending",
        decide_by: "2025-Q1",
        set: SET,
        text: t("Måltallet skulle avklares med aktørene.", "The target was to be clarified with the actors."),
      },
    ],
    observations: [asked("2023-09", 40), asked("2025-09", 44)],
  },
};
