/** Exit codes. 130 is a shell's for Ctrl-C (128 + SIGINT). */
export const EXIT = { done: 0, findings: 1, trouble: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
