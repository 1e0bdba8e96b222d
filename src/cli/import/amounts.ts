/** Amounts as `ehs import` says them, in every language alike. */

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** "1 row", "3 rows". */
export const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
