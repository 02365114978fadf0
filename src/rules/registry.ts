/** Every set of rules: what the documentation is made from and what the tests run. */
import { ROLE_RULES } from '../coref/roles/index.js';
import type { Topic } from '../types.js';
import { COUNTRY_RULES } from './country/index.js';
import { DATE_RULES } from './date/index.js';
import type { RuleDoc } from './define.js';
import { FIGURE_RULES } from './figure/index.js';
import { elect, epithet, leader, ofAge, sides, surnamed, titled } from './person/cues-alone.js';
import { AFTER_FAMILIES } from './person/evidence/after.js';
import { BEFORE_FAMILIES } from './person/evidence/before.js';
import type { FamilyDoc } from './person/evidence/define.js';
import { DOCUMENT_FAMILIES } from './person/evidence/document.js';
import { SPAN_FAMILIES } from './person/evidence/span.js';
import { WORD_FAMILIES } from './person/evidence/words.js';
import { namedAgain } from './person/named-again.js';
import { fullerForm, nicknameAlone, withHonorific } from './person/other-forms.js';
import {
  alsoCalled,
  amongNames,
  apposed,
  artistBefore,
  behindOffice,
  behindTies,
  fromCountry,
  itsInitials,
  ofByline,
  ofCouple,
  ofGeneration,
  saidToBeNamed,
  scored,
  shortForm,
  spouse,
} from './person/place-cues.js';

export interface RuleSet {
  /** Folder under `src/rules/`. */
  readonly folder: string;
  readonly topic: Topic;
  readonly title: string;
  readonly rules: Readonly<Record<string, RuleDoc>>;
}

export const RULE_SETS: readonly RuleSet[] = [
  { folder: 'country', topic: 'countries', title: 'Countries', rules: COUNTRY_RULES },
  { folder: 'date', topic: 'dates', title: 'Dates', rules: DATE_RULES },
  { folder: 'figure', topic: 'figures', title: 'Figures', rules: FIGURE_RULES },
];

/** People are decided by weights; these are the things weighed. */
export const EVIDENCE: readonly { readonly title: string; readonly families: readonly FamilyDoc[] }[] = [
  { title: 'Before the span', families: BEFORE_FAMILIES },
  { title: 'After the span', families: AFTER_FAMILIES },
  { title: 'Each word of the span', families: WORD_FAMILIES },
  { title: 'The span as a whole', families: SPAN_FAMILIES },
  { title: 'The rest of the article', families: DOCUMENT_FAMILIES },
  {
    title: 'What the article has named',
    families: [
      namedAgain,
      leader,
      ofAge,
      surnamed,
      elect,
      epithet,
      sides,
      titled,
      amongNames,
      behindOffice,
      behindTies,
      fromCountry,
      ofCouple,
      apposed,
      alsoCalled,
      itsInitials,
      saidToBeNamed,
      artistBefore,
      scored,
      spouse,
      shortForm,
      ofByline,
      ofGeneration,
      nicknameAlone,
      fullerForm,
      withHonorific,
    ],
  },
];

export { ROLE_RULES };
