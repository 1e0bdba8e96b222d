/** Exit codes, and the one kind of error that a command throws on purpose. */

/** 0 fine; 1 the answer is no; 2 the question could not be answered. */
export const exit = { fine: 0, no: 1, failed: 2 } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** The question cannot be answered: bad usage, no plan, an unreadable disk. The message is for the user, in their language. */
export class CannotAnswer extends Error {}
