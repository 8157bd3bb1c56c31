import { refuse, type Sentences } from '#kernel';

/** Why a bank file cannot be read. Every sentence names the place and what to do. */
export type BankFileCode =
  | 'BANK_FILE_EMPTY'
  | 'BANK_FILE_UNKNOWN'
  | 'BANK_FILE_ENCODING'
  | 'BANK_FILE_SUM'
  | 'LINE_TOO_LONG'
  | 'FIELD_MISSING'
  | 'FIELD_VALUE'
  | 'FIELD_FRACTION'
  | 'FIELD_CURRENCY'
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
  | 'CAMT_BATCH'
  | 'CAMT_COUNT'
  | 'CAMT_ORDER'
  | 'GPC_TURNOVER'
  | 'JSON_BROKEN'
  | 'JSON_LIMIT'
  | 'FIO_OTHER'
  | 'FIO_MOVEMENTS'
  | 'FIO_SUMS'
  | 'CSV_BROKEN'
  | 'CSV_COLUMNS'
  | 'CSV_CUT'
  | 'MT940_LINE'
  | 'MT940_OTHER'
  | 'MT940_PAGE';

export const bankFileSentences: Sentences<BankFileCode> = {
  BANK_FILE_EMPTY: { cs: 'Soubor je prázdný. Stáhněte výpis z banky znovu.', en: 'The file is empty. Download the statement from the bank again.' },
  BANK_FILE_UNKNOWN: {
    cs: 'Soubor není bankovní výpis, který umíme přečíst. Stáhněte v bance výpis jako GPC (ABO), camt.053, MT940, nebo z Fio banky jako JSON či CSV.',
    en: 'The file is not a bank statement we can read. Download the statement as GPC (ABO), camt.053, MT940, or from Fio banka as JSON or CSV.',
  },
  BANK_FILE_ENCODING: {
    cs: 'Na řádku {line} jsou znaky, které nejdou přečíst (kódování {encoding}). Stáhněte výpis znovu a neukládejte ho v jiném programu.',
    en: 'Line {line} has characters that cannot be read (encoding {encoding}). Download the statement again and do not save it in another program.',
  },
  BANK_FILE_SUM: { cs: 'Částky ve výpisu jsou nepravděpodobně vysoké. Soubor je poškozený, stáhněte ho znovu.', en: 'The amounts of the statement are improbably high. The file is damaged, download it again.' },
  LINE_TOO_LONG: { cs: 'Řádek {line} je na bankovní výpis příliš dlouhý. Soubor je poškozený, stáhněte ho znovu.', en: 'Line {line} is too long for a bank statement. The file is damaged, download it again.' },
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
    cs: 'Soubor XML není výpis camt.053 ani avízo camt.054 (našli jsme „{element}“). Stáhněte v bance denní nebo měsíční výpis camt.053.',
    en: 'The XML file is neither a camt.053 statement nor a camt.054 notification (we found “{element}”). Download the daily or monthly camt.053 statement.',
  },
  CAMT_EMPTY: { cs: 'Soubor camt neobsahuje žádný výpis (Stmt, Ntfctn). Stáhněte ho znovu.', en: 'The camt file contains no statement (Stmt, Ntfctn). Download it again.' },
  FIELD_MISSING: {
    cs: 'Na řádku {line} chybí povinný údaj {element}. Soubor je neúplný, stáhněte ho znovu.',
    en: 'The required element {element} is missing on line {line}. The file is incomplete, download it again.',
  },
  FIELD_VALUE: {
    cs: 'Na řádku {line} má {element} hodnotu „{value}“, které nerozumíme. Stáhněte výpis znovu.',
    en: 'The element {element} on line {line} has the value “{value}”, which cannot be read. Download the statement again.',
  },
  FIELD_FRACTION: {
    cs: 'Částka {value} na řádku {line} není v celých haléřích. Takový výpis nejde zaúčtovat přesně, obraťte se na banku.',
    en: 'The amount {value} on line {line} is not in whole haléře. Such a statement cannot be posted exactly, ask the bank.',
  },
  FIELD_CURRENCY: {
    cs: 'Pohyb na řádku {line} je v měně {found}, účet je v měně {expected}. Obraťte se na banku.',
    en: 'The booking on line {line} is in {found}, the account is in {expected}. Ask the bank.',
  },
  CAMT_BATCH: {
    cs: 'Pohyb (Ntry) končící na řádku {line} nesedí: jeho položky (TxDtls) se od jeho částky liší o {difference}. Obraťte se na banku.',
    en: 'The entry (Ntry) ending on line {line} does not add up: its details (TxDtls) differ from its amount by {difference}. Ask the bank.',
  },
  CAMT_COUNT: {
    cs: 'Výpis (Stmt) končící na řádku {line} hlásí v souhrnu {element} {said}, jeho pohyby dávají {found}. Pohyby chybějí nebo přebývají, stáhněte výpis znovu.',
    en: 'The statement (Stmt) ending on line {line} reports {element} {said} in its summary, its entries make {found}. Entries are missing or told twice, download it again.',
  },
  CAMT_ORDER: {
    cs: 'Na řádku {line} stojí {element} až za pohyby (Ntry), kam nepatří. Soubor je poškozený, stáhněte ho znovu.',
    en: 'The element {element} on line {line} stands behind the entries (Ntry), where it does not belong. The file is damaged, download it again.',
  },
  GPC_TURNOVER: {
    cs: 'Ve výpisu GPC, který začíná na řádku {line}, chybí pohyby: hlavička hlásí obraty vyšší o {difference} na obou stranách. Stáhněte výpis znovu.',
    en: 'Bookings are missing from the GPC statement that begins on line {line}: its head reports turnovers higher by {difference} on both sides. Download it again.',
  },
  JSON_BROKEN: { cs: 'Soubor JSON je na řádku {line} (znak {column}) poškozený nebo neúplný. Stáhněte výpis znovu.', en: 'The JSON file is damaged or incomplete on line {line} (character {column}). Download the statement again.' },
  JSON_LIMIT: { cs: 'Soubor JSON je na řádku {line} příliš složitý na bankovní výpis. Stáhněte výpis znovu.', en: 'The JSON file is too deep or too long on line {line} for a bank statement. Download the statement again.' },
  FIO_OTHER: {
    cs: 'Soubor JSON není výpis Fio banky: chybí v něm {element}. Stáhněte v bance výpis znovu.',
    en: 'The JSON file is not a statement of Fio banka: it lacks {element}. Download the statement again.',
  },
  FIO_MOVEMENTS: {
    cs: 'Soubor je seznam pohybů z Fio banky bez čísla účtu a zůstatků: nejde poznat, čí je a jestli je celý. Stáhněte v internetovém bankovnictví výpis z účtu (CSV nebo GPC).',
    en: 'The file is a list of movements from Fio banka without the account and its balances: nobody can tell whose it is and whether it is complete. Download the account statement (CSV or GPC) from internet banking.',
  },
  FIO_SUMS: {
    cs: 'Pohyby výpisu Fio banky nedávají sumu příjmů a výdajů v jeho hlavičce, liší se o {difference}. Pohyby chybějí nebo přebývají, stáhněte výpis znovu.',
    en: 'The bookings of the Fio banka statement do not make the sums of its head (Suma příjmů, Suma výdajů), they differ by {difference}. Bookings are missing or told twice, download it again.',
  },
  CSV_BROKEN: { cs: 'Soubor CSV je na řádku {line} poškozený: uvozovky nebo pole tam nekončí, jak mají. Stáhněte výpis znovu.', en: 'The CSV file is damaged on line {line}: quotes or a field do not end as they should. Download the statement again.' },
  CSV_COLUMNS: {
    cs: 'Řádek {line} souboru CSV má {found} sloupců místo {expected}. Soubor je poškozený nebo neúplný, stáhněte ho znovu.',
    en: 'Line {line} of the CSV file has {found} columns instead of {expected}. The file is damaged or incomplete, download it again.',
  },
  CSV_CUT: {
    cs: 'Soubor CSV končí řádkem {line} a chybí v něm {element}: nejde poznat, že je celý. Stáhněte výpis znovu i se zůstatky.',
    en: 'The CSV file ends on line {line} without {element}: nobody can tell whether it is complete. Download the statement again with its balances.',
  },
  MT940_LINE: { cs: 'Na řádku {line} výpisu MT940 nejde přečíst pole „{field}“. Soubor je poškozený, stáhněte ho znovu.', en: 'The field “{field}” on line {line} of the MT940 statement cannot be read. The file is damaged, download it again.' },
  MT940_OTHER: { cs: 'Na řádku {line} začíná zpráva MT{found}, ne výpis MT940. Stáhněte v bance výpis MT940.', en: 'A message MT{found} begins on line {line}, not an MT940 statement. Download the MT940 statement.' },
  MT940_PAGE: {
    cs: 'Výpis MT940 na řádku {line} je jen část: chybí strana, která na něj navazuje nebo mu předchází. Stáhněte výpis znovu celý.',
    en: 'The MT940 statement on line {line} is only a part: the page that follows or precedes it is missing. Download the whole statement again.',
  },
};

/** Ends the reading of a file. */
export function refuseFile(code: BankFileCode, params: Readonly<Record<string, string | number>> = {}): never {
  return refuse(code, params);
}
