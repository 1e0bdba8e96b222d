/** Status reports by initiative, oldest first. A colour other than the first has a reason, but for 4.B: its own is owed. */
import { source } from "./sources.mjs";
import { t } from "./text.mjs";

const role = "prosjekteier / project owner";

/** Short lines: cut-off date, colour, and why. */
const history = (from, rows) =>
  rows.map(([cut_off, colour, reason, text]) => ({
    cut_off,
    colour,
    ...(reason === undefined || reason === null ? {} : { reason }),
    ...(text === undefined ? {} : { text }),
    role,
    source: source(from),
  }));

const portfolio = (rows) => history("nasjonal-portefolje", rows);
const reported = (rows) => history("direkte-edir", rows);

const asPlanned = t("Alt går etter planen.", "Everything goes as planned.");

export const reports = {
  "1.A": portfolio([
    ["2024-02-01", "green"],
    ["2024-08-01", "green"],
    [
      "2025-02-01",
      "yellow",
      t(
        "Innføringen i kommunene går saktere enn planlagt.",
        "Introduction in the municipalities is slower than planned.",
      ),
    ],
    ["2025-08-01", "yellow", t("To kommuner venter på utstyr.", "Two municipalities wait for equipment.")],
    ["2026-02-01", "green", null, asPlanned],
  ]),
  "1.B": portfolio([
    ["2024-02-01", "green"],
    [
      "2025-02-01",
      "yellow",
      t("Utstyrsavtalen kom et halvt år for sent.", "The equipment agreement came half a year late."),
    ],
    [
      "2026-02-01",
      "red",
      t("Tilbudet kommer ikke på plass før høsten 2026.", "The offers will not be in place before autumn 2026."),
    ],
  ]),
  "1.C": portfolio([
    ["2025-02-01", "green"],
    ["2025-06-30", "yellow", t("Valget av konsept er utsatt.", "The choice of concept has been put off.")],
  ]),
  "1.D": history("direkte-helsedirektoratet", [
    ["2025-09-01", "green"],
    [
      "2026-01-15",
      "yellow",
      t("Rapporten kommer i april i stedet for desember.", "The report comes in April instead of December."),
    ],
  ]),
  "2.A": portfolio([
    ["2024-02-01", "green"],
    ["2024-08-01", "yellow", t("Kravene tok lengre tid.", "The requirements took longer.")],
    ["2025-08-01", "red", t("Venter på dokumentdeling fra 4.A.", "Waits for document sharing from 4.A.")],
    [
      "2026-02-01",
      "red",
      t("Venter fortsatt på dokumentdeling fra 4.A.", "Still waits for document sharing from 4.A."),
    ],
  ]),
  "2.B": portfolio([
    ["2025-02-01", "green"],
    ["2026-02-01", "yellow", t("Utprøvingen er flyttet til juni.", "The trials have been moved to June.")],
  ]),
  "3.A": history("rapportering-rhf", [["2026-01-15", "green", null, asPlanned]]),
  "3.B": portfolio([
    ["2024-08-01", "green"],
    ["2025-04-30", "green", null, t("Levert som planlagt.", "Delivered as planned.")],
  ]),
  "3.C": portfolio([
    ["2025-02-01", "yellow", t("For få saksbehandlere.", "Too few case handlers.")],
    ["2026-02-01", "green", null, asPlanned],
  ]),
  "4.A": portfolio([
    ["2024-02-01", "green"],
    ["2025-02-01", "yellow", t("Sikkerhetsarbeidet tar tid.", "The security work takes time.")],
    ["2025-08-01", "red", t("Leverandøren kan ikke levere i år.", "The supplier cannot deliver this year.")],
    [
      "2026-02-01",
      "red",
      t("Dokumentdelingen er mer enn ett år forsinket.", "Document sharing is more than a year late."),
    ],
  ]),
  "4.B": portfolio([["2026-02-01", "yellow"]]),
  "4.C": portfolio([["2026-02-01", "green", null, asPlanned]]),
  "5.A": reported([
    ["2024-06-01", "yellow", t("Beregningene måtte gjøres om igjen.", "The calculations had to be done again.")],
    ["2024-12-01", "green", null, t("Modellen er tatt i bruk.", "The model has been taken into use.")],
  ]),
  "5.B": reported([["2026-01-15", "green", null, asPlanned]]),
  "5.C": reported([["2026-01-15", "green", null, asPlanned]]),
  "5.D": reported([["2025-08-15", "yellow", t("Midlene er ikke på plass.", "The money is not in place.")]]),
};
