import type { Language } from '#kernel';
import type { Issuer } from './paper';

/**
 * What a paper says, without saying how it looks: templates return it, the renderer sets it in type.
 * Plain data, so that a template can be tested without a PDF.
 */

/** A run of text; `strong` is set in bold. */
export interface Span {
  readonly text: string;
  readonly strong: boolean;
}
export type Text = string | readonly Span[];

/** One word or name in bold inside `t`. */
export function strong(text: string): Span {
  return { text, strong: true };
}

/** Text with emphasised parts: t`Nájemné je ${strong('9 500 Kč')} měsíčně.` */
export function t(parts: TemplateStringsArray, ...values: readonly (Span | string | number)[]): readonly Span[] {
  const spans: Span[] = [];
  parts.forEach((part, index) => {
    if (part !== '') spans.push({ text: part, strong: false });
    const value = values[index];
    if (value === undefined) return;
    spans.push(typeof value === 'object' ? value : { text: String(value), strong: false });
  });
  return spans;
}

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}

export interface Column {
  readonly title: string;
  /** Money and counts go right, so that figures stand under one another. */
  readonly align: 'left' | 'right';
  /** Share of the width, relative to the other columns. */
  readonly share: number;
}

export interface QrItem {
  /** The exact string that the code must decode to. */
  readonly payload: string;
  /** Read aloud instead of the picture. */
  readonly alt: string;
  readonly title: string;
  readonly lines: readonly Text[];
}

export interface Signer {
  readonly role: string;
  readonly name: string;
  /** "na základě plné moci ze dne …"; null when the person signs for himself. */
  readonly note: string | null;
}

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'small' }
  /** Paragraphs numbered `3.1`, `3.2` under the article `3`, or (1), (2) without one. */
  | { readonly type: 'clauses'; readonly prefix: string; readonly items: readonly Text[] }
  | { readonly type: 'bullets'; readonly items: readonly Text[] }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: Text])[] }
  | { readonly type: 'parties'; readonly parties: readonly { readonly role: string; readonly name: string; readonly lines: readonly string[] }[] }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[]; readonly foot: readonly (readonly Text[])[]; readonly dense?: true }
  /** A tinted box for what the reader should see first. */
  | { readonly type: 'notice'; readonly title: string; readonly body: readonly Text[] }
  | { readonly type: 'address'; readonly lines: readonly string[]; readonly aside: readonly string[] }
  | { readonly type: 'payment'; readonly qr: QrItem; readonly rows: readonly (readonly [label: string, value: Text])[] }
  | { readonly type: 'qrGrid'; readonly items: readonly QrItem[] }
  | { readonly type: 'signatures'; readonly placeLabel: string; readonly dateLabel: string; readonly place: string; readonly signers: readonly Signer[] }
  | { readonly type: 'together'; readonly blocks: readonly Block[] }
  | { readonly type: 'pageBreak' };

export interface PageModel {
  readonly language: Language;
  readonly issuer: Issuer;
  /** The heading of the paper and the title of the file. */
  readonly title: string;
  readonly subtitle: string | null;
  /** Letters are set larger and looser than contracts. */
  readonly setting: 'contract' | 'letter';
  readonly blocks: readonly Block[];
}

/** What the house adds to every paper when it is issued. */
export interface Frame {
  readonly number: string;
  /** "lease/1": the template and its version. */
  readonly template: string;
  /** Also the creation date inside the file: the same snapshot gives the same bytes. */
  readonly issuedOn: string;
}
