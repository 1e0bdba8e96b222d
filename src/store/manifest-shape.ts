/** Whether data have the shape of a manifest, so that whatever has been done to one, reading it never fails half-way. */
import type { Manifest } from "../model/edition.js";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === "string";
const isCount = (value: unknown): boolean => Number.isInteger(value);
const isFigure = (value: unknown): boolean => value === null || typeof value === "number";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isCommit = (value: unknown): boolean =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
const isMoment = (value: unknown): boolean => typeof value === "string" && !Number.isNaN(Date.parse(value));
const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

type Is = (value: unknown) => boolean;

const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);

const mapOf =
  (is: Is): Is =>
  (value) =>
    isFields(value) && Object.values(value).every(is);

const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);

const shape =
  (members: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isFields(value) && Object.entries(members).every(([key, is]) => is(value[key]));

const print = shape({ path: isText, bytes: isCount, sha256: isText });

const counts = { measures: isCount, judged: isCount, byStatus: mapOf(isCount) };

const measure = shape({
  ...{ id: isText, number: isText, status: isText, flags: listOf(isText), trend: isTextOrNull },
  ...{ period: isTextOrNull, value: isFigure, target: isFigure, due: isTextOrNull, quantities: mapOf(isFigure) },
});

const figures = shape({
  measures: listOf(measure),
  indicators: listOf(shape({ id: isText, status: isTextOrNull })),
  objectives: listOf(shape({ id: isText, ...counts })),
  counts: shape(counts),
});

const text: Is = (value) => isText(value) || mapOf(isText)(value);

const manifest = shape({
  ...{ manifest: (value) => value === 1, edition: isText, name: text, date: isTextOrNull, inferred: listOf(isText) },
  ...{ scope: orNull(text), decision: isTextOrNull, as_of: isDay, frozen: isMoment, commit: isCommit, tree: isCommit },
  ...{ committed: isMoment, afterwards: orNull(isDay), replaces: orNull(shape({ hash: isText, reason: isText })) },
  ...{ sources: listOf(print), documents: listOf(print), numbers: mapOf(isText), figures },
  made_with: shape({ tool: isText, schema: isText, rule: isText }),
  previous: orNull(shape({ edition: isText, hash: isText })),
  hash: isText,
});

export const isManifest = (value: unknown): value is Manifest => manifest(value);
