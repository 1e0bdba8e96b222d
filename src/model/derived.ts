/** Figures that are computed from the plan itself, and the members that each rests on. */
import type { Id, Measure, Observation, Text } from "./plan.js";

/** Why a member counts, does not, or cannot be told. */
export type MemberWhy =
  /** Milestones. */
  | "in_time"
  | "delayed"
  | "delayed_little"
  | "no_due"
  | "no_start"
  | "no_stage"
  /** A forecast that may have been another then, or none. */
  | "forecast_undated"
  /** Initiatives. */
  | "funded"
  | "planned"
  | "none"
  | "no_evaluation"
  | "no_portfolio"
  /** As the plan has it today; what held then is not known. */
  | "evaluation_undated"
  | "portfolio_undated"
  /** Units of a breakdown. */
  | "reaches"
  | "below"
  | "no_value"
  | "suppressed"
  /** A part of a composite: it has its figure. */
  | "part";

/** What a member was judged by, as it was known at the period's end. */
export interface MemberFact {
  readonly kind: "reached" | "forecast" | "due" | "evaluation" | "inside" | "outside";
  /** Of a milestone: when it was reached, or was expected to be; without either, when it was due. */
  readonly period: string | null;
  /** The day a forecast was reported, or a state began; null when the plan does not say. */
  readonly since: string | null;
}

/** One of the population. */
export interface DerivedMember {
  /** Id of a milestone or an initiative; the code that a unit has at the time. */
  readonly id: Id;
  readonly name: Text;
  /** null: not known, and so the whole figure is not. */
  readonly counted: boolean | null;
  readonly why: MemberWhy;
  readonly facts: readonly MemberFact[];
  /** Of a milestone: days after the day it was due, at the period's end. */
  readonly daysLate: number | null;
  /** Of a unit: its figure; null when there is none or a small count hides it. */
  readonly value: number | null;
  /** Of a part of a composite: the scale of its figure. */
  readonly scale?: Measure["scale"];
}

/** Why there is no figure though the population is declared complete. */
export type DerivedProblem =
  /** 0 of 0 is no observation. */
  | { readonly reason: "empty" }
  /** Of these members it is not known whether they count. */
  | { readonly reason: "unknown"; readonly ids: readonly Id[] }
  /** Of these the plan has a fact without the day from which it was known, so that it proves nothing of the period. */
  | { readonly reason: "undated"; readonly ids: readonly Id[] }
  /** Files or items of the population that an error left out. */
  | { readonly reason: "left_out"; readonly names: readonly string[] }
  /** The measure has no breakdown of that id, its code list is not there, or its file cannot be used. */
  | { readonly reason: "no_breakdown" | "no_codelist" | "no_file"; readonly name: string }
  /** The code list does not say how many units there were. */
  | { readonly reason: "no_size"; readonly name: string }
  /** More or fewer units with a figure than there were units. */
  | { readonly reason: "other_size"; readonly units: number; readonly size: number };

export interface DerivedFigure {
  /** As declared complete. */
  readonly period: string;
  /** Its last day, on which the members are judged. */
  readonly end: string;
  /** Members that count, and all of them; null when the figure is not computed. */
  readonly counted: number | null;
  readonly of: number | null;
  /** Of a composite whose rule picks one of its parts' figures: that figure. */
  readonly made?: number;
  /** The figure as an official observation, "3/19"; null when it is not computed. */
  readonly observation: Observation | null;
  readonly problem: DerivedProblem | null;
  /** In the order of the plan or of the code list. */
  readonly members: readonly DerivedMember[];
}
