import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { useSearchOf } from '../../app/routing';
import { useHasRole } from '../../app/session';
import { graphql } from '../../graphql/staff';
import type { LandlordsQuery as Landlords } from '../../graphql/staff/graphql';
import { ActDialog, Answer, DataList, EmptyState, PageHeader, type Column } from '../../ui';
import { RecordLandlord } from '../units/record-landlord';
import { landlordsRoute } from './route';

const LandlordsQuery = graphql(`
  query Landlords($search: String, $after: String) {
    landlords(search: $search, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind name city phone email bankAccount } }
    }
  }
`);
type Landlord = Landlords['landlords']['edges'][number]['node'];

export function LandlordsPage(): ReactNode {
  const t = useT();
  const navigate = useNavigate();
  const mayRecord = useHasRole()('coordinator', 'manager');
  const { hledat, strana } = useSearchOf(landlordsRoute);
  const [recording, setRecording] = useState(false);
  const landlords = useAsk(LandlordsQuery, { search: hledat ?? null, after: strana ?? null }, { keepPrevious: true });
  const search = useDebouncedCallback((words: string) => void navigate({ to: '/majitele', search: { hledat: words || undefined } as never }), 300);
  const columns: Column<Landlord>[] = [
    { key: 'name', header: t('landlords.name'), cell: (landlord) => landlord.name },
    { key: 'kind', header: t('landlords.kind'), cell: (landlord) => t(`units.landlordKind.${landlord.kind}`) },
    { key: 'city', header: t('landlords.city'), cell: (landlord) => landlord.city },
    { key: 'contact', header: t('landlords.contact'), cell: (landlord) => landlord.phone ?? landlord.email ?? '' },
    { key: 'account', header: t('landlords.account'), cell: (landlord) => landlord.bankAccount ?? t('landlords.noAccount') },
  ];
  return (
    <>
      <PageHeader title={t('landlords.title')} action={mayRecord && <Button onClick={() => setRecording(true)}>{t('landlords.record')}</Button>} />
      <TextInput label={t('landlords.search')} defaultValue={hledat ?? ''} onChange={(event) => search(event.currentTarget.value)} mb="md" maw="26rem" />
      <Answer of={landlords}>
        {({ landlords: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('landlords.empty')} why={t('landlords.emptyWhy')} action={mayRecord && <Button onClick={() => setRecording(true)}>{t('landlords.record')}</Button>} />
          ) : (
            <>
              <DataList label={t('landlords.title')} rows={edges.map(({ node }) => node)} columns={columns} rowKey={(landlord) => landlord.id} rowLink={(landlord) => ({ to: '/majitele/$id', params: { id: landlord.id } })} />
              <Group mt="md">{pageInfo.hasNextPage && <Button variant="default" onClick={() => void navigate({ to: '/majitele', search: { hledat, strana: pageInfo.endCursor } as never })}>{t('landlords.nextPage')}</Button>}</Group>
            </>
          )
        }
      </Answer>
      <ActDialog title={t('landlords.record')} opened={recording} onClose={() => setRecording(false)} size="xl">
        <RecordLandlord onDone={(id) => void navigate({ to: '/majitele/$id', params: { id } as never })} onCancel={() => setRecording(false)} />
      </ActDialog>
    </>
  );
}
