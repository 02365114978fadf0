/** Articles as the learner sees them: chunks, the spans of each, the ids of the evidence of each span, and the gold. */
import { annotate } from '../../src/annotate/annotate.js';
import type { Doc } from '../../src/annotate/doc.js';
import { lexicon } from '../../src/lexicon/load.js';
import { pastNumeral } from '../../src/rules/person/behind-name.js';
import { eachSpan } from '../../src/rules/person/lattice.js';
import {
  FIRST,
  INNER,
  idsAfter,
  idsBefore,
  idsOfSpan,
  idsOfWord,
  LAST,
  type Layout,
  ONLY,
} from '../../src/rules/person/layout.js';
import type { LetterModel } from '../../src/rules/person/letters.js';
import { observe, type Scene } from '../../src/rules/person/scene.js';
import type { Span } from '../../src/types.js';
import { type GoldArticle, trimmed } from './articles.js';

export interface Example {
  readonly article: GoldArticle;
  readonly scene: Scene;
  /** Spans in the order of `eachSpan`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly cell: Int32Array;
  /** 1 for a span that the gold has. */
  readonly gold: Uint8Array;
  /** First span of each chunk, and the span count at the end. */
  readonly chunks: Int32Array;
  /** How much each chunk counts: names that recur count less each time. */
  readonly weight: Float64Array;
  /** Evidence of each span: `ids[idsFrom[span] … idsFrom[span + 1] - 1]`. */
  readonly idsFrom: Int32Array;
  readonly ids: Int32Array;
}

export function docOf(article: GoldArticle): Doc {
  const { id, text, published } = article;
  return annotate(
    { id, text, source: id, format: 'text', ...(published === undefined ? {} : { published }) },
    lexicon,
  );
}

/** Evidence for spans of one word only has its id raised by the size of the layout. */
export function exampleOf(
  article: GoldArticle,
  doc: Doc,
  cueOf: Uint16Array,
  letters: LetterModel,
  layout: Layout,
): Example {
  const scene = observe(doc, cueOf, letters);
  const wanted = new Set(article.people.map(({ start, end }) => `${start} ${end}`));
  const first: number[] = [];
  const last: number[] = [];
  const cell: number[] = [];
  const gold: number[] = [];
  const chunks: number[] = [];
  const ids: number[] = [];
  const idsFrom: number[] = [0];
  const buffer = new Int32Array(64);
  const put = (count: number, raise = 0) => {
    for (let at = 0; at < count; at++) ids.push(buffer[at]! + raise);
  };
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    chunks.push(first.length);
    eachSpan(doc, scene, chunk, (from, to, at) => {
      first.push(from);
      last.push(to);
      cell.push(at);
      const { start, end } = spanOf(scene, from, to);
      // The number behind a name is no unit, and annotators disagree whether it is part of the name.
      const withNumeral = doc.end[pastNumeral(doc, scene.token[to - 1]! + 1) - 1];
      gold.push(wanted.has(`${start} ${end}`) || wanted.has(`${start} ${withNumeral}`) ? 1 : 0);
      const single = to - from === 1;
      let count = idsBefore(scene, layout, from, buffer);
      put(count);
      if (single) put(count, layout.size);
      count = idsAfter(scene, layout, to, buffer);
      put(count);
      if (single) put(count, layout.size);
      if (single) put(idsOfWord(scene, layout, scene.profile[from]!, ONLY, buffer));
      else {
        put(idsOfWord(scene, layout, scene.profile[from]!, FIRST, buffer));
        put(idsOfWord(scene, layout, scene.profile[to - 1]!, LAST, buffer));
        for (let unit = from + 1; unit < to - 1; unit++)
          put(idsOfWord(scene, layout, scene.profile[unit]!, INNER, buffer));
      }
      put(idsOfSpan(scene, layout, from, to, buffer));
      idsFrom.push(ids.length);
    });
  }
  chunks.push(first.length);
  return {
    article,
    scene,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    cell: Int32Array.from(cell),
    gold: Uint8Array.from(gold),
    chunks: Int32Array.from(chunks),
    weight: chunkWeights(scene),
    idsFrom: Int32Array.from(idsFrom),
    ids: Int32Array.from(ids),
  };
}

/** Where units `first … last - 1` stand in the text, trimmed as the scorer trims. */
export function spanOf(scene: Scene, first: number, last: number): Span {
  const { doc, token } = scene;
  return trimmed(doc.text, { start: doc.start[token[first]!]!, end: doc.end[token[last - 1]!]! });
}

const REPEAT = -0.4;

function chunkWeights(scene: Scene): Float64Array {
  const { doc, token, chunks } = scene;
  const surfaces: string[] = [];
  const counts = new Map<string, number>();
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const from = token[chunks[chunk]!]!;
    const to = token[chunks[chunk + 1]! - 1]!;
    const text = doc.text.slice(doc.start[from], doc.end[to]);
    surfaces.push(text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return Float64Array.from(surfaces, (text) => counts.get(text)! ** REPEAT);
}
