import { Link } from '@tanstack/react-router';
import { useLanguage, useT } from '../../app/intl';
import { formatDate } from '../../format/dates';
import { Day } from '../parts/figures';
import { goOnAt } from '../parts/focus';
import { Failure } from '../parts/states';
import { useAct } from '../queries';
import { Card } from './card';
import { WithdrawMyAppealMutation, type Decision } from './queries';

/** What was decided, in one sentence; used on the page and above the form of an appeal. */
export function useDecisionWords(): (decision: Decision) => string {
  const t = useT();
  const { language } = useLanguage();
  return ({ kind, decidedOn, flatLayout, flatCity, failed, waitingFrom, waitingTo, reason }) => {
    const day = (iso: string | null | undefined): string => (iso ? formatDate(iso, language) : '');
    const facts = { day: day(decidedOn), layout: flatLayout ?? '', city: flatCity ?? '' };
    if (kind === 'waiting_date') return t('application.decision.waiting_date', { day: facts.day, from: day(waitingFrom), to: day(waitingTo) });
    if (kind === 'application_closed') return t('application.decision.application_closed', { day: facts.day, reason: reason ?? '' });
    if (kind === 'taken_off_list') return t('application.decision.taken_off_list', { ...facts, reason: reason ?? '' });
    return kind === 'not_eligible' ? t('application.decision.not_eligible', { ...facts, rules: failed.join(', ') }) : t('application.decision.passed_over', facts);
  };
}

export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const t = useT();
  return (
    <Card id="rozhodnuti" title={t('application.decisions')}>
      <p>{t('application.decisionsWhy')}</p>
      {decisions.map((decision) => (
        <DecisionItem key={decision.id} decision={decision} />
      ))}
    </Card>
  );
}

function DecisionItem({ decision }: { decision: Decision }) {
  const t = useT();
  const words = useDecisionWords();
  const withdraw = useAct(WithdrawMyAppealMutation);
  const { appeal } = decision;
  return (
    <details open={appeal !== null && appeal !== undefined}>
      <summary>{words(decision)}</summary>
      <div>
        {appeal && (
          <div className="note">
            <p>
              <b>{t(`application.appeal.${appeal.state}`)}</b> ({t('application.appeal.filedOn')} <Day value={appeal.filedOn} />)
            </p>
            {appeal.reason && <p>{appeal.reason}</p>}
            {appeal.effect && <p>{t(`application.effect.${appeal.effect}`)}</p>}
            {appeal.letterUrl && (
              <p>
                <a href={appeal.letterUrl}>{t('application.letter')}</a>
              </p>
            )}
            {withdraw.error && <Failure error={withdraw.error} />}
            {appeal.state === 'filed' && (
              <button type="button" className="quiet" disabled={withdraw.isPending} onClick={() => withdraw.mutate({ id: appeal.id }, { onSuccess: () => goOnAt('rozhodnuti') })}>
                {t('application.appeal.takeBack')}
              </button>
            )}
          </div>
        )}
        {decision.mayAppeal && (
          <p>
            {t('application.appeal.until')} <Day value={decision.appealUntil} />
            <br />
            <Link to="/portal/zadost/odvolani/$decisionId" params={{ decisionId: decision.id }} className="plain wide">
              {t('application.appeal.file')}
            </Link>
          </p>
        )}
        {!appeal && !decision.mayAppeal && <p>{t('application.appeal.over')}</p>}
      </div>
    </details>
  );
}
