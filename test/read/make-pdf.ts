/** Small PDFs for tests: lines of text at their places, in Helvetica. */

export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A page is 600 × 800 points. */
export function makePdf(pages: readonly (readonly PdfText[])[]): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, index) => {
    const stream = page
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Paragraphs broken at a column, as a word processor sets them: `leading` apart, `gap` between paragraphs. */
export function setColumn(
  paragraphs: readonly string[],
  {
    x,
    y,
    width,
    size = 10,
    indent = 0,
    gap = 8,
  }: { x: number; y: number; width: number; size?: number; indent?: number; gap?: number },
): PdfText[] {
  const placed: PdfText[] = [];
  // Helvetica is about half as wide as it is high.
  const fit = Math.floor(width / (size * 0.5));
  let at = y;
  for (const paragraph of paragraphs) {
    let line = '';
    let first = true;
    const flush = () => {
      placed.push({ text: line, x: x + (first ? indent : 0), y: at, size });
      at -= size * 1.2;
      first = false;
      line = '';
    };
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > fit) flush();
      line += (line === '' ? '' : ' ') + word;
    }
    flush();
    at -= gap;
  }
  return placed;
}

/** WinAnsi is windows-1252 but for control characters. */
function escaped(text: string): string {
  const bytes: Record<string, string> = {
    '’': '\\222',
    '‘': '\\221',
    '“': '\\223',
    '”': '\\224',
    '–': '\\226',
    '€': '\\200',
  };
  return text.replace(/[\\()]/g, '\\$&').replace(/[’‘“”–€]/g, (sign) => bytes[sign]!);
}
