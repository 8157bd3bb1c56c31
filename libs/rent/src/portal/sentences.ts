import type { Sentences } from '#kernel';
import type { ArrivalRefusal } from '../domain/arrival-answer';

export const rentPortalSentences: Sentences<ArrivalRefusal> = {
  answer_unknown: { cs: 'Této odpovědi nerozumíme. Vyberte jednu ze tří možností.', en: 'We do not understand this answer. Choose one of the three.' },
  arrival_amount_missing: { cs: 'Napište, kolik přišlo, například 8 500.', en: 'Write how much arrived, for example 8,500.' },
  arrival_amount_absurd: { cs: 'Zkontrolujte částku. Čekáme zhruba jeden měsíční nájem.', en: 'Check the amount. We expect about one month of rent.' },
  arrival_day_missing: { cs: 'Napište, který den nájem přišel.', en: 'Write on which day the rent arrived.' },
  arrival_day_ahead: { cs: 'Tento den teprve přijde. Napište den, kdy peníze opravdu přišly.', en: 'This day is still to come. Write the day the money really arrived.' },
  arrival_day_too_early: { cs: 'Tento den je příliš dávno pro nájem za tento měsíc. Zkontrolujte ho.', en: 'This day is too long ago for the rent of this month. Check it.' },
  question_closed: { cs: 'Tuto odpověď už máme zaúčtovanou. Když je jinak, zavolejte nám.', en: 'We have booked this answer already. If it is otherwise, call us.' },
};
