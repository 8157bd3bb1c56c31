import type { Sentences } from '#kernel';

export type PostalRefusal =
  | 'postal_not_a_list'
  | 'postal_header'
  | 'postal_row_length'
  | 'postal_cell'
  | 'postal_empty'
  | 'postal_sum'
  | 'postal_line_outgoing'
  | 'postal_line_used'
  | 'postal_nobody'
  | 'postal_unknown'
  | 'postal_undone';

export const postalSentences: Sentences<PostalRefusal> = {
  postal_not_a_list: { cs: 'Soubor není CSV oddělené středníky. Stáhněte si vzor a vyplňte ho.', en: 'The file is not a CSV parted by semicolons. Download the sample and fill it in.' },
  postal_header: { cs: 'Řádek 1: záhlaví musí být „{expected}“.', en: 'Line 1: the header must be “{expected}”.' },
  postal_row_length: { cs: 'Řádek {line}: má {found} sloupců místo {expected}.', en: 'Line {line}: it has {found} columns instead of {expected}.' },
  postal_cell: { cs: 'Řádek {line}, sloupec {column}: hodnotě „{value}“ nerozumíme.', en: 'Line {line}, column {column}: we cannot read “{value}”.' },
  postal_empty: { cs: 'V souboru není žádná platba.', en: 'The file has no payment.' },
  postal_sum: { cs: 'Platby v souboru dávají {fileAmount}, řádek výpisu je na {lineAmount}. Musí se rovnat.', en: 'The payments of the file make {fileAmount}, the statement line is {lineAmount}. They must be equal.' },
  postal_line_outgoing: { cs: 'Řádek výpisu je odchozí. Vyberte příchozí platbu od pošty.', en: 'The statement line goes out. Choose the money that came from the post office.' },
  postal_line_used: { cs: 'Řádek výpisu už je zaúčtovaný. Vyberte jiný, nebo ho nejdřív stornujte.', en: 'The statement line has been posted already. Choose another, or reverse it first.' },
  postal_nobody: { cs: 'Žádný symbol v souboru nepatří našemu nájmu. Zkontrolujte soubor.', en: 'No symbol of the file belongs to a tenancy of ours. Check the file.' },
  postal_unknown: { cs: 'Takový rozpis tu není.', en: 'There is no such list.' },
  postal_undone: { cs: 'Tento rozpis už je vzatý zpět.', en: 'This list has been taken back already.' },
};
