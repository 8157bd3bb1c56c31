import { sayIn, strong, t, type Block, type Text } from '#documents';
import { formatDate, formatKoruna, halere, type Halere, type Language } from '#kernel';
import type { FamilyLetter } from '#rent';
import type { RecourseDebt } from './recourse-snapshot';

/** Payout by payout, what is settled of them, what is left. */
export function recourseTable(debt: RecourseDebt, total: Halere, language: Language): Block {
  const say = sayIn(language);
  const settled = debt.settled > 0 ? [[say('Už vráceno nebo odečteno', 'Returned or deducted already'), '', formatKoruna(halere(-debt.settled), language)]] : [];
  return {
    type: 'table',
    columns: [
      { title: say('Plnění z garance', 'Payment under the guarantee'), align: 'left', share: 45 },
      { title: say('Zaplaceno pronajímateli', 'Paid to the landlord'), align: 'left', share: 30 },
      { title: say('Částka', 'Amount'), align: 'right', share: 25 },
    ],
    rows: [...debt.grounds.map((each) => [each.number, formatDate(each.paidOn, language), formatKoruna(each.amount, language)]), ...settled],
    foot: [[say('Zbývá vrátit', 'Left to return'), '', formatKoruna(total, language)]],
  };
}

/** Who pays as surety takes the creditor's claim over (Civil Code §§ 1937 and 1938). */
export function recourseReason(letter: FamilyLetter & RecourseDebt, language: Language): Text {
  return sayIn(language)(
    t`Agentura ${strong(letter.agency.name)} zaplatila z garance pronajímateli (${letter.landlord}) nájemné a další částky, které nájemce podle nájemní smlouvy č. ${letter.contractNumber ?? '–'} k bytu ${letter.flat.address} nezaplatil. Tím na ni pohledávka pronajímatele přešla (§ 1937 a § 1938 občanského zákoníku).`,
    t`Under the guarantee the agency ${strong(letter.agency.name)} paid the landlord (${letter.landlord}) rent and other sums that the tenant had not paid under the lease no. ${letter.contractNumber ?? '–'} of the flat ${letter.flat.address}. The landlord’s claim passed to the agency by that (§§ 1937 and 1938 of the Civil Code).`,
  );
}
