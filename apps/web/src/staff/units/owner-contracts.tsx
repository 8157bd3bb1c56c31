import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAct } from '../../app/queries';
import { today } from '../../format/dates';
import { graphql } from '../../graphql/staff';
import { ConfirmButton, DateText, Facts, Money, Section, StatusBadge, useToast } from '../../ui';
import { DepositOfOwner } from '../deposits/deposit-of-owner';
import { EndOwnerContract } from './end-owner-contract';
import type { UnitDetail } from './unit-page';

const SignOwnerContractMutation = graphql(`
  mutation SignOwnerContract($id: UUID!, $signedOn: Date!) {
    signOwnerContract(id: $id, signedOn: $signedOn) {
      __typename
      ... on OwnerContract { id }
      ... on Refused { code message field }
    }
  }
`);

const TONES = { draft: 'warn', signed: 'ok', ended: 'muted' } as const;

export function OwnerContracts({ contracts, mayAct, onDraw }: { contracts: UnitDetail['ownerContracts']; mayAct: boolean; onDraw: () => void }) {
  const t = useT();
  const toast = useToast();
  const sign = useAct(SignOwnerContractMutation);
  const [ending, setEnding] = useState<UnitDetail['ownerContracts'][number] | null>(null);
  return (
    <Section title={t('units.section.contract')}>
      <Stack gap="md">
        {contracts.length === 0 && <Text>{t('units.noContract')}</Text>}
        {contracts.map((contract) => (
          <Stack key={contract.id} gap={6}>
            <Group gap="sm">
              <strong>{contract.number}</strong>
              <StatusBadge tone={TONES[contract.state as keyof typeof TONES] ?? 'muted'}>{t(`units.contractState.${contract.state}`)}</StatusBadge>
            </Group>
            <Facts
              items={[
                [t('units.model'), t(`units.model.${contract.model}`)],
                [t('units.term'), <><DateText value={contract.startsOn} />{' – '}{contract.endedOn ?? contract.endsOn ? <DateText value={(contract.endedOn ?? contract.endsOn)!} /> : t('units.openEnd')}</>],
                [t('units.ownerRent'), contract.ownerRent == null ? null : <Money value={contract.ownerRent + contract.ownerServices} />],
                [t('units.payoutDay'), contract.payoutDay],
                [t('units.guarantee'), !contract.guarantee ? null : <>{t('units.capOf', { months: contract.guarantee.capMonths })} <Money value={contract.guarantee.capAmount} /></>],
              ]}
            />
            {mayAct && contract.state === 'draft' && (
              <ConfirmButton
                label={t('units.act.sign')}
                consequence={t('units.act.signConsequence')}
                style={{ alignSelf: 'flex-start' }}
                onConfirm={() => sign.mutate({ id: contract.id, signedOn: today() }, { onSuccess: () => toast.done(t('units.signed')), onError: toast.failed })}
              />
            )}
            {contract.state === 'signed' && contract.model !== 'A' && <DepositOfOwner ownerContractId={contract.id} />}
            {mayAct && contract.state === 'signed' && !contract.endedOn && (
              <Button variant="default" size="sm" style={{ alignSelf: 'flex-start' }} onClick={() => setEnding(contract)}>{t('units.act.endContract')}</Button>
            )}
          </Stack>
        ))}
        {ending && <EndOwnerContract contract={ending} onClose={() => setEnding(null)} />}
        {mayAct && !contracts.some(({ state }) => state === 'draft') && <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={onDraw}>{t('units.act.contract')}</Button>}
      </Stack>
    </Section>
  );
}
