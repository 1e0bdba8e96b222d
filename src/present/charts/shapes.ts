/** The shapes that statuses, figures and targets are drawn with. Each can be told from the others without its colour. */
import type { Status } from "../../model/progress.js";
import type { Ink } from "./palette.js";

export type Shape =
  | "dot"
  | "ring"
  | "square"
  | "hollow-square"
  | "diamond"
  | "hollow-diamond"
  | "crossed-diamond"
  | "up"
  | "down"
  | "right"
  | "check"
  | "thin-check"
  | "cross"
  | "dash"
  | "plus"
  | "bar";

interface Figure {
  /** In a square from −1 to 1. */
  readonly points: readonly (readonly (readonly [number, number])[])[];
  readonly closed: boolean;
  /** Thickness of an open line, as a part of the size; null for a filled shape. */
  readonly stroke: number | null;
}

const diamond = [
  [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
] as const;
const square = [
  [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
] as const;
const check = [
  [
    [-0.9, 0.05],
    [-0.3, 0.7],
    [0.9, -0.7],
  ],
] as const;

const FIGURES: Readonly<Record<Exclude<Shape, "dot" | "ring">, Figure>> = {
  square: { points: square, closed: true, stroke: null },
  "hollow-square": { points: square, closed: true, stroke: 0.17 },
  diamond: { points: diamond, closed: true, stroke: null },
  "hollow-diamond": { points: diamond, closed: true, stroke: 0.17 },
  "crossed-diamond": {
    points: [
      diamond[0],
      [
        [-1, 1],
        [1, -1],
      ],
    ],
    closed: true,
    stroke: 0.15,
  },
  up: {
    points: [
      [
        [0, -0.9],
        [1, 0.8],
        [-1, 0.8],
      ],
    ],
    closed: true,
    stroke: null,
  },
  down: {
    points: [
      [
        [0, 0.9],
        [1, -0.8],
        [-1, -0.8],
      ],
    ],
    closed: true,
    stroke: null,
  },
  right: {
    points: [
      [
        [1, 0],
        [-0.7, 0.9],
        [-0.7, -0.9],
      ],
    ],
    closed: true,
    stroke: null,
  },
  check: { points: check, closed: false, stroke: 0.28 },
  "thin-check": { points: check, closed: false, stroke: 0.12 },
  cross: {
    points: [
      [
        [-0.75, -0.75],
        [0.75, 0.75],
      ],
      [
        [-0.75, 0.75],
        [0.75, -0.75],
      ],
    ],
    closed: false,
    stroke: 0.26,
  },
  dash: {
    points: [
      [
        [-0.85, 0],
        [0.85, 0],
      ],
    ],
    closed: false,
    stroke: 0.24,
  },
  plus: {
    points: [
      [
        [-0.9, 0],
        [0.9, 0],
      ],
      [
        [0, -0.9],
        [0, 0.9],
      ],
    ],
    closed: false,
    stroke: 0.2,
  },
  bar: {
    points: [
      [
        [0, -1],
        [0, 1],
      ],
    ],
    closed: false,
    stroke: 0.28,
  },
};

/** A shape as a path, and how thick its line is; null where it is filled. */
export interface Drawn {
  readonly d: string;
  readonly stroke: number | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Two halves of a circle. */
function circle(x: number, y: number, radius: number): string {
  const [r, left, right] = [round(radius), round(x - radius), round(x + radius)];
  return `M${left},${round(y)}a${r},${r} 0 1,0 ${round(right - left)},0a${r},${r} 0 1,0 ${round(left - right)},0Z`;
}

export function drawShape(shape: Shape, x: number, y: number, size: number): Drawn {
  const half = size / 2;
  if (shape === "dot") return { d: circle(x, y, half), stroke: null };
  if (shape === "ring") return { d: circle(x, y, half * 0.85), stroke: size * 0.17 };
  const { points, closed, stroke } = FIGURES[shape];
  const d = points
    .map((each) => `M${each.map(([dx, dy]) => `${round(x + dx * half)},${round(y + dy * half)}`).join("L")}`)
    .join(closed ? "Z" : "");
  return { d: closed ? `${d}Z` : d, stroke: stroke === null ? null : round(stroke * size) };
}

/** How a status is drawn: its shape, its colour, and the text colour on it. The word always stands beside. */
export interface StatusMark {
  readonly shape: Shape;
  readonly ink: "achieved" | "good" | "behind" | "off" | "bad" | "unknown" | "closed";
}

const unknown: StatusMark = { shape: "ring", ink: "unknown" };

export const statusMarks: Readonly<Record<Status, StatusMark>> = {
  achieved: { shape: "check", ink: "achieved" },
  achieved_late: { shape: "thin-check", ink: "achieved" },
  on_track: { shape: "dot", ink: "good" },
  behind: { shape: "up", ink: "behind" },
  off_track: { shape: "square", ink: "off" },
  worsening: { shape: "down", ink: "bad" },
  missed: { shape: "cross", ink: "bad" },
  awaiting_data: unknown,
  no_data: unknown,
  no_target: unknown,
  no_baseline: unknown,
  no_pace: unknown,
  not_comparable: unknown,
  undecidable: unknown,
  suspended: { shape: "dash", ink: "closed" },
  retired: { shape: "dash", ink: "closed" },
};

/** The colour of a status's mark on the ground, where its fill would be too pale. */
export function markInk(status: Status): Ink {
  const { ink } = statusMarks[status];
  return ink === "unknown" || ink === "closed" ? "muted" : ink === "behind" ? "target" : ink;
}
