/** What `role.before-name` finds and does not find, in the order of docs/rules.md. */
import type { RoleRule } from '../define.js';

export const examples: RoleRule['examples'] = [
  // Titles, with where they hold and with a rank or a second role beside them.
  { text: 'Peruvian Trade Minister [Ana Quispe] left.', of: 'Ana Quispe', finds: 'Peruvian Trade Minister' },
  { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'former army chief' },
  { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Gen.' },
  { text: 'A speech by author and critic [Lea Roth] followed.', of: 'Lea Roth', finds: 'author and critic' },
  {
    text: 'It hurt Malta’s interim president [Paul Vella].',
    of: 'Paul Vella',
    finds: 'Malta’s interim president',
  },
  { text: 'We met the Mayor of Leeds Mrs [Ana Quispe].', of: 'Ana Quispe', finds: 'Mayor of Leeds' },
  { text: 'It hurt the lawmaker from Oran-3 [Ana Quispe].', of: 'Ana Quispe', finds: 'lawmaker from Oran-3' },
  {
    text: 'Colombia’s Chief of Police General [Luis Paz] left.',
    of: 'Luis Paz',
    finds: 'Colombia’s Chief of Police',
  },
  // Capitalised words of the office before its noun.
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
  // The last title is whom or what the one before it is for, or a rank behind it.
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
  // Two roles joined, an office inside another’s, and a rank that has “of”.
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
  // Slashes, periods, honours and brackets inside.
  { text: 'Producer/director [Tom Oke] left.', of: 'Tom Oke', finds: 'Producer/director' },
  { text: 'It met U.S. President [Tom Oke].', of: 'Tom Oke', finds: 'U.S. President' },
  { text: 'It met His Majesty King [Tom].', of: 'Tom', finds: 'King' },
  { text: 'Then Maj Gen (retd) [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Maj Gen' },
  // Letters and local titles.
  { text: 'The area DO [Ana Quispe] left.', of: 'Ana Quispe', finds: 'area DO' },
  { text: 'Treasury PS [Ana Quispe] left.', of: 'Ana Quispe', finds: 'Treasury PS' },
  { text: 'Police spokesperson SP [Tom Oke] left.', of: 'Tom Oke', finds: 'SP' },
  { text: 'Police spokesperson SP [Tom Oke] left.', of: 'Tom Oke', finds: 'Police spokesperson' },
  { text: 'It met Kisumu MEC for health [Tom Oke].', of: 'Tom Oke', finds: 'Kisumu MEC for health' },
  {
    text: 'Minister of Sport and Culture Cde [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Minister of Sport and Culture',
  },
  { text: 'Rev. Canon [Tom Oke] left.', of: 'Tom Oke', finds: 'Canon' },
  { text: 'Custos [Tom Oke] left.', of: 'Tom Oke', finds: 'Custos' },
  // Nouns behind which an adjective stands, brackets and numbers before them.
  { text: 'The prosecutor general [Ana Quispe] left.', of: 'Ana Quispe', finds: 'prosecutor general' },
  {
    text: 'The Wudji (Min/Djab) singer [Ana Quispe] left.',
    of: 'Ana Quispe',
    finds: 'Wudji (Min/Djab) singer',
  },
  { text: 'It freed the terrorist known as [Tom Oke].', of: 'Tom Oke', finds: 'terrorist' },
  { text: 'The Formula 1 driver [Tom Oke] left.', of: 'Tom Oke', finds: 'Formula 1 driver' },
  // What the role is for: “from”, “for”, “of”.
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
  // Titles beside titles, and in brackets.
  { text: 'High Court judge Mr Justice [Oke] left.', of: 'Oke', finds: 'High Court judge' },
  { text: 'It hurt the present Chief Minister [Tom Oke].', of: 'Tom Oke', finds: 'present Chief Minister' },
  { text: 'It is from (Air Malta chairman) [Tom Oke].', of: 'Tom Oke', finds: 'Air Malta chairman' },
  // Joined fields, places and roles: what belongs to the name, and what does not.
  { text: 'The main accused [Tom Oke] left.', of: 'Tom Oke', finds: 'main accused' },
  {
    text: 'The former Gozo and Comino chief minister [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'former Gozo and Comino chief minister',
  },
  {
    text: 'It hurt the then youth leader of the league and present mayor [Tom Oke].',
    of: 'Tom Oke',
    finds: 'youth leader of the league',
  },
  {
    text: 'Head of trade policy and club chairman [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Head of trade policy',
  },
  { text: 'Study co-author and Leeds biologist [Tom Oke] left.', of: 'Tom Oke', finds: 'Study co-author' },
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
  // Whom the role serves, named.
  { text: 'Then former [Obote] adviser [Tom Oke] spoke.', of: 'Tom Oke', finds: 'former Obote adviser' },
  { text: 'They met [Oke]’s lawyer [Ann Ray].', of: 'Ann Ray', finds: 'Oke’s lawyer' },
  { text: 'They met [Obote] donor [Tom Oke].', of: 'Tom Oke', finds: 'Obote donor' },
  { text: 'They met [Obote] campaign adviser [Tom Oke].', of: 'Tom Oke', finds: 'Obote campaign adviser' },
  // Joined roles, times won, and what somebody newly is.
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
  // Words that bring the name in, or open the sentence.
  { text: 'A young lawyer named [Tom Oke] left.', of: 'Tom Oke', finds: 'young lawyer' },
  { text: 'Yesterday Leeds mayor [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Leeds mayor' },
  { text: 'Replied Leeds mayor [Tom Oke], “No.”', of: 'Tom Oke', finds: 'Leeds mayor' },
  { text: 'The firm also retained attorney [Tom Oke].', of: 'Tom Oke', finds: 'attorney' },
  // Ranks.
  { text: 'Then four-star Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Gen.' },
  { text: 'The officer surnamed [Lin] left.', of: 'Lin', finds: 'officer' },
  { text: 'Northern Army Commander Lt Gen [Tom Oke] left.', of: 'Tom Oke', finds: 'Lt Gen' },
  // Clubs, countries and contests before the noun.
  { text: 'It rained, but new Leeds coach [Tom Oke] stayed.', of: 'Tom Oke', finds: 'new Leeds coach' },
  {
    text: 'It hurt veteran Oman and Leeds striker [Tom Oke].',
    of: 'Tom Oke',
    finds: 'veteran Oman and Leeds striker',
  },
  { text: 'She also beat world champion [Ana Quispe].', of: 'Ana Quispe', finds: 'world champion' },
  { text: 'It wrote to [Obote] campaign manager [Tom Oke].', of: 'Tom Oke', finds: 'Obote campaign manager' },
  { text: 'It includes 1993 champion [Tom Oke].', of: 'Tom Oke', finds: '1993 champion' },
  {
    text: 'The Olympic 100 metres champion [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Olympic 100 metres champion',
  },
  // Where the phrase starts: behind another noun, at “and”, at a hyphen.
  { text: 'It was a donation Maltese leader [Tom Oke] had pledged.', of: 'Tom Oke', finds: 'Maltese leader' },
  { text: 'It hurt Leeds MP and party leader [Tom Oke].', of: 'Tom Oke', finds: 'Leeds MP and party leader' },
  { text: 'It met the Trade Minister and former mayor [Tom Oke].', of: 'Tom Oke', finds: 'former mayor' },
  { text: 'It hurt Leeds-backed leader [Tom Oke].', of: 'Tom Oke', finds: 'Leeds-backed leader' },
  // Numbers and initialisms.
  { text: 'It hurt No. 2 seed [Tom Oke].', of: 'Tom Oke', finds: 'No. 2 seed' },
  { text: 'It met U.N. Secretary-General [Tom Oke].', of: 'Tom Oke', finds: 'U.N. Secretary-General' },
  // What could be a verb and is a part of the role, and the other way round.
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
  // Honours, ranks, and what brackets add.
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
  // Numbers of contests and rankings.
  { text: 'The Olympic 100m champion [Tom Oke] left.', of: 'Tom Oke', finds: 'Olympic 100m champion' },
  { text: 'It rained. World No. 1 [Ana Quispe] left.', of: 'Ana Quispe', finds: 'World No. 1' },
  // Nouns and participles before the noun, bodies before the role.
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
  // In brackets, and before “now”.
  { text: 'They want to suspend (Judge) [Tom Oke] soon.', of: 'Tom Oke', finds: 'Judge' },
  {
    text: 'So said former Leeds player now club coach [Tom Oke].',
    of: 'Tom Oke',
    finds: 'former Leeds player',
  },
  // What the role is for, and a gloss or a dateline beside it.
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
  // Lists of teams.
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
  // A long office before a rank.
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
  // A gloss inside, a label, and words that could be verbs.
  {
    text: 'Then National Assembly (NA) Speaker [Ana Quispe] left.',
    of: 'Ana Quispe',
    finds: 'National Assembly (NA) Speaker',
  },
  { text: 'It rained. Match Referee: [Tom Oke].', of: 'Tom Oke', finds: 'Match Referee' },
  { text: 'The on-loan Leeds winger [Tom Oke] scored.', of: 'Tom Oke', finds: 'on-loan Leeds winger' },
  { text: 'They asked supervising auditor [Ana Quispe].', of: 'Ana Quispe', finds: 'supervising auditor' },
  { text: 'The mine manager [Ana Quispe] left.', of: 'Ana Quispe', finds: 'mine manager' },
  // Ministries and other bodies, and titles that no table has.
  { text: 'It hurt Bank of Malta governor [Tom Oke].', of: 'Tom Oke', finds: 'Bank of Malta governor' },
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
  // Parties, adjectives as nouns, joined fields.
  { text: 'The Independent TD [Tom Oke] left.', of: 'Tom Oke', finds: 'Independent TD' },
  { text: 'Critics like councillor [Ann Ray] left.', of: 'Ann Ray', finds: 'councillor' },
  {
    text: 'Former transport and housing secretary [Ann Ray] left.',
    of: 'Ann Ray',
    finds: 'Former transport and housing secretary',
  },
  { text: 'Deputy Governor hopeful Dr [Tom Oke] left.', of: 'Tom Oke', finds: 'Deputy Governor hopeful' },
  { text: 'The Flemish conservative [Tom Oke] left.', of: 'Tom Oke', finds: 'Flemish conservative' },
  // Names told by somebody: “known as”, “identified himself as”.
  { text: 'It was a vendor known only as [Tom Oke].', of: 'Tom Oke', finds: 'vendor' },
  { text: 'A local trader, who gave her name only as [Ann], left.', of: 'Ann', finds: 'local trader' },
  { text: 'A guard who identified himself as [Tom Oke] left.', of: 'Tom Oke', finds: 'guard' },
  // Sport: compounds, age groups, numbers and positions.
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
  // Joined fields before the noun.
  {
    text: 'It left with strength and conditioning coach [Tom Oke].',
    of: 'Tom Oke',
    finds: 'strength and conditioning coach',
  },
  { text: 'Track and field coach [Tom Oke] left.', of: 'Tom Oke', finds: 'Track and field coach' },
  // Honorifics and ranks behind the role.
  { text: 'Trade Minister the Hon [Tom Oke] left.', of: 'Tom Oke', finds: 'Trade Minister' },
  { text: 'Then Chief Superintendent [Tom Oke] left.', of: 'Tom Oke', finds: 'Chief Superintendent' },
  { text: 'The area commander Chief Superintendent [Tom Oke] left.', of: 'Tom Oke', finds: 'area commander' },
  // Further nouns, fields and letters.
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
  // Of many countries’ police, courts and agencies.
  { text: 'They held the Maltese baker identified as [Tom Oke].', of: 'Tom Oke', finds: 'Maltese baker' },
  { text: 'One guard who was identified only as [Oke] left.', of: 'Oke', finds: 'guard' },
  { text: 'A vendor identified only by her surname, [Oke], left.', of: 'Oke', finds: 'vendor' },
  { text: 'A guard, who gave only his first name, [Tom], left.', of: 'Tom', finds: 'guard' },
  {
    text: 'Bank of Malta (BoM) deputy governor for trade [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Bank of Malta (BoM) deputy governor for trade',
  },
  {
    text: 'It jailed former deputy head at the Ministry of Works [Tom Oke].',
    of: 'Tom Oke',
    finds: 'former deputy head at the Ministry of Works',
  },
  { text: 'Foreign Secretary Ambassador [Tom Oke] left.', of: 'Tom Oke', finds: 'Foreign Secretary' },
  { text: 'They hold the LC3 chairman [Tom Oke].', of: 'Tom Oke', finds: 'LC3 chairman' },
  { text: 'So said provincial transport MEC [Tom Oke].', of: 'Tom Oke', finds: 'provincial transport MEC' },
  { text: 'Trade director general Capt. [Tom Oke] left.', of: 'Tom Oke', finds: 'Trade director general' },
  {
    text: 'They met Ann and adviser to the chairman [Tom Oke].',
    of: 'Tom Oke',
    finds: 'adviser to the chairman',
  },
  { text: 'Chairman of selectors [Tom Oke] left.', of: 'Tom Oke', finds: 'Chairman of selectors' },
  { text: 'Leeds starter [Tom Oke] left.', of: 'Tom Oke', finds: 'Leeds starter' },
  { text: 'So said policy lead [Tom Oke].', of: 'Tom Oke', finds: 'policy lead' },
  { text: 'Maltese liberal [Tom Oke] left.', of: 'Tom Oke', finds: 'Maltese liberal' },
  {
    text: 'It came after a by-election Premier [Tom Oke] had called.',
    of: 'Tom Oke',
    finds: 'Premier',
  },
  {
    text: 'They have a great-grandson named [Tom].',
    of: 'Tom',
    finds: 'great-grandson',
  },
  {
    text: 'Retired High Court judge Justice [Ann Ray] left.',
    of: 'Ann Ray',
    finds: 'Retired High Court judge',
  },
  {
    text: 'Safety inspector [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Safety inspector',
  },
  {
    text: 'Co-founder of the firm [Tom Oke] left.',
    of: 'Tom Oke',
    finds: 'Co-founder of the firm',
  },
  {
    text: 'Chief executive: [Tom Oke]',
    of: 'Tom Oke',
    finds: 'Chief executive',
  },
  {
    text: 'Mayor of Leeds: [Tom Oke]',
    of: 'Tom Oke',
    finds: 'Mayor of Leeds',
  },
];

export const counterExamples: RoleRule['counterExamples'] = [
  'It hurt her uncle, Chief [Tom Oke].',
  // Kin, and nouns and letters that are no role here.
  'They asked his wife [Ana Quispe].',
  'The dig [Ana Quispe] led found coins.',
  'In DC [Ana Quispe] spoke.',
  // Another sentence, a label, a day.
  'It was 2.10pm. [Ana Quispe] left.',
  'Lawyer: [Ana Quispe] will appeal.',
  'On Monday [Tom Oke] spoke.',
  // A prize, and a noun in the phrase of another clause.
  'Its prize went to No. 1 [Ana Quispe].',
  'It told a teacher of the plan [Ana Quispe] had.',
  'It was told by friends of surgery [Ana Quispe] left.',
  'It told the minister of the plan [Oke] had.',
  'Among the winners in physics ranked [Ana Quispe].',
  // Many, before a clause of whom they did something to.
  'It hunts militants [Ana Quispe] failed to arrest.',
  // What is done to the person, or what is an adjective of an event.
  'It can force [Ana Quispe] to leave.',
  'It held 36 militants and [Ana Quispe].',
  'It was 1-0. Scorer: [Ana Quispe].',
  'They saw a major [Ana Quispe] show.',
  'They wanted to coach [Ana Quispe].',
  // Verbs, scoreboards, bodies.
  'The minister named [Ana Quispe].',
  'The sanctions will force [Ana Quispe] to go. New laws force [Tom Oke] too.',
  'The Cabinet of [Ana Quispe] left.',
  'It was Paz st [Ana Quispe] b Roth 5.',
  'The minister called [Ana Quispe] a liar.',
  'The film also stars [Ana Quispe].',
  // Too weak for a role, or a verb.
  'The victim [Ana Quispe] left.',
  'Protesters accused [Ana Quispe] of it.',
  'They have accused [Ana Quispe] of it.',
  // Which of two, a government, a clause; forms of address; things.
  'The elder [Oke] was at home.',
  'The conservative [Oke] government left.',
  'Its youth wing [Ann Ray] led is old.',
  'Engr. [Tom Oke] left.',
  'They met Mama [Ann Ray] there.',
  'It sold the cap [Ann Ray] wore.',
  'It is in room No. 8 [Ann Ray] left.',
  'They were hopeful [Ann Ray] would win.',
  'They took the lead [Tom Oke] liked.',
  'A vendor left, and her surname, [Oke], is rare.',
];
