interface Options {
  readonly cwd?: string;
  readonly output?: string;
  readonly weighed?: boolean;
  readonly status?: readonly number[];
}
export function run(
  folder: string,
  command: readonly [string, ...string[]],
  options?: Options,
): Promise<{ seconds: number; cpu: number | null; memory: number | null; bytes: number | null }>;
