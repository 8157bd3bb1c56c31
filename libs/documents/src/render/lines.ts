import type { Language } from '#kernel';
import type { Span, Text } from '../domain/page-model';
import { widthOf, type Face } from './fonts';

/** A piece of a line in one face, placed from the line's left edge. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly x: number;
}
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface Type {
  readonly size: number;
  /** Face of the text that is not emphasised. */
  readonly face: Face;
}

interface Word {
  readonly pieces: readonly { readonly text: string; readonly face: Face; readonly width: number }[];
  readonly width: number;
}

const BREAK = ' ';
const NO_BREAK = /[\u00a0\u202f]/g;

/** Breaks a text into lines no wider than `width`. Words longer than a line are cut. */
export function breakLines(text: Text, type: Type, width: number, language: Language): readonly Line[] {
  const space = widthOf(' ', type.face, type.size);
  const lines: Line[] = [];
  for (const paragraph of wordsOf(text, type, width, language)) {
    let current: Word[] = [];
    let used = 0;
    for (const word of paragraph) {
      if (current.length > 0 && used + space + word.width > width + 0.01) {
        lines.push(toLine(current, space));
        current = [];
        used = 0;
      }
      used += (current.length > 0 ? space : 0) + word.width;
      current.push(word);
    }
    lines.push(toLine(current, space));
  }
  return lines;
}

function toLine(words: readonly Word[], space: number): Line {
  const runs: { text: string; face: Face; x: number; end: number }[] = [];
  let x = 0;
  words.forEach((word, index) => {
    word.pieces.forEach((piece, part) => {
      const lead = index > 0 && part === 0 ? ' ' : '';
      const last = runs[runs.length - 1];
      if (last && last.face === piece.face) {
        last.text += lead + piece.text;
      } else {
        if (last && lead) last.text += ' ';
        runs.push({ text: piece.text, face: piece.face, x: x + (lead ? space : 0), end: 0 });
      }
      x += (lead ? space : 0) + piece.width;
    });
  });
  return { runs: runs.map(({ text, face, x: at }) => ({ text, face, x: at })), width: x };
}

/** Words by paragraph (a newline in the text starts a new one), each word cut where it would not fit. */
function wordsOf(text: Text, type: Type, width: number, language: Language): readonly (readonly Word[])[] {
  const spans: readonly Span[] = typeof text === 'string' ? [{ text, strong: false }] : text;
  const paragraphs: Word[][] = [[]];
  let pieces: { text: string; face: Face; width: number }[] = [];
  const finish = (): void => {
    if (pieces.length === 0) return;
    paragraphs[paragraphs.length - 1]!.push(...cutToFit(pieces, type.size, width));
    pieces = [];
  };
  for (const span of tied(spans, language)) {
    const face = span.strong ? 'bold' : type.face;
    for (const token of span.text.split(/([ \n])/)) {
      if (token === '') continue;
      if (token === BREAK || token === '\n') {
        finish();
        if (token === '\n') paragraphs.push([]);
        continue;
      }
      // A no-break space is set as an ordinary one: both share a glyph, and a reader searches for the ordinary one.
      const shown = token.replace(NO_BREAK, ' ').replace(/\u2011/g, '-');
      pieces.push({ text: shown, face, width: widthOf(shown, face, type.size) });
    }
  }
  finish();
  return paragraphs;
}

/**
 * What belongs together stays on one line: a sign and its number (§ 2254, č. 308), a number and its unit, a postcode;
 * in Czech also a one-letter preposition and the word after it.
 */
function tied(spans: readonly Span[], language: Language): readonly Span[] {
  return spans.map((span) => {
    const joined = span.text
      .replace(/(^|[\s(])(§§?|č\.|odst\.|[Nn]o\.) (?=\d)/g, '$1$2\u00a0')
      .replace(/(\d) (?=(Sb\.|Kč|%|m²|m³)(\W|$))/g, '$1\u00a0')
      .replace(/\b(\d{3}) (?=\d{2}\b)/g, '$1\u00a0');
    const text = language === 'cs' ? joined.replace(/(^|[\s(„])([aikosuvzAIKOSUVZ]) (?=\S|$)/g, '$1$2\u00a0') : joined;
    return { ...span, text };
  });
}

function cutToFit(pieces: readonly { text: string; face: Face; width: number }[], size: number, width: number): Word[] {
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  if (total <= width) return [{ pieces, width: total }];
  const words: Word[] = [];
  for (const piece of pieces) {
    let rest = piece.text;
    while (rest !== '') {
      let count = rest.length;
      while (count > 1 && widthOf(rest.slice(0, count), piece.face, size) > width) count--;
      const text = rest.slice(0, count);
      const wide = widthOf(text, piece.face, size);
      words.push({ pieces: [{ text, face: piece.face, width: wide }], width: wide });
      rest = rest.slice(count);
    }
  }
  return words;
}
