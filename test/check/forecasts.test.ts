/** Where the rules about forecasts begin and end. */
import { describe } from "vitest";
import { type Case, cases } from "./rule-table.js";

const silent = (name: string, changes: Case["changes"]): Case => ({ name, changes, found: [] });
const told = (name: string, changes: Case["changes"], ...found: Case["found"]): Case => ({ name, changes, found });

const milestones = (...all: readonly string[]): Case["changes"] => ({
  initiative: `milestones:\n${all.map((each) => `  - { name: N, ${each} }`).join("\n")}`,
});

const forecast = (entries: string, more = ""): Case["changes"] => milestones(`id: a, ${more}forecast: ${entries}`);

describe("forecasts", () => {
  cases([
    silent("for a period that is not over", forecast('"2024"')),
    told("without a date may have passed too", forecast('"2024-05"'), { code: "forecast-passed", at: "2024-05" }),
    silent(
      "that have passed, with a new one",
      forecast('[{ date: "2024-03", reported: "2023-11-01" }, { date: "2025", reported: "2024-03-01" }]'),
    ),
    silent("of what rests", {
      initiative: `${milestones('id: a, forecast: "2024-05"')["initiative"] ?? ""}\nlifecycle: [{ state: suspended, from: "2024-01-01", reason: R }]`,
    }),
    silent(
      "reported on the day it was reached",
      forecast('[{ date: "2024-05", reported: "2024-05-01" }]', 'actual: "2024-05-01", '),
    ),
    told(
      "reported after it was reached",
      forecast('[{ date: "2024-05", reported: "2024-05-02" }]', 'actual: "2024-05-01", '),
      { code: "forecast-out-of-time", at: "2024-05-02" },
    ),
    told(
      "reported before the initiative came into the plan",
      {
        initiative: `${forecast('[{ date: "2025", reported: "2023-11-01" }]')["initiative"] ?? ""}\nlifecycle: [{ state: active, from: "2024-01-01" }]`,
      },
      { code: "forecast-out-of-time", at: "2023-11-01" },
    ),
    told(
      "not oldest first",
      forecast('[{ date: "2025", reported: "2024-03-01" }, { date: "2026", reported: "2023-11-01" }]'),
      { code: "history-out-of-order", at: "2023-11-01" },
    ),
    told(
      "two of one day",
      forecast('[{ date: "2025", reported: "2024-03-01" }, { date: "2026", reported: "2024-03-01" }]'),
      { code: "list-repeated-key", at: "2024-03-01" },
    ),
    told("on a day that does not exist", forecast('[{ date: "2025-02-30", reported: "2024-03-01" }]'), {
      code: "meaningless-period",
      at: "2025-02-30",
    }),
  ]);
});
