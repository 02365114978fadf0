/** Evidence from the rest of the article: what the first pass made of the same words elsewhere. */
import type { DocumentFamily } from './document/family.js';
import { nameAfterInList, nameBeforeInList, namesInLines } from './document/lists.js';
import {
  endsName,
  establishedActs,
  initialsOfName,
  insideName,
  longerElsewhere,
  longerNames,
  opensName,
} from './document/longer-names.js';
import { afterWordOfMany, firstAlone, firstOfMany, lastAlone, shorterElsewhere } from './document/parts.js';
import {
  clearestPlace,
  meanScore,
  noOtherPlace,
  outsideElsewhere,
  sameElsewhere,
} from './document/same-words.js';

export const DOCUMENT_FAMILIES: readonly DocumentFamily[] = [
  noOtherPlace,
  endsName,
  opensName,
  insideName,
  longerNames,
  sameElsewhere,
  clearestPlace,
  meanScore,
  outsideElsewhere,
  lastAlone,
  firstAlone,
  shorterElsewhere,
  longerElsewhere,
  firstOfMany,
  afterWordOfMany,
  initialsOfName,
  nameBeforeInList,
  nameAfterInList,
  namesInLines,
  establishedActs,
];
