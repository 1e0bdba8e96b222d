export const jobs: readonly { readonly name: string; readonly title: string; readonly large?: boolean }[];
