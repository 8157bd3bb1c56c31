import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BatchKinds, type BatchCandidate, type BatchKind } from '#documents';
import { firstDayOf, lastDayOf, refusal, type IsoDate } from '#kernel';
import { adviceOrders, landlordsWithContracts } from '../store/landlord-papers.repository';
import { statementRows } from '../store/letters.repository';
import { LandlordPapersService } from './landlord-papers.service';
import { landlordStatementTemplate } from './landlord-statement.document';
import { landlordYearTemplate } from './landlord-year.document';
import type { LetterRefusal } from './letter-sentences';
import { LettersService } from './letters.service';
import { payoutAdviceTemplate } from './payout-advice.document';

const MONEY = ['manager', 'finance', 'coordinator'] as const;

/** Papers for landlords that can be issued for many at once. */
@Injectable()
export class LandlordBatches implements OnModuleInit {
  constructor(
    private readonly kinds: BatchKinds,
    private readonly letters: LettersService,
    private readonly papers: LandlordPapersService,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this.statements(), this.advices(), this.years());
  }

  private statements(): BatchKind {
    return {
      kind: landlordStatementTemplate.kind, name: landlordStatementTemplate.name, period: 'month', issuers: MONEY,
      candidates: async (tx, order) => {
        const of = order.month!;
        const found: BatchCandidate[] = [];
        for (const landlord of await landlordsWithContracts(tx, firstDayOf(of), lastDayOf(of))) {
          const flats = await this.letters.statementFlats(tx, await statementRows(tx, landlord.id, of), of);
          found.push({ subjectId: landlord.id, label: `${landlord.name} · ${landlord.flats}`, group: null, key: of, whyNot: flats.length === 0 ? refusal<LetterRefusal>('statement_empty', { month: of }) : null });
        }
        return found;
      },
      issue: (tx, landlordId, order) => this.letters.issueStatementIn(tx, { landlordId, month: order.month!, language: order.language }),
    };
  }

  private advices(): BatchKind {
    return {
      kind: payoutAdviceTemplate.kind, name: payoutAdviceTemplate.name, period: 'month', issuers: MONEY,
      candidates: async (tx, order) =>
        (await adviceOrders(tx, order.month!, null)).map(({ landlordId, landlordName, orderNumber }) => ({ subjectId: landlordId, label: `${landlordName} · ${orderNumber}`, group: orderNumber, key: orderNumber, whyNot: null })),
      issue: (tx, landlordId, order, orderNumber) => this.papers.issueAdviceIn(tx, { landlordId, orderNumber, month: order.month!, language: order.language }),
    };
  }

  private years(): BatchKind {
    return {
      kind: landlordYearTemplate.kind, name: landlordYearTemplate.name, period: 'year', issuers: MONEY,
      candidates: async (tx, order) => {
        const year = order.year!;
        const begun = `${year}-01-01` <= tx.today;
        const landlords = await landlordsWithContracts(tx, `${year}-01-01` as IsoDate, `${year}-12-31` as IsoDate);
        // Told as far as it has come, a year may be told again when it has come further.
        const through = `${year}-12-31` <= tx.today ? String(year) : tx.today.slice(0, 7);
        return landlords.map((landlord) => ({ subjectId: landlord.id, label: `${landlord.name} · ${landlord.flats}`, group: null, key: through, whyNot: begun ? null : refusal<LetterRefusal>('year_not_begun', { year }) }));
      },
      issue: (tx, landlordId, order) => this.papers.issueYearIn(tx, { landlordId, year: order.year!, language: order.language }),
    };
  }
}
