const ASCII = /^\p{ASCII}*$/u;

export const isAscii = (text: string): boolean => ASCII.test(text);
