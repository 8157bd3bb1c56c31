import type { Sentences } from '#kernel';

/** What can be wrong with a spreadsheet whatever it holds. */
export type SheetRefusal =
  | 'sheet_unreadable'
  | 'sheet_old_format'
  | 'sheet_password'
  | 'sheet_open_document'
  | 'sheet_broken_cell'
  | 'sheet_empty'
  | 'sheet_too_large'
  | 'sheet_too_many_rows'
  | 'sheet_column_missing'
  | 'sheet_column_twice'
  | 'sheet_column_unknown'
  | 'sheet_cell_missing'
  | 'sheet_cell_unreadable'
  | 'sheet_cell_too_long';

export const sheetSentences: Sentences<SheetRefusal> = {
  sheet_unreadable: { cs: 'Soubor není tabulka XLSX ani CSV. Stáhněte si šablonu a vyplňte ji.', en: 'The file is neither an XLSX sheet nor a CSV. Download the template and fill it in.' },
  sheet_old_format: { cs: 'Soubor je ve starém formátu XLS. Otevřete ho a uložte jako XLSX.', en: 'The file is in the old XLS format. Open it and save it as XLSX.' },
  sheet_password: { cs: 'Soubor je chráněný heslem, nemůžeme ho otevřít. Uložte ho bez hesla.', en: 'The file is protected by a password and we cannot open it. Save it without one.' },
  sheet_open_document: { cs: 'Soubor je ve formátu ODS. Otevřete ho a uložte jako XLSX.', en: 'The file is in the ODS format. Open it and save it as XLSX.' },
  sheet_broken_cell: { cs: 'Buňku {cell} nelze přečíst. Otevřete tabulku, buňku přepište a soubor uložte znovu.', en: 'The cell {cell} cannot be read. Open the sheet, rewrite the cell and save the file again.' },
  sheet_empty: { cs: 'V tabulce není žádný vyplněný řádek.', en: 'The sheet has no row filled in.' },
  sheet_too_large: { cs: 'Tabulka je příliš velká. Rozdělte ji; jedna smí mít po rozbalení nejvýše 50 MB.', en: 'The sheet is too large. Split it; one may have at most 50 MB when unpacked.' },
  sheet_too_many_rows: { cs: 'Tabulka má {count} řádků. Najednou jde převzít nejvýše {most}. Rozdělte ji.', en: 'The sheet has {count} rows. At most {most} can be taken over at once. Split it.' },
  sheet_column_missing: { cs: 'V záhlaví chybí sloupec „{column}“.', en: 'The header lacks the column “{column}”.' },
  sheet_column_twice: { cs: 'Sloupec „{column}“ je v záhlaví dvakrát: v buňkách {first} a {second}. Jeden smažte.', en: 'The column “{column}” is in the header twice: in the cells {first} and {second}. Delete one.' },
  sheet_column_unknown: { cs: 'Sloupec „{column}“ neznáme. Opravte jeho název podle šablony, nebo ho smažte.', en: 'We know no column “{column}”. Correct its name by the template, or delete it.' },
  sheet_cell_missing: { cs: 'Údaj chybí. Doplňte ho.', en: 'The value is missing. Fill it in.' },
  sheet_cell_unreadable: { cs: 'Hodnotě „{value}“ nerozumíme. Napište ji jako v šabloně, například „{example}“.', en: 'We cannot read “{value}”. Write it as in the template, for example “{example}”.' },
  sheet_cell_too_long: { cs: 'Text je příliš dlouhý, vejde se {most} znaků. Zkraťte ho.', en: 'The text is too long, {most} characters fit. Shorten it.' },
};
