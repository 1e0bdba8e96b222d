/** Whether data have the shape of a manifest, so that whatever has been done to one, reading it never fails half-way. */
import type { Manifest } from "../model/edition.js";
import {
  type Is,
  isCommit,
  isCount,
  isDay,
  isFigure,
  isMoment,
  isText,
  isTextOrNull,
  listOf,
  mapOf,
  orNull,
  shape,
} from "./shape.js";

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
