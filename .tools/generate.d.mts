export function generate(): Promise<void>;
export function generateTypes(): Promise<string>;
