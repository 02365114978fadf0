/** The articles that the weights are fitted on, with the people that their annotators marked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writtenArticles } from '../../bench/accuracy/written/gold.js';
import type { Span } from '../../src/types.js';
import { renamedCopies } from './renamed.js';

/** Where the articles come from: two corpora, our own fixtures, articles written to be measured on, and what was written for the fit: short passages and whole articles. */
export const ORIGINS = ['wwn', 'conll', 'fixture', 'written', 'passage', 'invented'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly people: readonly Span[];
  readonly corpus: Origin;
  /** Articles of one newspaper are never split over folds. */
  readonly newspaper: string;
  /** Whether it is another article with other names. */
  readonly isCopy?: true;
}

const CORPORA = '../shared/corpora';

/** Copies of each article of the corpora; more of them gain nothing. */
const COPIES = 2;

export function readArticles(): GoldArticle[] {
  const corpora = [
    ...corpus('wwn', `${CORPORA}/wwn-dev.jsonl`),
    ...corpus('conll', `${CORPORA}/conll-dev.jsonl`),
  ];
  return [...corpora, ...fixtures(), ...written(), ...lessons(), ...renamedCopies(corpora, COPIES)];
}

function corpus(name: 'wwn' | 'conll', file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, published, people } = JSON.parse(line) as {
        id: string;
        text: string;
        published?: string;
        people: [number, number][];
      };
      return {
        id,
        text,
        published,
        people: people.map(([start, end]) => trimmed(text, { start, end })),
        corpus: name,
        newspaper: name === 'wwn' ? id.replace(/_?\d+$/, '') : id,
      };
    });
}

/** Our own articles: each mention is found in the text in the order in which `expected.json` names them. */
function fixtures(): GoldArticle[] {
  return readdirSync('fixtures')
    .sort()
    .flatMap((slug): GoldArticle[] => {
      const folder = `fixtures/${slug}`;
      if (!existsSync(`${folder}/article.txt`) || !existsSync(`${folder}/expected.json`)) return [];
      const text = readFileSync(`${folder}/article.txt`, 'utf8');
      const { people, published } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as {
        published?: string;
        people: { mentions: string[] }[];
      };
      const spans = mentionsIn(
        text,
        (people ?? []).flatMap(({ mentions }) => mentions),
      );
      return [{ id: slug, text, published, people: spans, corpus: 'fixture', newspaper: slug }];
    });
}

/** Of those that we write to be measured on, the ones whose wrong answers are read anyway. */
function written(): GoldArticle[] {
  return writtenArticles('written').map(({ id, text, published, entities }) => ({
    id,
    text,
    published,
    people: entities.flatMap(({ mentions }) => mentions.map(([start, end]) => trimmed(text, { start, end }))),
    corpus: 'written',
    newspaper: id,
  }));
}

const LESSONS = 'scripts/fit/lessons';
const PASSAGES = 'passages.txt';

/** What was written for the fit: an article or passage a line, with people in square brackets. */
function lessons(): GoldArticle[] {
  return readdirSync(LESSONS)
    .sort((a, b) => Number(b === PASSAGES) - Number(a === PASSAGES) || (a < b ? -1 : 1))
    .flatMap((file) => {
      const lines = readFileSync(`${LESSONS}/${file}`, 'utf8').split('\n');
      return lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line, at) => lesson(line, `${file}-${at + 1}`, file === PASSAGES ? 'passage' : 'invented'));
    });
}

function lesson(line: string, id: string, corpus: Origin): GoldArticle {
  const people: Span[] = [];
  let text = '';
  // What stands in brackets is every other part.
  line
    .replaceAll('¶', '\n')
    .split(/[[\]]/)
    .forEach((part, index) => {
      const start = text.length;
      text += part;
      if (index % 2 === 1) people.push(trimmed(text, { start, end: text.length }));
    });
  return { id, text, published: undefined, people, corpus, newspaper: id };
}

/** Longest first, so that `Ellery` is not looked for inside `Jordan Ellery`. */
function mentionsIn(text: string, mentions: readonly string[]): Span[] {
  const found: Span[] = [];
  const wanted = [...mentions].sort((a, b) => b.length - a.length);
  const from = new Map<string, number>();
  for (const mention of wanted) {
    let start = from.get(mention) ?? 0;
    for (;;) {
      start = text.indexOf(mention, start);
      if (start < 0) break;
      const end = start + mention.length;
      const free = !found.some((other) => other.start < end && start < other.end);
      const whole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
      start = end;
      if (free && whole) {
        found.push({ start: end - mention.length, end });
        break;
      }
    }
    from.set(mention, start < 0 ? text.length : start);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A span without the quotation marks, punctuation and possessive at its edges, as the scorer takes it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”‘«(,]/.test(text[start]!)) start++;
  while (end > start && /[\s"“”«»).,;:]/.test(text[end - 1]!) && !/\b\p{L}\.$/u.test(text.slice(start, end)))
    end--;
  const surface = text.slice(start, end);
  if (/['’]s$/.test(surface)) end -= 2;
  else if (/[sz]['’]$/.test(surface)) end -= 1;
  return { start, end };
}
