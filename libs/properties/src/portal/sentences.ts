import type { Sentences } from '#kernel';
import type { OfferRefusal } from '../domain/offer';
import type { PhotoRefusal } from '../domain/photo';

export type ProblemRefusal = 'problem_not_described' | 'problem_flat_unknown';

export const propertiesPortalSentences: Sentences<OfferRefusal | PhotoRefusal | ProblemRefusal> = {
  offer_city_missing: { cs: 'Napište město, kde byt je.', en: 'Write the town where the flat is.' },
  offer_layout_unknown: { cs: 'Vyberte dispozici, například 2+kk.', en: 'Choose the layout, for example 2+kk.' },
  offer_area_absurd: { cs: 'Napište plochu v metrech čtverečních, od 8 do 999.', en: 'Write the area in square metres, from 8 to 999.' },
  offer_rent_absurd: { cs: 'Napište měsíční nájem od 0 do 200 000 Kč, nebo pole nechte prázdné.', en: 'Write a monthly rent from CZK 0 to 200,000, or leave the field empty.' },
  offer_day_past: { cs: 'Napište den, který teprve přijde, nebo zvolte „hned“.', en: 'Write a day to come, or choose “at once”.' },
  offer_worry_unknown: { cs: 'Jednu ze zaškrtnutých obav neznáme. Načtěte stránku znovu.', en: 'We do not know one of the worries ticked. Reload the page.' },
  offer_name_missing: { cs: 'Napište své jméno.', en: 'Write your name.' },
  offer_phone_unreadable: { cs: 'Napište telefon o devíti číslicích, například 777 123 456.', en: 'Write a phone number of nine digits, for example 777 123 456.' },
  offer_email_unreadable: { cs: 'Napište e-mail, například jan@example.com.', en: 'Write an e-mail, for example jan@example.com.' },
  offer_contact_missing: { cs: 'Napište telefon nebo e-mail, jinak se vám neozveme.', en: 'Write a phone or an e-mail, or we cannot call you back.' },
  offer_too_many: { cs: 'Z tohoto místa přišlo nabídek příliš mnoho. Zkuste to za hodinu, nebo nám zavolejte.', en: 'Too many offers came from this place. Try again in an hour, or call us.' },
  agency_unknown: { cs: 'Tuto agenturu neznáme. Zkontrolujte adresu stránky.', en: 'We do not know this agency. Check the address of the page.' },
  photo_unreadable: { cs: 'Fotku neumíme přečíst. Pošlete obrázek JPEG nebo PNG, nebo ji vynechte.', en: 'We cannot read the photo. Send a JPEG or PNG picture, or leave it out.' },
  photo_too_large: { cs: 'Fotka je příliš velká. Zmenšete ji pod 700 kB, nebo ji vynechte.', en: 'The photo is too large. Make it smaller than 700 kB, or leave it out.' },
  problem_not_described: { cs: 'Napište, kde problém je a co se děje.', en: 'Write where the problem is and what is happening.' },
  problem_flat_unknown: { cs: 'Tento byt u vás nevedeme. Vraťte se na stránku Můj byt a zkuste to znovu.', en: 'We have no such flat of yours. Go back to My flat and try again.' },
};
