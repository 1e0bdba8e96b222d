export function makeHistory(
  folder: string,
  options?: { readonly commits?: number; readonly seed?: number; readonly objectives?: number },
): Promise<void>;
