import type { Sentences } from '#kernel';

export type HouseholdImportRefusal =
  | 'import_household_fact_differs'
  | 'import_partner_unknown'
  | 'import_email'
  | 'import_income_missing'
  | 'import_income_unlikely'
  | 'import_since_assumed'
  | 'import_applicant_minor'
  | 'import_child_older'
  | 'import_duplicate'
  | 'import_duplicate_in_sheet'
  | 'import_people_alike';

/** Errors, then what a person may confirm. */
export const householdImportSentences: Sentences<HouseholdImportRefusal> = {
  import_household_fact_differs: { cs: 'Řádek {other} téže domácnosti říká něco jiného. Nechte jen jednu hodnotu.', en: 'Row {other} of the same household says something else. Keep one value.' },
  import_partner_unknown: { cs: 'Organizaci „{name}“ agentura nevede. Opravte název, nebo ji nejdřív zapište.', en: 'The agency knows no organisation “{name}”. Correct the name, or record it first.' },
  import_email: { cs: '„{value}“ není e-mailová adresa. Napište ji například jako jmeno@example.com.', en: '“{value}” is not an e-mail address. Write it for example as name@example.com.' },
  import_income_missing: { cs: 'Příjem chybí: zůstane neznámý, při párování se ukáže jako neznámý.', en: 'The income is missing: it stays unknown, and a matching will show it as unknown.' },
  import_income_unlikely: { cs: '{amount} měsíčně je neobvyklé. Zkontrolujte počet nul.', en: '{amount} a month is unusual. Check the number of zeros.' },
  import_since_assumed: { cs: 'Den začátku chybí: zapíše se {sinceOn}.', en: 'The first day is missing: {sinceOn} will be recorded.' },
  import_applicant_minor: { cs: 'Žadateli je teprve {age} let. Zkontrolujte datum narození, nebo kdo žádá.', en: 'The applicant is only {age}. Check the birth date, or who applies.' },
  import_child_older: { cs: 'Dítě je starší než žadatel. Zkontrolujte datum narození, nebo vztah.', en: 'The child is older than the applicant. Check the birth date, or the relation.' },
  import_duplicate: { cs: 'Možná už tu je jako {code} {name}. {evidenceCs}', en: 'May be here already as {code} {name}. {evidenceEn}' },
  import_duplicate_in_sheet: { cs: 'Možná je to rodina z řádku {other}. {evidenceCs}', en: 'May be the family of row {other}. {evidenceEn}' },
  import_people_alike: { cs: 'Stejné jméno a datum narození tu má dalších {count} lidí. Zkontrolujte, zda se sloupec nezkopíroval.', en: 'Another {count} people here have the same name and birth date. Check whether the column was copied down.' },
};
