import type { Sentences } from '#kernel';

export type WriteOffRefusal =
  | 'write_off_unknown'
  | 'write_off_of_landlord'
  | 'write_off_above_owed'
  | 'write_off_amount'
  | 'write_off_reason'
  | 'write_off_own_proposal'
  | 'write_off_decided'
  | 'write_off_not_standing'
  | 'write_off_no_money'
  | 'write_off_no_fund';

export const writeOffSentences: Sentences<WriteOffRefusal> = {
  write_off_unknown: { cs: 'Takový odpis tu není.', en: 'There is no such write-off.' },
  write_off_of_landlord: { cs: 'Nájem tohoto bytu dluží rodina majiteli. Odepsat ho může jen on; agentura smí odepsat regres.', en: 'The rent of this flat is owed to its owner. Only he can give it up; the agency may write off its recourse.' },
  write_off_above_owed: { cs: 'Rodina dluží {owedAmount}. Odepsat jde nejvýše tolik.', en: 'The family owes {owedAmount}. No more than that can be written off.' },
  write_off_amount: { cs: 'Napište částku větší než nula, například 8 500.', en: 'Enter an amount above zero, for example 8,500.' },
  write_off_reason: { cs: 'Napište proč.', en: 'Write why.' },
  write_off_own_proposal: { cs: 'Odpis musí schválit někdo jiný, než kdo ho navrhl.', en: 'A write-off must be approved by somebody else than who proposed it.' },
  write_off_decided: { cs: 'O tomto odpisu už je rozhodnuto.', en: 'This write-off has been decided already.' },
  write_off_not_standing: { cs: 'Tento odpis neplatí, není co brát zpět.', en: 'This write-off does not stand; there is nothing to take back.' },
  write_off_no_money: { cs: 'Rodina nemá žádný přeplatek, kterým by šel odepsaný nedoplatek zaplatit.', en: 'The family has no credit that could pay what was written off.' },
  write_off_no_fund: { cs: 'U této rodiny nevede agentura žádný regres.', en: 'The agency keeps no recourse of this family.' },
};
