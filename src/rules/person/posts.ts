/** The country that an envoy is sent to, whose name may be a given name: `the Ambassador to Jordan Zubo Wankor`. */
import { type Doc, is } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';

const ENVOYS = wordSet('ambassador envoy emissary commissioner delegate representative');
const TO = wordId(lexicon, 'to');

export const isPost = (doc: Doc, token: number): boolean =>
  doc.form[token - 1] === TO && ENVOYS.has(doc.form[token - 2] ?? 0) && is(doc, token, CLASS['country-name']);
