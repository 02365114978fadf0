/** Bytes → text. */
import { isUtf8 } from 'node:buffer';
import type { Warning } from '../types.js';
import { textOf } from '../utf8.js';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, as in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** Neither a mark nor a declaration nor the bytes themselves prove it. */
  readonly assumed: boolean;
  /** Sequences that the encoding does not have, each read as U+FFFD. */
  readonly broken: number;
}

export type Decoded =
  | DecodedText
  /** No text: what the bytes look like instead, in words. */
  | { readonly looksLike: string };

/** First bytes of files that people mistake for text. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
];

/** How much of a file is looked at to tell UTF-16 without a mark, and where its declaration must stand. */
const SAMPLE_BYTES = 4096;

/**
 * In this order: a byte-order mark, UTF-8 that is valid throughout, the encoding that an HTML or XML file declares,
 * UTF-16 by its zero bytes, UTF-8 with few flaws, and last windows-1252 (or Mac Roman, by its quotation marks), the
 * encodings of most old English text files. The mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const looksLike = SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1];
  if (looksLike !== undefined) return { looksLike };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes, false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes, false);
  const declared = declaredEncoding(bytes);
  const stateful = declared === 'iso-2022-jp' && bytes.includes(0x1b);
  if (!stateful && !bytes.includes(0))
    if (isUtf8(bytes)) return { text: utf8Text(bytes), encoding: 'utf-8', assumed: false, broken: 0 };
  const zeros = utf16ByZeros(bytes);
  if (zeros !== null) return decodeAs(zeros, bytes, true);
  if (bytes.includes(0)) return withStrayZeros(bytes) ?? { looksLike: 'binary data' };
  if (declared !== null && declared !== 'utf-8') return decodeAs(declared, bytes, false);
  const lenient = decodeAs('utf-8', bytes, true);
  if (lenient.broken * 10 <= lenient.text.match(/\P{ASCII}/gu)!.length) return lenient;
  return bytes.some(isControl) ? { looksLike: 'binary data' } : decodeAs(singleByte(bytes), bytes, true);
}

/** Text has at most one zero in this many bytes: what a broken database or template left between its words. */
const BYTES_A_ZERO = 1000;

/** UTF-8 with its few zero bytes read as spaces; null when there are too many, or other bytes are no text either. */
function withStrayZeros(bytes: Uint8Array): DecodedText | null {
  if (!isUtf8(bytes)) return null;
  let zeros = 0;
  for (const byte of bytes) {
    if (byte === 0) zeros++;
    else if (byte < 0x80 && isControl(byte)) return null;
  }
  if (zeros * BYTES_A_ZERO > bytes.length) return null;
  return { text: utf8Text(bytes).replaceAll('\0', ' '), encoding: 'utf-8', assumed: false, broken: 0 };
}

/** Few texts do, and the patterns of formats take a while to compile. */
export const opensWithTag = (text: string): boolean => /^\s*</.test(text);

/** Bytes that are UTF-8, without a byte-order mark. */
export function utf8Text(bytes: Uint8Array): string {
  const text = textOf(bytes);
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

const BYTE_ORDER_MARK = 0xfeff;

/** The first bytes as text, for telling a format: marks understood, no care about the rest. */
export function decodeHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE_BYTES);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  const encoding = utf16ByZeros(head);
  return encoding === null ? utf8Text(head) : new TextDecoder(encoding).decode(head);
}

export function encodingWarnings({ encoding, assumed, broken }: DecodedText): Warning[] {
  if (broken > 0)
    return [
      {
        code: 'broken-encoding',
        message: `${broken} ${broken === 1 ? 'place is' : 'places are'} no valid ${encoding} and read as “\ufffd”: save the file again from its source`,
      },
    ];
  return assumed ? [{ code: 'encoding-assumed', message: `no valid UTF-8: read as ${encoding}` }] : [];
}

/**
 * What windows-1252 has at 0x80 to 0x9f (Encoding Standard, index-windows-1252); the five it leaves out stay controls.
 * Some versions of Node decode it as ISO 8859-1, which has controls there (nodejs/node#56542).
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeAs(encoding: string, bytes: Uint8Array, assumed: boolean): DecodedText {
  const text = decoderOf(encoding)(bytes, true);
  let broken = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) broken++;
  return { text, encoding, assumed, broken };
}

/** Decodes a file piece by piece; what a piece cuts through waits for the next. */
export function decoderOf(encoding: string): (bytes: Uint8Array, last: boolean) => string {
  if (encoding === 'windows-1252')
    return (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

/** `<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`; null when none, or one that nobody knows. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES)).toString(
    'latin1',
  );
  if (!opensWithTag(head)) return null;
  const match =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(head) ??
    /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head);
  if (match === null) return null;
  try {
    const { encoding } = new TextDecoder(match[1]);
    // A declaration that could be read is in ASCII, so the file is not in UTF-16 (HTML Standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** English text in UTF-16 has a zero in every other byte. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = length / 2;
  if (odd > 0.7 * units && even < 0.05 * units) return 'utf-16le';
  if (even > 0.7 * units && odd < 0.05 * units) return 'utf-16be';
  return null;
}

/** Mac Roman has its apostrophe where windows-1252 has Õ, which no English word has between two letters. */
function singleByte(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  let mac = 0;
  let windows = 0;
  for (let i = 1; i + 1 < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x92 || byte === 0x93 || byte === 0x94) windows++;
    else if (byte === 0xd5 && isLetter(bytes[i - 1]!) && isLetter(bytes[i + 1]!)) mac++;
    else if (byte === 0xd2 && !isLetter(bytes[i - 1]!) && isLetter(bytes[i + 1]!)) mac++;
  }
  return mac > windows && mac > 1 ? 'macintosh' : 'windows-1252';
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** Control characters other than white space, and the five bytes that windows-1252 leaves undefined. */
function isControl(byte: number): boolean {
  if (byte < 0x20) return byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;
  return byte === 0x7f || byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d;
}
