interface Cost {
  readonly seconds: number;
  readonly cpu?: number | null;
  readonly memory?: number | null;
  readonly bytes?: number | null;
  readonly told?: Readonly<Record<string, unknown>>;
}
export interface Contest {
  readonly name: string;
  readonly optional?: boolean;
  readonly before?: () => unknown;
  readonly run: (ask: { weighed: boolean }) => Cost | Promise<Cost>;
}
interface Sample {
  readonly seconds: number[];
  readonly told: Readonly<Record<string, unknown>>[];
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly bytes: number | null;
}
export function takeTurns(
  contests: readonly Contest[],
  runs: number,
  tell?: (what: string) => void,
): Promise<{ samples: Record<string, Sample>; failures: Record<string, string> }>;
