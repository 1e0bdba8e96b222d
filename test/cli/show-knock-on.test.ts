/** The delay of a milestone is carried on to those that wait for it, and the view says so. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ehs } from "../helpers/run.js";

const demo = fileURLToPath(new URL("../../templates/demo/plan", import.meta.url));

interface Shown {
  readonly items: readonly {
    readonly lists: readonly {
      readonly code: string;
      readonly entries: readonly {
        readonly items: readonly { readonly id: string }[];
        readonly facts: readonly { readonly value?: number }[];
      }[];
    }[];
  }[];
}

async function knockOnOf(id: string): Promise<string[]> {
  const { stdout } = await ehs(["show", id, "--plan", demo, "--as-of", "2026-03-31", "--format", "json"]);
  const lists = (JSON.parse(stdout) as Shown).items.flatMap((item) => item.lists);
  return lists
    .filter(({ code }) => code === "knock_on")
    .flatMap(({ entries }) => entries.flatMap(({ items }) => items.map((each) => each.id)));
}

describe("the knock-on of a delay", () => {
  it("names the milestones that a late one pushes", async () => {
    expect(await knockOnOf("4.A-m2")).toEqual(["2.A-m2", "2.A-m3", "4.A-m3"]);
  });

  it("names for an initiative those of others", async () => {
    expect(await knockOnOf("4.A")).toEqual(["2.A-m2", "2.A-m3"]);
  });

  it("is empty for a milestone in time", async () => {
    expect(await knockOnOf("4.A-m1")).toEqual([]);
  });
});
