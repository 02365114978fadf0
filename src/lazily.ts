/** A value that is worked out when it is first asked for, and then kept: the start of a short run pays for none it does not need. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
