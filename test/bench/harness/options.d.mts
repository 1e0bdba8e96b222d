interface Job {
  readonly name: string;
  readonly large?: boolean;
}
interface Asked {
  readonly only: readonly string[];
  readonly all: boolean;
}
export function readOptions(args: readonly string[]): Asked;
export function chosen<Some extends Job>(jobs: readonly Some[], asked: Asked): Some[];
