import type { Sentences } from '#kernel';

/** What can be wrong with a file for the calculator; `{field}` is the place in it. */
export type CalculatorRefusal =
  | 'simulation_unreadable'
  | 'simulation_too_large'
  | 'simulation_too_much'
  | 'simulation_not_json'
  | 'simulation_broken_json'
  | 'simulation_written_twice'
  | 'simulation_not_one_object'
  | 'simulation_unknown_field'
  | 'simulation_missing'
  | 'simulation_not_object'
  | 'simulation_not_list'
  | 'simulation_too_many'
  | 'simulation_not_date'
  | 'simulation_not_month'
  | 'simulation_not_amount'
  | 'simulation_zero'
  | 'simulation_not_number'
  | 'simulation_decimals'
  | 'simulation_not_text'
  | 'simulation_not_flag'
  | 'simulation_not_choice'
  | 'simulation_twice'
  | 'simulation_not_name'
  | 'simulation_empty'
  | 'simulation_due_day'
  | 'simulation_ends_before_start'
  | 'simulation_too_long'
  | 'simulation_component_unknown'
  | 'simulation_month_outside'
  | 'simulation_no_guarantee'
  | 'simulation_approved_before_claimed'
  | 'simulation_no_rate';

export const calculatorSentences: Sentences<CalculatorRefusal> = {
  simulation_unreadable: { cs: 'Soubor {path} nejde otevřít. Zkontrolujte jeho jméno a oprávnění.', en: 'The file {path} cannot be opened. Check its name and your rights to it.' },
  simulation_too_large: { cs: 'Soubor je větší než {most} kB. Výpočet je pro jeden nájem.', en: 'The file is larger than {most} kB. The calculation is for one tenancy.' },
  simulation_too_much: { cs: 'Výpočet je příliš rozsáhlý. Zkraťte dobu nájmu, nebo uberte události.', en: 'The calculation is too large. Shorten the tenancy or leave out events.' },
  simulation_not_json: { cs: 'Soubor není platný JSON v kódování UTF-8.', en: 'The file is not valid JSON in UTF-8.' },
  simulation_broken_json: { cs: 'Soubor není platný JSON: čtení se zastavilo na řádku {line}.', en: 'The file is not valid JSON: reading stopped at line {line}.' },
  simulation_written_twice: { cs: 'Pole „{field}“ je v jednom objektu dvakrát (řádek {line}). Jedno smažte.', en: 'The field “{field}” is written twice in one object (line {line}). Delete one.' },
  simulation_not_one_object: { cs: 'Soubor má být jeden objekt ve složených závorkách s poli „asOf“ a „tenancy“.', en: 'The file must be one object in braces with the fields “asOf” and “tenancy”.' },
  simulation_unknown_field: { cs: 'Pole „{field}“ kalkulačka nezná. Opravte jeho název, nebo ho smažte.', en: 'The calculator knows no field “{field}”. Correct its name or delete it.' },
  simulation_missing: { cs: 'Pole „{field}“ chybí. Doplňte ho.', en: 'The field “{field}” is missing. Add it.' },
  simulation_not_object: { cs: 'Pole „{field}“ má být objekt ve složených závorkách.', en: 'The field “{field}” must be an object in braces.' },
  simulation_not_list: { cs: 'Pole „{field}“ má být seznam v hranatých závorkách.', en: 'The field “{field}” must be a list in brackets.' },
  simulation_too_many: { cs: 'Pole „{field}“ má víc než {most} položek.', en: 'The field “{field}” has more than {most} items.' },
  simulation_not_date: {
    cs: 'Pole „{field}“ má být existující den jako RRRR-MM-DD, například 2025-08-15.',
    en: 'The field “{field}” must be a day that exists, written YYYY-MM-DD, for example 2025-08-15.',
  },
  simulation_not_month: { cs: 'Pole „{field}“ má být měsíc jako RRRR-MM, například 2025-08.', en: 'The field “{field}” must be a month written YYYY-MM, for example 2025-08.' },
  simulation_not_amount: { cs: 'Pole „{field}“ má být celý počet haléřů, nula nebo víc.', en: 'The field “{field}” must be a whole number of haléře, zero or more.' },
  simulation_zero: { cs: 'Pole „{field}“ má být víc než nula haléřů.', en: 'The field “{field}” must be above zero haléře.' },
  simulation_not_number: { cs: 'Pole „{field}“ má být číslo od {lowest} do {highest}.', en: 'The field “{field}” must be a number from {lowest} to {highest}.' },
  simulation_decimals: { cs: 'Pole „{field}“ může mít desetinných míst nejvýše {decimals}.', en: 'The field “{field}” may have at most {decimals} decimal places.' },
  simulation_not_text: { cs: 'Pole „{field}“ má být text, nejvýše {longest} znaků.', en: 'The field “{field}” must be a text of at most {longest} characters.' },
  simulation_not_flag: { cs: 'Pole „{field}“ má být true nebo false.', en: 'The field “{field}” must be true or false.' },
  simulation_not_choice: { cs: 'Pole „{field}“ má být jedno z: {choices}.', en: 'The field “{field}” must be one of: {choices}.' },
  simulation_twice: { cs: 'Hodnota pole „{field}“ je v seznamu dvakrát.', en: 'The value of the field “{field}” is in the list twice.' },
  simulation_not_name: { cs: 'Pole „{field}“ má být název z písmen bez diakritiky, například rent nebo services.', en: 'The field “{field}” must be a plain name, for example rent or services.' },
  simulation_empty: { cs: 'Seznam „{field}“ je prázdný. Doplňte aspoň jednu položku.', en: 'The list “{field}” is empty. Add at least one item.' },
  simulation_due_day: { cs: 'Pole „{field}“ má být den {earliestDay} až {latestDay} (občanský zákoník § 2251).', en: 'The field “{field}” must be a day from {earliestDay} to {latestDay} (Civil Code § 2251).' },
  simulation_ends_before_start: { cs: 'Pole „{field}“ je dřív než začátek nájmu {startsOn}.', en: 'The field “{field}” is before the start of the tenancy, {startsOn}.' },
  simulation_too_long: { cs: 'Od „{field}“ do dne výpočtu je víc než {most} let.', en: 'From “{field}” to the day of the calculation there are more than {most} years.' },
  simulation_component_unknown: { cs: 'Pole „{field}“ jmenuje složku, kterou nájem nemá ({choices}).', en: 'The field “{field}” names a component the tenancy does not have ({choices}).' },
  simulation_month_outside: { cs: 'Pole „{field}“ je měsíc, ve kterém nájem netrval.', en: 'The field “{field}” is a month outside of the tenancy.' },
  simulation_no_guarantee: { cs: 'Pole „{field}“ potřebuje podmínky garance v poli „guarantee“.', en: 'The field “{field}” needs the terms of the guarantee in the field “guarantee”.' },
  simulation_approved_before_claimed: { cs: 'Pole „{field}“ je dřív než den žádosti.', en: 'The field “{field}” is before the day of the claim.' },
  simulation_no_rate: {
    cs: 'Pole „defaultInterest“ nemá sazbu pro prodlení, které začalo {defaultOn}. Doplňte ji.',
    en: 'The field “defaultInterest” has no rate for the default that began on {defaultOn}. Add it.',
  },
};
