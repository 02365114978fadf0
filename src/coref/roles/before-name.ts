import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  opensSentence,
} from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { defineRole, type RoleSpan, type Scene } from './define.js';
import { isAbbreviation, startOfBracket } from './phrase/brackets.js';
import { roleJoinedBefore } from './phrase/joined-before.js';
import { firstOfList, lastOfList } from './phrase/lists.js';
import { startOfLongRole } from './phrase/long-role.js';
import { startOfOwner } from './phrase/owner.js';
import { isAddress, isOffice, startOfRank, startOfUnknownTitle, startOfWorldRank } from './phrase/ranks.js';
import { startOfBody, startOfRole } from './phrase/read-backward.js';
import { hasPreposition } from './phrase/read-forward.js';
import { isLower, isPlural, isRoleWord, roleEndingAt } from './phrase/role-word.js';
import { DETERMINERS, HONOURS, OF, OWNERS, TO } from './phrase/words.js';

const BEFORE_VERBS = wordSet(
  'to can could will would may might must shall should cannot not did does do we they you i who',
);

const QUOTES = '“‘"\'';

export const beforeName = defineRole({
  id: 'role.before-name',
  doc: 'The title or role right before the name, with the words that belong to it.',
  source: 'annotation guide, People: roles',
  examples: [
    {
      text: 'Peruvian Trade Minister [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Peruvian Trade Minister',
    },
    { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'former army chief' },
    { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Gen.' },
    {
      text: 'A speech by author and critic [Lea Roth] followed.',
      of: 'Lea Roth',
      finds: 'author and critic',
    },
    {
      text: 'It hurt Malta’s interim president [Paul Vella].',
      of: 'Paul Vella',
      finds: 'Malta’s interim president',
    },
    { text: 'We met the Mayor of Leeds Mrs [Ana Quispe].', of: 'Ana Quispe', finds: 'Mayor of Leeds' },
    {
      text: 'It hurt the lawmaker from Oran-3 [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'lawmaker from Oran-3',
    },
    {
      text: 'Colombia’s Chief of Police General [Luis Paz] left.',
      of: 'Luis Paz',
      finds: 'Colombia’s Chief of Police',
    },
    {
      text: 'Beginning today, Finance and Petroleum Minister [Tom Oke] leads it.',
      of: 'Tom Oke',
      finds: 'Finance and Petroleum Minister',
    },
    { text: 'It met the Chargé d’Affaires [Tom Oke].', of: 'Tom Oke', finds: 'Chargé d’Affaires' },
    { text: 'Then One Malta Founder [Tom Oke] left.', of: 'Tom Oke', finds: 'One Malta Founder' },
    {
      text: 'They met [Oke], General Trade Service Director [Tom Oke].',
      of: 'Tom Oke',
      finds: 'General Trade Service Director',
    },
    {
      text: 'It met Senior Adviser to the Mayor [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Senior Adviser to the Mayor',
    },
    {
      text: 'It met Chairman of the Joint Chiefs of Staff Gen. [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Chairman of the Joint Chiefs of Staff',
    },
    { text: 'The officer surnamed [Oke] left.', of: 'Oke', finds: 'officer' },
    {
      text: 'So said Northern Army Commander Lieutenant General [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Northern Army Commander',
    },
    {
      text: 'It hurt the party’s Leeds MP and club secretary [Ann Ray].',
      of: 'Ann Ray',
      finds: 'party’s Leeds MP and club secretary',
    },
    { text: 'The Cabinet of Prime Minister [Tom Oke] left.', of: 'Tom Oke', finds: 'Prime Minister' },
    {
      text: 'It met Director of the Office of the King [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Director of the Office of the King',
    },
    {
      text: 'Leeds leader and Upper House member [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Leeds leader and Upper House member',
    },
    {
      text: 'Police spokesman Superintendent of Police [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Police spokesman',
    },
    { text: 'Producer/director [Tom Oke] left.', of: 'Tom Oke', finds: 'Producer/director' },
    { text: 'It met U.S. President [Tom Oke].', of: 'Tom Oke', finds: 'U.S. President' },
    { text: 'It met His Majesty King [Tom].', of: 'Tom', finds: 'King' },
    { text: 'Then Maj Gen (retd) [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Maj Gen' },
    { text: 'The area DO [Ana Quispe] left.', of: 'Ana Quispe', finds: 'area DO' },
    { text: 'Treasury PS [Ana Quispe] left.', of: 'Ana Quispe', finds: 'Treasury PS' },
    { text: 'Police spokesperson SP [Tom Oke] left.', of: 'Tom Oke', finds: 'SP' },
    {
      text: 'Police spokesperson SP [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Police spokesperson',
    },
    { text: 'It met Kisumu MEC for health [Tom Oke].', of: 'Tom Oke', finds: 'Kisumu MEC for health' },
    {
      text: 'Minister of Sport and Culture Cde [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Minister of Sport and Culture',
    },
    { text: 'Rev. Canon [Tom Oke] left.', of: 'Tom Oke', finds: 'Canon' },
    { text: 'Custos [Tom Oke] left.', of: 'Tom Oke', finds: 'Custos' },
    { text: 'The prosecutor general [Ana Quispe] left.', of: 'Ana Quispe', finds: 'prosecutor general' },
    {
      text: 'The Wudji (Min/Djab) singer [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Wudji (Min/Djab) singer',
    },
    { text: 'It freed the terrorist known as [Tom Oke].', of: 'Tom Oke', finds: 'terrorist' },
    { text: 'The Formula 1 driver [Tom Oke] left.', of: 'Tom Oke', finds: 'Formula 1 driver' },
    {
      text: 'It came when LPM’s lawmaker from Leeds constituency [Tom Oke] died.',
      of: 'Tom Oke',
      finds: 'LPM’s lawmaker from Leeds constituency',
    },
    {
      text: 'His successor, undersecretary for fisheries [Tom Oke] said so.',
      of: 'Tom Oke',
      finds: 'undersecretary for fisheries',
    },
    {
      text: 'Vice-Chancellor of Leeds University Professor [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Vice-Chancellor of Leeds University',
    },
    { text: 'High Court judge Mr Justice [Oke] left.', of: 'Oke', finds: 'High Court judge' },
    { text: 'It hurt the present Chief Minister [Tom Oke].', of: 'Tom Oke', finds: 'present Chief Minister' },
    { text: 'It is from (Air Malta chairman) [Tom Oke].', of: 'Tom Oke', finds: 'Air Malta chairman' },
    { text: 'The main accused [Tom Oke] left.', of: 'Tom Oke', finds: 'main accused' },
    {
      text: 'The former Gozo and Comino chief minister [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'former Gozo and Comino chief minister',
    },
    {
      text: 'It hurt the then state secretary of the party and present mayor [Tom Oke].',
      of: 'Tom Oke',
      finds: 'state secretary of the party',
    },
    {
      text: 'Head of trade policy and club chairman [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Head of trade policy',
    },
    {
      text: 'Study co-author and Leeds biologist [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Study co-author',
    },
    { text: 'Its treasurer-general [Ana Quispe] left.', of: 'Ana Quispe', finds: 'treasurer-general' },
    {
      text: 'Natural Resources and Environment Minister [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Natural Resources and Environment Minister',
    },
    {
      text: 'A French and German actor, [Lea Roth], and then-mayor [Tom Oke] met.',
      of: 'Tom Oke',
      finds: 'then-mayor',
    },
    { text: 'Then former [Obote] adviser [Tom Oke] spoke.', of: 'Tom Oke', finds: 'former Obote adviser' },
    { text: 'They met [Oke]’s lawyer [Ann Ray].', of: 'Ann Ray', finds: 'Oke’s lawyer' },
    { text: 'They met [Obote] donor [Tom Oke].', of: 'Tom Oke', finds: 'Obote donor' },
    { text: 'They met [Obote] campaign adviser [Tom Oke].', of: 'Tom Oke', finds: 'Obote campaign adviser' },
    {
      text: 'A journalist and UFO investigator [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'journalist and UFO investigator',
    },
    { text: 'Two-time champion [Tom Oke] lost.', of: 'Tom Oke', finds: 'Two-time champion' },
    {
      text: 'Three-time Grand Slam winner [Tom Oke] lost.',
      of: 'Tom Oke',
      finds: 'Three-time Grand Slam winner',
    },
    { text: 'Newly appointed CEO [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Newly appointed CEO' },
    { text: 'Filmmaker and former host [Tom Oke] left.', of: 'Tom Oke', finds: 'Filmmaker and former host' },
    { text: 'A young lawyer named [Tom Oke] left.', of: 'Tom Oke', finds: 'young lawyer' },
    { text: 'Yesterday Leeds mayor [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Leeds mayor' },
    { text: 'Replied Leeds mayor [Tom Oke], “No.”', of: 'Tom Oke', finds: 'Leeds mayor' },
    { text: 'The firm also retained attorney [Tom Oke].', of: 'Tom Oke', finds: 'attorney' },
    { text: 'Then four-star Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Gen.' },
    { text: 'The officer surnamed [Lin] left.', of: 'Lin', finds: 'officer' },
    { text: 'Northern Army Commander Lt Gen [Tom Oke] left.', of: 'Tom Oke', finds: 'Lt Gen' },
    { text: 'It rained, but new Leeds coach [Tom Oke] stayed.', of: 'Tom Oke', finds: 'new Leeds coach' },
    {
      text: 'It hurt veteran Oman and Leeds striker [Tom Oke].',
      of: 'Tom Oke',
      finds: 'veteran Oman and Leeds striker',
    },
    { text: 'She also beat world champion [Ana Quispe].', of: 'Ana Quispe', finds: 'world champion' },
    {
      text: 'It wrote to [Obote] campaign manager [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Obote campaign manager',
    },
    { text: 'It includes 1993 champion [Tom Oke].', of: 'Tom Oke', finds: '1993 champion' },
    {
      text: 'The Olympic 100 metres champion [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Olympic 100 metres champion',
    },
    {
      text: 'It was a donation Maltese leader [Tom Oke] had pledged.',
      of: 'Tom Oke',
      finds: 'Maltese leader',
    },
    {
      text: 'It hurt Leeds MP and party leader [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Leeds MP and party leader',
    },
    { text: 'It met the Trade Minister and former mayor [Tom Oke].', of: 'Tom Oke', finds: 'former mayor' },
    { text: 'It hurt Leeds-backed leader [Tom Oke].', of: 'Tom Oke', finds: 'Leeds-backed leader' },
    { text: 'It hurt No. 2 seed [Tom Oke].', of: 'Tom Oke', finds: 'No. 2 seed' },
    { text: 'It met U.N. Secretary-General [Tom Oke].', of: 'Tom Oke', finds: 'U.N. Secretary-General' },
    {
      text: 'Former world boxing champion [Tom Oke] won.',
      of: 'Tom Oke',
      finds: 'Former world boxing champion',
    },
    { text: 'The board appointed former minister [Tom Oke].', of: 'Tom Oke', finds: 'former minister' },
    { text: 'A court jailed rebel leader [Tom Oke] in May.', of: 'Tom Oke', finds: 'rebel leader' },
    { text: 'In May coach [Tom Oke] left.', of: 'Tom Oke', finds: 'coach' },
    { text: 'World number three [Tom Oke] left.', of: 'Tom Oke', finds: 'World number three' },
    { text: 'Contact reporter [Tom Oke].', of: 'Tom Oke', finds: 'reporter' },
    { text: 'His Honour Judge [Tom Oke] agreed.', of: 'Tom Oke', finds: 'Judge' },
    { text: 'Then Senior Sergeant [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Senior Sergeant' },
    { text: 'Then Malta Gov. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Malta Gov.' },
    {
      text: 'Then Deputy Secretary (North East) [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Deputy Secretary (North East)',
    },
    {
      text: 'So said Malta director general of prisons (DGP) [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'Malta director general of prisons (DGP)',
    },
    {
      text: 'Then Acting U.S. Attorney General [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Acting U.S. Attorney General',
    },
    {
      text: 'Then the Leeds press officer Sub-Inspector [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Leeds press officer',
    },
    { text: 'The Olympic 100m champion [Tom Oke] left.', of: 'Tom Oke', finds: 'Olympic 100m champion' },
    { text: 'It rained. World No. 1 [Ana Quispe] left.', of: 'Ana Quispe', finds: 'World No. 1' },
    {
      text: 'It met actress and Leeds Expo envoy [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'actress and Leeds Expo envoy',
    },
    {
      text: 'So said Malta’s early warning chief [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'Malta’s early warning chief',
    },
    {
      text: 'So said the firm’s registered owner [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'firm’s registered owner',
    },
    {
      text: 'Head of the sewing committee [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Head of the sewing committee',
    },
    {
      text: 'So said University of Leeds professor of law [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'University of Leeds professor of law',
    },
    { text: 'They want to suspend (Judge) [Tom Oke] soon.', of: 'Tom Oke', finds: 'Judge' },
    {
      text: 'So said former Leeds player now club coach [Tom Oke].',
      of: 'Tom Oke',
      finds: 'former Leeds player',
    },
    {
      text: 'So said a specialist in labour law [Ana Quispe].',
      of: 'Ana Quispe',
      finds: 'specialist in labour law',
    },
    {
      text: 'It left and regional head of the union [Ana Quispe] stayed.',
      of: 'Ana Quispe',
      finds: 'regional head of the union',
    },
    {
      text: 'Secretary-General of the Council for the Free Ports of the Gulf (CFPG) Dr. [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Secretary-General of the Council for the Free Ports of the Gulf (CFPG)',
    },
    {
      text: 'LEEDS: Secretary of the Council of Ports (CP) Dr. [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Secretary of the Council of Ports (CP)',
    },
    { text: 'LEEDS TODAY (AFP) Minister [Ana Quispe] left.', of: 'Ana Quispe', finds: 'Minister' },
    { text: '“No,” said head of surgery [Ana Quispe].', of: 'Ana Quispe', finds: 'head of surgery' },
    {
      text: 'It hurt Oman and West Leeds striker [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Oman and West Leeds striker',
    },
    {
      text: 'Then the Oman, Malta and Leeds forward [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Oman, Malta and Leeds forward',
    },
    {
      text: 'Then Commander of Northern Operations Major General [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Commander of Northern Operations',
    },
    {
      text: 'Then Custodian of the Two Holy Mosques King [Tom] left.',
      of: 'Tom',
      finds: 'Custodian of the Two Holy Mosques',
    },
    {
      text: 'Then National Assembly (NA) Speaker [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'National Assembly (NA) Speaker',
    },
    { text: 'It rained. Match Referee: [Tom Oke].', of: 'Tom Oke', finds: 'Match Referee' },
    { text: 'The on-loan Leeds winger [Tom Oke] scored.', of: 'Tom Oke', finds: 'on-loan Leeds winger' },
    { text: 'They asked supervising auditor [Ana Quispe].', of: 'Ana Quispe', finds: 'supervising auditor' },
    { text: 'The mine manager [Ana Quispe] left.', of: 'Ana Quispe', finds: 'mine manager' },
    {
      text: 'It hurt Bank of Malta governor [Tom Oke].',
      of: 'Tom Oke',
      finds: 'Bank of Malta governor',
    },
    {
      text: 'Then Ministry of Foreign Affairs spokeswoman [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Ministry of Foreign Affairs spokeswoman',
    },
    {
      text: 'The Maltese Minister for Fisheries Ratu [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Maltese Minister for Fisheries',
    },
    {
      text: 'The Minister of Youth, Sport, Arts and Culture Cde [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Minister of Youth, Sport, Arts and Culture',
    },
    {
      text: 'Lake Region police spokesperson ASP [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Lake Region police spokesperson',
    },
    {
      text: 'Then the party spokesperson Ambassador [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'party spokesperson',
    },
    { text: 'The Independent TD [Tom Oke] left.', of: 'Tom Oke', finds: 'Independent TD' },
    { text: 'Critics like councillor [Ann Ray] left.', of: 'Ann Ray', finds: 'councillor' },
    {
      text: 'Former transport and housing secretary [Ann Ray] left.',
      of: 'Ann Ray',
      finds: 'Former transport and housing secretary',
    },
    { text: 'Deputy Governor hopeful Dr [Tom Oke] left.', of: 'Tom Oke', finds: 'Deputy Governor hopeful' },
    { text: 'The Flemish conservative [Tom Oke] left.', of: 'Tom Oke', finds: 'Flemish conservative' },
    { text: 'It was a vendor known only as [Tom Oke].', of: 'Tom Oke', finds: 'vendor' },
    { text: 'A local trader, who gave her name only as [Ann], left.', of: 'Ann', finds: 'local trader' },
    { text: 'A guard who identified himself as [Tom Oke] left.', of: 'Tom Oke', finds: 'guard' },
    { text: 'Stand-in captain [Tom Oke] left.', of: 'Tom Oke', finds: 'Stand-in captain' },
    { text: 'Deputy captain [Tom Oke] left.', of: 'Tom Oke', finds: 'Deputy captain' },
    { text: 'They beat Malta Under-20 captain [Tom Oke].', of: 'Tom Oke', finds: 'Malta Under-20 captain' },
    { text: 'Then Malta U20 coach [Tom Oke] left.', of: 'Tom Oke', finds: 'Malta U20 coach' },
    { text: 'Then Malta ‘A’ keeper [Tom Oke] left.', of: 'Tom Oke', finds: 'Malta ‘A’ keeper' },
    { text: 'Then number three batter [Tom Oke] left.', of: 'Tom Oke', finds: 'number three batter' },
    { text: 'No 8 [Tom Oke] scored.', of: 'Tom Oke', finds: 'No 8' },
    { text: 'It beat former Maltese No. 2 [Tom Oke].', of: 'Tom Oke', finds: 'former Maltese No. 2' },
    { text: 'It capped Malta Under-19 cap [Tom Oke].', of: 'Tom Oke', finds: 'Malta Under-19 cap' },
    { text: 'Leeds wing [Tom Oke] scored.', of: 'Tom Oke', finds: 'Leeds wing' },
    { text: 'The tennis great [Ann Ray] left.', of: 'Ann Ray', finds: 'tennis great' },
    {
      text: 'It left with strength and conditioning coach [Tom Oke].',
      of: 'Tom Oke',
      finds: 'strength and conditioning coach',
    },
    { text: 'Track and field coach [Tom Oke] left.', of: 'Tom Oke', finds: 'Track and field coach' },
    { text: 'Trade Minister the Hon [Tom Oke] left.', of: 'Tom Oke', finds: 'Trade Minister' },
    { text: 'Then Chief Superintendent [Tom Oke] left.', of: 'Tom Oke', finds: 'Chief Superintendent' },
    {
      text: 'The area commander Chief Superintendent [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'area commander',
    },
    { text: 'Director of services [Tom Oke] left.', of: 'Tom Oke', finds: 'Director of services' },
    {
      text: 'But Opposition spokesman on trade [Tom Oke] left.',
      of: 'Tom Oke',
      finds: 'Opposition spokesman on trade',
    },
    { text: 'Maid of honour [Ann Ray] left.', of: 'Ann Ray', finds: 'Maid of honour' },
    { text: 'Then Trade CS [Ann Ray] left.', of: 'Ann Ray', finds: 'Trade CS' },
    { text: 'It was her co-star [Tom Oke].', of: 'Tom Oke', finds: 'co-star' },
    { text: 'Head of the team [Ann Ray] left.', of: 'Ann Ray', finds: 'Head of the team' },
  ],
  counterExamples: [
    'They asked his wife [Ana Quispe].',
    'The dig [Ana Quispe] led found coins.',
    'In DC [Ana Quispe] spoke.',
    'It was 2.10pm. [Ana Quispe] left.',
    'Lawyer: [Ana Quispe] will appeal.',
    'On Monday [Tom Oke] spoke.',
    'Its prize went to No. 1 [Ana Quispe].',
    'It told a teacher of the plan [Ana Quispe] had.',
    'It was told by friends of surgery [Ana Quispe] left.',
    'It told the minister of the plan [Oke] had.',
    'Among the winners in physics ranked [Ana Quispe].',
    'It hunts militants [Ana Quispe] failed to arrest.',
    'It can force [Ana Quispe] to leave.',
    'It held 36 militants and [Ana Quispe].',
    'It was 1-0. Scorer: [Ana Quispe].',
    'They saw a major [Ana Quispe] show.',
    'They wanted to coach [Ana Quispe].',
    'The minister named [Ana Quispe].',
    'The sanctions will force [Ana Quispe] to go. New laws force [Tom Oke] too.',
    'The Cabinet of [Ana Quispe] left.',
    'It was Paz st [Ana Quispe] b Roth 5.',
    'The minister called [Ana Quispe] a liar.',
    'The film also stars [Ana Quispe].',
    'The victim [Ana Quispe] left.',
    'Protesters accused [Ana Quispe] of it.',
    'They have accused [Ana Quispe] of it.',
    'The elder [Oke] was at home.',
    'The conservative [Oke] government left.',
    'Its youth wing [Ann Ray] led is old.',
    'Engr. [Tom Oke] left.',
    'They met Mama [Ann Ray] there.',
    'It sold the cap [Ann Ray] wore.',
    'It is in room No. 8 [Ann Ray] left.',
    'They were hopeful [Ann Ray] would win.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const floor = doc.sentences[mention.sentence]!;
    const found: RoleSpan[] = [];
    let last = takeRanks(scene, mention, beforeUnknown(scene, takeBracket(scene, mention, found)), found);
    if (last < 0) return found;
    // `Deputy Secretary (North East) Oke`
    const bracket = startOfBracket(scene, last);
    if (bracket < last) {
      const first = startOfRole(scene, bracket, floor);
      const isName = isCapitalised(doc, bracket - 1) || isAbbreviation(doc, bracket);
      const from = first >= 0 ? first : startOfLongRole(scene, mention, last, floor);
      if (from >= 0 && isName) found.push({ first: from, last });
      return found;
    }
    // `His Majesty King Oke`
    if (HONOURS.has(doc.form[last - 1] ?? 0) && !OF.has(doc.form[last - 2] ?? 0)) return found;
    const rankOfWorld = startOfWorldRank(doc, last);
    if (rankOfWorld < last) found.push({ first: rankOfWorld, last });
    const label = labelBefore(scene, mention, last, floor);
    if (label !== null) found.push(label);
    const self = startOfSelfNamed(scene, last);
    if (self < last) {
      const named = startOfRole(scene, self, floor);
      if (named >= 0 && !isPlural(doc, self - 1)) found.push({ first: named, last: self });
      return found;
    }
    // `a lawyer named Oke`
    // `the gunman known as Oke`
    const link = ONLY.has(doc.form[last - 2] ?? 0) ? last - 3 : last - 2;
    if (AS.has(doc.form[last - 1] ?? 0) && KNOWN.has(doc.form[link] ?? 0)) {
      const known = startOfRole(scene, link, floor);
      if (known >= 0 && DETERMINERS.has(doc.form[known - 1] ?? 0) && !isPlural(doc, link - 1))
        found.push({ first: known, last: link });
      return found;
    }
    const isCalled = CALLED.has(doc.form[last - 1] ?? 0);
    if (isCalled || SURNAMED.has(doc.form[last - 1] ?? 0)) last--;
    const inner = startOfRole(scene, last, floor);
    // `Chancellor of Leeds University Professor Oke`
    if (
      inner > floor &&
      inner < last - 1 &&
      OF.has(doc.form[inner - 1]!) &&
      PROFESSOR.has(doc.form[last - 1]!)
    ) {
      const office = startOfLongRole(scene, mention, last - 1, floor);
      if (office >= 0) {
        found.push({ first: office, last: last - 1 }, { first: last - 1, last });
        return found;
      }
    }
    const outer = inner > floor && isGoverned(doc, inner) ? startOfLongRole(scene, mention, last, floor) : -1;
    const first = outer >= 0 ? outer : inner;
    if (isCalled && !isOne(doc, first)) return found;
    // `militants Mr Oke failed to arrest`; a plural before a list is a joint title.
    const ofMany = first >= 0 && isOfMany(doc, last) && !isJoined(scene, mention);
    const acts = first === last - 1 && is(doc, first, CLASS.verb) && ALSO.has(doc.form[first - 1] ?? 0);
    // `The elder Oke`: which of two.
    const isWhich =
      first === last - 1 && WHICH.has(doc.form[first]!) && mention.words.length === 1 && isLower(doc, first);
    if (
      isWhich ||
      acts ||
      ofMany ||
      isVerb(doc, first, last) ||
      isGreat(doc, first, last) ||
      isNoTitle(doc, last)
    )
      return found;
    if (first >= 0 && first === last - 1 && isAddress(doc, first)) return found;
    if (first >= 0) {
      found.push({ first: startOfOwner(scene, first, floor), last });
      // `Former Leeds player now coach Doe`
      const then = NOW.has(doc.form[first - 1] ?? 0) ? startOfRole(scene, first - 1, floor) : -1;
      if (then >= 0) found.push({ first: then, last: first - 1 });
    } else {
      const long = startOfLongRole(scene, mention, last, floor);
      if (long >= 0) found.push({ first: long, last });
    }
    const joined = found.length > 0 ? roleJoinedBefore(scene, found.at(-1)!.first, floor) : null;
    if (joined !== null) found.push(joined);
    return found;
  },
});

/** `a trader who gave her name only as Oke`, `a guard, who identified himself as Oke`: where the role ends; `last` itself where none is told so. */
function startOfSelfNamed({ doc }: Scene, last: number): number {
  if (!AS.has(doc.form[last - 1] ?? 0)) return last;
  const at = ONLY.has(doc.form[last - 2] ?? 0) ? last - 2 : last - 1;
  const isGiven =
    NAME.has(doc.form[at - 1] ?? 0) && OWNERS.has(doc.form[at - 2] ?? 0) && GAVE.has(doc.form[at - 3] ?? 0);
  const isSelf = ONESELF.has(doc.form[at - 1] ?? 0) && IDENTIFIED.has(doc.form[at - 2] ?? 0);
  const who = isGiven ? at - 4 : isSelf ? at - 3 : -1;
  if (who < 0 || !WHO.has(doc.form[who] ?? 0)) return last;
  return isMark(doc, who - 1, ',') ? who - 1 : who;
}
const NAME = wordSet('name names');
const GAVE = wordSet('gave gives give');
const ONESELF = wordSet('himself herself');
const IDENTIFIED = wordSet('identified introduced described identifies');
const WHO = wordSet('who');

/** A title in brackets is no longer. */
const LONGEST = 8;

/** Where the title before a name ends, quotation marks and a bracket aside: `suspend (Judge) Doe`. */
function takeBracket(scene: Scene, mention: PersonMention, found: RoleSpan[]): number {
  const { doc } = scene;
  const title = mention.first - 2;
  if (isMark(doc, title + 1, ')') && isRoleWord(doc, title)) {
    // `from (Air Malta chairman) Oke`
    const first = startOfRole(scene, title + 1, doc.sentences[mention.sentence]!);
    const open =
      first < 0
        ? title
        : isMark(doc, first - 1, '(')
          ? first
          : startOfBody(scene, first - 1, first - LONGEST, first);
    if (isMark(doc, open - 1, '(')) found.push({ first: open, last: title + 1 });
  }
  let last = mention.before.first;
  // `Sports Minister the Hon Oke`
  if (last < mention.first && THE.has(doc.form[last - 1] ?? 0) && isCapitalised(doc, last - 2)) last--;
  // `the emperor “Constans the Elder”`
  if (isOneOfMarks(doc, last - 1, QUOTES)) last--;
  return last;
}

/** `police spokesman Sr. Comr. Oke`: before titles that no table has, behind the noun of a role in lower case; `last` itself where none stand there. */
function beforeUnknown({ doc }: Scene, last: number): number {
  const first = startOfUnknownTitle(doc, last);
  return first < last &&
    isLower(doc, first - 1) &&
    roleEndingAt(doc, last) < 0 &&
    roleEndingAt(doc, first) >= 0
    ? first
    : last;
}

/** Where the title before the ranks that end right before `last` ends; -1 where nothing is left to read before them. */
function takeRanks(scene: Scene, mention: PersonMention, end: number, found: RoleSpan[]): number {
  const { doc } = scene;
  const floor = doc.sentences[mention.sentence]!;
  let last = end;
  let rank = startOfRank(doc, last);
  while (rank < last && !isOffice(doc, rank, last) && roleEndingAt(doc, rank) >= floor) {
    if (!isAddress(doc, rank)) found.push({ first: rank, last });
    last = rank;
    rank = startOfRank(doc, last);
  }
  // `Commander of Northern Operations Major General Oke`
  const office = rank < last && rank > floor ? startOfLongRole(scene, mention, rank, floor) : -1;
  if (office < 0) return last;
  found.push({ first: office, last: rank }, { first: rank, last });
  return -1;
}

/** `Editor: Tom Oke.`, `Match Referee: Tom Oke`: a role at the head of its sentence or item, and nothing but the name behind. */
function labelBefore(scene: Scene, mention: PersonMention, last: number, floor: number): RoleSpan | null {
  const { doc } = scene;
  if (!isMark(doc, last - 1, ':') || mention.words.length < 2 || !isCapitalised(doc, last - 2)) return null;
  const first = startOfRole(scene, last - 1, floor);
  if (first < 0 || isPlural(doc, last - 2) || SCORERS.has(doc.form[last - 2]!)) return null;
  const opens = first === floor || doc.gap[first]! >= GAP.line || isOneOfMarks(doc, first - 1, ITEM_ENDS);
  const end = mention.last;
  const closes = end >= doc.length || doc.gap[end]! >= GAP.line || isOneOfMarks(doc, end, ITEM_ENDS);
  return opens && closes ? { first, last: last - 1 } : null;
}
const ITEM_ENDS = '.;/|()';
/** A label of results, before a colon. */
export const SCORERS = wordSet('scorer scorers goalscorer goalscorers');

/** Whether the role that ends right before `last` is in the plural; `custodian of the two holy mosques` is not. */
const isOfMany = (doc: Doc, last: number): boolean =>
  isPlural(doc, last - 1) && !hasPreposition(doc, roleEndingAt(doc, last), last);

/** Whether the name stands in a list of names. */
const isJoined = (scene: Scene, mention: PersonMention): boolean =>
  firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention;

/** `Adviser to the President Oke`, `Chairman of the Joint Chiefs of Staff Oke`: the last title is whom or what the one before it is for. */
function isGoverned(doc: Doc, first: number): boolean {
  if (!THE.has(doc.form[first - 1]!) || !isCapitalised(doc, first) || !isCapitalised(doc, first - 3))
    return false;
  return TO.has(doc.form[first - 2]!) || OF.has(doc.form[first - 2]!);
}
const THE = wordSet('the');

/** Whether `a` brings the role in. */
const isOne = (doc: Doc, first: number): boolean => first > 0 && A.has(doc.form[first - 1]!);
const A = wordSet('a an one another');
const NOW = wordSet('now turned');
const CALLED = wordSet('named called');
const SURNAMED = wordSet('surnamed');
const PROFESSOR = wordSet('professor');
const AS = wordSet('as');
const KNOWN = wordSet('known');
const ONLY = wordSet('only simply');

const WHICH = wordSet('elder younger');
const ALSO = wordSet('also now still again even');

/** `to coach Oke`, `can force Oke to go`: what could be a role is what is done to the person. */
const isVerb = (doc: Doc, first: number, last: number): boolean =>
  first === last - 1 &&
  doc.shape[first] === SHAPE.lower &&
  is(doc, first, CLASS.verb) &&
  BEFORE_VERBS.has(doc.form[first - 1] ?? 0) &&
  // `In May coach Oke left`
  (!isCapitalised(doc, first - 1) || opensSentence(doc, first - 1));

/** `sanctions force Oke`, `Air Force Lt. Oke`, `four-star Gen. Oke`, `Paz st Oke b Roth 5` */
const isNoTitle = (doc: Doc, last: number): boolean =>
  FORCE.has(doc.form[last - 1]!) ||
  (STUMPED.has(doc.form[last - 1]!) && isLower(doc, last - 1)) ||
  (isInnerHyphen(doc, last - 2) && STAR.has(doc.form[last - 1]!) && !CO.has(doc.form[last - 3]!));
const FORCE = wordSet('force forces');
/** Of a scoreboard, not of a saint. */
const STUMPED = wordSet('st');
const STAR = wordSet('star');
const CO = wordSet('co');

const MAJOR = wordSet('major private');

/** `a major Mark Rothko show`, `a private Ana Quispe event` */
const isGreat = (doc: Doc, first: number, last: number): boolean =>
  first === last - 1 && doc.shape[first] === SHAPE.lower && MAJOR.has(doc.form[first]!);
