import type { Sentences } from '#kernel';

export type DuplicatesRefusal =
  | 'household_merged' | 'merge_same_household' | 'merge_household_closed' | 'merge_undone' | 'merge_of_other' | 'merge_not_last'
  | 'merge_reason_missing' | 'merge_both_bound' | 'merge_bound_offer' | 'merge_bound_tenancy' | 'merge_bound_proposal' | 'merge_bound_reserve' | 'merge_bound_sitting' | 'merge_bound_draw' | 'merge_bound_appeal' | 'merge_bound_request'
  | 'not_alike' | 'already_dismissed' | 'dismissal_ended';

export const duplicatesSentences: Sentences<DuplicatesRefusal> = {
  household_merged: { cs: 'Tato žádost je sloučená s {code}, pokračujte tam.', en: 'This application was merged into {code}, go on there.' },
  merge_same_household: { cs: 'Vyberte dvě různé domácnosti.', en: 'Choose two different households.' },
  merge_household_closed: { cs: 'Žádost {code} je uzavřená, sloučit lze jen dvě otevřené.', en: 'The application {code} is closed, only two open ones can be merged.' },
  merge_undone: { cs: 'Tohle sloučení už je rozdělené zpátky.', en: 'This merge has already been taken back.' },
  merge_of_other: { cs: 'Takový člen v slučované domácnosti není. Načtěte stránku znovu.', en: 'The household to be merged has no such member. Load the page again.' },
  merge_not_last: { cs: 'Nejdřív rozdělte pozdější sloučení do {code}.', en: 'Take back the later merge into {code} first.' },
  merge_reason_missing: { cs: 'Napište, proč jde o stejnou rodinu.', en: 'Write why it is the same family.' },
  merge_both_bound: {
    cs: '{first} i {second} mají běžící nabídku, nájem nebo jiné rozhodování, sloučit je nejde. Nejdřív jedno z nich ukončete.',
    en: 'Both {first} and {second} have a running offer, a tenancy or another decision, so they cannot be merged. End one of them first.',
  },
  merge_bound_offer: { cs: '{code} má běžící nabídku bytu, nechte právě ji.', en: '{code} has a running offer of a flat, so it must be the one kept.' },
  merge_bound_tenancy: { cs: '{code} má nájem a s ním platby, nechte právě ji.', en: '{code} has a tenancy and payments with it, so it must be the one kept.' },
  merge_bound_proposal: { cs: '{code} je navržená na byt, nechte právě ji, nebo návrh zrušte.', en: '{code} is proposed for a flat: keep it, or drop the proposal.' },
  merge_bound_reserve: { cs: '{code} je náhradníkem na byt, nechte právě ji.', en: '{code} is a reserve for a flat, so it must be the one kept.' },
  merge_bound_sitting: { cs: 'O {code} právě hlasuje komise, nechte právě ji.', en: 'A committee is voting on {code}, so it must be the one kept.' },
  merge_bound_draw: { cs: '{code} je v ohlášeném losování, nechte právě ji.', en: '{code} is in an announced draw, so it must be the one kept.' },
  merge_bound_appeal: { cs: 'O odvolání {code} se ještě nerozhodlo, nechte právě ji, nebo nejdřív rozhodněte.', en: 'An appeal of {code} is not decided yet: keep it, or decide first.' },
  merge_bound_request: { cs: '{code} poslala změnu, která čeká na potvrzení. Nejdřív ji vyřiďte.', en: '{code} sent a change that waits to be confirmed. Settle it first.' },
  not_alike: { cs: 'Tyhle dvě domácnosti nemají nic společného, není co rozhodovat.', en: 'These two households have nothing in common, there is nothing to decide.' },
  already_dismissed: { cs: 'O téhle dvojici už někdo rozhodl. Načtěte stránku znovu.', en: 'Somebody has already decided on this pair. Load the page again.' },
  dismissal_ended: { cs: 'Tohle rozhodnutí už neplatí.', en: 'This decision no longer holds.' },
};
