/**
 * Month names as pages print them beside a publication date; case, accents and a full stop do not count.
 * Source: Unicode CLDR 44, `months` of each locale, format and stand-alone, wide and abbreviated.
 */
import { lazily } from '../lazily.js';

const NAMES: readonly string[] = [
  // en, de, fr, es, pt, it, nl, sv, da, nb, fi, pl, cs, ru, uk, tr, el, hu, ro, ca, id, hr; bg, sr, sl, sk, lt, lv,
  // et, is, af, sw, fil, eu, gl, ms; ar (of the Levant and of Egypt), fa, he, hi, bn, th
  'january jan januar janner jaenner janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta stycznia styczen sty ledna leden января январь янв січня січень ocak oca ιανουαριου ιανουαριος ιαν ianuarie ian gener sijecnja sijecanj януари јануар januara januarja sausio sausis janvāris janvārī jaanuar januarie urtarrilaren urtarrila xaneiro يناير كانون ژانویه ינואר जनवरी জানুয়ারি มกราคม',
  'february feb febr februar fevrier fevr fev febrero fevereiro febbraio februari helmikuu helmikuuta lutego luty lut unora unor февраля февраль фев лютого лютий subat sub φεβρουαριου φεβρουαριος φεβ februarie febrer veljace veljaca февруари фебруар februara februarja vasario vasaris februāris veebruar pebrero otsailaren otsaila febreiro فبراير شباط فوریه פברואר फरवरी ফেব্রুয়ারি กุมภาพันธ์',
  'march mar marz maerz mrz mars marzo marco maart mrt marts maaliskuu maaliskuuta marca marzec brezna brezen марта март мар березня березень mart μαρτιου μαρτιος μαρ marcius marc martie maret ozujka ozujak marta marec marcu kovo kovas machi marso martxoaren martxoa mac مارس آذار مارچ מרץ מרס मार्च মার্চ มีนาคม',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecien kwi dubna duben апреля апрель апр квітня квітень nisan nis απριλιου απριλιος απρ aprilis aprilie travnja travanj април aprila balandžio balandis aprīlī apriil apirilaren apirila نيسان أبريل آوریل אפריל अप्रैल এপ্রিল เมษายน',
  'may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja kvetna kveten мая май травня травень mayis μαιου μαιος μαι majus maig svibnja svibanj мај gegužės gegužė maijs maijā maiatzaren maiatza أيار مايو مه מאי मई মে พฤษภาคม',
  'june jun juni juin junio junho giugno giu kesakuu kesakuuta czerwca czerwiec cze cervna cerven июня июнь июн червня червень haziran haz ιουνιου ιουνιος ιουν junius iunie iun juny lipnja lipanj юни јун juna junija birželio birželis jūnijs juuni junie hunyo ekainaren ekaina xuño حزيران يونيو يونيه ژوئن יוני जून জুন มิถุนายน',
  'july jul juli juillet juil julio julho luglio lug heinakuu heinakuuta lipca lipiec cervence cervenec июля июль июл липня temmuz tem ιουλιου ιουλιος ιουλ julius iulie iul juliol srpnja srpanj юли јул jula julija liepos liepa jūlijs juuli julie hulyo uztailaren uztaila xullo julai تموز يوليو يوليه ژوئیه יולי जुलाई জুলাই กรกฎาคม',
  'august aug aout agosto ago augustus augusti elokuu elokuuta sierpnia sierpien sie srpna srpen августа август авг серпня серпень agustos αυγουστου αυγουστος αυγ augusztus agost agustus kolovoza kolovoz avgusta avgust augusta rugpjūčio rugpjūtis augusts ágúst abuztuaren abuztua ogos agosti آب أغسطس اوت אוגוסט अगस्त আগস্ট สิงหาคม',
  'september sep sept septembre septiembre setiembre setembro set settembre syyskuu syyskuuta wrzesnia wrzesien wrz zari сентября сентябрь сен вересня вересень eylul eyl σεπτεμβριου σεπτεμβριος σεπ szeptember szept septembrie setembre rujna rujan септември септембар septembra septembar rugsėjo rugsėjis septembris septembrī setyembre irailaren iraila septemba أيلول سبتمبر سپتامبر ספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน',
  'october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta pazdziernika pazdziernik paz rijna rijen октября октябрь окт жовтня жовтень ekim eki οκτωβριου οκτωβριος οκτ octombrie октомври октобар oktobra oktobar spalio spalis oktobris oktobrī oktoober oktubre urriaren urria oktoba أكتوبر اکتبر אוקטובר अक्टूबर অক্টোবর ตุลาคม',
  'november nov novembre noviembre novembro novembar marraskuu marraskuuta ноября ноябрь ноя листопада kasim kas νοεμβριου νοεμβριος νοε noiembrie studenoga studeni ноември новембар novembra lapkričio lapkritis novembris novembrī nobyembre azaroaren azaroa novemba نوفمبر نوامبر נובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudnia grudzien gru prosince prosinec декабря декабрь дек грудня грудень aralik ara δεκεμβριου δεκεμβριος δεκ decembrie desembre prosinca декември децембар decembra decembar gruodžio gruodis decembris decembrī detsember disyembre abenduaren abendua desemba ديسمبر دسامبر דצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม',
];

const months = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(
      NAMES.flatMap((names, index) =>
        names.split(' ').map((name): [string, number] => [folded(name), index + 1]),
      ),
    ),
);

/** `März`, `Sept.`, `août` → 1 to 12; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const name = folded(word);
  // Hebrew writes its preposition `in` together with the month.
  return months().get(name) ?? (name.startsWith('ב') ? months().get(name.slice(1)) : undefined);
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace('ı', 'i')
    .replace('ł', 'l')
    .replace(/\.$/, '');
}
