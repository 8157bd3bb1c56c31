import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BatchKinds, type BatchKind } from '#documents';
import { refusal, type Id, type IsoDate, type Refusal } from '#kernel';
import type { Tx } from '#platform';
import { AgencyAccounts } from '../agency-accounts';
import type { TenanciesRefusal } from '../domain/sentences';
import { TenancyPapersService } from '../tenancy-papers.service';
import { guaranteeCertificateTemplate } from './guarantee-certificate.document';
import { paymentScheduleTemplate } from './payment-schedule.document';

interface TenancyForPapers {
  readonly id: Id;
  readonly label: string;
  readonly building: string;
  readonly model: 'A' | 'B' | 'C';
  readonly paymentRoute: 'direct_to_landlord' | 'via_agency';
  readonly landlordHasAccount: boolean;
  readonly hasGuarantee: boolean;
  /** No letters to this household: somebody else may open them. */
  readonly quietMode: boolean;
  /** Since when its present amounts hold. */
  readonly amountsFrom: IsoDate | null;
}

/** Papers of tenancies that can be issued for many at once: after a change of advances everybody needs a new schedule. */
@Injectable()
export class TenancyBatches implements OnModuleInit {
  constructor(
    private readonly kinds: BatchKinds,
    private readonly papers: TenancyPapersService,
    private readonly accounts: AgencyAccounts,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this.schedules(), this.certificates());
  }

  private schedules(): BatchKind {
    return {
      kind: paymentScheduleTemplate.kind, name: paymentScheduleTemplate.name, period: null, issuers: ['manager', 'coordinator', 'finance'],
      candidates: async (tx) => {
        const agencyHasAccount = (await this.accounts.rentAccount(tx)) !== null;
        return (await signedTenancies(tx)).map((tenancy) => ({
          subjectId: tenancy.id, label: tenancy.label, group: tenancy.building, key: `from ${tenancy.amountsFrom}`,
          whyNot: tenancy.quietMode ? refuseWith('paper_quiet_mode') : (tenancy.paymentRoute === 'via_agency' ? agencyHasAccount : tenancy.landlordHasAccount) ? null : refuseWith('payee_account_missing'),
        }));
      },
      issue: async (tx, tenancyId, { language }) => this.papers.issueIn(tx, tenancyId, 'payment_schedule', language ?? (await languageOf(tx, tenancyId))),
    };
  }

  private certificates(): BatchKind {
    return {
      kind: guaranteeCertificateTemplate.kind, name: guaranteeCertificateTemplate.name, period: null, issuers: ['manager', 'coordinator'],
      candidates: async (tx) =>
        (await signedTenancies(tx)).filter((tenancy) => tenancy.model === 'A').map((tenancy) => ({
          subjectId: tenancy.id, label: tenancy.label, group: tenancy.building, key: 'lease', whyNot: tenancy.hasGuarantee ? null : refuseWith('guarantee_certificate_only_in_a'),
        })),
      issue: async (tx, tenancyId, { language }) => this.papers.issueIn(tx, tenancyId, 'guarantee_certificate', language ?? (await languageOf(tx, tenancyId))),
    };
  }
}

const refuseWith = (code: TenanciesRefusal): Refusal => refusal(code);

/** Tenancies in force or to begin, in the order of their flats. */
function signedTenancies(tx: Tx): Promise<TenancyForPapers[]> {
  return tx.rows<TenancyForPapers>(
    `SELECT t.id, u.code || ' · ' || h.name AS label, b.street || ' ' || b.house_number AS building, t.model, t.payment_route, h.quiet_mode,
       (l.bank_account IS NOT NULL AND l.iban IS NOT NULL) AS landlord_has_account,
       EXISTS (SELECT 1 FROM core.guarantee_terms g WHERE g.agency_id = t.agency_id AND g.owner_contract_id = t.owner_contract_id) AS has_guarantee,
       (SELECT max(k.valid_from) FROM core.tenancy_component k WHERE k.agency_id = t.agency_id AND k.tenancy_id = t.id) AS amounts_from
     FROM core.tenancy t JOIN core.unit u ON u.agency_id = t.agency_id AND u.id = t.unit_id JOIN core.building b ON b.agency_id = u.agency_id AND b.id = u.building_id
     JOIN intake.household h ON h.agency_id = t.agency_id AND h.id = t.household_id JOIN core.landlord l ON l.agency_id = t.agency_id AND l.id = t.landlord_id
     WHERE t.agency_id = $1 AND t.state = 'signed' AND coalesce(t.ended_on, t.ends_on, $2) >= $2 ORDER BY u.code, t.id`,
    [tx.agencyId, tx.today],
  );
}

async function languageOf(tx: Tx, tenancyId: Id): Promise<'cs' | 'en'> {
  const row = await tx.row<{ language: 'cs' | 'en' }>('SELECT language FROM core.tenancy WHERE agency_id = $1 AND id = $2', [tx.agencyId, tenancyId]);
  return row?.language ?? 'cs';
}
