/** What a role rule is: data with one function, like the rules in src/rules/. */
import type { Doc } from '../../annotate/doc.js';
import type { PersonMention } from '../mentions.js';

/** Tokens of a role, half-open. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
}

/** What most rules find: one list, so that none is made. */
export const NO_ROLES: readonly RoleSpan[] = [];

/** A role of a mention, as the article words it. */
export interface StatedRole extends RoleSpan {
  readonly text: string;
}

/** The article with all its person mentions; asked by the functions of scene.ts. */
export interface Scene {
  readonly doc: Doc;
  /** In text order. */
  readonly mentions: readonly PersonMention[];
  /** By mention, 1 where it and the next one stand in a list: only commas and `and` between them. */
  readonly listed: Uint8Array;
  /** By token, the number of its mention, from 1; 0 where it belongs to none. */
  readonly owner: Int32Array;
  /** By mention, where it ends with what belongs to it; 0 until a rule asks (`endOfName`), and most rules do. */
  readonly ends: Int32Array;
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
