export function generate(): Promise<void>;
export function generateTypes(): Promise<string>;
export function generateKeys(): Promise<string>;
