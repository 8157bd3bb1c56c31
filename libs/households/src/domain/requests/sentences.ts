import type { Sentences } from '#kernel';

export type RequestRefusal =
  | 'request_waits_already' | 'request_not_waiting' | 'request_empty' | 'request_unreadable' | 'request_settles_itself' | 'request_without_answer' | 'request_without_photo';

export const requestSentences: Sentences<RequestRefusal> = {
  request_waits_already: { cs: 'Jednu takovou zprávu už máme a vyřizujeme ji. Počkejte na odpověď, nebo nám zavolejte.', en: 'We already have one such message and are dealing with it. Wait for the answer or call us.' },
  request_not_waiting: { cs: 'Tato zpráva už je vyřízená.', en: 'This message has already been settled.' },
  request_empty: { cs: 'Vyplňte, co se změnilo.', en: 'Fill in what has changed.' },
  request_unreadable: { cs: 'Tomuto údaji nerozumíme. Opravte ho, nebo nám zavolejte.', en: 'We do not understand this. Mend it or call us.' },
  request_settles_itself: { cs: 'Tohle se vyřídí samo, nic není potřeba potvrzovat.', en: 'This settles itself; there is nothing to confirm.' },
  request_without_answer: { cs: 'Napište rodině, proč změnu nezapisujete.', en: 'Write to the family why the change is not recorded.' },
  request_without_photo: { cs: 'Vyfoťte doklad, nebo vyberte fotku.', en: 'Take a photo of the paper or choose one.' },
};
