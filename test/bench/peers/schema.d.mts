/** The schema of a kind of plan file as one document. */
export function oneSchema(start: string): object;
