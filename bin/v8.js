'use strict';
const { setFlagsFromString } = require('node:v8');

/** Versions of V8, by Node's. Node 20 to 26 were tried. */
const [major] = process.versions.v8.split('.').map(Number);
const isOfNode20 = process.versions.v8.startsWith('11.3.');
const isSinceNode22 = major >= 12 && major <= 14;

/**
 * Tells V8 how to work. Nothing but time and memory depends on it, and V8 writes an error for a flag that it does not know,
 * so a version that nobody has tried is told nothing. Since Node 22 there is another compiler (Maglev) between the two of
 * Node 20, and other flags for when each begins.
 */
exports.setFlags = ({ all = [], ofNode20 = [], sinceNode22 = [] }) => {
  if (!isOfNode20 && !isSinceNode22) return;
  for (const flag of [...all, ...(isOfNode20 ? ofNode20 : sinceNode22)]) setFlagsFromString(flag);
};
