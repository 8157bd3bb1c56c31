import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { Answer, Facts, Money } from '../../ui';

export const TenancyMoneyQuery = graphql(`
  query TenancyMoney($tenancyId: UUID!) {
    tenancyMoney(tenancyId: $tenancyId) {
      balance overdue credit recourse creditorName
      acts { id step outcome doneOn note }
      ledger(first: 40) { edges { node { id bookedOn cause isReversal amount } } }
    }
  }
`);

/** What is owed to whom, in short; months and the ledger have a tab of their own. */
export function MoneyOfTenancy({ tenancyId }: { tenancyId: string }) {
  const t = useT();
  const money = useAsk(TenancyMoneyQuery, { tenancyId });
  return (
    <Answer of={money}>
      {({ tenancyMoney: { balance, overdue, credit, recourse, creditorName } }) => (
        <Facts
          items={[
            [t('tenancies.owedTo'), creditorName],
            [t('tenancies.balance'), <Money value={Math.max(0, balance)} />],
            [t('tenancies.overdue'), overdue > 0 ? <strong><Money value={overdue} /></strong> : <Money value={overdue} />],
            [t('tenancies.credit'), credit > 0 ? <Money value={credit} /> : null],
            [t('tenancies.recourse'), recourse > 0 ? <Money value={recourse} /> : null],
          ]}
        />
      )}
    </Answer>
  );
}
