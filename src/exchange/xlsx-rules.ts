/** What may be typed in a sheet that is sent out: drop-downs and ranges, checked by the spreadsheet itself. */
import type { Feature } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { CellRule } from "../model/sheet.js";

const place = "xl/worksheets/sheet{id}.xml";

interface Check {
  readonly type: "list" | "decimal" | "whole" | "date";
  readonly operator: "between" | "greaterThanOrEqual" | "lessThanOrEqual" | null;
  readonly formulas: readonly string[];
}

function numberCheck(low: number | null, high: number | null): Check | null {
  if (low !== null && high !== null)
    return { type: "decimal", operator: "between", formulas: [String(low), String(high)] };
  if (low !== null) return { type: "decimal", operator: "greaterThanOrEqual", formulas: [String(low)] };
  return high === null ? null : { type: "decimal", operator: "lessThanOrEqual", formulas: [String(high)] };
}

/** A list stands in the cell's rule itself, parted by commas, which the words of the plan format do not have. */
function checkOf({ allow }: CellRule): Check | null {
  switch (allow.kind) {
    case "list":
      return { type: "list", operator: null, formulas: [`"${allow.words.join(",")}"`] };
    case "number":
      return numberCheck(allow.low, allow.high);
    case "count":
      return { type: "whole", operator: "greaterThanOrEqual", formulas: ["1"] };
    case "date":
      // 1 January 1990 and on, as spreadsheets count days: a year typed alone is no day
      return { type: "date", operator: "greaterThanOrEqual", formulas: ["32874"] };
  }
}

function markupOf(rule: CellRule): string {
  const check = checkOf(rule);
  if (check === null) return "";
  const [from, to] = rule.rows;
  const cells = `${getCellAddress(from, rule.column)}:${getCellAddress(to, rule.column)}`;
  const operator = check.operator === null ? "" : ` operator="${check.operator}"`;
  const formulas = check.formulas.map(
    (text, at) => `<formula${at + 1}>${sanitizeTextContent(text)}</formula${at + 1}>`,
  );
  // the longest message that Excel takes
  const message = sanitizeAttributeValue(rule.message.slice(0, 225));
  return (
    `<dataValidation type="${check.type}"${operator} allowBlank="1" showErrorMessage="1" error="${message}"` +
    ` sqref="${cells}">${formulas.join("")}</dataValidation>`
  );
}

/** Holds the cells of the first sheet to the rules. */
export function rulesFeature(rules: readonly CellRule[]): Feature<Blob> {
  const marked = rules.map(markupOf).filter((markup) => markup !== "");
  const markup = `<dataValidations count="${marked.length}">${marked.join("")}</dataValidations>`;
  const order = getOrderOfSiblings(place, "worksheet") ?? [];
  return {
    files: {
      transform: {
        [place]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 && marked.length > 0
              ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet")
              : xml,
        },
      },
    },
  };
}
