import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useT } from '../../app/intl';
import { Failure } from '../parts/states';
import { useAct } from '../queries';
import { WithdrawApplicationMutation } from './queries';

/** The end of an application, asked twice: what it means is said before the button. */
export function WithdrawPage() {
  const t = useT();
  const navigate = useNavigate();
  const withdraw = useAct(WithdrawApplicationMutation);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    document.title = `${t('application.withdraw')} · ${t('application.title')}`;
  }, [t]);
  return (
    <>
      <p>
        <Link to="/portal/zadost">{t('application.back')}</Link>
      </p>
      <h1>{t('application.withdrawTitle')}</h1>
      <p>{t('application.withdrawWhat')}</p>
      <p>{t('application.withdrawBack')}</p>
      <label className="choice">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        <span>{t('application.withdrawSure')}</span>
      </label>
      {withdraw.error && <Failure error={withdraw.error} />}
      <p style={{ marginTop: '1rem' }}>
        <button type="button" className="button wide" disabled={!sure || withdraw.isPending} onClick={() => withdraw.mutate({ confirmed: sure }, { onSuccess: () => void navigate({ to: '/portal/zadost' }) })}>
          {t('application.withdrawDo')}
        </button>
      </p>
    </>
  );
}
