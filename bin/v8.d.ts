/** Each like `--no-opt`. */
export declare function setFlags(flags: readonly string[]): void;
export declare function setFlagsOfNode20(flags: readonly string[]): void;
