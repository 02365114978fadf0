/** Article text that goes to a terminal: it must not move the cursor, set colours or turn the direction of writing. */

const CONTROL_PICTURES = 0x2400;
const REPLACEMENT = '\ufffd';
/** `\p{Cc}`, written out: the classes of Unicode take milliseconds to compile. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const CONTROLS = /[\0-\x1f\x7f-\x9f]/g;
/** Directional marks, embeddings, overrides and isolates; lone surrogates. */
const UNPRINTABLE = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** One line: white space of any kind is a space, control characters are shown by their pictures (`␛`). */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(CONTROLS, (control) => {
      const code = control.charCodeAt(0);
      if (code === 0x7f) return '\u2421';
      return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : REPLACEMENT;
    })
    .replace(UNPRINTABLE, REPLACEMENT);
}
