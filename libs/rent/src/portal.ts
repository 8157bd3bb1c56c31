import { Module } from '@nestjs/common';
import type { PolicyTable } from '#platform/portal';
import { FlatMoneyResolver } from './portal/flat-money.resolver';

export { rentPortalSentences } from './portal/sentences';

@Module({ providers: [FlatMoneyResolver] })
export class RentPortalModule {}

const landlord = ['landlord'] as const;

export const rentPortalPolicy: PolicyTable = {
  FlatSentence: { text: landlord, mood: landlord },
  FlatMonth: { month: landlord, state: landlord, amount: landlord, on: landlord, open: landlord, isOwnShare: landlord },
  NextPayout: { amount: landlord, dueOn: landlord, kind: landlord, accountEnding: landlord },
  ArrivalQuestion: { id: landlord, month: landlord, expected: landlord, answer: landlord, amount: landlord, arrivedOn: landlord },
};
