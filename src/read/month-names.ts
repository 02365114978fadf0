/**
 * Month names as pages print them beside a publication date, folded (lower case, no accents, no full stop).
 * Source: Unicode CLDR 44, `months` of each locale, format and stand-alone, wide and abbreviated.
 */
const NAMES: readonly string[] = [
  // en, de, fr, es, pt, it, nl, sv, da, nb, fi, pl, cs, ru, uk, tr, el, hu, ro, ca, id, hr
  'january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta stycznia styczen sty ledna leden января январь янв січня січень ocak oca ιανουαριου ιανουαριος ιαν januar ianuarie ian gener sijecnja sijecanj',
  'february feb febr februar fevrier fevr fev febrero fevereiro febbraio februari helmikuu helmikuuta lutego luty lut unora unor февраля февраль фев лютого лютий subat sub φεβρουαριου φεβρουαριος φεβ februar februarie febrer veljace veljaca',
  'march mar marz maerz mrz mars marzo marco maart mrt marts maaliskuu maaliskuuta marca marzec brezna brezen марта март мар березня березень mart μαρτιου μαρτιος μαρ marcius marc martie maret ozujka ozujak',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecien kwi dubna duben апреля апрель апр квітня квітень nisan nis απριλιου απριλιος απρ aprilis aprilie travnja travanj',
  'may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja kvetna kveten мая май травня травень mayis μαιου μαιος μαι majus maig svibnja svibanj',
  'june jun juni juin junio junho giugno giu kesakuu kesakuuta czerwca czerwiec cze cervna cerven июня июнь июн червня червень haziran haz ιουνιου ιουνιος ιουν junius iunie iun juny lipnja lipanj',
  'july jul juli juillet juil julio julho luglio lug heinakuu heinakuuta lipca lipiec cervence cervenec июля июль июл липня temmuz tem ιουλιου ιουλιος ιουλ julius iulie iul juliol srpnja srpanj',
  'august aug aout agosto ago augustus augusti elokuu elokuuta sierpnia sierpien sie srpna srpen августа август авг серпня серпень agustos αυγουστου αυγουστος αυγ augusztus agost agustus kolovoza kolovoz',
  'september sep sept septembre septiembre setiembre setembro set settembre syyskuu syyskuuta wrzesnia wrzesien wrz zari сентября сентябрь сен вересня вересень eylul eyl σεπτεμβριου σεπτεμβριος σεπ szeptember szept septembrie setembre rujna rujan',
  'october oct oktober okt octobre octubre outubro out ottobre ott oktober lokakuu lokakuuta pazdziernika pazdziernik paz rijna rijen октября октябрь окт жовтня жовтень ekim eki οκτωβριου οκτωβριος οκτ octombrie',
  'november nov novembre noviembre novembro novembar marraskuu marraskuuta ноября ноябрь ноя листопада kasim kas νοεμβριου νοεμβριος νοε noiembrie studenoga studeni',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudnia grudzien gru prosince prosinec декабря декабрь дек грудня грудень aralik ara δεκεμβριου δεκεμβριος δεκ decembrie desembre prosinca',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** `März`, `Sept.`, `août` → 1 to 12; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace('ı', 'i')
      .replace('ł', 'l')
      .replace(/\.$/, ''),
  );
}
