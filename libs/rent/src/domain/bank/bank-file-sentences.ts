import { refuse, type Sentences } from '#kernel';

/** Why a bank file cannot be read. Every sentence names the place and what to do. */
export type BankFileCode =
  | 'BANK_FILE_EMPTY'
  | 'BANK_FILE_UNKNOWN'
  | 'BANK_FILE_ENCODING'
  | 'BANK_FILE_SUM'
  | 'GPC_LENGTH'
  | 'GPC_FIELD'
  | 'GPC_RECORD'
  | 'GPC_ORDER'
  | 'GPC_ACCOUNT'
  | 'GPC_CODES'
  | 'XML_BROKEN'
  | 'XML_FORBIDDEN'
  | 'XML_LIMIT'
  | 'CAMT_OTHER'
  | 'CAMT_EMPTY'
  | 'CAMT_MISSING'
  | 'CAMT_VALUE'
  | 'CAMT_FRACTION'
  | 'CAMT_CURRENCY'
  | 'CAMT_BATCH';

export const bankFileSentences: Sentences<BankFileCode> = {
  BANK_FILE_EMPTY: { cs: 'Soubor je prázdný. Stáhněte výpis z banky znovu.', en: 'The file is empty. Download the statement from the bank again.' },
  BANK_FILE_UNKNOWN: {
    cs: 'Soubor není bankovní výpis ve formátu GPC (ABO) ani camt.053. Stáhněte v bance výpis v jednom z těchto formátů.',
    en: 'The file is not a bank statement in the GPC (ABO) or camt.053 format. Download the statement in one of these formats.',
  },
  BANK_FILE_ENCODING: {
    cs: 'Na řádku {line} jsou znaky, které nejdou přečíst (kódování {encoding}). Stáhněte výpis znovu a neukládejte ho v jiném programu.',
    en: 'Line {line} has characters that cannot be read (encoding {encoding}). Download the statement again and do not save it in another program.',
  },
  BANK_FILE_SUM: { cs: 'Částky ve výpisu jsou nepravděpodobně vysoké. Soubor je poškozený, stáhněte ho znovu.', en: 'The amounts of the statement are improbably high. The file is damaged, download it again.' },
  GPC_LENGTH: {
    cs: 'Řádek {line} (věta {record}) má {found} znaků místo {expected}. Soubor je poškozený, stáhněte ho znovu.',
    en: 'Line {line} (record {record}) has {found} characters instead of {expected}. The file is damaged, download it again.',
  },
  GPC_FIELD: {
    cs: 'Na řádku {line} nejde přečíst údaj ve sloupcích {columns}. Soubor je poškozený, stáhněte ho znovu.',
    en: 'Columns {columns} of line {line} cannot be read. The file is damaged, download it again.',
  },
  GPC_RECORD: {
    cs: 'Řádek {line} začíná „{record}“, a to do výpisu GPC nepatří. Stáhněte výpis znovu.',
    en: 'Line {line} begins with “{record}”, which does not belong to a GPC statement. Download the statement again.',
  },
  GPC_ORDER: {
    cs: 'Řádek {line} (věta {record}) stojí na místě, kam nepatří: chybí věta před ním. Stáhněte výpis znovu.',
    en: 'Line {line} (record {record}) is out of place: the record before it is missing. Download the statement again.',
  },
  GPC_ACCOUNT: {
    cs: 'Pohyb na řádku {line} patří jinému účtu než výpis, ve kterém stojí. Stáhněte výpis znovu.',
    en: 'The booking on line {line} belongs to another account than its statement. Download the statement again.',
  },
  GPC_CODES: {
    cs: 'Na řádku {line} je kód pohybu „{code}“, který nejde vyložit. Napište nám, ze které banky výpis je.',
    en: 'Line {line} has the posting code “{code}”, which cannot be interpreted. Tell us which bank the statement is from.',
  },
  XML_BROKEN: {
    cs: 'Soubor XML je na řádku {line} poškozený nebo neúplný. Stáhněte výpis znovu.',
    en: 'The XML file is damaged or incomplete on line {line}. Download the statement again.',
  },
  XML_FORBIDDEN: {
    cs: 'Soubor XML obsahuje na řádku {line} definici dokumentu (DTD). Z bezpečnostních důvodů takový soubor nečteme.',
    en: 'The XML file has a document type definition (DTD) on line {line}. For safety such a file is not read.',
  },
  XML_LIMIT: {
    cs: 'Soubor XML je na řádku {line} příliš složitý na bankovní výpis. Stáhněte výpis znovu.',
    en: 'The XML file is too deep or too long on line {line} for a bank statement. Download the statement again.',
  },
  CAMT_OTHER: {
    cs: 'Soubor XML není výpis camt.053 (našli jsme „{element}“). Stáhněte v bance denní nebo měsíční výpis camt.053.',
    en: 'The XML file is not a camt.053 statement (we found “{element}”). Download the daily or monthly camt.053 statement.',
  },
  CAMT_EMPTY: { cs: 'Soubor camt.053 neobsahuje žádný výpis (Stmt). Stáhněte výpis znovu.', en: 'The camt.053 file contains no statement (Stmt). Download it again.' },
  CAMT_MISSING: {
    cs: 'Na řádku {line} chybí povinný údaj {element}. Soubor je neúplný, stáhněte ho znovu.',
    en: 'The required element {element} is missing on line {line}. The file is incomplete, download it again.',
  },
  CAMT_VALUE: {
    cs: 'Na řádku {line} má {element} hodnotu „{value}“, které nerozumíme. Stáhněte výpis znovu.',
    en: 'The element {element} on line {line} has the value “{value}”, which cannot be read. Download the statement again.',
  },
  CAMT_FRACTION: {
    cs: 'Částka {value} na řádku {line} není v celých haléřích. Takový výpis nejde zaúčtovat přesně, obraťte se na banku.',
    en: 'The amount {value} on line {line} is not in whole haléře. Such a statement cannot be posted exactly, ask the bank.',
  },
  CAMT_CURRENCY: {
    cs: 'Pohyb na řádku {line} je v měně {found}, účet je v měně {expected}. Obraťte se na banku.',
    en: 'The booking on line {line} is in {found}, the account is in {expected}. Ask the bank.',
  },
  CAMT_BATCH: {
    cs: 'Hromadný pohyb končící na řádku {line} nesedí: jeho položky nedávají dohromady jeho částku. Obraťte se na banku.',
    en: 'The batch booking ending on line {line} does not add up: its details do not make its amount. Ask the bank.',
  },
};

/** Ends the reading of a file. */
export function refuseFile(code: BankFileCode, params: Readonly<Record<string, string | number>> = {}): never {
  return refuse(code, params);
}
