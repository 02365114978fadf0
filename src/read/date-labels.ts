/**
 * The words that tell what a date on a page is of: the publication, or a later change.
 * Source: the date lines of newspapers' pages in these languages. Beginnings of words, so that endings do not matter.
 */
import { matchesOf } from '../matches.js';

export type DateLabel = 'published' | 'modified';

const PUBLISHED: readonly string[] = [
  // English, German, Dutch
  'publish, publication, posted, released, issued, filed, submitted, created',
  'veröffentlicht, erschienen, erstellt, gepubliceerd, geplaatst, verschenen',
  // French, Spanish, Portuguese, Italian, Catalan, Romanian, Basque
  'publié, publie, parution, paru, publicad, publicación, publicação, criado, pubblicat, pubblicazione, publicat, argitaratu',
  // Swedish, Danish, Norwegian, Finnish, Icelandic, Estonian, Latvian, Lithuanian
  'publicera, publicerat, publiceret, udgivet, publisert, lagt ut, julkaistu, birt, avaldatud, publicēt, paskelbt',
  // Polish, Czech, Slovak, Slovenian, Croatian, Serbian, Hungarian
  'opublikowan, publikacj, dodano, vydán, publikov, zveřejn, zverejn, objavljen, megjelen, közzét',
  // Russian, Ukrainian, Bulgarian, Serbian, Greek, Turkish
  'опубликов, опублік, публикац, публикуван, објављен, δημοσι, yayın, giriş, eklenme',
  // Arabic, Persian, Hebrew, Hindi, Bengali, Thai, Vietnamese, Indonesian
  'نشر, نُشر, منتشر, انتشار, פורסם, प्रकाशित, প্রকাশ, เผยแพร่, đăng, diterbitkan, dipublikasi, terbit',
];

const MODIFIED: readonly string[] = [
  'updated, update, modified, edited, revised, reviewed, amended, corrected, changed',
  'aktualisiert, geändert, bearbeitet, bijgewerkt, gewijzigd',
  'mise à jour, mis à jour, màj, modifié, actualizad, actualización, modificad, atualizad, atualização, aggiornat, aggiornament, ultima modifica, actualizat, eguneratu',
  'uppdatera, ändrad, opdateret, redigeret, oppdatert, endret, päivitetty, muokattu, uppfært, uuendat, atjaunot, atnaujin',
  'aktualizac, aktualizov, zmodyfik, upraven, ažurir, izmijenj, posodobljen, frissít, módosít',
  'обновлен, обновлён, изменен, изменён, оновлен, обновен, ενημερώθ, ενημέρωσ, güncelle',
  'تحديث, تعديل, به‌روز, עודכן, עדכון, अपडेट, अद्यतन, আপডেট, হালনাগাদ, อัปเดต, อัพเดต, cập nhật, diperbarui, dikemas kini',
];

/** Chinese, Japanese and Korean put no space before a word. */
const PUBLISHED_UNSPACED = '发布|發布|发表|發表|刊登|公開|公开|投稿|掲載|입력|등록|게재';
const MODIFIED_UNSPACED = '更新|修改|수정|업데이트';

const alternatives = (lists: readonly string[]) => lists.flatMap((list) => list.split(', ')).join('|');

const LABEL = new RegExp(
  `(?<published>(?<![\\p{L}\\p{M}])(?:${alternatives(PUBLISHED)})|${PUBLISHED_UNSPACED})|(?<![\\p{L}\\p{M}])(?:${alternatives(MODIFIED)})|${MODIFIED_UNSPACED}`,
  'giu',
);

/** What the words before a date call it; of several the last. Null when they call it nothing. */
export function dateLabelIn(words: string): DateLabel | null {
  let label: DateLabel | null = null;
  for (const { groups } of matchesOf(LABEL, words))
    label = groups?.['published'] === undefined ? 'modified' : 'published';
  return label;
}
