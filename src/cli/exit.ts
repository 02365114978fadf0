/** Exit codes. 1 is kept for `check`, which has findings; 130 is a shell's for Ctrl-C (128 + SIGINT). */
export const EXIT = { done: 0, trouble: 2, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
