import type { Sentences } from '#kernel';

export type ImportRefusal =
  | 'import_column_protected'
  | 'import_choice_unknown'
  | 'import_whole_expected'
  | 'import_day_expected'
  | 'import_yes_or_no'
  | 'import_birth_number'
  | 'import_twice_in_file'
  | 'import_fix_place'
  | 'import_fix_protected'
  | 'import_problems'
  | 'import_unconfirmed'
  | 'import_nothing_new'
  | 'import_nothing_ready'
  | 'import_unknown'
  | 'import_undone'
  | 'import_reason'
  | 'import_person_needed'
  | 'import_other_row_wrong'
  | 'import_column_unknown';

export const importSentences: Sentences<ImportRefusal> = {
  import_column_protected: {
    cs: 'Buňka {cell}: sloupec „{column}“ nepřevezmeme, takový údaj agentura nesmí vést ani podle něj vybírat ({paragraph}). Smažte ho ze souboru.',
    en: 'Cell {cell}: we do not take the column “{column}”, an agency may neither keep such a fact nor choose by it ({paragraph}). Delete it from the file.',
  },
  import_choice_unknown: { cs: 'Hodnotu „{value}“ neznáme. Vyberte z: {allowedCs}.', en: 'We do not know “{value}”. Choose from: {allowedEn}.' },
  import_whole_expected: { cs: 'Patří sem číslo, ne „{value}“. Napište například {example}.', en: 'A number belongs here, not “{value}”. Write {example}, for example.' },
  import_day_expected: { cs: 'Datum „{value}“ nepoznáme. Napište ho jako 5. 3. 2026.', en: 'We cannot read the date “{value}”. Write it as 5. 3. 2026.' },
  import_yes_or_no: { cs: 'Patří sem ano, nebo ne, ne „{value}“.', en: 'Yes or no belongs here, not “{value}”.' },
  import_birth_number: { cs: 'V textu je rodné číslo. Smažte ho, agentura ho vést nesmí (§ 13c zákona 133/2000 Sb.).', en: 'The text holds a birth number. Delete it, an agency may not keep it (§ 13c of Act 133/2000).' },
  import_twice_in_file: { cs: 'Totéž už je v tabulce na řádku {other}. Jeden z řádků smažte.', en: 'The same is in row {other} of the sheet already. Delete one of them.' },
  import_fix_place: { cs: 'Buňka {cell} v tabulce není, opravit ji nelze.', en: 'There is no cell {cell} in the sheet to correct.' },
  import_fix_protected: { cs: 'Záhlaví {cell} takto opravit nelze. Smažte sloupec v souboru.', en: 'The header {cell} cannot be corrected like this. Delete the column in the file.' },
  import_problems: { cs: 'Záznamů k opravě: {count}. Platí všechno, nebo nic, proto se nic nepřevzalo.', en: 'Records left to mend: {count}. All or nothing: nothing was taken over.' },
  import_unconfirmed: { cs: 'Některá upozornění čekají na potvrzení ({count}). Nic se nepřevzalo.', en: 'Some warnings wait to be confirmed ({count}). Nothing was taken over.' },
  import_nothing_new: { cs: 'Všechno z této tabulky už je převzaté. Nic se nezměnilo.', en: 'Everything of this sheet has been taken over already. Nothing has changed.' },
  import_nothing_ready: { cs: 'V tabulce není nic, co by šlo převzít. Opravte nejdřív označené buňky.', en: 'Nothing in the sheet can be taken over. Correct the marked cells first.' },
  import_unknown: { cs: 'Takové převzetí tu není.', en: 'There is no such import.' },
  import_undone: { cs: 'Toto převzetí už je vzaté zpět. Podruhé to nejde.', en: 'This import has been taken back already. It cannot be done twice.' },
  import_reason: { cs: 'Napište, proč převzetí berete zpět.', en: 'Write why you take the import back.' },
  import_person_needed: { cs: 'Převzít tabulku může jen přihlášený člověk.', en: 'Only a person signed in can import a sheet.' },
  import_other_row_wrong: { cs: 'Čeká na opravu řádku {other}, který patří k témuž záznamu.', en: 'Waits for row {other} of the same record to be corrected.' },
  import_column_unknown: { cs: 'Sloupec „{column}“ neznáme a nepřevezmeme ho. Potvrďte to, nebo opravte jeho název podle šablony.', en: 'We know no column “{column}” and will not take it. Confirm that, or correct its name by the template.' },
};

/** Why a record is kept when its import is taken back: `edited`, or the table that uses it. */
const KEPT: Readonly<Record<string, readonly [cs: string, en: string]>> = {
  edited: ['někdo ho od té doby změnil', 'somebody has changed it since'],
  offer: ['je v nabídce', 'it is in an offer'],
  match_decision: ['rozhodovalo se o něm', 'a decision was made about it'],
  match_proposal: ['je v návrhu', 'it is in a proposal'],
  tenancy: ['má nájemní smlouvu', 'it has a tenancy'],
  owner_contract: ['má smlouvu s majitelem', 'it has a contract with the owner'],
  unit: ['patří k němu byt, který zůstal', 'a flat that stays belongs to it'],
  cadastre_check: ['má kontrolu katastru', 'its cadastre was checked'],
  inspection: ['má kontrolu stavu', 'it was inspected'],
  landlord_condition: ['má podmínku majitele', 'it has a condition of its owner'],
};

export const keptBecause = (code: string, language: 'cs' | 'en'): string => (KEPT[code] ?? ['navazuje na něj jiný záznam', 'another record depends on it'])[language === 'cs' ? 0 : 1];
