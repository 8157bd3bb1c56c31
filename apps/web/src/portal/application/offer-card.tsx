import { useState } from 'react';
import { useT } from '../../app/intl';
import { Choices, ErrorSummary } from '../parts/fields';
import { Day, Money } from '../parts/figures';
import { goOnAt } from '../parts/focus';
import { Failure } from '../parts/states';
import { useAct } from '../queries';
import { Card } from './card';
import { AnswerMyOfferMutation, type Application } from './queries';

const REASONS = ['location', 'too_small', 'condition_of_flat', 'too_expensive', 'access', 'safety', 'circumstances_changed', 'found_other_home', 'without_reason'] as const;

/** The offered flat: where, for how much, until when to answer. */
export function OfferCard({ offer, isAnswered }: { offer: NonNullable<Application['offer']>; isAnswered: boolean }) {
  const t = useT();
  const answer = useAct(AnswerMyOfferMutation);
  const [refuses, setRefuses] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const problems: Record<string, string> = attempt > 0 && reason === null ? { duvod: t('application.offer.whyMissing') } : {};
  const refuse = (): void => {
    setAttempt((count) => count + 1);
    if (reason) answer.mutate({ input: { offerId: offer.id, accepts: false, refusalCode: reason } }, { onSuccess: () => goOnAt('byt') });
  };
  const askWhy = (asks: boolean): void => {
    setRefuses(asks);
    setAttempt(0);
    goOnAt(asks ? 'duvod' : 'byt');
  };
  return (
    <Card id="byt" title={t('application.offer', { street: offer.street, city: offer.city })}>
      <dl className="facts">
        <dt>{t('application.offer.layout')}</dt>
        <dd>{t('application.offer.size', { layout: offer.layout, area: offer.areaM2, floor: offer.floor })}</dd>
        <dt>{t('application.offer.cost')}</dt>
        <dd>
          <Money value={offer.rent + offer.services} />
        </dd>
        {offer.viewingOn && (
          <>
            <dt>{t('application.offer.viewing')}</dt>
            <dd>
              <Day value={offer.viewingOn} />
            </dd>
          </>
        )}
        {(offer.mayAccept || offer.mayRefuse) && ['offered', 'viewing'].includes(offer.state) && (
          <>
            <dt>{t('application.offer.until')}</dt>
            <dd>
              <b>
                <Day value={offer.expiresOn} />
              </b>
            </dd>
          </>
        )}
      </dl>
      <p>{t(`application.offer.state.${offer.state}`)}</p>
      {answer.error && <Failure error={answer.error} />}
      {isAnswered && <p className="note" role="status">{t('application.offer.answered')}</p>}
      {!isAnswered && !refuses && (
        <div className="row">
          {offer.mayAccept && (
            <button type="button" className="button wide" disabled={answer.isPending} onClick={() => answer.mutate({ input: { offerId: offer.id, accepts: true } }, { onSuccess: () => goOnAt('byt') })}>
              {t('application.offer.yes')}
            </button>
          )}
          {offer.mayRefuse && (
            <button type="button" className="plain wide" onClick={() => askWhy(true)}>
              {t('application.offer.no')}
            </button>
          )}
        </div>
      )}
      {!isAnswered && refuses && (
        <>
          <ErrorSummary problems={problems} attempt={attempt} />
          <Choices
            name="duvod" legend={t('application.offer.why')} hint={t('application.offer.whyHint')} options={REASONS.map((code) => [code, t(`application.refusal.${code}`)] as const)}
            chosen={reason ? [reason] : []} onChoose={([code]) => setReason(code ?? null)} problems={problems}
          />
          <div className="row">
            <button type="button" className="button wide" disabled={answer.isPending} onClick={refuse}>
              {t('application.offer.sendNo')}
            </button>
            <button type="button" className="plain wide" onClick={() => askWhy(false)}>
              {t('application.offer.back')}
            </button>
          </div>
        </>
      )}
    </Card>
  );
}
