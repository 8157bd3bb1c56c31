import { formatDate, isoDate } from '#kernel';
import type { Frame, PageModel } from '../domain/page-model';
import { node, type Node, type Pen } from './box';
import { breakLines } from './lines';
import { ACCENT, CONTENT_WIDTH, INK, MUTED, PAGE, RULE } from './style';
import { styleOf, type TextStyle } from './text-boxes';

/** What surrounds the text: letterhead on the first page, running head on the others, foot on all. */
const WORDS = {
  cs: { number: 'Číslo', issued: 'Vydáno', page: (page: number, of: number) => `strana ${page} z ${of}`, template: 'šablona', ico: 'IČO', dataBox: 'datová schránka' },
  en: { number: 'Number', issued: 'Issued', page: (page: number, of: number) => `page ${page} of ${of}`, template: 'template', ico: 'Reg. No. (IČO)', dataBox: 'data box' },
} as const;

const HEAD_TOP = 40;
const NAME = styleOf(11.5, 15, 'bold', ACCENT);
const SMALL = styleOf(7.8, 11.2, 'regular', MUTED);
const NUMBER = styleOf(10.5, 15, 'bold', INK);
const FOOT = styleOf(7.4, 10, 'regular', MUTED);

const headRoots = new WeakMap<PageModel, Node>();

export function firstPageTop(model: PageModel): number {
  return HEAD_TOP + NAME.leading + letterheadLines(model).length * SMALL.leading + 27;
}
export function laterPageTop(): number {
  return PAGE.top + 17;
}

/** The element under which the whole paper hangs. */
export function documentRoot(model: PageModel): Node {
  let root = headRoots.get(model);
  if (!root) {
    root = node('Document', null);
    headRoots.set(model, root);
  }
  return root;
}

function letterheadLines(model: PageModel): readonly string[] {
  const { issuer } = model;
  const words = WORDS[model.language];
  const first = [issuer.address, issuer.registrationNumber === null ? null : `${words.ico} ${issuer.registrationNumber}`, issuer.dataBox === null ? null : `${words.dataBox} ${issuer.dataBox}`];
  const second = [issuer.phone, issuer.email, issuer.web];
  return [first, second].map((parts) => parts.filter((part) => part !== null && part !== '').join('  ·  ')).filter((line) => line !== '');
}

export function drawHead(pen: Pen, model: PageModel, frame: Frame, page: number): void {
  if (page > 0) {
    pen.artifact(() => {
      write(pen, model, model.title, PAGE.left, 33, FOOT);
      write(pen, model, frame.number, PAGE.left, 33, FOOT, 'right');
      pen.rule(PAGE.left, 47, CONTENT_WIDTH, RULE);
    });
    return;
  }
  const root = documentRoot(model);
  const words = WORDS[model.language];
  const letterhead = node('P', root);
  pen.tagged(letterhead, () => {
    write(pen, model, model.issuer.name, PAGE.left, HEAD_TOP, NAME);
    letterheadLines(model).forEach((line, index) => write(pen, model, line, PAGE.left, HEAD_TOP + NAME.leading + index * SMALL.leading, SMALL));
  });
  pen.tagged(node('P', root), () => {
    write(pen, model, frame.number, PAGE.left, HEAD_TOP, NUMBER, 'right');
    write(pen, model, `${words.issued} ${formatDate(isoDate(frame.issuedOn), model.language)}`, PAGE.left, HEAD_TOP + NAME.leading, SMALL, 'right');
  });
  const under = HEAD_TOP + NAME.leading + letterheadLines(model).length * SMALL.leading + 6;
  pen.artifact(() => pen.rule(PAGE.left, under, CONTENT_WIDTH, ACCENT, 1.4));
}

export function drawFoot(pen: Pen, model: PageModel, frame: Frame, page: number, of: number): void {
  const words = WORDS[model.language];
  const y = PAGE.height - 41;
  pen.artifact(() => {
    pen.rule(PAGE.left, y - 4, CONTENT_WIDTH, RULE);
    write(pen, model, `${frame.number}  ·  ${words.template} ${frame.template}  ·  ${model.issuer.name}`, PAGE.left, y, FOOT);
    write(pen, model, words.page(page, of), PAGE.left, y, FOOT, 'right');
  });
}

function write(pen: Pen, model: PageModel, text: string, x: number, y: number, style: TextStyle, align: 'left' | 'right' = 'left'): void {
  const line = breakLines(text, style, CONTENT_WIDTH, model.language)[0]!;
  pen.line(line, align === 'right' ? PAGE.left + CONTENT_WIDTH - line.width : x, y + style.leading / 2 + style.size * 0.36, style.size, style.colour);
}
