/** A finding in words, for formats that have one message for it. */
import type { Finding, Witness } from '../../checks/finding.js';

/** `line 3, column 26`, or a place in the title that the text lacks. */
export const placeInWords = ({ in: surface, line, column }: Witness): string =>
  surface === 'title' ? `title, column ${column}` : `line ${line}, column ${column}`;

/** Message, other place, doubt, repairs, assumption and silence, a line each. */
export function findingLines(finding: Finding): string[] {
  const { message, doubt, there, repairs, assumption, milder, silence } = finding;
  return [
    `${message}.`,
    ...(there === null ? [] : [`The other place: “${there.text}”, ${placeInWords(there)}.`]),
    `${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}.`,
    ...repairs.map(({ with: words, because }) => `Perhaps “${words}”: ${because}.`),
    ...(assumption === null ? [] : [`Assumed: ${assumption.text}.`]),
    ...(milder === null ? [] : [`Level: ${milder}.`]),
    `Silence: ${silence}`,
  ];
}
