import type { Sentences } from '#kernel';

export type FlatImportRefusal =
  | 'import_landlord_unclear'
  | 'import_landlord_address'
  | 'import_landlord_email'
  | 'import_building_conflict'
  | 'import_code_twice'
  | 'import_building_differs'
  | 'import_area_odd'
  | 'import_rent_odd'
  | 'import_flat_alike'
  | 'import_landlord_alike';

/** Errors, then what a person may confirm. */
export const flatImportSentences: Sentences<FlatImportRefusal> = {
  import_landlord_unclear: { cs: 'Majitelů jménem „{name}“ agentura vede {count}. Doplňte ulici a město majitele.', en: 'The agency knows {count} owners called “{name}”. Fill in the owner’s street and city.' },
  import_landlord_address: { cs: 'Majitele „{name}“ agentura nevede. Doplňte jeho ulici, město a PSČ.', en: 'The agency knows no owner “{name}”. Fill in the owner’s street, city and postal code.' },
  import_landlord_email: { cs: '„{value}“ není e-mailová adresa. Napište ji například jako majitel@example.com.', en: '“{value}” is not an e-mail address. Write it for example as owner@example.com.' },
  import_building_conflict: { cs: 'Řádek {other} říká o témže domu něco jiného. Nechte jen jednu hodnotu.', en: 'Row {other} says something else of the same building. Keep one value.' },
  import_code_twice: { cs: 'Označení {code} má i řádek {other}. Každý byt musí mít své.', en: 'Row {other} is labelled {code} too. Each flat must have its own label.' },
  import_building_differs: { cs: 'Dům už vedeme a tato hodnota se liší. Tabulka údaje domu nemění, zůstane, co máme.', en: 'We know this building and this value differs. A sheet does not change facts of a building, what we have will stay.' },
  import_area_odd: { cs: '{perRoom} m² na místnost je neobvyklé. Zkontrolujte plochu a dispozici.', en: '{perRoom} m² to a room is unusual. Check the area and the layout.' },
  import_rent_odd: { cs: '{perMetreAmount} za m² je neobvyklé. Zkontrolujte nájemné a plochu.', en: '{perMetreAmount} to a m² is unusual. Check the rent and the area.' },
  import_flat_alike: { cs: 'V tomto domě už je stejný byt pod označením {code}. Zkontrolujte, zda to není on.', en: 'This building has the same flat under the label {code}. Check whether it is the same one.' },
  import_landlord_alike: { cs: 'Majitele téhož jména už agentura vede na jiné adrese ({address}). Zapíše se jako další.', en: 'The agency knows an owner of the same name at another address ({address}). Another one will be recorded.' },
};
