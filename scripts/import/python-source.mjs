// Reads name tuples out of Python modules (Faker, name-variants) without running Python.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The string literals of every assignment in the source whose variable name matches. */
export function stringsAssigned(source, variable) {
  const found = [];
  const assignment = /^[ \t]*(\w+)\s*(?::[^=\n]+)?=\s*[^\n]*/gmu;
  for (const match of source.matchAll(assignment)) {
    if (!variable.test(match[1])) continue;
    found.push(...literals(block(source, match.index)));
  }
  return found;
}

/** The statement that starts at `start`: up to where its brackets close. */
function block(source, start) {
  let depth = 0;
  let quote = '';
  for (let at = start; at < source.length; at++) {
    const letter = source[at];
    if (quote) {
      if (letter === '\\') at++;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '#') at = source.indexOf('\n', at);
    else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (letter === '\n' && depth <= 0) return source.slice(start, at);
    if (at < 0) break;
  }
  return source.slice(start);
}

function literals(text) {
  return [...text.replace(/^\s*#.*$/gmu, '').matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/gu)].map(
    (match) => match[1] ?? match[2],
  );
}

/** Faker's person providers whose folder name passes `wanted`: [locale, source]. */
export function fakerLocales(python) {
  const folder = join(python, 'faker/providers/person');
  return readdirSync(folder)
    .sort()
    .map((locale) => [locale, join(folder, locale, '__init__.py')])
    .filter(([, file]) => existsSync(file))
    .map(([locale, file]) => [locale, readFileSync(file, 'utf8')]);
}
