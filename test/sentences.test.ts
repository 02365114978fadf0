import { annotate } from '../src/annotate/annotate.js';
import { opensSentence, surface, surfaceOf } from '../src/annotate/doc.js';
import { lexicon } from '../src/lexicon/load.js';

const docOf = (text: string) => annotate({ id: '', text, source: '', format: 'text' }, lexicon);

function sentencesOf(text: string): string[] {
  const doc = docOf(text);
  return Array.from({ length: doc.sentences.length - 1 }, (_, index) =>
    surfaceOf(doc, doc.sentences[index]!, doc.sentences[index + 1]!),
  );
}

test.each<[why: string, text: string, sentences: string[]]>([
  ['a period and a capital', 'It rained. They left.', ['It rained.', 'They left.']],
  [
    'question and exclamation marks',
    'Why? Nobody knew! Silence…  Then rain.',
    ['Why?', 'Nobody knew!', 'Silence…', 'Then rain.'],
  ],
  [
    'a lower-case word goes on',
    'It rained ... and rained. “Why?” he asked.',
    ['It rained ... and rained.', '“Why?” he asked.'],
  ],
  ['a number opens a sentence', 'It rained. 40 people left.', ['It rained.', '40 people left.']],
  [
    'closing quotes and brackets belong to the sentence before',
    '“It rained.” (They left.) “Why?”',
    ['“It rained.”', '(They left.)', '“Why?”'],
  ],
  ['no space, no boundary', 'See example.Org today.', ['See example.Org today.']],
  [
    'a title owns its period',
    'He met Dr. Ade and Gen. Musa. They talked.',
    ['He met Dr. Ade and Gen. Musa.', 'They talked.'],
  ],
  ['an initial does too', 'She met J. Mensah. He left.', ['She met J. Mensah.', 'He left.']],
  ['one of two letters does', 'She met Ts. Mensah. He left.', ['She met Ts. Mensah.', 'He left.']],
  ['the number of a ruler does not', 'They met King Oke V. He left.', ['They met King Oke V.', 'He left.']],
  ['even before a common word', 'She met D. Long of Tema.', ['She met D. Long of Tema.']],
  [
    'an abbreviation before a common word closes the sentence',
    'He lives in the U.S. The visit was short.',
    ['He lives in the U.S.', 'The visit was short.'],
  ],
  [
    'before a name it does not',
    'The U.S. Senate met at 5 p.m. Tuesday.',
    ['The U.S. Senate met at 5 p.m. Tuesday.'],
  ],
  ['a number with a point is whole', 'It fell 4.5 points. It rose.', ['It fell 4.5 points.', 'It rose.']],
  ['a paragraph ends a sentence', 'No stop here\n\nNext one', ['No stop here', 'Next one']],
  [
    'wrapped lines do not',
    'The river rose over its banks on both sides of the old town and the\nbridge was closed. They left.',
    ['The river rose over its banks on both sides of the old town and the\nbridge was closed.', 'They left.'],
  ],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('every token has the sentence that it lies in', () => {
  const doc = docOf('It rained. They left.\n\nWhy? Nobody knew.');
  for (let at = 0; at < doc.length; at++) {
    expect(doc.sentences[doc.sentence[at]!]!).toBeLessThanOrEqual(at);
    expect(doc.sentences[doc.sentence[at]! + 1]!).toBeGreaterThan(at);
  }
});

test('marks at its start do not hide the word that opens a sentence', () => {
  const doc = docOf('It rained. “(They left.');
  const openers = Array.from({ length: doc.length }, (_, at) => at).filter(
    (at) => /\w/.test(surface(doc, at)) && opensSentence(doc, at),
  );
  expect(openers.map((at) => surface(doc, at))).toEqual(['It', 'They']);
});

test('an empty text has no sentence', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf(' \n\n ')).toEqual([]);
});
