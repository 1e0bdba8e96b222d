/** Shapes of data that anyone may have changed: small tests, put together. A key that is not asked for may be there. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): boolean => typeof value === "string";
export const isFlag = (value: unknown): boolean => typeof value === "boolean";
export const isCount = (value: unknown): boolean => Number.isInteger(value);
export const isFigure = (value: unknown): boolean => value === null || typeof value === "number";
export const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
export const isCommit = (value: unknown): boolean =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
export const isMoment = (value: unknown): boolean => typeof value === "string" && !Number.isNaN(Date.parse(value));
export const isDay = (value: unknown): boolean => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

export type Is = (value: unknown) => boolean;

export const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);

export const mapOf =
  (is: Is): Is =>
  (value) =>
    isFields(value) && Object.values(value).every(is);

export const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);

export const shape =
  (members: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isFields(value) && Object.entries(members).every(([key, is]) => is(value[key]));
