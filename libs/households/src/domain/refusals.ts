import type { Sentences } from '#kernel';

export type HouseholdsRefusal =
  | 'HOUSEHOLD_UNKNOWN' | 'MEMBER_UNKNOWN' | 'ROW_UNKNOWN' | 'HOUSEHOLD_CLOSED' | 'HOUSEHOLD_HOUSED'
  | 'NAME_MISSING' | 'DATE_IN_FUTURE' | 'NO_MEMBERS' | 'MEMBER_TWICE' | 'ONE_APPLICANT' | 'APPLICANT_STAYS' | 'LEFT_BEFORE_BIRTH'
  | 'BIRTH_IN_FUTURE' | 'BIRTH_TOO_LONG_AGO' | 'UNKNOWN_ETHOS' | 'AMOUNT_NOT_POSITIVE' | 'AMOUNT_ABSURD'
  | 'ENDS_BEFORE_START' | 'PAYER_MISSING' | 'HOUSING_PART_TOO_LARGE'
  | 'WISHES_CONTRADICT' | 'WISH_TWICE' | 'UNKNOWN_WISH' | 'WISH_EMPTY' | 'WISH_NOT_A_NUMBER' | 'NEED_TWICE'
  | 'UNKNOWN_PURPOSE' | 'CONSENT_EXPIRED' | 'CONSENT_WITHOUT_EVIDENCE' | 'CONSENT_WITHDRAWN' | 'REASON_MISSING' | 'PARTNER_UNKNOWN';

export const householdsSentences: Sentences<HouseholdsRefusal> = {
  HOUSEHOLD_UNKNOWN: { cs: 'Takovou domácnost nemáme. Vyberte ji ze seznamu.', en: 'There is no such household. Choose one from the list.' },
  MEMBER_UNKNOWN: { cs: 'Takový člověk v domácnosti není. Obnovte stránku a vyberte ho znovu.', en: 'There is no such person in the household. Reload the page and choose again.' },
  ROW_UNKNOWN: { cs: 'Tento záznam už v domácnosti není. Obnovte stránku.', en: 'This record is no longer there. Reload the page.' },
  HOUSEHOLD_CLOSED: { cs: 'Žádost domácnosti je uzavřená, už ji nelze měnit.', en: 'The household’s application is closed and cannot be changed.' },
  HOUSEHOLD_HOUSED: { cs: 'Domácnost už bydlí, žádost nelze uzavřít.', en: 'The household is housed, so its application cannot be closed.' },
  NAME_MISSING: { cs: 'Napište jméno.', en: 'Write the name.' },
  DATE_IN_FUTURE: { cs: 'Den {date} teprve přijde. Napište dnešní nebo dřívější den.', en: 'The day {date} is still to come. Write today or an earlier day.' },
  NO_MEMBERS: { cs: 'Domácnost nemá nikoho. Přidejte aspoň žadatele.', en: 'The household has nobody in it. Add at least the applicant.' },
  MEMBER_TWICE: { cs: '{name} je v domácnosti zapsán dvakrát. Jeden zápis odeberte.', en: '{name} is in the household twice. Remove one of them.' },
  ONE_APPLICANT: { cs: 'Žadatel musí být právě jeden, teď jich je {count}. U ostatních zvolte jiný vztah.', en: 'There must be exactly one applicant, now there are {count}. Choose another relation for the others.' },
  APPLICANT_STAYS: { cs: 'Žadatel nemůže z domácnosti odejít. Nejdřív určete jiného žadatele.', en: 'The applicant cannot leave the household. Name another applicant first.' },
  LEFT_BEFORE_BIRTH: { cs: 'Den odchodu je dřív než narození. Opravte datum.', en: 'The day of leaving is before the birth. Mend the date.' },
  BIRTH_IN_FUTURE: { cs: 'Datum narození {date} je v budoucnosti. Opravte ho.', en: 'The birth date {date} is in the future. Mend it.' },
  BIRTH_TOO_LONG_AGO: { cs: 'Datum narození {date} je víc než 120 let zpátky. Zkontrolujte rok.', en: 'The birth date {date} is more than 120 years ago. Check the year.' },
  UNKNOWN_ETHOS: { cs: 'Kód bydlení {code} v ETHOS není. Vyberte ho ze seznamu.', en: 'ETHOS has no code {code}. Choose one from the list.' },
  AMOUNT_NOT_POSITIVE: { cs: 'Částka musí být větší než nula. Napište ji například 8 500.', en: 'The amount must be more than zero. Write it as 8500, for example.' },
  AMOUNT_ABSURD: { cs: 'Částka {amount} měsíčně je nepravděpodobná, nejvýš {most}. Zkontrolujte nuly.', en: 'The amount {amount} a month is improbable, {most} at the most. Check the zeros.' },
  ENDS_BEFORE_START: { cs: 'Konec {to} je dřív než začátek {from}. Opravte jedno z dat.', en: 'The end {to} is before the start {from}. Mend one of the dates.' },
  PAYER_MISSING: { cs: 'Napište, kdo dávku vyplácí, například Úřad práce Plzeň.', en: 'Write who pays the benefit, for example Labour Office Plzeň.' },
  HOUSING_PART_TOO_LARGE: { cs: 'Část na bydlení nemůže být větší než celá dávka ani záporná.', en: 'The housing part cannot be more than the whole benefit, nor negative.' },
  WISHES_CONTRADICT: { cs: 'Místo „{place}“ je zároveň mezi přáními i mezi místy, kde rodina bydlet nemá. Nechte jen jedno.', en: 'The place “{place}” is both wished for and to be avoided. Keep only one.' },
  WISH_TWICE: { cs: 'Přání „{value}“ je zapsáno dvakrát. Jedno odeberte.', en: 'The wish “{value}” is there twice. Remove one.' },
  UNKNOWN_WISH: { cs: 'Přání „{kind}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the wish “{kind}”. Choose one from the list.' },
  WISH_EMPTY: { cs: 'Přání je prázdné. Doplňte ho, nebo odeberte.', en: 'The wish is empty. Fill it in or remove it.' },
  WISH_NOT_A_NUMBER: { cs: 'Tady má být celé číslo, ne „{value}“. Napište například 12000 nebo 2.', en: 'A whole number belongs here, not “{value}”. Write 12000 or 2, for example.' },
  NEED_TWICE: { cs: 'Potřeba je zapsaná dvakrát. Jednu odeberte.', en: 'The need is there twice. Remove one.' },
  UNKNOWN_PURPOSE: { cs: 'Účel souhlasu „{purpose}“ neznáme. Vyberte ho ze seznamu.', en: 'We do not know the purpose “{purpose}”. Choose one from the list.' },
  CONSENT_EXPIRED: { cs: 'Souhlas skončil {date}. Požádejte rodinu o nový.', en: 'The consent ended on {date}. Ask the family for a new one.' },
  CONSENT_WITHOUT_EVIDENCE: { cs: 'Napište, čím je souhlas doložen, například podepsaný formulář.', en: 'Write what proves the consent, for example a signed form.' },
  CONSENT_WITHDRAWN: { cs: 'Souhlas už je odvolaný.', en: 'The consent has already been withdrawn.' },
  REASON_MISSING: { cs: 'Napište důvod.', en: 'Write the reason.' },
  PARTNER_UNKNOWN: { cs: 'Takovou doporučující organizaci nemáme. Vyberte ji ze seznamu.', en: 'There is no such referring organisation. Choose one from the list.' },
};
