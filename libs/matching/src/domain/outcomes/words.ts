import type { Words } from '../facts';
import { say } from '../words';
import type { Dimension } from './groups';
import type { Part } from './ladder';

/** How people call each dimension and group. */
export const dimensionNames: Readonly<Record<Dimension, Words>> = {
  size: say('Velikost rodiny', 'Size of the family'),
  age: say('Věk žadatele', 'Age of the applicant'),
  function: say('Potřeba přístupného bytu', 'Need of an accessible flat'),
  single_parent: say('Rodič sám s dětmi', 'Parent alone with children'),
  rooms: say('Potřebné místnosti', 'Rooms needed'),
};

const groupNames: Readonly<Record<string, Words>> = {
  all: say('Všechny rodiny', 'All families'),
  'size.one': say('jeden člověk', 'one person'), 'size.two': say('dva lidé', 'two people'), 'size.three_four': say('tři až čtyři', 'three or four'), 'size.five_more': say('pět a více', 'five and more'),
  'age.under_30': say('do 29 let', 'up to 29'), 'age.from_30_to_44': say('30 až 44 let', '30 to 44'), 'age.from_45_to_59': say('45 až 59 let', '45 to 59'), 'age.from_60': say('60 let a více', '60 and more'), 'age.unknown': say('neznámo', 'unknown'),
  'function.with_need': say('potřebuje výtah, přízemí nebo byt bez schodů', 'needs a lift, the ground floor or no steps'), 'function.without_need': say('nepotřebuje', 'does not need it'), 'function.unknown': say('neznámo', 'unknown'),
  'single_parent.single_parent': say('rodič sám s dětmi', 'parent alone with children'), 'single_parent.others': say('ostatní', 'others'),
  'rooms.up_to_two': say('nejvýše dvě', 'up to two'), 'rooms.three': say('tři', 'three'), 'rooms.four': say('čtyři', 'four'), 'rooms.five_more': say('pět a více', 'five and more'),
};

export const groupName = (dimension: Dimension | null, group: string): Words => groupNames[dimension === null ? group : `${dimension}.${group}`] ?? say(group, group);

/** Where families are lost on the way, in the order of the way, with what is counted there. */
export const partWords: Readonly<Record<Part, { readonly name: Words; readonly what: Words }>> = {
  no_flat: { name: say('nebyl byt', 'no flat'), what: say('Dokud rodina čekala, o žádném bytu se nerozhodovalo.', 'No flat was decided while the family waited.') },
  eligibility: { name: say('podmínky', 'rules'), what: say('Rodina nesplnila pravidla žádného z bytů, o kterých se rozhodovalo.', 'The family met the rules of none of the flats decided.') },
  score: { name: say('body', 'score'), what: say('Splňovala, ale nikdy nebyla první v pořadí.', 'It met them but was never first.') },
  lot: { name: say('shoda', 'tie'), what: say('Byla první jen ve shodě a vybrána byla jiná ze shodných.', 'It was first only in a tie, and another of the tie was chosen.') },
  people: { name: say('lidé', 'people'), what: say('Komise nebo pracovníci rozhodli jinak než pořadí: první nevybrali, nebo naopak vybrali jinou, i s prominutím pravidla.', 'The panel or the staff decided otherwise than the list: the first was not chosen, or another was, also with a rule set aside.') },
  landlord: { name: say('majitel', 'landlord'), what: say('Poslední nabídku odmítl majitel.', 'The landlord refused the last offer.') },
  family: { name: say('rodina', 'family'), what: say('Poslední nabídku odmítla rodina, nebo ji nechala vypršet.', 'The family refused the last offer or let it run out.') },
  agency: { name: say('agentura', 'agency'), what: say('Agentura nabídku stáhla, nebo po rozhodnutí žádnou nedala.', 'The agency withdrew the offer or made none after deciding.') },
  running: { name: say('běží', 'running'), what: say('Nabídka ke konci období běžela.', 'The offer was running at the end of the period.') },
  other_way: { name: say('jinudy', 'other way'), what: say('Bydlí u nás, ale pořadí, ze kterého se vybíralo, nemáme uložené.', 'It lives in a flat of ours, but the list it was chosen from was not kept.') },
};

/** What each figure counts, so that two people count the same. */
export const FIGURE_WORDS = [
  { code: 'families', name: say('Čekaly', 'Waited'), what: say('Rodiny, které v období aspoň jeden den čekaly na byt. Kdo u nás bydlel už před obdobím, se nepočítá. Skupina je podle dne, kdy rodina do období vstoupila; potřeby podle dnešního zápisu.', 'Families that waited for a flat on at least one day of the period. Who lived in a flat of ours before it is not counted. The group is that of the day the family entered the period; needs are those recorded now.') },
  { code: 'offered', name: say('Dostaly nabídku', 'Were offered a flat'), what: say('Podíl rodin, kterým byl v období nabídnut aspoň jeden byt.', 'Share of families offered at least one flat in the period.') },
  { code: 'housed', name: say('Bydlí', 'Were housed'), what: say('Podíl rodin, které se v období nastěhovaly nebo mají podepsanou smlouvu.', 'Share of families that moved in during the period or have a signed contract.') },
  { code: 'gap', name: say('Rozdíl proti ostatním', 'Gap to the others'), what: say('O kolik procentních bodů častěji nebo méně často skupina bydlí než všichni ostatní. Rozpadá se na části cesty; součet částí je přesně celý rozdíl. Když interval obsahuje nulu, může být rozdíl náhoda.', 'By how many percentage points the group is housed more or less often than all others. It is split along the way; the parts sum exactly to the whole gap. When the interval contains zero, the gap may be chance.') },
  { code: 'offers', name: say('Nabídky', 'Offers'), what: say('Nabídky bytů dané v období. Souhlas: rodina řekla ano, ať z toho bylo cokoli. Odmítnutí podle toho, kdo řekl ne.', 'Offers of flats made in the period. Accepted: the family said yes, whatever came of it. Refused by who said no.') },
  { code: 'waiting', name: say('Čekání do bydlení', 'Waiting until housed'), what: say('Týdny od podání žádosti do prvního dne smlouvy u rodin, které v období začaly bydlet. Kdo ještě čeká, tu není.', 'Weeks from the application to the first day of the contract, of families housed in the period. Who still waits is not here.') },
  { code: 'kept6', name: say('Bydlí po 6 měsících', 'Still housed after 6 months'), what: say('Podíl rodin, které po šesti měsících od prvního dne bydlely v našem bytě. Počítají se ty, kterým ten den připadl do období.', 'Share of families living in a flat of ours six months after their first day; those whose day fell in the period.') },
  { code: 'kept12', name: say('Bydlí po roce', 'Still housed after a year'), what: say('Totéž po dvanácti měsících.', 'The same after twelve months.') },
] as const;
