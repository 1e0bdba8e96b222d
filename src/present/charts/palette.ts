/**
 * The colours of every chart, as data: one value for white paper and one for a dark page. They reach the drawing as CSS
 * custom properties with the light value to fall back on, so that a page can restyle them. No colour tells anything alone:
 * a word, a shape or a dash says the same.
 */

export interface Shade {
  readonly light: string;
  readonly dark: string;
}

const shade = (light: string, dark: string): Shade => ({ light, dark });

/** By role. `on-…` is the text that stands on the fill of the same name. */
export const palette = {
  ground: shade("#FFFFFF", "#12171E"),
  ink: shade("#1B2733", "#EAF0F6"),
  muted: shade("#4F5B66", "#B4BFCA"),
  grid: shade("#DDE2E7", "#2E3842"),
  axis: shade("#717C87", "#7F8B97"),
  stripe: shade("#F3F6F9", "#1A212A"),
  series: shade("#12436D", "#8FC3F5"),
  path: shade("#801650", "#F3A3CB"),
  target: shade("#8A3407", "#FFAE78"),
  forecast: shade("#0B5C34", "#84D6A6"),
  interval: shade("#CFE3D8", "#20402F"),
  within: shade("#FBE6D8", "#43301F"),
  box: shade("#C3D5E6", "#27435E"),
  achieved: shade("#0B5C34", "#84D6A6"),
  "on-achieved": shade("#FFFFFF", "#10151B"),
  good: shade("#12436D", "#8FC3F5"),
  "on-good": shade("#FFFFFF", "#10151B"),
  behind: shade("#E8A33D", "#F2C063"),
  "on-behind": shade("#1B2733", "#10151B"),
  off: shade("#A33E08", "#FF9A5C"),
  "on-off": shade("#FFFFFF", "#10151B"),
  bad: shade("#801650", "#F3A3CB"),
  "on-bad": shade("#FFFFFF", "#10151B"),
  unknown: shade("#DCE1E6", "#333E49"),
  "on-unknown": shade("#1B2733", "#EAF0F6"),
  closed: shade("#FFFFFF", "#12171E"),
  "on-closed": shade("#4F5B66", "#B4BFCA"),
} as const satisfies Readonly<Record<string, Shade>>;

export type Ink = keyof typeof palette;

/** Pairs of text and what it stands on, and of shapes and what they stand on: what the contrast test goes through. */
export const contrasts: {
  readonly text: readonly (readonly [Ink, Ink])[];
  readonly shapes: readonly (readonly [Ink, Ink])[];
} = {
  text: [
    ...(["ink", "muted", "series", "path", "target", "forecast"] as const).flatMap((ink) =>
      (["ground", "stripe"] as const).map((on) => [ink, on] as const),
    ),
    ...(["achieved", "good", "behind", "off", "bad", "unknown", "closed"] as const).map(
      (fill) => [`on-${fill}`, fill] as const,
    ),
  ],
  shapes: [
    ...(["axis", "series", "path", "target", "forecast", "achieved", "good", "off", "bad"] as const).flatMap((ink) =>
      (["ground", "stripe"] as const).map((on) => [ink, on] as const),
    ),
    ...(["series", "target", "path"] as const).map((ink) => [ink, "box"] as const),
    ["forecast", "interval"],
    ["series", "interval"],
    ["target", "within"],
    ["series", "within"],
  ],
};

const paints = Object.fromEntries(
  Object.entries(palette).map(([ink, { light }]) => [ink, `var(--chart-${ink}, ${light})`] as const),
) as Readonly<Record<Ink, string>>; // each ink of the palette has one

/** A colour as it stands in an attribute. */
export const paint = (ink: Ink): string => paints[ink];

const declared = (side: keyof Shade): string =>
  Object.entries(palette)
    .map(([name, value]) => `--chart-${name}:${value[side]}`)
    .join(";");

/**
 * The style that a page needs: the dark colours where the reader wants a dark page and never on paper, and one drawing of
 * each chart at a time, the wide one or the one for narrow columns.
 */
export const chartStyle: string = [
  `@media screen and (prefers-color-scheme:dark){:root{${declared("dark")}}}`,
  ".chart{display:block;max-width:100%;height:auto}",
  ".chart-narrow{display:none}",
  "@media screen and (max-width:36rem){.chart-wide:not(.chart-only){display:none}.chart-narrow{display:block;width:100%;max-width:26rem}}",
].join("\n");

/** The same drawing with the light colours themselves, for programs that know no custom properties. */
export const plainColours = (svg: string): string => svg.replace(/var\(--chart-[a-z-]+, (#[0-9A-F]{6})\)/g, "$1");
