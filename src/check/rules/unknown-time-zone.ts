/** The time zone in which a day is a day exists. */
import { nearest } from "../nearest.js";
import { meant } from "../places.js";
import { defineRule, valueOf } from "../rule.js";
import { hasSettings } from "../silence.js";

function exists(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The nearest zone; a city alone means the zone that is named after it. */
export function zoneMeant(zone: string): string | null {
  const zones = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  const city = (name: string): string => name.split("/").at(-1) ?? "";
  const found = nearest(zone, zones);
  if (found !== null) return found;
  const near = nearest(city(zone), zones.map(city));
  return zones.find((one) => city(one) === near) ?? null;
}

export const rule = defineRule<{ zone: string }>({
  code: "unknown-time-zone",
  severity: "error",
  title: { nb: "Tidssone som ikke finnes", nn: "Tidssone som ikkje finst", en: "Time zone that does not exist" },
  why: {
    nb: "Tidssonen avgjør hvilken dag det er når planen blir vurdert. Uten den kan ingen frist vurderes på rett dag.",
    nn: "Tidssona avgjer kva dag det er når planen blir vurdert. Utan ho kan ingen frist vurderast på rett dag.",
    en: "The time zone decides which day it is when the plan is judged. Without it no due date can be judged on the right day.",
  },
  mend: {
    nb: "Skriv verdensdel og by på engelsk, slik som Europe/Oslo.",
    nn: "Skriv verdsdel og by på engelsk, slik som Europe/Oslo.",
    en: "Write continent and city, such as Europe/Oslo.",
  },
  example: {
    bad: "time_zone: Europa/Oslo\n",
    good: "time_zone: Europe/Oslo\n",
  },
  message: {
    nb: ({ zone }) => `Det finnes ingen tidssone som heter «${zone}».`,
    nn: ({ zone }) => `Det finst inga tidssone som heiter «${zone}».`,
    en: ({ zone }) => `There is no time zone called “${zone}”.`,
  },
  *check({ plan }) {
    const { settings } = plan;
    const { time_zone: zone } = settings;
    if (!hasSettings(plan) || zone.trim() === "" || exists(zone)) return;
    yield { place: valueOf(settings, "time_zone"), item: null, data: { zone }, ...meant(zoneMeant(zone)) };
  },
});
