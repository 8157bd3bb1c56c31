import type { Sentences } from '#kernel';

export type PayoutRefusal = 'payout_in_order' | 'payout_not_sent' | 'payout_return_line' | 'payout_return_unknown' | 'payout_return_undone' | 'payout_sent_by_another_line' | 'order_unknown' | 'order_cancelled' | 'order_sent' | 'payout_reason_missing';

export const payoutSentences: Sentences<PayoutRefusal> = {
  payout_in_order: { cs: 'Výplata už je v příkazu pro banku. Nejdřív zrušte příkaz, nebo z něj výplatu vyjměte.', en: 'The payout is in a payment order already. First cancel the order or take the payout out of it.' },
  payout_not_sent: { cs: 'Vrátit se může jen výplata, kterou výpis ukázal jako odeslanou.', en: 'Only a payout that a statement has shown as sent can come back.' },
  payout_return_line: { cs: 'Vrácená platba musí být příchozí řádek výpisu se stejnou částkou, který ještě není zaúčtovaný.', en: 'What came back must be an incoming statement line of the same amount that is not booked yet.' },
  payout_return_unknown: { cs: 'Takové vrácení výplaty tu není.', en: 'There is no such return of a payout.' },
  payout_return_undone: { cs: 'Toto vrácení už je stornované, nebo výplata mezitím odešla znovu.', en: 'This return has been undone already, or the payout was sent again in the meantime.' },
  payout_sent_by_another_line: { cs: 'Výplata z tohoto řádku se vrátila a odešla znovu jiným. Nejdřív vraťte novější pohyby.', en: 'The payout of this line came back and was sent again by another one. First take the newer lines back.' },
  order_unknown: { cs: 'Takový příkaz k úhradě tu není.', en: 'There is no such payment order.' },
  order_cancelled: { cs: 'Tento příkaz už je zrušený. Nic se nezměnilo.', en: 'This order has been cancelled already. Nothing has changed.' },
  order_sent: { cs: 'Výpis už ukázal výplaty z tohoto příkazu. Vyjměte z něj jen ty, které banka neodeslala.', en: 'A statement has shown payouts of this order. Take out only those the bank has not sent.' },
  payout_reason_missing: { cs: 'Napište důvod, například „banka příkaz odmítla“.', en: 'Write the reason, for example “the bank refused the order”.' },
};
