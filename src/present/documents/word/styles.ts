/** How a Word document looks: named styles, so that whoever works on it further can change one and change all. */
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import type { Status } from "../../../model/progress.js";
import { palette } from "../../charts/palette.js";

/** A colour as Word writes it. */
const colour = (hex: string): string => hex.slice(1);

export const ink = colour(palette.ink.light);
export const soft = colour(palette.muted.light);
export const line = colour(palette.grid.light);
export const stripe = colour(palette.stripe.light);
const accent = colour(palette.series.light);
const mark = colour(palette.target.light);

/** Of verdicts that call for a look; the others are as the text around them. Shape and word say the same. */
export const statusColour: Readonly<Partial<Record<Status, string>>> = {
  ...{ achieved: colour(palette.achieved.light), achieved_late: colour(palette.achieved.light) },
  ...{ on_track: colour(palette.achieved.light), behind: mark },
  ...{ off_track: colour(palette.bad.light), worsening: colour(palette.bad.light), missed: colour(palette.bad.light) },
};

/** Ids of the styles that are not Word's own. */
export const own = {
  lead: "Lead",
  draft: "Draft",
  caption: "ChartCaption",
  cell: "TableText",
  small: "TableTextSmall",
  head: "TableHead",
  smallHead: "TableHeadSmall",
  after: "AfterTable",
  foot: "Footer",
} as const;

/** Twips: a twentieth of a point. */
const POINT = 20;

interface HeadingLook {
  readonly size: number;
  readonly before: number;
  readonly color: string;
}

const headingOf = ({ size, before, color }: HeadingLook) => ({
  run: { size, bold: true, color },
  paragraph: {
    spacing: { before: before * POINT, after: 4 * POINT, line: 252, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

const contentsOf = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  ...{ basedOn: "Normal", run: { size: 19 } },
  paragraph: {
    indent: { left: (level - 1) * 12 * POINT },
    spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
  },
});

const named: Exclude<IStylesOptions["paragraphStyles"], undefined> = [
  { id: "Normal", name: "Normal", quickFormat: true },
  { id: own.foot, name: "footer", basedOn: "Normal", run: { size: 17, color: soft } },
  { id: own.lead, name: "Lead", basedOn: "Normal", run: { color: soft } },
  {
    ...{ id: own.draft, name: "Draft", basedOn: "Normal", run: { color: mark } },
    paragraph: {
      border: Object.fromEntries(
        ["top", "bottom", "left", "right"].map((side) => [
          side,
          { style: BorderStyle.SINGLE, size: 12, color: mark, space: 4 },
        ]),
      ),
    },
  },
  {
    ...{ id: own.caption, name: "Chart Caption", basedOn: "Normal" },
    paragraph: { keepNext: true, spacing: { before: 8 * POINT, after: 3 * POINT } },
  },
  {
    ...{ id: own.cell, name: "Table Text", basedOn: "Normal", run: { size: 18 } },
    paragraph: { spacing: { before: POINT, after: POINT, line: 240, lineRule: LineRuleType.AUTO } },
  },
  { id: own.head, name: "Table Head", basedOn: own.cell, run: { bold: true }, paragraph: { keepNext: true } },
  { id: own.small, name: "Table Text Small", basedOn: own.cell, run: { size: 16 } },
  { id: own.smallHead, name: "Table Head Small", basedOn: own.head, run: { size: 16 } },
  {
    ...{ id: own.after, name: "After Table", basedOn: "Normal", run: { size: 8 } },
    paragraph: { spacing: { after: 4 * POINT, line: 240, lineRule: LineRuleType.AUTO } },
  },
  ...[1, 2].map(contentsOf),
];

/** @param language as Word names it, "nb-NO" */
export const stylesFor = (language: string, tight: boolean): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: tight ? 19 : 21, color: ink, language: { value: language } },
      paragraph: { spacing: { after: (tight ? 3 : 6) * POINT, line: tight ? 245 : 264, lineRule: LineRuleType.AUTO } },
    },
    title: { ...headingOf({ size: 44, before: 0, color: ink }), next: "Normal" },
    heading1: headingOf({ size: 30, before: 20, color: accent }),
    heading2: headingOf({ size: 25, before: 14, color: ink }),
    heading3: headingOf({ size: 22, before: 10, color: ink }),
    heading4: headingOf({ size: 21, before: tight ? 5 : 8, color: soft }),
    listParagraph: { paragraph: { spacing: { after: (tight ? 1 : 2) * POINT } } },
  },
  paragraphStyles: [...named],
});

const DEPTHS = [0, 1, 2, 3];
const bullets = ["•", "–", "•", "–"];

const indentOf = (level: number) => ({
  paragraph: { indent: { left: (level + 1) * 16 * POINT, hanging: 14 * POINT } },
});

export const lists = { bulleted: "bulleted", numbered: "numbered" } as const;

export const numbering: INumberingOptions = {
  config: [
    {
      reference: lists.bulleted,
      levels: DEPTHS.map((level) => ({
        ...{ level, format: LevelFormat.BULLET, text: bullets[level] ?? "•", alignment: AlignmentType.LEFT },
        style: indentOf(level),
      })),
    },
    {
      reference: lists.numbered,
      levels: DEPTHS.map((level) => ({
        ...{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT },
        style: { paragraph: { indent: { left: (level + 1) * 20 * POINT, hanging: 20 * POINT } } },
      })),
    },
  ],
};
