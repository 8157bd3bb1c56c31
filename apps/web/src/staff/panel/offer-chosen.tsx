import { Button, Radio, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { useAsk } from '../../app/queries';
import { graphql } from '../../graphql/staff';
import { ActDialog, ActForm, Answer, useActForm, useToast } from '../../ui';

const OfferChosenMutation = graphql(`
  mutation OfferChosen($input: MakeOfferInput!) { makeOffer(input: $input) { __typename ... on Offer { id } ... on Refused { code message field } } }
`);
const OffersOfDecisionQuery = graphql(`
  query OffersOfDecision($unitId: UUID!) { offers(unitId: $unitId, first: 50) { edges { node { id decision { id } } } } }
`);
const ChosenLessorQuery = graphql(`
  query ChosenLessor($unitId: UUID!) {
    unit(id: $unitId) { id ownerContracts { model state } }
  }
`);

/** The committee has decided; the offer is made by whoever keeps the flats. */
export function OfferChosen({ decisionId, unitId, family }: { decisionId: string; unitId: string; family: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const offers = useAsk(OffersOfDecisionQuery, { unitId });
  const made = offers.data?.offers.edges.find(({ node }) => node.decision.id === decisionId)?.node;
  if (!offers.data) return null;
  if (made) return <Button renderRoot={(props) => <Link {...props} to="/nabidky-rodinam/$offerId" params={{ offerId: made.id }} />}>{t('matching.openOffer')}</Button>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('panel.offer')}</Button>
      <ActDialog opened={open} title={t('panel.offerTo', { family })} onClose={() => setOpen(false)} size="md">
        {open && <WithLessor decisionId={decisionId} unitId={unitId} onClose={() => setOpen(false)} />}
      </ActDialog>
    </>
  );
}

function WithLessor({ decisionId, unitId, onClose }: { decisionId: string; unitId: string; onClose: () => void }) {
  const flat = useAsk(ChosenLessorQuery, { unitId });
  return (
    <Answer of={flat}>
      {({ unit }) => {
        const model = unit?.ownerContracts.find(({ state }) => state === 'signed')?.model;
        return <OfferForm decisionId={decisionId} lessor={model === 'B' || model === 'C' ? 'agency' : 'landlord'} onClose={onClose} />;
      }}
    </Answer>
  );
}

function OfferForm({ decisionId, lessor, onClose }: { decisionId: string; lessor: string; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const form = useActForm({
    document: OfferChosenMutation,
    initialValues: { lessor },
    variables: (values) => ({ input: { decisionId, lessor: values.lessor } }),
    onDone: ({ id }) => {
      toast.done(t('matching.offered'));
      void navigate({ to: '/nabidky-rodinam/$offerId', params: { offerId: id } });
    },
  });
  return (
    <ActForm form={form} submitLabel={t('panel.offer')} onCancel={onClose}>
      <Text>{t('panel.offerWhat')}</Text>
      <Radio.Group label={t('matching.lessor')} {...form.field('lessor')}>
        <Stack gap="xs" mt="xs">
          <Radio value="landlord" label={t('matching.lessor.landlord')} />
          <Radio value="agency" label={t('matching.lessor.agency')} />
        </Stack>
      </Radio.Group>
    </ActForm>
  );
}
