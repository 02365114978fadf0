'use strict';
const { setFlagsFromString } = require('node:v8');

const [major, minor] = process.versions.v8.split('.').map(Number);
/** Those of Node 20 to 26. */
const isTried = major >= 11 && major <= 14;
const isOfNode20 = major === 11 && minor === 3;

/**
 * Tells V8 how to work. Nothing but time and memory depends on it, and V8 writes an error for a flag that it does not know,
 * so a version that nobody has tried is told nothing.
 */
exports.setFlags = (flags) => {
  if (isTried) for (const flag of flags) setFlagsFromString(flag);
};

/** Flags that later versions do not know, or count otherwise: a compiler of theirs stands between the two of Node 20's. */
exports.setFlagsOfNode20 = (flags) => {
  if (isOfNode20) for (const flag of flags) setFlagsFromString(flag);
};
