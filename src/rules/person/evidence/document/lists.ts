/** Names beside the words in a list, or in the lines above and below. */
import { FACT } from '../../facts.js';
import { cross, NONE } from '../define.js';
import { type DocumentFamily, SHARES, SHARES_BY_ASKED, shareByAsked, shareOf, WHERE } from './family.js';

export const nameBeforeInList: DocumentFamily = {
  id: 'name before it in a list',
  where: FACT.listedBefore,
  means: 'How surely the item before the span in a list is a name.',
  example: 'Maria Bello, Okafor and Chen left.',
  values: SHARES_BY_ASKED,
  see: (standing, first, last) => {
    const { scene, beside } = standing;
    const chunk = scene.chunk[first]!;
    const sure = beside.listedBefore[chunk]!;
    if (sure < 0 || scene.chunks[chunk] !== first) return NONE;
    return shareByAsked(sure, standing, first, last);
  },
};

export const nameAfterInList: DocumentFamily = {
  id: 'name after it in a list',
  where: FACT.listedAfter,
  means: 'How surely the item after the span in a list is a name.',
  example: 'Okafor, Maria Bello and Chen left.',
  values: SHARES_BY_ASKED,
  see: (standing, first, last) => {
    const { scene, beside } = standing;
    const chunk = scene.chunk[first]!;
    const sure = beside.listedAfter[chunk]!;
    if (sure < 0 || scene.chunks[chunk + 1] !== last) return NONE;
    return shareByAsked(sure, standing, first, last);
  },
};

export const namesInLines: DocumentFamily = {
  id: 'names in the lines beside it',
  where: FACT.lined,
  means: 'The span opens a line: how surely the lines before and after it open with names.',
  example: 'A team, one player a line.',
  values: cross(SHARES, WHERE),
  see: ({ scene, beside }, first, last) => {
    const chunk = scene.chunk[first]!;
    const sure = beside.lines[chunk]!;
    if (sure < 0 || scene.chunks[chunk] !== first) return NONE;
    return shareOf(sure) * WHERE.length + (last - first === 1 ? 0 : 1);
  },
};
