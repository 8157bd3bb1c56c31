import type { Sentences } from '#kernel';

export type AllocationFileFault =
  | 'allocation_not_json' | 'allocation_field_unknown' | 'allocation_field_repeated' | 'allocation_field_missing' | 'allocation_shape'
  | 'allocation_id_wrong' | 'allocation_id_repeated' | 'allocation_count_wrong' | 'allocation_pair_shape' | 'allocation_pair_unknown'
  | 'allocation_pair_repeated' | 'allocation_score_wrong' | 'allocation_score_digits' | 'allocation_too_large';

/** What is wrong with a file to be solved. `where` names the place as `flats[3]`, counted from zero. */
export const allocationFileSentences: Sentences<AllocationFileFault> = {
  allocation_not_json: { cs: 'Soubor není platný JSON: chyba je u {byte}. bajtu.', en: 'The file is not valid JSON: it breaks at byte {byte}.' },
  allocation_field_unknown: { cs: 'Pole „{field}“ v {where} neznáme.', en: 'The field “{field}” in {where} is not known.' },
  allocation_field_repeated: { cs: 'Pole „{field}“ je v {where} dvakrát.', en: 'The field “{field}” is in {where} twice.' },
  allocation_field_missing: { cs: 'V {where} chybí „{field}“.', en: '“{field}” is missing in {where}.' },
  allocation_shape: { cs: '{where} má být {shape}.', en: '{where} must be {shapeEn}.' },
  allocation_id_wrong: { cs: 'Označení v {where} má být neprázdný text nejvýše o 200 znacích, nebo celé číslo.', en: 'The id in {where} must be a text of 1 to 200 characters or a whole number.' },
  allocation_id_repeated: { cs: 'Označení {id} v {where} už v souboru je.', en: 'The id {id} in {where} is already in the file.' },
  allocation_count_wrong: { cs: '„{field}“ v {where} má být celé číslo od 1.', en: '“{field}” in {where} must be a whole number from 1.' },
  allocation_pair_shape: { cs: '{where} má být [domácnost, byt, body].', en: '{where} must be [household, flat, score].' },
  allocation_pair_unknown: { cs: '{where} jmenuje {what} {id}, v souboru není.', en: '{where} names the {whatEn} {id}, which is not in the file.' },
  allocation_pair_repeated: { cs: '{where} je dvojice, která v souboru už je.', en: '{where} is a pair that is already in the file.' },
  allocation_score_wrong: { cs: 'Body v {where} mají být číslo.', en: 'The score in {where} must be a finite number.' },
  allocation_score_digits: { cs: 'Body v {where} jsou příliš velké nebo příliš malé číslo: jde nula a čísla od 1e-18 do 1e18.', en: 'The score in {where} is too large or too small: zero and numbers from 1e-18 to 1e18 will do.' },
  allocation_too_large: { cs: 'Soubor je příliš velký: nejvýše {most} v {where}.', en: 'The file is too large: at most {most} in {where}.' },
};
