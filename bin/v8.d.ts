/** Each like `--no-opt`. */
export declare function setFlags(flags: {
  readonly all?: readonly string[];
  readonly ofNode20?: readonly string[];
  readonly sinceNode22?: readonly string[];
}): void;
