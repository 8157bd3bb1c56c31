import type { Sentences } from '#kernel';
import { duplicatesSentences, type DuplicatesRefusal } from './duplicates/sentences';

export type HouseholdsRefusal =
  | 'household_closed' | 'household_offer_runs' | 'household_housed' | 'household_not_closed'
  | 'household_name_missing' | 'household_date_in_future' | 'no_members' | 'member_twice' | 'one_applicant' | 'applicant_stays' | 'left_before_birth'
  | 'birth_in_future' | 'birth_too_long_ago' | 'applied_too_long_ago' | 'unknown_ethos' | 'household_amount_not_positive' | 'household_amount_absurd'
  | 'household_ends_before_start' | 'payer_missing' | 'housing_part_too_large'
  | 'wishes_contradict' | 'wish_twice' | 'unknown_wish' | 'wish_empty' | 'wish_not_a_number' | 'need_twice'
  | 'unknown_purpose' | 'consent_expired' | 'consent_without_evidence' | 'consent_withdrawn' | 'household_reason_missing'
  | DuplicatesRefusal;

export const householdsSentences: Sentences<HouseholdsRefusal> = {
  household_closed: { cs: 'Žádost domácnosti je uzavřená, už ji nelze měnit.', en: 'The household’s application is closed and cannot be changed.' },
  household_housed: { cs: 'Domácnost už bydlí, žádost nelze uzavřít.', en: 'The household is housed, so its application cannot be closed.' },
  household_offer_runs: { cs: 'Rodina má nabídnutý byt, žádost teď nelze uzavřít. Nejdřív u nabídky zapište, že ji odmítla, nebo nabídku stáhněte.', en: 'A flat is on offer to the family, so its application cannot be closed now. First record with the offer that it was refused, or withdraw the offer.' },
  household_not_closed: { cs: 'Žádost není uzavřená, není co vracet.', en: 'The application is not closed, so there is nothing to take back.' },
  household_name_missing: { cs: 'Napište jméno.', en: 'Write the name.' },
  household_date_in_future: { cs: 'Den {date} teprve přijde. Napište dnešní nebo dřívější den.', en: 'The day {date} is still to come. Write today or an earlier day.' },
  no_members: { cs: 'Domácnost nemá nikoho. Přidejte aspoň žadatele.', en: 'The household has nobody in it. Add at least the applicant.' },
  member_twice: { cs: '{name} je v domácnosti zapsán dvakrát. Jeden zápis odeberte.', en: '{name} is in the household twice. Remove one of them.' },
  one_applicant: { cs: 'Žadatel musí být právě jeden, teď jich je {count}. U ostatních zvolte jiný vztah.', en: 'There must be exactly one applicant, now there are {count}. Choose another relation for the others.' },
  applicant_stays: { cs: 'Žadatel nemůže z domácnosti odejít. Nejdřív určete jiného žadatele.', en: 'The applicant cannot leave the household. Name another applicant first.' },
  left_before_birth: { cs: 'Den odchodu je dřív než narození. Opravte datum.', en: 'The day of leaving is before the birth. Mend the date.' },
  birth_in_future: { cs: 'Datum narození {date} je v budoucnosti. Opravte ho.', en: 'The birth date {date} is in the future. Mend it.' },
  birth_too_long_ago: { cs: 'Datum narození {date} je víc než 120 let zpátky. Zkontrolujte rok.', en: 'The birth date {date} is more than 120 years ago. Check the year.' },
  applied_too_long_ago: { cs: 'Den žádosti {date} je víc než {years} let zpátky. Zkontrolujte rok.', en: 'The day of the application {date} is more than {years} years ago. Check the year.' },
  unknown_ethos: { cs: 'Kód bydlení {code} v ETHOS není. Vyberte ho ze seznamu.', en: 'ETHOS has no code {code}. Choose one from the list.' },
  household_amount_not_positive: { cs: 'Částka musí být větší než nula. Napište ji například 8 500.', en: 'The amount must be more than zero. Write it as 8500, for example.' },
  household_amount_absurd: { cs: 'Víc než 500 000 Kč měsíčně je nepravděpodobné. Zkontrolujte, zda nemá částka nuly navíc.', en: 'More than CZK 500,000 a month is improbable. Check the amount for extra zeros.' },
  household_ends_before_start: { cs: 'Konec {to} je dřív než začátek {from}. Opravte jedno z dat.', en: 'The end {to} is before the start {from}. Mend one of the dates.' },
  payer_missing: { cs: 'Napište, kdo dávku vyplácí, například Úřad práce Plzeň.', en: 'Write who pays the benefit, for example Labour Office Plzeň.' },
  housing_part_too_large: { cs: 'Část na bydlení nemůže být větší než celá dávka ani záporná.', en: 'The housing part cannot be more than the whole benefit, nor negative.' },
  wishes_contradict: { cs: 'Místo „{place}“ je zároveň mezi přáními i mezi místy, kde rodina bydlet nemá. Nechte jen jedno.', en: 'The place “{place}” is both wished for and to be avoided. Keep only one.' },
  wish_twice: { cs: 'Přání „{value}“ je zapsáno dvakrát. Jedno odeberte.', en: 'The wish “{value}” is there twice. Remove one.' },
  unknown_wish: { cs: 'Přání „{kind}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the wish “{kind}”. Choose one from the list.' },
  wish_empty: { cs: 'Přání je prázdné. Doplňte ho, nebo odeberte.', en: 'The wish is empty. Fill it in or remove it.' },
  wish_not_a_number: { cs: 'Tady má být celé číslo, ne „{value}“. Napište například 12000 nebo 2.', en: 'A whole number belongs here, not “{value}”. Write 12000 or 2, for example.' },
  need_twice: { cs: 'Potřeba je zapsaná dvakrát. Jednu odeberte.', en: 'The need is there twice. Remove one.' },
  unknown_purpose: { cs: 'Účel souhlasu „{purpose}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the purpose “{purpose}”. Choose one from the list.' },
  consent_expired: { cs: 'Souhlas skončil {date}. Požádejte rodinu o nový.', en: 'The consent ended on {date}. Ask the family for a new one.' },
  consent_without_evidence: { cs: 'Napište, čím je souhlas doložen, například podepsaný formulář.', en: 'Write what proves the consent, for example a signed form.' },
  consent_withdrawn: { cs: 'Souhlas už je odvolaný.', en: 'The consent has already been withdrawn.' },
  household_reason_missing: { cs: 'Napište důvod.', en: 'Write the reason.' },
  ...duplicatesSentences,
};
