/** Countries of whole texts: what the rules, the overlap policy and the article's evidence make of them together. */
import { annotate } from '../../src/annotate/annotate.js';
import { columnOf } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';
import { rowsOf } from '../../src/lexicon/rows.js';
import { resolveOverlaps } from '../../src/overlap.js';
import { findCountries } from '../../src/rules/country/index.js';

const annotated = (text: string) => annotate({ id: '', text, source: '', format: 'text' }, lexicon);

/** `Surface=CODE` of each country that wins in a text. */
function countriesIn(text: string): string[] {
  const doc = annotated(text);
  return resolveOverlaps(findCountries(doc)).winners.flatMap((winner) =>
    winner.kind === 'country' ? [`${text.slice(winner.start, winner.end)}=${winner.code}`] : [],
  );
}

test.each<[string, string[]]>([
  ['KHARTOUM, Sudan — Talks failed.', ['Sudan=SD']],
  ['TURKEY AND GREECE SIGN PACT', ['TURKEY=TR', 'GREECE=GR']],
  ['A US-led force and Franco-German planes left.', ['US=US', 'German=DE']],
  ['Anger at us grew, and the US felt it.', ['US=US']],
  [
    'South Korean and North Korean envoys met in Papua New Guinea.',
    ['South Korean=KR', 'North Korean=KP', 'Papua New Guinea=PG'],
  ],
  ['They met in Mexico City, not in New Mexico, and left Mexico.', ['Mexico=MX']],
  ['Storms hit Savannah, Georgia, and then Alabama.', []],
  ['Georgia and Armenia share a border.', ['Georgia=GE', 'Armenia=AM']],
  ['Soldiers of the Congo reached Brazzaville.', ['Congo=CG']],
  ['Soldiers of the Congo reached Goma.', ['Congo=CD']],
  ['Korea is cold, said a North Korean.', ['North Korean=KP']],
  ['Shares in Seoul rose as Korea grew.', ['Korea=KR']],
  ['The price of a CAR rose.', []],
  ['The mine would help PNG more than that.', ['PNG=PG']],
  ['It sold for US41.2c, and the US2024 vote was near.', ['US=US']],
  ['1. Ana Oke (BEL)\n2. Maria Lund (DEN)\n3. Eva Ruiz (COL)', ['BEL=BE', 'DEN=DK', 'COL=CO']],
  ['A barn in Lebanon, N.H., burned. So did one in Peru, Ind., she said.', []],
  ['The Maltese Local Government Association met; the U.S. Federal Reserve did not.', ['U.S.=US']],
  ['Rebels in the Central African Republic left the CAR.', ['Central African Republic=CF', 'CAR=CF']],
  ['Turkey sells well, and a turkey is cheap.', []],
  ['Turkey sells well in Turkey.', ['Turkey=TR', 'Turkey=TR']],
  ['The Bank of Malta and the Cyprus Herald; the Chinese Foreign Ministry said no.', ['Chinese=CN']],
  ['He speaks Spanish, but a Spanish court fined him 90 Swiss francs.', ['Spanish=ES']],
  ['The Maltese Armed Forces and the Malta Coast Guard sailed.', []],
  ['The Maltese armed forces sailed.', ['Maltese=MT']],
  ['The Symposium on Malta-Cyprus Ties was about Malta-Cyprus ties.', ['Malta=MT', 'Cyprus=CY']],
  ['She briefed the Committee on Malta on Friday.', ['Malta=MT']],
  ['He chairs the All Malta Congress. All Malta knows it.', ['Malta=MT']],
  ['A Maltese Republican senator and a Maltese Labour leader met.', ['Maltese=MT', 'Maltese=MT']],
  ['She translates from Finnish to Thai and back.', []],
  ['He moved from Finnish to Thai firms.', ['Finnish=FI', 'Thai=TH']],
  ['They speak Urdu, Finnish, and Thai at home.', []],
  ['It is sold in Urdu, Finnish and Thai.', []],
  ['They eat Indian, Finnish, and Thai cakes.', ['Indian=IN', 'Finnish=FI', 'Thai=TH']],
  ['Pupils of Spanish, maths and chess sat down.', []],
  ['Maths and German are hard.', []],
  ['The Germans, history shows, like it.', ['Germans=DE']],
  ['Chinese mustard is hot; the Chinese mustard makers know.', []],
  ['The Brazilian Amazon shrank, and Kiwis met in a Tico café.', ['Brazilian=BR', 'Kiwis=NZ', 'Tico=CR']],
  ['The Maltese-Arab conflict and the Maltese Arab Bank made news.', ['Maltese=MT']],
  [
    'She asked the Malta and Cyprus Trade Office. The Malta and Cyprus of old traded.',
    ['Malta=MT', 'Cyprus=CY'],
  ],
  [
    'Cuban cigars sell. The French connection in the team did not see The French Connection.',
    ['Cuban=CU', 'French=FR'],
  ],
  ['PNG and Fiji agreed. Save it as a PNG, a GIF or a PDF.', ['PNG=PG', 'Fiji=FJ']],
  ['Tonga, PNG and Fiji agreed; the PNG government did too.', ['Tonga=TO', 'PNG=PG', 'Fiji=FJ', 'PNG=PG']],
  ['Files: PNG, JPG.', []],
  ['N.Korea and S. Koreans met in I.Coast.', ['N.Korea=KP', 'S. Koreans=KR', 'I.Coast=CI']],
  ['Bosnia & Herzegovina lost to T&T.', ['Bosnia & Herzegovina=BA', 'T&T=TT']],
])('%s', (text, expected) => {
  expect(countriesIn(text)).toEqual(expected);
});

test('the class set of a phrase tells whether a rule of countries may start from it', () => {
  const mayStart = columnOf(lexicon, 'country-phrase');
  for (const table of ['country-names', 'demonyms', 'not-countries'])
    for (const { id } of rowsOf(lexicon, table))
      if (id > lexicon.words) expect(mayStart[lexicon.setOf[id]!]).toBe(1);
});
