import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { request } from '../../app/graphql';
import { useT } from '../../app/intl';
import { graphql } from '../../graphql/staff';
import type { SimilarHouseholdsQuery } from '../../graphql/staff/graphql';
import { ActDialog, StatusBadge } from '../../ui';
import { STRENGTH_TONE } from './strength';

const SimilarQuery = graphql(`
  query SimilarHouseholds($input: FamilyToCompareInput!) {
    similarHouseholds(input: $input) { strength household { id code name state } evidence { words } }
  }
`);

type Similar = SimilarHouseholdsQuery['similarHouseholds'][number];
interface Family {
  readonly phone: string;
  readonly email: string;
  readonly members: readonly { readonly givenName: string; readonly familyName: string; readonly birthDate: string | null; readonly relation: string }[];
}

/**
 * Before a family is written down it is looked up; one that is like it is shown and a person says it is another one. A
 * question that cannot be asked (no network) holds nobody up: the pair is proposed later all the same.
 */
export function useSimilarWarning(submit: (event: FormEvent<HTMLFormElement>) => void, family: Family) {
  const [found, setFound] = useState<{ readonly similar: readonly Similar[]; readonly event: FormEvent<HTMLFormElement> } | null>(null);
  const [confirmed, setConfirmed] = useState('');
  const ask = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    const members = family.members.filter((member) => member.birthDate && member.givenName.trim() && member.familyName.trim()).map((member) => ({ ...member, birthDate: member.birthDate! }));
    const asked = JSON.stringify([family.phone, family.email, members]);
    const similar = members.length === 0 || asked === confirmed ? [] : await request(SimilarQuery, { input: { phone: family.phone, email: family.email, members } }).then((answer) => answer.similarHouseholds, () => []);
    setConfirmed(asked);
    if (similar.length === 0) submit(event);
    else setFound({ similar, event });
  };
  return {
    submit: (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      void ask(event);
    },
    warning: found && <SimilarWarning similar={found.similar} onClose={() => setFound(null)} onConfirm={() => { setFound(null); submit(found.event); }} />,
  };
}

function SimilarWarning({ similar, onClose, onConfirm }: { similar: readonly Similar[]; onClose: () => void; onConfirm: () => void }) {
  const t = useT();
  return (
    <ActDialog opened title={t('duplicates.warnTitle')} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('duplicates.warn')}</Text>
        {similar.map(({ household, strength, evidence }) => (
          <div key={household.id} className="zz-card">
            <Group gap="xs" mb="xs">
              <a href={`/rodiny/${household.id}`} target="_blank" rel="noreferrer" style={{ fontWeight: 600 }}>{household.name}</a>
              <span className="zz-money">{household.code}</span>
              <Text span c="dimmed">{t(`households.state.${household.state}`)}</Text>
              <StatusBadge tone={STRENGTH_TONE[strength] ?? 'muted'}>{t(`duplicates.strength.${strength}`)}</StatusBadge>
            </Group>
            {evidence.map(({ words }) => <Text key={words}>{words}</Text>)}
          </div>
        ))}
        <Group>
          <Button onClick={onConfirm}>{t('duplicates.warnConfirm')}</Button>
          <Button variant="default" onClick={onClose}>{t('ui.back')}</Button>
        </Group>
      </Stack>
    </ActDialog>
  );
}
