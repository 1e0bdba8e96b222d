/** Whether data have the shape of an archive's list, so that whatever has been done to one, reading it never fails. */
import type { BundleManifest } from "../model/bundle.js";
import { isCount, isDay, isFlag, isText, isTextOrNull, listOf, shape } from "./shape.js";

const manifest = shape({
  ...{ bundle: (value) => value === 1, kind: isText, lang: isText, plan: shape({ id: isText, title: isText }) },
  ...{ edition: isTextOrNull, meeting: isTextOrNull, draft: isFlag, as_of: isDay },
  ...{ commit: isTextOrNull, uncommitted: isFlag, made_with: shape({ tool: isText, schema: isText, rule: isText }) },
  left_out: listOf(shape({ path: isText, reason: isText })),
  files: listOf(shape({ path: isText, bytes: isCount, sha256: isText })),
  hash: isText,
});

export const isBundleManifest = (value: unknown): value is BundleManifest => manifest(value);
