import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useT } from '../../app/intl';
import { Choices, ErrorSummary } from '../parts/fields';
import { useSentence } from '../parts/states';
import { useAct } from '../queries';
import { Opened } from './opened';
import { WithdrawApplicationMutation } from './queries';

/** The end of an application, asked twice: what it means is said before the button. */
export function WithdrawPage() {
  const t = useT();
  useEffect(() => {
    document.title = `${t('application.withdraw')} · ${t('application.title')}`;
  }, [t]);
  return (
    <Opened>
      {() => (
        <>
          <p>
            <Link to="/portal/zadost">{t('application.back')}</Link>
          </p>
          <h1>{t('application.withdrawTitle')}</h1>
          <p>{t('application.withdrawWhat')}</p>
          <p>{t('application.withdrawBack')}</p>
          <Withdraw />
        </>
      )}
    </Opened>
  );
}

function Withdraw() {
  const t = useT();
  const sentence = useSentence();
  const navigate = useNavigate();
  const withdraw = useAct(WithdrawApplicationMutation);
  const [sure, setSure] = useState<string[]>([]);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (sure.length === 0) return setProblems({ sure: t('application.withdrawMissing') });
    setProblems({});
    withdraw.mutate({ confirmed: true }, { onSuccess: () => void navigate({ to: '/portal/zadost', state: { sent: 'withdraw' } }), onError: (error) => setProblems({ sure: sentence(error) }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Choices name="sure" legend={t('application.withdrawTitle')} legendHidden many options={[['sure', t('application.withdrawSure')]]} chosen={sure} onChoose={setSure} problems={problems} />
      <button type="submit" className="button wide" disabled={withdraw.isPending}>
        {t('application.withdrawDo')}
      </button>
    </form>
  );
}
