import type { Sentences } from '#kernel';

export type PropertiesRefusal =
  | 'landlord_name_missing'
  | 'landlord_birth_date_of_company'
  | 'landlord_company_number_missing'
  | 'landlord_contact_missing'
  | 'landlord_email_missing'
  | 'landlord_born_improbably'
  | 'postal_code'
  | 'address_missing'
  | 'ruian_code'
  | 'unit_code'
  | 'unit_code_taken'
  | 'unit_layout'
  | 'unit_rooms'
  | 'unit_area'
  | 'unit_floor'
  | 'unit_rent'
  | 'unit_amount_negative'
  | 'unit_amount_improbable'
  | 'unit_deposit_above_cap'
  | 'unit_note_protected'
  | 'unit_persons'
  | 'unit_available_improbable'
  | 'advance_twice'
  | 'unit_withdrawn'
  | 'check_in_future'
  | 'title_deed_missing'
  | 'defect_description_missing'
  | 'defect_fixed_already'
  | 'defect_fixed_in_future'
  | 'inspection_fit_with_blocking_defect'
  | 'lead_contact_missing'
  | 'lead_stage'
  | 'lead_lost_reason_missing'
  | 'lead_landlord_missing'
  | 'problem_state';

export const propertiesSentences: Sentences<PropertiesRefusal> = {
  landlord_name_missing: { cs: 'Napište jméno majitele nebo název firmy.', en: 'Write the owner’s name or the company’s.' },
  landlord_email_missing: { cs: 'Majitel nemá zapsaný e-mail, kterým by se přihlásil. Doplňte ho v údajích.', en: 'The owner has no e-mail recorded to sign in with. Add it to his details.' },
  landlord_birth_date_of_company: { cs: 'Datum narození má jen člověk. U firmy ho nechte prázdné.', en: 'Only a person has a birth date. Leave it empty for a company.' },
  landlord_company_number_missing: { cs: 'U firmy a obce doplňte IČO.', en: 'Fill in the company number (IČO) of a company or municipality.' },
  landlord_contact_missing: { cs: 'Doplňte aspoň telefon, nebo e-mail.', en: 'Fill in a phone or an e-mail at least.' },
  landlord_born_improbably: { cs: 'Datum narození {birthOn} je nepravděpodobné. Zkontrolujte rok.', en: 'The birth date {birthOn} is improbable. Check the year.' },
  postal_code: { cs: 'PSČ má pět číslic, například 326 00.', en: 'A postal code has five digits, for example 326 00.' },
  address_missing: { cs: 'Doplňte ulici, číslo a město.', en: 'Fill in the street, number and town.' },
  ruian_code: { cs: 'Kód adresy RÚIAN má nejvýše devět číslic. Zkontrolujte ho, nebo ho nechte prázdný.', en: 'A RÚIAN address code has at most nine digits. Check it, or leave it empty.' },
  unit_code: { cs: 'Označení bytu má 2 až 20 písmen, číslic a pomlček, například PL-01.', en: 'A flat’s label is 2 to 20 letters, digits and dashes, for example PL-01.' },
  unit_code_taken: { cs: 'Označení {code} už má jiný byt. Zvolte jiné.', en: 'Another flat is labelled {code}. Choose a different one.' },
  unit_layout: { cs: 'Dispozici napište například 2+kk nebo 3+1.', en: 'Write the layout as 2+kk or 3+1, for example.' },
  unit_note_protected: { cs: 'Požadavek na to, kdo v bytě smí bydlet, nepřevezmeme (§ 2 odst. 3 zákona 198/2009 Sb.). Smažte ho.', en: 'We do not take a wish about who may live in the flat (§ 2(3) of Act 198/2009). Delete it.' },
  unit_rooms: { cs: 'Byt {layout} nemůže mít {rooms} obytných místností. Opravte jeden z údajů.', en: 'A {layout} flat cannot have {rooms} habitable rooms. Correct one of the two.' },
  unit_area: { cs: 'Plocha musí být mezi 8 a 500 m². Zkontrolujte desetinnou čárku.', en: 'The area must be between 8 and 500 m². Check the decimal point.' },
  unit_floor: { cs: 'Podlaží musí být od −2 do 60; přízemí je 0.', en: 'The floor must be from −2 to 60; the ground floor is 0.' },
  unit_rent: { cs: 'Nájemné musí být větší než nula. Napište ho například 8 500.', en: 'The rent must be above zero. Write it as 8500, for example.' },
  unit_amount_negative: { cs: 'Tato částka nesmí být záporná. Napište ji bez mínusu.', en: 'This amount must not be negative. Write it without the minus.' },
  unit_amount_improbable: { cs: 'Víc než {highestAmount} měsíčně je nepravděpodobné. Zkontrolujte počet nul.', en: 'More than {highestAmount} a month is improbable. Check the number of zeros.' },
  unit_deposit_above_cap: { cs: 'Jistota smí být nejvýše {capAmount}, tedy {capMonths}× nájemné (§ 2254). Snižte ji.', en: 'The deposit may be at most {capAmount}, that is {capMonths}× the rent (§ 2254). Lower it.' },
  unit_persons: { cs: 'Počet osob musí být od 1 do 20.', en: 'The number of persons must be from 1 to 20.' },
  unit_available_improbable: { cs: 'Den {availableOn} je nepravděpodobný. Zkontrolujte rok.', en: 'The day {availableOn} is improbable. Check the year.' },
  advance_twice: { cs: 'Tato služba je uvedena dvakrát. Sečtěte zálohy do jedné.', en: 'This service is listed twice. Add the advances into one.' },
  unit_withdrawn: { cs: 'Byt {code} už v nabídce není. Nejdřív ho vraťte do nabídky.', en: 'The flat {code} is withdrawn. Bring it back first.' },
  check_in_future: { cs: 'Kontrola {checkedOn} ještě neproběhla. Zapište ji, až proběhne.', en: 'The check of {checkedOn} has not happened yet. Record it once it has.' },
  title_deed_missing: { cs: 'Doplňte číslo listu vlastnictví.', en: 'Fill in the number of the title deed.' },
  defect_description_missing: { cs: 'Popište, kde závada je a co je špatně.', en: 'Describe where the defect is and what is wrong.' },
  defect_fixed_already: { cs: 'Tato závada už odstraněná je.', en: 'This defect is mended already.' },
  defect_fixed_in_future: { cs: 'Závada nemůže být odstraněná až {fixedOn}. Zapište to, až se to stane.', en: 'The defect cannot have been mended on {fixedOn}. Record it once it is.' },
  inspection_fit_with_blocking_defect: { cs: 'Byt se závadou, se kterou se v něm nedá bydlet, není způsobilý. Změňte výsledek kontroly nebo závažnost závady.', en: 'A flat with a defect nobody can live with is not fit. Change the outcome or the severity.' },
  lead_contact_missing: { cs: 'Doplňte aspoň telefon, nebo e-mail, ať můžeme zavolat zpět.', en: 'Fill in a phone or an e-mail at least, so that we can get back to you.' },
  lead_stage: { cs: 'Tuto nabídku teď nelze do tohoto kroku posunout. Načtěte stránku znovu.', en: 'This lead cannot be moved to that step now. Reload the page.' },
  lead_lost_reason_missing: { cs: 'Napište, proč nabídka padla. Pomůže to příště.', en: 'Write why the lead was lost. It helps next time.' },
  lead_landlord_missing: { cs: 'Nejdřív zapište majitele, se kterým se bude podepisovat.', en: 'First record the owner who will sign.' },
  problem_state: { cs: 'Hlášení už je vyřešené.', en: 'This report is solved already.' },
};
