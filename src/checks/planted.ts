/** Slips for articles that say a thing once: it is said again, otherwise, as a hurried hand would add it. */
import type { Edit } from './define.js';
import type { Fact, Facts } from './facts.js';
import type { Place } from './finding.js';

/** Words behind a place. */
export const plantedBehind = ({ in: where, end }: Place, words: string): Edit => ({
  at: { in: where, start: end, end },
  with: words,
});

/** A sentence at the end of the paragraph. */
export function plantedSentence({ doc }: Facts, at: Pick<Fact, 'block'>, sentence: string): Edit {
  const end = doc.end[doc.blocks[at.block]!.last - 1]!;
  return plantedBehind({ in: 'text', start: end, end }, ` ${sentence}`);
}
