/** Keeps text from being read as Markdown. */
export const escaped = (text: string): string => text.replace(/\n/g, ' ⏎ ').replace(/[\\`*_<[\]]/g, '\\$&');
