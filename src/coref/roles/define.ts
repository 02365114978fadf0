/** What a role rule is: data with one function, like the rules in src/rules/. */
import type { Doc } from '../../annotate/doc.js';
import type { PersonMention } from '../mentions.js';

/** Tokens of a role, half-open. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
}

/** A role of a mention, as the article words it. */
export interface StatedRole extends RoleSpan {
  readonly text: string;
}

/** The article with all its person mentions. */
export interface Scene {
  readonly doc: Doc;
  /** In text order. */
  readonly mentions: readonly PersonMention[];
  /** Whether each mention and the next one stand in a list: only commas and `and` between them. */
  readonly isListed: readonly boolean[];
  /** Mention that a token belongs to. */
  readonly mentionAt: (token: number) => PersonMention | undefined;
  /** Mention before (-1) or after (1) another. */
  readonly neighbour: (mention: PersonMention, step: -1 | 1) => PersonMention | undefined;
}

export interface RoleRule {
  readonly id: string;
  /** One line: what it finds. */
  readonly doc: string;
  readonly source: string;
  /** Names stand in square brackets; `of` says whose role it is. */
  readonly examples: readonly { readonly text: string; readonly of: string; readonly finds: string }[];
  /** Texts in which the rule must find nothing for anyone. */
  readonly counterExamples: readonly string[];
  readonly find: (scene: Scene, mention: PersonMention) => readonly RoleSpan[];
}

export const defineRole = (rule: RoleRule): RoleRule => rule;
