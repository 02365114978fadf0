import { type Doc, isCapitalised, isMark, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import type { CountryCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryCandidate, countryWord } from './words.js';

const id = 'country.code';

/** Codes of the Olympic Committee and of FIFA, and the countries that they stand for. */
const CODES = new Map(
  (
    'AFG:AF ALB:AL ALG:DZ AND:AD ANG:AO ARG:AR ARM:AM AUS:AU AUT:AT AZE:AZ BAH:BS BAN:BD BAR:BB BDI:BI BEL:BE BEN:BJ ' +
    'BHU:BT BIH:BA BLR:BY BOL:BO BOT:BW BRA:BR BRN:BH BUL:BG BUR:BF CAM:KH CAN:CA CAY:KY CGO:CG CHI:CL CHN:CN CIV:CI CMR:CM ' +
    'COD:CD COL:CO COM:KM CPV:CV CRC:CR CRO:HR CUB:CU CYP:CY CZE:CZ DEN:DK DJI:DJ DOM:DO ECU:EC EGY:EG ENG:GB ERI:ER ' +
    'ESA:SV ESP:ES EST:EE ETH:ET FIJ:FJ FIN:FI FRA:FR GAB:GA GAM:GM GBR:GB GEO:GE GEQ:GQ GER:DE GHA:GH GRE:GR GRN:GD ' +
    'GUA:GT GUI:GN GUY:GY HAI:HT HKG:HK HON:HN HUN:HU INA:ID IND:IN IRI:IR IRL:IE IRQ:IQ ISL:IS ISR:IL ITA:IT JAM:JM JOR:JO ' +
    'JPN:JP KAZ:KZ KEN:KE KGZ:KG KOR:KR KOS:XK KSA:SA KUW:KW LAO:LA LAT:LV LBA:LY LBN:LB LES:LS LIE:LI LTU:LT LUX:LU ' +
    'MAD:MG MAR:MA MAS:MY MAW:MW MDA:MD MDV:MV MEX:MX MGL:MN MKD:MK MLI:ML MLT:MT MNE:ME MON:MC MOZ:MZ MRI:MU MYA:MM ' +
    'NAM:NA NCA:NI NED:NL NEP:NP NGR:NG NIG:NE NOR:NO NZL:NZ OMA:OM PAK:PK PAN:PA PAR:PY PER:PE PHI:PH PLE:PS POL:PL ' +
    'POR:PT PRK:KP PUR:PR QAT:QA ROU:RO RSA:ZA RUS:RU RWA:RW SCO:GB SEN:SN SGP:SG SIN:SG SLE:SL SLO:SI SMR:SM SOM:SO SRB:RS ' +
    'SRI:LK SUD:SD SUI:CH SUR:SR SVK:SK SWE:SE SWZ:SZ SYR:SY TAN:TZ TJK:TJ THA:TH TKM:TM TOG:TG TPE:TW TTO:TT TUN:TN ' +
    'PRT:PT DEU:DE NLD:NL DNK:DK CHE:CH HRV:HR GRC:GR BGR:BG ZAF:ZA SAU:SA IDN:ID MYS:MY IRN:IR DZA:DZ NGA:NG TZA:TZ ZMB:ZM ZWE:ZW ' +
    'BWA:BW AGO:AO LKA:LK PHL:PH VNM:VN TWN:TW MNG:MN LVA:LV SVN:SI URY:UY PRY:PY SLV:SV GTM:GT HND:HN NIC:NI CRI:CR HTI:HT ARE:AE KWT:KW OMN:OM LBY:LY BHR:BH ' +
    'TUR:TR UAE:AE UGA:UG UKR:UA URU:UY USA:US UZB:UZ VEN:VE VIE:VN WAL:GB YEM:YE ZAM:ZM ZIM:ZW'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Towns, parties, shares and counties in brackets, too. */
const AMBIGUOUS = new Set(
  'AND BAR BEN BOT BUR CAM CAN CHI COD COL COM DEN DOM FIN GAB GEO GUI HON INA IND KEN MAD MAR MAS MON NAM PAN PAR PER PHI POL POR SEN SIN SOM TAN'.split(
    ' ',
  ),
);

/** Tokens between the brackets of two names: `(BEL)`, a time, a number and the next name. */
const REACH = 24;

const LETTERS = 3;

/** The code in a bracket that opens at a token, behind a capitalised word. */
function codeAt(doc: Doc, opening: number): string | null {
  const at = opening + 1;
  if (at + 1 >= doc.length || opening === 0 || !isMark(doc, opening, '(')) return null;
  if (doc.shape[at] !== SHAPE.upper || doc.end[at]! - doc.start[at]! !== LETTERS) return null;
  if (doc.gap[at] !== GAP.none || !isOneOfMarks(doc, at + 1, ')/,;') || !isCapitalised(doc, opening - 1))
    return null;
  if (!isWord(doc, opening - 1)) return null;
  const code = doc.text.slice(doc.start[at], doc.end[at]);
  return CODES.has(code) ? code : null;
}

/** Whether another code stands in a bracket near by, one of the two nothing but a country’s. */
function isAmongCodes(doc: Doc, opening: number, code: string): boolean {
  for (const step of [-1, 1])
    for (let at = opening + step, left = REACH; left > 0 && at > 0 && at < doc.length; at += step, left--) {
      if (!isMark(doc, at, '(')) continue;
      const other = codeAt(doc, at);
      if (other !== null && !(AMBIGUOUS.has(code) && AMBIGUOUS.has(other))) return true;
    }
  return false;
}

export const countryCode = define<CountryCandidate>({
  id,
  doc: 'A code of sport for a country, in brackets behind a name, with another near by.',
  source: 'annotation guide, Countries; codes of the IOC and FIFA',
  triggers: ['symbol'],
  examples: [
    { text: 'Ana Oke (BEL) beat Maria Lund (DEN) by a minute.', finds: 'DEN', value: 'DK' },
    { text: '1. Ana Oke (SUI) 14:05.2, 2. Maria Lund (NED) 14:06.', finds: 'SUI', value: 'CH' },
    { text: 'Ana Oke (ESP/Volta) led Maria Lund (FRA/Cima).', finds: 'FRA', value: 'FR' },
  ],
  counterExamples: [
    'The Belgian party (BEL) met.',
    'Oke (DEN) and Lund (CHI) scored.',
    'The board (SUI) and the union (NED) met.',
  ],
  find: (doc, token) => {
    const code = codeAt(doc, token);
    if (code === null || countryWord(doc.form[token + 1]!)?.form === 'abbreviation') return null;
    if (!isAmongCodes(doc, token, code)) return null;
    return countryCandidate(doc, id, token + 1, token + 2, {
      code: CODES.get(code)!,
      form: 'abbreviation',
      letters: 'upper',
      also: '-',
      language: false,
      adjective: false,
    });
  },
});
