export const peerJobs: readonly { readonly name: string; readonly title: string; readonly large?: boolean }[];
