import type { Sentences } from '#kernel';

export type DepositRefusal =
  | 'deposit_none_agreed'
  | 'deposit_amount'
  | 'deposit_above_agreed'
  | 'deposit_in_future'
  | 'deposit_already_recorded'
  | 'deposit_rate_missing'
  | 'deposit_rate_unbelievable'
  | 'deposit_held_by_landlord'
  | 'deposit_held_by_agency'
  | 'deposit_holder_has_money'
  | 'deposit_tenancy_lasts'
  | 'deposit_nothing_held'
  | 'deposit_settled_already'
  | 'deposit_not_settled'
  | 'deposit_settlement_returned'
  | 'deposit_settled_before_payment'
  | 'deposit_return_above_held'
  | 'deposit_movement_unknown'
  | 'deposit_movement_reversed'
  | 'deposit_movement_settled'
  | 'deposit_movement_of_line'
  | 'deposit_unknown_month';

export const depositSentences: Sentences<DepositRefusal> = {
  deposit_none_agreed: { cs: 'Smlouva žádnou jistotu nemá. Nejdřív ji sjednejte dodatkem.', en: 'The contract has no deposit. Agree on one by an amendment first.' },
  deposit_amount: { cs: 'Napište částku větší než nula, například 8 500.', en: 'Enter an amount above zero, for example 8,500.' },
  deposit_above_agreed: {
    cs: 'Na jistotu zbývá zaplatit {restAmount}, tolik peněz na ni tedy přijmout nejde.',
    en: 'Only {restAmount} of the deposit remains to be paid, so this much cannot be taken for it.',
  },
  deposit_in_future: { cs: 'Den {date} teprve přijde. Napište den, kdy se to stalo.', en: 'The day {date} is still to come. Enter the day it happened.' },
  deposit_already_recorded: { cs: 'Tato platba jistoty už je zapsaná. Nic se nezměnilo.', en: 'This payment of the deposit has been recorded already. Nothing has changed.' },
  deposit_rate_missing: {
    cs: 'Ke dni {date} není známá sazba úroku z jistoty. Doplňte ji do smlouvy nebo mezi sazby agentury.',
    en: 'No interest rate of the deposit is known for {date}. Add it to the contract or to the agency’s rates.',
  },
  deposit_rate_unbelievable: { cs: 'Sazba úroku musí být od 0 do 50 procent, nejvýše na čtyři desetinná místa.', en: 'The rate must be between 0 and 50 percent, with four decimals at most.' },
  deposit_held_by_landlord: { cs: 'Tuto jistotu drží majitel. Zapište, co s ní udělal on.', en: 'The landlord holds this deposit. Record what he did with it.' },
  deposit_held_by_agency: { cs: 'Tuto jistotu drží agentura. Její peníze přicházejí z banky nebo z pokladny.', en: 'The agency holds this deposit. Its money comes from the bank or the cash desk.' },
  deposit_holder_has_money: { cs: 'Na jistotě už jsou peníze. Kdo ji drží, lze změnit, jen když je prázdná.', en: 'There is money on the deposit. Who holds it can be changed only while it is empty.' },
  deposit_tenancy_lasts: { cs: 'Jistota se vyúčtuje, až nájem skončí.', en: 'The deposit is settled when the tenancy has ended.' },
  deposit_nothing_held: { cs: 'Na jistotě nejsou žádné peníze.', en: 'There is no money on the deposit.' },
  deposit_settled_already: { cs: 'Jistota už je vyúčtovaná. Nejdřív vyúčtování vraťte zpět.', en: 'The deposit has been settled. Undo the settlement first.' },
  deposit_not_settled: { cs: 'Jistota zatím vyúčtovaná není. Nejdřív ji vyúčtujte.', en: 'The deposit has not been settled yet. Settle it first.' },
  deposit_settlement_returned: { cs: 'Peníze už byly vráceny. Nejdřív stornujte vrácení.', en: 'The money has been returned. Reverse the return first.' },
  deposit_settled_before_payment: { cs: 'Den vyúčtování nemůže být před posledním pohybem na jistotě ({date}).', en: 'The day of the settlement cannot be before the last movement of the deposit ({date}).' },
  deposit_return_above_held: { cs: 'Na jistotě je {heldAmount}. Víc vrátit nejde.', en: 'The deposit holds {heldAmount}. No more can be returned.' },
  deposit_movement_unknown: { cs: 'Takový pohyb na jistotě tu není.', en: 'There is no such movement of the deposit.' },
  deposit_movement_reversed: { cs: 'Tento pohyb už je stornovaný. Podruhé to nejde.', en: 'This movement has been reversed. It cannot be reversed twice.' },
  deposit_movement_settled: { cs: 'Pohyb patří k vyúčtování. Vraťte zpět celé vyúčtování.', en: 'The movement belongs to the settlement. Undo the whole settlement.' },
  deposit_movement_of_line: { cs: 'Pohyb vznikl z výpisu z banky. Stornujte ho tam.', en: 'The movement came from a bank statement. Reverse it there.' },
  deposit_unknown_month: {
    cs: 'Majitel zatím neřekl, zda nájem za {month} přišel. Nejdřív zapište jeho odpověď.',
    en: 'The landlord has not said whether the rent for {month} has arrived. Record his answer first.',
  },
};
