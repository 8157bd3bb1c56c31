import type { Sentences } from '#kernel';

export type OpeningRefusal =
  | 'opening_key_twice'
  | 'opening_symbol_twice'
  | 'opening_symbol_of_other'
  | 'opening_key_changed'
  | 'opening_debt_and_credit'
  | 'opening_debt_since'
  | 'opening_deposit_above_agreed'
  | 'opening_checks_missing'
  | 'opening_guarantee_missing'
  | 'opening_unit_of_other'
  | 'opening_contract_of_other_model'
  | 'opening_problems'
  | 'opening_as_of'
  | 'opening_unknown'
  | 'opening_reversed'
  | 'opening_reason'
  | 'opening_in_use'
  | 'opening_nobody';

export const openingSentences: Sentences<OpeningRefusal> = {
  opening_symbol_twice: { cs: 'Variabilní symbol {value} má i řádek {other}. Platby by nešlo rozlišit.', en: 'Row {other} has the variable symbol {value} too. Payments could not be told apart.' },
  opening_symbol_of_other: { cs: 'Pod symbolem {symbol} už platí jiná rodina. Nechte buňku prázdnou, nový symbol přidělíme.', en: 'Another family pays under the symbol {symbol} already. Leave the cell empty, a new symbol will be given.' },
  opening_key_twice: { cs: 'Klíč „{value}“ už má řádek {other}. Každý řádek musí mít svůj.', en: 'Row {other} has the key “{value}” already. Each row must have its own.' },
  opening_key_changed: { cs: 'Řádek s klíčem „{value}“ už jste převzali s jiným obsahem. Vezměte nejdřív staré převzetí zpět.', en: 'A row with the key “{value}” has been taken over with another content. Take the old import back first.' },
  opening_debt_and_credit: { cs: 'Nedoplatek a přeplatek zároveň nedávají smysl. Nechte jen jeden.', en: 'A debt and a credit at once make no sense. Leave one of them.' },
  opening_debt_since: { cs: 'Napište, kdy byl nedoplatek splatný; nejpozději v den převzetí.', en: 'Write when the debt was due; on the day of the take-over at the latest.' },
  opening_deposit_above_agreed: { cs: 'Složená jistota je vyšší než sjednaná.', en: 'The deposit paid is higher than the one agreed.' },
  opening_checks_missing: { cs: 'U nového bytu napište, kdy byl zkontrolován katastr a stav bytu, list vlastnictví, a že obojí dopadlo dobře. Byt se závadou založte v evidenci bytů.', en: 'For a new flat write when the cadastre and the condition were checked, the title deed, and that both were in order. A flat with a defect is recorded among the flats.' },
  opening_guarantee_missing: { cs: 'V modelu A napište i tuto podmínku garance ze smlouvy s majitelem.', en: 'In model A write this term of the guarantee too, as the owner’s contract has it.' },
  opening_unit_of_other: { cs: 'Byt {unit} už v evidenci je a patří jinému majiteli ({landlord}).', en: 'The flat {unit} is recorded already and belongs to another owner ({landlord}).' },
  opening_contract_of_other_model: { cs: 'Byt {unit} má s majitelem smlouvu podle modelu {model}.', en: 'The flat {unit} has an owner contract of model {model}.' },
  opening_problems: { cs: 'V tabulce zbývá opravit {count} chyb. Nic se nepřevzalo.', en: '{count} problems of the sheet are left to mend. Nothing was taken over.' },
  opening_as_of: { cs: 'Den převzetí nemůže být v budoucnu.', en: 'The day of the take-over cannot be in the future.' },
  opening_unknown: { cs: 'Takové převzetí tu není.', en: 'There is no such take-over.' },
  opening_reversed: { cs: 'Toto převzetí už je vzaté zpět.', en: 'This take-over has been taken back already.' },
  opening_reason: { cs: 'Napište, proč převzetí berete zpět.', en: 'Write why you take it back.' },
  opening_in_use: { cs: 'Řádek {row} (klíč {key}) už má další platby nebo výplaty. Stornujte nejdřív je.', en: 'Row {row} (key {key}) has further payments or payouts. Reverse those first.' },
  opening_nobody: { cs: 'Agentura nemá nikoho, kdo by převzetí podepsal. Pozvěte nejdřív vedoucí.', en: 'The agency has nobody who could answer for the take-over. Invite a manager first.' },
};
